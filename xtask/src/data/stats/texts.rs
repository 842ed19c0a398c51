//! How our own prose reads, file by file: numbers to see at a glance where it grows long or starts the same each time.

use super::Section;
use crate::data::files::Authored;
use crate::data::prose::{self, ProseFile};
use std::collections::BTreeMap;

/// Sentences with more words count as long.
const LONG: usize = 12;
/// Words of an opening.
const OPENING: usize = 2;
/// Openings that are shown.
const OPENINGS_SHOWN: usize = 3;

/// What the sentences of a file add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Tally {
    texts: usize,
    words: usize,
    sentences: usize,
    long: usize,
    /// Words of the longest sentence, and its record.
    longest: (usize, String),
    openings: BTreeMap<String, usize>,
}

/// A row per file.
pub fn section(data: &Authored) -> Section {
    let rows = prose::FILES.iter().map(|file| tally(file, data).row(file.table)).collect();
    let header =
        vec!["file", "texts", "words", "words a sentence", "longest", "over 12 words", "most repeated openings"];
    Section { title: "Our own texts".to_owned(), header, rows }
}

fn tally(file: &ProseFile, data: &Authored) -> Tally {
    let mut tally = Tally::default();
    for record in file.records(data) {
        tally.texts += record.texts.len();
        for (_, sentence) in record.sentences() {
            tally.add(sentence, &record.row.label);
        }
    }
    tally
}

impl Tally {
    fn add(&mut self, sentence: &str, record: &str) {
        let words = prose::word_count(sentence);
        self.words += words;
        self.sentences += 1;
        self.long += usize::from(words > LONG);
        if words > self.longest.0 {
            self.longest = (words, record.to_owned());
        }
        let opening: Vec<&str> = sentence.split_whitespace().take(OPENING).collect();
        *self.openings.entry(opening.join(" ")).or_default() += 1;
    }

    fn row(&self, table: &str) -> Vec<String> {
        let mut openings: Vec<_> = self.openings.iter().filter(|(_, count)| **count > 1).collect();
        openings.sort_by(|(a, a_count), (b, b_count)| b_count.cmp(a_count).then_with(|| a.cmp(b)));
        let openings = openings.iter().take(OPENINGS_SHOWN).map(|(opening, count)| format!("{opening} ({count})"));
        vec![
            format!("{table}.json"),
            self.texts.to_string(),
            self.words.to_string(),
            tenths(self.words, self.sentences),
            format!("{} ({})", self.longest.0, self.longest.1),
            format!("{} %", tenths(self.long * 100, self.sentences)),
            openings.collect::<Vec<_>>().join(", "),
        ]
    }
}

/// A ratio with one decimal, rounded.
fn tenths(part: usize, whole: usize) -> String {
    let tenths = (part * 20 + whole).checked_div(whole * 2).unwrap_or_default();
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{Tally, tenths};

    #[test]
    fn sentences_are_added_up() {
        let mut tally = Tally::default();
        for (sentence, record) in [
            ("Je last een hek.", "a"),
            ("Je last staal.", "b"),
            ("Een lange zin met nog veel meer woorden dan in de andere twee.", "c"),
        ] {
            tally.add(sentence, record);
        }
        assert_eq!(tally.row("x"), ["x.json", "0", "20", "6.7", "13 (c)", "33.3 %", "Je last (2)"]);
    }

    #[test]
    fn a_ratio_is_rounded() {
        assert_eq!([tenths(1, 3), tenths(2, 3), tenths(25, 100), tenths(0, 0)], ["0.3", "0.7", "0.3", "0.0"]);
    }
}
