//! From here to there: stages, rules and studies -> routes.
//!
//! The rules for moving on make a small ladder of rungs (`graph`); a search from where somebody stands gives every way
//! up it (`search`); the studies hang on the rungs. Three questions are answered on it: how do I get there
//! ([`Pathways::routes`]), what can I do next ([`Pathways::onward`]), where can I still go ([`Pathways::reachable`]);
//! and two checks: may I enter this study ([`Pathways::entry`]), which doors does a profile open
//! ([`Pathways::doors`]).
//!
//! What holds everywhere: a step is backed by an `edge` rule or a study in the data; a condition overrides the right
//! that it narrows; learning at work is never certain; what is old gives no yes and no no; a career is reached through
//! a study-career link, never by level alone. The words for the screen are elsewhere: here are rules, records and
//! enums.

mod ahead;
mod choose;
mod doors;
mod drawing;
mod entry;
mod graph;
mod judge;
mod pupil;
mod reach;
mod requirement;
mod route;
mod rung;
mod search;
mod start;
mod step;

pub use ahead::Onward;
pub use doors::{Door, DoorState};
pub use drawing::{Drawing, LEAST_GAP, Stop, Stroke, Track, lines};
pub use entry::{Entry, Next, Verdict};
pub use judge::{Applies, Certainty, Narrowing};
pub use pupil::{Profile, Pupil, Subject, Subjects};
pub use reach::{Neighbour, NoRoute, Reach, Reached};
pub use requirement::{Requirement, Said};
pub use route::{Best, Goal, Outcome, Route};
pub use rung::Rung;
pub use search::Hop;
pub use start::Start;
pub use step::{Otherwise, Provider, Step, Way, What};

use crate::dataset::{Dataset, Record};
use crate::model::{CareerId, Institution, Role, Rule, Study, StudyCareer, YearRange};
use crate::order::Arrange;
use graph::Edge;
use std::collections::HashMap;

/// How far an institution is from home, in minutes; nothing where that is not known.
pub type Near<'n> = &'n dyn Fn(&Institution) -> Option<u16>;

/// The engine: the rules and studies, made ready for questions.
#[derive(Debug)]
pub struct Pathways<'a> {
    data: &'a Dataset,
    rules: &'a [Rule],
    edges: Vec<Edge<'a>>,
    /// The shown studies.
    studies: Vec<Node<'a>>,
    /// The place of each study in `studies`, by id.
    study_places: HashMap<&'a str, usize>,
    /// The studies that lead to each career, by the place of the career in its table.
    openings: Vec<Vec<Opening<'a>>>,
    /// The place of each career in its table, by id.
    career_places: HashMap<&'a str, usize>,
    /// The places of the studies on each rung.
    on_rung: Vec<Vec<usize>>,
    /// How long the studies of each rung take.
    years: Vec<Option<YearRange>>,
}

/// A study on the ladder.
#[derive(Debug)]
struct Node<'a> {
    study: &'a Study,
    rung: Rung,
    /// The places of the careers that it leads to or prepares for.
    careers: Vec<usize>,
}

impl Node<'_> {
    /// The study's own duration.
    fn years(&self) -> YearRange {
        YearRange::exactly(f32::from(self.study.duration_months) / 12.0)
    }
}

/// A study that leads to a career.
#[derive(Clone, Copy, Debug)]
struct Opening<'a> {
    /// Its place among the nodes.
    node: usize,
    link: &'a StudyCareer,
    /// Is it below the level at which one usually starts in the career? Then it prepares for it.
    is_below: bool,
}

