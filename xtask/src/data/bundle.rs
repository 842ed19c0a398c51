//! The authored files as the three that the app fetches: see `techniekverkenner::dataset`.

use anyhow::{Context, Result, anyhow};
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;
use techniekverkenner::dataset::{Dataset, SCHEMA_VERSION, parse_core};

/// What lists and search need: it must arrive before search works.
const CORE: [&str; 18] = [
    "manifest",
    "worlds",
    "sectors",
    "traits",
    "careers",
    "studies",
    "institutions",
    "employers",
    "initiatives",
    "pillars",
    "regions",
    "places",
    "waterways",
    "crossings",
    "occupation-groups",
    "synonyms",
    "study-careers",
    "sector-careers",
];

/// What may follow.
const DETAILS: [&str; 10] = [
    "sources",
    "career-profiles",
    "glossary",
    "news",
    "rail",
    "map-lines",
    "progression",
    "rule-texts",
    "interest-items",
    "job-chance",
];

/// Our own texts, which are read on the pages of the records.
const PROSE: [&str; 8] = [
    "career-texts",
    "study-texts",
    "employer-texts",
    "institution-texts",
    "initiative-texts",
    "techniekpact",
    "challenges",
    "world-texts",
];

/// The three bundles, minified.
#[derive(Clone, Debug)]
pub struct Bundles {
    /// `dataset-core.json`.
    pub core: String,
    /// `dataset-details.json`.
    pub details: String,
    /// `dataset-prose.json`.
    pub prose: String,
}

impl Bundles {
    /// Name and text of each file, as the page asks for them before they get a hash.
    #[must_use]
    pub fn files(self) -> [(&'static str, String); 3] {
        [("dataset-core.json", self.core), ("dataset-details.json", self.details), ("dataset-prose.json", self.prose)]
    }

    /// Writes the files to a folder, as a test serves them in place of those of the release.
    ///
    /// # Errors
    /// Where a file cannot be written.
    pub fn write(self, folder: &Path) -> Result<()> {
        fs::create_dir_all(folder)?;
        for (name, text) in self.files() {
            fs::write(folder.join(name), text).with_context(|| format!("cannot write {name}"))?;
        }
        Ok(())
    }
}

/// Bundles the files of `dir`.
///
/// # Errors
/// Where a file is missing or no JSON. Records that do not fit their types are the business of `data check`.
pub fn from_dir(dir: &Path) -> Result<Bundles> {
    let mut core = with_version();
    let mut notes = Map::new();
    for name in CORE {
        let mut table = read(dir, name)?;
        move_notes(name, &mut table, &mut notes);
        core.insert(name.to_owned(), by_columns(table));
    }
    let mut details = tables(dir, &DETAILS)?;
    details.insert("notes".to_owned(), notes.into());
    let prose = tables(dir, &PROSE)?;
    let text = |bundle: Map<String, Value>| Value::from(bundle).to_string();
    Ok(Bundles { core: text(core), details: text(details), prose: text(prose) })
}

fn tables(dir: &Path, names: &[&str]) -> Result<Map<String, Value>> {
    let mut bundle = with_version();
    for name in names {
        bundle.insert((*name).to_owned(), by_columns(read(dir, name)?));
    }
    Ok(bundle)
}

/// The dataset as the app would read it from the core bundle.
///
/// # Errors
/// As [`from_dir`], and where the app would refuse the bundle.
pub fn dataset(dir: &Path) -> Result<Dataset> {
    let (dataset, _) = parse_core(&from_dir(dir)?.core).map_err(|fatal| anyhow!("the core bundle: {fatal:?}"))?;
    Ok(dataset)
}

fn with_version() -> Map<String, Value> {
    Map::from_iter([("schema_version".to_owned(), SCHEMA_VERSION.into())])
}

fn read(dir: &Path, name: &str) -> Result<Value> {
    let file = dir.join(format!("{name}.json"));
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
    serde_json::from_str(&text).with_context(|| file.display().to_string())
}

/// A list of records as one list for each field, with `null` where a record does not have it; the app reads both. What is
/// no list of records stays as it is: `data check` says so.
fn by_columns(table: Value) -> Value {
    let Value::Array(rows) = table else { return table };
    // A list of empty records is left to the reader, which says what they lack.
    let has_fields = rows.iter().any(|row| row.as_object().is_some_and(|row| !row.is_empty()));
    if !has_fields || !rows.iter().all(Value::is_object) {
        return Value::Array(rows);
    }
    let mut columns: Map<String, Value> = Map::new();
    let names = rows.iter().filter_map(Value::as_object).flat_map(Map::keys);
    columns.extend(names.map(|name| (name.clone(), Value::Array(Vec::with_capacity(rows.len())))));
    for mut row in rows {
        for (name, column) in &mut columns {
            if let Value::Array(column) = column {
                column.push(row.get_mut(name).map_or(Value::Null, Value::take));
            }
        }
    }
    Value::Object(columns)
}

/// Moves the remarks of the records, which no list shows, to `table/id` in `notes`.
fn move_notes(name: &str, table: &mut Value, notes: &mut Map<String, Value>) {
    for record in table.as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        let Some(note) = record.remove("note") else { continue };
        if let Some(id) = record.get("id").and_then(Value::as_str) {
            notes.insert(format!("{name}/{id}"), note);
        }
    }
}
