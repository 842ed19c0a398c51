//! Trunk's post-build hook: what Trunk cannot do, in its staging folder, for development and release alike.
//!
//! It bundles the dataset and the stylesheets, moves inline scripts into files (the Content-Security-Policy allows
//! none), gives every file a name with the hash of its final content, and writes the policy into the page. Trunk's own
//! names and integrity hashes are replaced: they are made before wasm-opt and before this hook.

mod offline;
mod page;
mod split;
mod style;

pub use split::{Split, WASM_SPLIT};

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
    /// How to split the WebAssembly; `None` leaves it whole.
    pub split: Option<Split>,
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
        split: std::env::var_os(WASM_SPLIT).map(|tool| Split::of_release(tool.into())),
    })
}

/// Does the work.
///
/// # Errors
/// Where a file is missing or cannot be written, and where the page lacks one of the names to replace.
pub fn post_build(job: &Job) -> Result<()> {
    let page_file = job.staging.join("index.html");
    let mut html = page::with_region(&read(&page_file)?, &fill_region(job)?);

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
    }
    for module in app.modules() {
        html = page::preload_module(&html, &address(job, module));
    }
    html = page::preload_wasm(&html, &address(job, &app.wasm));
    for (parts, file) in &app.parts {
        html = page::link_part(&html, parts, &address(job, file));
    }
    if job.split.is_some() {
        html = page::link_offline(&html, &address(job, offline::NAME));
    }
    html = page::with_policy(&page::without_comments(&html), policy::PAGE)?;
    fs::write(&page_file, html)?;

    // The authored files hold what must not be shown, and the bundles hold the rest.
    let authored = job.staging.join("data");
    if authored.is_dir() {
        fs::remove_dir_all(&authored)?;
    }
    // Only a release: while one works on the app, a kept build would hide what was changed.
    if job.split.is_some() { offline::write(job) } else { Ok(()) }
}

/// Writes the name of the region into the web manifest, and returns it for the page.
fn fill_region(job: &Job) -> Result<String> {
    let region = bundle::dataset(&job.root.join("public/data"))?.manifest.region;
    let manifest = job.staging.join("manifest.webmanifest");
    if manifest.exists() {
        fs::write(&manifest, page::with_region(&read(&manifest)?, &region))?;
    }
    Ok(region)
}

/// The files that we make: name as it stands in `index.html`, and content.
fn own_files(job: &Job) -> Result<Vec<(&'static str, String)>> {
    let mut files = vec![
        ("style.css", style::bundle(&job.root, style::FIRST)?),
        ("later.css", style::bundle(&job.root, style::LATER)?),
        ("boot.js", read(&job.root.join("src/web/boot.js"))?),
    ];
    files.extend(bundle::from_dir(&job.root.join("public/data"))?.files());
    Ok(files)
}

/// The files of the app, with their final names.
struct App {
    script: String,
    wasm: String,
    /// The script that loads the parts, where the app was split.
    link: Option<String>,
    /// The files that were split off, each with the parts that need it.
    parts: Vec<(Vec<String>, String)>,
    /// Old and new names, longest old one first.
    renamed: Vec<(String, String)>,
}

impl App {
    fn rename_in(&self, text: &str) -> String {
        self.renamed.iter().fold(text.to_owned(), |text, (old, new)| text.replace(old, new))
    }

    fn modules(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.script).chain(&self.link)
    }
}

/// Splits the app where that is asked, shrinks it, and gives its files names with the hash of their final content.
fn name_app(job: &Job) -> Result<App> {
    let old_wasm = only_file(&job.staging, ".wasm")?;
    let old_script = format!("{}.js", old_wasm.trim_end_matches(".wasm").trim_end_matches("_bg"));
    let parts = job.split.as_ref().map(|split| split.run(&job.staging, &old_script)).transpose()?.unwrap_or_default();
    let optimised = |file: &str| match &job.wasm_opt {
        Some(wasm_opt) => optimise(wasm_opt, &job.staging.join(file)),
        None => Ok(()),
    };
    optimised(&old_wasm)?;
    let wasm = rename_hashed(&job.staging, &old_wasm, "app.wasm")?;
    let mut renamed = vec![(old_wasm, wasm.clone())];
    let mut named_parts = Vec::new();
    for part in parts {
        optimised(&part.file)?;
        let file = rename_hashed(&job.staging, &part.file, &format!("{}.wasm", part.name))?;
        renamed.push((part.file, file.clone()));
        named_parts.push((part.parts, file));
    }
    let (script, link) = name_scripts(job, &old_script, &mut renamed)?;
    Ok(App { script, wasm, link, parts: named_parts, renamed })
}

/// The script of the app and the one that loads its parts import each other, so both get the hash of both.
fn name_scripts(job: &Job, script: &str, renamed: &mut Vec<(String, String)>) -> Result<(String, Option<String>)> {
    let mut texts = Vec::new();
    for old in [script, split::LINK].into_iter().filter(|name| job.staging.join(name).exists()) {
        let text = read(&job.staging.join(old))?;
        fs::remove_file(job.staging.join(old))?;
        texts.push(renamed.iter().fold(text, |text, (old, new)| text.replace(old, new)));
    }
    let all = texts.concat();
    let news = ["app.js", "link.js"].map(|name| hashed_name(name, all.as_bytes()));
    let importing = |name: &str| format!("from \"./{name}\"");
    for (text, new) in texts.iter().zip(&news) {
        let [app, link] = &news;
        // Not every mention of the loading script: the WebAssembly knows it by its old name.
        let text = text.replace(&importing(script), &importing(app));
        fs::write(job.staging.join(new), text.replace(&importing(split::LINK), &importing(link)))?;
    }
    let [app, link] = news;
    renamed.push((script.to_owned(), app.clone()));
    Ok((app, (texts.len() == 2).then_some(link)))
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
