//! Where the careers lie: their O*NET interest profiles, as they stand and beside the other technical careers.

use super::letters::Letters;
use crate::dataset::{Dataset, Details};
use crate::model::{Career, TraitId, WorldId};
use crate::order::Arrange;

/// How many careers are the neighbours of one.
const NEAREST: usize = 5;

/// A career that can be an answer.
#[derive(Debug)]
pub(super) struct Candidate<'a> {
    pub career: &'a Career,
    /// Its profile as it stands, and its profile within technology (how far each interest lies above the mean of the
    /// technical careers). Both are directions of length 1, or nought where all six are alike.
    pub profiles: [Letters; 2],
    /// How far each interest lies above the mean of the technical careers, on O*NET's scale of 1 to 7.
    pub above: Letters,
    /// Its profile as it stands, on O*NET's scale of 1 to 7.
    pub own: Letters,
    /// Traits that its work does not have, or that we do not know of: those with an opposite, "outdoors" and "indoors".
    pub unlike: Vec<&'a TraitId>,
    /// How unlike it its nearest careers are, from 0 (they have the same profile within technology) to 2.
    pub alone: f64,
    /// The O*NET-SOC code of the profile.
    pub onet: &'a str,
}

impl Candidate<'_> {
    /// Its profile within technology: what tells it from the others.
    pub const fn within(&self) -> Letters {
        let [_, within] = self.profiles;
        within
    }

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

/// The careers.
#[derive(Debug)]
pub(super) struct Space<'a> {
    /// By name, then id: so careers with the same score stay in that order.
    pub candidates: Vec<Candidate<'a>>,
}

impl<'a> Space<'a> {
    pub fn new(data: &'a Dataset, details: &'a Details) -> Self {
        let profiles = data.careers.iter_shown().filter_map(|career| {
            let profile = details.career_profiles.get(career.id.as_str())?;
            Some((career, profile.onet_soc.as_str(), Letters(profile.riasec.map(f64::from))))
        });
        let mut profiles: Vec<_> = profiles.collect();
        profiles.arrange_by(|(a, ..), (b, ..)| a.name.cmp(&b.name).then(a.id.cmp(&b.id)));
        let share = 1.0 / (profiles.len().max(1) as f64);
        let mean = profiles.iter().fold(Letters::default(), |sum, (.., letters)| sum.plus(*letters, share));
        let candidates = profiles.into_iter().map(|(career, onet, letters)| {
            let above = letters.plus(mean, -1.0);
            Candidate {
                career,
                onet,
                profiles: [letters, above].map(|profile| profile.centred().unit()),
                above,
                own: letters,
                unlike: unlike(data, career),
                alone: 0.0,
            }
        });
        let mut candidates: Vec<_> = candidates.collect();
        let within: Vec<_> = candidates.iter().map(Candidate::within).collect();
        for (at, candidate) in candidates.iter_mut().enumerate() {
            candidate.alone = alone(&within, at);
        }
        Self { candidates }
    }
}

fn unlike<'a>(data: &'a Dataset, career: &Career) -> Vec<&'a TraitId> {
    let places = data.traits.all().iter().filter(|one| one.opposite.is_some()).map(|one| &one.id);
    places.filter(|id| !career.traits.contains(id)).collect()
}

/// One less the mean correlation of a profile with those of its [`NEAREST`] neighbours.
fn alone(profiles: &[Letters], at: usize) -> f64 {
    let others = profiles.iter().enumerate().filter(|(other, _)| *other != at);
    let own = profiles.get(at).copied().unwrap_or_default();
    let mut likeness: Vec<f64> = others.map(|(_, other)| own.dot(*other)).collect();
    likeness.arrange_by(|a, b| b.total_cmp(a));
    likeness.truncate(NEAREST);
    let number = likeness.len().max(1) as f64;
    1.0 - likeness.iter().sum::<f64>() / number
}
