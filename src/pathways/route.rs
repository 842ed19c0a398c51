//! How do I get there: up to five routes, each the best at something.

use super::choose::{Candidate, Counts, End, winners};
use super::graph::{is_exception, sound};
use super::judge::{Certainty, Target, is_green};
use super::reach::{Neighbour, NoRoute};
use super::step::{Step, What, finish};
use super::{Near, Pathways, Pupil, Rung};
use crate::model::{Career, Role, Rule, Study, StudyCareer, YearRange, words};

/// Where somebody wants to go.
#[derive(Clone, Copy, Debug)]
pub enum Goal<'a> {
    /// A career, through a study that leads to it.
    Career(&'a Career),
    /// A study.
    Study(&'a Study),
}

words! {
    /// What a route is the best at.
    Best {
        /// It takes the fewest years.
        Shortest = "kortst",
        /// Its rights are the surest.
        MostCertain = "zekerst",
        /// The fewest of its years are bound to a school: most can be learned at work.
        MostAtWork = "werkend",
        /// From groep 7 or 8: it asks the lowest school advice of vmbo and up.
        LowestAdvice = "laagste-advies",
        /// Its last study is the nearest to home that we know of.
        Nearest = "dichtbij",
        /// It gives the highest diploma that is usual in the career.
        Highest = "hoogst",
        /// There is no other.
        Only = "enige",
    }
}

/// A route from where somebody stands to the goal.
#[derive(Clone, Debug)]
pub struct Route<'a> {
    /// The steps, in order.
    pub steps: Vec<Step<'a>>,
    /// The years of all steps.
    pub years: YearRange,
    /// The least certain of the steps before the work, with the leerbaan counted in.
    pub certainty: Certainty,
    counts: Counts,
    /// The last study.
    pub study: &'a Study,
    /// How we know that it leads to the career, where the goal is one.
    pub link: Option<&'a StudyCareer>,
    /// What it is the best at; never empty.
    pub best: Vec<Best>,
}

impl Route<'_> {
    /// Minutes from home to the nearest institution that states the last study, where that is known.
    #[must_use]
    pub const fn minutes(&self) -> Option<u16> {
        self.counts.minutes
    }

    /// Years that can be learned at work, at most.
    #[must_use]
    pub const fn work_years(&self) -> f32 {
        self.counts.work_years
    }

    /// Is it worse in something than another route, and better in nothing? No route of an answer is beaten.
    #[must_use]
    pub fn is_beaten_by(&self, other: &Self) -> bool {
        self.counts.is_beaten_by(&other.counts)
    }
}

/// The answer to "how do I get there".
#[derive(Clone, Debug, Default)]
pub struct Outcome<'a> {
    /// Up to five routes, the shortest first.
    pub routes: Vec<Route<'a>>,
    /// Regional routes and ways for special cases: they stand beside the routes, with conditions of their own.
    pub beside: Vec<&'a Rule>,
    /// Dates and procedures that come with the routes.
    pub dates: Vec<&'a Rule>,
    /// Why there is no route, where there is none.
    pub no_route: Option<NoRoute>,
    /// What is near the goal and can be reached, where there is no route.
    pub neighbours: Vec<Neighbour<'a>>,
}

impl<'a> Pathways<'a> {
    /// Up to five routes to a goal, or why there is none.
    #[must_use]
    pub fn routes(&self, pupil: Pupil<'a>, goal: Goal<'a>, near: Near<'_>) -> Outcome<'a> {
        let ways = self.ways(pupil);
        let (ends, career) = self.ends(goal);
        let candidates = self.candidates(pupil, &ways, &ends, career, near);
        let routes: Vec<_> = winners(&candidates)
            .into_iter()
            .map(|(winner, best)| {
                let mut route = self.route(pupil, winner, career, near);
                route.best = best;
                self.add_schools_that_serve_too(&mut route, winner, &candidates);
                route
            })
            .collect();
        if routes.is_empty() {
            let why = self.why_not(pupil, goal);
            let neighbours = self.neighbours(pupil, goal, &ways);
            return Outcome { no_route: Some(why), neighbours, ..Outcome::default() };
        }
        let beside = self.beside(pupil, &routes);
        let dates = self.dates(pupil, &routes);
        Outcome { routes, beside, dates, no_route: None, neighbours: Vec::new() }
    }

    /// The studies that a goal can be reached by.
    pub(super) fn ends(&self, goal: Goal<'a>) -> (Vec<End<'a>>, Option<&'a Career>) {
        match goal {
            Goal::Career(career) => {
                let openings = self.openings_of(&career.id);
                let end = |opening: super::Opening<'a>| End { node: opening.node, link: Some(opening.link) };
                (openings.into_iter().map(end).collect(), Some(career))
            }
            Goal::Study(study) => {
                let at = self.study_places.get(study.id.as_str());
                (at.map(|&node| End { node, link: None }).into_iter().collect(), None)
            }
        }
    }

    pub(super) fn route(
        &self,
        pupil: Pupil<'a>,
        found: &Candidate<'a, '_>,
        career: Option<&'a Career>,
        near: Near<'_>,
    ) -> Route<'a> {
        let target = Target::of(found.study);
        let place = career.and_then(|career| self.career_places.get(career.id.as_str()).copied());
        let edges: Vec<_> = found.path.edges.iter().filter_map(|&at| self.edges.get(at)).collect();
        let mut steps = Vec::new();
        let standing = found.path.standing;
        if standing.years.max > 0.0 {
            let goal = edges.is_empty().then_some(found.study);
            steps.push(finish(pupil, standing, edges.first().copied(), goal));
        }
        for (at, edge) in edges.iter().enumerate() {
            let (what, target) = if at + 1 == edges.len() {
                (What::Study(found.study), target)
            } else if edge.to.is_school() {
                (What::School(edge.to), target.like())
            } else {
                let node = self.node(found.end.node);
                let examples = node.map(|node| self.examples(node, place, edge.to)).unwrap_or_default();
                (What::Between { rung: edge.to, examples }, target.like())
            };
            steps.push(self.step(pupil, edge, what, target, near));
        }
        let certainty = steps.iter().map(Step::certainty_with_leerbaan).max().unwrap_or(Certainty::Right);
        if let (Some(career), Some(link)) = (career, found.end.link) {
            steps.push(self.work(career, link, Rung::of(found.study)));
        }
        Route {
            years: steps.iter().fold(YearRange::exactly(0.0), |sum, step| sum.plus(step.years)),
            steps,
            certainty,
            counts: found.counts,
            study: found.study,
            link: found.end.link,
            best: Vec::new(),
        }
    }

