//! What a query asks for besides its words: places, levels, ways of learning, traits, "zonder", codes, "A of B".
//!
//! Each rule takes words out of the query and leaves a chip. What is left are the words to search for.

mod places;
mod stage;
mod traits;
mod within;

pub use stage::start_of_stage;

use super::distance::{Compare, distance};
use super::index::Index;
use super::normalize::{Word, words};
use super::reach::Reach;
use super::sound::key;
use super::vocabulary::{BEFORE_LEVEL_NUMBER, FILLER, KINDS, LEVELS, MODES, SUBJECTS, WEAK};
use super::{Chip, ChipKind, Kind};
use crate::dataset::Dataset;
use crate::model::{GeoPoint, Level, Mode, Place, RegionId};

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
    pub sides: Option<(Vec<Token>, Vec<Token>)>,
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
    /// It is the pupil's own, and the query does not name it.
    pub is_here: bool,
    /// How far the records are from it.
    pub reach: Reach,
    /// Not further from it than so many minutes by bike.
    pub within: Option<u16>,
    /// The levels that follow on the one where the pupil is.
    pub next: &'static [Level],
    /// A part of the country.
    pub region: Option<RegionId>,
    /// Any of these levels.
    pub levels: Vec<Level>,
    /// A way of learning.
    pub mode: Option<Mode>,
    /// Traits the work should have, and whether the words leave no doubt about it.
    pub traits: Vec<(String, bool)>,
    /// Traits the work must not have.
    pub not_traits: Vec<String>,
    /// Words that must not occur.
    pub not_words: Vec<String>,
    /// A code.
    pub code: Option<String>,
    /// Kinds of record, any of them.
    pub kinds: Vec<Kind>,
}

/// Understands a query, asked from the pupil's own village where that is known.
#[must_use]
pub fn understand(data: &Dataset, index: &Index, query: &str, here: Option<&Place>) -> Understood {
    let out = Understood::default();
    let mut reader = Reader { data, index, query, here, words: words(query), taken: Vec::new(), out };
    reader.taken = vec![Taken::No; reader.words.len()];
    reader.within();
    reader.after();
    reader.without();
    reader.near();
    reader.levels();
    reader.modes();
    reader.regions();
    reader.places();
    reader.measure_from_here();
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
    /// It is in a chip and still what the pupil looks for.
    MustSearch,
    Yes,
}

