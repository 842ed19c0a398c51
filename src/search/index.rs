//! The inverted index: every word of every document, found by its letters, its sound or its beginning.

use super::Field;
use super::distance::{Compare, distance};
use super::document::Document;
use super::normalize::words;
use super::sound::{key, sound, stem};
use super::weights::{self, Match};
use crate::order::Arrange;
use rustc_hash::FxHashMap as HashMap;

/// A word of the index.
#[derive(Clone, Debug)]
pub struct Term {
    /// Folded.
    pub text: String,
    /// As it stands in the data, lower case; for "Bedoelde je".
    pub written: String,
    sound: String,
    letters: u32,
    postings: Vec<Posting>,
}

/// A document in which a term stands.
#[derive(Clone, Copy, Debug)]
pub struct Posting {
    /// Number of the document.
    pub document: u32,
    /// The weightiest field in which the term stands there.
    pub field: Field,
    /// Weight of the field, less for long titles.
    pub weight: f32,
}

impl Term {
    /// The documents it stands in, in ascending order.
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }
}

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    terms: Vec<Term>,
    by_text: HashMap<String, u32>,
    by_key: HashMap<String, Vec<u32>>,
    /// Terms in alphabetical order of their text.
    alphabetical: Vec<u32>,
    /// Terms in alphabetical order of their sound.
    by_sound: Vec<u32>,
    documents: usize,
}

impl Index {
    /// Indexes the documents.
    pub fn new(documents: &[Document]) -> Self {
        let mut index = Self { documents: documents.len(), ..Self::default() };
        // The titles of careers come back at every study and employer that they are linked with.
        let mut seen: HashMap<&str, Vec<u32>> = HashMap::default();
        for (number, document) in documents.iter().enumerate() {
            for (field, text) in &document.texts {
                let terms = seen.entry(text.as_str()).or_insert_with(|| index.terms_of(text));
                let weight = weights::field(*field) / weights::length_penalty(*field, terms.len());
                for term in terms {
                    index.add(*term, Posting { document: number as u32, field: *field, weight });
                }
            }
        }
        index.add_compound_parts();
        index.sort();
        index
    }

    /// The term with this number.
    pub fn term(&self, number: u32) -> Option<&Term> {
        self.terms.get(number as usize)
    }

    /// Does a word of the data have this text?
    pub fn knows(&self, folded: &str) -> bool {
        self.by_text.contains_key(folded)
    }

    /// Is it, in any form, a word of a title, or another word for one?
    pub fn knows_as_name(&self, folded: &str) -> bool {
        let forms = self.by_key.get(&key(folded)).into_iter().flatten().filter_map(|&number| self.term(number));
        forms
            .filter(|term| same_stem(&term.text, folded))
            .any(|term| term.postings.iter().any(|posting| matches!(posting.field, Field::Title | Field::Synonym)))
    }

    /// How telling a word is that means this many documents: the logarithm of inverse document frequency.
    pub fn rarity(&self, documents: usize) -> f32 {
        (1.0 + self.documents as f32 / (1.0 + documents as f32)).ln()
    }

    /// The terms of a text, made where they are new.
    fn terms_of(&mut self, text: &str) -> Vec<u32> {
        words(text)
            .into_iter()
            .map(|word| match self.by_text.get(&word.folded) {
                Some(&number) => number,
                None => self.add_term(&word.folded, text.get(word.span).unwrap_or(&word.folded)),
            })
            .collect()
    }

    fn add_term(&mut self, folded: &str, written: &str) -> u32 {
        let number = self.terms.len() as u32;
        let heard = sound(folded);
        self.by_text.insert(folded.to_owned(), number);
        self.by_key.entry(key(folded)).or_default().push(number);
        self.terms.push(Term {
            text: folded.to_owned(),
            written: written.to_lowercase(),
            letters: letter_set(&heard),
            sound: heard,
            postings: Vec::new(),
        });
        number
    }

