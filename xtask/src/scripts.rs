//! Commands that are Node scripts over the release: they drive a browser.

use crate::args::Args;
use crate::run::{find, run};
use crate::{dist, project, setup};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// `bench`: performance against peers.
///
/// # Errors
/// Where Node is missing or the build fails.
pub fn bench(args: Args) -> Result<ExitCode> {
    after_dist(args, "tests/bench/run.mjs")
}

/// `screenshot`: pictures of the main screens.
///
/// # Errors
/// Where Node is missing or the build fails.
pub fn screenshot(args: Args) -> Result<ExitCode> {
    after_dist(args, "tests/e2e/screenshot.mjs")
}

/// Installs the libraries of a folder of scripts as its lock file says.
///
/// # Errors
/// Where npm is missing or fails.
pub fn npm_ci(folder: &Path) -> Result<()> {
    if !folder.join("package.json").exists() || is_installed(folder) {
        return Ok(());
    }
    let npm = find("npm").context("Node.js 20 or newer is needed: https://nodejs.org")?;
    run(Command::new(npm).args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// npm writes the list of what it installed; it is newer than the lock file where nothing changed since.
fn is_installed(folder: &Path) -> bool {
    let written = |name: &str| std::fs::metadata(folder.join(name)).and_then(|file| file.modified()).ok();
    let (lock, installed) = (written("package-lock.json"), written("node_modules/.package-lock.json"));
    lock.is_some() && installed >= lock
}

/// A script, with the browser and the release that it works on in its environment.
///
/// # Errors
/// Where Node or a browser is missing.
pub fn script(file: &Path) -> Result<Command> {
    let node = find("node").context("Node.js 20 or newer is needed: https://nodejs.org")?;
    let mut command = Command::new(node);
    command.arg(file).current_dir(project::root()).env("CHROMIUM", setup::browser()?);
    command.env("DIST", project::root().join("dist"));
    Ok(command)
}

/// The browser tests of a folder, against two builds of the release.
///
/// # Errors
/// Where Node or a browser is missing.
pub fn e2e(folder: &Path, dist: &Path, dist_sub: &Path) -> Result<Command> {
    let npm = find("npm").context("Node.js 20 or newer is needed: https://nodejs.org")?;
    let mut command = Command::new(npm);
    command.args(["test", "--silent"]).current_dir(folder).env("CHROMIUM", setup::browser()?);
    command.env("DIST", dist).env("DIST_SUB", dist_sub);
    Ok(command)
}

/// `--no-dist` skips the build.
fn after_dist(mut args: Args, script_name: &str) -> Result<ExitCode> {
    let file: PathBuf = project::root().join(script_name);
    if !file.exists() {
        bail!("{script_name} does not exist yet");
    }
    if !args.flag("--no-dist") {
        dist::build("/", &project::root().join("dist"))?;
    }
    if let Some(folder) = file.parent() {
        npm_ci(folder)?;
    }
    let status = script(&file)?.args(args.rest()).status()?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
