//! The answers of one pupil -> what counts in them.

use super::letters::{Letters, NOUGHT};
use super::space::{Candidate, Space};
use super::taste::{Answer, Liking, Taste};
use crate::dataset::Table;
use crate::model::{InterestItem, Riasec, TraitId, WorldId};
use std::collections::BTreeMap;

/// What a world counts that a pupil likes or dislikes in the cards. The numbers of this file were chosen on simulated
/// pupils (`cargo xtask data evaluate`): with less of them the right career is found as often, but the reasons say less.
const WORLD: f64 = 0.3;
/// What a trait counts.
const TRAIT: f64 = 0.5;
/// What a world counts that the pupil chose before the cards.
const CHOSEN: f64 = 0.8;
/// An answer about a world or trait of which there are few cards proves little: it counts as one card among `n + 1`.
const CAUTION: f64 = 1.0;
/// Interests that differ less than this are not blown up to a clear profile.
const LEAST_LENGTH: f64 = 0.25;
/// Answers that differ less than this on the whole (standard deviation) say nothing.
const FLAT: f64 = 0.45;
/// Below this F ratio a kind of cards tells nothing. By chance it is around 1.
const CLEAR: f64 = 1.5;
/// Likewise below this much, the spread is taken as so much.
const LEAST_SPREAD: f64 = 0.5;

/// A card with an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark<'a> {
    pub item: &'a InterestItem,
    pub liking: Liking,
    /// How far the answer lies above the mean of this pupil's answers.
    above: f64,
}

impl Mark<'_> {
    /// Is it liked, and more than the pupil's other cards?
    pub fn is_liked(&self) -> bool {
        self.liking.is_liked() && self.above > 0.0
    }

    /// Is it disliked, and more than the pupil's other cards?
    pub fn is_disliked(&self) -> bool {
        self.liking.is_disliked() && self.above < 0.0
    }
}

/// What one answer does for one career.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Parts {
    pub interest: f64,
    pub world: f64,
    pub r#trait: f64,
}

impl Parts {
    pub fn sum(self) -> f64 {
        self.interest + self.world + self.r#trait
    }
}

/// The answers of a pupil, read.
#[derive(Debug)]
pub(super) struct Reading<'a> {
    /// By id of the card.
    pub marks: Vec<Mark<'a>>,
    pub mean: f64,
    spread: f64,
    /// Cards with an answer of each interest, world and trait.
    of_letter: Letters,
    of_world: BTreeMap<&'a WorldId, f64>,
    of_trait: BTreeMap<&'a TraitId, f64>,
    /// Length of the pupil's profile without what technical careers share.
    length: f64,
}

impl<'a> Reading<'a> {
    pub fn new(items: &'a Table<InterestItem>, space: &Space<'_>, taste: &Taste) -> Self {
        let given = taste.answers.iter().filter_map(|(id, answer)| match answer {
            Answer::Given(liking) => Some((items.get(id.as_str())?, *liking)),
            Answer::Skipped => None,
        });
        let given: Vec<_> = given.collect();
        let count = given.len().max(1) as f64;
        let mean = given.iter().map(|(_, liking)| liking.value()).sum::<f64>() / count;
        let marks: Vec<_> =
            given.iter().map(|&(item, liking)| Mark { item, liking, above: liking.value() - mean }).collect();
        let spread = (marks.iter().map(|mark| mark.above * mark.above).sum::<f64>() / count).sqrt();
        let mut reading = Self {
            marks,
            mean,
            spread,
            of_letter: Letters::default(),
            of_world: BTreeMap::new(),
            of_trait: BTreeMap::new(),
            length: LEAST_LENGTH,
        };
        for mark in &reading.marks {
            reading.of_letter.change(mark.item.riasec, |number| number + 1.0);
            *reading.of_trait.entry(&mark.item.r#trait).or_default() += 1.0;
            if let Some(world) = &mark.item.world {
                *reading.of_world.entry(world).or_default() += 1.0;
            }
        }
        reading.length = reading.means().centred().without(space.shared).length().max(LEAST_LENGTH);
        reading
    }

    /// The mean answer of each interest, above the mean of all answers.
    fn means(&self) -> Letters {
        let mut means = Letters::default();
        for mark in &self.marks {
            means.change(mark.item.riasec, |sum| sum + mark.above / self.of_letter.of(mark.item.riasec));
        }
        means
    }

    /// What one answer does for a career. The sum over all answers is what [`super::Matcher`] says in its formula.
    pub fn parts(&self, mark: &Mark<'_>, candidate: &Candidate<'_>) -> Parts {
        let item = mark.item;
        let interest = mark.above / self.of_letter.of(item.riasec).max(1.0);
        let even = mark.above / self.spread.max(LEAST_SPREAD);
        let of_trait = self.of_trait.get(&item.r#trait).copied().unwrap_or_default();
        let of_world = |world| self.of_world.get(world).copied().unwrap_or_default();
        Parts {
            interest: interest * candidate.profile.of(item.riasec) / self.length,
            world: item
                .world
                .as_ref()
                .map_or(0.0, |world| WORLD * candidate.world_share(world) * even / (CAUTION + of_world(world))),
            r#trait: TRAIT * candidate.trait_share(&item.r#trait) * even / (CAUTION + of_trait),
        }
    }

    /// Did the pupil answer all cards nearly the same?
    pub fn is_flat(&self) -> bool {
        self.spread < FLAT
    }

    /// Do the answers go all ways? They do where cards of one kind are answered about as differently as cards of different
    /// kinds: for interests, worlds and traits alike the F ratio of an analysis of variance is small.
    pub fn goes_all_ways(&self) -> bool {
        let letters = self.f_ratio(|mark| Riasec::slug(mark.item.riasec));
        let worlds = self.f_ratio(|mark| mark.item.world.as_ref().map_or("", WorldId::as_str));
        let traits = self.f_ratio(|mark| mark.item.r#trait.as_str());
        [letters, worlds, traits].into_iter().all(|ratio| ratio < CLEAR)
    }

    fn f_ratio<'b>(&'b self, group: impl Fn(&'b Mark<'a>) -> &'b str) -> f64 {
        let mut groups: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
        for mark in &self.marks {
            let (sum, number) = groups.entry(group(mark)).or_default();
            *sum += mark.above;
            *number += 1.0;
        }
        let (all, kinds) = (self.marks.len() as f64, groups.len() as f64);
        if kinds < 2.0 || all <= kinds {
            return f64::INFINITY;
        }
        let between: f64 = groups.values().map(|(sum, number)| sum * sum / number).sum();
        let total: f64 = self.marks.iter().map(|mark| mark.above * mark.above).sum();
        let within = (total - between).max(0.0) / (all - kinds);
        if within < NOUGHT { f64::INFINITY } else { between / (kinds - 1.0) / within }
    }
}

/// What the worlds do for a career that the pupil chose before the cards.
pub(super) fn chosen(taste: &Taste, candidate: &Candidate<'_>) -> f64 {
    CHOSEN * taste.worlds.iter().map(|world| candidate.world(world)).fold(0.0, f64::max)
}
