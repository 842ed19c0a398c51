//! The size of what a pupil waits for.

use super::files;
use anyhow::{Result, bail};
use std::fs;
use std::path::Path;

/// Bytes, brotli, that may have to arrive before search works; the build fails above it.
const BUDGET: u64 = 300_000;

/// What we aim at.
const AIM: u64 = 240_000;

/// Beginnings of the names of those files; the rest of the name is a hash.
const BEFORE_SEARCH: [&str; 8] =
    ["index.html", "style-", "boot-", "init-", "app-", "link-", "dataset-core-", "inline-"];

struct Size {
    name: String,
    raw: u64,
    brotli: u64,
}

/// Prints a table and holds it against the budget.
pub fn print_and_check(folder: &Path) -> Result<()> {
    let sizes = sizes(folder)?;
    let (before, after): (Vec<_>, Vec<_>) = sizes.iter().partition(|size| is_before_search(&size.name));
    println!("{:48} {:>10} {:>10}", "file", "bytes", "brotli");
    for size in &before {
        print_row(&size.name, size.raw, size.brotli);
    }
    let total: u64 = before.iter().map(|size| size.brotli).sum();
    print_row("before search works", before.iter().map(|size| size.raw).sum(), total);
    for size in &after {
        print_row(&size.name, size.raw, size.brotli);
    }
    if total > BUDGET {
        bail!("{total} bytes must arrive before search works; the budget is {BUDGET}");
    }
    println!("{} KB before search works: the budget is {}, the aim {}", total / 1000, BUDGET / 1000, AIM / 1000);
    Ok(())
}

fn print_row(name: &str, raw: u64, brotli: u64) {
    println!("{name:48} {raw:>10} {brotli:>10}");
}

fn sizes(folder: &Path) -> Result<Vec<Size>> {
    let names = files(folder)?;
    let ending = |name: &str| name.rsplit_once('.').map(|(_, ending)| ending.to_owned()).unwrap_or_default();
    let is_content = |name: &&String| !matches!(ending(name).as_str(), "br" | "gz") && !name.starts_with('_');
    let mut sizes = Vec::new();
    for name in names.iter().filter(is_content).filter(|name| *name != "404.html") {
        let raw = fs::metadata(folder.join(name))?.len();
        let brotli = fs::metadata(folder.join(format!("{name}.br"))).map_or(raw, |compressed| compressed.len());
        sizes.push(Size { name: name.clone(), raw, brotli });
    }
    Ok(sizes)
}

fn is_before_search(name: &str) -> bool {
    BEFORE_SEARCH.iter().any(|start| name.starts_with(start))
}
