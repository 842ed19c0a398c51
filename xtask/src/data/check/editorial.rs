//! Our prose is easy to read: short sentences, everyday words, no advertising, and English beside the Dutch.

use super::texts;
use super::walk::{at, every_text, every_value};
use crate::data::files::Authored;
use crate::data::problem::Problem;
use crate::data::prose::{self, Prose};
use serde_json::Value;

/// Most words in a sentence.
const LONGEST_SENTENCE: usize = 20;
/// Most words in a sentence, on average over a record.
const MOST_WORDS_ON_AVERAGE: usize = 12;
/// One-sentence facts with names and dates in them: the average does not count there.
const FACTS: [(&str, &str); 2] = [("challenges", "region"), ("techniekpact", "text")];
/// Fewer words may be the same in both languages: "Data scientist", "recycling".
const TELLING_WORDS: usize = 3;

/// A word to avoid, a row of `editorial/avoid.csv`.
struct Avoided<'a> {
    word: Vec<&'a str>,
    better: &'a str,
    reason: &'a str,
}

impl Avoided<'_> {
    fn expected(&self) -> String {
        let word = self.word.join(" ");
        match self.better {
            "" => format!("a text without {word:?} ({})", self.reason),
            better => format!("{better:?} rather than {word:?} ({})", self.reason),
        }
    }

    fn stands_in(&self, words: &[String]) -> bool {
        words.windows(self.word.len()).any(|part| part.iter().zip(&self.word).all(|(here, word)| here == word))
    }
}

/// Short sentences.
pub fn check_sentence_length(data: &Authored, problems: &mut Vec<Problem>) {
    for file in prose::FILES {
        let name = format!("{}.json", file.table);
        for record in file.records(data) {
            for (text, sentence) in record.sentences() {
                let words = prose::word_count(sentence);
                if words > LONGEST_SENTENCE {
                    let expected = format!("sentences of at most {LONGEST_SENTENCE} words");
                    let found = format!("{words} words: {sentence:?}");
                    problems.push(at(&name, &record.row.label, &text.path, expected, found));
                }
            }
            let (words, sentences) = length(file.table, &record);
            if words > MOST_WORDS_ON_AVERAGE * sentences {
                let expected = format!("an average of at most {MOST_WORDS_ON_AVERAGE} words a sentence");
                let found = format!("{words} words in {sentences} sentences");
                problems.push(at(&name, &record.row.label, "", expected, found));
            }
        }
    }
}

/// Words and sentences of a record, without the fields of facts.
fn length(table: &str, record: &Prose) -> (usize, usize) {
    let counted = record.sentences().filter(|(text, _)| !FACTS.contains(&(table, text.field)));
    counted.fold((0, 0), |(words, count), (_, sentence)| (words + prose::word_count(sentence), count + 1))
}

/// No difficult words, no advertising, nothing that looks down on a level or speaks to one half of the class.
pub fn check_words(data: &Authored, problems: &mut Vec<Problem>) {
    let avoided = avoided();
    for file in prose::FILES {
        let name = format!("{}.json", file.table);
        for record in file.records(data) {
            for text in &record.texts {
                let words = prose::plain_words(text.text);
                for avoided in avoided.iter().filter(|avoided| avoided.stands_in(&words)) {
                    let found = format!("{:?}", text.text);
                    problems.push(at(&name, &record.row.label, &text.path, avoided.expected(), found));
                }
            }
        }
    }
    // Single lines name official studies, whose words are not ours; but they respect the reader too.
    let respect: Vec<_> = avoided.iter().filter(|avoided| matches!(avoided.reason, "respect" | "reclame")).collect();
    every_text(data, |found, text| {
        if texts::is_own_line(found) {
            let words = prose::plain_words(text);
            for avoided in respect.iter().filter(|avoided| avoided.stands_in(&words)) {
                problems.push(found.problem(avoided.expected(), format!("{text:?}")));
            }
        }
    });
}

/// The words to avoid. A row without a better word means: leave it out.
fn avoided() -> Vec<Avoided<'static>> {
    let rows = include_str!("../../../editorial/avoid.csv").lines().skip(1);
    let cells = rows.filter_map(|row| {
        let (rest, reason) = row.rsplit_once(',')?;
        let (word, better) = rest.split_once(',')?;
        Some((word, better, reason))
    });
    cells.map(|(word, better, reason)| Avoided { word: word.split(' ').collect(), better, reason }).collect()
}

/// A text in English is one of its own, with as many parts as the Dutch.
pub fn check_english(data: &Authored, problems: &mut Vec<Problem>) {
    every_value(data, |found| {
        let Value::Object(fields) = found.value else { return };
        for (name, english) in fields {
            let Some(dutch_name) = name.strip_suffix("_en") else { continue };
            let Some(dutch) = fields.get(dutch_name) else { continue };
            let path = if found.path.is_empty() { name.clone() } else { format!("{}.{name}", found.path) };
            let (Some(english), Some(dutch)) = (parts(english), parts(dutch)) else { continue };
            if english.len() != dutch.len() {
                let expected = format!("as many texts as in {dutch_name} ({})", dutch.len());
                problems.push(at(&found.table.file(), &found.row.label, &path, expected, english.len().to_string()));
            }
            for (english, dutch) in english.iter().zip(&dutch) {
                if english == dutch && prose::word_count(english) >= TELLING_WORDS {
                    let expected = format!("English, not the words of {dutch_name}");
                    problems.push(at(&found.table.file(), &found.row.label, &path, expected, format!("{english:?}")));
                }
            }
        }
    });
}

/// A text or a list of texts; what does not have that shape is reported elsewhere.
fn parts(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(text) => Some(vec![text]),
        Value::Array(items) => items.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::avoided;

    #[test]
    fn every_row_of_the_word_list_can_be_found_in_a_text() {
        let all = avoided();
        assert_eq!(all.len() + 1, include_str!("../../../editorial/avoid.csv").lines().count());
        for avoided in &all {
            let words: Vec<String> = crate::data::prose::plain_words(&avoided.word.join(" "));
            assert!(avoided.stands_in(&words), "{:?}", avoided.word);
            assert!(["b1", "gender", "reclame", "respect"].contains(&avoided.reason), "{:?}", avoided.word);
        }
    }
}
