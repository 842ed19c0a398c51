//! `test`: everything that CI checks, in stages. And `audit`, which stands apart: its tool takes minutes to build.

use crate::args::Args;
use crate::run::{cargo, run, seconds};
use crate::{data, dist, project, scripts, setup};
use anyhow::{Context, Result, bail};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// A stage: its name, and its work.
type Stage = (&'static str, fn() -> Result<()>);

/// The sub-path that the browser tests expect.
const SUB_PATH: &str = "/verkenner/";

const STAGES: &[Stage] =
    &[("fmt", fmt), ("clippy", clippy), ("unit", unit), ("data", check_data), ("dist", release), ("e2e", e2e)];

/// The command. All stages run, also after a failure.
///
/// # Errors
/// Where a stage is not known.
pub fn test(mut args: Args) -> Result<ExitCode> {
    let stages = wanted(&mut args)?;
    args.finish()?;
    let mut reports = Vec::new();
    for (name, work) in stages {
        println!("\n=== {name}");
        let start = Instant::now();
        let result = work();
        if let Err(error) = &result {
            eprintln!("{name}: {error:#}");
        }
        reports.push((name, result.is_ok(), start.elapsed()));
    }
    println!();
    for (name, passed, time) in &reports {
        println!("{name:8} {} {:>14}", if *passed { "passed" } else { "FAILED" }, seconds(*time));
    }
    let passed = reports.iter().filter(|(_, passed, _)| *passed).count();
    let failed = reports.len() - passed;
    println!("{passed} passed, {failed} failed");
    Ok(if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The stages that `--stage` names, or all.
fn wanted(args: &mut Args) -> Result<Vec<Stage>> {
    let mut stages = Vec::new();
    while let Some(name) = args.option("--stage")? {
        let Some(stage) = STAGES.iter().find(|(known, _)| *known == name) else {
            let names: Vec<_> = STAGES.iter().map(|(name, _)| *name).collect();
            bail!("no stage {name}; there are {}", names.join(", "));
        };
        stages.push(*stage);
    }
    Ok(if stages.is_empty() { STAGES.to_vec() } else { stages })
}

fn fmt() -> Result<()> {
    run(cargo().args(["fmt", "--all", "--check"]))
}

/// The core without a browser, the app for the browser, and these commands.
fn clippy() -> Result<()> {
    setup::wasm_target()?;
    let core = ["--package", "techniekverkenner", "--no-default-features", "--all-targets"];
    let app = ["--package", "techniekverkenner", "--target", "wasm32-unknown-unknown"];
    let release = ["--package", "techniekverkenner", "--target", "wasm32-unknown-unknown", "--features", "split"];
    let xtask = ["--package", "xtask", "--all-targets"];
    for what in [core.as_slice(), &app, &release, &xtask] {
        run(cargo().args(["clippy", "--quiet", "--locked"]).args(what).args(["--", "--deny", "warnings"]))?;
    }
    Ok(())
}

/// One package at a time: together they would share features, and the core would refuse unknown fields.
fn unit() -> Result<()> {
    run(cargo().args(["test", "--quiet", "--locked", "--package", "techniekverkenner", "--no-default-features"]))?;
    run(cargo().args(["test", "--quiet", "--locked", "--package", "xtask"]))
}

fn check_data() -> Result<()> {
    if data::check_and_print(&project::data_dir()) == ExitCode::SUCCESS {
        Ok(())
    } else {
        bail!("the dataset has problems")
    }
}

/// The release under `/`, and the same under a sub-path.
fn release() -> Result<()> {
    dist::build("/", &project::root().join("dist"))?;
    dist::build(SUB_PATH, &project::root().join("dist-sub"))
}

/// The browser tests, against both.
fn e2e() -> Result<()> {
    let folder = project::root().join("tests/e2e");
    if !folder.join("package.json").exists() {
        bail!("tests/e2e does not exist yet");
    }
    scripts::npm_ci(&folder)?;
    let (dist, dist_sub) = (project::root().join("dist"), project::root().join("dist-sub"));
    run(&mut scripts::e2e(&folder, &dist, &dist_sub)?)
}

/// Licences, origins and advisories of all libraries. The last need the network: a database on GitHub.
///
/// # Errors
/// Where cargo-deny cannot be installed or finds something, and where the advisories could not be fetched.
pub fn audit(args: Args) -> Result<()> {
    args.finish()?;
    let deny = setup::cargo_deny()?;
    let check = |what: &[&str]| {
        run(Command::new(&deny)
            .args(["--workspace", "--log-level", "error", "check"])
            .args(what)
            .current_dir(project::root()))
    };
    let (local, remote) = (check(&["licenses", "bans", "sources"]), check(&["advisories"]));
    local?;
    remote.context("licences and origins are fine; the advisories have a finding or could not be fetched")
}
