//! Every way up the ladder from where somebody stands.

use super::graph::Edge;
use super::judge::{Certainty, Target, certainty};
use super::start::Standing;
use super::{Pathways, Pupil, Rung};
use crate::model::{StudyKind, YearRange};

/// More steps than this is no plan.
const MOST_STEPS: usize = 6;

/// A way from where somebody stands to a rung.
#[derive(Clone, Debug)]
pub(super) struct Path {
    /// Where it starts.
    pub standing: Standing,
    /// The places of its steps among the edges; none where the pupil stands on the rung.
    pub edges: Vec<usize>,
    /// Years until the last step starts.
    pub before: YearRange,
    /// How doubtful the steps before the last one are: for a technical goal, and for a green one.
    pub doubt: [Doubt; 2],
}

/// How doubtful a way is: first its worst step counts, then all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Doubt {
    pub worst: u8,
    sum: u8,
}

impl Doubt {
    pub fn with(self, certainty: Certainty) -> Self {
        Self { worst: self.worst.max(certainty as u8), sum: self.sum + certainty as u8 }
    }

    pub fn worst(self) -> Certainty {
        let found = [
            Certainty::Right,
            Certainty::RightIf,
            Certainty::Condition,
            Certainty::Unknown,
            Certainty::Possible,
            Certainty::Exception,
        ];
        found.into_iter().find(|certainty| *certainty as u8 == self.worst).unwrap_or(Certainty::Exception)
    }
}

/// The ways by the rung that they lead to.
#[derive(Debug)]
pub(super) struct Ways {
    by_rung: Vec<Vec<Path>>,
}

impl Ways {
    pub fn to(&self, rung: Rung) -> &[Path] {
        self.by_rung.get(rung.place()).map_or(&[], Vec::as_slice)
    }
}

impl Pathways<'_> {
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
            let path = Path { standing, edges: vec![], before: standing.years, doubt: [Doubt::default(); 2] };
            self.go_on(pupil, standing.rung, &path, &mut ways);
        }
        ways
    }

    fn go_on(&self, pupil: Pupil<'_>, at: Rung, path: &Path, ways: &mut Ways) {
        if let Some(found) = ways.by_rung.get_mut(at.place()) {
            found.push(path.clone());
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
