//! Trunk's post-build hook: what Trunk cannot do, in its staging folder, for development and release alike.
//!
//! It bundles the dataset and the stylesheets, moves inline scripts into files (the Content-Security-Policy allows
//! none), gives every file a name with the hash of its final content, and writes the policy into the page. Trunk's own
//! names and integrity hashes are replaced: they are made before wasm-opt and before this hook.

mod page;
mod style;

use crate::args::Args;
use crate::data::bundle;
use crate::hash::hashed_name;
use crate::run::run;
use crate::{policy, project};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set by `dist`: the wasm-opt to use. Without it the WebAssembly stays as it is.
pub const WASM_OPT: &str = "XTASK_WASM_OPT";

/// One run of the hook.
#[derive(Clone, Debug)]
pub struct Job {
    /// The folder of the project: `style/`, `src/web/` and `public/data/` are read from it.
    pub root: PathBuf,
    /// Trunk's staging folder, with its `index.html`.
    pub staging: PathBuf,
    /// The address that the app will stand under, such as `/` or `/verkenner/`.
    pub public_url: String,
    /// The wasm-opt to use.
    pub wasm_opt: Option<PathBuf>,
}

/// The hook as Trunk calls it.
///
/// # Errors
/// Where Trunk's variables are missing, or the work fails.
pub fn from_environment(args: Args) -> Result<()> {
    args.finish()?;
    let variable = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set: Trunk calls this"));
    post_build(&Job {
        root: project::root(),
        staging: variable("TRUNK_STAGING_DIR")?.into(),
        public_url: variable("TRUNK_PUBLIC_URL")?,
        wasm_opt: std::env::var_os(WASM_OPT).map(PathBuf::from),
    })
}

/// Does the work.
///
/// # Errors
/// Where a file is missing or cannot be written, and where the page lacks one of the names to replace.
pub fn post_build(job: &Job) -> Result<()> {
    let page_file = job.staging.join("index.html");
    let mut html = read(&page_file)?;

    for (name, content) in own_files(job)? {
        let hashed = write_hashed(&job.staging, name, content.as_bytes())?;
        html = page::rename(&html, name, &hashed)?;
    }
    let app = name_app(job)?;
    let (rest, scripts) = page::take_inline_scripts(&page::without_app_links(&html));
    html = rest;
    for script in scripts {
        let content = page::without_server_marks(&app.rename_in(&script.content), &job.public_url);
        let name = if script.is_module { "init.js" } else { "inline.js" };
        let hashed = write_hashed(&job.staging, name, content.as_bytes())?;
        html = html.replacen(&script.placeholder, &script.tag(&address(job, &hashed)), 1);
        if script.is_module {
            html = page::preload_module(&html, &address(job, &hashed));
        }
    }
    html = page::preload_module(&html, &address(job, &app.script.1));
    html = page::preload_wasm(&html, &address(job, &app.wasm.1));
    html = page::with_policy(&page::without_comments(&html), policy::PAGE)?;
    fs::write(&page_file, html)?;

    // The authored files hold what must not be shown, and the bundles hold the rest.
    let authored = job.staging.join("data");
    if authored.is_dir() {
        fs::remove_dir_all(&authored)?;
    }
    Ok(())
}

/// The files that we make: name as it stands in `index.html`, and content.
fn own_files(job: &Job) -> Result<Vec<(&'static str, String)>> {
    let bundles = bundle::from_dir(&job.root.join("public/data"))?;
    Ok(vec![
        ("style.css", style::bundle(&job.root)?),
        ("boot.js", read(&job.root.join("src/web/boot.js"))?),
        ("dataset-core.json", bundles.core),
        ("dataset-details.json", bundles.details),
    ])
}

/// The old and the new names of Trunk's two files.
struct App {
    script: (String, String),
    wasm: (String, String),
}

impl App {
    fn rename_in(&self, text: &str) -> String {
        text.replace(&self.wasm.0, &self.wasm.1).replace(&self.script.0, &self.script.1)
    }
}

/// Gives Trunk's script and WebAssembly names with the hash of their final content.
fn name_app(job: &Job) -> Result<App> {
    let old_wasm = only_file(&job.staging, ".wasm")?;
    let old_script = format!("{}.js", old_wasm.trim_end_matches(".wasm").trim_end_matches("_bg"));
    if let Some(wasm_opt) = &job.wasm_opt {
        optimise(wasm_opt, &job.staging.join(&old_wasm))?;
    }
    let wasm = rename_hashed(&job.staging, &old_wasm, "app.wasm")?;
    let script = rename_hashed(&job.staging, &old_script, "app.js")?;
    Ok(App { script: (old_script, script), wasm: (old_wasm, wasm) })
}

/// No feature flags: wasm-opt reads them from the file's own section, and `--all-features` gives a blank page.
fn optimise(wasm_opt: &Path, file: &Path) -> Result<()> {
    run(Command::new(wasm_opt).arg("-Oz").arg(file).arg("-o").arg(file))
}

/// The only file in `folder` whose name ends so.
fn only_file(folder: &Path, ending: &str) -> Result<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(ending) {
            names.push(name);
        }
    }
    match names.as_slice() {
        [name] => Ok(name.clone()),
        _ => bail!("expected one *{ending} in {}, found {}", folder.display(), names.len()),
    }
}

fn rename_hashed(folder: &Path, old: &str, name: &str) -> Result<String> {
    let from = folder.join(old);
    let content = fs::read(&from).with_context(|| format!("cannot read {}", from.display()))?;
    let hashed = hashed_name(name, &content);
    fs::rename(&from, folder.join(&hashed))?;
    Ok(hashed)
}

fn write_hashed(folder: &Path, name: &str, content: &[u8]) -> Result<String> {
    let hashed = hashed_name(name, content);
    fs::write(folder.join(&hashed), content)?;
    Ok(hashed)
}

fn address(job: &Job, name: &str) -> String {
    format!("{}/{name}", job.public_url.trim_end_matches('/'))
}

fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))
}
