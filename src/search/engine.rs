//! Understands, looks up, scores, explains.

use super::document::{Document, documents};
use super::index::Index;
use super::normalize::fold;
use super::sound::key;
use super::understand::{Token, Understood, Wishes, understand};
use super::weights::{self, Match};
use super::{Answer, Chip, ChipKind, Field, Hit, Kind, Reason};
use crate::dataset::Dataset;
use std::collections::HashMap;

/// The search engine: an index over the documents of a dataset.
#[derive(Debug)]
pub struct Engine {
    documents: Vec<Document>,
    index: Index,
    /// Documents by their folded title.
    by_title: HashMap<String, Vec<u32>>,
    /// Documents by code.
    by_code: HashMap<String, Vec<u32>>,
    /// The editorial list: keys of a phrase -> targets.
    phrases: HashMap<String, Vec<Target>>,
    /// Longest phrase of that list, in words.
    longest_phrase: usize,
}

#[derive(Debug)]
enum Target {
    Document(u32),
    Word(String),
}

/// One meaning of a typed word: a term of the index and how well it fits, or documents named by the editorial list.
struct Meaning {
    typed: String,
    optional: bool,
    terms: Vec<(u32, Match, f32)>,
    editorial: Vec<(u32, f32)>,
}

impl Engine {
    /// Builds the index of a dataset.
    #[must_use]
    pub fn new(data: &Dataset) -> Self {
        Self::of_documents(data, documents(data))
    }

    /// Builds an index over other documents than the dataset's own, for the bench.
    #[must_use]
    pub fn of_documents(data: &Dataset, documents: Vec<Document>) -> Self {
        let index = Index::new(&documents);
        let mut by_title: HashMap<_, Vec<u32>> = HashMap::new();
        let mut by_code: HashMap<_, Vec<u32>> = HashMap::new();
        let mut by_id = HashMap::new();
        for (number, document) in documents.iter().enumerate() {
            by_title.entry(fold(&document.title)).or_default().push(number as u32);
            for code in &document.facts.codes {
                by_code.entry(code.clone()).or_default().push(number as u32);
            }
            by_id.insert(format!("{}:{}", document.kind.slug(), document.id), number as u32);
        }
        let (phrases, longest_phrase) = editorial(data, &by_id);
        Self { documents, index, by_title, by_code, phrases, longest_phrase }
    }

    /// Answers a query with at most `limit` hits, best first. The same query always gives the same answer.
    #[must_use]
    pub fn search(&self, data: &Dataset, query: &str, limit: usize) -> Answer {
        let whole = fold(query);
        let mut answer = Answer { query: query.to_owned(), ..Answer::default() };
        if whole.is_empty() {
            return answer;
        }
        let mut understood = understand(data, &self.index, query);
        let named = self.by_title.get(&whole).map_or(&[][..], Vec::as_slice);
        if named.iter().any(|&number| self.document(number).is_some_and(|found| found.kind != Kind::Place)) {
            // The query is a title: nothing in it is a wish.
            understood.chips.clear();
            understood.wishes = Wishes::default();
        }
        let meanings = self.meanings(&understood.tokens);
        let mut scores = Scores::new(self.documents.len());
        self.score_words(&meanings, &mut scores);
        self.score_chips(&understood, &mut scores);
        for &number in named {
            scores.raise(number, weights::WHOLE_TITLE);
        }
        self.score_sides(data, &mut understood, &mut scores);
        let mut ranked = self.rank(&understood.wishes, &scores);
        ranked.truncate(limit);
        answer.dropped = self.dropped(&understood, &ranked);
        answer.hits =
            ranked.into_iter().filter_map(|(number, score)| self.hit(number, score, &understood, &meanings, &scores)).collect();
        answer.suggestion = self.suggestion(query, &understood, &meanings, !named.is_empty());
        answer.chips = understood.chips;
        answer
    }

