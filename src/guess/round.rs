//! Which careers can be guessed, and three of them for a round.
//!
//! What the address asks for comes first, as far as it can be guessed. The rest is filled up, by a plain rule: a career
//! comes before another one when it
//!
//! 1. is not one to avoid, such as one of the round before;
//! 2. is kept by the pupil;
//! 3. pays about as none of the others in the round (by three bands of figures);
//! 4. is of another world than the others;
//! 5. comes first by a shuffle that follows from the seed.

use super::{figure, shuffle};
use crate::dataset::Dataset;
use crate::model::{Career, WorldId};
use crate::order::Arrange;

/// So many careers are in a round.
pub const CAREERS: usize = 3;

/// Can the wage of this career be guessed? Only of what is shown, with a figure.
#[must_use]
pub fn can_be_guessed(career: &Career) -> bool {
    career.hidden.is_none() && figure(career).is_some()
}

/// What a round is made from.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The ids that the address asks for, in order.
    pub picks: Vec<String>,
    /// The careers that the pupil keeps.
    pub kept: Vec<String>,
    /// Careers to pass over as long as there are others.
    pub avoid: Vec<String>,
    /// Another seed suggests other careers.
    pub seed: u64,
}

/// Three careers; fewer only where the dataset has no more that fit together.
#[derive(Clone, Debug, PartialEq)]
pub struct Round<'a> {
    /// The careers, in the order of the round.
    pub careers: Vec<&'a Career>,
    /// What was asked for and is not in it.
    pub dropped: Vec<Dropped>,
}

/// Something that was asked for and is not in the round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Its id.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why something is not in the round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// We do not show a career with this id.
    Unknown,
    /// We know no figure of it.
    NoFigure,
    /// Another one of the round is of its group, or has its figure.
    SameFigure,
    /// The round was full.
    Full,
}

impl Why {
    /// All of them, for texts.
    pub const ALL: [Self; 4] = [Self::Unknown, Self::NoFigure, Self::SameFigure, Self::Full];
}

/// Makes a round.
#[must_use]
pub fn round<'a>(data: &'a Dataset, wish: &Wish) -> Round<'a> {
    let mut careers: Vec<&Career> = Vec::new();
    let mut dropped = Vec::new();
    for (at, id) in wish.picks.iter().enumerate() {
        // Asked for twice is asked for once.
        if wish.picks.iter().take(at).any(|before| before == id) {
            continue;
        }
        match pick(data, &careers, id) {
            Ok(career) => careers.push(career),
            Err(why) => dropped.push(Dropped { id: id.clone(), why }),
        }
    }
    let bands = Bands::of(data);
    let is_in = |ids: &[String], career: &Career| ids.iter().any(|id| *id == *career.id.as_str());
    while careers.len() < CAREERS {
        let rank = |career: &&Career| {
            let (same_band, same_world) = bands.is_like(career, &careers);
            let (avoid, kept) = (is_in(&wish.avoid, career), is_in(&wish.kept, career));
            (avoid, !kept, same_band, same_world, shuffle(wish.seed, career.id.as_str()))
        };
        let Some(best) = fitting(data, &careers).min_by_key(rank) else { break };
        careers.push(best);
    }
    Round { careers, dropped }
}

/// Another career for one place of a round: the next one that fits beside the others, those that the pupil keeps first and
/// those of another band and world than the others before the rest. `None`: there is no other.
#[must_use]
pub fn swapped<'a>(data: &'a Dataset, careers: &[&Career], kept: &[String], slot: usize) -> Option<&'a Career> {
    let now = careers.get(slot)?;
    let others: Vec<_> =
        careers.iter().enumerate().filter(|(number, _)| *number != slot).map(|(_, career)| *career).collect();
    let bands = Bands::of(data);
    let is_kept = |career: &Career| kept.iter().any(|id| *id == *career.id.as_str());
    let place = |career: &Career| (!is_kept(career), shuffle(0, career.id.as_str()));
    // Round the circle of all that fit: those after the present one come first.
    let rank = |career: &&'a Career| {
        let (same_band, same_world) = bands.is_like(career, &others);
        ((same_band || same_world) && !is_kept(career), place(career) <= place(now), place(career))
    };
    fitting(data, &others).filter(|career| career.id != now.id).min_by_key(rank)
}

fn pick<'a>(data: &'a Dataset, careers: &[&Career], id: &str) -> Result<&'a Career, Why> {
    let career = data.careers.shown(id).ok_or(Why::Unknown)?;
    if !can_be_guessed(career) {
        Err(Why::NoFigure)
    } else if !fits(career, careers) {
        Err(Why::SameFigure)
    } else if careers.len() == CAREERS {
        Err(Why::Full)
    } else {
        Ok(career)
    }
}

/// What can stand in a round beside these.
fn fitting<'a>(data: &'a Dataset, careers: &[&Career]) -> impl Iterator<Item = &'a Career> {
    data.careers.iter_shown().filter(|career| can_be_guessed(career) && fits(career, careers))
}

fn fits(career: &Career, careers: &[&Career]) -> bool {
    careers.iter().all(|other| other.occupation_group != career.occupation_group && figure(other) != figure(career))
}

/// Where the lower, the middle and the upper third of the figures meet.
struct Bands {
    middle: u32,
    upper: u32,
}

impl Bands {
    fn of(data: &Dataset) -> Self {
        let mut middles: Vec<_> = data.careers.iter_shown().filter_map(middle).collect();
        middles.arrange_by(Ord::cmp);
        middles.dedup();
        let cut = |part: usize| middles.get(middles.len() * part / 3).copied().unwrap_or_default();
        Self { middle: cut(1), upper: cut(2) }
    }

    fn band(&self, career: &Career) -> Option<u8> {
        middle(career).map(|middle| u8::from(middle >= self.middle) + u8::from(middle >= self.upper))
    }

    /// Is one of these in its band, and is one of its world?
    fn is_like(&self, career: &Career, others: &[&Career]) -> (bool, bool) {
        let any = |is_like: &dyn Fn(&Career) -> bool| others.iter().any(|other| is_like(other));
        let same_band = any(&|other| self.band(other) == self.band(career));
        (same_band, any(&|other| world(other) == world(career)))
    }
}

fn middle(career: &Career) -> Option<u32> {
    figure(career).map(|(low, high)| low.midpoint(high))
}

fn world(career: &Career) -> Option<&WorldId> {
    career.worlds.first()
}
