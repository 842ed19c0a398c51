//! The authored dataset: reading, checking, counting, bundling, searching.

pub mod bundle;
pub mod check;
pub mod evaluate;
pub mod files;
pub mod paths;
pub mod problem;
pub mod prose;
pub mod queries;
pub mod schema;
pub mod search;
pub mod stats;

use crate::args::Args;
use crate::project;
use anyhow::{Result, bail};
use files::Authored;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// `data check | stats | schema | search | paths | evaluate | queries | bundle`.
///
/// # Errors
/// Where the command is not understood or files cannot be read. Faults in the data are no error here: they are printed
/// and make the exit code a failure.
pub fn data(mut args: Args) -> Result<ExitCode> {
    let dir = args.option("--dir")?.map_or_else(project::data_dir, PathBuf::from);
    match args.next_word().as_deref() {
        Some("check") => {
            args.finish()?;
            Ok(check_and_print(&dir))
        }
        Some("stats") => {
            let markdown = args.flag("--markdown");
            args.finish()?;
            print!("{}", stats::report(&load_sound(&dir)?, &bundle::dataset(&dir)?).render(markdown));
            Ok(ExitCode::SUCCESS)
        }
        Some("schema") => {
            args.finish()?;
            schema::write()?;
            Ok(ExitCode::SUCCESS)
        }
        Some("search") => search::command(args, &dir).map(|()| ExitCode::SUCCESS),
        Some("paths") => paths::command(args, &dir).map(|()| ExitCode::SUCCESS),
        Some("evaluate") => evaluate::command(args, &dir),
        Some("queries") => queries::command(args, &dir).map(|()| ExitCode::SUCCESS),
        Some("bundle") => {
            let to = args.option("--to")?;
            args.finish()?;
            let bundles = bundle::from_dir(&dir)?;
            match to {
                Some(to) => bundles.write(&PathBuf::from(to))?,
                None => print!("{}", bundles.core),
            }
            Ok(ExitCode::SUCCESS)
        }
        other => {
            bail!(
                "data check | stats | schema | search | paths | evaluate | queries | bundle, not {}",
                other.unwrap_or("nothing")
            )
        }
    }
}

/// Prints every problem, or one line of counts.
pub fn check_and_print(dir: &Path) -> ExitCode {
    let (data, mut problems) = Authored::load(dir);
    problems.extend(check::all(&data));
    problems.extend(check::committed_schemas());
    problems.sort();
    for problem in &problems {
        println!("{problem}");
    }
    if problems.is_empty() {
        println!("{}: no problems", data.counts());
        ExitCode::SUCCESS
    } else {
        println!("{} problems", problems.len());
        ExitCode::FAILURE
    }
}

/// Reads a dataset that must fit the types.
fn load_sound(dir: &Path) -> Result<Authored> {
    let (data, problems) = Authored::load(dir);
    match problems.first() {
        None => Ok(data),
        Some(first) => bail!("{first} (`cargo xtask data check` lists all {} problems)", problems.len()),
    }
}