    fn document(&self, number: u32) -> Option<&Document> {
        self.documents.get(number as usize)
    }

    /// What each typed word can mean; phrases of the editorial list count as one word.
    fn meanings(&self, tokens: &[Token]) -> Vec<Meaning> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            if let Some((length, meaning)) = self.phrase(tokens.get(at..).unwrap_or_default()) {
                found.push(meaning);
                at += length;
                continue;
            }
            let next = tokens.get(at + 1);
            if let Some(joined) = next.map(|next| format!("{}{}", token.text, next.text)).filter(|joined| self.index.knows(joined)) {
                // "vrachtwagen chauffeur" for "vrachtwagenchauffeur".
                let typed = next.map_or(token.typed.clone(), |next| format!("{} {}", token.typed, next.typed));
                found.push(self.word(&joined, typed, false, token.optional));
                at += 2;
                continue;
            }
            found.push(self.word(&token.text, token.typed.clone(), token.unfinished, token.optional));
            at += 1;
        }
        found
    }

    fn word(&self, text: &str, typed: String, unfinished: bool, optional: bool) -> Meaning {
        let terms = self.index.lookup(text, unfinished);
        let guessing = terms.iter().all(|(_, how)| how.is_guess());
        let parts = if guessing { self.index.parts(text) } else { Vec::new() };
        let terms = if parts.is_empty() {
            terms.into_iter().map(|(number, how)| (number, how, 1.0)).collect()
        } else {
            parts.into_iter().map(|number| (number, Match::Exact, weights::SPLIT_QUERY)).collect()
        };
        Meaning { typed, optional, terms, editorial: Vec::new() }
    }

    /// The longest phrase of the editorial list that the tokens begin with.
    fn phrase(&self, tokens: &[Token]) -> Option<(usize, Meaning)> {
        for length in (1..=self.longest_phrase.min(tokens.len())).rev() {
            let part = tokens.get(..length)?;
            let keys: Vec<_> = part.iter().map(|token| key(&token.text)).collect();
            let Some(targets) = self.phrases.get(&keys.join(" ")) else { continue };
            let typed = part.iter().map(|token| token.typed.as_str()).collect::<Vec<_>>().join(" ");
            let mut meaning = if length == 1 {
                part.first().map(|token| self.word(&token.text, typed.clone(), token.unfinished, token.optional))?
            } else {
                Meaning { typed, optional: false, terms: Vec::new(), editorial: Vec::new() }
            };
            // The list knows the word: a guess beside it would only lead astray.
            meaning.terms.retain(|(_, how, _)| !how.is_guess());
            for (rank, target) in targets.iter().enumerate() {
                match target {
                    Target::Document(number) => {
                        meaning.editorial.push((*number, weights::EDITORIAL - weights::EDITORIAL_STEP * rank as f32));
                    }
                    Target::Word(word) => meaning
                        .terms
                        .extend(self.index.lookup(word, false).into_iter().map(|(number, how)| (number, how, weights::SPLIT_QUERY))),
                }
            }
            return Some((length, meaning));
        }
        None
    }

    fn score_words(&self, meanings: &[Meaning], scores: &mut Scores) {
        let needed: f32 = meanings.iter().filter(|meaning| !meaning.optional).map(|meaning| self.importance(meaning)).sum();
        for meaning in meanings {
            let mut best = HashMap::new();
            for (number, how, factor) in &meaning.terms {
                let Some(term) = self.index.term(*number) else { continue };
                let strength = how.quality() * factor * self.index.rarity(term);
                for posting in term.postings() {
                    let score = strength * posting.weight;
                    let cell = best.entry(posting.document).or_insert(score);
                    *cell = cell.max(score);
                }
            }
            for (number, score) in &meaning.editorial {
                let cell = best.entry(*number).or_insert(*score);
                *cell = cell.max(*score);
            }
            let importance = if meaning.optional || needed <= 0.0 { 0.0 } else { self.importance(meaning) / needed };
            let weight = if meaning.optional { 0.5 } else { 1.0 };
            for (number, score) in best {
                scores.add(number, score * weight, importance);
            }
        }
        if needed > 0.0 {
            scores.weigh_coverage();
        }
    }

    /// How much a word counts in "how much of the query is covered": as much as it is telling.
    fn importance(&self, meaning: &Meaning) -> f32 {
        let rarest = meaning.terms.iter().filter_map(|(number, ..)| self.index.term(*number)).map(|term| self.index.rarity(term));
        let rarity = rarest.fold(0.0_f32, f32::max);
        if meaning.terms.is_empty() && meaning.editorial.is_empty() { 0.0 } else { rarity.max(1.0) }
    }

    /// Where the query is only chips, every document that fits them is a hit.
    fn score_chips(&self, understood: &Understood, scores: &mut Scores) {
        if let Some(code) = &understood.wishes.code {
            for &number in self.by_code.get(code).into_iter().flatten() {
                let current = self.document(number).and_then(|found| found.facts.codes.first()) == Some(code);
                scores.raise(number, if current { 300.0 } else { 250.0 });
            }
        }
        let only_chips = understood.tokens.iter().all(|token| token.optional);
        let has_wish = understood.chips.iter().any(|chip| !matches!(chip.kind, ChipKind::Code | ChipKind::Near | ChipKind::Compare));
        if only_chips && has_wish {
            for (number, document) in self.documents.iter().enumerate() {
                let base = base_score(document, &understood.wishes);
                scores.raise(number as u32, base);
            }
        }
    }

    /// "A of B": where both sides are titles, they come first and become one chip.
    fn score_sides(&self, data: &Dataset, understood: &mut Understood, scores: &mut Scores) {
        let Some((left, right)) = understood.sides.take() else { return };
        let side = |text: &str| {
            let answer = Self::best_side(self, data, text);
            answer.filter(|&number| self.document(number).is_some_and(|found| found.kind != Kind::Place))
        };
        let (Some(a), Some(b)) = (side(&left), side(&right)) else { return };
        let (Some(found_a), Some(found_b)) = (self.document(a), self.document(b)) else { return };
        if a == b {
            return;
        }
        scores.raise(a, 2.0 * weights::WHOLE_TITLE);
        scores.raise(b, 1.5 * weights::WHOLE_TITLE);
        understood.chips.push(Chip {
            kind: ChipKind::Compare,
            value: format!("{}+{}", found_a.id, found_b.id),
            label: format!("{} of {}", found_a.title, found_b.title),
            typed: String::new(),
        });
    }

    /// The document that one side of a comparison names, if it does so clearly.
    fn best_side(&self, data: &Dataset, text: &str) -> Option<u32> {
        let _ = data;
        if let Some(named) = self.by_title.get(text).and_then(|found| found.first()) {
            return Some(*named);
        }
        let tokens: Vec<_> = text
            .split(' ')
            .map(|word| Token { text: word.to_owned(), typed: word.to_owned(), unfinished: false, optional: false })
            .collect();
        let mut scores = Scores::new(self.documents.len());
        let meanings = self.meanings(&tokens);
        self.score_words(&meanings, &mut scores);
        let (best, _) = self.rank(&Wishes::default(), &scores).into_iter().next()?;
        let clear = meanings.iter().all(|meaning| {
            let named = meaning.terms.iter().any(|(number, _, _)| {
                self.index.term(*number).is_some_and(|term| {
                    term.postings().iter().any(|posting| {
                        posting.document == best && matches!(posting.field, Field::Title | Field::Synonym)
                    })
                })
            });
            named || meaning.editorial.iter().any(|(number, _)| *number == best)
        });
        clear.then_some(best)
    }

    fn rank(&self, wishes: &Wishes, scores: &Scores) -> Vec<(u32, f32)> {
        let mut ranked: Vec<(u32, f32)> = scores
            .found()
            .filter_map(|(number, score)| {
                let document = self.document(number)?;
                let fit = super::fit::fit(document, wishes);
                Some((number, score * fit * weights::kind(document.kind)))
            })
            .filter(|(_, score)| *score > 0.0)
            .collect();
        let best = ranked.iter().map(|(_, score)| *score).fold(0.0_f32, f32::max).min(weights::WHOLE_TITLE / 20.0);
        ranked.retain(|(_, score)| *score >= best * weights::LEAST_SHARE_OF_BEST);
        ranked.sort_by(|(a, score_a), (b, score_b)| {
            score_b.total_cmp(score_a).then_with(|| match (self.document(*a), self.document(*b)) {
                (Some(a), Some(b)) => (a.kind, &a.title, &a.id).cmp(&(b.kind, &b.title, &b.id)),
                _ => a.cmp(b),
            })
        });
        ranked
    }

    /// The chips that no hit fits: the app says that it dropped them.
    fn dropped(&self, understood: &Understood, ranked: &[(u32, f32)]) -> Vec<Chip> {
        let fits = |chip: &Chip| {
            ranked.iter().filter_map(|(number, _)| self.document(*number)).any(|found| super::fit::fits_chip(found, chip, &understood.wishes))
        };
        understood.chips.iter().filter(|chip| !fits(chip)).cloned().collect()
    }

    fn hit(&self, number: u32, score: f32, understood: &Understood, meanings: &[Meaning], _scores: &Scores) -> Option<Hit> {
        let document = self.document(number)?;
        let mut why = Vec::new();
        if let Some(code) = understood.wishes.code.as_ref().filter(|code| document.facts.codes.contains(code)) {
            why.push(Reason::Code { code: code.clone() });
        }
        let mut by_word: Vec<_> = meanings.iter().filter_map(|meaning| self.reason(number, meaning)).collect();
        by_word.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        why.extend(by_word.into_iter().map(|(_, reason)| reason));
        why.extend(super::fit::reasons(document, &understood.chips, &understood.wishes));
        Some(Hit { kind: document.kind, id: document.id.clone(), title: document.title.clone(), score, why })
    }

    /// Why a typed word found this document.
    fn reason(&self, document: u32, meaning: &Meaning) -> Option<(f32, Reason)> {
        let typed = meaning.typed.clone();
        let editorial = meaning.editorial.iter().find(|(number, _)| *number == document).map(|(_, score)| *score);
        let best = meaning
            .terms
            .iter()
            .filter_map(|(number, how, factor)| {
                let term = self.index.term(*number)?;
                let at = term.postings().binary_search_by_key(&document, |posting| posting.document).ok()?;
                let posting = term.postings().get(at)?;
                Some((how.quality() * factor * posting.weight * self.index.rarity(term), term, posting, *how))
            })
            .max_by(|(a, ..), (b, ..)| a.total_cmp(b));
        match best {
            Some((score, term, posting, how)) if editorial.is_none_or(|other| score >= other) => {
                let reason = if how.is_guess() {
                    Reason::Guess { typed, found: term.written.clone() }
                } else {
                    match posting.field {
                        Field::Title => Reason::Title { typed },
                        Field::Synonym => Reason::Synonym { typed, found: term.written.clone() },
                        Field::Linked | Field::LinkedSynonym | Field::LinkedBySector => {
                            Reason::Linked { typed, found: term.written.clone() }
                        }
                        Field::Sector | Field::Text => Reason::Text { typed },
                    }
                };
                Some((score, reason))
            }
            _ => editorial.map(|score| (score, Reason::Editorial { typed })),
        }
    }

    /// The query with the words mended that were only guessed.
    fn suggestion(&self, query: &str, understood: &Understood, meanings: &[Meaning], is_title: bool) -> Option<String> {
        if is_title {
            return None;
        }
        let mut mended = query.to_owned();
        for meaning in meanings.iter().filter(|meaning| meaning.editorial.is_empty()) {
            let Some((number, how, _)) = meaning.terms.first() else { continue };
            if how.is_guess()
                && let Some(term) = self.index.term(*number)
            {
                mended = mended.replacen(&meaning.typed, &term.written, 1);
            }
        }
        for chip in understood.chips.iter().filter(|chip| chip.kind == ChipKind::Place) {
            let is_postcode = chip.typed.bytes().all(|digit| digit.is_ascii_digit());
            if !is_postcode && !fold(&chip.value).starts_with(&fold(&chip.typed)) {
                mended = mended.replacen(&chip.typed, &chip.value, 1);
            }
        }
        (fold(&mended) != fold(query)).then_some(mended)
    }
}

