//! More documents than the real ones, made of them: the real ones stay, and each further one is a real one with other
//! words. The vocabulary grows as that of a language does (Heaps' law), partly by words that the data does not have.
//! The same size always gives the same documents.

use std::collections::HashSet;
use techniekverkenner::search::{Document, Field, Kind};

/// Exponent of Heaps' law. Natural texts have 0.4 to 0.6; names of firms and products are at the high end.
const HEAPS: f64 = 0.6;

/// One word of this many becomes another word.
const CHANGED: usize = 3;

/// Where new words are due, one word of this many becomes one: they must not all end up in titles.
const COINED: usize = 6;

/// The real documents, and made ones after them up to `wanted`.
#[must_use]
pub fn grow(mut documents: Vec<Document>, wanted: usize) -> Vec<Document> {
    let missing = wanted.saturating_sub(documents.len());
    let models: Vec<_> =
        documents.iter().filter(|found| !matches!(found.kind, Kind::Place | Kind::World)).cloned().collect();
    if missing == 0 || models.is_empty() {
        return documents;
    }
    let mut words = Words::new(&documents);
    documents.reserve_exact(missing);
    for _ in 0..missing {
        let number = documents.len();
        words.are_due(number);
        let Some(model) = words.random.pick(&models) else { break };
        let made = words.varied(model, number);
        documents.push(made);
    }
    documents
}

/// The words to make documents of.
struct Words {
    random: Random,
    /// Every word as often as the data has it, so that a pick follows the data's own frequencies; then the coined ones.
    pool: Vec<String>,
    known: HashSet<String>,
    /// Words and documents of the real data.
    real: (f64, f64),
    /// How many words the vocabulary should have by now.
    due: usize,
}

impl Words {
    fn new(documents: &[Document]) -> Self {
        let varied = documents.iter().flat_map(|document| &document.texts).filter(|(field, _)| is_varied(*field));
        let pool: Vec<String> = varied.flat_map(|(_, text)| text.split_whitespace()).map(str::to_owned).collect();
        let known: HashSet<String> = pool.iter().cloned().collect();
        let real = (known.len() as f64, documents.len() as f64);
        Self { random: Random(1), pool, known, real, due: 0 }
    }

    fn are_due(&mut self, documents: usize) {
        let (words, real_documents) = self.real;
        self.due = (words * (documents as f64 / real_documents).powf(HEAPS)) as usize;
    }

    fn varied(&mut self, model: &Document, number: usize) -> Document {
        let mut made = model.clone();
        made.id = format!("{}-{number}", model.id);
        for (field, text) in &mut made.texts {
            if is_varied(*field) {
                *text = text.split_whitespace().map(|word| self.other(word)).collect::<Vec<_>>().join(" ");
            }
            if *field == Field::Title {
                // Two records of one name would make it chance which of them is found first.
                if *text == model.title {
                    *text = format!("{text} {}", self.long_word());
                }
                made.title.clone_from(text);
            }
        }
        made
    }

    /// The word itself, another of the data, or a new one.
    fn other(&mut self, word: &str) -> String {
        if self.known.len() < self.due && self.random.below(COINED) == 0 {
            return self.coin();
        }
        if self.random.below(CHANGED) > 0 {
            return word.to_owned();
        }
        self.random.pick(&self.pool).cloned().unwrap_or_default()
    }

    /// A new word: a compound of two, a blend of two, or one with a number.
    fn coin(&mut self) -> String {
        let (head, tail) = (self.long_word(), self.long_word());
        let coined = match self.random.below(5) {
            0 | 1 => head + &tail,
            2 | 3 => {
                let keep: String = head.chars().take(head.chars().count().div_ceil(2)).collect();
                keep + &tail.chars().skip(tail.chars().count() / 2).collect::<String>()
            }
            _ => format!("{head}{}", self.random.below(1000)),
        };
        if self.known.insert(coined.clone()) {
            self.pool.push(coined.clone());
        }
        coined
    }

    fn long_word(&mut self) -> String {
        for _ in 0..20 {
            let Some(word) = self.random.pick(&self.pool) else { break };
            if (4..=10).contains(&word.len()) && word.chars().all(char::is_alphabetic) {
                return word.to_lowercase();
            }
        }
        "techniek".to_owned()
    }
}

/// Sectors, and what follows from them, stay: there are not more of them because there are more firms.
const fn is_varied(field: Field) -> bool {
    !matches!(field, Field::Sector | Field::LinkedBySector)
}

/// Splitmix64: small, and the same everywhere.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % (limit.max(1) as u64)) as usize
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use techniekverkenner::search::Facts;

    fn real() -> Vec<Document> {
        let titles = ["lasser in de metaal", "timmerman van huizen", "monteur van machines", "bakker van brood"];
        let made = titles.iter().map(|title| Document {
            kind: Kind::Career,
            id: title.replace(' ', "-"),
            title: (*title).to_owned(),
            texts: vec![(Field::Title, (*title).to_owned()), (Field::Sector, "metaal".to_owned())],
            facts: Facts::default(),
        });
        made.collect()
    }

    #[test]
    fn the_real_ones_stay_and_the_made_ones_are_always_the_same() {
        let (once, again) = (grow(real(), 200), grow(real(), 200));
        assert_eq!(once.len(), 200);
        assert!(once.iter().zip(&again).all(|(a, b)| a.id == b.id && a.texts == b.texts));
        assert!(once.iter().zip(real()).all(|(a, b)| a.id == b.id && a.title == b.title));
        assert_eq!(once.iter().map(|made| &made.id).collect::<HashSet<_>>().len(), 200);
    }

    #[test]
    fn the_vocabulary_grows_but_slower_than_the_documents() {
        let words = |documents: &[Document]| {
            documents.iter().flat_map(|made| made.title.split(' ')).collect::<HashSet<_>>().len()
        };
        let (few, many) = (words(&real()), words(&grow(real(), 400)));
        assert!(many > 4 * few && many < 100 * few, "{few} {many}");
    }
}
