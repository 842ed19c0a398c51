//! Lists over the real dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::dataset::Dataset;
use techniekverkenner::model::Level;
use techniekverkenner::search::facets::{
    Choices, Facet, ListSpec, ListState, Row, Sort, career_rows, employer_rows, initiative_rows, options, reach,
    school_rows, slug, study_rows,
};
use techniekverkenner::travel::Travel;

fn lists(data: &Dataset) -> [(ListSpec, Vec<Row<'_>>); 5] {
    [
        (ListSpec::CAREERS, career_rows(data)),
        (ListSpec::STUDIES, study_rows(data)),
        (ListSpec::SCHOOLS, school_rows(data)),
        (ListSpec::EMPLOYERS, employer_rows(data)),
        (ListSpec::INITIATIVES, initiative_rows(data)),
    ]
}

#[test]
fn the_slug_of_a_place_is_its_id_so_that_links_to_lists_agree() {
    let data = common::dataset();
    for place in data.places.all() {
        assert_eq!(slug(&place.name), place.id.as_str());
    }
}

#[test]
fn two_names_never_share_a_slug_on_one_list() {
    let data = common::dataset();
    let domains = data.studies.iter_shown().map(|study| study.domain.as_str());
    let places = data.employers.iter_shown().map(|employer| employer.place.as_str());
    let more = data.initiatives.iter_shown().map(|initiative| initiative.place.as_str());
    let schools = data.institutions.iter_shown().filter_map(|school| school.place.as_deref());
    let mut by_slug = std::collections::BTreeMap::new();
    for name in domains.chain(places).chain(more).chain(schools) {
        assert_eq!(*by_slug.entry(slug(name)).or_insert(name), name);
    }
}

#[test]
fn every_facet_of_every_list_has_something_to_choose() {
    let data = common::dataset();
    for (spec, rows) in lists(&data) {
        assert!(!rows.is_empty());
        // The way from a place needs a place: see below.
        for facet in spec.facets.iter().filter(|facet| **facet != Facet::Reach) {
            assert!(options(&rows, &Choices::default(), *facet).len() > 1, "{:?} {facet:?}", spec.kind);
        }
    }
}

/// From Didam: each further band has at least as many rows, and the list by travel time begins with the nearest.
#[test]
fn a_list_seen_from_a_place_has_bands_that_hold_each_other() {
    let data = common::dataset();
    let travel = Travel::new(&data, &[]);
    let from = travel.from(data.places.get("didam").expect("Didam").location);
    let rank = |id: &str| Some(from.to(data.employers.get(id)?.location?).rank());
    let rows = reach(employer_rows(&data), rank);
    let counts: Vec<_> = options(&rows, &Choices::default(), Facet::Reach).iter().map(|option| option.count).collect();
    assert_eq!(counts.len(), 5);
    assert!(counts.is_sorted() && counts.first() > Some(&0), "{counts:?}");
    let state = ListState { sort: Sort::Near, ..ListState::default() };
    let minutes: Vec<_> = state.numbers(&rows).iter().filter_map(|number| rows.get(*number)?.minutes).collect();
    assert!(minutes.is_sorted());
}

#[test]
fn every_option_leads_to_as_many_rows_as_it_says() {
    let data = common::dataset();
    for (spec, rows) in lists(&data) {
        for facet in spec.facets {
            for option in options(&rows, &Choices::default(), *facet) {
                let pairs = [(facet.slug(), option.value.as_str())];
                assert_eq!(ListState::from_pairs(&spec, pairs).numbers(&rows).len(), option.count);
            }
        }
    }
}

#[test]
fn studies_sorted_by_level_climb() {
    let data = common::dataset();
    let rows = study_rows(&data);
    let numbers = ListState { sort: Sort::Level, ..ListState::default() }.numbers(&rows);
    let levels: Vec<Level> = numbers.iter().filter_map(|number| rows[*number].level).collect();
    assert_eq!(levels.len(), rows.len());
    assert!(levels.is_sorted());
}
