//! `data check` on deliberately broken files: each row breaks one value of a sound dataset and says what must be found.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests may stop at the first surprise"
)]

mod common;

use common::{Folder, messages};
use serde_json::{Value, json};

/// What is done to the dataset.
enum Break {
    /// The value at the pointer of a file becomes this.
    Set(&'static str, &'static str, Value),
    /// The field of the object at the pointer goes.
    Remove(&'static str, &'static str, &'static str),
    /// The first record comes a second time, at the end.
    Repeat(&'static str),
    /// The file says this.
    Write(&'static str, &'static str),
    /// The file is not there.
    Delete(&'static str),
}

use Break::{Delete, Remove, Repeat, Set, Write};

#[test]
fn the_sound_dataset_has_no_problems() {
    assert_eq!(messages(&Folder::with_fixture()), Vec::<String>::new());
}

#[test]
fn each_fault_is_found_with_file_record_and_field() {
    let mut missed = Vec::new();
    for (fault, expected) in faults() {
        let folder = Folder::with_fixture();
        apply(&folder, &fault);
        let found = messages(&folder);
        if !found.iter().any(|message| message.starts_with(expected)) {
            missed.push((expected, found));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

/// The fault, and how one of the messages begins.
fn faults() -> Vec<(Break, &'static str)> {
    [
        faults_of_shape(),
        faults_of_ids_and_references(),
        faults_of_values(),
        faults_of_links_and_flags(),
        faults_of_texts(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn faults_of_shape() -> Vec<(Break, &'static str)> {
    vec![
        (Delete("careers"), "careers.json: expected a readable file"),
        (
            Write("careers", "[\n{\"id\": \"a\",}\n]"),
            "careers.json: expected a JSON list of records, found key must be a string at line 2",
        ),
        (Write("careers", "[{\"id\": \"a\""), "careers.json: expected a JSON list of records, found EOF"),
        (Write("manifest", "[]"), "manifest.json: expected an object"),
        (Set("careers", "/0", json!(5)), "careers.json: record \"number 1\": expected an object, found 5"),
        (
            Set("careers", "/2/name", json!(["x"])),
            "careers.json: record \"lasser\": name: expected a text, found [\"x\"]",
        ),
        (
            Set("careers", "/2/wage/month_min", json!("veel")),
            "careers.json: record \"lasser\": wage.month_min: expected a whole number, found \"veel\"",
        ),
        (
            Set("career-profiles", "/2/riasec", json!([1, 2])),
            "career-profiles.json: record \"lasser\": riasec: expected 6 values, found 2 values",
        ),
        (
            Set("careers", "/2/levels/0", json!("mbo-9")),
            "careers.json: record \"lasser\": levels[0]: expected one of vmbo-bb,",
        ),
        (
            Set("careers", "/2/wagee", json!(1)),
            "careers.json: record \"lasser\": wagee: expected no such field, found 1",
        ),
        (Remove("careers", "/2", "does"), "careers.json: record \"lasser\": does: expected a value, found nothing"),
        (Remove("careers", "/2", "id"), "careers.json: record \"number 3\": id: expected a value, found nothing"),
        (
            Set("studies", "/0/duration_months", json!(-1)),
            "studies.json: record \"mbo-allround-medewerker-productietechniek-3\": duration_months: expected at least 0",
        ),
        (
            Write("traits", r#"[{"id": "a", "id": "a", "name": "a", "name_en": "a", "also": []}]"#),
            "traits.json: record \"a\": expected a record of this type, found duplicate field",
        ),
        (Set("manifest", "/region", json!("<b>")), "manifest.json: region: expected a name without"),
        (Set("pillars", "/0/doors", json!(["Een."])), "pillars.json: record \"innoveren\": doors: expected"),
        (Write("pillars", "[]"), "pillars.json: expected a record for each pillar, found none for \"kiezen\""),
        (Set("manifest", "/schema_version", json!(1)), "manifest.json: schema_version: expected 2, found 1"),
    ]
}

fn faults_of_ids_and_references() -> Vec<(Break, &'static str)> {
    vec![
        (Repeat("careers"), "careers.json: record \"defensietechnicus\": id: expected an id that no other record has"),
        (Set("careers", "/0/id", json!("zzz")), "careers.json: record \"goudsmid\": id: expected records sorted by id"),
        (Set("careers", "/2/id", json!("Lasser")), "careers.json: record \"Lasser\": id: expected lower-case letters"),
        (
            Set("careers", "/2/id", json!("lasser-")),
            "careers.json: record \"lasser-\": id: expected lower-case letters",
        ),
        (
            Repeat("study-careers"),
            "study-careers.json: record \"mbo-allround-medewerker-productietechniek-3 -> lasser\": expected one such",
        ),
        (
            Set("studies", "/1/code", json!("25895")),
            "studies.json: record \"mbo-allround-metselaar-3\": code: expected a code that no other study",
        ),
        (
            Set("studies", "/1/code", json!("2589x")),
            "studies.json: record \"mbo-allround-metselaar-3\": code: expected five digits",
        ),
        (
            Set("employers", "/1/region", json!("elders")),
            "employers.json: record \"247tailorsteel\": region: expected an id of regions.json",
        ),
        (
            Set("places", "/1/region", json!("elders")),
            "places.json: record \"zevenaar\": region: expected an id of regions.json",
        ),
        (Set("careers", "/2/isco", json!("72")), "careers.json: record \"lasser\": isco: expected four digits"),
        (
            Set("careers", "/2/worlds/0", json!("x")),
            "careers.json: record \"lasser\": worlds[0]: expected an id of worlds.json, found \"x\"",
        ),
        (
            Set("careers", "/2/sectors/0", json!("x")),
            "careers.json: record \"lasser\": sectors[0]: expected an id of sectors.json",
        ),
        (
            Set("careers", "/2/traits/0", json!("x")),
            "careers.json: record \"lasser\": traits[0]: expected an id of traits.json",
        ),
        (
            Set("careers", "/2/occupation_group", json!("9999")),
            "careers.json: record \"lasser\": occupation_group: expected an id of occupation-groups.json",
        ),
        (
            Set("careers", "/2/wage/source", json!("x")),
            "careers.json: record \"lasser\": wage.source: expected an id of sources.json",
        ),
        (
            Set("careers", "/2/sources/0", json!("x")),
            "careers.json: record \"lasser\": sources[0]: expected an id of sources.json",
        ),
        (
            Set("studies", "/1/offerings/1/institution", json!("x")),
            "studies.json: record \"mbo-allround-metselaar-3\": offerings[1].institution: expected an id of institutions",
        ),
        (
            Set("studies", "/1/offerings/0/sources", json!(["x"])),
            "studies.json: record \"mbo-allround-metselaar-3\": offerings[0].sources[0]: expected an id of sources.json",
        ),
        (
            Set("employers", "/1/jobs/0/career", json!("x")),
            "employers.json: record \"247tailorsteel\": jobs[0].career: expected an id of careers.json",
        ),
        (
            Set("progression", "/0/narrows", json!(["x"])),
            "progression.json: record \"r00\": narrows[0]: expected an id of progression.json",
        ),
        (
            Set("job-chance", "/0/study", json!("x")),
            "job-chance.json: record \"kans-2017-techniek-industrie-en-bouwkunde-landelijk\": study: expected an id",
        ),
        (
            Set("worlds", "/0/example_careers/0", json!("x")),
            "worlds.json: record \"energie-water-veiligheid\": example_careers[0]: expected an id of careers.json",
        ),
        (
            Set("interest-items", "/0/trait", json!("x")),
            "interest-items.json: record \"a1\": trait: expected an id of traits.json",
        ),
        (
            Set("synonyms", "/0/to/0", json!("career:x")),
            "synonyms.json: record \"lassen\": to[0]: expected career:, study:, sector: or world: with a known id",
        ),
        (
            Set("synonyms", "/0/to/0", json!("lasser")),
            "synonyms.json: record \"lassen\": to[0]: expected career:, study:, sector: or world: with a known id",
        ),
        (
            Set("synonyms", "/0/from", json!("Lassen")),
            "synonyms.json: record \"Lassen\": from: expected one to three words in lower case",
        ),
        (
            Set("news", "/0/sources", json!([])),
            "news.json: record \"n-aalten-lego\": sources: expected at least one source, found none",
        ),
    ]
}

fn faults_of_values() -> Vec<(Break, &'static str)> {
    vec![
        (
            Set("careers", "/2/wage/month_max", json!(1)),
            "careers.json: record \"lasser\": wage.month_max: expected 1000 to 15000, found 1",
        ),
        (
            Set("careers", "/2/wage/month_min", json!(14_999)),
            "careers.json: record \"lasser\": wage.month_max: expected more than month_min (14999)",
        ),
        (
            Set("career-profiles", "/2/riasec/3", json!(7.5)),
            "career-profiles.json: record \"lasser\": riasec[3]: expected 1 to 7, found 7.5",
        ),
        (
            Set("studies", "/1/duration_months", json!(0)),
            "studies.json: record \"mbo-allround-metselaar-3\": duration_months: expected 1 to 96, found 0",
        ),
        (
            Set("studies", "/1/cohort", json!(205)),
            "studies.json: record \"mbo-allround-metselaar-3\": cohort: expected 1990 to 2030, found 205",
        ),
        (
            Set("progression", "/0/typical_years", json!({"min": 4, "max": 2})),
            "progression.json: record \"r00\": typical_years: expected min up to max",
        ),
        (
            Set("places", "/1/location/lat", json!(5.19)),
            "places.json: record \"zevenaar\": location.lat: expected 50.7 to 53.6, found 5.19",
        ),
        (
            Set("places", "/1/location/lon", json!(51.9)),
            "places.json: record \"zevenaar\": location.lon: expected 3.3 to 7.3, found 51.9",
        ),
        (
            Set("places", "/1/postcodes/0", json!("69O1")),
            "places.json: record \"zevenaar\": postcodes[0]: expected four digits",
        ),
        (
            Set("news", "/0/date", json!("2021-02-30")),
            "news.json: record \"n-aalten-lego\": date: expected a real date",
        ),
        (
            Set("news", "/0/date", json!("2031")),
            "news.json: record \"n-aalten-lego\": date: expected a date up to that of the manifest",
        ),
        (
            Set("employers", "/1/as_of", json!("december 2019")),
            "employers.json: record \"247tailorsteel\": as_of: expected a real date",
        ),
        (
            Set("employers", "/1/website", json!("247tailorsteel.com")),
            "employers.json: record \"247tailorsteel\": website: expected an address such as",
        ),
    ]
}

fn faults_of_links_and_flags() -> Vec<(Break, &'static str)> {
    vec![
        (
            Remove("traits", "/1", "opposite"),
            "traits.json: record \"buiten\": opposite: expected a trait whose opposite is \"buiten\"",
        ),
        (
            Set("careers", "/2/traits", json!(["binnen", "buiten"])),
            "careers.json: record \"lasser\": traits: expected one of two opposites",
        ),
        (
            Remove("study-careers", "/1", "reason"),
            "study-careers.json: record \"vmbo-pie-bb -> lasser\": reason: expected why we think so",
        ),
        (
            Set("study-careers", "/0/reason", json!("daarom")),
            "study-careers.json: record \"mbo-allround-medewerker-productietechniek-3 -> lasser\": reason: expected nothing",
        ),
        (
            Set("study-careers", "/1/basis", json!("code")),
            "study-careers.json: record \"vmbo-pie-bb -> lasser\": basis: expected a code of the study",
        ),
        (
            Set("study-careers", "/1/basis", json!("earlier_code")),
            "study-careers.json: record \"vmbo-pie-bb -> lasser\": basis: expected an earlier code",
        ),
        (
            Set("employers", "/1/side_sectors", json!(["ict"])),
            "employers.json: record \"247tailorsteel\": side_sectors[0]: expected one of its sectors, found \"ict\"",
        ),
        (
            Set("careers", "/2/entry_level", json!("wo")),
            "careers.json: record \"lasser\": entry_level: expected one of",
        ),
        (
            Set("careers", "/2/levels", json!(["mbo-3", "mbo-2"])),
            "careers.json: record \"lasser\": levels: expected ascending levels",
        ),
        (
            Set("employers", "/1/confidence", json!("low")),
            "employers.json: record \"247tailorsteel\": hidden: expected a reason: its confidence is low",
        ),
        (
            Set("employers", "/1/sectors", json!([])),
            "employers.json: record \"247tailorsteel\": hidden: expected a reason: it has no sector",
        ),
        (
            Set("employers", "/1/as_of", json!("2013-12")),
            "employers.json: record \"247tailorsteel\": hidden: expected a reason: its newest source is from before 2014",
        ),
        (
            Set("employers", "/1/note", json!("Opgeheven in 2020")),
            "employers.json: record \"247tailorsteel\": hidden: expected a reason: its note says that it is gone",
        ),
        (
            Remove("initiatives", "/1", "hidden"),
            "initiatives.json: record \"jet-net-technet\": hidden: expected a reason: it has ended",
        ),
        (
            Set("employers", "/1/hidden", json!({"reason": "no-sector", "detail": "x"})),
            "employers.json: record \"247tailorsteel\": hidden.reason: expected a reason that holds",
        ),
    ]
}

fn faults_of_texts() -> Vec<(Break, &'static str)> {
    vec![
        (Set("careers", "/2/name", json!(" ")), "careers.json: record \"lasser\": name: expected a text, found \" \""),
        (
            Set("careers", "/2/does", json!("Je  last.")),
            "careers.json: record \"lasser\": does: expected a text without stray white space",
        ),
        (
            Set("worlds", "/0/about", json!("")),
            "worlds.json: record \"energie-water-veiligheid\": about: expected a text",
        ),
        (
            Set("employers", "/1/does", json!("mail naar jan@bedrijf.nl")),
            "employers.json: record \"247tailorsteel\": does: expected no e-mail address",
        ),
        (
            Set("employers", "/1/note", json!("bel 0315-123456")),
            "employers.json: record \"247tailorsteel\": note: expected no phone number",
        ),
        (
            Set("sectors", "/0/about", json!("Ze lassen ".repeat(13).trim())),
            "sectors.json: record \"automatisering\": about: expected sentences of at most 25 words, found 26 words",
        ),
    ]
}

#[test]
fn all_faults_are_found_not_only_the_first() {
    let folder = Folder::with_fixture();
    folder.change("careers", |careers| {
        careers[2]["name"] = json!(1);
        careers[2]["isco"] = json!(2);
        careers[2]["extra"] = json!(3);
        careers[1]["worlds"] = json!(["x", "y"]);
    });
    folder.change("places", |places| places[1]["location"]["lat"] = json!(0));
    folder.write("glossary", "{");
    let found = messages(&folder);
    let expected = [
        "careers.json: record \"goudsmid\": worlds[0]:",
        "careers.json: record \"goudsmid\": worlds[1]:",
        "careers.json: record \"lasser\": extra:",
        "careers.json: record \"lasser\": isco:",
        "careers.json: record \"lasser\": name:",
        "glossary.json: expected a JSON list",
        "places.json: record \"zevenaar\": location.lat:",
    ];
    assert_eq!(found.len(), expected.len(), "{found:#?}");
    for (message, start) in found.iter().zip(expected) {
        assert!(message.starts_with(start), "expected {start}\nfound {message}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_one_problem() {
    for name in ["careers", "sources", "sectors"] {
        let folder = Folder::with_fixture();
        folder.write(name, "[");
        let found = messages(&folder);
        assert_eq!(found.len(), 1, "{found:#?}");
    }
}

#[test]
fn a_record_of_the_wrong_shape_still_counts_for_references() {
    let folder = Folder::with_fixture();
    folder.change("sources", |sources| sources[0]["publisher"] = json!(1));
    let found = messages(&folder);
    assert_eq!(found.len(), 1, "{found:#?}");
}

fn apply(folder: &Folder, fault: &Break) {
    match fault {
        Set(file, pointer, value) => folder.change(file, |content| {
            let (parent, name) = pointer.rsplit_once('/').unwrap();
            let parent = content.pointer_mut(parent).unwrap();
            match parent {
                Value::Array(items) => items[name.parse::<usize>().unwrap()] = value.clone(),
                other => other[name] = value.clone(),
            }
        }),
        Remove(file, pointer, name) => folder.change(file, |content| {
            content.pointer_mut(pointer).unwrap().as_object_mut().unwrap().remove(*name).unwrap();
        }),
        Repeat(file) => folder.change(file, |content| {
            let first = content[0].clone();
            content.as_array_mut().unwrap().push(first);
        }),
        Write(file, text) => folder.write(file, text),
        Delete(file) => folder.delete(file),
    }
}
