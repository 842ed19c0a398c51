//! What the typed words can mean: terms of the index, and records that the editorial list names.

use super::engine::Engine;
use super::normalize::fold;
use super::sound::{key, stem};
use super::understand::Token;
use super::weights::{self, Match};
use crate::dataset::Dataset;
use rustc_hash::FxHashMap as HashMap;

/// A row of the editorial list.
#[derive(Debug)]
pub(super) struct Phrase {
    /// Its words as stems.
    stems: String,
    targets: Vec<Target>,
}

#[derive(Debug)]
pub(super) enum Target {
    Document(u32),
    Word(String),
}

/// One meaning of a typed word: a term of the index and how well it fits, or documents named by the editorial list.
pub(super) struct Meaning {
    pub(super) typed: String,
    pub(super) optional: bool,
    pub(super) terms: Vec<(u32, Match, f32)>,
    pub(super) editorial: Vec<(u32, f32)>,
}

/// Letters of a word that stands by chance in many longer ones.
const SHORT_PART: usize = 4;

impl Meaning {
    /// Is it a whole word with one letter wrong, missing or too many?
    fn is_one_slip(&self) -> bool {
        self.terms.iter().any(|(_, how, _)| matches!(how, Match::Nearly { edits: 1, whole: true, same_start: true }))
    }
}

impl Engine {
    /// What each typed word can mean; phrases of the editorial list count as one word.
    pub(super) fn meanings(&self, tokens: &[Token]) -> Vec<Meaning> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let Some((length, meaning)) = self.phrase(tokens.get(at..).unwrap_or_default()) {
                found.push(meaning);
                at += length;
                continue;
            }
            if let Some((length, meaning)) = self.joined(tokens.get(at..).unwrap_or_default()) {
                found.push(meaning);
                at += length;
                continue;
            }
            let meaning = self.word(&token.text, token.typed.clone(), token.unfinished, token.optional);
            // A compound that the data does not have means both of its parts.
            let is_surely_known = meaning.terms.iter().any(|(_, how, _)| !how.is_guess());
            let parts = if is_surely_known { Vec::new() } else { self.index.typed_parts(&token.text) };
            // "metslaar" is "metselaar" with a letter lost sooner than "mets" and "laar".
            let has_short_part =
                parts.iter().filter_map(|&number| self.index.term(number)).any(|part| part.text.len() <= SHORT_PART);
            let parts = if has_short_part && meaning.is_one_slip() { Vec::new() } else { parts };
            if parts.is_empty() {
                found.push(meaning);
            }
            for part in parts.iter().filter_map(|&number| self.index.term(number)) {
                let mut meaning = self.word(&part.text, token.typed.clone(), false, token.optional);
                meaning.terms.retain(|(_, how, _)| !how.is_guess());
                found.push(meaning);
            }
            at += 1;
        }
        found
    }

    /// Words typed apart that the data writes as one: "vrachtwagen chauffeur", "247 tailor steel".
    fn joined(&self, tokens: &[Token]) -> Option<(usize, Meaning)> {
        (2..=3.min(tokens.len())).rev().find_map(|length| {
            let part = tokens.get(..length)?;
            let text: String = part.iter().map(|token| token.text.as_str()).collect();
            let typed = part.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join(" ");
            self.index
                .knows(&text)
                .then(|| (length, self.word(&text, typed, false, part.iter().all(|token| token.optional))))
        })
    }

    fn word(&self, text: &str, typed: String, unfinished: bool, optional: bool) -> Meaning {
        let terms = self.index.lookup(text, unfinished);
        let terms = terms.into_iter().map(|(number, how)| (number, how, 1.0)).collect();
        Meaning { typed, optional, terms, editorial: Vec::new() }
    }

    /// The longest phrase of the editorial list that the tokens begin with.
    fn phrase(&self, tokens: &[Token]) -> Option<(usize, Meaning)> {
        for length in (1..=self.longest_phrase.min(tokens.len())).rev() {
            let part = tokens.get(..length)?;
            let Some(targets) = self.targets(part) else { continue };
            let typed = part.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join(" ");
            let mut meaning = if length == 1 {
                part.first().map(|token| self.word(&token.text, typed.clone(), token.unfinished, token.optional))?
            } else {
                Meaning { typed, optional: false, terms: Vec::new(), editorial: Vec::new() }
            };
            // The list knows the word: a guess beside it would only lead astray.
            meaning.terms.retain(|(_, how, _)| !how.is_guess() || matches!(how, Match::UnknownSound(_)));
            for (rank, target) in targets {
                match target {
                    Target::Document(number) => {
                        meaning.editorial.push((*number, weights::EDITORIAL - weights::EDITORIAL_STEP * rank as f32));
                    }
                    Target::Word(word) => meaning.terms.extend(
                        self.index
                            .lookup(word, false)
                            .into_iter()
                            .map(|(number, how)| (number, how, weights::SPLIT_QUERY)),
                    ),
                }
            }
            return Some((length, meaning));
        }
        None
    }

    /// The targets of a phrase in any of its forms; one that only sounds like it must be long enough to be no accident.
    fn targets(&self, part: &[Token]) -> Option<Vec<(usize, &Target)>> {
        let joined =
            |change: fn(&str) -> String| part.iter().map(|token| change(&token.text)).collect::<Vec<_>>().join(" ");
        let rows = self.phrases.get(&joined(key))?;
        let stems = joined(stem);
        let is_known = part.iter().any(|token| self.index.knows(&token.text));
        let is_long = stems.len() >= weights::LEAST_LETTERS_TO_SOUND_ALIKE;
        let same = rows.iter().any(|row| row.stems == stems);
        let fitting: Vec<_> = rows
            .iter()
            .filter(|row| row.stems == stems || (!is_known && (same || is_long)))
            .flat_map(|row| row.targets.iter().enumerate())
            .collect();
        (!fitting.is_empty()).then_some(fitting)
    }
}

/// Is one of the words that matter known? If not, what the others find would only look like an answer.
pub(super) fn is_known(meanings: &[Meaning]) -> bool {
    let mut strong = meanings.iter().filter(|meaning| !meaning.optional).peekable();
    strong.peek().is_none() || strong.any(|meaning| !meaning.terms.is_empty() || !meaning.editorial.is_empty())
}

/// The editorial list, by the keys of its phrases, and the length of the longest in words.
pub(super) fn editorial(data: &Dataset, by_id: &HashMap<String, u32>) -> (HashMap<String, Vec<Phrase>>, usize) {
    let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::default();
    let mut longest = 1;
    for row in &data.synonyms {
        let folded = fold(&row.from);
        let words: Vec<_> = folded.split(' ').collect();
        let joined = |change: fn(&str) -> String| words.iter().map(|word| change(word)).collect::<Vec<_>>().join(" ");
        longest = longest.max(words.len());
        let targets = row.to.iter().filter_map(|target| match target.split_once(':') {
            Some(("text", word)) => Some(Target::Word(fold(word))),
            Some(("sector", id)) => data.sectors.get(id).map(|sector| Target::Word(fold(&sector.name))),
            _ => by_id.get(target).copied().map(Target::Document),
        });
        let phrase = Phrase { stems: joined(stem), targets: targets.collect() };
        phrases.entry(joined(key)).or_default().push(phrase);
    }
    (phrases, longest)
}
