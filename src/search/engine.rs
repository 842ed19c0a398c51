//! Understands, looks up, scores, explains.

use super::document::{Document, documents};
use super::index::Index;
use super::meaning::{Meaning, Phrase, editorial, is_known};
use super::normalize::fold;
use super::reach::Reaches;
use super::scores::Scores;
use super::understand::{Understood, Wishes, understand};
use super::weights;
use super::{Answer, Chip, ChipKind, Field, Hit, Kind, Question, Reason};
use crate::dataset::Dataset;
use crate::order::Arrange;
use rustc_hash::FxHashMap as HashMap;
use std::collections::BTreeMap;

/// The search engine: an index over the documents of a dataset.
#[derive(Debug)]
pub struct Engine {
    pub(super) documents: Vec<Document>,
    pub(super) index: Index,
    /// Documents by their folded title.
    pub(super) by_title: HashMap<String, Vec<u32>>,
    /// Documents by code.
    by_code: BTreeMap<String, Vec<u32>>,
    /// How far the documents are from the villages that were asked from.
    reaches: Reaches,
    /// The editorial list: keys of a phrase -> its rows.
    pub(super) phrases: HashMap<String, Vec<Phrase>>,
    /// Longest phrase of that list, in words.
    pub(super) longest_phrase: usize,
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
        let (index, reaches) = (Index::new(&documents), Reaches::new(&documents));
        let mut by_title: HashMap<_, Vec<u32>> = HashMap::default();
        let mut by_code: BTreeMap<_, Vec<u32>> = BTreeMap::new();
        let mut by_id = HashMap::default();
        for (number, document) in documents.iter().enumerate() {
            let title = fold(&document.title);
            if title.contains(' ') {
                // "vanraam" for "van raam".
                by_title.entry(title.replace(' ', "")).or_default().push(number as u32);
            }
            if document.kind == Kind::Career {
                // Who types one half of "Timmerman of timmervrouw" has typed the title.
                let halves = document.title.split(" of ").filter(|half| !half.starts_with('-')).map(fold);
                for half in halves.filter(|half| *half != title) {
                    by_title.entry(half).or_default().push(number as u32);
                }
            }
            by_title.entry(title).or_default().push(number as u32);
            for code in &document.facts.codes {
                by_code.entry(code.clone()).or_default().push(number as u32);
            }
            by_id.insert(format!("{}:{}", document.kind.slug(), document.id), number as u32);
        }
        let (phrases, longest_phrase) = editorial(data, &by_id);
        Self { documents, index, by_title, by_code, reaches, phrases, longest_phrase }
    }

    /// Answers a question, the best hits first. The same question always gives the same answer.
    #[must_use]
    pub fn search(&self, data: &Dataset, question: &Question) -> Answer {
        let Question { text: query, limit, here } = *question;
        let whole = fold(query);
        let mut answer = Answer { query: query.to_owned(), ..Answer::default() };
        if whole.is_empty() {
            return answer;
        }
        let mut understood = understand(data, &self.index, query, here);
        let named = self.by_title.get(&whole).map_or(&[][..], Vec::as_slice);
        if named.iter().any(|&number| self.document(number).is_some_and(|found| found.kind != Kind::Place)) {
            // The query is a title: nothing in it is a wish.
            understood.chips.retain(|chip| chip.kind == ChipKind::Subject);
            understood.wishes = Wishes::default();
        }
        if let Some((_, place)) = &understood.wishes.place {
            understood.wishes.reach = self.reaches.from(data, *place);
        }
        let meanings = self.meanings(&understood.tokens);
        let mut scores = Scores::new(self.documents.len());
        let is_known = is_known(&meanings);
        if is_known || has_wish(&understood) {
            self.score_words(&meanings, &mut scores);
        }
        self.score_chips(&understood, is_known, &mut scores);
        for &number in named {
            scores.raise(number, weights::WHOLE_TITLE);
        }
        if named.is_empty() {
            self.score_sides(&mut understood, &mut scores);
        }
        let mut ranked = self.rank(&understood.wishes, &scores);
        ranked.truncate(limit);
        answer.dropped = self.dropped(&understood, &ranked);
        answer.hits = ranked
            .into_iter()
            .filter_map(|(number, score)| self.hit(number, score, &understood, &meanings, &scores))
            .collect();
        answer.suggestion = self.suggestion(query, &understood, &meanings, !named.is_empty());
        let asks_how_far = |chip: &Chip| matches!(chip.kind, ChipKind::Near | ChipKind::Within);
        answer.lacks_place = understood.wishes.place.is_none() && understood.chips.iter().any(asks_how_far);
        answer.chips = understood.chips;
        answer
    }

    pub(super) fn document(&self, number: u32) -> Option<&Document> {
        self.documents.get(number as usize)
    }

    pub(super) fn score_words(&self, meanings: &[Meaning], scores: &mut Scores) {
        let found: Vec<_> = meanings.iter().map(|meaning| self.score_meaning(meaning)).collect();
        let importances: Vec<_> =
            meanings.iter().zip(&found).map(|(meaning, found)| self.importance(meaning, found.len())).collect();
        let needed: f32 = importances.iter().sum();
        for ((meaning, found), importance) in meanings.iter().zip(found).zip(importances) {
            let covered = if needed > 0.0 { importance / needed } else { 0.0 };
            let weight = if meaning.optional { 0.5 } else { 1.0 };
            for (number, score) in found {
                scores.add(number, score * weight, covered);
            }
        }
        if needed > 0.0 {
            scores.weigh_coverage();
        }
    }

    /// What each document gets for one typed word.
    fn score_meaning(&self, meaning: &Meaning) -> HashMap<u32, f32> {
        let mut best: HashMap<u32, f32> = HashMap::default();
        for (number, how, factor) in &meaning.terms {
            let Some(term) = self.index.term(*number) else { continue };
            for posting in term.postings() {
                let score = how.quality() * factor * posting.weight;
                let cell = best.entry(posting.document).or_insert(score);
                *cell = cell.max(score);
            }
        }
        // One rarity for all that the word can mean: else the rarest long word that begins with it would win.
        let rarity = self.index.rarity(best.len());
        for score in best.values_mut() {
            *score *= rarity;
        }
        for (number, score) in &meaning.editorial {
            let cell = best.entry(*number).or_insert(0.0);
            *cell = cell.max(*score) + weights::SECOND_GROUND * cell.min(*score);
        }
        best
    }

    /// How much a word counts in "how much of the query is covered": as much as it is telling and sure.
    fn importance(&self, meaning: &Meaning, documents: usize) -> f32 {
        if meaning.optional || documents == 0 {
            return 0.0;
        }
        // A word that was only guessed must not outweigh those that are surely meant.
        let sure = if meaning.editorial.is_empty() {
            meaning.terms.first().map_or(1.0, |(_, how, _)| how.quality())
        } else {
            1.0
        };
        self.index.rarity(documents).max(1.0) * sure * sure
    }

    /// Where the query is only chips, every document that fits them is a hit.
    fn score_chips(&self, understood: &Understood, is_known: bool, scores: &mut Scores) {
        if let Some(code) = &understood.wishes.code {
            // A code that is still being typed finds all that begin with it.
            let beginning = self.by_code.range(code.clone()..).take_while(|(known, _)| known.starts_with(code));
            for &number in beginning.flat_map(|(_, numbers)| numbers) {
                let is_study = self.document(number).is_some_and(|found| found.kind == Kind::Study);
                scores.raise(number, if is_study { weights::CODE } else { weights::CODE_OF_OTHER });
            }
        }
        let only_chips = !is_known || understood.tokens.iter().all(|token| token.optional);
        if !only_chips {
            for (number, document) in self.documents.iter().enumerate() {
                let suits = |(wanted, is_sure): &(String, bool)| {
                    *is_sure && document.facts.traits.iter().any(|own| own.as_str() == wanted)
                };
                if document.kind == Kind::Career && understood.wishes.traits.iter().any(suits) {
                    scores.add(number as u32, weights::SURE_TRAIT, 0.0);
                }
            }
        }
        if only_chips && has_wish(understood) {
            for (number, document) in self.documents.iter().enumerate() {
                let base = base_score(document, &understood.wishes);
                scores.raise(number as u32, base);
            }
        }
    }

    pub(super) fn rank(&self, wishes: &Wishes, scores: &Scores) -> Vec<(u32, f32)> {
        let mut ranked: Vec<(u32, f32)> = scores
            .found()
            .filter_map(|(number, score)| {
                let document = self.document(number)?;
                let fit = super::fit::fit(document, wishes);
                Some((number, score * fit * weights::kind(document.kind)))
            })
            .filter(|(_, score)| *score > 0.0)
            .collect();
        // A limit to the way narrows, as long as something is left of what is asked for.
        let is_within = |number: u32| self.document(number).and_then(|found| super::fit::is_within(found, wishes));
        let is_meant = |number: u32| self.document(number).is_some_and(|found| super::fit::is_kind(found, wishes));
        if ranked.iter().any(|(number, _)| is_meant(*number) && is_within(*number) == Some(true)) {
            ranked.retain(|(number, _)| is_within(*number) != Some(false));
        }
        let best = ranked.iter().map(|(_, score)| *score).fold(0.0_f32, f32::max).min(weights::WHOLE_TITLE / 20.0);
        ranked.retain(|(_, score)| *score >= best * weights::LEAST_SHARE_OF_BEST);
        ranked.arrange_by(|(a, score_a), (b, score_b)| {
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
            ranked
                .iter()
                .filter_map(|(number, _)| self.document(*number))
                .any(|found| super::fit::fits_chip(found, chip, &understood.wishes))
        };
        understood.chips.iter().filter(|chip| !fits(chip)).cloned().collect()
    }

    fn hit(
        &self,
        number: u32,
        score: f32,
        understood: &Understood,
        meanings: &[Meaning],
        _scores: &Scores,
    ) -> Option<Hit> {
        let document = self.document(number)?;
        let mut why = Vec::new();
        if let Some(code) = understood
            .wishes
            .code
            .as_ref()
            .and_then(|code| document.facts.codes.iter().find(|own| own.starts_with(code.as_str())))
        {
            why.push(Reason::Code { code: code.clone() });
        }
        let mut by_word: Vec<_> = meanings.iter().filter_map(|meaning| self.reason(number, meaning)).collect();
        by_word.arrange_by(|(a, _), (b, _)| b.total_cmp(a));
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
                Some((how.quality() * factor * posting.weight, term, posting, *how))
            })
            .max_by(|(a, ..), (b, ..)| a.total_cmp(b));
        match best {
            Some((score, term, posting, how))
                if editorial.is_none() || matches!(posting.field, Field::Title | Field::Synonym) =>
            {
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

/// Do the chips ask for something by themselves?
fn has_wish(understood: &Understood) -> bool {
    let says_nothing = |kind| match kind {
        ChipKind::Code | ChipKind::Compare => true,
        ChipKind::Near | ChipKind::Within => understood.wishes.place.is_none(),
        _ => false,
    };
    understood.chips.iter().any(|chip| !says_nothing(chip.kind))
}

/// What a document scores before any word matched, where the query is only chips.
fn base_score(document: &Document, wishes: &Wishes) -> f32 {
    let about_work = !wishes.traits.is_empty() || !wishes.not_traits.is_empty();
    let about_learning = !wishes.levels.is_empty() || wishes.mode.is_some();
    let suits = match document.kind {
        Kind::Career => about_work || wishes.kinds.contains(&Kind::Career),
        Kind::Study => {
            super::fit::is_next(document, wishes) || about_learning || about_work || wishes.kinds.contains(&Kind::Study)
        }
        Kind::Place => !wishes.is_here && wishes.place.as_ref().is_some_and(|(name, _)| *name == document.title),
        Kind::World => false,
        Kind::Employer | Kind::School | Kind::Initiative => {
            wishes.place.is_some() || wishes.region.is_some() || wishes.kinds.contains(&document.kind)
        }
    };
    if suits { weights::ONLY_CHIPS } else { 0.0 }
}
