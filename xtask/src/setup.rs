//! Sets up what is missing, says what it does and how long it takes, and skips what is there.
//!
//! A compatible tool on PATH wins; our own installs go to `.tools/`. Only Rust is needed to build and serve the app.

use crate::project;
use crate::run::{cargo, find, first_line, path_with, run, step};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// Any patch of it will do; this one is installed. 0.22 wants a newer Rust.
const TRUNK: &str = "0.21.14";
const TRUNK_SERIES: &str = "0.21.";
const WASM_SPLIT: &str = "0.2.4";
const CARGO_DENY: &str = "0.20.2";

/// The tools to build with.
#[derive(Clone, Debug)]
pub struct Tools {
    /// PATH with our own tools in front.
    pub path: OsString,
    /// wasm-opt, where Node is there to install it.
    pub wasm_opt: Option<PathBuf>,
    /// What splits the app, for a release.
    pub wasm_split: Option<PathBuf>,
}

/// What building for the browser needs.
///
/// # Errors
/// Where something is missing and cannot be installed.
pub fn browser_build() -> Result<Tools> {
    wasm_target()?;
    let mut folders = vec![trunk()?, wasm_bindgen()?];
    folders.retain(|folder| folder.starts_with(project::tools_dir()));
    fetch_crates()?;
    Ok(Tools { path: path_with(&folders)?, wasm_opt: None, wasm_split: None })
}

/// The same for a release: with what splits the app, and with wasm-opt, where Node is there.
///
/// # Errors
/// Where something is missing and cannot be installed.
pub fn release_build() -> Result<Tools> {
    Ok(Tools { wasm_opt: wasm_opt()?, wasm_split: Some(wasm_split()?), ..browser_build()? })
}

/// The target that the app is compiled for. rustup reads it from `rust-toolchain.toml`.
///
/// # Errors
/// Where it is missing and cannot be added.
pub fn wasm_target() -> Result<()> {
    let sysroot = first_line(Path::new("rustc"), "--print=sysroot").context("cannot run rustc")?;
    if Path::new(&sysroot).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        bail!("this Rust cannot compile for {WASM_TARGET} and rustup is not there to add it: see https://rustup.rs");
    }
    step(&format!("adding the target {WASM_TARGET} (half a minute)"), || {
        run(Command::new("rustup").args(["target", "add", WASM_TARGET]).current_dir(project::root()))
    })
}

/// The libraries of the app: Trunk builds without asking the network.
fn fetch_crates() -> Result<()> {
    let mut fetch = cargo();
    fetch.args(["fetch", "--quiet", "--locked", "--target", WASM_TARGET]);
    let mut offline = cargo();
    offline.args(["fetch", "--quiet", "--locked", "--offline", "--target", WASM_TARGET]);
    if offline.output().is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    step("fetching the libraries (a minute)", || run(&mut fetch))
}

/// The folder with a fitting trunk. A debug build takes half as long to make and is as good for us.
fn trunk() -> Result<PathBuf> {
    let fits = |version: &str| version.starts_with(TRUNK_SERIES);
    tool("trunk", fits, "6 to 15 minutes, once", &["trunk", "--version", TRUNK, "--debug"])
}

/// The folder with the wasm-bindgen of `Cargo.lock`: it and the library must be of one version.
fn wasm_bindgen() -> Result<PathBuf> {
    let lock = fs::read_to_string(project::root().join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let version = locked_version(&lock, "wasm-bindgen").context("Cargo.lock has no wasm-bindgen")?;
    let fits = |found: &str| found == version;
    tool("wasm-bindgen", fits, "3 minutes, once", &["wasm-bindgen-cli", "--version", version])
}

/// The tool that splits the app. It has no `--version`, so only our own install is known to fit.
fn wasm_split() -> Result<PathBuf> {
    let file = project::tools_dir().join(format!("bin/wasm-split-cli{}", std::env::consts::EXE_SUFFIX));
    let installed = project::tools_dir().join("wasm-split.version");
    if !file.is_file() || fs::read_to_string(&installed).is_ok_and(|version| version != WASM_SPLIT) {
        step("installing wasm-split-cli into .tools/ (2 minutes, once)", || {
            install_tool(&["wasm_split_cli_support", "--version", WASM_SPLIT, "--features", "build-binary"], true)
        })?;
        fs::write(installed, WASM_SPLIT)?;
    }
    Ok(file)
}

/// cargo-deny, for `audit`.
///
/// # Errors
/// Where it cannot be installed.
pub fn cargo_deny() -> Result<PathBuf> {
    let fits = |found: &str| found.starts_with("0.20");
    let folder = tool("cargo-deny", fits, "5 minutes, once", &["cargo-deny", "--version", CARGO_DENY, "--debug"])?;
    Ok(folder.join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX)))
}

