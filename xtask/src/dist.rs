//! `dist`: the release files, with what a host needs to serve them well.

mod compress;
mod headers;
mod sizes;

use crate::args::Args;
use crate::post_build::{WASM_OPT, WASM_SPLIT};
use crate::run::{run, step};
use crate::{project, serve, setup};
use anyhow::{Context, Result};
use std::fs;
use std::path::{Path, PathBuf};

/// The command.
///
/// # Errors
/// Where the build fails, or more bytes than the budget must arrive before search works.
pub fn dist(mut args: Args) -> Result<()> {
    let public_url = serve::public_url(&mut args)?;
    let out = args.option("--out")?.map_or_else(|| project::root().join("dist"), PathBuf::from);
    args.finish()?;
    build(&public_url, &out)
}

/// Builds the release for `public_url` into `out`.
///
/// # Errors
/// As [`dist`].
pub fn build(public_url: &str, out: &Path) -> Result<()> {
    let tools = setup::release_build()?;
    step("building the release (3 to 6 minutes the first time)", || {
        let mut trunk = serve::trunk(&tools, "build");
        // Erased views are a sixth smaller in an app of this size (measured: 3.82 -> 3.25 MB before wasm-opt). The
        // relocations tell the splitter what refers to what.
        let flags = "--cfg erase_components -Clink-args=--emit-relocs";
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        trunk.args(["--release", "--features", "split", "--public-url", public_url, "--dist"]).arg(out);
        if let Some(wasm_split) = &tools.wasm_split {
            trunk.env(WASM_SPLIT, wasm_split);
        }
        if let Some(wasm_opt) = &tools.wasm_opt {
            trunk.env(WASM_OPT, wasm_opt);
        }
        run(&mut trunk)
    })?;
    fs::copy(out.join("index.html"), out.join("404.html")).context("cannot copy index.html")?;
    headers::write(out, public_url)?;
    step("compressing", || compress::all(out))?;
    sizes::print_and_check(out)
}

/// The files of a folder, with their paths from it, sorted.
fn files(folder: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(inner) = path.strip_prefix(folder) {
                found.push(inner.to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    Ok(found)
}
