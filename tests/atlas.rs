//! The map over the real dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::atlas::{Atlas, Base, Camera, FACETS, Layer, Scene, Size, choose_layers, ring_km};
use techniekverkenner::model::InitiativeKind;
use techniekverkenner::search::facets::{Choices, Facet, options};

const PHONE: Size = Size { width: 358.0, height: 420.0 };

fn scene<'a>(atlas: &'a Atlas<'a>, data: &'a techniekverkenner::dataset::Dataset) -> Scene<'a> {
    let others = |name: &str, more: usize| format!("{name} +{more}");
    Scene { atlas, data, details: None, home: None, chosen: None, others, ring: |minutes| minutes.to_string() }
}

#[test]
fn every_shown_record_of_a_layer_is_on_the_map_once_or_said_to_be_nowhere() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let labs = data.initiatives.iter_shown();
    let labs = labs.filter(|found| matches!(found.kind, InitiativeKind::Technieklokaal | InitiativeKind::Fieldlab));
    let companies = data.employers.iter_shown().count();
    let of = |layer: Layer| atlas.points.iter().filter(|point| point.layer == layer).count();
    assert_eq!(of(Layer::Companies), companies);
    assert_eq!(of(Layer::Labs) + of(Layer::Fieldlabs), labs.count());
    let shown = atlas.shown(&Choices::default());
    assert_eq!(shown.count, atlas.points.len());
    assert_eq!(shown.at.iter().map(Vec::len).sum::<usize>() + shown.nowhere.len(), atlas.points.len());
    assert!(shown.nowhere.iter().all(|number| atlas.points[*number].location.is_none()));
    assert!(atlas.sites.iter().all(|site| atlas.frame.holds(site.spot)), "the frame holds all places");
}

#[test]
fn two_places_never_share_an_id_and_a_place_of_the_dataset_has_its_own() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let mut ids: Vec<_> = atlas.sites.iter().map(|site| site.id.as_str()).collect();
    ids.dedup();
    for id in &ids {
        assert_eq!(ids.iter().filter(|other| other == &id).count(), 1, "{id}");
    }
    let far = |id: &str| atlas.site(id).map(|site| atlas.sites[site].location);
    let (gelderland, twente) = (far("hengelo-gld").expect("Hengelo (Gld)"), far("hengelo").expect("Hengelo"));
    assert!(gelderland.distance_km(twente) > 20.0, "the two Hengelos are two places");
}

#[test]
fn a_count_beside_a_filter_is_what_choosing_it_leaves() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let mut choices = Choices::default();
    choose_layers(&mut choices, &[Layer::Schools, Layer::Companies]);
    for facet in FACETS {
        let found = options(&atlas.rows, &choices, facet);
        assert!(!found.is_empty(), "{facet:?}");
        for option in found {
            let mut chosen = choices.clone();
            chosen.choose(facet, &option.value);
            let shown = atlas.shown(&chosen);
            assert_eq!(shown.count, option.count, "{facet:?} {}", option.value);
            assert!(shown.count + shown.silent <= atlas.shown(&choices).count);
        }
    }
    choices.choose(Facet::World, "hi-tech-science");
    let asked = atlas.shown(&choices);
    assert!(asked.silent > 0, "some schools do not say what they offer: the screen says how many");
}

#[test]
fn zoomed_in_all_places_part_and_zoomed_out_nothing_is_lost() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let shown = atlas.shown(&Choices::default());
    let all: usize = shown.at.iter().map(Vec::len).sum();
    let scene = scene(&atlas, &data);
    let mut before = 0;
    for factor in [1.0, 2.0, 4.0, 8.0] {
        let scale = Camera::on(atlas.frame, PHONE).scale * factor;
        let drawing = scene.draw(&shown, scale);
        assert_eq!(drawing.marks.iter().map(|mark| mark.count).sum::<usize>(), all);
        assert!(drawing.marks.len() >= before, "nearer never shows less");
        before = drawing.marks.len();
        assert_eq!(drawing, scene.draw(&shown, scale), "the same question, the same drawing");
    }
    let near = scene.draw(&shown, techniekverkenner::atlas::CLOSEST);
    assert_eq!(near.marks.len(), atlas.sites.len(), "at the closest every place stands alone");
}

#[test]
fn a_finger_beside_a_marker_means_that_marker() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let drawing = scene(&atlas, &data).draw(&atlas.shown(&Choices::default()), 12.0);
    for mark in &drawing.marks {
        assert_eq!(drawing.hit(mark.at, 10.0), Some(mark));
    }
    let nowhere = techniekverkenner::atlas::Spot { x: -500.0, y: -500.0 };
    assert_eq!(drawing.hit(nowhere, 10.0), None);
}

#[test]
fn the_lines_come_from_the_dataset() {
    let data = common::dataset();
    let atlas = Atlas::new(&data);
    let base = Base::new(&atlas, &data, Some(&common::details()));
    assert!(base.rivers.starts_with('M') && base.rail.starts_with('M') && base.stations.contains("h0"));
    assert_eq!(Base::new(&atlas, &data, None).rail, "");
}

#[test]
fn a_ring_is_what_a_bike_does_straight_on() {
    assert!((ring_km(30.0) - 30.0 / 60.0 * 15.0 / 1.3).abs() < 1e-9);
}
