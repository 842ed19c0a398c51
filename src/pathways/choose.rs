//! Which of all ways are shown: each is the best at something, and none is beaten on all counts.

use super::judge::{Certainty, Target, certainty};
use super::search::{Doubt, Path, Ways};
use super::step::{ways, with_leerbaan};
use super::{Best, Near, Pathways, Pupil, Rung};
use crate::model::{Career, Mode, Study, StudyCareer, YearRange};
use std::cmp::Ordering;

/// A study to end with, and the link that makes it lead to a career.
#[derive(Clone, Copy, Debug)]
pub(super) struct End<'a> {
    /// Its place among the nodes.
    pub node: usize,
    pub link: Option<&'a StudyCareer>,
}

/// A way to one study, with what it is judged by.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a, 'w> {
    pub path: &'w Path,
    pub study: &'a Study,
    pub end: End<'a>,
    pub years: YearRange,
    pub doubt: Doubt,
    /// Years that can be learned at school only, at most.
    pub school_years: f32,
    /// Years that can be learned at work, at most.
    pub work_years: f32,
    /// From home to the nearest institution that states the last study.
    pub minutes: Option<u16>,
    /// The place of the level among those that are usual in the career; 0 where it is not usual.
    pub height: usize,
}

impl Candidate<'_, '_> {
    /// Who has the usual diploma needs no examination.
    fn is_exception(&self) -> bool {
        self.doubt.worst() == Certainty::Exception
    }

    /// Compares by one measure: less is better.
    pub fn compare(&self, other: &Self, by: Best) -> Ordering {
        match by {
            Best::Only => Ordering::Equal,
            Best::Shortest => {
                let sum = |years: YearRange| years.min + years.max;
                sum(self.years).total_cmp(&sum(other.years))
            }
            Best::MostCertain => self.doubt.cmp(&other.doubt),
            Best::MostAtWork => self.school_years.total_cmp(&other.school_years),
            // What is unknown is neither near nor far: here it only waits its turn.
            Best::Nearest => (self.minutes.is_none(), self.minutes).cmp(&(other.minutes.is_none(), other.minutes)),
            Best::Highest => other.height.cmp(&self.height),
        }
    }

    /// By the first measure, then by all others, then by what is the surest and the simplest to tell.
    fn rank(&self, other: &Self, first: Best) -> Ordering {
        let by_measures = MEASURES
            .iter()
            .fold(self.compare(other, first), |found, measure| found.then_with(|| self.compare(other, *measure)));
        let basis = |one: &Self| one.end.link.map(|link| link.basis);
        by_measures
            .then_with(|| self.path.edges.len().cmp(&other.path.edges.len()))
            .then_with(|| basis(self).cmp(&basis(other)))
            .then_with(|| {
                (self.study.level, &self.study.name, &self.study.id).cmp(&(
                    other.study.level,
                    &other.study.name,
                    &other.study.id,
                ))
            })
            .then_with(|| self.path.edges.cmp(&other.path.edges))
            .then_with(|| self.path.standing.rung.cmp(&other.path.standing.rung))
    }

    /// Does the measure say anything of it?
    fn has(&self, measure: Best) -> bool {
        match measure {
            Best::MostAtWork => self.work_years > 0.0,
            Best::Nearest => self.minutes.is_some(),
            _ => true,
        }
    }
}

/// The measures, those that matter most first.
const MEASURES: [Best; 5] = [Best::Shortest, Best::MostCertain, Best::MostAtWork, Best::Nearest, Best::Highest];

/// The year of vmbo in which its profile starts.
const YEAR_OF_PROFILE: u8 = 3;

impl<'a> Pathways<'a> {
    /// Every way to one of the ends. Ways that need an examination are there only where no other is.
    pub(super) fn candidates<'w>(
        &self,
        pupil: Pupil<'_>,
        ways: &'w Ways,
        ends: &[End<'a>],
        career: Option<&Career>,
        near: Near<'_>,
    ) -> Vec<Candidate<'a, 'w>> {
        let mut found = Vec::new();
        for end in ends {
            let Some(node) = self.node(end.node) else { continue };
            let minutes = self.nearest(node.study, near);
            let usual = career.and_then(|career| career.levels.iter().position(|level| *level == node.study.level));
            let height = usual.map_or(0, |at| at + 1);
            let at_work = self.rungs_at_work(*end, career);
            for path in ways.to(node.rung).iter().filter(|path| self.ends_with(pupil, path, *end)) {
                let mut candidate = self.measured(pupil, path, *end, node.study, &at_work);
                (candidate.minutes, candidate.height) = (minutes, height);
                found.push(candidate);
            }
        }
        if found.iter().any(|candidate| !candidate.is_exception()) {
            found.retain(|candidate| !candidate.is_exception());
        }
        found
    }