    fn add(&mut self, term: u32, posting: Posting) {
        let Some(term) = self.terms.get_mut(term as usize) else { return };
        match term.postings.last_mut() {
            Some(last) if last.document == posting.document => {
                if posting.weight > last.weight {
                    *last = posting;
                }
            }
            _ => term.postings.push(posting),
        }
    }

    /// Lets a compound be found by its parts: `vrachtwagenchauffeur` by `chauffeur`, where both parts are words of
    /// the data themselves.
    fn add_compound_parts(&mut self) {
        let mut found = Vec::new();
        for term in &self.terms {
            for part in self.parts(&term.text) {
                found.push((part, term.postings.clone()));
            }
        }
        for (part, postings) in found {
            let Some(term) = self.terms.get_mut(part as usize) else { continue };
            let factor = weights::PART_OF_COMPOUND;
            term.postings
                .extend(postings.into_iter().map(|posting| Posting { weight: posting.weight * factor, ..posting }));
        }
        for term in &mut self.terms {
            term.postings.arrange_by(|a, b| a.document.cmp(&b.document).then(b.weight.total_cmp(&a.weight)));
            term.postings.dedup_by_key(|posting| posting.document);
        }
    }

    /// The two words that a compound consists of, with or without a linking s, e or en; empty where it is none.
    fn parts(&self, folded: &str) -> Vec<u32> {
        split(folded, |part| self.by_text.get(part).copied())
    }

    /// The same for a typed word, whose parts may be forms of words of the data.
    pub fn typed_parts(&self, folded: &str) -> Vec<u32> {
        split(folded, |part| {
            let same_form = || {
                self.by_key
                    .get(&key(part))?
                    .iter()
                    .copied()
                    .find(|&number| self.term(number).is_some_and(|term| same_stem(&term.text, part)))
            };
            self.by_text.get(part).copied().or_else(same_form)
        })
    }

    fn sort(&mut self) {
        let terms = &self.terms;
        let text = |number: &u32| terms.get(*number as usize).map(|term| term.text.as_str());
        let heard = |number: &u32| terms.get(*number as usize).map(|term| (term.sound.as_str(), term.text.as_str()));
        let mut alphabetical: Vec<u32> = (0..terms.len() as u32).collect();
        alphabetical.arrange_by(|a, b| text(a).cmp(&text(b)));
        let mut by_sound = alphabetical.clone();
        by_sound.arrange_by(|a, b| heard(a).cmp(&heard(b)));
        self.alphabetical = alphabetical;
        self.by_sound = by_sound;
    }

    /// The terms that a typed word can mean, with how they were matched. `unfinished`: the pupil may still be typing
    /// it, so it may be the beginning of a word of any length.
    pub fn lookup(&self, typed: &str, unfinished: bool) -> Vec<(u32, Match)> {
        let mut found: HashMap<u32, Match> = HashMap::default();
        let mut note = |number: u32, how: Match| keep_best(&mut found, number, how);
        let is_known = self.knows(typed);
        if let Some(&number) = self.by_text.get(typed) {
            note(number, Match::Exact);
        }
        let typed_key = key(typed);
        // "qqqq" sounds like one k: no word of a pupil.
        let is_word = typed_key.len() * 3 >= typed.len();
        for &number in self.by_key.get(&typed_key).into_iter().flatten().filter(|_| is_word) {
            let Some(term) = self.term(number) else { continue };
            note(
                number,
                match (same_stem(&term.text, typed), is_known) {
                    (true, true) => Match::Stem,
                    (true, false) => Match::UnknownStem,
                    (false, true) => Match::Sound,
                    (false, false) => Match::UnknownSound(
                        distance(typed.as_bytes(), term.text.as_bytes(), 2, Compare::Whole).unwrap_or(3),
                    ),
                },
            );
        }
        if typed.len() >= 2 && (unfinished || typed.len() >= 4) {
            for number in self.beginning_with(typed) {
                note(number, Match::beginning(typed.len(), self.term(number).map_or(0, |term| term.text.len())));
            }
        }
        if found.is_empty() && typed.len() >= 4 {
            self.guess(typed, unfinished, &mut |number, how| keep_best(&mut found, number, how));
        }
        let mut found: Vec<_> = found.into_iter().collect();
        found.arrange_by(|(a, how_a), (b, how_b)| how_b.quality().total_cmp(&how_a.quality()).then(a.cmp(b)));
        found.truncate(weights::MOST_TERMS);
        found
    }

