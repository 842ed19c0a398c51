//! The app's own reader and serde, with which the data tool reads, see the same records in the authored files.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic)]

use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::path::Path;
use techniekverkenner::dataset::{parse_core, parse_details, parse_prose};

fn authored(table: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(format!("{table}.json"));
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn bundle(tables: &[&str]) -> String {
    let fields: Vec<_> = tables.iter().map(|table| format!("\"{table}\":{}", authored(table))).collect();
    format!("{{\"schema_version\":2,{}}}", fields.join(","))
}

fn assert_same<T: DeserializeOwned + PartialEq + Debug>(table: &str, ours: &[T]) {
    let theirs: Vec<T> = serde_json::from_str(&authored(table)).unwrap_or_else(|error| panic!("{table}: {error}"));
    assert!(!theirs.is_empty(), "{table}");
    assert_eq!(ours, theirs, "{table}");
}

#[test]
fn both_readers_see_the_same_core() {
    let tables = [
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
    let (data, problems) = parse_core(&bundle(&tables)).expect("sound");
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(data.manifest, serde_json::from_str(&authored("manifest")).unwrap());
    assert_same("worlds", data.worlds.all());
    assert_same("sectors", data.sectors.all());
    assert_same("traits", data.traits.all());
    assert_same("careers", data.careers.all());
    assert_same("studies", data.studies.all());
    assert_same("institutions", data.institutions.all());
    assert_same("employers", data.employers.all());
    assert_same("initiatives", data.initiatives.all());
    assert_same("pillars", data.pillars.all());
    assert_same("regions", data.regions.all());
    assert_same("places", data.places.all());
    assert_same("waterways", data.waterways.all());
    assert_same("crossings", data.crossings.all());
    assert_same("occupation-groups", data.occupation_groups.all());
    assert_same("synonyms", &data.synonyms);
    assert_same("study-careers", &data.study_careers);
    assert_same("sector-careers", &data.sector_careers);
}

#[test]
fn both_readers_see_the_same_details() {
    let tables = [
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
    let (details, problems) = parse_details(&bundle(&tables)).expect("sound");
    assert!(problems.is_empty(), "{problems:#?}");
    assert_same("sources", details.sources.all());
    assert_same("career-profiles", details.career_profiles.all());
    assert_same("glossary", details.glossary.all());
    assert_same("news", details.news.all());
    assert_same("rail", details.rail.all());
    assert_same("map-lines", details.map_lines.all());
    assert_same("progression", details.rules.all());
    assert_same("rule-texts", details.rule_texts.all());
    assert_same("interest-items", details.interest_items.all());
    assert_same("job-chance", details.job_chances.all());
}

#[test]
fn both_readers_see_the_same_prose() {
    let tables = [
        "career-texts",
        "study-texts",
        "employer-texts",
        "institution-texts",
        "initiative-texts",
        "techniekpact",
        "challenges",
        "world-texts",
    ];
    let (prose, problems) = parse_prose(&bundle(&tables)).expect("sound");
    assert!(problems.is_empty(), "{problems:#?}");
    assert_same("career-texts", prose.careers.all());
    assert_same("study-texts", prose.studies.all());
    assert_same("employer-texts", prose.employers.all());
    assert_same("institution-texts", prose.institutions.all());
    assert_same("initiative-texts", prose.initiatives.all());
    assert_same("techniekpact", prose.pact.all());
    assert_same("challenges", prose.challenges.all());
    assert_same("world-texts", prose.worlds.all());
}
