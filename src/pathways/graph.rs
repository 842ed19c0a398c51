//! The rules as steps between rungs.

use super::Rung;
use super::judge::{Certainty, Condition, of_rule};
use crate::dataset::strength;
use crate::model::{Confidence, Role, Rule, Study, YearRange};
use crate::order::Arrange;

/// One step that a rule allows, from rung to rung.
#[derive(Clone, Debug)]
pub(super) struct Edge<'a> {
    pub from: Rung,
    pub to: Rung,
    /// The strongest rule between the two.
    pub rule: &'a Rule,
    /// The kind of right that it gives by itself.
    pub own: Certainty,
    /// What narrows the rule when it applies.
    pub narrowed_by: Vec<Condition<'a>>,
    /// Weaker rules between the same two: what is left when the condition of the rule fails.
    pub instead: Vec<&'a Rule>,
}

impl Edge<'_> {
    /// Usual years of the step, where no study says it better.
    pub fn typical_years(&self) -> YearRange {
        // The first year of a study is a year.
        if self.to == Rung::Propedeuse {
            return YearRange::exactly(1.0);
        }
        self.rule.typical_years.unwrap_or(UNKNOWN_YEARS)
    }

    /// Years of the step to a study: its own duration, which beats what the rule says of studies in general; but of a
    /// bachelor after an Ad only what is left, and of a school all its years.
    pub fn years_of(&self, study: &Study) -> YearRange {
        if self.is_for_what_is_left() || self.to.is_school() {
            return self.typical_years();
        }
        YearRange::exactly(f32::from(study.duration_months) / 12.0)
    }

    /// Do the rule's years win from those of the study? After an Ad one follows what is left of the bachelor.
    pub fn is_for_what_is_left(&self) -> bool {
        self.from == Rung::Ad && self.to == Rung::Hbo && self.rule.typical_years.is_some()
    }
}

/// No rule and no study says how long: a range, as wide as one study can be.
const UNKNOWN_YEARS: YearRange = YearRange { min: 1.0, max: 4.0 };

/// Is it open only after an examination of somebody without the usual diploma? That is no plan: it is the way where no
/// other one is. All such rules have the word.
pub(super) fn is_exception(rule: &Rule) -> bool {
    rule.condition.contains("onderzoek")
}

/// Rules that may be used: a doubtful one is left out, as everywhere.
pub(super) fn sound(rules: &[Rule], role: Role) -> impl Iterator<Item = &Rule> {
    rules.iter().filter(move |rule| rule.role == role && rule.confidence != Confidence::Low)
}

/// All steps; between two rungs there is one, by the strongest rule.
pub(super) fn edges(rules: &[Rule]) -> Vec<Edge<'_>> {
    let mut found: Vec<Edge<'_>> = Vec::new();
    let mut ordered: Vec<&Rule> = sound(rules, Role::Edge).collect();
    ordered.arrange_by_key(|rule| (is_exception(rule), strength(rule.right)));
    for rule in ordered {
        for from in Rung::ALL.into_iter().filter(|rung| rung.is_left_by(&rule.from)) {
            for to in Rung::ALL.into_iter().filter(|rung| leads_to(rule, from, *rung)) {
                if let Some(edge) = found.iter_mut().find(|edge| edge.from == from && edge.to == to) {
                    edge.instead.push(rule);
                } else {
                    let narrowed_by = narrowing(rules, rule, to);
                    found.push(Edge { from, to, rule, own: of_rule(rule), narrowed_by, instead: Vec::new() });
                }
            }
        }
    }
    found
}

/// A diploma that opens hbo opens its first year too.
fn leads_to(rule: &Rule, from: Rung, to: Rung) -> bool {
    let first_year = to == Rung::Propedeuse && Rung::Hbo.is_entered_by(&rule.to);
    to.is_entered_by(&rule.to) || (first_year && matches!(from, Rung::Mbo4 | Rung::Havo | Rung::Vwo))
}

fn narrowing<'a>(rules: &'a [Rule], rule: &Rule, to: Rung) -> Vec<Condition<'a>> {
    let entered = if to == Rung::Propedeuse { Rung::Hbo } else { to };
    sound(rules, Role::ConditionOn)
        .filter(|other| other.narrows.contains(&rule.id) && entered.is_entered_by(&other.to))
        .map(Condition::of)
        .collect()
}
