//! Which diplomas open a level: the committed rules, in the words of a pupil's question.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::dataset::{Stage, levels_after, local_routes_to, ways_in, ways_on};
use techniekverkenner::model::{Level, Right, Role, Rule, StudyKind};

fn rules() -> Vec<Rule> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/progression.json");
    serde_json::from_str(&std::fs::read_to_string(file).expect("the rules are there")).expect("they are sound")
}

const fn stage(kind: &'static str, level: &'static str) -> Stage {
    Stage { kind, level }
}

/// The strongest right that the diploma gives to the study.
fn right(rules: &[Rule], from: Stage, to: Stage) -> Option<Right> {
    ways_in(rules, to).into_iter().find(|way| from.is_covered_by(&way.rule.from)).map(|way| way.rule.right)
}

#[test]
fn a_diploma_opens_what_the_rules_say_and_nothing_else() {
    let rules = rules();
    let (bb, kb, gltl) = (stage("vmbo", "bb"), stage("vmbo", "kb"), stage("vmbo", "gl-tl"));
    let (havo, vwo, work) = (stage("havo", "5"), stage("vwo", "6"), stage("werk", "werk"));
    let mbo = |level| Stage::of_study(StudyKind::Mbo, level);
    let hbo = Stage::of_study(StudyKind::HboBachelor, Level::Hbo);
    let wo = Stage::of_study(StudyKind::WoBachelor, Level::Wo);
    let ad = Stage::of_study(StudyKind::Ad, Level::Ad);
    let sure = Some(Right::WettelijkDoorstroomrecht);
    let cases = [
        (bb, mbo(Level::Mbo2), sure),
        // Two steps are no step: first mbo 2.
        (bb, mbo(Level::Mbo3), None),
        (bb, mbo(Level::Mbo4), None),
        (bb, mbo(Level::Mbo1), Some(Right::Mogelijk)),
        (kb, mbo(Level::Mbo3), sure),
        (kb, mbo(Level::Mbo4), sure),
        (gltl, mbo(Level::Mbo4), sure),
        (gltl, hbo, None),
        (stage("havo", "3"), mbo(Level::Mbo2), sure),
        (stage("havo", "3"), mbo(Level::Mbo4), sure),
        (stage("havo", "3"), mbo(Level::Mbo1), None),
        (mbo(Level::Mbo1), mbo(Level::Mbo2), sure),
        (mbo(Level::Mbo3), mbo(Level::Mbo4), sure),
        (mbo(Level::Mbo4), hbo, sure),
        (mbo(Level::Mbo3), hbo, Some(Right::Voorwaarde)),
        (mbo(Level::Mbo2), hbo, None),
        (mbo(Level::Mbo4), ad, sure),
        (havo, hbo, sure),
        (havo, ad, sure),
        (havo, wo, None),
        (vwo, wo, sure),
        (vwo, hbo, sure),
        (ad, hbo, Some(Right::Voorwaarde)),
        (work, mbo(Level::Mbo3), Some(Right::Voorwaarde)),
        (stage("po", "groep 8"), Stage::of_study(StudyKind::VmboProfiel, Level::VmboKb), Some(Right::Schooladvies)),
    ];
    for (from, to, expected) in cases {
        assert_eq!(right(&rules, from, to), expected, "{from:?} -> {to:?}");
    }
}

#[test]
fn conditions_narrow_only_the_rules_and_levels_they_name() {
    let rules = rules();
    let narrowed = |kind, level, id: &str| -> Vec<String> {
        let ways = ways_in(&rules, Stage::of_study(kind, level));
        let way = ways.into_iter().find(|way| way.rule.id.as_str() == id).expect("the rule opens the level");
        way.narrowed_by.into_iter().map(|rule| rule.id.to_string()).collect()
    };
    assert_eq!(narrowed(StudyKind::Mbo, Level::Mbo2, "r11"), ["r16"]);
    assert_eq!(narrowed(StudyKind::Mbo, Level::Mbo4, "r20"), ["r22"]);
    assert_eq!(narrowed(StudyKind::HboBachelor, Level::Hbo, "r44"), ["r46", "r47", "r48"]);
    assert!(narrowed(StudyKind::Mbo, Level::Mbo2, "r18").is_empty());
}

#[test]
fn only_sound_edges_are_steps_and_the_surest_come_first() {
    let rules = rules();
    for level in Level::ALL {
        for kind in StudyKind::ALL {
            let ways = ways_in(&rules, Stage::of_study(kind, level));
            assert!(ways.iter().all(|way| way.rule.role == Role::Edge));
            let soft = |right| matches!(right, Right::Voorwaarde | Right::Mogelijk);
            assert!(ways.is_sorted_by_key(|way| soft(way.rule.right)), "{kind:?} {level:?}");
        }
    }
    let on = ways_on(&rules, Stage::of_study(StudyKind::Mbo, Level::Mbo4));
    assert!(on.iter().all(|rule| rule.id.as_str() != "r43"), "a doubtful rule is not shown");
}

#[test]
fn a_regional_route_stands_apart() {
    let rules = rules();
    let ids = |to| -> Vec<String> { local_routes_to(&rules, to).iter().map(|rule| rule.id.to_string()).collect() };
    assert_eq!(ids(Stage::of_study(StudyKind::Mbo, Level::Mbo2)), ["r14", "r15"]);
    assert_eq!(ids(Stage::of_study(StudyKind::HboBachelor, Level::Hbo)), ["r29"]);
    assert!(ids(Stage::of_study(StudyKind::WoBachelor, Level::Wo)).is_empty());
}

#[test]
fn where_you_stand_opens_the_levels_of_the_strongest_right() {
    let rules = rules();
    let cases = [
        (stage("po", "groep 8"), vec![Level::VmboBb, Level::VmboKb, Level::VmboGlTl]),
        (stage("praktijkonderwijs", "pro"), vec![Level::Mbo1, Level::Mbo2]),
        (stage("vmbo", "bb"), vec![Level::Mbo2]),
        (stage("vmbo", "kb"), vec![Level::Mbo2, Level::Mbo3, Level::Mbo4]),
        (stage("havo", "5"), vec![Level::Mbo4, Level::Ad, Level::Hbo]),
        (stage("vwo", "6"), vec![Level::Mbo4, Level::Hbo, Level::Wo]),
        (stage("mbo", "4"), vec![Level::Ad, Level::Hbo]),
        (stage("ad", "5"), vec![Level::Hbo]),
        (stage("werk", "werk"), vec![Level::Mbo2, Level::Mbo3, Level::Mbo4, Level::Ad]),
        (stage("onzin", "x"), vec![]),
    ];
    for (from, expected) in cases {
        assert_eq!(levels_after(&rules, from), expected, "{from:?}");
    }
}

#[test]
fn chance_reaches_every_career_and_never_a_hidden_one() {
    let data = common::dataset();
    let shown = data.careers.iter_shown().count();
    let found: std::collections::BTreeSet<_> = (0..shown)
        .filter_map(|at| data.career_by_chance((at as f64 + 0.5) / shown as f64))
        .inspect(|career| assert!(career.hidden.is_none()))
        .map(|career| career.id.as_str())
        .collect();
    assert_eq!(found.len(), shown);
    for odd in [-1.0, 0.0, 1.0, 7.5, f64::NAN] {
        assert!(data.career_by_chance(odd).is_some(), "{odd}");
    }
}
