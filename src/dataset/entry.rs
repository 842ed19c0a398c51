//! Which diplomas open a level, and what follows after it, from the rules for moving on.
//!
//! The words of the table decide: an `edge` may be a step, a `condition_on` narrows it, a `local_shortcut` stands
//! apart, and `composite` and `process` are never steps. A doubtful rule (low confidence) is left out, as everywhere.

use crate::model::{Confidence, Level, Right, Role, Rule, RuleEnd, StudyKind};
use crate::order::Arrange;

/// A stage of schooling in the words of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Kind of schooling, such as `vmbo`.
    pub kind: &'static str,
    /// One level within it, such as `bb`.
    pub level: &'static str,
}

impl Stage {
    /// The stage of a study.
    #[must_use]
    pub const fn of_study(kind: StudyKind, level: Level) -> Self {
        let kind = match kind {
            StudyKind::VmboProfiel => "vmbo",
            StudyKind::Mbo => "mbo",
            StudyKind::Ad => "ad",
            StudyKind::HboBachelor => "hbo-bachelor",
            StudyKind::WoBachelor => "wo-bachelor",
        };
        Self { kind, level: level_word(level) }
    }

    /// The stage of a level.
    const fn of_level(level: Level) -> Self {
        let kind = match level {
            Level::VmboBb | Level::VmboKb | Level::VmboGlTl => StudyKind::VmboProfiel,
            Level::Mbo1 | Level::Mbo2 | Level::Mbo3 | Level::Mbo4 => StudyKind::Mbo,
            Level::Ad => StudyKind::Ad,
            Level::Hbo => StudyKind::HboBachelor,
            Level::Wo => StudyKind::WoBachelor,
        };
        Self::of_study(kind, level)
    }

    /// Does the end of a rule cover this stage? One end may cover several levels: `2/3/4`. A level with a remark, such
    /// as `4 specialist`, is a part of that level only, which a study does not tell: it covers none.
    #[must_use]
    pub fn is_covered_by(self, end: &RuleEnd) -> bool {
        // One regional rule names the level of a bachelor by its kind.
        let is_level = |word: &str| word == self.level || (word == "hbo" && self.kind == "hbo-bachelor");
        end.kind == self.kind && end.level.split('/').any(is_level)
    }
}

/// How the rules write a level.
const fn level_word(level: Level) -> &'static str {
    match level {
        Level::VmboBb => "bb",
        Level::VmboKb => "kb",
        Level::VmboGlTl => "gl-tl",
        Level::Mbo1 => "1",
        Level::Mbo2 => "2",
        Level::Mbo3 => "3",
        Level::Mbo4 => "4",
        Level::Ad => "5",
        Level::Hbo | Level::Wo => "6",
    }
}

/// A rule that opens a stage, and the rules that narrow it.
#[derive(Clone, Debug)]
pub struct WayIn<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// What overrides its right when it applies.
    pub narrowed_by: Vec<&'a Rule>,
}

/// The rules that open a stage, those with the strongest right first, then in the order of the table.
#[must_use]
pub fn ways_in(rules: &[Rule], to: Stage) -> Vec<WayIn<'_>> {
    edges(rules, |rule| to.is_covered_by(&rule.to))
        .into_iter()
        .map(|rule| WayIn {
            rule,
            narrowed_by: sound(rules, Role::ConditionOn)
                .filter(|other| other.narrows.contains(&rule.id) && to.is_covered_by(&other.to))
                .collect(),
        })
        .collect()
}

/// The rules that go on from a stage, those with the strongest right first, then in the order of the table.
#[must_use]
pub fn ways_on(rules: &[Rule], from: Stage) -> Vec<&Rule> {
    edges(rules, |rule| from.is_covered_by(&rule.from))
}

/// Regional routes to a stage, with conditions of their own.
#[must_use]
pub fn local_routes_to(rules: &[Rule], to: Stage) -> Vec<&Rule> {
    sound(rules, Role::LocalShortcut).filter(|rule| to.is_covered_by(&rule.to)).collect()
}

/// The levels of our studies that follow a stage by the strongest kind of right that it gives: where a diploma gives a
/// right, what is merely possible is left out.
#[must_use]
pub fn levels_after(rules: &[Rule], from: Stage) -> Vec<Level> {
    let on = ways_on(rules, from);
    let opens = |level: Level, rule: &Rule| Stage::of_level(level).is_covered_by(&rule.to);
    let ours = on.iter().filter(|rule| Level::ALL.into_iter().any(|level| opens(level, rule)));
    let best = ours.map(|rule| strength(rule.right)).min();
    let is_open = |level: &Level| on.iter().any(|rule| Some(strength(rule.right)) == best && opens(*level, rule));
    Level::ALL.into_iter().filter(is_open).collect()
}

fn edges(rules: &[Rule], fits: impl Fn(&Rule) -> bool) -> Vec<&Rule> {
    let mut found: Vec<_> = sound(rules, Role::Edge).filter(|rule| fits(rule)).enumerate().collect();
    found.arrange_by_key(|(place, rule)| (strength(rule.right), *place));
    found.into_iter().map(|(_, rule)| rule).collect()
}

fn sound(rules: &[Rule], role: Role) -> impl Iterator<Item = &Rule> {
    rules.iter().filter(move |rule| rule.role == role && rule.confidence != Confidence::Low)
}

/// The strongest right first.
pub(crate) const fn strength(right: Right) -> u8 {
    match right {
        Right::WettelijkDoorstroomrecht | Right::Schooladvies => 0,
        Right::Voorwaarde => 1,
        Right::Mogelijk => 2,
    }
}
