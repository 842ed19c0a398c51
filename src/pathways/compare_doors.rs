//! Doors counted, grouped, and held beside each other: what differs between two profiles, or with and without a subject.

use super::{Choice, Door, DoorState, Narrowing, Pathways, Said, Start, Subject, Subjects};
use crate::model::Level;
use crate::order::Arrange;

/// How many doors stand in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DoorCounts {
    open: usize,
    condition: usize,
    unknown: usize,
    later: usize,
}

impl DoorCounts {
    /// How many stand so.
    #[must_use]
    pub const fn of(&self, state: DoorState) -> usize {
        match state {
            DoorState::Open => self.open,
            DoorState::Condition => self.condition,
            DoorState::Unknown => self.unknown,
            DoorState::Later => self.later,
        }
    }

    /// How many there are.
    #[must_use]
    pub const fn all(&self) -> usize {
        self.open + self.condition + self.unknown + self.later
    }

    const fn count(mut self, state: DoorState) -> Self {
        match state {
            DoorState::Open => self.open += 1,
            DoorState::Condition => self.condition += 1,
            DoorState::Unknown => self.unknown += 1,
            DoorState::Later => self.later += 1,
        }
        self
    }
}

/// The number of doors in each state.
pub fn count_doors<'d, 'a: 'd>(doors: impl IntoIterator<Item = &'d Door<'a>>) -> DoorCounts {
    doors.into_iter().fold(DoorCounts::default(), |counts, door| counts.count(door.state))
}

/// The doors of a level.
#[derive(Clone, Debug)]
pub struct LevelDoors<'a> {
    /// The level.
    pub level: Level,
    /// How they stand.
    pub counts: DoorCounts,
    /// By domain.
    pub domains: Vec<DomainDoors<'a>>,
}

/// The doors of a domain within a level.
#[derive(Clone, Debug)]
pub struct DomainDoors<'a> {
    /// The domain, as the source names it.
    pub domain: &'a str,
    /// How they stand.
    pub counts: DoorCounts,
    /// The doors: what opens first before the rest, then by name.
    pub doors: Vec<Door<'a>>,
}

impl DomainDoors<'_> {
    /// Does a door rest on the same rules as the first of the domain? Then these need to be said once.
    #[must_use]
    pub fn has_reason_of_first(&self, door: &Door<'_>) -> bool {
        let is_same = |first: &Door<'_>| {
            first.state == door.state && first.rule == door.rule && first.narrowed_by == door.narrowed_by
        };
        self.doors.first().is_some_and(is_same)
    }
}

/// Groups doors, which come by level and domain.
#[must_use]
pub fn group_doors<'a>(doors: &[Door<'a>]) -> Vec<LevelDoors<'a>> {
    let levels = doors.chunk_by(|a, b| a.study.level == b.study.level);
    let group = |of_level: &[Door<'a>]| {
        let level = of_level.first()?.study.level;
        let domains = of_level.chunk_by(|a, b| a.study.domain == b.study.domain).filter_map(domain).collect();
        Some(LevelDoors { level, counts: count_doors(of_level), domains })
    };
    levels.filter_map(group).collect()
}

fn domain<'a>(doors: &[Door<'a>]) -> Option<DomainDoors<'a>> {
    let domain = doors.first()?.study.domain.as_str();
    let counts = count_doors(doors);
    let mut doors = doors.to_vec();
    doors.arrange_by_key(|door| (door.state, &door.study.name, &door.study.id));
    Some(DomainDoors { domain, counts, doors })
}

/// What differs between two choices for a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// How it stands.
    State(DoorState, DoorState),
    /// It stands the same, but the rules said something else of the two.
    Rule,
    /// The first profile prepares for it, the second does not.
    FitsFirst,
    /// The other way round.
    FitsSecond,
}

/// The doors for which the same differs.
#[derive(Clone, Debug)]
pub struct Difference<'a> {
    /// What differs.
    pub change: Change,
    /// The door with the first and with the second choice; by level, domain and name.
    pub doors: Vec<(Door<'a>, Door<'a>)>,
}

