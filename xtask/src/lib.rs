//! Developer commands. `main.rs` is a shell around this library, so that the commands can be tested.
#![allow(clippy::print_stdout, reason = "printing is what a command line tool does")]
#![allow(clippy::disallowed_methods, reason = "sorting costs nothing here: only the app counts its bytes")]

pub mod args;
pub mod data;
pub mod dist;
pub mod hash;
pub mod judge;
pub mod policy;
pub mod post_build;
pub mod project;
pub mod run;
pub mod scripts;
pub mod serve;
pub mod setup;
pub mod test;

use anyhow::Result;
use args::Args;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N] [--public-url /x/]      set up what is missing, build, serve and open the app
  test [--stage NAME]...                   set up what is missing, then everything that CI checks
  dist [--public-url /x/] [--out DIR]      release files, precompressed, in dist/
  data check [--dir DIR]                   check the dataset; names file, record and field of each error
  data stats [--dir DIR] [--markdown]      counts, gaps, how our texts read, hidden records
  data schema                              write a JSON Schema per file to xtask/schema/
  data search QUERY [--from PLACE] [--json] [--dir DIR]   what the app finds for a query, asked from a place (its id)
  data queries [--list FILE]               a judged query list with its accepted records, as JSON
  data bundle [--to DIR]                   the core bundle that the app fetches; with --to all three, as files
  bench                                    performance against peers, side by side (wants Node)
  screenshot                               pictures of the main screens (wants Node)
  audit                                    licences and advisories of all libraries (cargo-deny)
  post-build                               Trunk's hook; not for people
";

/// Runs one command. The exit code is a failure where the command found faults; an error where it could not run.
///
/// # Errors
/// Where the command could not do its work.
pub fn main_with(words: impl Iterator<Item = String>) -> Result<ExitCode> {
    let mut args = Args::new(words);
    let command = args.next_word();
    let done = |result: Result<()>| result.map(|()| ExitCode::SUCCESS);
    match command.as_deref() {
        Some("serve") => done(serve::serve(args)),
        Some("test") => test::test(args),
        Some("dist") => done(dist::dist(args)),
        Some("data") => data::data(args),
        Some("bench") => scripts::bench(args),
        Some("screenshot") => scripts::screenshot(args),
        Some("audit") => done(test::audit(args)),
        Some("post-build") => done(post_build::from_environment(args)),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            Ok(ExitCode::SUCCESS)
        }
        Some(other) => {
            eprint!("unknown command: {other}\n\n{USAGE}");
            Ok(ExitCode::FAILURE)
        }
        None => {
            eprint!("{USAGE}");
            Ok(ExitCode::FAILURE)
        }
    }
}
