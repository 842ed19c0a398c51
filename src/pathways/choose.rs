//! Which of all ways are shown: each is the best at something, and none is beaten on all counts.

use super::judge::{Certainty, Target, certainty};
use super::search::{Doubt, Path, Ways};
use super::step::with_leerbaan;
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

/// A way to one study.
#[derive(Clone, Debug)]
pub(super) struct Candidate<'a, 'w> {
    pub path: &'w Path,
    pub study: &'a Study,
    pub end: End<'a>,
    pub counts: Counts,
}

/// What a way is judged by.
#[derive(Clone, Copy, Debug)]
pub(super) struct Counts {
    pub years: YearRange,
    pub doubt: Doubt,
    /// Years that can be learned at work, at most.
    pub work_years: f32,
    /// The school after groep 8, from vmbo-bb up; 0 for those who are past that.
    advice: usize,
    /// From home to the nearest institution that states the last study.
    pub minutes: Option<u16>,
    /// The place of the level among those that are usual in the career; 0 where it is not usual.
    height: usize,
}

impl Counts {
    /// Compares by one measure: less is better.
    fn compare(&self, other: &Self, by: Best) -> Ordering {
        match by {
            Best::Only => Ordering::Equal,
            Best::Shortest => {
                let sum = |years: YearRange| years.min + years.max;
                sum(self.years).total_cmp(&sum(other.years))
            }
            Best::MostCertain => self.doubt.measure().cmp(&other.doubt.measure()),
            // What counts is how few years are bound to a school: no detour by work wins.
            Best::MostAtWork => {
                let at_school = |one: &Self| one.years.max - one.work_years;
                at_school(self).total_cmp(&at_school(other))
            }
            Best::LowestAdvice => self.advice.cmp(&other.advice),
            // What is unknown is neither near nor far: here it only waits its turn.
            Best::Nearest => (self.minutes.is_none(), self.minutes).cmp(&(other.minutes.is_none(), other.minutes)),
            Best::Highest => other.height.cmp(&self.height),
        }
    }

    /// Is it worse in something than the other, and better in nothing? Of two ways of which one distance is unknown,
    /// neither beats the other.
    pub fn is_beaten_by(&self, other: &Self) -> bool {
        let compared: Vec<_> = MEASURES.iter().map(|measure| self.compare(other, *measure)).collect();
        self.minutes.is_some() == other.minutes.is_some()
            && compared.iter().all(|order| order.is_ge())
            && compared.iter().any(|order| order.is_gt())
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

impl Candidate<'_, '_> {
    /// Who has the usual diploma needs no examination.
    fn is_exception(&self) -> bool {
        self.counts.doubt.worst == Certainty::Exception
    }

    /// By the first measure, then by all others, then by what is the surest and the simplest to tell.
    fn rank(&self, other: &Self, first: Best) -> Ordering {
        let compare = |measure: Best| self.counts.compare(&other.counts, measure);
        let by_measures =
            MEASURES.into_iter().fold(compare(first), |found, measure| found.then_with(|| compare(measure)));
        let tells = |one: &Self| (one.counts.doubt.worst, one.path.edges.len(), one.end.link.map(|link| link.basis));
        by_measures
            .then_with(|| tells(self).cmp(&tells(other)))
            .then_with(|| self.study.level.cmp(&other.study.level))
            .then_with(|| (&self.study.name, &self.study.id).cmp(&(&other.study.name, &other.study.id)))
            .then_with(|| self.path.order.cmp(&other.path.order))
    }
}

/// The measures, those that matter most first.
const MEASURES: [Best; 6] =
    [Best::Shortest, Best::MostCertain, Best::MostAtWork, Best::LowestAdvice, Best::Nearest, Best::Highest];

/// So many routes fit on a screen.
const MOST_ROUTES: usize = 5;

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
                let mut counts = self.counts(pupil, path, node.study, &at_work);
                (counts.minutes, counts.height) = (minutes, height);
                found.push(Candidate { path, study: node.study, end: *end, counts });
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

    fn counts(&self, pupil: Pupil<'_>, path: &Path, study: &Study, at_work: &[Rung]) -> Counts {
        let (years, doubt) = (self.years_of(path, study), self.doubt_of(pupil, path, study));
        let mut work_years = 0.0;
        if let Some((&last, between)) = path.edges.split_last() {
            let between = between.iter().filter_map(|&at| self.edges.get(at));
            work_years +=
                between.filter(|edge| at_work.contains(&edge.to)).map(|edge| self.step_years(edge).max).sum::<f32>();
            if let Some(last) = self.edges.get(last).filter(|_| study.modes.contains(&Mode::Bbl)) {
                work_years += last.years_of(study).max;
            }
        }
        Counts { years, doubt, work_years, advice: self.advice(path), minutes: None, height: 0 }
    }

    /// How high the advice is that a way from groep 8 asks. Praktijkonderwijs is for few, by a decision of its own: it
    /// never counts as the easy way.
    fn advice(&self, path: &Path) -> usize {
        let first = path.edges.first().and_then(|&at| self.edges.get(at));
        match first.filter(|edge| edge.from == Rung::Primary).map(|edge| edge.to) {
            None => 0,
            Some(Rung::Pro) => Rung::Work.place(),
            Some(school) => school.place(),
        }
    }

    /// Years of a path that ends with a study.
    pub(super) fn years_of(&self, path: &Path, study: &Study) -> YearRange {
        let last = path.edges.last().and_then(|&at| self.edges.get(at));
        last.map_or(path.before, |last| path.before.plus(last.years_of(study)))
    }

    /// Doubt of a path that ends with a study.
    pub(super) fn doubt_of(&self, pupil: Pupil<'_>, path: &Path, study: &Study) -> Doubt {
        let target = Target::of(study);
        let [technical, green] = path.doubt;
        let doubt = if target.is_green { green } else { technical };
        let Some(last) = path.edges.last().and_then(|&at| self.edges.get(at)) else { return doubt };
        let is_only_at_work = study.modes == [Mode::Bbl];
        let own = certainty(last, pupil, target, self.today());
        doubt.with(with_leerbaan(own, is_only_at_work))
    }
}

/// The shortest of some candidates; of equals the surest.
pub(super) fn shortest<'c, 'a, 'w>(
    candidates: impl Iterator<Item = &'c Candidate<'a, 'w>>,
) -> Option<&'c Candidate<'a, 'w>>
where
    'a: 'c,
    'w: 'c,
{
    candidates.min_by(|a, b| a.rank(b, Best::Shortest))
}

/// The candidates that are the best at something, each with what; those that are beaten by none of the others at it.
pub(super) fn winners<'c, 'a, 'w>(candidates: &'c [Candidate<'a, 'w>]) -> Vec<(&'c Candidate<'a, 'w>, Vec<Best>)> {
    let mut found: Vec<(&'c Candidate<'a, 'w>, Vec<Best>)> = Vec::new();
    for measure in MEASURES {
        let Some(winner) = candidates.iter().min_by(|a, b| a.rank(b, measure)) else { continue };
        // Where all are equal, nobody is the best.
        let is_equal = candidates.iter().all(|other| other.counts.compare(&winner.counts, measure).is_eq());
        if is_equal || !winner.counts.has(measure) {
            continue;
        }
        match found.iter_mut().find(|(known, _)| std::ptr::eq(*known, winner)) {
            Some((_, best)) => best.push(measure),
            None => found.push((winner, vec![measure])),
        }
    }
    if found.is_empty() {
        found.extend(shortest(candidates.iter()).map(|first| (first, vec![Best::Only])));
    }
    found.truncate(MOST_ROUTES);
    found
}
