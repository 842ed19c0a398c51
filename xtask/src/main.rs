//! `cargo xtask COMMAND`: see [`xtask::main_with`] for the commands.

use std::process::ExitCode;

fn main() -> ExitCode {
    match xtask::main_with(std::env::args().skip(1)) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
