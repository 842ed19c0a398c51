//! How well a document fits what the chips ask for.

use super::document::Document;
use super::normalize::words;
use super::sound::stem;
use super::understand::Wishes;
use super::{Chip, ChipKind, Field, Kind, Reason, weights};

/// Factor from 0 to about 2.5 on the score of a document.
#[must_use]
pub fn fit(document: &Document, wishes: &Wishes) -> f32 {
    place_fit(document, wishes)
        * region_fit(document, wishes)
        * level_fit(document, wishes)
        * mode_fit(document, wishes)
        * trait_fit(document, wishes)
        * without_fit(document, wishes)
        * kind_fit(document, wishes)
}

fn has_own_place(document: &Document) -> bool {
    !matches!(document.kind, Kind::Career | Kind::Study | Kind::World)
}

/// Kilometres from the understood place; 0 in the place itself.
fn distance_km(document: &Document, wishes: &Wishes) -> Option<f64> {
    let (name, location) = wishes.place.as_ref()?;
    if document.facts.place.as_ref() == Some(name) {
        return Some(0.0);
    }
    Some(location.distance_km(document.facts.location?))
}

fn place_fit(document: &Document, wishes: &Wishes) -> f32 {
    let Some((name, location)) = &wishes.place else { return 1.0 };
    match document.kind {
        Kind::Career | Kind::World => 1.0,
        Kind::Study => {
            let here =
                document.facts.offered_in.iter().any(|(place, point)| {
                    place == name || point.is_some_and(|point| point.distance_km(*location) <= 12.0)
                });
            if here { 1.2 } else { 0.85 }
        }
        _ if document.facts.place.as_ref() == Some(name) => weights::IN_PLACE,
        _ => distance_km(document, wishes).map_or(weights::MISFIT, weights::nearness),
    }
}

fn region_fit(document: &Document, wishes: &Wishes) -> f32 {
    match &wishes.region {
        Some(region) if has_own_place(document) => {
            if document.facts.region.as_ref() == Some(region) {
                1.2
            } else {
                weights::MISFIT
            }
        }
        _ => 1.0,
    }
}

fn level_fit(document: &Document, wishes: &Wishes) -> f32 {
    if wishes.levels.is_empty() {
        return 1.0;
    }
    let fits = document.facts.levels.iter().any(|level| wishes.levels.contains(level));
    match (document.kind, fits) {
        (Kind::Study, true) => 2.0,
        (Kind::School, true) => 1.2,
        (Kind::Career, true) => 1.0,
        (Kind::Study, false) => 0.1,
        (Kind::Career | Kind::School, false) => 0.25,
        _ => 0.3,
    }
}

fn mode_fit(document: &Document, wishes: &Wishes) -> f32 {
    match (wishes.mode, document.kind) {
        (None, _) => 1.0,
        (Some(mode), Kind::Study) => {
            if document.facts.modes.contains(&mode) {
                1.6
            } else {
                0.08
            }
        }
        _ => 0.4,
    }
}

fn trait_fit(document: &Document, wishes: &Wishes) -> f32 {
    let mut factor = 1.0;
    for (wanted, is_sure) in &wishes.traits {
        let at = document.facts.traits.iter().position(|own| own.as_str() == wanted);
        factor *= match (document.kind, at) {
            // The traits of a career stand in order of weight.
            (Kind::Career, Some(at)) => 1.8 - 0.1 * at.min(6) as f32,
            (Kind::Study, Some(_)) => 0.9,
            (Kind::Career, None) if *is_sure => 0.15,
            (Kind::Career, None) => 0.7,
            _ if *is_sure => 0.5,
            _ => 0.8,
        };
    }
    factor
}

fn without_fit(document: &Document, wishes: &Wishes) -> f32 {
    let has_trait =
        wishes.not_traits.iter().any(|unwanted| document.facts.traits.iter().any(|own| own.as_str() == unwanted));
    let has_word = wishes.not_words.iter().any(|unwanted| {
        let unwanted = stem(unwanted);
        // What it is linked with does not make it unwanted.
        let own =
            document.texts.iter().filter(|(field, _)| matches!(field, Field::Title | Field::Synonym | Field::Text));
        own.flat_map(|(_, text)| words(text)).any(|word| stem(&word.folded) == unwanted)
    });
    if has_trait || has_word { 0.0 } else { 1.0 }
}

fn kind_fit(document: &Document, wishes: &Wishes) -> f32 {
    if wishes.kinds.is_empty() || wishes.kinds.contains(&document.kind) { 1.0 } else { 0.12 }
}

/// Does a document fit one chip? Kinds of record that the chip does not speak of do not count as a misfit.
#[must_use]
pub fn fits_chip(document: &Document, chip: &Chip, wishes: &Wishes) -> bool {
    match chip.kind {
        ChipKind::Place => document.kind != Kind::Place && distance_km(document, wishes).is_some_and(|km| km < 15.0),
        ChipKind::Region => document.facts.region.as_ref().is_some_and(|region| region.as_str() == chip.value),
        ChipKind::Level => document.facts.levels.iter().any(|level| wishes.levels.contains(level)),
        ChipKind::Mode => document.facts.modes.iter().any(|mode| mode.slug() == chip.value),
        ChipKind::Trait => document.facts.traits.iter().any(|own| own.as_str() == chip.value),
        ChipKind::Code => document.facts.codes.contains(&chip.value),
        ChipKind::Kind => document.kind.slug() == chip.value,
        ChipKind::Without | ChipKind::Subject | ChipKind::Compare | ChipKind::Near => true,
    }
}

/// What of the chips a document fits, as reasons.
pub fn reasons<'a>(document: &'a Document, chips: &'a [Chip], wishes: &'a Wishes) -> impl Iterator<Item = Reason> + 'a {
    chips.iter().filter_map(move |chip| match chip.kind {
        ChipKind::Place if has_own_place(document) && document.kind != Kind::Place => {
            let km = distance_km(document, wishes)?;
            Some(if km < 0.5 {
                Reason::InPlace { place: chip.label.clone() }
            } else {
                Reason::NearPlace { place: chip.label.clone(), km: km.ceil().min(999.0) as u16 }
            })
        }
        ChipKind::Level | ChipKind::Mode | ChipKind::Trait | ChipKind::Region if fits_chip(document, chip, wishes) => {
            Some(Reason::Fits { label: chip.label.clone() })
        }
        _ => None,
    })
}
