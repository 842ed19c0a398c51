//! `serve`: build, serve and open the app while working on it. Needs nothing but Rust.

use crate::args::Args;
use crate::run::{find, run};
use crate::setup::{self, Tools};
use crate::{project, run as running};
use anyhow::Result;
use std::process::Command;

/// The command.
///
/// # Errors
/// Where a tool cannot be set up, or Trunk fails.
pub fn serve(mut args: Args) -> Result<()> {
    let port = args.option("--port")?.unwrap_or_else(|| "8080".to_owned());
    let public_url = public_url(&mut args)?;
    let no_open = args.flag("--no-open");
    args.finish()?;
    let tools = setup::browser_build()?;
    let mut command = trunk(&tools, "serve");
    // Small typed views compile faster; see PITFALLS 2.10. For this target only: the hook builds xtask meanwhile.
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "--cfg erase_components");
    command.args(["--port", &port, "--public-url", &public_url, "--dist", "dist-dev"]);
    if !no_open && has_screen() {
        command.arg("--open");
    }
    println!("==> building (the first time some minutes), then serving http://127.0.0.1:{port}{public_url}");
    run(&mut command)
}

/// `trunk COMMAND` that downloads nothing.
#[must_use]
pub fn trunk(tools: &Tools, command: &str) -> Command {
    let program = running::find_in(&tools.path, "trunk").unwrap_or_else(|| "trunk".into());
    let mut trunk = Command::new(program);
    trunk.current_dir(project::root()).env("PATH", &tools.path).env("TRUNK_SKIP_VERSION_CHECK", "true");
    // Trunk takes NO_COLOR for its own option and wants a true or false.
    trunk.env_remove("NO_COLOR").args([command, "--offline", "--locked"]);
    trunk
}

/// The address under which the app will stand, with a slash at both ends.
///
/// # Errors
/// Where the option has no value.
pub fn public_url(args: &mut Args) -> Result<String> {
    let given = args.option("--public-url")?.unwrap_or_default();
    let inner = given.trim_matches('/');
    Ok(if inner.is_empty() { "/".to_owned() } else { format!("/{inner}/") })
}

/// Is there a screen to open a browser on?
fn has_screen() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let headless = cfg!(target_os = "linux") && !is_set("DISPLAY") && !is_set("WAYLAND_DISPLAY");
    !is_set("CI") && !headless && (!cfg!(target_os = "linux") || find("xdg-open").is_some())
}

#[cfg(test)]
mod tests {
    use super::{Args, public_url};

    #[test]
    fn the_public_url_has_a_slash_at_both_ends() {
        for (given, expected) in
            [("--public-url /x/", "/x/"), ("--public-url x", "/x/"), ("", "/"), ("--public-url=/", "/")]
        {
            let mut args = Args::new(given.split_whitespace().map(str::to_owned));
            assert_eq!(public_url(&mut args).unwrap(), expected);
        }
    }
}
