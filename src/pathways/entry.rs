//! May I enter this study: yes, yes if, we do not know, or not yet; and what to do next.

use super::choose::shortest;
use super::route::{Goal, Route};
use super::step::{Step, What};
use super::{Certainty, Near, NoRoute, Pathways, Pupil, Rung};
use crate::model::{Rule, Study, YearRange, words};

words! {
    /// The answer in a word. There is no bare no.
    Verdict {
        /// The diploma gives a right.
        Yes = "ja",
        /// Yes, under a condition.
        YesIf = "ja-als",
        /// We do not know: a rule is old, or none is known. Ask.
        Unknown = "weten-we-niet",
        /// Not at once: something comes before it.
        NotYet = "nog-niet",
    }
}

/// The answer to "may I enter this study?".
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The answer in a word.
    pub verdict: Verdict,
    /// The step into the study, with its rule, what narrows it, and what to do when it fails; none where no way is known.
    pub step: Option<Step<'a>>,
    /// Years until the pupil can start, as far as they stand before it.
    pub after: YearRange,
    /// What to do next.
    pub next: Next<'a>,
    /// The whole way.
    pub route: Option<Route<'a>>,
    /// Why no way is known, where none is.
    pub no_route: Option<NoRoute>,
    /// Regional routes and ways for special cases, with conditions of their own.
    pub beside: Vec<&'a Rule>,
    /// Dates and procedures.
    pub dates: Vec<&'a Rule>,
}

/// What to do next.
#[derive(Clone, Debug)]
pub enum Next<'a> {
    /// Apply: the diploma is there.
    Apply,
    /// Finish where you are.
    Finish(Rung),
    /// First another school.
    School(Rung),
    /// First another study on this rung; these fit.
    Study(Rung, Vec<&'a Study>),
    /// Ask the study, or the counsellor at school.
    Ask,
}

impl<'a> Pathways<'a> {
    /// May the pupil enter the study?
    #[must_use]
    pub fn entry(&self, pupil: Pupil<'a>, study: &'a Study, near: Near<'_>) -> Entry<'a> {
        let goal = Goal::Study(study);
        let ways = self.ways(pupil);
        let candidates = self.candidates(pupil, &ways, &self.ends(goal).0, None, near);
        // The direct way answers the question, also where a way with more steps is surer.
        let direct = shortest(candidates.iter().filter(|candidate| candidate.path.edges.len() <= 1));
        let Some(found) = direct.or_else(|| shortest(candidates.iter())) else { return self.no_way(pupil, goal) };
        let route = self.route(pupil, found, None, near);
        let step = route.steps.last().cloned();
        let before = route.steps.iter().rev().skip(1).map(|step| step.years);
        let only = std::slice::from_ref(&route);
        Entry {
            verdict: if direct.is_some() { verdict(route.certainty) } else { Verdict::NotYet },
            after: before.fold(YearRange::exactly(0.0), YearRange::plus),
            next: next(&route, step.as_ref()),
            beside: self.beside(pupil, only),
            dates: self.dates(pupil, only),
            no_route: None,
            step,
            route: Some(route),
        }
    }

    /// No rule that we know leads there: that is no "no".
    fn no_way(&self, pupil: Pupil<'a>, goal: Goal<'a>) -> Entry<'a> {
        Entry {
            verdict: Verdict::Unknown,
            step: None,
            after: YearRange::exactly(0.0),
            next: Next::Ask,
            route: None,
            no_route: Some(self.why_not(pupil, goal)),
            beside: Vec::new(),
            dates: Vec::new(),
        }
    }
}

fn verdict(certainty: Certainty) -> Verdict {
    match certainty {
        Certainty::Right => Verdict::Yes,
        Certainty::RightIf | Certainty::Condition | Certainty::Possible | Certainty::Exception => Verdict::YesIf,
        Certainty::Unknown => Verdict::Unknown,
    }
}

fn next<'a>(route: &Route<'a>, last: Option<&Step<'a>>) -> Next<'a> {
    match route.steps.first().map(|step| &step.what) {
        Some(What::Finish { rung, .. }) => Next::Finish(*rung),
        Some(What::School(rung)) => Next::School(*rung),
        Some(What::Between { rung, examples }) => Next::Study(*rung, examples.clone()),
        Some(What::Study(_)) if last.is_some_and(|step| step.certainty != Certainty::Unknown) => Next::Apply,
        Some(What::Study(_) | What::Work { .. }) | None => Next::Ask,
    }
}
