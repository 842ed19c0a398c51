//! What a query asks for besides its words: places, levels, ways of learning, traits, "zonder", codes, "A of B".
//!
//! Each rule takes words out of the query and leaves a chip. What is left are the words to search for.

use super::normalize::{Word, words};
use super::sound::key;
use super::vocabulary::{BEFORE_LEVEL_NUMBER, FILLER, KINDS, LEVELS, MODES, NEAR, NOT, REGIONS, SUBJECTS, WEAK};
use super::distance::{Compare, distance};
use super::index::Index;
use super::{Chip, ChipKind, Kind};
use crate::dataset::Dataset;
use crate::model::{GeoPoint, Level, Mode, Region};

/// A query as understood.
#[derive(Clone, Debug, Default)]
pub struct Understood {
    /// The chips, in the order of the query.
    pub chips: Vec<Chip>,
    /// What the chips ask for.
    pub wishes: Wishes,
    /// The words to search for, folded.
    pub tokens: Vec<Token>,
    /// Both sides of "A of B".
    pub sides: Option<(String, String)>,
}

/// A word to search for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Folded.
    pub text: String,
    /// As typed.
    pub typed: String,
    /// The pupil may still be typing it.
    pub unfinished: bool,
    /// It already is a chip, or says little: found or not, it does not count as missing.
    pub optional: bool,
}

/// What the chips ask for, in types.
#[derive(Clone, Debug, Default)]
pub struct Wishes {
    /// A place: its name and where it is.
    pub place: Option<(String, GeoPoint)>,
    /// A part of the country.
    pub region: Option<Region>,
    /// Any of these levels.
    pub levels: Vec<Level>,
    /// A way of learning.
    pub mode: Option<Mode>,
    /// Traits the work must have.
    pub traits: Vec<String>,
    /// Traits the work must not have.
    pub not_traits: Vec<String>,
    /// Words that must not occur.
    pub not_words: Vec<String>,
    /// A code.
    pub code: Option<String>,
    /// Kinds of record, any of them.
    pub kinds: Vec<Kind>,
}

/// Understands a query.
#[must_use]
pub fn understand(data: &Dataset, index: &Index, query: &str) -> Understood {
    let mut reader = Reader { data, index, query, words: words(query), taken: Vec::new(), out: Understood::default() };
    reader.taken = vec![Taken::No; reader.words.len()];
    reader.sides();
    reader.without();
    reader.near();
    reader.levels();
    reader.modes();
    reader.regions();
    reader.places();
    reader.codes();
    reader.subjects();
    reader.traits();
    reader.kinds();
    reader.finish()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Taken {
    No,
    /// It is in a chip and also worth searching for.
    AlsoSearch,
    Yes,
}

struct Reader<'a> {
    data: &'a Dataset,
    index: &'a Index,
    query: &'a str,
    words: Vec<Word>,
    taken: Vec<Taken>,
    out: Understood,
}

