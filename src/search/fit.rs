//! How well a document fits what the chips ask for.

use super::document::{Document, Facts};
use super::normalize::words;
use super::sound::stem;
use super::understand::Wishes;
use super::{Chip, ChipKind, Field, Kind, Reason, weights};
use crate::model::GeoPoint;

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
        * next_fit(document, wishes)
}

fn has_own_place(document: &Document) -> bool {
    !matches!(document.kind, Kind::Career | Kind::Study | Kind::World)
}

/// Minutes by bike from the understood place; 0 in the place itself. A study is at the nearest of its schools.
fn minutes(document: &Document, wishes: &Wishes) -> Option<f64> {
    let (name, _) = wishes.place.as_ref()?;
    let from = |place: Option<&String>, point: Option<GeoPoint>| {
        if place == Some(name) { Some(0.0) } else { wishes.reach.minutes(point?) }
    };
    let Facts { place, location, offered_in, .. } = &document.facts;
    match document.kind {
        Kind::Study => offered_in.iter().filter_map(|(place, point)| from(Some(place), *point)).reduce(f64::min),
        _ => from(place.as_ref(), *location),
    }
}

fn place_fit(document: &Document, wishes: &Wishes) -> f32 {
    let Some((name, _)) = &wishes.place else { return 1.0 };
    let minutes = minutes(document, wishes);
    match document.kind {
        Kind::Career | Kind::World => 1.0,
        Kind::Study if minutes.is_some_and(|minutes| minutes <= weights::NEAR_TO_LEARN) => 1.2,
        Kind::Study => 0.85,
        _ if document.facts.place.as_ref() == Some(name) => weights::IN_PLACE,
        _ => minutes.map_or(weights::MISFIT, weights::nearness),
    }
}

/// Is it within the time that the query allows? `None` where it does not allow one or the question makes no sense: a
/// career is nowhere, and of a study we may not know who offers it.
#[must_use]
pub fn is_within(document: &Document, wishes: &Wishes) -> Option<bool> {
    let most = wishes.within.filter(|_| wishes.place.is_some())?;
    let is_somewhere = match document.kind {
        Kind::Career | Kind::World => false,
        Kind::Study => !document.facts.offered_in.is_empty(),
        _ => true,
    };
    is_somewhere.then(|| minutes(document, wishes).is_some_and(|minutes| minutes <= f64::from(most)))
}

/// What follows on the pupil's level comes a bit higher, whoever teaches nothing a bit lower.
fn next_fit(document: &Document, wishes: &Wishes) -> f32 {
    if wishes.next.is_empty() {
        return 1.0;
    }
    match document.kind {
        Kind::Study => next_step(document, wishes).map_or(0.6, |step| 1.4 - 0.05 * step as f32),
        _ => 0.8,
    }
}

/// Does the study follow on the level where the pupil is?
#[must_use]
pub fn is_next(document: &Document, wishes: &Wishes) -> bool {
    next_step(document, wishes).is_some()
}

fn next_step(document: &Document, wishes: &Wishes) -> Option<usize> {
    let level = document.facts.levels.first().filter(|_| document.kind == Kind::Study)?;
    wishes.next.iter().position(|next| next == level)
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
    if is_kind(document, wishes) { 1.0 } else { 0.12 }
}

/// Is it of a kind that the query asks for, if it asks for one?
#[must_use]
pub fn is_kind(document: &Document, wishes: &Wishes) -> bool {
    wishes.kinds.is_empty() || wishes.kinds.contains(&document.kind)
}

/// Does a document fit one chip? Kinds of record that the chip does not speak of do not count as a misfit.
#[must_use]
pub fn fits_chip(document: &Document, chip: &Chip, wishes: &Wishes) -> bool {
    match chip.kind {
        ChipKind::Within | ChipKind::Near if wishes.place.is_none() => true,
        ChipKind::Within => is_kind(document, wishes) && is_within(document, wishes) == Some(true),
        ChipKind::Place | ChipKind::Near => {
            has_own_place(document)
                && document.kind != Kind::Place
                && minutes(document, wishes).is_some_and(|minutes| minutes < weights::NEAR)
        }
        ChipKind::Region => document.facts.region.as_ref().is_some_and(|region| region.as_str() == chip.value),
        ChipKind::Level => document.facts.levels.iter().any(|level| wishes.levels.contains(level)),
        ChipKind::Mode => document.facts.modes.iter().any(|mode| mode.slug() == chip.value),
        ChipKind::Trait => document.facts.traits.iter().any(|own| own.as_str() == chip.value),
        ChipKind::Code => document.facts.codes.contains(&chip.value),
        ChipKind::Kind => document.kind.slug() == chip.value,
        ChipKind::After => is_next(document, wishes),
        ChipKind::Without | ChipKind::Subject | ChipKind::Compare => true,
    }
}

/// What of the chips a document fits, as reasons.
pub fn reasons<'a>(document: &'a Document, chips: &'a [Chip], wishes: &'a Wishes) -> impl Iterator<Item = Reason> + 'a {
    let mut is_told = false;
    chips.iter().filter_map(move |chip| match chip.kind {
        // Several chips may ask how far it is, which is told once.
        ChipKind::Place | ChipKind::Near | ChipKind::Within => {
            if std::mem::replace(&mut is_told, true) {
                None
            } else {
                how_far(document, wishes)
            }
        }
        ChipKind::Level | ChipKind::Mode | ChipKind::Trait | ChipKind::Region | ChipKind::After
            if fits_chip(document, chip, wishes) =>
        {
            Some(Reason::Fits { label: chip.label.clone() })
        }
        _ => None,
    })
}

/// How far it is from the understood place. Of a study only where the query limits the way: then the school matters.
fn how_far(document: &Document, wishes: &Wishes) -> Option<Reason> {
    if document.kind == Kind::Place || (document.kind == Kind::Study && wishes.within.is_none()) {
        return None;
    }
    let (place, minutes) = (wishes.place.as_ref()?.0.clone(), minutes(document, wishes)?);
    Some(if minutes < 1.0 {
        Reason::InPlace { place }
    } else {
        Reason::NearPlace { place, minutes: minutes.round() as u16 }
    })
}