/// The folder of a program whose version fits: from PATH, from `.tools/`, or installed there now.
fn tool(program: &str, fits: impl Fn(&str) -> bool, takes: &str, install: &[&str]) -> Result<PathBuf> {
    let own = project::tools_dir().join("bin");
    let own_file = own.join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    for file in find(program).into_iter().chain([own_file]).filter(|file| file.is_file()) {
        let line = first_line(&file, "--version").unwrap_or_default();
        if line.split_whitespace().nth(1).is_some_and(&fits) {
            return Ok(file.parent().map_or(own, Path::to_path_buf));
        }
    }
    step(&format!("installing {program} into .tools/ ({takes})"), || {
        // Its own lock file first. A mirror may lack a version that it names: then what fits will do.
        install_tool(install, true).or_else(|error| {
            println!("    {error:#}; once more without its lock file");
            install_tool(install, false)
        })
    })?;
    Ok(own)
}

/// `cargo install` into `.tools/`. The build folder stays: an interrupted install goes on where it was.
fn install_tool(words: &[&str], locked: bool) -> Result<()> {
    let mut command = cargo();
    command.arg("install").args(words).arg("--root").arg(project::tools_dir());
    if locked {
        command.arg("--locked");
    }
    run(command.env("CARGO_TARGET_DIR", project::tools_dir().join("build")))
}

/// wasm-opt from npm: Debian's is too old and its output is a blank page.
fn wasm_opt() -> Result<Option<PathBuf>> {
    let folder = project::tools_dir().join("node");
    let file = folder.join("node_modules/.bin").join(if cfg!(windows) { "wasm-opt.cmd" } else { "wasm-opt" });
    if file.exists() && is_installed(&folder)? {
        return Ok(Some(file));
    }
    let (Some(_), Some(npm)) = (find("node"), find("npm")) else {
        println!("Node.js is not here, so wasm-opt is not either: the release will work and be half as large again.");
        println!("Install Node.js 20 or newer (https://nodejs.org) for the small one.");
        return Ok(None);
    };
    step("installing wasm-opt (npm's binaryen) into .tools/ (half a minute)", || {
        fs::create_dir_all(&folder)?;
        for name in ["package.json", "package-lock.json"] {
            fs::copy(project::root().join("xtask/node").join(name), folder.join(name))?;
        }
        run(Command::new(npm).args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))
    })?;
    Ok(Some(file))
}

/// A Chromium for the browser tests: from `CHROMIUM`, from PATH, or on Debian as root from its packages.
///
/// # Errors
/// Where none is there and none can be installed.
pub fn browser() -> Result<PathBuf> {
    const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    let known = || {
        let named = std::env::var_os("CHROMIUM").map(PathBuf::from).filter(|file| file.is_file());
        named.or_else(|| NAMES.iter().find_map(|name| find(name)))
    };
    if let Some(browser) = known() {
        return Ok(browser);
    }
    let is_root = first_line(Path::new("id"), "-u").is_some_and(|user| user == "0");
    if is_root && find("apt-get").is_some() {
        step("installing chromium with apt-get (2 minutes)", || {
            run(Command::new("apt-get").args(["update", "-qq"]))?;
            let mut install = Command::new("apt-get");
            install.args(["install", "--yes", "-qq", "--no-install-recommends", "chromium"]);
            run(install.env("DEBIAN_FRONTEND", "noninteractive"))
        })?;
    }
    known().context("no Chromium or Chrome on PATH: install one, or set CHROMIUM to its file")
}

/// Is what stands in `.tools/node` what `xtask/node` asks for?
fn is_installed(folder: &Path) -> Result<bool> {
    let lock = fs::read(project::root().join("xtask/node/package-lock.json")).context("xtask/node is not complete")?;
    Ok(fs::read(folder.join("package-lock.json")).is_ok_and(|installed| installed == lock))
}

/// The version of a library in `Cargo.lock`.
fn locked_version<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let (_, entry) = lock.split_once(&format!("name = \"{name}\"\nversion = \""))?;
    entry.split('"').next()
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    #[test]
    fn the_version_of_the_very_library_is_read() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.129\"\n";
        assert_eq!(locked_version(lock, "wasm-bindgen"), Some("0.2.129"));
        assert_eq!(locked_version(lock, "wasm-bind"), None);
    }
}
