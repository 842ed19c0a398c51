//! One or two worlds -> careers at three levels, and companies where they can occur.
//!
//! The choice is a plain rule, so that everybody gets the same. A career comes before another one of its level when
//!
//! 1. it lies in both worlds, where two were picked;
//! 2. its world has fewer careers on the screen so far: both worlds stay in balance;
//! 3. it is an example of its world, in the order of the dataset;
//! 4. it belongs to its world in the first place;
//! 5. its name comes first, and at last its id.

use crate::dataset::{Dataset, EmployerOfCareer};
use crate::model::{Career, Employer, Level, WorldId};
use crate::order::Arrange;
use crate::pathways::Start;
use std::cmp::Ordering;

/// So many careers stand at each level.
pub const PER_TIER: usize = 3;
/// So many companies stand below them.
pub const COMPANIES: usize = 3;

/// Where a career begins, in three steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// With mbo 1 or 2.
    First,
    /// With mbo 3 or 4.
    Middle,
    /// With an Ad, hbo or university.
    Higher,
}

impl Tier {
    /// All three, from the shortest way to the longest.
    pub const ALL: [Self; 3] = [Self::First, Self::Middle, Self::Higher];

    /// The step of a level.
    #[must_use]
    pub const fn of(level: Level) -> Self {
        match level {
            Level::VmboBb | Level::VmboKb | Level::VmboGlTl | Level::Mbo1 | Level::Mbo2 => Self::First,
            Level::Mbo3 | Level::Mbo4 => Self::Middle,
            Level::Ad | Level::Hbo | Level::Wo => Self::Higher,
        }
    }

    /// The step that is nearest to somebody: the one with the next level of the qualifications framework (NLQF). Nothing
    /// for primary school, where all of it still lies open, and for work.
    #[must_use]
    pub fn nearest_to(start: Start) -> Option<Self> {
        Some(match start.rung().nlqf()? {
            0..2 => Self::First,
            2..4 => Self::Middle,
            4.. => Self::Higher,
        })
    }
}

/// A career, and the picked worlds that it lies in.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick<'a> {
    /// The career.
    pub career: &'a Career,
    /// The picked worlds that it lies in, its main one first. Never empty.
    pub worlds: Vec<&'a WorldId>,
}

/// What stands at one level.
#[derive(Clone, Debug, PartialEq)]
pub struct Shelf<'a> {
    /// The level.
    pub tier: Tier,
    /// Its careers; none where the worlds have none at this level.
    pub picks: Vec<Pick<'a>>,
    /// Where there are none: the career that begins nearest to this level.
    pub nearest: Option<Pick<'a>>,
}

/// Careers of the worlds at each level, see the rule above. Worlds that we do not know have none.
pub fn shelves<'a>(data: &'a Dataset, picked: &[WorldId]) -> [Shelf<'a>; 3] {
    let all = all(data, picked);
    let mut taken = vec![0_usize; picked.len()];
    Tier::ALL.map(|tier| {
        let mut pool: Vec<_> = all.iter().filter(|pick| Tier::of(pick.career.entry_level) == tier).collect();
        let mut picks = Vec::new();
        while picks.len() < PER_TIER
            && let Some(at) = first(data, picked, &taken, &pool)
        {
            let pick = pool.remove(at);
            if let Some(count) = home(picked, pick).and_then(|home| taken.get_mut(home)) {
                *count += 1;
            }
            picks.push(pick.clone());
        }
        let nearest = if picks.is_empty() { nearest(data, picked, &all, tier) } else { None };
        Shelf { tier, picks, nearest }
    })
}

/// All shown careers that lie in one of the worlds.
fn all<'a>(data: &'a Dataset, picked: &[WorldId]) -> Vec<Pick<'a>> {
    let pick = |career: &'a Career| {
        let worlds: Vec<_> = career.worlds.iter().filter(|world| picked.contains(world)).collect();
        (!worlds.is_empty()).then_some(Pick { career, worlds })
    };
    data.careers.iter_shown().filter_map(pick).collect()
}

