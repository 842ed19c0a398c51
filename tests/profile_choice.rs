//! Which doors a profile opens, and what differs between two: on the committed data.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::pathways::{
    Change, Choice, Difference, Door, DoorState, Pathways, Profile, Start, Subject, Subjects, count_doors, differences,
    differs_for_mbo, group_doors, is_a_matter_of_science,
};

struct World {
    data: techniekverkenner::dataset::Dataset,
    details: techniekverkenner::dataset::Details,
}

impl World {
    fn new() -> Self {
        Self { data: common::dataset(), details: common::details() }
    }

    fn engine(&self) -> Pathways<'_> {
        Pathways::new(&self.data, self.details.rules.all())
    }
}

fn at(slug: &str) -> Start {
    Start::from_slug(slug).expect(slug)
}

fn with(profile: Profile, subjects: Option<&[Subject]>) -> Choice {
    Choice { profile: Some(profile), subjects: subjects.map(|all| all.iter().copied().collect()) }
}

fn compare<'a>(engine: &Pathways<'a>, start: &str, a: Choice, b: Choice) -> Vec<Difference<'a>> {
    let doors = |choice: Choice| engine.doors(choice.pupil(at(start)));
    differences((a, &doors(a)), (b, &doors(b)))
}

fn number(found: &[Difference<'_>], change: Change) -> usize {
    found.iter().find(|one| one.change == change).map_or(0, |one| one.doors.len())
}

#[test]
fn two_technical_profiles_open_the_same_doors_and_prepare_for_other_work() {
    let world = World::new();
    let found = compare(&world.engine(), "vmbo-kb-2", with(Profile::Pie, None), with(Profile::Bwi, None));
    assert!(!differs_for_mbo(&found));
    assert!(found.iter().all(|one| matches!(one.change, Change::FitsFirst | Change::FitsSecond)), "{found:#?}");
    assert!(number(&found, Change::FitsFirst) > 0 && number(&found, Change::FitsSecond) > 0);
}

#[test]
fn an_old_rule_is_no_no_and_a_subject_takes_the_difference_away() {
    let world = World::new();
    let engine = world.engine();
    let (pie, dp) = (with(Profile::Pie, Some(&[])), with(Profile::Dp, Some(&[])));
    let found = compare(&engine, "vmbo-kb-2", pie, dp);
    let states: Vec<_> = found.iter().map(|one| one.change).filter(|one| matches!(one, Change::State(..))).collect();
    assert_eq!(states, [Change::State(DoorState::Open, DoorState::Unknown)]);
    let green = |one: &Difference<'_>| one.doors.iter().any(|(door, _)| door.study.domain.starts_with("Voedsel"));
    assert!(
        !found.iter().filter(|one| matches!(one.change, Change::State(..))).any(green),
        "green asks for no physics"
    );
    assert!(is_a_matter_of_science(&engine, at("vmbo-kb-2"), pie, dp));

    let found = compare(&engine, "vmbo-gl-tl-2", dp, with(Profile::Dp, Some(&[Subject::Nask1])));
    assert!(number(&found, Change::State(DoorState::Unknown, DoorState::Open)) > 0, "with and without a subject");
}

#[test]
fn at_havo_an_old_regulation_differs_in_words_and_never_in_yes_and_no() {
    let world = World::new();
    let engine = world.engine();
    let found = compare(&engine, "havo-3", with(Profile::Nt, None), with(Profile::Cm, None));
    assert!(!differs_for_mbo(&found));
    assert!(found.iter().all(|one| one.change == Change::Rule), "{found:#?}");
    let named = |id: &str| found.iter().flat_map(|one| &one.doors).any(|(door, _)| door.study.id.as_str().contains(id));
    assert!(named("hbo-werktuigbouwkunde") && !named("hbo-hbo-ict"), "ICT took every profile");

    let (without, with_it) = (with(Profile::Ng, Some(&[])), with(Profile::Ng, Some(&[Subject::Natuurkunde])));
    assert!(number(&compare(&engine, "havo-3", without, with_it), Change::Rule) > 0, "a subject of the regulation");
}

#[test]
fn every_choice_has_the_same_doors_and_no_state_is_lost() {
    let world = World::new();
    let engine = world.engine();
    for start in Start::all().into_iter().filter(|start| start.year().is_none() && !start.has_diploma()) {
        let rung = start.rung();
        let all: Vec<Vec<Door<'_>>> = Profile::of_school(rung)
            .iter()
            .flat_map(|profile| {
                [None, Some(Subjects::default()), Some(Subject::of_school(rung).iter().copied().collect())]
                    .map(|subjects| engine.doors(Choice { profile: Some(*profile), subjects }.pupil(start)))
            })
            .collect();
        let ids = |doors: &[Door<'_>]| doors.iter().map(|door| door.study.id.to_string()).collect::<Vec<_>>();
        for doors in &all {
            assert_eq!(ids(doors), ids(&all[0]), "{}", start.slug());
            let groups = group_doors(doors);
            assert_eq!(groups.iter().map(|level| level.counts.all()).sum::<usize>(), doors.len());
            let counts = count_doors(doors);
            let sum =
                |state| groups.iter().flat_map(|level| &level.domains).map(|one| one.counts.of(state)).sum::<usize>();
            assert!(DoorState::ALL.into_iter().all(|state| sum(state) == counts.of(state)));
        }
    }
}
