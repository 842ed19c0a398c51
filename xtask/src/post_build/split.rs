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

/// A part that was split off.
#[derive(Debug)]
pub struct SplitPart {
    /// Its name in the app.
    pub name: String,
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
        let mut parts = Vec::new();
        for entry in fs::read_dir(&pieces)? {
            let file = entry?.file_name().to_string_lossy().into_owned();
            let Some(name) = file.strip_suffix(".wasm").filter(|name| *name != stem) else { continue };
            fs::rename(pieces.join(&file), staging.join(&file))?;
            parts.push(SplitPart { name: name.trim_start_matches("split_").to_owned(), file });
        }
        fs::remove_dir_all(&pieces)?;
        parts.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(parts)
    }
}
