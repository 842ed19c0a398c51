//! From scores to five to seven careers that are worth a look and differ.

use super::space::{Candidate, Space};
use crate::model::{CareerId, WorldId};
use crate::order::Arrange;
use std::collections::BTreeSet;

/// Most careers in an answer.
pub const MOST: usize = 7;
/// So many are shown also where the later ones do not stand out.
pub(super) const FEWEST: usize = 5;
/// Most careers of one occupation group of three digits (ISCO-08), and of one world.
const SAME_GROUP: usize = 2;
const SAME_WORLD: usize = 3;
/// Most careers of one world where the pupil chose that world only: two others stay, to look beyond it.
const ONLY_WORLD: usize = 5;
/// Scores that differ less than this are the same: the name decides, and no rounding.
const SAME_SCORE: f64 = 1e-6;

/// The candidates from the best score on; equal scores stay in the order of the space, which is by name.
pub(super) fn ranked<'s, 'a>(
    space: &'s Space<'a>,
    score: impl Fn(&Candidate<'a>) -> f64,
) -> Vec<(&'s Candidate<'a>, f64)> {
    let mut ranked: Vec<_> = space.candidates.iter().map(|candidate| (candidate, score(candidate))).collect();
    ranked.arrange_by_cached_key(|(_, score)| -(score / SAME_SCORE).round() as i64);
    ranked
}

/// Takes the best, as long as it is not more of the same: one of each occupation (four digits of ISCO-08), two of each
/// group of three digits, three of each world.
pub(super) fn spread<'s, 'a>(
    ranked: &[(&'s Candidate<'a>, f64)],
    worlds: &BTreeSet<WorldId>,
    hidden: impl Fn(&CareerId) -> bool,
) -> Vec<(&'s Candidate<'a>, f64)> {
    let only = worlds.first().filter(|_| worlds.len() == 1);
    let mut picks: Vec<(&'s Candidate<'a>, f64)> = Vec::with_capacity(MOST);
    for &(candidate, score) in ranked {
        let (career, main) = (candidate.career, candidate.career.worlds.first());
        let like = |is_like: &dyn Fn(&Candidate<'a>) -> bool| picks.iter().filter(|(pick, _)| is_like(pick)).count();
        let most = if only.is_some() && only == main { ONLY_WORLD } else { SAME_WORLD };
        let is_more_of_the_same = like(&|pick| pick.career.isco == career.isco) > 0
            || like(&|pick| pick.career.isco.get(..3) == career.isco.get(..3)) >= SAME_GROUP
            || like(&|pick| pick.career.worlds.first() == main) >= most;
        if hidden(&career.id) || is_more_of_the_same {
            continue;
        }
        if picks.len() >= MOST || (picks.len() >= FEWEST && score <= 0.0) {
            break;
        }
        picks.push((candidate, score));
    }
    picks
}
