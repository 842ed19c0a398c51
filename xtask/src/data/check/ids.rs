//! Ids: there, once, sorted, kebab-case.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use serde_json::Value;
use std::collections::HashSet;
use techniekverkenner::dataset::SCHEMA_VERSION;
use techniekverkenner::model::Pillar;

/// The app refuses a dataset of another version.
pub fn check_manifest_version(data: &Authored, problems: &mut Vec<Problem>) {
    if let Some(manifest) = &data.manifest
        && manifest.schema_version != SCHEMA_VERSION
    {
        let found = manifest.schema_version.to_string();
        problems.push(at("manifest.json", "", "schema_version", SCHEMA_VERSION.to_string(), found));
    }
}

/// Each pillar has its texts: the menu leads to all four.
pub fn check_every_pillar(data: &Authored, problems: &mut Vec<Problem>) {
    for pillar in Pillar::ALL {
        if data.table("pillars").iter().all(|row| row.label != pillar.slug()) {
            problems.push(Problem::of_file(
                "pillars.json",
                "a record for each pillar",
                format!("none for {:?}", pillar.slug()),
            ));
        }
    }
}

/// The build writes the name of the region into the page and the web manifest as it is.
pub fn check_region_name(data: &Authored, problems: &mut Vec<Problem>) {
    let Some(manifest) = &data.manifest else { return };
    if manifest.region.contains(['<', '>', '&', '"', '\\']) {
        let found = format!("{:?}", manifest.region);
        problems.push(at("manifest.json", "", "region", "a name without < > & \" or \\", found));
    }
}

/// No id twice in a file, and records sorted by id, so that a change shows as a small difference.
pub fn check_unique_and_sorted(data: &Authored, problems: &mut Vec<Problem>) {
    for table in &data.raw {
        let mut seen = HashSet::new();
        let mut last = "";
        for row in &table.rows {
            let Some(id) = row.value.get("id").and_then(Value::as_str) else { continue };
            if !seen.insert(id) {
                problems.push(at(&table.file(), id, "id", "an id that no other record has", "it twice"));
            } else if id < last {
                problems.push(at(&table.file(), id, "id", "records sorted by id", format!("it after {last:?}")));
            }
            last = id;
        }
    }
}

/// Ids stand in addresses and share codes.
pub fn check_kebab_case(data: &Authored, problems: &mut Vec<Problem>) {
    for table in &data.raw {
        for row in &table.rows {
            if let Some(id) = row.value.get("id").and_then(Value::as_str)
                && !is_kebab_case(id)
            {
                let expected = "lower-case letters and digits with single hyphens";
                problems.push(at(&table.file(), id, "id", expected, format!("{id:?}")));
            }
        }
    }
}

/// No link and no synonym twice.
pub fn check_links_unique(data: &Authored, problems: &mut Vec<Problem>) {
    for table in &data.raw {
        let mut seen = HashSet::new();
        for row in table.rows.iter().filter(|row| row.value.get("id").is_none()) {
            if !seen.insert(&row.label) {
                problems.push(at(&table.file(), &row.label, "", "one such record", "it twice"));
            }
        }
    }
}

fn is_kebab_case(id: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    id.split('-').all(is_word)
}
