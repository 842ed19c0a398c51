//! Every id that stands for another record must be the id of one.

use super::walk::{at, every_value};
use crate::data::files::Authored;
use crate::data::problem::Problem;
use serde_json::Value;
use std::collections::{HashMap, HashSet};

/// File, field (lists and their positions left out), and the file whose ids may stand there.
const REFERENCES: &[(&str, &str, &str)] = &[
    ("worlds", "example_careers", "careers"),
    ("careers", "worlds", "worlds"),
    ("careers", "sectors", "sectors"),
    ("careers", "traits", "traits"),
    ("careers", "occupation_group", "occupation-groups"),
    ("careers", "wage.source", "sources"),
    ("career-profiles", "press.source", "sources"),
    ("career-profiles", "id", "careers"),
    ("challenges", "worlds", "worlds"),
    ("challenges", "careers", "careers"),
    ("rule-texts", "id", "progression"),
    ("world-texts", "id", "worlds"),
    ("world-texts", "surprising.career", "careers"),
    ("career-texts", "id", "careers"),
    ("study-texts", "id", "studies"),
    ("employer-texts", "id", "employers"),
    ("institution-texts", "id", "institutions"),
    ("initiative-texts", "id", "initiatives"),
    ("studies", "offerings.institution", "institutions"),
    ("places", "region", "regions"),
    ("institutions", "region", "regions"),
    ("employers", "region", "regions"),
    ("employers", "sectors", "sectors"),
    ("employers", "side_sectors", "sectors"),
    ("employers", "jobs.career", "careers"),
    ("crossings", "waterway", "waterways"),
    ("progression", "narrows", "progression"),
    ("interest-items", "world", "worlds"),
    ("interest-items", "trait", "traits"),
    ("traits", "opposite", "traits"),
    ("job-chance", "study", "studies"),
    ("study-careers", "study", "studies"),
    ("study-careers", "career", "careers"),
    ("sector-careers", "sector", "sectors"),
    ("sector-careers", "career", "careers"),
];

/// Looks up every reference of the table above, and `sources` wherever it stands.
pub fn check_references(data: &Authored, problems: &mut Vec<Problem>) {
    let ids = ids(data);
    every_value(data, |found| {
        let Some(id) = found.value.as_str() else { return };
        let target = if found.field == "sources" {
            "sources"
        } else {
            let shape = found.shape();
            let of_field = |(file, field, _): &&(&str, &str, &str)| *file == found.table.name && *field == shape;
            let Some((_, _, target)) = REFERENCES.iter().find(of_field) else { return };
            target
        };
        // A file that cannot be read is one problem, not one for each reference into it.
        if ids.get(target).is_some_and(|known| !known.contains(id)) {
            problems.push(found.problem(format!("an id of {target}.json"), format!("{id:?}")));
        }
    });
}

/// Targets of synonyms: `career:ID`, `study:ID`, `sector:ID`, `world:ID` or `text:WORD`; `from` in lower case.
pub fn check_synonym_targets(data: &Authored, problems: &mut Vec<Problem>) {
    let ids = ids(data);
    let knows = |table: &str, id: &str| ids.get(table).is_none_or(|known| known.contains(id));
    for synonym in &data.synonyms {
        let problem = |field: &str, expected: &str, found: &str| {
            at("synonyms.json", &synonym.from, field, expected, format!("{found:?}"))
        };
        if synonym.from != synonym.from.to_lowercase() || synonym.from.split_whitespace().count() > 3 {
            problems.push(problem("from", "one to three words in lower case", &synonym.from));
        }
        if synonym.to.is_empty() {
            problems.push(problem("to", "at least one target", ""));
        }
        for (index, target) in synonym.to.iter().enumerate() {
            let is_known = match target.split_once(':') {
                Some(("career", id)) => knows("careers", id),
                Some(("study", id)) => knows("studies", id),
                Some(("sector", id)) => knows("sectors", id),
                Some(("world", id)) => knows("worlds", id),
                Some(("text", word)) => !word.trim().is_empty(),
                _ => false,
            };
            if !is_known {
                let expected = "career:, study:, sector: or world: with a known id, or text: with a word";
                problems.push(problem(&format!("to[{index}]"), expected, target));
            }
        }
    }
}

/// Records that a text cites, `table:id`. One that is hidden may be told as history only, which no rule can judge.
pub fn check_cites(data: &Authored, problems: &mut Vec<Problem>) {
    const TABLES: [&str; 4] = ["initiatives", "institutions", "employers", "news"];
    let ids = ids(data);
    every_value(data, |found| {
        let Some(cited) = found.value.as_str().filter(|_| found.field == "cites") else { return };
        let is_known = cited.split_once(':').is_some_and(|(table, id)| {
            TABLES.contains(&table) && ids.get(table).is_none_or(|known| known.contains(id))
        });
        if !is_known {
            problems.push(
                found.problem("initiatives:, institutions:, employers: or news: with a known id", format!("{cited:?}")),
            );
        }
    });
}

/// No fact without a source.
pub fn check_sources_present(data: &Authored, problems: &mut Vec<Problem>) {
    every_value(data, |found| {
        if found.field == "sources" && found.value.as_array().is_some_and(Vec::is_empty) {
            problems.push(found.problem("at least one source", "none"));
        }
    });
}

fn ids(data: &Authored) -> HashMap<&'static str, HashSet<&str>> {
    let of_table = |name: &str| data.table(name).iter().filter_map(|row| row.value.get("id").and_then(Value::as_str));
    data.raw.iter().map(|table| (table.name, of_table(table.name).collect())).collect()
}
