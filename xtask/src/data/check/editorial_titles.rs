//! Titles speak to everyone: neutral, or in pair form ("timmerman of timmervrouw", "timmerman/-vrouw").

use super::walk::at;
use crate::data::files::{Authored, Row};
use crate::data::problem::Problem;
use crate::data::prose::{self, Figures, ProseFile};
use serde_json::Value;

/// How a title for one half of the class ends, and its counterpart.
const ENDINGS: [(&str, &str); 4] = [("mannen", "vrouwen"), ("vrouwen", "mannen"), ("man", "vrouw"), ("vrouw", "man")];
/// Words with such an ending that are no titles.
const NEUTRAL: [&str; 4] = ["human", "roman", "talisman", "walkman"];

/// Names of careers, and our own prose. Official names of studies and what people type are as they are.
pub fn check_titles(data: &Authored, problems: &mut Vec<Problem>) {
    for row in data.table("careers") {
        if let Some(name) = row.value.get("name").and_then(Value::as_str) {
            report("careers.json", row, "name", name, "", problems);
        }
    }
    for file in prose::FILES {
        for record in file.records(data) {
            let names = own_name(data, file, record.row);
            for text in &record.texts {
                report(&format!("{}.json", file.table), record.row, &text.path, text.text, names, problems);
            }
        }
    }
}

fn report(file: &str, row: &Row, path: &str, text: &str, names: &str, problems: &mut Vec<Problem>) {
    let names = prose::plain_words(names);
    for word in gendered(text).into_iter().filter(|word| !names.contains(word)) {
        let expected = "a title for everyone, neutral or in pair form";
        problems.push(at(file, &row.label, path, expected, format!("{word:?} in {text:?}")));
    }
}

/// The name of the firm, school or programme that the text is about: Nijman is no title.
fn own_name<'a>(data: &'a Authored, file: &ProseFile, row: &Row) -> &'a str {
    let Figures::Record(table) = file.figures else { return "" };
    let record = data.table(table).iter().find(|record| record.label == row.label);
    record.and_then(|record| record.value.get("name")).and_then(Value::as_str).unwrap_or_default()
}

/// The words of a text that are titles for one half of the class.
fn gendered(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let is_title = |word: &String| {
        let ending = ENDINGS.iter().find_map(|(ending, other)| Some((word.strip_suffix(ending)?, ending, other)));
        ending.is_some_and(|(stem, ending, other)| {
            !stem.is_empty() && !NEUTRAL.contains(&word.as_str()) && !is_pair(&lower, stem, ending, other)
        })
    };
    prose::plain_words(text).into_iter().filter(is_title).collect()
}

/// Does the other form stand before or behind the word, whole or as an ending?
fn is_pair(lower: &str, stem: &str, ending: &str, other: &str) -> bool {
    [" of ", " en ", "/"].iter().any(|join| {
        lower.contains(&format!("{stem}{ending}{join}{stem}{other}"))
            || lower.contains(&format!("{stem}{ending}{join}-{other}"))
            || lower.contains(&format!("{stem}{other}{join}{stem}{ending}"))
    })
}

#[cfg(test)]
mod tests {
    use super::gendered;

    #[test]
    fn titles_for_one_half_of_the_class_are_found() {
        assert_eq!(gendered("Timmerman"), ["timmerman"]);
        assert_eq!(gendered("Een leerling-timmerman en vaklui"), ["timmerman"]);
        assert_eq!(gendered("Hulp van vakmannen en zakenvrouwen"), ["vakmannen", "zakenvrouwen"]);
    }

    #[test]
    fn pairs_and_neutral_words_are_not() {
        for text in [
            "Timmerman of timmervrouw",
            "Timmervrouw of timmerman",
            "Timmerman/-vrouw",
            "Betontimmerman of -vrouw",
            "Vakmannen en vakvrouwen",
            "Vakmens grond-, weg- en waterbouw",
            "Human technology in de landbouw",
        ] {
            assert_eq!(gendered(text), Vec::<String>::new(), "{text}");
        }
    }
}
