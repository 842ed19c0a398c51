//! The committed dataset, as the app would get it.

use std::path::Path;
use techniekverkenner::dataset::{Dataset, parse_core};

const TABLES: [&str; 15] = [
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
    "occupation-groups",
    "synonyms",
    "study-careers",
    "sector-careers",
];

/// The text of the core bundle, made from the authored files.
pub fn core_bundle() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data");
    let read =
        |name: &str| std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("the authored file is there");
    let mut text = format!("{{\"schema_version\":1,\"manifest\":{}", read("manifest"));
    for table in TABLES {
        text.push_str(",\"");
        text.push_str(table);
        text.push_str("\":");
        text.push_str(&read(table));
    }
    text.push('}');
    text
}

/// The committed dataset. Fails on any problem: the data must be sound.
pub fn dataset() -> Dataset {
    let (data, problems) = parse_core(&core_bundle()).expect("the bundle can be read");
    assert!(problems.is_empty(), "{problems:#?}");
    data
}
