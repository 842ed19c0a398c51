//! Simulated pupils, the same in every run.

use std::collections::{BTreeMap, BTreeSet};
use techniekverkenner::dataset::{Dataset, Details};
use techniekverkenner::matching::{Answer, Liking, Matcher, Taste};
use techniekverkenner::model::{Career, CareerId, InterestItem, Riasec, WorldId};

const SEED: u64 = 2026;

/// How a simulated pupil comes from the profile of a career to an answer. Nobody knows which is nearer to real pupils.
#[derive(Clone, Copy, Debug)]
pub enum Model {
    /// The O*NET score of the interest, from 1 to 7, stretched to 1 to 5: nearly everyone likes doing and dislikes art.
    Plain,
    /// How far the score lies above that of the other technical careers, in standard deviations around 3.
    Within,
}

impl Model {
    pub const ALL: [Self; 2] = [Self::Plain, Self::Within];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "its O*NET profile",
            Self::Within => "its profile within technology",
        }
    }
}

/// Makes pupils.
pub struct Pupils<'a> {
    deck: Vec<&'a InterestItem>,
    profiles: BTreeMap<&'a CareerId, [f64; 6]>,
    mean: [f64; 6],
    deviation: [f64; 6],
    chance: fastrand::Rng,
}

impl<'a> Pupils<'a> {
    pub fn new(matcher: &Matcher<'a>, details: &Details) -> Self {
        let profile = |career: &Career| details.career_profiles.get(career.id.as_str()).map(|own| own.riasec);
        let profiles: BTreeMap<_, _> =
            matcher.candidates().filter_map(|career| Some((&career.id, profile(career)?.map(f64::from)))).collect();
        let number = profiles.len().max(1) as f64;
        let of = |letter: Riasec| profiles.values().map(move |profile| at(profile, letter));
        let mean = Riasec::ALL.map(|letter| of(letter).sum::<f64>() / number);
        let deviation = Riasec::ALL.map(|letter| {
            let squares = of(letter).map(|score| (score - at(&mean, letter)).powi(2)).sum::<f64>();
            (squares / number).sqrt().max(0.1)
        });
        Self { deck: matcher.deck(), profiles, mean, deviation, chance: fastrand::Rng::with_seed(SEED) }
    }

    /// A pupil who answers from the profile of a career.
    pub fn like(&mut self, career: &Career, model: Model, cards: usize, noise: f64) -> Taste {
        let profile = self.profiles.get(&career.id).copied().unwrap_or_default();
        let deck: Vec<_> = self.deck.iter().take(cards).copied().collect();
        let mut taste = Taste::default();
        for item in deck {
            let score = at(&profile, item.riasec);
            let liking = match model {
                Model::Plain => 1.0 + 4.0 * (score - 1.0) / 6.0,
                Model::Within => 3.0 + (score - at(&self.mean, item.riasec)) / at(&self.deviation, item.riasec),
            };
            let step = (liking + noise * self.normal()).round().clamp(1.0, 5.0);
            taste.answers.insert(item.id.clone(), Answer::Given(liking_of(step as usize)));
        }
        taste
    }

    /// A pupil who answers by chance.
    pub fn by_chance(&mut self, cards: usize) -> Taste {
        let mut taste = Taste::default();
        for item in self.deck.iter().take(cards) {
            let step = self.chance.usize(1..=5);
            taste.answers.insert(item.id.clone(), Answer::Given(liking_of(step)));
        }
        taste
    }

    /// The correlation of the pupil's interests with the O*NET profile of a career, as it stands or above the mean of
    /// all: the two plainer formulas that the finder is held against.
    pub fn correlation(&self, taste: &Taste, is_above_mean: bool) -> impl Fn(&Career) -> f64 + '_ {
        let answers = |letter: Riasec| {
            let of_letter = self.deck.iter().filter(move |item| item.riasec == letter);
            let steps: Vec<_> = of_letter
                .filter_map(|item| match taste.answers.get(&item.id) {
                    Some(Answer::Given(liking)) => Some(*liking as u8),
                    _ => None,
                })
                .map(f64::from)
                .collect();
            steps.iter().sum::<f64>() / (steps.len().max(1) as f64)
        };
        let own = Riasec::ALL.map(answers);
        move |career| {
            let mut profile = self.profiles.get(&career.id).copied().unwrap_or_default();
            if is_above_mean {
                profile.iter_mut().zip(self.mean).for_each(|(score, mean)| *score -= mean);
            }
            pearson(&own, &profile)
        }
    }

    /// Up to three worlds by chance.
    pub fn some_worlds(&mut self, data: &Dataset) -> BTreeSet<WorldId> {
        let mut worlds: Vec<_> = data.worlds.iter_shown().map(|world| world.id.clone()).collect();
        self.chance.shuffle(&mut worlds);
        worlds.into_iter().take(self.chance.usize(0..=3)).collect()
    }

    /// A score by chance for every career.
    pub fn luck(&mut self) -> Luck {
        Luck(self.profiles.keys().map(|id| ((*id).clone(), self.chance.f64())).collect())
    }

    /// A number from the normal distribution (Box and Muller 1958, 10.1214/aoms/1177706645).
    fn normal(&mut self) -> f64 {
        let (a, b) = (1.0 - self.chance.f64(), self.chance.f64());
        (-2.0 * a.ln()).sqrt() * (std::f64::consts::TAU * b).cos()
    }
}

/// Scores by chance.
pub struct Luck(BTreeMap<CareerId, f64>);

impl Luck {
    /// The score of a career, from 0 to 1.
    pub fn of(&self, career: &Career) -> f64 {
        self.0.get(&career.id).copied().unwrap_or_default()
    }
}

fn at(profile: &[f64; 6], letter: Riasec) -> f64 {
    profile.get(letter as usize).copied().unwrap_or_default()
}

/// Pearson's correlation of two profiles; nought where one of them is flat.
fn pearson(a: &[f64; 6], b: &[f64; 6]) -> f64 {
    let mean = |of: &[f64; 6]| of.iter().sum::<f64>() / 6.0;
    let (mean_a, mean_b) = (mean(a), mean(b));
    let pairs = || a.iter().zip(b).map(move |(a, b)| (a - mean_a, b - mean_b));
    let (both, own, other) =
        pairs().fold((0.0, 0.0, 0.0), |(both, own, other), (a, b)| (both + a * b, own + a * a, other + b * b));
    if own * other > 0.0 { both / (own * other).sqrt() } else { 0.0 }
}

fn liking_of(step: usize) -> Liking {
    Liking::ALL.get(step.saturating_sub(1)).copied().unwrap_or(Liking::Neutral)
}
