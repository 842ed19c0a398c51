//! Reads the two bundled files. Whatever is wrong with them becomes a value.

use super::{Dataset, Details, Record, SCHEMA_VERSION, Table};
use crate::model::Manifest;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::HashMap;

/// Why a bundle cannot be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fatal {
    /// It ends too early.
    Truncated,
    /// It is not our kind of JSON; the parser's words.
    NotOurJson(String),
    /// It was made for another version of the app.
    WrongVersion {
        /// The version in the file.
        found: u32,
    },
    /// It holds not one sound career, so there is nothing to explore.
    NothingInIt,
}

/// A record that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Table, such as `careers`.
    pub table: &'static str,
    /// Position in the table, from 0.
    pub index: usize,
    /// The record's id, where it could be read.
    pub id: Option<String>,
    /// What was expected, in the parser's words.
    pub expected: String,
}

#[derive(Deserialize)]
struct Version {
    schema_version: u32,
}

type Rows<'a> = Vec<&'a RawValue>;

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct CoreFile<'a> {
    manifest: Option<Manifest>,
    #[serde(borrow)]
    worlds: Rows<'a>,
    #[serde(borrow)]
    sectors: Rows<'a>,
    #[serde(borrow)]
    traits: Rows<'a>,
    #[serde(borrow)]
    careers: Rows<'a>,
    #[serde(borrow)]
    studies: Rows<'a>,
    #[serde(borrow)]
    institutions: Rows<'a>,
    #[serde(borrow)]
    employers: Rows<'a>,
    #[serde(borrow)]
    initiatives: Rows<'a>,
    #[serde(borrow)]
    places: Rows<'a>,
    #[serde(borrow, rename = "occupation-groups")]
    occupation_groups: Rows<'a>,
    #[serde(borrow)]
    synonyms: Rows<'a>,
    #[serde(borrow, rename = "study-careers")]
    study_careers: Rows<'a>,
    #[serde(borrow, rename = "sector-careers")]
    sector_careers: Rows<'a>,
}

#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
struct DetailsFile<'a> {
    #[serde(borrow)]
    sources: Rows<'a>,
    #[serde(borrow)]
    glossary: Rows<'a>,
    #[serde(borrow)]
    news: Rows<'a>,
    #[serde(borrow)]
    rail: Rows<'a>,
    #[serde(borrow)]
    progression: Rows<'a>,
    #[serde(borrow, rename = "interest-items")]
    interest_items: Rows<'a>,
    #[serde(borrow, rename = "job-chance")]
    job_chances: Rows<'a>,
    notes: HashMap<String, String>,
}

/// Reads the core bundle.
///
/// # Errors
/// [`Fatal`] where nothing of it can be used. Single bad records are left out and come back as problems.
pub fn parse_core(text: &str) -> Result<(Dataset, Vec<Problem>), Fatal> {
    check_version(text)?;
    let file: CoreFile = serde_json::from_str(text).map_err(|error| fatal(&error))?;
    let problems = &mut Vec::new();
    let data = Dataset {
        manifest: file.manifest.ok_or_else(|| Fatal::NotOurJson("manifest".to_owned()))?,
        worlds: table("worlds", &file.worlds, problems),
        sectors: table("sectors", &file.sectors, problems),
        traits: table("traits", &file.traits, problems),
        careers: table("careers", &file.careers, problems),
        studies: table("studies", &file.studies, problems),
        institutions: table("institutions", &file.institutions, problems),
        employers: table("employers", &file.employers, problems),
        initiatives: table("initiatives", &file.initiatives, problems),
        places: table("places", &file.places, problems),
        occupation_groups: table("occupation-groups", &file.occupation_groups, problems),
        synonyms: rows("synonyms", &file.synonyms, problems),
        study_careers: rows("study-careers", &file.study_careers, problems),
        sector_careers: rows("sector-careers", &file.sector_careers, problems),
    };
    if data.careers.all().is_empty() {
        return Err(Fatal::NothingInIt);
    }
    Ok((data, std::mem::take(problems)))
}

/// Reads the details bundle.
///
/// # Errors
/// [`Fatal`] where nothing of it can be used. Single bad records are left out and come back as problems.
pub fn parse_details(text: &str) -> Result<(Details, Vec<Problem>), Fatal> {
    check_version(text)?;
    let file: DetailsFile = serde_json::from_str(text).map_err(|error| fatal(&error))?;
    let problems = &mut Vec::new();
    let details = Details {
        sources: table("sources", &file.sources, problems),
        glossary: table("glossary", &file.glossary, problems),
        news: table("news", &file.news, problems),
        rail: table("rail", &file.rail, problems),
        rules: table("progression", &file.progression, problems),
        interest_items: table("interest-items", &file.interest_items, problems),
        job_chances: table("job-chance", &file.job_chances, problems),
        notes: file.notes,
    };
    Ok((details, std::mem::take(problems)))
}

fn check_version(text: &str) -> Result<(), Fatal> {
    let version: Version = serde_json::from_str(text).map_err(|error| fatal(&error))?;
    if version.schema_version == SCHEMA_VERSION {
        Ok(())
    } else {
        Err(Fatal::WrongVersion { found: version.schema_version })
    }
}

fn fatal(error: &serde_json::Error) -> Fatal {
    if error.is_eof() { Fatal::Truncated } else { Fatal::NotOurJson(error.to_string()) }
}

fn table<T: Record + DeserializeOwned>(name: &'static str, raw: &Rows, problems: &mut Vec<Problem>) -> Table<T> {
    Table::new(rows(name, raw, problems))
}

fn rows<T: DeserializeOwned>(table: &'static str, raw: &Rows, problems: &mut Vec<Problem>) -> Vec<T> {
    let mut sound = Vec::with_capacity(raw.len());
    for (index, row) in raw.iter().enumerate() {
        match serde_json::from_str(row.get()) {
            Ok(record) => sound.push(record),
            Err(error) => problems.push(Problem { table, index, id: id_of(row), expected: error.to_string() }),
        }
    }
    sound
}

/// The id of a record that does not fit its type.
fn id_of(row: &RawValue) -> Option<String> {
    #[derive(Deserialize)]
    struct OnlyId {
        id: String,
    }
    serde_json::from_str::<OnlyId>(row.get()).ok().map(|record| record.id)
}