    /// Is this where the path leads? Whoever stands on the rung already comes to a career by the study that they follow
    /// or finished, and to no other study of the same rung; but a profile of vmbo they may still have to choose.
    pub(super) fn ends_with(&self, pupil: Pupil<'_>, path: &Path, end: End<'_>) -> bool {
        let Some(study) = self.node(end.node).map(|node| node.study) else { return false };
        let is_own = || end.link.is_some() && pupil.study.is_some_and(|own| own.id == study.id);
        let is_to_choose = || {
            let in_time = pupil.start.year().is_none_or(|year| year < YEAR_OF_PROFILE);
            Rung::of(study).is_vmbo() && !pupil.start.has_diploma() && in_time
        };
        !path.edges.is_empty() || is_own() || is_to_choose()
    }

    /// The rungs between that can be learned at work, by the examples for this end.
    fn rungs_at_work(&self, end: End<'a>, career: Option<&Career>) -> Vec<Rung> {
        let career = career.and_then(|career| self.career_places.get(career.id.as_str()).copied());
        let Some(goal) = self.node(end.node) else { return Vec::new() };
        let can = |rung: &Rung| {
            let examples = self.examples(goal, career, *rung);
            examples.iter().any(|study| study.modes.contains(&Mode::Bbl))
        };
        [Rung::Mbo1, Rung::Mbo2, Rung::Mbo3, Rung::Mbo4].into_iter().filter(can).collect()
    }

    fn measured<'w>(
        &self,
        pupil: Pupil<'_>,
        path: &'w Path,
        end: End<'a>,
        study: &'a Study,
        at_work: &[Rung],
    ) -> Candidate<'a, 'w> {
        let (years, doubt) = self.sum(pupil, path, study);
        let mut work_years = 0.0;
        if let Some((&last, between)) = path.edges.split_last() {
            let between = between.iter().filter_map(|&at| self.edges.get(at));
            work_years +=
                between.filter(|edge| at_work.contains(&edge.to)).map(|edge| self.step_years(edge).max).sum::<f32>();
            if let Some(last) = self.edges.get(last).filter(|_| study.modes.contains(&Mode::Bbl)) {
                work_years += last.years_of(study).max;
            }
        }
        Candidate {
            path,
            study,
            end,
            years,
            doubt,
            school_years: years.max - work_years,
            work_years,
            minutes: None,
            height: 0,
        }
    }

    /// Years and doubt of a path that ends with a study.
    pub(super) fn sum(&self, pupil: Pupil<'_>, path: &Path, study: &Study) -> (YearRange, Doubt) {
        let target = Target::of(study);
        let [technical, green] = path.doubt;
        let doubt = if target.is_green { green } else { technical };
        let Some(last) = path.edges.last().and_then(|&at| self.edges.get(at)) else { return (path.before, doubt) };
        let ways = ways([study]);
        let is_only_at_work = !ways.is_empty() && ways.iter().all(|way| way.needs_leerbaan);
        let own = certainty(last, pupil, target, self.today());
        (path.before.plus(last.years_of(study)), doubt.with(with_leerbaan(own, is_only_at_work)))
    }
}

/// The candidates that are the best at something, each with what; those that are beaten by none of the others at it.
pub(super) fn winners<'c, 'a, 'w>(candidates: &'c [Candidate<'a, 'w>]) -> Vec<(&'c Candidate<'a, 'w>, Vec<Best>)> {
    let mut found: Vec<(&'c Candidate<'a, 'w>, Vec<Best>)> = Vec::new();
    for measure in MEASURES {
        let able = candidates.iter().filter(|candidate| candidate.has(measure));
        let Some(winner) = able.min_by(|a, b| a.rank(b, measure)) else { continue };
        // Where all are equal, nobody is the best.
        if candidates.iter().all(|other| other.compare(winner, measure) == Ordering::Equal) {
            continue;
        }
        match found.iter_mut().find(|(known, _)| std::ptr::eq(*known, winner)) {
            Some((_, best)) => best.push(measure),
            None => found.push((winner, vec![measure])),
        }
    }
    if found.is_empty() {
        let first = candidates.iter().min_by(|a, b| a.rank(b, Best::Shortest));
        found.extend(first.map(|first| (first, vec![Best::Only])));
    }
    found
}
