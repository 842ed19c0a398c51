//! A region that does not exist, through the bundler, the app's reader and its search: no region is written into the
//! code.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::fs;
use std::path::{Path, PathBuf};
use techniekverkenner::dataset::{Dataset, parse_core, parse_details, parse_prose};
use techniekverkenner::search::{Answer, ChipKind, Engine, Kind, Question};
use xtask::data::bundle;
use xtask::data::check;
use xtask::data::files::Authored;
use xtask::project;

fn testland() -> PathBuf {
    project::root().join("tests/fixtures/region")
}

fn core() -> Dataset {
    let (data, problems) = parse_core(&bundle::from_dir(&testland()).unwrap().core).unwrap();
    assert_eq!(problems, []);
    data
}

fn search(query: &str) -> Answer {
    let data = core();
    Engine::new(&data).search(&data, &Question { text: query, limit: 10, here: None })
}

fn chips(answer: &Answer) -> Vec<(ChipKind, &str, &str)> {
    answer.chips.iter().map(|chip| (chip.kind, chip.value.as_str(), chip.label.as_str())).collect()
}

fn first(answer: &Answer) -> (Kind, &str) {
    let hit = answer.hits.first().unwrap();
    (hit.kind, hit.id.as_str())
}

#[test]
fn the_second_region_is_a_sound_dataset() {
    let (data, mut problems) = Authored::load(&testland());
    problems.extend(check::all(&data));
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
}

#[test]
fn the_app_reads_all_three_bundles() {
    let bundles = bundle::from_dir(&testland()).unwrap();
    let data = core();
    assert_eq!(data.manifest.region, "Testland");
    assert_eq!(data.pillars.all().len(), 4);
    assert_eq!(data.regions.get("testheuvels").unwrap().name_en.as_deref(), Some("Test Hills"));
    let (details, problems) = parse_details(&bundles.details).unwrap();
    assert_eq!((problems, details.rail.all().len()), (Vec::new(), 2));
    let (prose, problems) = parse_prose(&bundles.prose).unwrap();
    assert_eq!((problems, prose.careers.all().len()), (Vec::new(), 2));
}

#[test]
fn its_places_regions_and_careers_are_found() {
    let answer = search("testlasser in testdorp");
    assert_eq!(chips(&answer), [(ChipKind::Place, "Testdorp", "Testdorp")]);
    assert_eq!(first(&answer), (Kind::Career, "testlasser"));
    let misspelt = search("testdrop");
    assert_eq!(chips(&misspelt), [(ChipKind::Place, "Testdorp", "Testdorp")]);

    let answer = search("bedrijven in Het Testdal");
    assert!(chips(&answer).contains(&(ChipKind::Region, "testdal", "Testdal")), "{answer:?}");
    assert_eq!(first(&answer), (Kind::Employer, "testbedrijf-metaal"));
    // An initiative whose place is an area: "Testheuvels (regio)".
    let answer = search("testpact in de testheuvels");
    assert_eq!(chips(&answer), [(ChipKind::Region, "testheuvels", "Testheuvels")]);
    assert!(format!("{:?}", answer.hits.first()).contains("Testheuvels"), "{answer:?}");
}

#[test]
fn the_regions_of_another_dataset_mean_nothing_in_it() {
    let ours = bundle::dataset(&project::data_dir()).unwrap();
    for region in ours.regions.all() {
        for name in &region.names {
            assert_eq!(search(name).chips, [], "{name}");
        }
    }
}

/// Comments and tests may speak of our region; what the app says may not.
#[test]
fn no_text_in_the_code_names_our_region() {
    let ours = bundle::dataset(&project::data_dir()).unwrap();
    let names: Vec<_> = ours.regions.all().iter().filter(|region| region.is_home).map(|region| &region.name).collect();
    assert!(!names.is_empty());
    let mut files = ["index.html", "public/manifest.webmanifest"].map(|name| project::root().join(name)).to_vec();
    walk(&project::root().join("src"), &mut files);
    assert!(files.len() > 100, "the walk reaches the code");
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let mut said = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let found = said.find(|line| names.iter().any(|name| line.contains(name.as_str())));
        assert_eq!(found, None, "{}", file.display());
    }
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            files.push(path);
        }
    }
}