/// What a document scores before any word matched, where the query is only chips.
fn base_score(document: &Document, wishes: &Wishes) -> f32 {
    let about_work = !wishes.traits.is_empty() || !wishes.not_traits.is_empty();
    let about_learning = !wishes.levels.is_empty() || wishes.mode.is_some();
    let suits = match document.kind {
        Kind::Career => about_work || wishes.kinds.contains(&Kind::Career),
        Kind::Study => about_learning || about_work || wishes.kinds.contains(&Kind::Study),
        Kind::Place => wishes.place.as_ref().is_some_and(|(name, _)| *name == document.title),
        Kind::World => false,
        Kind::Employer | Kind::School | Kind::Initiative => {
            wishes.place.is_some() || wishes.region.is_some() || wishes.kinds.contains(&document.kind)
        }
    };
    if suits { weights::ONLY_CHIPS } else { 0.0 }
}

/// The editorial list, by the keys of its phrases.
fn editorial(data: &Dataset, by_id: &HashMap<String, u32>) -> (HashMap<String, Vec<Target>>, usize) {
    let mut phrases: HashMap<String, Vec<Target>> = HashMap::new();
    let mut longest = 1;
    for row in &data.synonyms {
        let keys: Vec<_> = fold(&row.from).split(' ').map(key).collect();
        longest = longest.max(keys.len());
        let targets = row.to.iter().filter_map(|target| match target.split_once(':') {
            Some(("text", word)) => Some(Target::Word(fold(word))),
            Some(("sector", id)) => data.sectors.get(id).map(|sector| Target::Word(fold(&sector.name))),
            _ => by_id.get(target).copied().map(Target::Document),
        });
        phrases.entry(keys.join(" ")).or_default().extend(targets);
    }
    (phrases, longest)
}

