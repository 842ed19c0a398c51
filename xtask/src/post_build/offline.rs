//! The service worker of a release: the template in `src/web/sw.js` with the list of all files of the build.

use super::{Job, read};
use crate::hash::hashed_name;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// Its name is fixed: the browser asks for it again to see whether there is a newer build.
pub const NAME: &str = "sw.js";

/// Writes it, as the last file of the build.
pub fn write(job: &Job) -> Result<()> {
    let mut files = Vec::new();
    list(&job.staging, "", &mut files)?;
    files.sort();
    let page = fs::read(job.staging.join("index.html"))?;
    // All other names change with their content, so the page, which names them, tells builds apart.
    let version = hashed_name("build", &page);
    // The page goes by the address of its folder.
    let names: Vec<_> = files.iter().map(|name| if name == "index.html" { "./" } else { name }).collect();
    let head = format!("const VERSION = {version:?};\nconst FILES = {names:?};\n");
    let script =
        read(&job.root.join("src/web/sw.js"))?.replacen("\"use strict\";\n", &format!("\"use strict\";\n{head}"), 1);
    fs::write(job.staging.join(NAME), script)?;
    Ok(())
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else if name != "robots.txt" {
            files.push(name);
        }
    }
    Ok(())
}
