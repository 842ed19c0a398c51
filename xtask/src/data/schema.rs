//! JSON Schemas of the authored files, made from the app's own types, for completion in editors.

use super::files;
use crate::project;
use anyhow::{Context, Result};
use schemars::Schema;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// Where the schemas are committed.
#[must_use]
pub fn dir() -> PathBuf {
    project::root().join("xtask/schema")
}

/// File name and text of every schema.
#[must_use]
pub fn texts() -> Vec<(String, String)> {
    let schemas = files::file_schemas().into_iter();
    schemas.map(|(name, schema)| (format!("{name}.schema.json"), format!("{schema:#}\n"))).collect()
}

/// Writes them.
///
/// # Errors
/// Where a file cannot be written.
pub fn write() -> Result<()> {
    let dir = dir();
    fs::create_dir_all(&dir)?;
    for (name, text) in texts() {
        let file = dir.join(name);
        fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}

/// The schema of a file that holds one object.
pub(super) fn of_object(schema: Schema) -> Value {
    schema.to_value()
}

/// The schema of a file that holds a list of such records.
pub(super) fn of_list(name: &str, record: Schema) -> Value {
    let mut record = record.to_value();
    let taken = |record: &mut Value, key: &str| record.as_object_mut().and_then(|fields| fields.remove(key));
    let version = taken(&mut record, "$schema").unwrap_or_default();
    let definitions = taken(&mut record, "$defs").unwrap_or_else(|| json!({}));
    json!({ "$schema": version, "title": name, "type": "array", "items": record, "$defs": definitions })
}