    fn beginning_with(&self, typed: &str) -> impl Iterator<Item = u32> + '_ {
        let typed = typed.to_owned();
        let text = |number: &u32| self.term(*number).map_or("", |term| term.text.as_str());
        let from = self.alphabetical.partition_point(|number| text(number) < typed.as_str());
        self.alphabetical
            .get(from..)
            .into_iter()
            .flatten()
            .copied()
            .take_while(move |number| self.term(*number).is_some_and(|term| term.text.starts_with(&typed)))
    }

    /// Words that begin with the same sound, and words that are nearly the typed one.
    fn guess(&self, typed: &str, unfinished: bool, note: &mut impl FnMut(u32, Match)) {
        let heard = sound(typed);
        if heard.len() < 3 || heard.len() * 2 < typed.len() {
            return;
        }
        let from = self
            .by_sound
            .partition_point(|&number| self.term(number).is_some_and(|term| term.sound.as_str() < heard.as_str()));
        for &number in self.by_sound.get(from..).into_iter().flatten() {
            let Some(term) = self.term(number).filter(|term| term.sound.starts_with(&heard)) else { break };
            note(number, Match::sound_beginning(heard.len(), term.sound.len()));
        }
        let limit = if heard.len() >= 7 { 2 } else { 1 };
        let compare = if unfinished && heard.len() >= 5 { Compare::Beginning } else { Compare::Whole };
        let letters = letter_set(&heard);
        for (number, term) in self.terms.iter().enumerate() {
            // Each edit changes at most one letter of either set: a cheap test that spares most of the work.
            if (letters & !term.letters).count_ones() as usize > limit || term.text.len() < 3 {
                continue;
            }
            let (typed, known) = (heard.as_bytes(), term.sound.as_bytes());
            if let Some(edits) = distance(typed, known, limit, Compare::Whole) {
                note(number as u32, Match::Nearly { edits, whole: true, same_start: typed.first() == known.first() });
            } else if compare == Compare::Beginning
                && let Some(edits) = distance(typed, known, limit, compare)
            {
                note(number as u32, Match::Nearly { edits, whole: false, same_start: typed.first() == known.first() });
            }
        }
    }
}

/// The two parts of a compound, the longest head first.
fn split(folded: &str, find: impl Fn(&str) -> Option<u32>) -> Vec<u32> {
    const LINKS: [&str; 4] = ["", "s", "e", "en"];
    const SHORTEST: usize = 3;
    for cut in (SHORTEST..folded.len().saturating_sub(SHORTEST - 1)).rev() {
        let (Some(head), Some(tail)) = (folded.get(..cut), folded.get(cut..)) else { continue };
        let Some(tail) = find(tail).filter(|_| tail.len() > SHORTEST) else { continue };
        for link in LINKS {
            if let Some(head) = head.strip_suffix(link).and_then(&find) {
                return vec![head, tail];
            }
        }
    }
    Vec::new()
}

fn keep_best(found: &mut HashMap<u32, Match>, number: u32, how: Match) {
    let best = found.entry(number).or_insert(how);
    if how.quality() > best.quality() {
        *best = how;
    }
}

/// Do two words share a stem in letters, not only in sound?
fn same_stem(a: &str, b: &str) -> bool {
    stem(a) == stem(b)
}

/// Which letters a sound has, one bit each.
fn letter_set(heard: &str) -> u32 {
    heard.bytes().fold(0, |set, letter| match letter {
        b'a'..=b'z' => set | 1 << (letter - b'a'),
        _ => set | 1 << 26,
    })
}
