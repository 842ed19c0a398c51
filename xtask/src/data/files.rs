//! The authored files: one table per file, read twice. The rows as plain JSON are always there, so that a record that
//! does not fit its type still counts for the references of others; the typed rows are the sound ones.

use super::check::shape;
use super::problem::Problem;
use super::schema;
use schemars::Schema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;
use std::fs;
use std::path::Path;
use techniekverkenner::model::{
    Career, CareerProfile, CareerText, Challenge, Crossing, Employer, EmployerText, GlossaryTerm, Initiative,
    InitiativeText, Institution, InstitutionText, InterestItem, JobChance, Manifest, MapLine, NewsItem,
    OccupationGroup, PactEntry, PillarText, Place, RailStop, Region, Rule, RuleText, Sector, SectorCareer, Source,
    Study, StudyCareer, StudyText, Synonym, Trait, Waterway, World, WorldText,
};

/// A record as plain JSON.
#[derive(Clone, Debug)]
pub struct Row {
    /// How messages name it: its id, the two ends of a link, or its number.
    pub label: String,
    /// The record.
    pub value: Value,
}

/// The rows of one file as plain JSON.
#[derive(Clone, Debug)]
pub struct RawTable {
    /// File name without `.json`.
    pub name: &'static str,
    /// Its records, in file order. The manifest is a table of one.
    pub rows: Vec<Row>,
}

impl RawTable {
    /// File name.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.json", self.name)
    }
}

macro_rules! tables {
    ($($field:ident: $kind:ty = $name:literal),+ $(,)?) => {
        /// The authored dataset.
        #[derive(Clone, Debug, Default)]
        #[expect(missing_docs, reason = "each field is the table of its kind")]
        pub struct Authored {
            pub manifest: Option<Manifest>,
            $(pub $field: Vec<$kind>,)+
            /// Every row of every file.
            pub raw: Vec<RawTable>,
        }

        impl Authored {
            /// Reads all files. What is missing, no JSON, or does not fit the types comes back as problems.
            #[must_use]
            pub fn load(dir: &Path) -> (Self, Vec<Problem>) {
                let problems = &mut Vec::new();
                let mut data = Self::default();
                data.load_manifest(dir, problems);
                $(data.$field = data.load_table(dir, $name, &schemars::schema_for!($kind), problems);)+
                (data, std::mem::take(problems))
            }
        }

        /// The schema of a record of each file but the manifest.
        #[must_use]
        pub fn record_schemas() -> Vec<(&'static str, Schema)> {
            vec![$(($name, schemars::schema_for!($kind)),)+]
        }
    };
}

tables! {
    worlds: World = "worlds",
    sectors: Sector = "sectors",
    traits: Trait = "traits",
    careers: Career = "careers",
    career_profiles: CareerProfile = "career-profiles",
    career_texts: CareerText = "career-texts",
    studies: Study = "studies",
    study_texts: StudyText = "study-texts",
    institutions: Institution = "institutions",
    institution_texts: InstitutionText = "institution-texts",
    employers: Employer = "employers",
    employer_texts: EmployerText = "employer-texts",
    initiatives: Initiative = "initiatives",
    initiative_texts: InitiativeText = "initiative-texts",
    news: NewsItem = "news",
    pact: PactEntry = "techniekpact",
    challenges: Challenge = "challenges",
    world_texts: WorldText = "world-texts",
    rule_texts: RuleText = "rule-texts",
    pillars: PillarText = "pillars",
    regions: Region = "regions",
    places: Place = "places",
    rail: RailStop = "rail",
    waterways: Waterway = "waterways",
    crossings: Crossing = "crossings",
    map_lines: MapLine = "map-lines",
    progression: Rule = "progression",
    interest_items: InterestItem = "interest-items",
    glossary: GlossaryTerm = "glossary",
    sources: Source = "sources",
    occupation_groups: OccupationGroup = "occupation-groups",
    job_chances: JobChance = "job-chance",
    synonyms: Synonym = "synonyms",
    study_careers: StudyCareer = "study-careers",
    sector_careers: SectorCareer = "sector-careers",
}

