//! Lists over the real dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::dataset::Dataset;
use techniekverkenner::model::Level;
use techniekverkenner::search::facets::{
    Choices, ListSpec, ListState, Row, Sort, career_rows, employer_rows, initiative_rows, options, school_rows, slug,
    study_rows,
};

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
        for facet in spec.facets {
            assert!(options(&rows, &Choices::default(), *facet).len() > 1, "{:?} {facet:?}", spec.kind);
        }
    }
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
