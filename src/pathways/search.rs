//! Every way up the ladder from where somebody stands.

use super::graph::Edge;
use super::judge::{Certainty, Target, certainty};
use super::start::Standing;
use super::{Pathways, Pupil, Rung};
use crate::model::{Rule, StudyKind, YearRange};

/// More steps than this is no plan.
const MOST_STEPS: usize = 6;

/// A way from where somebody stands to a rung.
#[derive(Clone, Debug)]
pub(super) struct Path {
    /// Where it starts.
    pub standing: Standing,
    /// Its number in the search, which goes by the strongest rules first: the last word between equals.
    pub order: usize,
    /// The places of its steps among the edges; none where the pupil stands on the rung.
    pub edges: Vec<usize>,
    /// Years until the last step starts.
    pub before: YearRange,
    /// How doubtful the steps before the last one are: for a technical goal, and for a green one.
    pub doubt: [Doubt; 2],
}

/// How doubtful a way is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Doubt {
    /// Its least certain step.
    pub worst: Certainty,
    gravest: u8,
    sum: u8,
}

impl Doubt {
    /// Nothing is doubtful yet.
    pub const NONE: Self = Self { worst: Certainty::Right, gravest: 0, sum: 0 };

    pub fn with(self, certainty: Certainty) -> Self {
        let weight = match certainty {
            // A profile or a subject can be chosen: for that alone nobody should take a longer way.
            Certainty::Right | Certainty::RightIf => 0,
            // What we do not know may well be right: it weighs less than a condition that is there for sure.
            Certainty::Unknown => 1,
            Certainty::Condition => 2,
            Certainty::Possible => 3,
            Certainty::Exception => 4,
        };
        Self { worst: self.worst.max(certainty), gravest: self.gravest.max(weight), sum: self.sum + weight }
    }

    /// The measure by which ways are compared: first the gravest step counts, then all of them.
    pub const fn measure(self) -> (u8, u8) {
        (self.gravest, self.sum)
    }
}

/// The ways by the rung that they lead to.
#[derive(Debug)]
pub(super) struct Ways {
    by_rung: Vec<Vec<Path>>,
}

impl Ways {
    /// The ways to a rung.
    pub fn to(&self, rung: Rung) -> &[Path] {
        self.by_rung.get(rung.place()).map_or(&[], Vec::as_slice)
    }
}

/// One step of a way, by its rule.
#[derive(Clone, Copy, Debug)]
pub struct Hop<'a> {
    /// Where it starts.
    pub from: Rung,
    /// The rule that opens it.
    pub rule: &'a Rule,
    /// Where it leads.
    pub to: Rung,
}

impl<'a> Pathways<'a> {
    /// Every way to a rung that the rules allow, good or bad: what the routes are chosen from. For checks.
    #[must_use]
    pub fn every_way(&self, pupil: Pupil<'_>, to: Rung) -> Vec<Vec<Hop<'a>>> {
        let hop = |&at: &usize| {
            let edge = self.edges.get(at)?;
            Some(Hop { from: edge.from, rule: edge.rule, to: edge.to })
        };
        let ways = self.ways(pupil);
        ways.to(to).iter().map(|path| path.edges.iter().filter_map(hop).collect()).collect()
    }

    /// What the pupil has, or will have after the years that are left.
    pub(super) fn standings(&self, pupil: Pupil<'_>) -> Vec<Standing> {
        let own = pupil.study.filter(|study| study.kind != StudyKind::VmboProfiel);
        let longest = own.map(|study| f32::from(study.duration_months) / 12.0);
        let longest = longest.or_else(|| Some(self.years_at(pupil.start.rung())?.max));
        let school = self.edge(Rung::Primary, pupil.start.rung()).map(|edge| edge.typical_years().max);
        pupil.start.standing(school.or(longest).unwrap_or(1.0))
    }

    /// Every way that a pupil can go up.
    pub(super) fn ways(&self, pupil: Pupil<'_>) -> Ways {
        let mut ways = Ways { by_rung: vec![Vec::new(); Rung::ALL.len()] };
        for standing in self.standings(pupil) {
            let path = Path { standing, order: 0, edges: vec![], before: standing.years, doubt: [Doubt::NONE; 2] };
            self.go_on(pupil, standing.rung, &path, &mut ways);
        }
        ways
    }

    fn go_on(&self, pupil: Pupil<'_>, at: Rung, path: &Path, ways: &mut Ways) {
        if let Some(found) = ways.by_rung.get_mut(at.place()) {
            found.push(Path { order: found.len(), ..path.clone() });
        }
        if path.edges.len() == MOST_STEPS {
            return;
        }
        // What the step before asks and takes, now that it is no longer the last.
        let mut next = path.clone();
        if let Some(last) = path.edges.last().and_then(|&last| self.edges.get(last)) {
            next.before = path.before.plus(self.step_years(last));
            for (doubt, is_green) in next.doubt.iter_mut().zip([false, true]) {
                let target = Target { study: None, is_green };
                *doubt = doubt.with(certainty(last, pupil, target, self.today()));
            }
        }
        for (place, edge) in self.edges.iter().enumerate() {
            let is_on = edge.from == at && edge.to != Rung::Work && !self.passes(path, edge.to);
            if is_on {
                next.edges.push(place);
                self.go_on(pupil, edge.to, &next, ways);
                next.edges.pop();
            }
        }
    }

    fn passes(&self, path: &Path, rung: Rung) -> bool {
        path.standing.rung == rung
            || path.edges.iter().any(|&at| self.edges.get(at).is_some_and(|edge| edge.to == rung))
    }

    /// Years of a step to a study that is not chosen: those of all studies on its rung, or else of the rule. A school
    /// takes what the rule says.
    pub(super) fn step_years(&self, edge: &Edge<'_>) -> YearRange {
        let by_rule = edge.to.is_school() || edge.to == Rung::Propedeuse || edge.is_for_what_is_left();
        let of_studies = self.years_at(edge.to).filter(|_| !by_rule);
        of_studies.unwrap_or_else(|| edge.typical_years())
    }
}
