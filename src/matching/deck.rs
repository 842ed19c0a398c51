//! The cards, in the order in which they are shown.

use super::space::Space;
use crate::dataset::Table;
use crate::model::{InterestItem, Riasec};
use crate::order::Arrange;
use std::collections::BTreeMap;

/// How many cards the short finder has: three of each interest.
pub const SHORT: usize = 18;
/// How many answers it takes to say something.
pub const LEAST: usize = 12;

/// All cards. In each round every interest comes by once, so that the letters stay balanced wherever one stops; the
/// interest that tells careers apart best comes first. Within an interest a card about a world and a trait that were not
/// asked yet comes before one that repeats, and then the one that tells most careers apart. The order is the same for
/// everyone, whatever is answered: Back, pause and resume need no memory of it.
pub(super) fn deck<'a>(items: &'a Table<InterestItem>, space: &Space<'_>) -> Vec<&'a InterestItem> {
    let telling = |letter: Riasec| variance(space.candidates.iter().map(|candidate| candidate.within().of(letter)));
    let mut letters = Riasec::ALL;
    letters.arrange_by(|a, b| telling(*b).total_cmp(&telling(*a)));
    let mut left: Vec<_> = items.all().iter().collect();
    let mut asked: BTreeMap<&str, usize> = BTreeMap::new();
    let mut deck = Vec::with_capacity(left.len());
    while !left.is_empty() {
        for letter in letters {
            let Some(at) = next(&left, &asked, space, letter) else { continue };
            let item = left.remove(at);
            *asked.entry(item.r#trait.as_str()).or_default() += 1;
            if let Some(world) = &item.world {
                *asked.entry(world.as_str()).or_default() += 1;
            }
            deck.push(item);
        }
    }
    deck
}

/// The place in `left` of the next card of an interest.
fn next(left: &[&InterestItem], asked: &BTreeMap<&str, usize>, space: &Space<'_>, letter: Riasec) -> Option<usize> {
    let times = |key: &str| asked.get(key).copied().unwrap_or_default();
    let repeats = |item: &InterestItem| {
        item.world.as_ref().map_or(1, |world| times(world.as_str())) + times(item.r#trait.as_str())
    };
    let rank = |item: &InterestItem| (repeats(item), -splits(item, space));
    let of_letter = left.iter().enumerate().filter(|(_, item)| item.riasec == letter);
    let best = of_letter.min_by(|(_, a), (_, b)| {
        let ((a_repeats, a_splits), (b_repeats, b_splits)) = (rank(a), rank(b));
        a_repeats.cmp(&b_repeats).then(a_splits.total_cmp(&b_splits)).then(a.id.cmp(&b.id))
    });
    best.map(|(at, _)| at)
}

/// How far an answer to this card moves careers apart by their worlds and traits.
fn splits(item: &InterestItem, space: &Space<'_>) -> f64 {
    let worlds =
        space.candidates.iter().map(|candidate| item.world.as_ref().map_or(0.0, |world| candidate.world_share(world)));
    let traits = space.candidates.iter().map(|candidate| candidate.trait_share(&item.r#trait));
    variance(worlds) + variance(traits)
}

fn variance(values: impl Iterator<Item = f64> + Clone) -> f64 {
    let number = values.clone().count().max(1) as f64;
    let mean = values.clone().sum::<f64>() / number;
    values.map(|value| (value - mean) * (value - mean)).sum::<f64>() / number
}