/// The place in `pool` of the career that comes first.
fn first(data: &Dataset, picked: &[WorldId], taken: &[usize], pool: &[&Pick]) -> Option<usize> {
    let key = |pick: &Pick| {
        let home = home(picked, pick).unwrap_or_default();
        (pick.worlds.len() < picked.len(), taken.get(home).copied().unwrap_or_default(), home)
    };
    let best = pool.iter().enumerate().min_by(|(_, a), (_, b)| {
        key(a).cmp(&key(b)).then_with(|| {
            let rank = |pick: &Pick| (example(data, pick), !is_main(pick));
            rank(a).cmp(&rank(b)).then_with(|| name(a).cmp(&name(b)))
        })
    });
    best.map(|(at, _)| at)
}

/// The number of the picked world that a career counts for.
fn home(picked: &[WorldId], pick: &Pick) -> Option<usize> {
    picked.iter().position(|world| pick.worlds.first() == Some(&world))
}

/// Its place among the examples of the picked worlds; those that are no example come after all.
fn example(data: &Dataset, pick: &Pick) -> usize {
    let examples = pick.worlds.iter().filter_map(|world| data.worlds.get(world.as_str()));
    let places = examples.filter_map(|world| world.example_careers.iter().position(|id| *id == pick.career.id));
    places.min().unwrap_or(usize::MAX)
}

fn is_main(pick: &Pick) -> bool {
    pick.career.worlds.first() == pick.worlds.first().copied()
}

fn name<'a>(pick: &Pick<'a>) -> (&'a str, &'a str) {
    (&pick.career.name, pick.career.id.as_str())
}

/// The career that begins nearest to a level without one; of two as near, the one that asks less school.
fn nearest<'a>(data: &'a Dataset, picked: &[WorldId], all: &[Pick<'a>], tier: Tier) -> Option<Pick<'a>> {
    let (low, high) = match tier {
        Tier::First => (Level::Mbo1 as u8, Level::Mbo2 as u8),
        Tier::Middle => (Level::Mbo3 as u8, Level::Mbo4 as u8),
        Tier::Higher => (Level::Ad as u8, Level::Wo as u8),
    };
    let steps = |pick: &Pick| {
        let level = pick.career.entry_level as u8;
        (low.saturating_sub(level).max(level.saturating_sub(high)), level)
    };
    let least = all.iter().map(steps).min()?;
    let pool: Vec<_> = all.iter().filter(|pick| steps(pick) == least).collect();
    let at = first(data, picked, &vec![0; picked.len()], &pool)?;
    pool.get(at).map(|pick| (*pick).clone())
}

/// An employer with its strongest tie, and the careers that have it.
pub type Found<'a> = (EmployerOfCareer<'a>, Vec<&'a Career>);

/// The companies that are nearest by `rank`, as many as fit. Those of which it is unknown are left out.
pub fn nearest_companies<'a>(found: &[Found<'a>], rank: impl Fn(&Employer) -> Option<f64>) -> Vec<Found<'a>> {
    let mut ranked: Vec<_> = found.iter().filter_map(|found| Some((rank(found.0.employer)?, found))).collect();
    ranked.arrange_by(|(rank_a, a), (rank_b, b)| rank_a.total_cmp(rank_b).then_with(|| order(a, b)));
    ranked.into_iter().take(COMPANIES).map(|(_, found)| found.clone()).collect()
}

/// Companies spread over the own region: each in another place and, as far as that goes, with another career than those
/// before. Those of which a source names the work come first.
pub fn spread_companies<'a>(data: &Dataset, found: &[Found<'a>]) -> Vec<Found<'a>> {
    let is_away = |employer: &Employer| !data.regions.get(employer.region.as_str()).is_some_and(|own| own.is_home);
    let mut pool: Vec<_> = found.iter().collect();
    let mut chosen: Vec<Found> = Vec::new();
    while chosen.len() < COMPANIES {
        let key = |(tie, careers): &Found| {
            let is_near_other = chosen.iter().any(|(other, _)| other.employer.place == tie.employer.place);
            let has_new = careers.iter().any(|career| !chosen.iter().any(|(_, known)| known.contains(career)));
            (is_away(tie.employer), is_near_other, !has_new)
        };
        let best = pool.iter().enumerate().min_by(|(_, a), (_, b)| key(a).cmp(&key(b)).then_with(|| order(a, b)));
        let Some(at) = best.map(|(at, _)| at) else { break };
        let next = pool.remove(at).clone();
        chosen.push(next);
    }
    chosen
}

/// The stronger tie first, then by name.
fn order((a, _): &Found, (b, _): &Found) -> Ordering {
    (a.proof, &a.employer.name, &a.employer.id).cmp(&(b.proof, &b.employer.name, &b.employer.id))
}
