//! One or two worlds: what stands at three levels, and the companies below it, on the authored data.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;
use std::sync::LazyLock;
use techniekverkenner::dataset::{Dataset, Proof};
use techniekverkenner::model::WorldId;
use techniekverkenner::pathways::Start;
use techniekverkenner::pick::{
    COMPANIES, Found, PER_TIER, Pick, Shelf, Tier, nearest_companies, shelves, spread_companies,
};

static DATA: LazyLock<Dataset> = LazyLock::new(common::dataset);

fn worlds() -> Vec<WorldId> {
    DATA.worlds.all().iter().map(|world| world.id.clone()).collect()
}

/// Each world alone, and every two of them in both orders.
fn choices() -> Vec<Vec<WorldId>> {
    let worlds = worlds();
    let pairs = worlds.iter().flat_map(|a| worlds.iter().map(move |b| (a, b))).filter(|(a, b)| a != b);
    let pairs = pairs.map(|(a, b)| vec![a.clone(), b.clone()]);
    worlds.iter().map(|world| vec![world.clone()]).chain(pairs).collect()
}

fn picks<'a>(shelves: &'a [Shelf<'static>; 3]) -> impl Iterator<Item = &'a Pick<'static>> {
    shelves.iter().flat_map(|shelf| &shelf.picks)
}

fn found(picked: &[WorldId]) -> Vec<Found<'static>> {
    let shelves = shelves(&DATA, picked);
    let mut found = DATA.employers_of_any(picks(&shelves).map(|pick| pick.career));
    found.retain(|(tie, _)| tie.proof != Proof::SideSector);
    found
}

#[test]
fn every_choice_fills_three_levels_with_careers_of_its_worlds() {
    for picked in choices() {
        let shelves = shelves(&DATA, &picked);
        assert_eq!(shelves.each_ref().map(|shelf| shelf.tier), Tier::ALL);
        for shelf in &shelves {
            assert!((2..=PER_TIER).contains(&shelf.picks.len()), "{picked:?}: {shelf:?}");
            assert_eq!(shelf.nearest, None);
            for pick in &shelf.picks {
                assert_eq!(Tier::of(pick.career.entry_level), shelf.tier);
                assert!(pick.worlds.iter().all(|world| picked.contains(world) && pick.career.worlds.contains(world)));
            }
        }
        let ids: Vec<_> = picks(&shelves).map(|pick| &pick.career.id).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "no career twice: {picked:?}");
    }
}

#[test]
fn what_lies_in_both_worlds_comes_first() {
    for picked in choices().into_iter().filter(|picked| picked.len() == 2) {
        for shelf in shelves(&DATA, &picked) {
            let in_both: Vec<_> = shelf.picks.iter().map(|pick| pick.worlds.len() == 2).collect();
            assert!(in_both.is_sorted_by(|a, b| a >= b), "{picked:?}: {in_both:?}");
        }
    }
}

#[test]
fn neither_of_two_worlds_pushes_the_other_away() {
    for picked in choices().into_iter().filter(|picked| picked.len() == 2) {
        let shelves = shelves(&DATA, &picked);
        for world in &picked {
            let number = picks(&shelves).filter(|pick| pick.worlds.contains(&world)).count();
            assert!(number >= 3, "{picked:?}: {world} has {number}");
        }
    }
}

#[test]
fn the_examples_of_a_world_come_before_its_other_careers() {
    for world in DATA.worlds.all() {
        for shelf in shelves(&DATA, std::slice::from_ref(&world.id)) {
            let examples: Vec<_> =
                shelf.picks.iter().map(|pick| world.example_careers.contains(&pick.career.id)).collect();
            assert!(examples.is_sorted_by(|a, b| a >= b), "{}: {examples:?}", world.id);
        }
    }
}

#[test]
fn a_level_without_careers_has_the_nearest_one() {
    let mut data = DATA.clone();
    let world = WorldId::from("voeding-natuur");
    let left = data.careers.all().iter().filter(|career| Tier::of(career.entry_level) != Tier::First).cloned();
    data.careers = techniekverkenner::dataset::Table::new(left.collect::<Vec<_>>());
    let [first, middle, _] = shelves(&data, std::slice::from_ref(&world));
    assert!(first.picks.is_empty());
    let nearest = first.nearest.expect("there are careers at other levels");
    let lowest = middle.picks.iter().map(|pick| pick.career.entry_level).min();
    assert_eq!(Some(nearest.career.entry_level), lowest);
    let nowhere = shelves(&data, &["bestaat-niet".into()]);
    assert!(nowhere.iter().all(|shelf| shelf.picks.is_empty() && shelf.nearest.is_none()));
}

#[test]
fn the_nearest_level_follows_from_where_one_stands() {
    let cases = [
        ("pro", Some(Tier::First)),
        ("vmbo-bb-2", Some(Tier::First)),
        ("mbo-1", Some(Tier::First)),
        ("vmbo-kb-3", Some(Tier::Middle)),
        ("vmbo-gl-tl", Some(Tier::Middle)),
        ("mbo-2", Some(Tier::Middle)),
        ("mbo-3", Some(Tier::Middle)),
        ("havo-4", Some(Tier::Higher)),
        ("vwo-6", Some(Tier::Higher)),
        ("diploma-mbo-4", Some(Tier::Higher)),
        ("hbo", Some(Tier::Higher)),
        ("groep-8", None),
        ("werk", None),
    ];
    for (slug, tier) in cases {
        assert_eq!(Tier::nearest_to(Start::from_slug(slug).expect(slug)), tier, "{slug}");
    }
}

#[test]
fn companies_are_the_nearest_or_lie_apart() {
    for picked in choices() {
        let found = found(&picked);
        let spread = spread_companies(&DATA, &found);
        assert_eq!(spread.len(), COMPANIES.min(found.len()), "{picked:?}");
        let places: BTreeSet<_> = spread.iter().map(|(tie, _)| &tie.employer.place).collect();
        assert_eq!(places.len(), spread.len(), "{picked:?}: {places:?}");
        assert!(spread.iter().all(|(tie, _)| DATA.regions.get(tie.employer.region.as_str()).unwrap().is_home));

        let from = DATA.places.get("didam").expect("a place").location;
        let km = |employer: &techniekverkenner::model::Employer| employer.location.map(|to| from.distance_km(to));
        let near = nearest_companies(&found, km);
        let far = near.iter().filter_map(|(tie, _)| km(tie.employer)).fold(0.0, f64::max);
        let nearer = found.iter().filter(|(tie, _)| km(tie.employer).is_some_and(|km| km < far)).count();
        assert!(near.len() == COMPANIES && nearer < COMPANIES, "{picked:?}: {nearer} are nearer");
    }
}

#[test]
fn the_same_question_gets_the_same_answer() {
    for picked in choices() {
        assert_eq!(shelves(&DATA, &picked), shelves(&DATA, &picked));
    }
}
