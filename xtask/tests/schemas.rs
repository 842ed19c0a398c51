//! The committed schemas: those of today's types, and known to the editor.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use xtask::data::check;
use xtask::data::files::file_schemas;

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let found: Vec<_> = check::committed_schemas().iter().map(ToString::to_string).collect();
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn an_editor_knows_the_schema_of_every_file() {
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.vscode/settings.json");
    let settings: Value = serde_json::from_str(&fs::read_to_string(settings).unwrap()).unwrap();
    let found = settings["json.schemas"].as_array().unwrap();
    let expected: Vec<_> = file_schemas()
        .into_iter()
        .map(|(name, _)| {
            json!({
                "fileMatch": [format!("/public/data/{name}.json")],
                "url": format!("./xtask/schema/{name}.schema.json"),
            })
        })
        .collect();
    assert!(expected.iter().all(|schema| found.contains(schema)), "{expected:#?}");
    assert_eq!(found.len(), expected.len());
}
