//! The texts as a set: none is missing, each has its parts, and no two read alike.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use crate::data::prose::{self, Likeness, Prose, ProseFile};
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// Largest share of its word sequences that a record may have in common with another of the file, in per cent.
const LARGEST_SHARE: usize = 25;
/// Words in a sequence.
const SEQUENCE: usize = 3;
/// In a file of single lines fewer shared sequences than this are a name or a set phrase.
const FEWEST_IN_LINES: usize = 5;
/// Words of the shortest sentence that may not come twice.
const TELLING_SENTENCE: usize = 5;
/// Most words that name a moment of the day.
const LONGEST_MOMENT: usize = 4;

/// A field with the number of its texts.
struct Part {
    table: &'static str,
    field: &'static str,
    fewest: usize,
    most: usize,
    /// Most sentences in one of the texts.
    sentences: usize,
}

const fn part(table: &'static str, field: &'static str, fewest: usize, most: usize, sentences: usize) -> Part {
    Part { table, field, fewest, most, sentences }
}

const PARTS: &[Part] = &[
    part("career-texts", "what", 3, 3, 1),
    part("career-texts", "what_en", 3, 3, 1),
    part("career-texts", "day", 4, 6, 2),
    part("career-texts", "good_at", 3, 3, 1),
    part("career-texts", "mind", 1, 3, 2),
    part("career-texts", "try", 1, 2, 2),
    part("study-texts", "learn", 2, 3, 1),
    part("study-texts", "practice", 1, 2, 1),
    part("employer-texts", "about", 2, 2, 1),
    part("institution-texts", "about", 2, 2, 1),
    part("initiative-texts", "about", 2, 2, 1),
    part("pillars", "doors", 2, 2, 2),
];

/// Files of texts, and the file of the records that they are about.
const TEXTS_OF: [(&str, &str); 5] = [
    ("career-texts", "careers"),
    ("study-texts", "studies"),
    ("employer-texts", "employers"),
    ("institution-texts", "institutions"),
    ("initiative-texts", "initiatives"),
];

/// Every record that is shown has its text. (A text without a record is a reference that leads nowhere.)
pub fn check_no_text_missing(data: &Authored, problems: &mut Vec<Problem>) {
    for (texts, records) in TEXTS_OF {
        // A file that cannot be read is one problem, not one for each record.
        if !data.raw.iter().any(|table| table.name == texts) {
            continue;
        }
        let there: HashSet<&str> = data.table(texts).iter().map(|row| row.label.as_str()).collect();
        let shown = data.table(records).iter().filter(|row| row.value.get("hidden").is_none());
        for row in shown.filter(|row| !there.contains(row.label.as_str())) {
            let expected = format!("a text for this record of {records}.json, which is shown");
            problems.push(at(&format!("{texts}.json"), &row.label, "", expected, "none"));
        }
    }
}

/// Every text has its parts, each of whole sentences.
pub fn check_parts(data: &Authored, problems: &mut Vec<Problem>) {
    for part in PARTS {
        let file = format!("{}.json", part.table);
        for row in data.table(part.table) {
            let Some(items) = row.value.get(part.field).and_then(Value::as_array) else { continue };
            if !(part.fewest..=part.most).contains(&items.len()) {
                let expected = match (part.fewest, part.most) {
                    (fewest, most) if fewest == most => format!("{fewest} texts"),
                    (fewest, most) => format!("{fewest} to {most} texts"),
                };
                problems.push(at(&file, &row.label, part.field, expected, items.len().to_string()));
            }
            for (index, item) in items.iter().enumerate() {
                let moment = item.get("moment").and_then(Value::as_str).unwrap_or_default();
                let text = item.get("text").unwrap_or(item).as_str().unwrap_or_default();
                let path = format!("{}[{index}]", part.field);
                if let Some(expected) = fault_of(part, moment, text) {
                    problems.push(at(&file, &row.label, &path, expected, item.to_string()));
                }
            }
        }
    }
}

fn fault_of(part: &Part, moment: &str, text: &str) -> Option<String> {
    if prose::word_count(moment) > LONGEST_MOMENT {
        Some(format!("a moment of at most {LONGEST_MOMENT} words"))
    } else if !text.ends_with('.') || text.contains('!') {
        Some("sentences that end with a full stop".to_owned())
    } else if prose::sentences(text).len() > part.sentences {
        Some(if part.sentences == 1 { "one sentence".to_owned() } else { format!("{} sentences", part.sentences) })
    } else {
        None
    }
}

/// No two records of a file read nearly the same.
pub fn check_likeness(data: &Authored, problems: &mut Vec<Problem>) {
    for file in prose::FILES.iter().filter(|file| file.likeness != Likeness::Definition) {
        let records = file.records(data);
        let sets: Vec<HashSet<Vec<String>>> = records.iter().map(sequences).collect();
        for ((earlier, later), shared) in shared_sequences(&sets) {
            let size = |index: usize| sets.get(index).map_or(0, HashSet::len);
            let smaller = size(earlier).min(size(later));
            let is_few = file.likeness == Likeness::Line && shared < FEWEST_IN_LINES;
            if shared * 100 > LARGEST_SHARE * smaller && !is_few {
                problems.extend(alike(file, records.get(earlier), records.get(later), shared * 100 / smaller));
            }
        }
    }
}

fn alike(file: &ProseFile, earlier: Option<&Prose>, later: Option<&Prose>, share: usize) -> Option<Problem> {
    let expected = format!("a text of its own: at most {LARGEST_SHARE} % shared with another");
    let found = format!("{share} % shared with {:?}", earlier?.row.label);
    Some(at(&format!("{}.json", file.table), &later?.row.label, "", expected, found))
}

fn sequences(record: &Prose) -> HashSet<Vec<String>> {
    let words: Vec<String> = record.texts.iter().flat_map(|text| prose::plain_words(text.text)).collect();
    words.windows(SEQUENCE).map(<[String]>::to_vec).collect()
}

/// How many sequences each pair shares. Only pairs that share one are looked at: comparing all takes seconds.
fn shared_sequences(sets: &[HashSet<Vec<String>>]) -> HashMap<(usize, usize), usize> {
    let mut holders: HashMap<&[String], Vec<usize>> = HashMap::new();
    for (index, set) in sets.iter().enumerate() {
        for sequence in set {
            holders.entry(sequence).or_default().push(index);
        }
    }
    let mut shared = HashMap::new();
    for holders in holders.values() {
        for (at, &earlier) in holders.iter().enumerate() {
            for &later in holders.iter().skip(at + 1) {
                *shared.entry((earlier, later)).or_insert(0) += 1;
            }
        }
    }
    shared
}

/// No sentence stands in two records, of one file or of two.
pub fn check_sentences_once(data: &Authored, problems: &mut Vec<Problem>) {
    let mut first_at: HashMap<Vec<String>, (&str, String)> = HashMap::new();
    for file in prose::FILES {
        for record in file.records(data) {
            for (text, sentence) in record.sentences() {
                let words = prose::plain_words(sentence);
                if words.len() < TELLING_SENTENCE {
                    continue;
                }
                let here = (file.table, record.row.label.clone());
                let first = first_at.entry(words).or_insert_with(|| here.clone());
                if *first != here {
                    let expected = "a sentence that no other record has";
                    let found = format!("{sentence:?}, also in {}.json of {:?}", first.0, first.1);
                    problems.push(at(&format!("{}.json", file.table), &here.1, &text.path, expected, found));
                }
            }
        }
    }
}
