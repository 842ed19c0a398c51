//! "Not for me": what hiding one career does for the others.

use super::space::{Candidate, Space};
use super::taste::{Objection, Taste};
use crate::model::{Career, CareerId, TraitId, WorldId};
use std::collections::BTreeMap;

/// What a reason against one career counts for each other career that it holds for.
const AGAINST: f64 = 0.5;

/// What the pupil's reasons against other careers do for this one: nought or less.
pub(super) fn against(taste: &Taste, space: &Space<'_>, candidate: &Candidate<'_>) -> f64 {
    let hidden = |id: &CareerId| space.candidates.iter().find(|other| other.career.id == *id).map(|other| other.career);
    let mut parts: BTreeMap<String, f64> = BTreeMap::new();
    for (id, objection) in &taste.against {
        let part = match objection {
            Objection::Unsaid => 0.0,
            Objection::Trait(of) => f64::from(u8::from(candidate.career.traits.contains(of))),
            Objection::World(world) => candidate.world(world),
            Objection::TooLong => {
                let is_as_long = |hidden: &Career| candidate.career.entry_level >= hidden.entry_level;
                f64::from(u8::from(hidden(id).is_some_and(is_as_long)))
            }
        };
        // Said of two careers, a reason counts once.
        let most = parts.entry(objection.write()).or_default();
        *most = most.max(part);
    }
    -AGAINST * parts.values().sum::<f64>()
}

/// What can be said against a career: what the work is like, its worlds, and for the longer ways how long one learns.
#[must_use]
pub fn objections(career: &Career) -> Vec<Objection> {
    let traits = career.traits.iter().map(TraitId::clone).map(Objection::Trait);
    let worlds = career.worlds.iter().take(1).map(WorldId::clone).map(Objection::World);
    let too_long = (career.entry_level >= crate::model::Level::Mbo4).then_some(Objection::TooLong);
    traits.chain(worlds).chain(too_long).collect()
}