/// Scores of all documents while a query is answered.
struct Scores {
    score: Vec<f32>,
    covered: Vec<f32>,
    touched: Vec<u32>,
}

impl Scores {
    fn new(documents: usize) -> Self {
        Self { score: vec![0.0; documents], covered: vec![0.0; documents], touched: Vec::new() }
    }

    fn add(&mut self, number: u32, score: f32, covered: f32) {
        if let (Some(cell), Some(share)) = (self.score.get_mut(number as usize), self.covered.get_mut(number as usize)) {
            if *cell <= 0.0 {
                self.touched.push(number);
            }
            *cell += score;
            *share += covered;
        }
    }

    /// Makes the score at least this.
    fn raise(&mut self, number: u32, score: f32) {
        let missing = score - self.score.get(number as usize).copied().unwrap_or(0.0);
        if missing > 0.0 {
            self.add(number, missing, 0.0);
        }
    }

    fn weigh_coverage(&mut self) {
        for &number in &self.touched {
            let share = self.covered.get(number as usize).copied().unwrap_or(0.0).min(1.0);
            if let Some(cell) = self.score.get_mut(number as usize) {
                *cell *= share.max(0.05).powf(weights::COVERAGE);
            }
        }
    }

    fn found(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.touched.iter().filter_map(|&number| Some((number, *self.score.get(number as usize)?)))
    }
}
