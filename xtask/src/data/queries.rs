//! `data queries`: a list of judged queries with every accepted record spelled out, for the peers of the bench.

use super::bundle;
use crate::args::Args;
use crate::{judge, project};
use anyhow::{Context, Result, anyhow};
use serde_json::json;
use std::path::{Path, PathBuf};
use techniekverkenner::dataset::parse_core;

/// The command. Where no record is searchable that a row accepts, it says so beside the output: the list is wrong, or
/// the record is hidden.
///
/// # Errors
/// Where the list or the dataset cannot be used.
pub fn command(mut args: Args, dir: &Path) -> Result<()> {
    let list = args.option("--list")?.map_or_else(own_list, PathBuf::from);
    args.finish()?;
    let bundles = bundle::from_dir(dir)?;
    let (data, _) = parse_core(&bundles.core).map_err(|fatal| anyhow!("{fatal:?}")).context("the core bundle")?;
    let mut printed = Vec::new();
    for judged in judge::read(&list)? {
        let accepted = judged.accepted_ids(&data);
        let none = judged.accepted.is_empty();
        if accepted.is_empty() && !none {
            eprintln!("no searchable record is accepted for {:?}", judged.query);
        }
        printed.push(json!({
            "query": judged.query, "category": judged.category, "accepted": accepted, "none": none,
        }));
    }
    println!("{}", serde_json::Value::from(printed));
    Ok(())
}

/// The list that the engine was made with.
fn own_list() -> PathBuf {
    project::root().join("tests/fixtures/queries-150.csv")
}
