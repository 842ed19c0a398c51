//! Places, regions and "near me".

use super::{Reader, Taken};
use crate::search::ChipKind;
use crate::search::distance::{Compare, distance};
use crate::search::normalize::{fold, words};
use crate::search::sound::sound;
use crate::search::vocabulary::{FILLER, NEAR};

impl Reader<'_> {
    /// Place names of up to three words, a postcode, then names with a mistake in them.
    pub(super) fn places(&mut self) {
        let places: Vec<_> = self
            .data
            .places
            .all()
            .iter()
            .map(|place| (words(&place.name).into_iter().map(|word| word.folded).collect::<Vec<_>>(), place))
            .collect();
        for at in 0..self.words.len() {
            for length in (1..=3).rev() {
                let typed: Vec<_> = (at..at + length).map(|at| self.folded(at).to_owned()).collect();
                if !(at..at + length).all(|at| self.is_free(at)) {
                    continue;
                }
                let exact = places.iter().find(|(name, place)| {
                    *name == typed || (length == 1 && matches!(name.as_slice(), [s, rest] if s == "s" && *rest == *self.word_text(at))) || (name.len() > 1 && length == 1 && name.concat() == *self.word_text(at)) || (length == 1 && place.postcodes.contains(self.word_text(at)))
                        // "Hengelo" alone means the one in the region; its name carries the municipality.
                        || (length == 1 && name.len() > 1 && place.name.contains('(') && name.first() == typed.first())
                });
                let nearly = || places.iter().filter(|_| length == 1).find(|(name, _)| self.is_nearly(at, name));
                if let Some((_, place)) = exact.or_else(nearly) {
                    self.chip(at, length, ChipKind::Place, &place.name, &place.name, Taken::Yes);
                    self.out.wishes.place = Some((place.name.clone(), place.location));
                    break;
                }
            }
        }
    }

    pub(super) fn word_text(&self, at: usize) -> &String {
        static EMPTY: String = String::new();
        self.words.get(at).map_or(&EMPTY, |word| &word.folded)
    }

    /// A place name with a mistake in it, unless the word means something itself.
    pub(super) fn is_nearly(&self, at: usize, name: &[String]) -> bool {
        let typed = self.folded(at);
        let [name] = name else { return false };
        if typed.len() < 5 || name.len() < 5 || FILLER.contains(&typed) || self.index.knows(typed) {
            return false;
        }
        let limit = if typed.len() >= 8 { 2 } else { 1 };
        let (typed_key, name_key) = (sound(typed), sound(name));
        typed.as_bytes().first() == name.as_bytes().first()
            && distance(typed_key.as_bytes(), name_key.as_bytes(), limit, Compare::Whole).is_some()
    }

    pub(super) fn regions(&mut self) {
        let regions = self.data.regions.all();
        let phrases: Vec<_> =
            regions.iter().flat_map(|region| region.names.iter().map(move |name| (fold(name), region))).collect();
        self.each_phrase(
            phrases.iter().map(|(name, region)| (name.as_str(), *region)),
            |reader, at, length, region| {
                // A region followed by "College" is a school.
                let next = reader.folded(at + length);
                if distance(next.as_bytes(), b"college", 1, Compare::Whole).is_some() {
                    return;
                }
                reader.chip(at, length, ChipKind::Region, region.id.as_str(), &region.name, Taken::Yes);
                reader.out.wishes.region = Some(region.id.clone());
            },
        );
    }

    pub(super) fn near(&mut self) {
        self.each_phrase(NEAR.iter().map(|phrase| (*phrase, ())), |reader, at, length, ()| {
            reader.chip(at, length, ChipKind::Near, "yes", "dichtbij", Taken::Yes);
        });
    }
}