/// All that differs. How a door stands comes first, then what the rules said, then what a profile prepares for. A door
/// may stand under one of the first two, and under the last as well: they are two things to know.
#[must_use]
pub fn differences<'a>(first: (Choice, &[Door<'a>]), second: (Choice, &[Door<'a>])) -> Vec<Difference<'a>> {
    let mut found: Vec<Difference<'a>> = Vec::new();
    for (a, b) in pairs(first.1, second.1) {
        let side = |door, choice: Choice| Side { door, subjects: choice.subjects };
        let standing = standing(side(a, first.0), side(b, second.0));
        for change in [standing, fit(a, b)].into_iter().flatten() {
            let pair = (a.clone(), b.clone());
            match found.iter_mut().find(|one| one.change == change) {
                Some(same) => same.doors.push(pair),
                None => found.push(Difference { change, doors: vec![pair] }),
            }
        }
    }
    found.arrange_by_key(|one| one.change);
    found
}

/// Does a door to mbo stand another way? Mostly it does not: mbo asks for a diploma.
#[must_use]
pub fn differs_for_mbo(differences: &[Difference<'_>]) -> bool {
    differences.iter().filter(|one| matches!(one.change, Change::State(..))).any(|one| {
        one.doors
            .iter()
            .any(|(door, _)| matches!(door.study.level, Level::Mbo1 | Level::Mbo2 | Level::Mbo3 | Level::Mbo4))
    })
}

/// A door, seen with subjects.
#[derive(Clone, Copy)]
struct Side<'d, 'a> {
    door: &'d Door<'a>,
    subjects: Option<Subjects>,
}

impl Side<'_, '_> {
    /// What the requirement of the study said of the profile, and whether these subjects meet it.
    fn said(self) -> Option<(Said, Option<bool>)> {
        let said = self.door.requirement?.said?;
        Some((said, said.is_met(self.subjects)))
    }
}

/// Do two choices open the same doors to mbo once both have mathematics or physics of vmbo?
#[must_use]
pub fn is_a_matter_of_science(engine: &Pathways<'_>, start: Start, first: Choice, second: Choice) -> bool {
    if !start.rung().is_vmbo() {
        return false;
    }
    let with_science = |choice: Choice| {
        let subjects = choice.subjects.unwrap_or_default().with(Subject::Wiskunde).with(Subject::Nask1);
        Choice { subjects: Some(subjects), ..choice }
    };
    let (first, second) = (with_science(first), with_science(second));
    let doors = |choice: Choice| engine.doors(choice.pupil(start));
    !differs_for_mbo(&differences((first, &doors(first)), (second, &doors(second))))
}

/// The doors that both choices have. Both sets stand in the same order.
fn pairs<'d, 'a>(first: &'d [Door<'a>], second: &'d [Door<'a>]) -> impl Iterator<Item = (&'d Door<'a>, &'d Door<'a>)> {
    let mut rest = second;
    first.iter().filter_map(move |door| {
        let at = rest.iter().position(|other| other.study.id == door.study.id)?;
        let other = rest.get(at)?;
        rest = rest.get(at + 1..).unwrap_or_default();
        Some((door, other))
    })
}

fn standing(a: Side<'_, '_>, b: Side<'_, '_>) -> Option<Change> {
    if a.door.state != b.door.state {
        return Some(Change::State(a.door.state, b.door.state));
    }
    let is_same = match (a.said(), b.said()) {
        // A requirement of the study itself says more than the general rule beside it.
        (Some(a), Some(b)) => a == b,
        (None, None) => have_the_same(&a.door.narrowed_by, &b.door.narrowed_by),
        _ => false,
    };
    (!is_same).then_some(Change::Rule)
}

fn have_the_same(a: &[Narrowing<'_>], b: &[Narrowing<'_>]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.rule.id == b.rule.id && a.applies == b.applies)
}

fn fit(a: &Door<'_>, b: &Door<'_>) -> Option<Change> {
    let fits = |door: &Door<'_>| door.is_of_profile == Some(true);
    match (fits(a), fits(b)) {
        (true, false) => Some(Change::FitsFirst),
        (false, true) => Some(Change::FitsSecond),
        _ => None,
    }
}
