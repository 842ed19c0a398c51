//! The bundles and Trunk's post-build hook, on a small dataset and a sample page.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "tests may stop at the first surprise"
)]

mod common;

use common::{Folder, copy, fixture};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::Path;
use techniekverkenner::dataset::{parse_core, parse_details};
use techniekverkenner::model::{Career, Place, StudyCareer};
use xtask::data::bundle;
use xtask::post_build::{Job, post_build};

/// What Trunk leaves in its staging folder.
const PAGE: &str = r#"<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><!-- a remark --><base href="/verkenner/">
<link rel="stylesheet" href="style.css"><link href="later.css" data-part="browse"><script src="boot.js"></script>
<link rel="preload" as="fetch" crossorigin href="dataset-core.json" id="core">
<link rel="prefetch" href="dataset-details.json" id="details"><link href="dataset-prose.json" id="prose">
<script type="module">
import init, * as bindings from '/verkenner/techniekverkenner-1a2b.js';
const wasm = await init({ module_or_path: '/verkenner/techniekverkenner-1a2b_bg.wasm' });
</script>
<link rel="modulepreload" href="/verkenner/techniekverkenner-1a2b.js" crossorigin="anonymous" integrity="sha384-x">
<link rel="preload" href="/verkenner/techniekverkenner-1a2b_bg.wasm" crossorigin="anonymous" integrity="sha384-x" as="fetch" type="application/wasm"></head>
<body><main></main><script>"use strict"; reload();</script></body></html>"#;

#[test]
fn the_bundles_are_what_the_app_reads() {
    let bundles = bundle::from_dir(&fixture()).unwrap();
    let (core, problems) = parse_core(&bundles.core).unwrap();
    assert_eq!(problems, []);
    assert_eq!(core.careers.all().len(), 3);
    assert_eq!(core.studies.all().len(), 3);
    assert_eq!(core.manifest.date, "2026-11-24");
    assert!(!core.study_careers.is_empty() && !core.sector_careers.is_empty() && !core.synonyms.is_empty());
    let (details, problems) = parse_details(&bundles.details).unwrap();
    assert_eq!(problems, []);
    assert!(details.sources.get("cbs-2").is_some());
    assert_eq!(details.rules.all().len(), 1);
}

fn authored<T: DeserializeOwned>(dir: &Path, table: &str) -> Vec<T> {
    serde_json::from_str(&fs::read_to_string(dir.join(format!("{table}.json"))).unwrap()).unwrap()
}

#[test]
fn tables_by_columns_hold_what_was_authored() {
    let dir = xtask::project::data_dir();
    let data = bundle::dataset(&dir).unwrap();
    assert_eq!(data.careers.all(), authored::<Career>(&dir, "careers"));
    assert_eq!(data.study_careers, authored::<StudyCareer>(&dir, "study-careers"));
    assert_eq!(data.places.all(), authored::<Place>(&dir, "places"));
}

#[test]
fn remarks_move_to_the_details() {
    let bundles = bundle::from_dir(&fixture()).unwrap();
    let core: Value = serde_json::from_str(&bundles.core).unwrap();
    for table in ["studies", "institutions", "employers", "initiatives"] {
        assert!(core[table]["id"].is_array() && core[table].get("note").is_none(), "{table}");
    }
    let (details, _) = parse_details(&bundles.details).unwrap();
    assert!(details.notes["employers/247tailorsteel"].starts_with("Aantal geldt hele bedrijf"));
    assert!(details.rules.all()[0].note.is_some(), "what is in the details anyway keeps its remark");
}

#[test]
fn a_missing_file_names_itself() {
    let folder = Folder::with_fixture();
    folder.delete("traits");
    let error = format!("{:#}", bundle::from_dir(&folder.path).unwrap_err());
    assert!(error.contains("traits.json"), "{error}");
}