impl Authored {
    /// The rows of a file.
    #[must_use]
    pub fn table(&self, name: &str) -> &[Row] {
        self.raw.iter().find(|table| table.name == name).map_or(&[], |table| &table.rows)
    }

    /// The counts of the main kinds, for one line.
    #[must_use]
    pub fn counts(&self) -> String {
        let counts = self.raw.iter().filter(|table| table.name != "manifest");
        counts.map(|table| format!("{} {}", table.rows.len(), table.name)).collect::<Vec<_>>().join(", ")
    }

    fn load_manifest(&mut self, dir: &Path, problems: &mut Vec<Problem>) {
        let Some(text) = read(dir, "manifest", problems) else { return };
        let schema = schemars::schema_for!(Manifest);
        let Some(raw) = parse::<Box<RawValue>>("manifest", &text, problems) else { return };
        self.manifest = typed("manifest.json", None, &raw, &schema, problems);
        let value = serde_json::from_str(raw.get()).unwrap_or_default();
        self.raw.push(RawTable { name: "manifest", rows: vec![Row { label: String::new(), value }] });
    }

    fn load_table<T: DeserializeOwned>(
        &mut self,
        dir: &Path,
        name: &'static str,
        schema: &Schema,
        problems: &mut Vec<Problem>,
    ) -> Vec<T> {
        let Some(text) = read(dir, name, problems) else { return Vec::new() };
        let Some(raw_rows) = parse::<Vec<Box<RawValue>>>(name, &text, problems) else { return Vec::new() };
        let mut table = RawTable { name, rows: Vec::new() };
        let mut sound = Vec::new();
        for (index, raw) in raw_rows.iter().enumerate() {
            let value: Value = serde_json::from_str(raw.get()).unwrap_or_default();
            let label = label_of(&value).unwrap_or_else(|| format!("number {}", index + 1));
            sound.extend(typed(&table.file(), Some(&label), raw, schema, problems));
            table.rows.push(Row { label, value });
        }
        self.raw.push(table);
        sound
    }
}

fn read(dir: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let file = format!("{name}.json");
    fs::read_to_string(dir.join(&file))
        .map_err(|error| problems.push(Problem::of_file(&file, "a readable file", error.to_string())))
        .ok()
}

fn parse<T: DeserializeOwned>(name: &str, text: &str, problems: &mut Vec<Problem>) -> Option<T> {
    let expected = if name == "manifest" { "a JSON object" } else { "a JSON list of records" };
    serde_json::from_str(text)
        .map_err(|error| problems.push(Problem::of_file(&format!("{name}.json"), expected, error.to_string())))
        .ok()
}

/// The record as its type. The schema finds every fault of its shape; serde has the last word.
fn typed<T: DeserializeOwned>(
    file: &str,
    record: Option<&str>,
    raw: &RawValue,
    schema: &Schema,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let problem = |field: String, expected: String, found: String| Problem {
        file: file.to_owned(),
        record: record.map(str::to_owned),
        field,
        expected,
        found,
    };
    let value: Value = serde_json::from_str(raw.get()).unwrap_or_default();
    let faults = shape::faults(schema, &value);
    let fitting = faults.is_empty();
    problems.extend(faults.into_iter().map(|fault| problem(fault.field, fault.expected, fault.found)));
    match serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(raw.get())) {
        Ok(sound) => Some(sound),
        Err(error) => {
            if fitting {
                let field = error.path().to_string().trim_matches('.').to_owned();
                problems.push(problem(field, "a record of this type".to_owned(), error.inner().to_string()));
            }
            None
        }
    }
}

/// The id of a record, or the two ends of a link.
fn label_of(value: &Value) -> Option<String> {
    let text = |field: &str| value.get(field).and_then(Value::as_str);
    if let Some(id) = text("id").or_else(|| text("from")) {
        return Some(id.to_owned());
    }
    let from = text("study").or_else(|| text("sector"))?;
    Some(format!("{from} -> {}", text("career")?))
}

/// The schema of a whole file.
#[must_use]
pub fn file_schemas() -> Vec<(&'static str, Value)> {
    let mut all = vec![("manifest", schema::of_object(schemars::schema_for!(Manifest)))];
    all.extend(record_schemas().into_iter().map(|(name, record)| (name, schema::of_list(name, record))));
    all
}
