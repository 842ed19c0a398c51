//! Where the careers lie: their O*NET interest profiles, without what all of them share.

use super::letters::Letters;
use crate::dataset::{Dataset, Details};
use crate::model::{Career, TraitId, WorldId};

/// A career that can be an answer.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub career: &'a Career,
    /// Its profile without what the technical careers share, as a direction of length 1.
    pub profile: Letters,
    /// How far each interest lies above the mean of the technical careers, on O*NET's scale of 1 to 7.
    pub above: Letters,
    /// The O*NET-SOC code of the profile.
    pub onet: &'a str,
}

impl Candidate<'_> {
    /// How much of the career lies in a world, from 0 to 1: its main world counts as 1, the others as 0.6 (editorial).
    pub fn world(&self, world: &WorldId) -> f64 {
        let at = self.career.worlds.iter().position(|own| own == world);
        at.map_or(0.0, |at| if at == 0 { 1.0 } else { 0.6 })
    }

    /// The same as a share of all its worlds.
    pub fn world_share(&self, world: &WorldId) -> f64 {
        let all: f64 = self.career.worlds.iter().map(|own| self.world(own)).sum();
        if all > 0.0 { self.world(world) / all } else { 0.0 }
    }

    /// The share of one of its traits.
    pub fn trait_share(&self, of: &TraitId) -> f64 {
        if self.career.traits.contains(of) { 1.0 / self.career.traits.len() as f64 } else { 0.0 }
    }
}

/// The careers, and the direction that they share.
#[derive(Debug)]
pub(super) struct Space<'a> {
    pub candidates: Vec<Candidate<'a>>,
    /// What technical careers have in common (doing and order rather than art and care), as a direction of length 1.
    pub shared: Letters,
}

impl<'a> Space<'a> {
    pub fn new(data: &'a Dataset, details: &'a Details) -> Self {
        let profiles = data.careers.iter_shown().filter_map(|career| {
            let profile = details.career_profiles.get(career.id.as_str())?;
            Some((career, profile.onet_soc.as_str(), Letters(profile.riasec.map(f64::from))))
        });
        let profiles: Vec<_> = profiles.collect();
        let share = 1.0 / (profiles.len().max(1) as f64);
        let mean = profiles.iter().fold(Letters::default(), |sum, (.., letters)| sum.plus(*letters, share));
        let shared = mean.centred().unit();
        let candidates = profiles.into_iter().map(|(career, onet, letters)| Candidate {
            career,
            onet,
            profile: letters.centred().without(shared).unit(),
            above: letters.plus(mean, -1.0),
        });
        Self { candidates: candidates.collect(), shared }
    }
}