#[test]
fn the_page_names_hashed_files_that_exist_and_keeps_its_policy() {
    let project = project();
    post_build(&project.job()).unwrap();
    let page = fs::read_to_string(project.staging().join("index.html")).unwrap();

    assert!(page.contains(r#"<head><meta http-equiv="Content-Security-Policy" content="default-src 'none'"#), "{page}");
    assert!(!page.contains("integrity"), "{page}");
    assert!(!page.contains("<!--"), "{page}");
    let mut addresses = addresses(&page);
    addresses.retain(|address| address != "/verkenner/");
    assert_eq!(addresses.len(), 10, "{addresses:#?}");
    for address in &addresses {
        let name = address.trim_start_matches("/verkenner/");
        assert!(xtask::hash::is_hashed(name), "{name} has no hash");
        assert!(project.staging().join(name).is_file(), "{name} is not there");
    }
}

#[test]
fn inline_scripts_become_files_that_name_the_new_files() {
    let project = project();
    post_build(&project.job()).unwrap();
    let init = project.only("init-");
    let app = project.only("app-");
    assert!(init.contains("import init, * as bindings from '/verkenner/app-"), "{init}");
    assert!(init.contains("module_or_path: '/verkenner/app-"), "{init}");
    assert!(!init.contains("1a2b"), "{init}");
    assert_eq!(app, "export default function init() {}");
    assert_eq!(project.only("inline-"), "\"use strict\"; reload();\n");
}

#[test]
fn styles_are_joined_in_the_order_of_their_list_and_authored_data_is_not_shipped() {
    let project = project();
    post_build(&project.job()).unwrap();
    assert_eq!(project.only("style-"), "b{color: blue;}\na{color: red;}\n");
    assert_eq!(project.only("later-"), "c{color: green;}\n");
    assert!(!project.staging().join("data").exists());
}

#[test]
fn the_same_input_gives_the_same_names() {
    let (one, other) = (project(), project());
    post_build(&one.job()).unwrap();
    post_build(&other.job()).unwrap();
    assert_eq!(names(&one.staging()), names(&other.staging()));
}

#[test]
fn a_page_without_a_placeholder_is_refused() {
    let project = project();
    fs::write(project.staging().join("index.html"), PAGE.replace("boot.js", "other.js")).unwrap();
    let error = post_build(&project.job()).unwrap_err().to_string();
    assert!(error.contains("boot.js"), "{error}");
}

/// A small project with a staging folder as Trunk leaves it.
struct Project(Folder);

fn project() -> Project {
    let folder = Folder::new();
    let root = folder.path.clone();
    copy(&fixture(), &root.join("public/data"));
    copy(&fixture(), &root.join("staging/data"));
    for (name, text) in [
        ("style/index.txt", "# first\nb.css\nparts/a.css\n"),
        ("style/later.txt", "c.css\n"),
        ("style/b.css", "/* first */\nb { color: blue; }\n"),
        ("style/c.css", "c { color: green; }\n"),
        ("style/parts/a.css", "a {\n  color: red;\n}\n"),
        ("src/web/boot.js", "boot();"),
        ("staging/index.html", PAGE),
        ("staging/techniekverkenner-1a2b.js", "export default function init() {}"),
        ("staging/techniekverkenner-1a2b_bg.wasm", "\0asm"),
    ] {
        let file = root.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    Project(folder)
}

impl Project {
    fn staging(&self) -> std::path::PathBuf {
        self.0.path.join("staging")
    }

    fn job(&self) -> Job {
        Job {
            root: self.0.path.clone(),
            staging: self.staging(),
            public_url: "/verkenner/".to_owned(),
            wasm_opt: None,
            split: None,
        }
    }

    /// The text of the only script or stylesheet whose name begins so.
    fn only(&self, start: &str) -> String {
        let names = names(&self.staging());
        let mut found = names.iter().filter(|name| name.starts_with(start) && !name.contains(".wasm"));
        let text = fs::read_to_string(self.staging().join(found.next().unwrap())).unwrap();
        assert_eq!(found.next(), None);
        text
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn addresses(page: &str) -> Vec<String> {
    let parts = page
        .split(['<', '>', ' '])
        .filter_map(|word| word.strip_prefix("href=\"").or_else(|| word.strip_prefix("src=\""))?.strip_suffix('"'));
    parts.map(str::to_owned).collect()
}
