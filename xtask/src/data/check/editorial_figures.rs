//! No figure in our prose that no record states. What rests on general knowledge has none at all.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use crate::data::prose::{self, Figures, Prose};
use serde_json::Value;
use std::collections::HashSet;
use techniekverkenner::calendar::MONTHS;

/// Names that have a digit in them.
const NAMES: [&str; 9] = ["2d", "3d", "4d", "4g", "5g", "a3", "a4", "co2", "h2o"];
/// Words that make a name of the single digit behind them: mbo 2, niveau 3, groep 8.
const COUNTED: [&str; 3] = ["mbo", "niveau", "groep"];
/// Fields of a record that state nothing in figures: ids, addresses, places on the map.
const SILENT: [&str; 7] = ["id", "sources", "website", "url", "location", "postcodes", "cites"];

/// Every figure is a name, or a record has it.
pub fn check_figures(data: &Authored, problems: &mut Vec<Problem>) {
    for file in prose::FILES {
        for record in file.records(data) {
            let known = match file.figures {
                Figures::Names => None,
                Figures::Record(table) => Some(figures_of(data, &[(table, &record.row.label)])),
                Figures::Cited => Some(figures_of_cited(data, &record)),
            };
            for text in &record.texts {
                for figure in unknown_figures(text.text, known.as_ref()) {
                    let expected = match file.figures {
                        Figures::Names => "no figure, but in a name such as 3D or mbo 2",
                        Figures::Record(_) => "no figure that the record does not have",
                        Figures::Cited => "no figure that the cited records do not have",
                    };
                    let found = format!("{figure:?} in {:?}", text.text);
                    let file = format!("{}.json", file.table);
                    problems.push(at(&file, &record.row.label, &text.path, expected, found));
                }
            }
        }
    }
}

/// Figures in a text that are no names and not among the known ones.
fn unknown_figures(text: &str, known: Option<&HashSet<String>>) -> Vec<String> {
    let words = words_of(text);
    let word_at = |index: Option<usize>| index.and_then(|at| words.get(at)).map_or("", String::as_str);
    let is_unknown = |(index, word): &(usize, &String)| {
        let is_counted = known.is_none() && word.len() == 1 && COUNTED.contains(&word_at(index.checked_sub(1)));
        let day = format!("{word} {}", word_at(index.checked_add(1)));
        let is_known = known.is_some_and(|known| known.contains(*word) || known.contains(&day));
        word.contains(|c: char| c.is_ascii_digit()) && !NAMES.contains(&word.as_str()) && !is_counted && !is_known
    };
    words.iter().enumerate().filter(is_unknown).map(|(_, word)| word.clone()).collect()
}

/// The words of a text in lower case; 1.500 is one word and equal to 1500, and 01 is equal to 1.
fn words_of(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |index: Option<usize>| index.and_then(|at| chars.get(at)).is_some_and(char::is_ascii_digit);
    let mut joined = String::new();
    for (index, &c) in chars.iter().enumerate() {
        let between_digits = is_digit(index.checked_sub(1)) && is_digit(index.checked_add(1));
        match c {
            '.' if between_digits => {}
            ',' if between_digits => joined.push('_'),
            c if c.is_alphanumeric() => joined.push(c),
            _ => joined.push(' '),
        }
    }
    let plain = |word: &str| match word.trim_start_matches('0') {
        "" => "0".to_owned(),
        rest => rest.to_lowercase(),
    };
    joined.split_whitespace().map(plain).collect()
}

fn figures_of_cited(data: &Authored, record: &Prose) -> HashSet<String> {
    let ids = record.row.value.get("cites").and_then(Value::as_array);
    let cited: Vec<(&str, &str)> =
        ids.into_iter().flatten().filter_map(Value::as_str).filter_map(|id| id.split_once(':')).collect();
    let mut known = figures_of(data, &cited);
    for own in ["date", "name"] {
        known.extend(record.row.value.get(own).into_iter().flat_map(figures_in));
    }
    known
}

/// All that the fields of some records say in figures.
fn figures_of(data: &Authored, records: &[(&str, &str)]) -> HashSet<String> {
    let found = records.iter().filter_map(|(table, id)| data.table(table).iter().find(|row| row.label == *id));
    found.flat_map(|row| figures_in(&row.value)).collect()
}

fn figures_in(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let telling = fields.iter().filter(|(name, _)| !SILENT.contains(&name.as_str()));
            telling.flat_map(|(_, value)| figures_in(value)).collect()
        }
        Value::Array(items) => items.iter().flat_map(figures_in).collect(),
        Value::String(text) => figures_in_text(text),
        Value::Number(number) => words_of(&number.to_string()),
        Value::Null | Value::Bool(_) => Vec::new(),
    }
}

/// The figures of a field. A date tells its year, and its day with the month: not that there were nine of something.
fn figures_in_text(text: &str) -> Vec<String> {
    let date: Vec<&str> = text.split('-').collect();
    let is_number = |part: &str, length: usize| part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
    match date.as_slice() {
        [year] | [year, _] if is_number(year, 4) => vec![(*year).to_owned()],
        [year, month, day] if is_number(year, 4) && is_number(month, 2) && is_number(day, 2) => {
            let month = month.parse::<usize>().ok().and_then(|month| MONTHS.get(month.checked_sub(1)?));
            let day = month.map(|month| format!("{} {month}", day.trim_start_matches('0')));
            [Some((*year).to_owned()), day].into_iter().flatten().collect()
        }
        _ => {
            // The registers write mbo levels as N1 to N4.
            let words = words_of(text);
            let levels: Vec<String> =
                words.iter().filter_map(|word| word.strip_prefix('n')).map(str::to_owned).collect();
            words.into_iter().chain(levels).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{figures_in_text, unknown_figures};
    use std::collections::HashSet;

    #[test]
    fn figures_are_told_from_names() {
        assert_eq!(unknown_figures("Een 3D-printer, CO2 en A4 op mbo 2 of in groep 8.", None), Vec::<String>::new());
        assert_eq!(unknown_figures("Om 7.30 uur werk je 8 uur aan 20 platen.", None), ["730", "8", "20"]);
    }

    #[test]
    fn a_figure_of_the_record_may_stand_in_its_text() {
        let known: HashSet<String> = ["2024-01-09", "groep 6-8", "1.500 mensen", "A18", "bbl N1-N4"]
            .into_iter()
            .flat_map(figures_in_text)
            .collect();
        let sound = "Op 9 januari 2024 kwam groep 8 langs de A18 voor mbo-niveau 4.";
        assert_eq!(unknown_figures(sound, Some(&known)), Vec::<String>::new());
        assert_eq!(unknown_figures("Er werken 1500 mensen, 9 in groep 7.", Some(&known)), ["9", "7"]);
    }
}
