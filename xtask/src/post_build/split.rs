//! Splits the release: what the first screen needs, and the parts that load when they are needed.
//!
//! The parts are the functions marked `wasm_split` in the app. The tool cuts what `cargo` linked, which still says what
//! refers to what; so wasm-bindgen has to run once more, on the first piece, in place of Trunk's run on the whole.

use crate::project;
use crate::run::run;
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set by `dist`: the tool that splits.
pub const WASM_SPLIT: &str = "XTASK_WASM_SPLIT";

/// The script that loads the parts, as the tool names it.
pub const LINK: &str = "__wasm_split.js";

/// What splitting needs.
#[derive(Clone, Debug)]
pub struct Split {
    /// `wasm-split-cli`.
    pub tool: PathBuf,
    /// The app as `cargo` linked it, with its relocations.
    pub linked: PathBuf,
}

/// A file that was split off.
#[derive(Debug)]
pub struct SplitPart {
    /// Its name: that of a part in the app, or of a piece that several parts share.
    pub name: String,
    /// The parts that need it.
    pub parts: Vec<String>,
    /// Its file in the staging folder.
    pub file: String,
}

impl Split {
    /// The release that Trunk has just built.
    #[must_use]
    pub fn of_release(tool: PathBuf) -> Self {
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| project::root().join("target"), PathBuf::from);
        Self { tool, linked: target.join("wasm32-unknown-unknown/release/techniekverkenner.wasm") }
    }

    /// Replaces Trunk's script and WebAssembly in `staging` by the first piece, and adds the parts.
    ///
    /// # Errors
    /// Where a tool fails or leaves no parts.
    pub fn run(&self, staging: &Path, script: &str) -> Result<Vec<SplitPart>> {
        let stem = script.trim_end_matches(".js");
        let pieces = staging.join("pieces");
        run(Command::new(&self.tool).arg(&self.linked).arg(&pieces).args(["--out-name", stem]))?;
        let mut bindgen = Command::new("wasm-bindgen");
        bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", stem, "--out-dir"]);
        run(bindgen.arg(staging).arg(pieces.join(format!("{stem}.wasm"))))?;
        fs::rename(pieces.join(LINK), staging.join(LINK)).context("the app was not split: is the feature on?")?;
        let link = fs::read_to_string(staging.join(LINK))?;
        let mut files = Vec::new();
        for entry in fs::read_dir(&pieces)? {
            let file = entry?.file_name().to_string_lossy().into_owned();
            let Some(stem) = file.strip_suffix(".wasm").filter(|name| *name != stem) else { continue };
            fs::rename(pieces.join(&file), staging.join(&file))?;
            let name = stem.trim_start_matches("split_").to_owned();
            let is_part = stem.starts_with("split_");
            let parts = sharers(&link, &file).or(is_part.then(|| vec![name.clone()]));
            let parts = parts.with_context(|| format!("{LINK} does not say which parts share {file}"))?;
            let name = if parts.len() > 1 { format!("shared-{}", parts.join("-")) } else { name };
            files.push(SplitPart { name, parts, file });
        }
        fs::remove_dir_all(&pieces)?;
        files.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(files)
    }
}

/// The parts that share a piece, as the script that loads them says in the comment above it: `/* browse, choose */`.
fn sharers(link: &str, file: &str) -> Option<Vec<String>> {
    let (before, _) = link.split_once(&format!("\"./{file}\""))?;
    let (_, comment) = before.rsplit_once("/* ")?;
    let (names, loader) = comment.split_once(" */")?;
    // The comment of another piece is farther away.
    (loader.matches("makeLoad").count() == 1).then(|| names.split(", ").map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::sharers;

    #[test]
    fn the_parts_that_share_a_piece_stand_above_it() {
        let link = r#"function makeLoad(fetcher, deps) {}
/* browse, choose */
const __chunk_3 = makeLoad(() => fetch(new URL("./chunk_3.wasm", import.meta.url)), []);
export const __wasm_split_load_browse = wrap(makeLoad(() => fetch(new URL("./split_browse.wasm", import.meta.url)), []));"#;
        assert_eq!(sharers(link, "chunk_3.wasm"), Some(vec!["browse".to_owned(), "choose".to_owned()]));
        assert_eq!(sharers(link, "split_browse.wasm"), None);
        assert_eq!(sharers(link, "other.wasm"), None);
    }
}
