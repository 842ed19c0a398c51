//! The answers of one pupil -> what counts in them.

use super::letters::{Letters, NOUGHT};
use super::level;
use super::space::Candidate;
use super::taste::{Answer, Liking, Taste};
use crate::dataset::Table;
use crate::model::{InterestItem, Riasec, TraitId, WorldId};
use std::collections::BTreeMap;

/// What a world counts that a pupil likes or dislikes in the cards. The numbers of this file were chosen on simulated
/// pupils (`cargo xtask data evaluate`): with less of them the right career is found as often, but the reasons say less.
const WORLD: f64 = 0.2;
/// What a trait counts.
const TRAIT: f64 = 0.3;
/// What a world counts that the pupil chose before the cards.
const CHOSEN: f64 = 0.65;
/// What it counts against a career that no other is like (see [`Candidate::alone`]).
const ALONE: f64 = 0.45;
/// An answer about an interest, world or trait of which there are few cards proves little: it counts as one among `n + 1`.
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
    /// Its share in the level of its interest.
    share: f64,
    /// How far it lies above what its interest makes one expect: what world and trait of the card have to explain.
    rest: f64,
    /// What it does for a career that has nothing but the world of the card, and for one that has nothing but its trait.
    of_world: f64,
    of_trait: f64,
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
    /// How much the career has of the interest of the card, in the profile that is compared.
    pub direction: f64,
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
    /// The pupil's profile: how far each interest lies above the mean of all answers, around nought.
    profile: Letters,
    /// Its length, or the least that counts.
    length: f64,
}

impl<'a> Reading<'a> {
    pub fn new(items: &'a Table<InterestItem>, taste: &Taste) -> Self {
        let given = taste.answers.iter().filter_map(|(id, answer)| match answer {
            Answer::Given(liking) => Some((items.get(id.as_str())?, *liking)),
            Answer::Skipped => None,
        });
        let given: Vec<_> = given.collect();
        let count = given.len().max(1) as f64;
        let mean = given.iter().map(|(_, liking)| liking.value()).sum::<f64>() / count;
        let marks = given.iter().map(|&(item, liking)| {
            let above = liking.value() - mean;
            Mark { item, liking, above, share: 0.0, rest: above, of_world: 0.0, of_trait: 0.0 }
        });
        let marks: Vec<_> = marks.collect();
        let spread = (marks.iter().map(|mark| mark.above * mark.above).sum::<f64>() / count).sqrt();
        let mut reading = Self { marks, mean, spread, profile: Letters::default(), length: LEAST_LENGTH };
        reading.read_interests();
        reading.read_worlds_and_traits();
        reading
    }

    /// The level of each interest, and what of each answer it does not explain.
    fn read_interests(&mut self) {
        let mut levels = Letters::default();
        for letter in Riasec::ALL {
            let marks: Vec<_> = self.marks.iter_mut().filter(|mark| mark.item.riasec == letter).collect();
            let answers: Vec<f64> = marks.iter().map(|mark| mark.above).collect();
            let shares = level::shares(&answers);
            let level = shares.iter().zip(&answers).map(|(share, answer)| share * answer).sum::<f64>();
            let number = answers.len() as f64;
            for (mark, share) in marks.into_iter().zip(shares) {
                mark.share = share;
                mark.rest = mark.above - level * number / (number + CAUTION);
            }
            levels.change(letter, |_| level);
        }
        self.profile = levels.centred();
        self.length = self.profile.length().max(LEAST_LENGTH);
    }

    /// What each answer does by the world and the trait of its card: all cards of one world share in what it counts.
    fn read_worlds_and_traits(&mut self) {
        let (mut worlds, mut traits) = (BTreeMap::new(), BTreeMap::new());
        for item in self.marks.iter().map(|mark| mark.item) {
            *worlds.entry(&item.world).or_insert(CAUTION) += 1.0;
            *traits.entry(&item.r#trait).or_insert(CAUTION) += 1.0;
        }
        for mark in &mut self.marks {
            let rest = mark.rest / self.spread.max(LEAST_SPREAD);
            mark.of_world = worlds.get(&mark.item.world).map_or(0.0, |among| WORLD * rest / among);
            mark.of_trait = traits.get(&mark.item.r#trait).map_or(0.0, |among| TRAIT * rest / among);
        }
    }

    /// The answers to cards about a trait.
    pub fn of_trait(&self, id: &TraitId) -> Vec<&Mark<'a>> {
        self.marks.iter().filter(|mark| mark.item.r#trait == *id).collect()
    }

    /// The profile of a career as it fits the pupil best: as it stands, or within technology.
    fn direction(&self, candidate: &Candidate<'_>) -> Letters {
        let [stands, within] = candidate.profiles;
        if self.profile.dot(stands) >= self.profile.dot(within) { stands } else { within }
    }

    /// What all answers do for a career: the sum of their [`parts`](Self::parts).
    pub fn score(&self, candidate: &Candidate<'_>) -> f64 {
        let direction = self.direction(candidate);
        self.marks.iter().map(|mark| self.parts_along(mark, candidate, direction).sum()).sum()
    }

    /// What one answer does for a career.
    pub fn parts(&self, mark: &Mark<'_>, candidate: &Candidate<'_>) -> Parts {
        self.parts_along(mark, candidate, self.direction(candidate))
    }

    fn parts_along(&self, mark: &Mark<'_>, candidate: &Candidate<'_>, direction: Letters) -> Parts {
        let item = mark.item;
        let direction = direction.of(item.riasec);
        Parts {
            direction,
            interest: mark.share * mark.above * direction / self.length,
            world: item.world.as_ref().map_or(0.0, |world| mark.of_world * candidate.world_share(world)),
            r#trait: mark.of_trait * candidate.trait_share(&item.r#trait),
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

/// What a career has against it before any answer. Where it is the only one for miles around, it would be the nearest for
/// many pupils who are not near it at all: the few careers with much care or art would come up with every third pupil.
pub(super) fn alone(candidate: &Candidate<'_>) -> f64 {
    -ALONE * candidate.alone
}