    /// Groep 8 leads to several schools; where the rest of the route is the same, the others serve as well.
    fn add_schools_that_serve_too(&self, route: &mut Route<'a>, own: &Candidate<'a, '_>, all: &[Candidate<'a, '_>]) {
        let Some((&first, rest)) = own.path.edges.split_first() else { return };
        let Some(edge) = self.edges.get(first).filter(|edge| edge.from == Rung::Primary) else { return };
        let rungs_of = |edges: &[usize]| -> Vec<Rung> {
            edges.iter().filter_map(|&at| self.edges.get(at)).map(|edge| edge.to).collect()
        };
        let mut also = Vec::new();
        for other in all.iter().filter(|other| other.study.id == own.study.id && other.counts.years == own.counts.years)
        {
            let Some((&other_first, other_rest)) = other.path.edges.split_first() else { continue };
            let Some(school) = self.edges.get(other_first).map(|edge| edge.to) else { continue };
            if school != edge.to && rungs_of(other_rest) == rungs_of(rest) {
                also.push(school);
            }
        }
        let school = route.steps.iter_mut().find(|step| matches!(step.what, What::School(_)));
        if let Some(step) = school {
            step.or = also;
        }
    }

    /// Regional routes from a rung of the routes to a later one, and the examination that skips one.
    pub(super) fn beside(&self, pupil: Pupil<'_>, routes: &[Route<'a>]) -> Vec<&'a Rule> {
        let on = |rung: Rung| {
            let passed = routes.iter().flat_map(|route| &route.steps).filter_map(|step| step.what.rung());
            passed.chain([pupil.start.rung()]).any(|passed| passed == rung)
        };
        let leads = |rule: &&Rule| {
            let from = Rung::ALL.into_iter().any(|rung| rung.is_left_by(&rule.from) && on(rung));
            from && Rung::ALL.into_iter().any(|rung| rung.is_entered_by(&rule.to) && on(rung))
        };
        let fits = |rule: &&Rule| routes.iter().any(|route| fits_sector(rule, route.study));
        let local = sound(self.rules, Role::LocalShortcut).filter(fits);
        let ends = |rule: &&Rule| {
            let starts = pupil.start.rung().is_left_by(&rule.from);
            starts && is_exception(rule) && routes.iter().any(|route| Rung::of(route.study).is_entered_by(&rule.to))
        };
        let used = |rule: &&Rule| {
            let steps = routes.iter().flat_map(|route| &route.steps);
            steps.filter_map(|step| step.rule).any(|other| other.id == rule.id)
        };
        local.filter(leads).chain(sound(self.rules, Role::Edge).filter(ends).filter(|rule| !used(rule))).collect()
    }

    /// Deadlines and procedures of the schools that the routes pass.
    pub(super) fn dates(&self, pupil: Pupil<'_>, routes: &[Route<'a>]) -> Vec<&'a Rule> {
        let is_primary = pupil.start.rung() == Rung::Primary;
        let enters = |rule: &&Rule| {
            let steps = routes.iter().flat_map(|route| &route.steps);
            let chosen =
                steps.filter(|step| !matches!(step.what, What::Finish { .. })).filter_map(|step| step.what.rung());
            let mut chosen = chosen.filter(|rung| !rung.is_school());
            (rule.from.kind == "po" && is_primary)
                || (rule.from.level == "aanmelding" && chosen.any(|rung| rung.is_entered_by(&rule.to)))
        };
        sound(self.rules, Role::Process).filter(enters).collect()
    }
}

/// A regional route of the green sector is no way to a technical study, and the other way round.
fn fits_sector(rule: &Rule, study: &Study) -> bool {
    let has =
        |word: &str| rule.condition.contains(word) || rule.note.as_deref().is_some_and(|note| note.contains(word));
    let (green, technical) = (has("roene"), has("echnisch"));
    if is_green(study) { green || !technical } else { technical || !green }
}
