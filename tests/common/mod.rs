//! The committed dataset, as the app would get it.

use std::path::Path;
use techniekverkenner::dataset::{Dataset, Details, parse_core, parse_details};

const CORE: [&str; 17] = [
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

const DETAILS: [&str; 4] = ["sources", "rail", "map-lines", "progression"];

/// The text of a bundle, made from the authored files.
fn bundle(manifest: bool, tables: &[&str]) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let mut text = "{\"schema_version\":2".to_owned();
    for table in manifest.then_some(&"manifest").into_iter().chain(tables) {
        let file = folder.join(format!("{table}.json"));
        let authored = std::fs::read_to_string(file).expect("the authored file is there");
        text.extend([",\"", table, "\":", &authored]);
    }
    text.push('}');
    text
}

/// The text of the core bundle.
pub fn core_bundle() -> String {
    bundle(true, &CORE)
}

/// The committed details, as far as the core of the app reads them: sources, railway lines and rules.
#[allow(dead_code, reason = "each test is a program of its own and takes what it needs")]
pub fn details() -> Details {
    let (details, problems) = parse_details(&bundle(false, &DETAILS)).expect("the bundle can be read");
    assert!(problems.is_empty(), "{problems:#?}");
    details
}

/// The committed details that the interest finder reads: profiles and cards.
#[allow(dead_code, reason = "each test is a program of its own and takes what it needs")]
pub fn finder_details() -> Details {
    let bundle = bundle(false, &["sources", "career-profiles", "interest-items"]);
    let (details, problems) = parse_details(&bundle).expect("the bundle can be read");
    assert!(problems.is_empty(), "{problems:#?}");
    details
}

/// The committed dataset. Fails on any problem: the data must be sound.
pub fn dataset() -> Dataset {
    let (data, problems) = parse_core(&core_bundle()).expect("the bundle can be read");
    assert!(problems.is_empty(), "{problems:#?}");
    data
}