impl<'a> Pathways<'a> {
    /// Makes the engine ready. `rules` are the rules for moving on of the details.
    #[must_use]
    pub fn new(data: &'a Dataset, rules: &'a [Rule]) -> Self {
        let node = |study: &'a Study| Node { study, rung: Rung::of(study), careers: Vec::new() };
        let mut found = Self {
            data,
            rules,
            edges: graph::edges(rules),
            studies: data.studies.iter_shown().map(node).collect(),
            study_places: HashMap::new(),
            openings: vec![Vec::new(); data.careers.all().len()],
            career_places: data.careers.all().iter().enumerate().map(|(at, career)| (career.id(), at)).collect(),
            on_rung: vec![Vec::new(); Rung::ALL.len()],
            years: vec![None; Rung::ALL.len()],
        };
        found.study_places = found.studies.iter().enumerate().map(|(at, node)| (node.study.id(), at)).collect();
        found.link();
        for (at, node) in found.studies.iter().enumerate() {
            if let Some(places) = found.on_rung.get_mut(node.rung.place()) {
                places.push(at);
            }
            if let Some(years) = found.years.get_mut(node.rung.place()) {
                *years = Some(years.map_or(node.years(), |others| others.or(node.years())));
            }
        }
        found
    }

    /// Ties studies and careers by the committed links.
    fn link(&mut self) {
        for link in &self.data.study_careers {
            let Some(&at) = self.study_places.get(link.study.as_str()) else { continue };
            let Some(&career) = self.career_places.get(link.career.as_str()) else { continue };
            let Some(node) = self.studies.get_mut(at) else { continue };
            node.careers.push(career);
            let entry = self.data.careers.all().get(career).map(|career| career.entry_level);
            let is_below = entry.is_some_and(|entry| node.study.level < entry);
            if let Some(openings) = self.openings.get_mut(career) {
                openings.push(Opening { node: at, link, is_below });
            }
        }
        for openings in &mut self.openings {
            openings
                .arrange_by_key(|opening| (self.studies.get(opening.node).map(|n| n.study.level), opening.link.basis));
        }
    }

    /// The studies that open a career: those at the level where one starts in it, or else those that come nearest. A
    /// profile of vmbo prepares for studies; it never opens work.
    fn openings_of(&self, career: &CareerId) -> Vec<Opening<'a>> {
        let all = self.career_places.get(career.as_str()).and_then(|&at| self.openings.get(at));
        let opens = |opening: &&Opening<'a>| self.node(opening.node).is_some_and(|node| self.opens_work(node.rung));
        let mut found: Vec<_> = all.into_iter().flatten().filter(opens).copied().collect();
        if found.iter().any(|opening| !opening.is_below) {
            found.retain(|opening| !opening.is_below);
        }
        found
    }

    fn node(&self, at: usize) -> Option<&Node<'a>> {
        self.studies.get(at)
    }

    /// The studies on a rung.
    fn nodes_on(&self, rung: Rung) -> impl Iterator<Item = &Node<'a>> {
        self.on_rung.get(rung.place()).into_iter().flatten().filter_map(|&at| self.node(at))
    }

    fn edge(&self, from: Rung, to: Rung) -> Option<&Edge<'a>> {
        self.edges.iter().find(|edge| edge.from == from && edge.to == to)
    }

    /// Does a diploma of this rung open work by a rule? That of a specialist is one of mbo 4.
    fn work_rule(&self, rung: Rung) -> Option<&'a Rule> {
        let rung = if rung == Rung::Specialist { Rung::Mbo4 } else { rung };
        self.edge(rung, Rung::Work).map(|edge| edge.rule)
    }

    fn opens_work(&self, rung: Rung) -> bool {
        self.work_rule(rung).is_some()
    }

    /// The day of the dataset: what is old is old by it.
    fn today(&self) -> &'a str {
        &self.data.manifest.date
    }

    /// How long the studies of a rung take.
    fn years_at(&self, rung: Rung) -> Option<YearRange> {
        self.years.get(rung.place()).copied().flatten()
    }

    /// What the rules say of a leerbaan: the rule that names it.
    #[must_use]
    pub fn leerbaan_rule(&self) -> Option<&'a Rule> {
        graph::sound(self.rules, Role::Edge).find(|rule| rule.condition.contains("leerbaan"))
    }
}
