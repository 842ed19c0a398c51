//! The line of the Techniekpact and the news, over the real dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::path::Path;
use techniekverkenner::chronicle::{Phase, newest_first, part, timeline};
use techniekverkenner::dataset::Table;
use techniekverkenner::guide::Way;
use techniekverkenner::model::{InitiativeKind, Level, Mode, NewsItem, PactEntry, PactPart};

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Vec<T> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("public/data/{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(file).expect("the authored file is there")).expect("it can be read")
}

fn pact() -> Table<PactEntry> {
    Table::new(read("techniekpact"))
}

#[test]
fn the_day_of_the_end_is_that_of_the_records() {
    let data = common::dataset();
    for id in ["techniekpact-liemers", "techniekpact-achterhoek-liemers"] {
        assert_eq!(
            data.initiatives.get(id).expect("it is there").until.as_deref(),
            data.manifest.pact.ended.as_deref(),
            "{id}"
        );
    }
}

#[test]
fn the_line_holds_every_event_once_and_ends_the_pact_once() {
    let pact = pact();
    let data = common::dataset();
    let years = timeline(&pact, data.manifest.pact.ended.as_deref());
    let stops: Vec<_> = years.iter().flat_map(|year| &year.stops).collect();
    assert_eq!(stops.len(), part(&pact, PactPart::Timeline).len(), "an event without a date is not on the line");
    assert!(years.windows(2).all(|pair| pair[0].year < pair[1].year));
    let ends: Vec<_> = stops.iter().filter(|stop| stop.phase == Phase::End).collect();
    assert_eq!(ends.len(), 1);
    assert_eq!(ends[0].entry.date.as_deref(), Some("2024-01"));
}

#[test]
fn every_part_of_the_page_has_entries() {
    let pact = pact();
    for of in PactPart::ALL {
        assert!(!part(&pact, of).is_empty(), "{of:?}");
    }
}

#[test]
fn the_news_has_a_source_a_pillar_and_an_order() {
    let news: Vec<NewsItem> = read("news");
    let items = newest_first(&news);
    assert!(items.windows(2).all(|pair| pair[0].date >= pair[1].date));
    assert!(items.iter().all(|item| !item.sources.is_empty() && !item.pillars.is_empty()));
}

#[test]
fn no_way_of_the_helper_leads_to_an_empty_list() {
    let data = common::dataset();
    let initiatives = |kind| data.initiatives.iter_shown().any(|found| found.kind == kind);
    let studies = |level| data.studies.iter_shown().any(|study| study.level == level);
    for way in Way::ALL {
        let leads_somewhere = match way {
            Way::Rooms => initiatives(InitiativeKind::Technieklokaal),
            Way::Events => initiatives(InitiativeKind::Evenement),
            Way::AtWork => data.studies.iter_shown().any(|study| study.modes.contains(&Mode::Bbl)),
            Way::Higher => [Level::Ad, Level::Hbo, Level::Wo].into_iter().all(studies),
            _ => true,
        };
        assert!(leads_somewhere, "{way:?}");
    }
}