impl Reader<'_> {
    fn folded(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.folded.as_str())
    }

    fn is_free(&self, at: usize) -> bool {
        self.taken.get(at) == Some(&Taken::No)
    }

    /// Does the phrase stand here, in words that are still free?
    fn phrase_at(&self, at: usize, phrase: &str) -> Option<usize> {
        let mut length = 0;
        for part in phrase.split(' ') {
            if !self.is_free(at + length) || self.folded(at + length) != part {
                return None;
            }
            length += 1;
        }
        Some(length)
    }

    /// Makes a chip of `length` words.
    fn chip(&mut self, at: usize, length: usize, kind: ChipKind, value: &str, label: &str, taken: Taken) {
        for cell in self.taken.iter_mut().skip(at).take(length) {
            *cell = taken;
        }
        let start = self.words.get(at).map_or(0, |word| word.span.start);
        let end = self.words.get(at + length - 1).map_or(start, |word| word.span.end);
        let typed = self.query.get(start..end).unwrap_or_default().to_owned();
        let known = self.out.chips.iter().any(|chip| chip.kind == kind && chip.value == value);
        if !known {
            self.out.chips.push(Chip { kind, value: value.to_owned(), label: label.to_owned(), typed });
        }
    }

    /// "verschil lasser en pijpfitter", "timmerman of metselaar", "A vs B".
    fn sides(&mut self) {
        let folded: Vec<_> = self.words.iter().map(|word| word.folded.as_str()).collect();
        let difference = folded.iter().position(|word| matches!(*word, "verschil" | "verschillen" | "vergelijk" | "difference"));
        let start = difference.map_or(0, |at| at + 1);
        let middle = folded.iter().enumerate().skip(start + 1).find(|(_, word)| {
            matches!(**word, "of" | "vs" | "versus" | "or") || (difference.is_some() && matches!(**word, "en" | "met" | "and"))
        });
        let Some((middle, _)) = middle else { return };
        let side = |range: std::ops::Range<usize>| {
            let words: Vec<_> = folded.get(range).unwrap_or_default().iter().filter(|word| !FILLER.contains(word)).copied().collect();
            words.join(" ")
        };
        let (left, right) = (side(start..middle), side(middle + 1..folded.len()));
        if !left.is_empty() && !right.is_empty() {
            self.out.sides = Some((left, right));
        }
    }

    fn without(&mut self) {
        for at in 0..self.words.len() {
            if !NOT.contains(&self.folded(at)) || !self.is_free(at) {
                continue;
            }
            let Some(target) = (at + 1..self.words.len()).find(|&next| !FILLER.contains(&self.folded(next)) || self.folded(next) == "mensen")
            else {
                continue;
            };
            if target - at > 5 {
                continue;
            }
            let (length, found) = self.trait_at(target).map_or((1, None), |(length, id)| (length, Some(id)));
            let length = target + length - at;
            if let Some((id, name)) = found.and_then(|id| self.data.traits.get(&id).map(|record| (id, record.name.clone()))) {
                self.chip(at, length, ChipKind::Without, &id, &format!("niet: {name}"), Taken::Yes);
                self.out.wishes.not_traits.push(id);
            } else {
                let word = self.folded(target).to_owned();
                let typed = self.words.get(target).and_then(|word| self.query.get(word.span.clone())).unwrap_or(&word).to_owned();
                self.chip(at, length, ChipKind::Without, &word, &format!("zonder {typed}"), Taken::Yes);
                self.out.wishes.not_words.push(word);
            }
        }
    }

    fn near(&mut self) {
        self.each_phrase(NEAR.iter().map(|phrase| (*phrase, ())), |reader, at, length, ()| {
            reader.chip(at, length, ChipKind::Near, "yes", "dichtbij", Taken::Yes);
        });
    }

    fn levels(&mut self) {
        for at in 0..self.words.len() {
            if let Some(number) = self.level_number(at) {
                let level = format!("mbo-{number}");
                self.chip(at, 2, ChipKind::Level, &level, &format!("mbo niveau {number}"), Taken::Yes);
                self.out.wishes.levels.extend(Level::from_slug(&level));
            }
        }
        self.each_phrase(LEVELS.iter().copied(), |reader, at, length, slug| {
            let label = level_label(slug);
            // havo and vwo say where the pupil is now: what follows is on offer.
            let levels: &[Level] = match slug {
                "mbo" => &[Level::Mbo1, Level::Mbo2, Level::Mbo3, Level::Mbo4],
                "vmbo" => &[Level::VmboBb, Level::VmboKb, Level::VmboGlTl],
                "havo" => &[Level::Mbo4, Level::Ad, Level::Hbo],
                "vwo" => &[Level::Hbo, Level::Wo],
                _ => &[],
            };
            reader.out.wishes.levels.extend_from_slice(levels);
            reader.out.wishes.levels.extend(Level::from_slug(slug));
            reader.chip(at, length, ChipKind::Level, slug, &label, Taken::Yes);
        });
    }

    /// "niveau 2", "mbo 4", "mbo4", "niv2".
    fn level_number(&self, at: usize) -> Option<char> {
        let number = self.folded(at + 1);
        let digit = number.chars().next().filter(|digit| number.len() == 1 && ('1'..='4').contains(digit))?;
        (self.is_free(at) && self.is_free(at + 1) && BEFORE_LEVEL_NUMBER.contains(&self.folded(at))).then_some(digit)
    }

    fn modes(&mut self) {
        self.each_phrase(MODES.iter().copied(), |reader, at, length, mode| {
            reader.chip(at, length, ChipKind::Mode, mode.slug(), mode.slug(), Taken::Yes);
            reader.out.wishes.mode = Some(mode);
        });
    }

    fn regions(&mut self) {
        self.each_phrase(REGIONS.iter().copied(), |reader, at, length, region| {
            // "Liemers College" is a school, not a region.
            let next = reader.folded(at + length);
            if distance(next.as_bytes(), b"college", 1, Compare::Whole).is_some() {
                return;
            }
            let label = match region {
                Region::Liemers => "Liemers",
                Region::Achterhoek => "Achterhoek",
                Region::Twente => "Twente",
                _ => "Arnhem en Nijmegen",
            };
            reader.chip(at, length, ChipKind::Region, region.slug(), label, Taken::Yes);
            reader.out.wishes.region = Some(region);
        });
    }

    /// Place names of up to three words, a postcode, then names with a mistake in them.
    fn places(&mut self) {
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
                    *name == typed || (length == 1 && place.postcodes.contains(self.word_text(at)))
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

    fn word_text(&self, at: usize) -> &String {
        static EMPTY: String = String::new();
        self.words.get(at).map_or(&EMPTY, |word| &word.folded)
    }

    /// A place name with a mistake in it, unless the word means something itself.
    fn is_nearly(&self, at: usize, name: &[String]) -> bool {
        let typed = self.folded(at);
        let [name] = name else { return false };
        if typed.len() < 5 || name.len() < 5 || FILLER.contains(&typed) || self.index.knows(typed) {
            return false;
        }
        let limit = if typed.len() >= 8 { 2 } else { 1 };
        let (typed_key, name_key) = (super::sound::sound(typed), super::sound::sound(name));
        typed.as_bytes().first() == name.as_bytes().first()
            && distance(typed_key.as_bytes(), name_key.as_bytes(), limit, Compare::Whole).is_some()
    }

    fn codes(&mut self) {
        for at in 0..self.words.len() {
            let word = self.folded(at).to_owned();
            if self.is_free(at) && matches!(word.len(), 4 | 5) && word.bytes().all(|digit| digit.is_ascii_digit()) {
                self.chip(at, 1, ChipKind::Code, &word, &format!("code {word}"), Taken::Yes);
                self.out.wishes.code = Some(word);
            }
        }
    }

    fn subjects(&mut self) {
        for at in 0..self.words.len() {
            let typed = self.folded(at);
            if !self.is_free(at) || typed.len() < 3 {
                continue;
            }
            if let Some(subject) = SUBJECTS.iter().find(|subject| **subject == typed || (typed.len() > 5 && key(subject) == key(typed))) {
                self.chip(at, 1, ChipKind::Subject, subject, &format!("vak: {subject}"), Taken::AlsoSearch);
            }
        }
    }

    fn traits(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            if let Some((length, id)) = self.trait_at(at)
                && let Some(record) = self.data.traits.get(&id)
            {
                // A phrase says it all; a single word may also stand in a title.
                let taken = if length == 1 { Taken::AlsoSearch } else { Taken::Yes };
                self.chip(at, length, ChipKind::Trait, &id, &record.name, taken);
                self.out.wishes.traits.push(id);
                at += length;
            } else {
                at += 1;
            }
        }
    }

    /// The trait that the words from here on stand for, the longest phrase first.
    fn trait_at(&self, at: usize) -> Option<(usize, String)> {
        if !self.is_free(at) {
            return None;
        }
        let mut best: Option<(usize, String)> = None;
        for record in self.data.traits.all() {
            let id_words = std::iter::once(record.id.as_str()).chain([record.name.as_str()]);
            for phrase in id_words.chain(record.also.iter().map(String::as_str)) {
                let phrase = super::normalize::fold(phrase);
                if let Some(length) = self.phrase_at(at, &phrase)
                    && best.as_ref().is_none_or(|(longest, _)| length > *longest)
                {
                    best = Some((length, record.id.0.clone()));
                }
            }
        }
        best
    }

    fn kinds(&mut self) {
        self.each_phrase(KINDS.iter().copied(), |reader, at, length, kind| {
            let label = match kind {
                Kind::Employer => "bedrijven",
                Kind::Study => "opleidingen",
                Kind::School => "scholen",
                _ => "beroepen",
            };
            // The words may also stand in a name: Bedrijvenpark, ROC.
            reader.chip(at, length, ChipKind::Kind, kind.slug(), label, Taken::AlsoSearch);
            reader.out.wishes.kinds.push(kind);
        });
    }

    fn each_phrase<'p, T: Copy>(
        &mut self,
        phrases: impl Iterator<Item = (&'p str, T)>,
        mut act: impl FnMut(&mut Self, usize, usize, T),
    ) {
        for (phrase, meaning) in phrases {
            for at in 0..self.words.len() {
                if let Some(length) = self.phrase_at(at, phrase) {
                    act(self, at, length, meaning);
                }
            }
        }
    }

    fn finish(mut self) -> Understood {
        let last = self.words.len().saturating_sub(1);
        let still_typing = !self.query.ends_with(char::is_whitespace);
        let strong = |at: usize| {
            self.is_free(at) && !FILLER.contains(&self.folded(at)) && !WEAK.contains(&self.folded(at))
        };
        let has_strong = (0..self.words.len()).any(strong);
        let mut tokens = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let taken = self.taken.get(at).copied().unwrap_or(Taken::Yes);
            if taken == Taken::Yes || FILLER.contains(&word.folded.as_str()) {
                continue;
            }
            tokens.push(Token {
                text: word.folded.clone(),
                typed: self.query.get(word.span.clone()).unwrap_or(&word.folded).to_owned(),
                unfinished: at == last && still_typing,
                optional: taken == Taken::AlsoSearch || (has_strong && WEAK.contains(&word.folded.as_str())),
            });
        }
        self.out.tokens = tokens;
        self.out
    }
}

fn level_label(slug: &str) -> String {
    match slug {
        "vmbo-bb" => "vmbo basis".to_owned(),
        "vmbo-kb" => "vmbo kader".to_owned(),
        "vmbo-gl-tl" => "vmbo gl en tl".to_owned(),
        "mbo-1" => "mbo niveau 1 (entree)".to_owned(),
        "ad" => "Ad".to_owned(),
        other => other.to_owned(),
    }
}
