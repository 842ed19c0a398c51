//! Where can I still go: every career, reached or with the reason why not.

use super::choose::End;
use super::judge::Certainty;
use super::search::{Doubt, Ways};
use super::{Goal, Pathways, Pupil, Rung};
use crate::model::{Career, Level, Study, YearRange, words};
use crate::order::Arrange;

/// A career, as seen from where somebody stands.
#[derive(Clone, Copy, Debug)]
pub struct Reach<'a> {
    /// The career.
    pub career: &'a Career,
    /// How it is reached, or why not.
    pub found: Result<Reached<'a>, NoRoute>,
}

/// How a career is reached: the shortest way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reached<'a> {
    /// Years until the diploma that opens the work.
    pub years: YearRange,
    /// The least certain of its steps.
    pub certainty: Certainty,
    /// The study that it ends with.
    pub study: &'a Study,
}

words! {
    /// Why there is no route.
    NoRoute {
        /// We know no study that leads to the career.
        NoStudyKnown = "geen-opleiding-bekend",
        /// We know only profiles of vmbo that prepare for it, and no study after them.
        OnlyPreparation = "alleen-voorbereiding",
        /// The study is not shown: it must be confirmed first.
        NotConfirmed = "niet-bevestigd",
        /// It is what the pupil does or has already.
        AlreadyThere = "al-bereikt",
        /// It lies below what the pupil does or has.
        LevelBelow = "lager-niveau",
        /// It lies at the level of what the pupil does or has; no rule says how to change.
        SameLevel = "zelfde-niveau",
        /// No rule that we know leads there.
        NoRuleKnown = "geen-regel-bekend",
    }
}

/// Something near a goal without a route, which can be reached.
#[derive(Clone, Copy, Debug)]
pub enum Neighbour<'a> {
    /// A career of the same world, with the years to it.
    Career(&'a Career, YearRange),
    /// A study of the same field, with the years to it.
    Study(&'a Study, YearRange),
}

/// So many neighbours are enough to choose from.
const MOST_NEIGHBOURS: usize = 4;

impl<'a> Pathways<'a> {
    /// Every shown career, in the order of the table, from one search.
    #[must_use]
    pub fn reachable(&self, pupil: Pupil<'a>) -> Vec<Reach<'a>> {
        let ways = self.ways(pupil);
        let reach = |career: &'a Career| {
            let goal = Goal::Career(career);
            let found = self.shortest(pupil, &ways, &self.ends(goal).0);
            Reach { career, found: found.ok_or_else(|| self.why_not(pupil, goal)) }
        };
        self.data.careers.iter_shown().map(reach).collect()
    }

    /// The shortest way to one of some studies. As for routes, an examination counts only where nothing else leads on.
    pub(super) fn shortest(&self, pupil: Pupil<'_>, ways: &Ways, ends: &[End<'a>]) -> Option<Reached<'a>> {
        let mut best: Option<(bool, f32, Doubt, Reached<'a>)> = None;
        for end in ends {
            let Some(node) = self.node(end.node) else { continue };
            let paths = ways.to(node.rung).iter().filter(|path| self.ends_with(pupil, path, *end));
            for path in paths {
                let years = self.years_of(path, node.study);
                let sum = years.min + years.max;
                // What is longer than a usual way need not be judged.
                if best.as_ref().is_some_and(|(exception, least, ..)| !exception && sum > *least) {
                    continue;
                }
                let doubt = self.doubt_of(pupil, path, node.study);
                let is_exception = doubt.worst == Certainty::Exception;
                let is_better = best.as_ref().is_none_or(|(exception, least, least_doubt, _)| {
                    is_exception
                        .cmp(exception)
                        .then(sum.total_cmp(least))
                        .then(doubt.measure().cmp(&least_doubt.measure()))
                        .then(doubt.worst.cmp(&least_doubt.worst))
                        .is_lt()
                });
                if is_better {
                    let reached = Reached { years, certainty: doubt.worst, study: node.study };
                    best = Some((is_exception, sum, doubt, reached));
                }
            }
        }
        best.map(|(_, _, _, reached)| reached)
    }

    /// Why nothing leads to a goal.
    pub(super) fn why_not(&self, pupil: Pupil<'_>, goal: Goal<'a>) -> NoRoute {
        let (ends, _) = self.ends(goal);
        let rungs: Vec<Rung> = ends.iter().filter_map(|end| Some(self.node(end.node)?.rung)).collect();
        match goal {
            Goal::Study(study) if pupil.study.is_some_and(|own| own.id == study.id) => return NoRoute::AlreadyThere,
            Goal::Study(_) if rungs.is_empty() => return NoRoute::NotConfirmed,
            Goal::Career(career) if rungs.is_empty() => return self.why_no_study(career),
            Goal::Study(_) | Goal::Career(_) => {}
        }
        let own = pupil.start.rung();
        let is_at = |rung: &Rung| rung.nlqf() >= own.nlqf();
        if own.nlqf().is_none() || rungs.iter().any(|rung| rung.nlqf() > own.nlqf()) {
            NoRoute::NoRuleKnown
        } else if rungs.iter().any(is_at) {
            NoRoute::SameLevel
        } else {
            NoRoute::LevelBelow
        }
    }

    fn why_no_study(&self, career: &Career) -> NoRoute {
        let mut links = self.data.study_careers.iter().filter(|link| link.career == career.id).peekable();
        if links.peek().is_none() {
            return NoRoute::NoStudyKnown;
        }
        let all_hidden = links.all(|link| self.data.studies.shown(link.study.as_str()).is_none());
        if all_hidden { NoRoute::NotConfirmed } else { NoRoute::OnlyPreparation }
    }

    /// What is near the goal: careers of the same world that share most with it; studies of the same domain.
    pub(super) fn neighbours(&self, pupil: Pupil<'_>, goal: Goal<'a>, ways: &Ways) -> Vec<Neighbour<'a>> {
        match goal {
            Goal::Career(career) => {
                let near = self.data.related_careers(career).into_iter().map(|(career, _)| career);
                let reached = near.filter_map(|career| {
                    let found = self.shortest(pupil, ways, &self.ends(Goal::Career(career)).0)?;
                    Some(Neighbour::Career(career, found.years))
                });
                reached.take(MOST_NEIGHBOURS).collect()
            }
            Goal::Study(study) => self.studies_near(pupil, study, ways),
        }
    }

    fn studies_near(&self, pupil: Pupil<'_>, study: &Study, ways: &Ways) -> Vec<Neighbour<'a>> {
        let mut found: Vec<_> = self
            .studies
            .iter()
            .enumerate()
            .filter(|(_, node)| node.study.id != study.id && node.study.domain == study.domain)
            .filter_map(|(at, node)| {
                let reached = self.shortest(pupil, ways, &[End { node: at, link: None }])?;
                Some((node.study.level, node.study, reached.years))
            })
            .collect();
        let far = |study_level: Level| (study_level as u8).abs_diff(study.level as u8);
        found.arrange_by_key(|(level, other, _)| (other.name != study.name, far(*level), &other.name, &other.id));
        found.into_iter().map(|(_, other, years)| Neighbour::Study(other, years)).take(MOST_NEIGHBOURS).collect()
    }
}
