//! Reads the three bundled files. Whatever is wrong with them becomes a value.

use super::columns;
use super::json::Json;
use super::read::{self, FromJson};
use super::{Dataset, Details, Prose, Record, SCHEMA_VERSION, Table};
use std::collections::HashMap;

/// Why a bundle cannot be used at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fatal {
    /// It ends too early.
    Truncated,
    /// It is not our kind of JSON; in the words of the parser, or the part that does not fit.
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
    /// Which field, and what was expected there.
    pub expected: String,
}

/// Reads the core bundle.
///
/// # Errors
/// [`Fatal`] where nothing of it can be used. Single bad records are left out and come back as problems.
pub fn parse_core(text: &str) -> Result<(Dataset, Vec<Problem>), Fatal> {
    let mut bundle = Bundle::parse(text)?;
    let manifest = bundle.json.get("manifest").unwrap_or(&Json::Null);
    let data = Dataset {
        manifest: read::record(manifest).map_err(|fault| Fatal::NotOurJson(format!("manifest.{fault}")))?,
        worlds: bundle.table("worlds")?,
        sectors: bundle.table("sectors")?,
        traits: bundle.table("traits")?,
        careers: bundle.table("careers")?,
        studies: bundle.table("studies")?,
        institutions: bundle.table("institutions")?,
        employers: bundle.table("employers")?,
        initiatives: bundle.table("initiatives")?,
        pillars: bundle.table("pillars")?,
        regions: bundle.table("regions")?,
        places: bundle.table("places")?,
        waterways: bundle.table("waterways")?,
        crossings: bundle.table("crossings")?,
        occupation_groups: bundle.table("occupation-groups")?,
        synonyms: bundle.rows("synonyms")?,
        study_careers: bundle.rows("study-careers")?,
        sector_careers: bundle.rows("sector-careers")?,
    };
    if data.careers.all().is_empty() {
        return Err(Fatal::NothingInIt);
    }
    Ok((data, bundle.problems))
}

/// Reads the details bundle.
///
/// # Errors
/// [`Fatal`] where nothing of it can be used. Single bad records are left out and come back as problems.
pub fn parse_details(text: &str) -> Result<(Details, Vec<Problem>), Fatal> {
    let mut bundle = Bundle::parse(text)?;
    let details = Details {
        sources: bundle.table("sources")?,
        career_profiles: bundle.table("career-profiles")?,
        glossary: bundle.table("glossary")?,
        news: bundle.table("news")?,
        rail: bundle.table("rail")?,
        map_lines: bundle.table("map-lines")?,
        rules: bundle.table("progression")?,
        rule_texts: bundle.table("rule-texts")?,
        interest_items: bundle.table("interest-items")?,
        job_chances: bundle.table("job-chance")?,
        notes: bundle.texts("notes")?,
    };
    Ok((details, bundle.problems))
}

/// Reads the bundle of our own texts.
///
/// # Errors
/// [`Fatal`] where nothing of it can be used. Single bad records are left out and come back as problems.
pub fn parse_prose(text: &str) -> Result<(Prose, Vec<Problem>), Fatal> {
    let mut bundle = Bundle::parse(text)?;
    let prose = Prose {
        careers: bundle.table("career-texts")?,
        studies: bundle.table("study-texts")?,
        employers: bundle.table("employer-texts")?,
        institutions: bundle.table("institution-texts")?,
        initiatives: bundle.table("initiative-texts")?,
        pact: bundle.table("techniekpact")?,
        challenges: bundle.table("challenges")?,
        worlds: bundle.table("world-texts")?,
    };
    Ok((prose, bundle.problems))
}

/// A file on its way to records.
struct Bundle<'a> {
    json: Json<'a>,
    problems: Vec<Problem>,
}

impl<'a> Bundle<'a> {
    fn parse(text: &'a str) -> Result<Self, Fatal> {
        let json: Json = serde_json::from_str(text)
            .map_err(|error| if error.is_eof() { Fatal::Truncated } else { Fatal::NotOurJson(error.to_string()) })?;
        match json.get("schema_version") {
            Some(Json::Number(version)) if *version as u32 == SCHEMA_VERSION => Ok(Self { json, problems: Vec::new() }),
            Some(Json::Number(version)) => Err(Fatal::WrongVersion { found: *version as u32 }),
            _ => Err(Fatal::NotOurJson("schema_version".to_owned())),
        }
    }

    fn table<T: Record + FromJson>(&mut self, name: &'static str) -> Result<Table<T>, Fatal> {
        Ok(Table::new(self.rows(name)?))
    }

    /// The sound records of a table; one that is not there is empty.
    fn rows<T: FromJson>(&mut self, table: &'static str) -> Result<Vec<T>, Fatal> {
        let Some(json) = self.json.take(table) else { return Ok(Vec::new()) };
        let rows = columns::rows(json).ok_or_else(|| Fatal::NotOurJson(table.to_owned()))?;
        let mut sound = Vec::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            match read::record(row) {
                Ok(record) => sound.push(record),
                Err(expected) => self.problems.push(Problem { table, index, id: id_of(row), expected }),
            }
        }
        Ok(sound)
    }

    fn texts(&self, name: &str) -> Result<HashMap<String, String>, Fatal> {
        match self.json.get(name) {
            Some(Json::Object(fields)) => {
                let text = |value: &Json| value.as_text().unwrap_or_default().to_owned();
                Ok(fields.iter().map(|(name, value)| (name.to_string(), text(value))).collect())
            }
            None => Ok(HashMap::new()),
            Some(_) => Err(Fatal::NotOurJson(name.to_owned())),
        }
    }
}

/// The id of a record that does not fit its type.
fn id_of(row: &Json) -> Option<String> {
    row.get("id")?.as_text().map(str::to_owned)
}
