//! What the reader of the dataset promises, whatever it is given.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use proptest::prelude::*;
use techniekverkenner::dataset::{Fatal, Proof, Record, StudyRelation, parse_core, parse_details};
use techniekverkenner::model::Transition;

#[test]
fn one_bad_record_is_left_out_and_named() {
    let text = common::core_bundle().replace("\"name\": \"Lasser\"", "\"name\": 7");
    let (data, problems) = parse_core(&text).expect("the rest stands");
    assert_eq!(problems.len(), 1);
    assert_eq!((problems[0].table, problems[0].id.as_deref()), ("careers", Some("lasser")));
    assert!(data.careers.get("lasser").is_none());
    assert!(data.careers.get("timmerman").is_some());
}

#[test]
fn a_bundle_that_cannot_be_used_says_why() {
    let whole = common::core_bundle();
    let cases = [
        (String::new(), "Truncated"),
        (whole[..whole.len() / 2].to_owned(), "Truncated"),
        ("<!doctype html><title>404</title>".to_owned(), "NotOurJson"),
        ("[]".to_owned(), "NotOurJson"),
        ("{}".to_owned(), "NotOurJson"),
        (whole.replace("\"schema_version\":2", "\"schema_version\":99"), "WrongVersion"),
    ];
    for (text, expected) in cases {
        let error = parse_core(&text).expect_err(expected);
        assert!(format!("{error:?}").starts_with(expected), "{expected}: {error:?}");
    }
    assert_eq!(parse_core(&whole.replace("\"careers\":", "\"other\":")).expect_err("empty"), Fatal::NothingInIt);
}

#[test]
fn every_corner_of_the_triangle_leads_to_the_other_two() {
    let data = common::dataset();
    let lasser = data.careers.shown("lasser").expect("it is shown");
    let studies = data.studies_of(&lasser.id);
    let employers = data.employers_of(&lasser.id);
    assert!(!studies.is_empty() && !employers.is_empty());
    for (study, _) in &studies {
        assert!(data.careers_of(study).iter().any(|(career, _)| career.id == lasser.id), "{}", study.id);
    }
    for found in &employers {
        let back = data.careers_at(found.employer);
        let same = back.iter().find(|at| at.career.id == lasser.id).expect("the way back");
        assert_eq!(same.proof, found.proof, "{}", found.employer.id);
    }
    assert!(employers.windows(2).all(|pair| pair[0].proof <= pair[1].proof), "strongest proof first");
}

#[test]
fn green_and_digital_follow_from_the_sectors() {
    let data = common::dataset();
    let marks = |id: &str| data.transitions_of_career(data.careers.get(id).expect(id));
    assert_eq!(marks("warmtepompmonteur"), [Transition::Green]);
    assert_eq!(marks("webontwikkelaar"), [Transition::Digital]);
    assert_eq!(marks("data-scientist"), [Transition::Green, Transition::Digital]);
    assert_eq!(marks("lasser"), []);
    let marked = data.studies.iter_shown().filter(|study| !data.transitions_of_study(study).is_empty()).count();
    assert!((20..200).contains(&marked), "{marked} studies");
    let without_career = data.studies.iter_shown().find(|study| data.careers_of(study).is_empty()).expect("one");
    assert_eq!(data.transitions_of_study(without_career), []);
}

#[test]
fn a_sector_that_names_the_product_is_no_core_proof() {
    let data = common::dataset();
    let brickworks = data.employers.shown("vandersanden-spijk").expect("it is shown");
    let mason = data.careers_at(brickworks).into_iter().find(|at| at.career.id.as_str() == "metselaar");
    assert!(mason.is_none_or(|at| at.proof == Proof::SideSector));
}

#[test]
fn careers_of_one_group_share_one_figure() {
    let data = common::dataset();
    for career in data.careers.iter_shown() {
        for other in data.same_wage_group(career) {
            assert_eq!(other.occupation_group, career.occupation_group);
            assert_eq!(other.wage.as_ref().map(|wage| wage.month_min), career.wage.as_ref().map(|wage| wage.month_min));
            assert!(data.same_wage_group(other).iter().any(|back| back.id == career.id));
        }
    }
}

#[test]
fn what_stands_beside_a_record_is_shown_and_never_itself() {
    let data = common::dataset();
    for career in data.careers.iter_shown() {
        for (other, shared) in data.related_careers(career) {
            assert!(other.id != career.id && other.hidden().is_none() && shared.len() >= 2);
        }
    }
    for study in data.studies.iter_shown() {
        for (other, relation) in data.related_studies(study) {
            assert!(other.id != study.id && other.hidden().is_none());
            let back = data.related_studies(other).into_iter().find(|(found, _)| found.id == study.id);
            let (_, back) = back.expect("the way back");
            let expected = match relation {
                StudyRelation::SameName => StudyRelation::SameName,
                StudyRelation::StepUp => StudyRelation::StepDown,
                StudyRelation::StepDown => StudyRelation::StepUp,
            };
            assert_eq!(back, expected, "{} and {}", study.id, other.id);
        }
    }
    let employer = data.employers.shown("alliander-duiven").expect("it is shown");
    let near = data.employers_like(employer);
    assert!(!near.is_empty() && near.iter().all(|(other, sector, _)| other.sectors.contains(sector)));
    let km: Vec<_> = near.iter().map(|(.., km)| km.unwrap_or(f64::MAX)).collect();
    assert!(km.is_sorted(), "nearest first");
    for initiative in data.initiatives.iter_shown() {
        assert!(data.related_initiatives(initiative).iter().all(|(other, ..)| other.id != initiative.id));
    }
}

#[test]
fn employers_of_several_careers_keep_the_strongest_tie() {
    let data = common::dataset();
    let careers = ["lasser", "netmonteur"].map(|id| data.careers.shown(id).expect("it is shown"));
    let found = data.employers_of_any(careers);
    assert!(found.windows(2).all(|pair| pair[0].0.proof <= pair[1].0.proof), "strongest proof first");
    for (best, ties) in &found {
        assert!(!ties.is_empty());
        for career in careers {
            let own = data.employers_of(&career.id).into_iter().find(|own| own.employer.id == best.employer.id);
            assert!(own.is_none_or(|own| own.proof >= best.proof), "{}", best.employer.id);
        }
    }
    let world = "hi-tech-science".into();
    assert!(data.careers_in(&world).iter().all(|career| career.worlds.contains(&world)));
}

#[test]
fn hidden_records_are_in_the_file_but_not_shown() {
    let data = common::dataset();
    assert!(data.careers.get("stratenmaker").is_some());
    assert!(data.careers.shown("stratenmaker").is_none());
    assert!(data.careers.iter_shown().all(|career| career.hidden().is_none()));
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}") {
        let _ = parse_core(&text);
        let _ = parse_details(&text);
    }

    #[test]
    fn no_cut_makes_the_reader_panic(share in 0.0..1.0_f64) {
        let whole = common::core_bundle();
        let mut cut = (whole.len() as f64 * share) as usize;
        while !whole.is_char_boundary(cut) {
            cut += 1;
        }
        prop_assert!(parse_core(&whole[..cut]).is_err());
    }
}
