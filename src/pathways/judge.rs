//! What kind of right a step gives, to somebody of whom we know this much.

use super::graph::{Edge, is_exception};
use super::requirement::{Requirement, requirement};
use super::{Profile, Pupil, Rung, Subject};
use crate::model::{Right, Rule, Study};

/// The kind of right to enter, the surest first. It says nothing of the chance of a leerbaan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// A right by law, and nothing that we know of narrows it.
    Right,
    /// A right that something we were not told may narrow: an advice, a profile, a subject.
    RightIf,
    /// Only under a condition.
    Condition,
    /// We do not know: what narrows it is older than three years. Ask.
    Unknown,
    /// Possible; whoever admits decides.
    Possible,
    /// Only after an examination, for somebody without the usual diploma.
    Exception,
}

/// A rule that narrows a right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Narrowing<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// Does it apply? Rules that do not are left out.
    pub applies: Applies,
    /// It is old: it gives no yes and no no.
    pub is_old: bool,
    /// The year of an old rule, where its words name it.
    pub year: Option<u16>,
}

/// Does a narrowing rule apply to somebody?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Applies {
    /// By what they told.
    Yes,
    /// It depends on what they did not tell.
    Maybe,
}

/// What a step goes to, as far as it matters for rules.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target<'a> {
    /// The study, where it is chosen.
    pub study: Option<&'a Study>,
    /// Is it in the green sector, and so not "techniek"?
    pub is_green: bool,
}

impl<'a> Target<'a> {
    pub fn of(study: &'a Study) -> Self {
        Self { study: Some(study), is_green: is_green(study) }
    }

    /// Some study of the same sector.
    pub const fn like(self) -> Self {
        Self { study: None, is_green: self.is_green }
    }
}

/// The domain of the green studies, as the source names it.
pub(super) fn is_green(study: &Study) -> bool {
    study.domain == "Voedsel, natuur en leefomgeving" || study.name.contains("roen")
}

/// A narrowing rule, read once.
#[derive(Clone, Debug)]
pub(super) struct Condition<'a> {
    pub rule: &'a Rule,
    asks: Asks,
    year: Option<u16>,
}

/// When a narrowing rule applies, by the words of its condition.
#[derive(Clone, Debug)]
enum Asks {
    /// With one of these profiles of havo or vwo.
    OneOf(Vec<Profile>),
    /// Without mathematics and nask1; for some schools only without a technical profile.
    NoScience { excuses_technical: bool },
    /// Words that we cannot read: it may always apply.
    Unread,
}

impl<'a> Condition<'a> {
    pub fn of(rule: &'a Rule) -> Self {
        Self { rule, asks: Asks::of(&rule.condition), year: rule.must_check.then(|| year_in(rule)).flatten() }
    }

    /// Does it apply? `None` where it does not.
    fn applies(&self, from: Rung, pupil: &Pupil<'_>, target: Target<'_>) -> Option<Applies> {
        let profile = pupil.profile_at(from);
        match (&self.asks, profile) {
            (Asks::OneOf(profiles), Some(own)) => profiles.contains(&own).then_some(Applies::Yes),
            (Asks::OneOf(_), None) | (Asks::Unread, _) => Some(Applies::Maybe),
            (Asks::NoScience { excuses_technical }, _) => {
                let is_excused = *excuses_technical && profile.is_some_and(Profile::is_technical_vmbo);
                let has = pupil.has_one_of(from, &[Subject::Wiskunde, Subject::Nask1]);
                if target.is_green || is_excused || has == Some(true) {
                    return None;
                }
                let is_known = has == Some(false) && (profile.is_some() || !excuses_technical);
                Some(if is_known { Applies::Yes } else { Applies::Maybe })
            }
        }
    }
}

impl Asks {
    fn of(condition: &str) -> Self {
        if condition.contains("nask1") {
            return Self::NoScience { excuses_technical: condition.contains("niet-technisch") };
        }
        let words: Vec<_> = condition.split(|char: char| !char.is_alphanumeric()).collect();
        let is_named = |profile: &&Profile| words.contains(&profile.slug().to_uppercase().as_str());
        let named: Vec<_> = Profile::of_school(Rung::Havo).iter().filter(is_named).copied().collect();
        if named.is_empty() { Self::Unread } else { Self::OneOf(named) }
    }
}

/// The narrowing rules that apply or may apply.
pub(super) fn narrowings<'a>(
    edge: &Edge<'a>,
    pupil: Pupil<'_>,
    target: Target<'_>,
) -> impl Iterator<Item = Narrowing<'a>> {
    let from = edge.from;
    edge.narrowed_by.iter().filter_map(move |condition| {
        let applies = condition.applies(from, &pupil, target)?;
        let rule = condition.rule;
        Some(Narrowing { rule, applies, is_old: rule.must_check, year: condition.year })
    })
}

/// The requirement of the study for somebody who takes this step.
pub(super) fn required<'a>(
    edge: &Edge<'_>,
    pupil: Pupil<'_>,
    target: Target<'a>,
    today: &str,
) -> Option<Requirement<'a>> {
    requirement(target.study?, edge.from, &pupil, today)
}

/// The kind of right: a condition overrides the right that it narrows; what is old gives no answer.
pub(super) fn certainty(edge: &Edge<'_>, pupil: Pupil<'_>, target: Target<'_>, today: &str) -> Certainty {
    let narrowed = narrowings(edge, pupil, target).map(|narrowing| match narrowing {
        Narrowing { applies: Applies::Maybe, .. } => Certainty::RightIf,
        Narrowing { is_old: true, .. } => Certainty::Unknown,
        Narrowing { rule, .. } => of_rule(rule),
    });
    let required = required(edge, pupil, target, today).map(|requirement| match requirement.said {
        None => Certainty::RightIf,
        Some(_) if requirement.is_old => Certainty::Unknown,
        Some(said) if said.is_met(pupil.subjects) == Some(true) => Certainty::Right,
        Some(_) => Certainty::Condition,
    });
    narrowed.chain(required).fold(edge.own, Certainty::max)
}

/// What the words of a rule ask beyond the diploma, and what a pupil may not have.
const ASKS_MORE: [&str; 3] = ["passend profiel", "extra examenvak", "zelfde beroep"];

/// The kind of right that a rule gives by itself.
pub(super) fn of_rule(rule: &Rule) -> Certainty {
    match rule.right {
        Right::WettelijkDoorstroomrecht if !ASKS_MORE.iter().any(|more| rule.condition.contains(more)) => {
            Certainty::Right
        }
        Right::WettelijkDoorstroomrecht | Right::Schooladvies => Certainty::RightIf,
        Right::Voorwaarde => Certainty::Condition,
        Right::Mogelijk if is_exception(rule) => Certainty::Exception,
        Right::Mogelijk => Certainty::Possible,
    }
}

/// The year that an old rule names: "doorstroomregeling uit 2001", "tekst 2015".
fn year_in(rule: &Rule) -> Option<u16> {
    let note = rule.note.as_deref().unwrap_or_default();
    let words = note.split(|char: char| !char.is_ascii_digit());
    words.filter(|word| word.len() == 4).find_map(|word| word.parse().ok().filter(|year| (1950..2100).contains(year)))
}