struct Reader<'a> {
    data: &'a Dataset,
    index: &'a Index,
    query: &'a str,
    here: Option<&'a Place>,
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
    ///
    /// Returns the place of the word between the sides.
    fn middle(&self) -> Option<usize> {
        let folded: Vec<_> = self.words.iter().map(|word| word.folded.as_str()).collect();
        let asks = folded.iter().any(|word| is_difference(word));
        folded
            .iter()
            .enumerate()
            .skip(1)
            .position(|(_, word)| {
                matches!(*word, "of" | "vs" | "versus" | "or") || (asks && matches!(*word, "en" | "met" | "and"))
            })
            .map(|after_first| after_first + 1)
    }

    fn levels(&mut self) {
        for at in 0..self.words.len() {
            if let Some((length, number)) = self.level_number(at) {
                let level = format!("mbo-{number}");
                // The first word of "mbo niveau 2" is part of it.
                let before = usize::from(at > 0 && self.folded(at - 1) == "mbo" && self.is_free(at - 1));
                let label = level_label(&level);
                self.chip(at - before, length + before, ChipKind::Level, &level, &label, Taken::Yes);
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

    /// "niveau 2", "mbo 4", "mbo4", "niv2": how many words, and the number.
    fn level_number(&self, at: usize) -> Option<(usize, &str)> {
        let is_number = |text: &str| matches!(text, "1" | "2" | "3" | "4");
        let (typed, next) = (self.folded(at), self.folded(at + 1));
        if !self.is_free(at) {
            None
        } else if BEFORE_LEVEL_NUMBER.contains(&typed) {
            (is_number(next) && self.is_free(at + 1)).then_some((2, next))
        } else {
            let rests = BEFORE_LEVEL_NUMBER.iter().filter_map(|before| typed.strip_prefix(before));
            rests.into_iter().find(|rest| is_number(rest)).map(|number| (1, number))
        }
    }

    fn modes(&mut self) {
        self.each_phrase(MODES.iter().copied(), |reader, at, length, mode| {
            reader.chip(at, length, ChipKind::Mode, mode.slug(), mode.slug(), Taken::Yes);
            reader.out.wishes.mode = Some(mode);
        });
    }

    fn codes(&mut self) {
        for at in 0..self.words.len() {
            let word = self.folded(at).to_owned();
            // Five digits are a code wherever they stand; four may be a year or a postcode.
            let can_be = word.len() == 5 || (word.len() == 4 && self.words.len() <= 3);
            if self.is_free(at) && can_be && word.bytes().all(|digit| digit.is_ascii_digit()) {
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
            if let Some(subject) =
                SUBJECTS.iter().find(|subject| **subject == typed || (typed.len() > 5 && key(subject) == key(typed)))
            {
                self.chip(at, 1, ChipKind::Subject, subject, &format!("vak: {subject}"), Taken::MustSearch);
            }
        }
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
        self.kind_in_compound();
    }

    /// "bouwbedrijf", "lasopleiding": the tail asks for a kind, the head is what to search for.
    fn kind_in_compound(&mut self) {
        for at in 0..self.words.len() {
            let tails = [
                ("bedrijven", Kind::Employer),
                ("bedrijf", Kind::Employer),
                ("opleidingen", Kind::Study),
                ("opleiding", Kind::Study),
            ];
            for (tail, kind) in tails {
                let Some(head) = self.folded(at).strip_suffix(tail).filter(|head| head.len() >= 3) else { continue };
                let head = head.strip_suffix('s').filter(|short| self.index.knows(short)).unwrap_or(head).to_owned();
                if self.is_free(at) && !self.index.knows(self.folded(at)) {
                    self.out.wishes.kinds.push(kind);
                    if let Some(word) = self.words.get_mut(at) {
                        word.folded = head;
                    }
                }
                break;
            }
        }
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
        let strong =
            |at: usize| self.is_free(at) && !FILLER.contains(&self.folded(at)) && !WEAK.contains(&self.folded(at));
        let has_strong = (0..self.words.len()).any(strong) || !self.out.chips.is_empty();
        let is_stray = |at: usize| self.words.len() > 2 && self.folded(at).len() == 1;
        let middle = self.middle();
        let (mut left, mut right) = (Vec::new(), Vec::new());
        let mut tokens = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let taken = self.taken.get(at).copied().unwrap_or(Taken::Yes);
            let says_nothing = FILLER.contains(&word.folded.as_str()) || is_difference(&word.folded);
            if taken == Taken::Yes || says_nothing || is_stray(at) {
                continue;
            }
            let found = Token {
                text: word.folded.clone(),
                typed: self.query.get(word.span.clone()).unwrap_or(&word.folded).to_owned(),
                unfinished: at == last && still_typing,
                optional: taken == Taken::AlsoSearch || (has_strong && WEAK.contains(&word.folded.as_str())),
            };
            match middle {
                Some(middle) if at < middle => left.push(found.clone()),
                Some(middle) if at > middle => right.push(found.clone()),
                _ => {}
            }
            tokens.push(found);
        }
        // "verschil lasser pijpfitter"
        if let [a, b] = tokens.as_slice()
            && middle.is_none()
            && self.words.iter().any(|word| is_difference(&word.folded))
        {
            left.push(a.clone());
            right.push(b.clone());
        }
        if !left.is_empty() && !right.is_empty() {
            self.out.sides = Some((left, right));
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
        "pro" => "praktijkonderwijs".to_owned(),
        other => other.replace("mbo-", "mbo niveau "),
    }
}

/// The same word, or a long one with one mistake in it.
fn is_like(typed: &str, word: &str) -> bool {
    typed == word || (word.len() >= 6 && distance(typed.as_bytes(), word.as_bytes(), 1, Compare::Whole).is_some())
}

/// Words that ask to compare.
fn is_difference(typed: &str) -> bool {
    ["verschil", "verschillen", "vergelijk", "vergelijken", "difference"].into_iter().any(|word| is_like(typed, word))
}
