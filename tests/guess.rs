//! The rounds of guessing: on the authored data, and what must hold for any wish.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use techniekverkenner::dataset::{Dataset, Table};
use techniekverkenner::guess::{Answers, CAREERS, Round, Why, Wish, can_be_guessed, figure, round, swapped};
use techniekverkenner::model::Career;

static DATA: LazyLock<Dataset> = LazyLock::new(common::dataset);

fn strings(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn asked(picks: &[&str]) -> Round<'static> {
    round(&DATA, &Wish { picks: strings(picks), ..Wish::default() })
}

fn ids<'a>(careers: &[&'a Career]) -> Vec<&'a str> {
    careers.iter().map(|career| career.id.as_str()).collect()
}

fn is_sound(careers: &[&Career]) -> bool {
    let groups: BTreeSet<_> = careers.iter().map(|career| &career.occupation_group).collect();
    let figures: BTreeSet<_> = careers.iter().map(|career| figure(career)).collect();
    careers.iter().all(|career| can_be_guessed(career))
        && groups.len() == careers.len()
        && figures.len() == careers.len()
}

#[test]
fn every_shown_career_with_a_figure_can_be_guessed() {
    for career in DATA.careers.iter_shown() {
        assert_eq!(can_be_guessed(career), career.wage.is_some(), "{}: the scale has room for it", career.id);
    }
}

#[test]
fn what_is_asked_for_comes_first_and_the_rest_is_filled_up() {
    let round = asked(&["lasser", "app-ontwikkelaar"]);
    assert_eq!(ids(&round.careers)[..2], ["lasser", "app-ontwikkelaar"]);
    assert_eq!(round.careers.len(), CAREERS);
    assert!(round.dropped.is_empty() && is_sound(&round.careers));
}

#[test]
fn what_cannot_be_in_it_is_dropped_and_said() {
    // A pijpfitter is of the group of a lasser, and a cnc-verspaner has its figure.
    let round = asked(&["bestaat-niet", "fietstechnicus", "lasser", "pijpfitter", "cnc-verspaner", "lasser"]);
    let dropped: Vec<_> = round.dropped.iter().map(|one| (one.id.as_str(), one.why)).collect();
    assert_eq!(
        dropped,
        [
            ("bestaat-niet", Why::Unknown),
            ("fietstechnicus", Why::NoFigure),
            ("pijpfitter", Why::SameFigure),
            ("cnc-verspaner", Why::SameFigure),
        ]
    );
    assert_eq!(round.careers.len(), CAREERS);
    let full = asked(&["lasser", "hovenier", "app-ontwikkelaar", "architect"]);
    assert_eq!(full.dropped.iter().map(|one| one.why).collect::<Vec<_>>(), [Why::Full]);
}

#[test]
fn own_favourites_come_first_as_far_as_they_have_a_figure_of_their_own() {
    let kept = strings(&["fietstechnicus", "lasser", "pijpfitter", "architect"]);
    let round = round(&DATA, &Wish { kept, seed: 7, ..Wish::default() });
    let found = ids(&round.careers);
    assert!(found[..2].contains(&"architect"), "{found:?}");
    assert_eq!(found.iter().filter(|id| ["lasser", "pijpfitter"].contains(id)).count(), 1, "{found:?}");
    assert!(round.dropped.is_empty(), "nobody asked for them");
    assert!(is_sound(&round.careers));
}

#[test]
fn suggestions_are_spread_over_figures_and_worlds_and_differ_per_seed() {
    let mut seen = BTreeSet::new();
    for seed in 0..60 {
        let round = round(&DATA, &Wish { seed, ..Wish::default() });
        let worlds: BTreeSet<_> = round.careers.iter().map(|career| &career.worlds[0]).collect();
        assert_eq!(worlds.len(), CAREERS, "{:?}", ids(&round.careers));
        let lows: BTreeSet<_> = round.careers.iter().map(|career| figure(career).expect("a figure").0).collect();
        assert!(lows.last().unwrap() - lows.first().unwrap() >= 700, "{:?}", ids(&round.careers));
        seen.extend(ids(&round.careers));
    }
    assert!(seen.len() > 60, "only {} careers are ever suggested", seen.len());
}

#[test]
fn swapping_goes_by_many_careers_before_the_first_comes_back() {
    let first = asked(&["lasser", "hovenier", "app-ontwikkelaar"]).careers;
    let mut now = first.clone();
    let mut seen = BTreeSet::new();
    for _ in 0..20 {
        now[1] = swapped(&DATA, &now, &[], 1).expect("another one");
        assert!(is_sound(&now));
        assert!(seen.insert(now[1].id.clone()), "{} came back", now[1].id);
    }
    assert_eq!((now[0], now[2]), (first[0], first[2]), "the others stay");
    let kept = strings(&["hovenier", "bouwassistent"]);
    let other =
        |own| swapped(&DATA, &asked(&["lasser", own, "app-ontwikkelaar"]).careers, &kept, 1).expect("another one");
    let next = [other("hovenier"), other("bouwassistent")];
    assert!(next.iter().any(|career| kept.contains(&career.id.to_string())), "kept ones stand side by side");
}

#[test]
fn each_letter_of_the_class_is_the_one_now_and_then() {
    let mut letters = BTreeMap::new();
    for career in DATA.careers.iter_shown() {
        if let Some(figure) = figure(career) {
            *letters.entry(Answers::of(figure, career.id.as_str()).letter()).or_insert(0) += 1;
        }
    }
    let all: usize = letters.values().sum();
    assert!(letters.len() == 4 && letters.values().all(|count| count * 8 >= all), "{letters:?}");
}

#[test]
fn where_all_careers_are_of_one_group_a_round_is_short() {
    let mut data = DATA.clone();
    let rows = data.careers.iter_shown().filter(|career| career.occupation_group.as_str() == "0742").cloned();
    data.careers = Table::new(rows.collect());
    let made = round(&data, &Wish::default());
    assert_eq!(made.careers.len(), 1);
    assert!(swapped(&data, &made.careers, &[], 0).is_some(), "for another one of the group");
    data.careers = Table::default();
    assert!(round(&data, &Wish::default()).careers.is_empty());
}

proptest! {
    #[test]
    fn whatever_is_asked_a_round_is_sound_and_the_same_again(
        junk in prop::collection::vec("[a-z]{0,6}", 0..3), numbers in prop::collection::vec(any::<prop::sample::Index>(), 0..5),
        kept in prop::collection::vec(any::<prop::sample::Index>(), 0..5), seed in any::<u64>()
    ) {
        let all = DATA.careers.all();
        let name = |index: &prop::sample::Index| index.get(all).id.to_string();
        let picks: Vec<_> = junk.into_iter().chain(numbers.iter().map(name)).collect();
        let wish = Wish { picks, kept: kept.iter().map(name).collect(), avoid: Vec::new(), seed };
        let made = round(&DATA, &wish);
        prop_assert_eq!(made.careers.len(), CAREERS);
        prop_assert!(is_sound(&made.careers));
        let written = Wish { picks: made.careers.iter().map(|career| career.id.to_string()).collect(), ..Wish::default() };
        let again = round(&DATA, &written);
        prop_assert_eq!(again.careers, made.careers, "the address gives the same round");
        prop_assert!(again.dropped.is_empty());
    }
}
