//! "A of B": which two records are compared.

use super::engine::Engine;
use super::meaning::Meaning;
use super::scores::Scores;
use super::understand::{Token, Understood, Wishes};
use super::weights;
use super::{Chip, ChipKind, Field, Kind};

impl Engine {
    /// "A of B": where both sides are titles, they come first and become one chip.
    pub(super) fn score_sides(&self, understood: &mut Understood, scores: &mut Scores) {
        let Some((left, right)) = understood.sides.take() else { return };
        let (left, right) = (self.named(&left, &understood.wishes), self.named(&right, &understood.wishes));
        let mut best: Option<(f32, u32, u32)> = None;
        for (a, score_a) in &left {
            // The best of its kind on the other side: what is not alike cannot be compared.
            let other = right.iter().find(|(b, _)| b != a && self.kind_of(*a) == self.kind_of(*b));
            if let Some((b, score_b)) = other
                && best.is_none_or(|(score, _, _)| score_a + score_b > score)
            {
                best = Some((score_a + score_b, *a, *b));
            }
        }
        let Some((_, a, b)) = best else { return };
        let (Some(found_a), Some(found_b)) = (self.document(a), self.document(b)) else { return };
        scores.raise(a, 2.0 * weights::WHOLE_TITLE);
        scores.raise(b, 1.5 * weights::WHOLE_TITLE);
        understood.chips.push(Chip {
            kind: ChipKind::Compare,
            value: format!("{},{}", found_a.id, found_b.id),
            // A title in pair form has an "of" of its own.
            label: format!("{} / {}", found_a.title, found_b.title),
            typed: String::new(),
        });
    }

    fn kind_of(&self, number: u32) -> Option<Kind> {
        self.document(number).map(|found| found.kind)
    }

    /// The documents that one side of a comparison clearly names, the best first.
    fn named(&self, tokens: &[Token], wishes: &Wishes) -> Vec<(u32, f32)> {
        let mut scores = Scores::new(self.documents.len());
        let meanings = self.meanings(tokens);
        self.score_words(&meanings, &mut scores);
        let title = tokens.iter().map(|token| token.text.as_str()).collect::<Vec<_>>().join(" ");
        for &number in self.by_title.get(&title).into_iter().flatten() {
            scores.raise(number, weights::WHOLE_TITLE);
        }
        let mut ranked = self.rank(wishes, &scores);
        let is_named = |best: u32, meaning: &Meaning| {
            let named = meaning.terms.iter().any(|(number, _, _)| {
                self.index.term(*number).is_some_and(|term| {
                    term.postings().iter().any(|posting| {
                        posting.document == best && matches!(posting.field, Field::Title | Field::Synonym)
                    })
                })
            });
            named || meaning.editorial.iter().any(|(number, _)| *number == best)
        };
        ranked.retain(|(number, _)| {
            self.kind_of(*number) != Some(Kind::Place) && meanings.iter().all(|meaning| is_named(*number, meaning))
        });
        ranked
    }
}
