//! The drawn route: cases that people at school know by heart, and the checks of entry and profile.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::float_cmp)]

#[path = "common/pathways.rs"]
mod ask;
mod common;

use ask::*;
use std::collections::BTreeSet;
use techniekverkenner::model::{Role, Rule};
use techniekverkenner::pathways::{
    Certainty, DoorState, Goal, Neighbour, Next, NoRoute, Profile, Pupil, Route, Rung, Said, Start, Subject, Subjects,
    Verdict,
};

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

#[test]
fn where_there_is_no_route_something_near_can_be_reached() {
    with_engine(|data, _, paths| {
        let outcome = paths.routes(pupil("vmbo-kb-3"), goal(data, "matroos"), &|_| None);
        assert_eq!(outcome.no_route, Some(NoRoute::OnlyPreparation));
        assert!(matches!(outcome.neighbours[..], [Neighbour::Career(..), ..]));
        for (from, to, reason) in [
            ("vmbo-kb-3", "brandweer", NoRoute::NoStudyKnown),
            ("diploma-mbo-4", "lasser", NoRoute::LevelBelow),
            ("diploma-mbo-2", "mbo-timmerman-2", NoRoute::SameLevel),
            ("diploma-hbo", "mbo-timmerman-2", NoRoute::LevelBelow),
        ] {
            let outcome = paths.routes(pupil(from), goal(data, to), &|_| None);
            assert_eq!(outcome.no_route, Some(reason), "{from} -> {to}");
        }
        let own = study(data, "mbo-timmerman-2");
        let there = Pupil { study: Some(own), ..pupil("mbo-2") };
        assert_eq!(paths.routes(there, Goal::Study(own), &|_| None).no_route, Some(NoRoute::AlreadyThere));
        let outcome = paths.routes(there, goal(data, "timmerman"), &|_| None);
        assert_eq!(sequence(&outcome.routes[0]), "", "their own study leads to it");
    });
}

#[test]
fn the_well_known_cases_hold_each_by_its_source() {
    let table = include_str!("fixtures/routes-known.csv");
    assert!(rows(table).len() >= 30);
    with_engine(|data, rules, paths| {
        for row in rows(table) {
            let [from, to, steps, shown, by, source] = row[..] else { panic!("six columns: {row:?}") };
            let by: Vec<_> = by.split(' ').collect();
            let outcome = paths.routes(pupil(from), goal(data, to), &|_| None);
            let is_it = |route: &&Route<'_>| {
                let used: Vec<_> = chosen(route).map(|step| step.rule.unwrap().id.as_str()).collect();
                sequence(route) == steps && used == by
            };
            let told: Vec<_> = outcome.routes.iter().map(sequence).collect();
            assert_eq!(outcome.routes.iter().any(|route| is_it(&route)), shown == "yes", "{from} -> {to}: {told:?}");
            let last = Rung::from_slug(steps.rsplit('>').next().unwrap()).unwrap();
            let ways = paths.every_way(pupil(from), last);
            let known = ways.iter().any(|way| way.iter().map(|hop| hop.rule.id.as_str()).eq(by.iter().copied()));
            assert!(known, "{from} -> {to} by {by:?}");
            let mut sources = rules.iter().filter(|rule| by.contains(&rule.id.as_str())).flat_map(|rule| &rule.sources);
            assert!(sources.any(|id| id.as_str() == source), "{from} -> {to}: {source}");
        }
    });
}

#[test]
fn what_is_impossible_is_on_no_way_at_all() {
    let table = include_str!("fixtures/routes-impossible.csv");
    assert!(rows(table).len() >= 15);
    with_engine(|data, rules, paths| {
        let mut hops = BTreeSet::new();
        let everybody = Start::all().into_iter().map(Pupil::at).chain(everybody(data));
        for pupil in everybody {
            for hop in Rung::ALL.into_iter().flat_map(|rung| paths.every_way(pupil, rung)).flatten() {
                hops.insert((hop.from, hop.to, hop.rule.id.to_string()));
            }
        }
        assert!(hops.len() > 40, "the ways are there at all");
        for row in rows(table) {
            let what = row[0];
            let known = what.split_once('>').map(|(from, to)| (Rung::from_slug(from), Rung::from_slug(to)));
            assert!(
                known.is_some_and(|(from, to)| from.is_some() && to.is_some())
                    || rules.iter().any(|r| r.id.as_str() == what),
                "{what} exists"
            );
            let found = hops
                .iter()
                .find(|(from, to, rule)| known.map_or(rule == what, |(a, b)| (Some(*from), Some(*to)) == (a, b)));
            assert_eq!(found, None, "{what}: {}", row[1]);
        }
    });
}

#[test]
fn sums_of_steps_come_out_of_the_single_steps() {
    with_engine(|_, rules, paths| {
        let composites: Vec<_> = rules.iter().filter(|rule| rule.role == Role::Composite).collect();
        assert!(!composites.is_empty());
        for composite in composites {
            let (from, to, by) = match composite.id.as_str() {
                "r08" => ("diploma-pro", Rung::Mbo2, ["r07", "r32"]),
                "r13" => ("diploma-vmbo-bb", Rung::Mbo3, ["r11", "r33"]),
                other => panic!("{other} has no steps in this test"),
            };
            let ways = paths.every_way(pupil(from), to);
            let way = ways.iter().find(|way| way.iter().map(|hop| hop.rule.id.as_str()).eq(by)).expect("it is a way");
            assert!(way.iter().all(|hop| hop.rule.role == Role::Edge));
            let years = |rule: &Rule| rule.typical_years.map(|years| (years.min, years.max)).expect("it has years");
            let sum = way.iter().map(|hop| years(hop.rule)).fold((0.0, 0.0), |a, b| (a.0 + b.0, a.1 + b.1));
            // r08 speaks of somebody who has the entree diploma: its years are those of the last step.
            let expected = if composite.id.as_str() == "r08" { years(way[1].rule) } else { sum };
            assert_eq!(years(composite), expected, "{}", composite.id);
        }
    });
}

#[test]
fn regional_routes_and_dates_stand_beside_the_routes() {
    with_engine(|data, _, paths| {
        let ids = |rules: &[&Rule]| rules.iter().map(|rule| rule.id.to_string()).collect::<Vec<_>>();
        let outcome = paths.routes(pupil("vmbo-bb-3"), goal(data, "lasser"), &|_| None);
        assert_eq!(ids(&outcome.beside), ["r14", "r15"]);
        assert_eq!(ids(&outcome.dates), ["r31"]);
        let outcome = paths.routes(pupil("vmbo-tl-3"), goal(data, "hbo-werktuigbouwkunde-34280"), &|_| None);
        assert_eq!(ids(&outcome.beside), [""; 0], "the Groene Lyceum is no way to mechanical engineering");
        assert_eq!(ids(&outcome.dates), ["r31", "r74"]);
        let outcome = paths.routes(pupil("pro"), goal(data, "automonteur"), &|_| None);
        assert_eq!(ids(&outcome.beside), ["r09"], "an examination for special cases is no plan");
    });
}

#[test]
fn the_entry_check_never_says_a_bare_no_and_never_yes_on_an_old_rule() {
    with_engine(|data, _, paths| {
        let with = |slug: &str, profile: Option<Profile>, subjects: Option<Subjects>| Pupil {
            profile,
            subjects,
            ..pupil(slug)
        };
        let none = Some(Subjects::default());
        let cases = [
            (with("diploma-vmbo-kb", Some(Profile::Pie), none), "mbo-technicus-engineering-4", Verdict::Yes),
            (with("vmbo-kb-3", Some(Profile::Pie), none), "mbo-technicus-engineering-4", Verdict::Yes),
            (pupil("diploma-vmbo-kb"), "mbo-technicus-engineering-4", Verdict::YesIf),
            (with("diploma-vmbo-kb", Some(Profile::Dp), none), "mbo-technicus-engineering-4", Verdict::Unknown),
            // At work only: a leerbaan is a condition, whatever the right.
            (with("diploma-vmbo-kb", Some(Profile::Pie), none), "mbo-technicus-mechatronica-4", Verdict::YesIf),
            (pupil("diploma-vmbo-bb"), "mbo-technicus-engineering-4", Verdict::NotYet),
            (pupil("diploma-havo"), "hbo-werktuigbouwkunde-34280", Verdict::YesIf),
            (with("diploma-havo", Some(Profile::Nt), None), "hbo-werktuigbouwkunde-34280", Verdict::Unknown),
            (pupil("diploma-vwo"), "hbo-werktuigbouwkunde-34280", Verdict::Yes),
            (pupil("diploma-mbo-2"), "hbo-werktuigbouwkunde-34280", Verdict::NotYet),
            (pupil("diploma-ad"), "hbo-werktuigbouwkunde-34280", Verdict::YesIf),
            (pupil("diploma-mbo-4"), "mbo-timmerman-2", Verdict::Unknown),
            (pupil("groep-8"), "vmbo-pie-kb", Verdict::YesIf),
            (pupil("vmbo-kb-2"), "vmbo-pie-kb", Verdict::YesIf),
            (pupil("groep-8"), "mbo-timmerman-2", Verdict::NotYet),
        ];
        for (pupil, id, expected) in cases {
            let entry = paths.entry(pupil, study(data, id), &|_| None);
            assert_eq!(entry.verdict, expected, "{} {:?} -> {id}", pupil.start.slug(), pupil.profile);
        }
        for pupil in everybody(data) {
            for study in data.studies.iter_shown().step_by(2) {
                let entry = paths.entry(pupil, study, &|_| None);
                let at = format!("{} -> {}", pupil.start.slug(), study.id);
                assert!(entry.no_route.is_some() == entry.step.is_none(), "{at}");
                if let (Verdict::Yes, Some(step)) = (entry.verdict, &entry.step) {
                    let rule = step.rule.unwrap_or_else(|| panic!("a yes has its rule: {at}"));
                    assert!(!rule.must_check && step.certainty == Certainty::Right, "{at}");
                    assert!(step.narrowed_by.is_empty() && step.requirement.is_none(), "{at}");
                }
                if entry.no_route.is_some() {
                    assert!(entry.verdict == Verdict::Unknown && matches!(entry.next, Next::Ask), "{at}");
                }
            }
        }
    });
}

#[test]
fn the_entry_check_tells_what_to_do_next() {
    with_engine(|data, _, paths| {
        let engineering = study(data, "mbo-technicus-engineering-4");
        let next = |slug: &str| paths.entry(pupil(slug), engineering, &|_| None);
        assert!(matches!(next("vmbo-kb-3").next, Next::Finish(Rung::VmboKb)));
        assert_eq!(next("vmbo-kb-3").after.max, 2.0);
        assert!(matches!(next("diploma-vmbo-kb").next, Next::Apply));
        assert!(matches!(next("diploma-vmbo-bb").next, Next::Study(Rung::Mbo2, examples) if !examples.is_empty()));
        let old = Pupil { profile: Some(Profile::Nt), ..pupil("diploma-havo") };
        let entry = paths.entry(old, study(data, "hbo-werktuigbouwkunde-34280"), &|_| None);
        let requirement = entry.step.unwrap().requirement.expect("it has a requirement");
        assert_eq!((requirement.record.year, requirement.is_old, requirement.said), (2015, true, Some(Said::Open)));
        assert!(matches!(entry.next, Next::Ask));
    });
}

#[test]
fn doors_open_by_the_rules_and_never_by_an_old_one() {
    with_engine(|data, _, paths| {
        let state = |slug: &str, profile: Option<Profile>, subjects: &[Subject], id: &str| {
            let subjects = Some(subjects.iter().copied().collect());
            let doors = paths.doors(Pupil { profile, subjects, ..pupil(slug) });
            doors.into_iter().find(|door| door.study.id.as_str() == id).map(|door| door.state)
        };
        let engineering = "mbo-technicus-engineering-4";
        assert_eq!(state("vmbo-kb-2", Some(Profile::Pie), &[], engineering), Some(DoorState::Open));
        assert_eq!(state("vmbo-kb-2", Some(Profile::Dp), &[Subject::Nask1], engineering), Some(DoorState::Open));
        assert_eq!(state("vmbo-kb-2", Some(Profile::Dp), &[], engineering), Some(DoorState::Unknown));
        assert_eq!(state("vmbo-kb-2", None, &[], engineering), Some(DoorState::Condition));
        assert_eq!(state("vmbo-bb-2", Some(Profile::Pie), &[], engineering), Some(DoorState::Later));
        assert_eq!(
            state("vmbo-bb-2", Some(Profile::Dp), &[], "mbo-medewerker-hovenier-en-groenvoorziening-2"),
            Some(DoorState::Open),
            "not technical"
        );
        assert_eq!(state("havo-3", Some(Profile::Nt), &[], "hbo-werktuigbouwkunde-34280"), Some(DoorState::Unknown));
        assert_eq!(state("havo-3", Some(Profile::Cm), &[], engineering), Some(DoorState::Open), "by havo 3");
        assert_eq!(state("havo-3", Some(Profile::Nt), &[], "wo-werktuigbouwkunde-56966"), Some(DoorState::Later));
        for pupil in everybody(data) {
            for door in paths.doors(pupil) {
                let old =
                    door.narrowed_by.iter().any(|one| one.is_old) || door.requirement.is_some_and(|one| one.is_old);
                assert!(!(old && door.state == DoorState::Open), "{} -> {}", pupil.start.slug(), door.study.id);
                assert_eq!(door.rule.is_none(), door.state == DoorState::Later);
            }
        }
    });
}

#[test]
fn a_profile_shows_which_studies_are_of_its_field() {
    with_engine(|_, _, paths| {
        let doors = paths.doors(Pupil { profile: Some(Profile::Pie), ..pupil("vmbo-kb-2") });
        let fits = |id: &str| doors.iter().find(|door| door.study.id.as_str() == id).unwrap().is_of_profile;
        assert_eq!(fits("mbo-medewerker-productietechniek-2"), Some(true));
        assert_eq!(fits("mbo-medewerker-hovenier-en-groenvoorziening-2"), Some(false));
        assert!(paths.doors(pupil("vmbo-kb-2")).iter().all(|door| door.is_of_profile.is_none()));
    });
}

#[test]
fn onward_tells_what_opens_when_and_by_which_rule() {
    with_engine(|data, _, paths| {
        let rules = |slug: &str| -> Vec<String> {
            paths.onward(pupil(slug)).iter().map(|way| format!("{}:{}", way.rule.id, way.to.slug())).collect()
        };
        assert_eq!(rules("vmbo-kb-3"), ["r18:mbo-2", "r19:mbo-3", "r20:mbo-4"]);
        assert_eq!(rules("diploma-mbo-2"), ["r33:mbo-3", "r34:mbo-4", "r37:werk"]);
        assert_eq!(rules("diploma-mbo-4"), ["r38:ad", "r39:hbo", "r42:wo", "r37:werk"]);
        let metal = study(data, "mbo-medewerker-productietechniek-2");
        let ways = paths.onward(Pupil { study: Some(metal), ..pupil("mbo-2") });
        let first = ways.first().expect("there is a way on");
        assert!(first.after.max == 2.0 && first.same_field > 0 && first.same_field < first.studies.len());
        assert_eq!(first.studies[0].domain, metal.domain);
        let havo = paths.onward(pupil("havo-3"));
        assert_eq!((havo[0].rule.id.as_str(), havo[0].after.max), ("r30", 1.0), "what opens first comes first");
    });
}

#[test]
fn a_study_below_the_usual_level_only_prepares() {
    with_engine(|data, _, paths| {
        let studies = |to: &str| -> BTreeSet<&str> {
            let outcome = paths.routes(pupil("groep-8"), Goal::Career(career(data, to)), &|_| None);
            outcome.routes.iter().map(|route| route.study.id.as_str()).collect()
        };
        assert!(!studies("automonteur").contains("mbo-assistent-mobiliteitsbranche-1"));
        assert!(!studies("hovenier").iter().any(|id| id.ends_with("-1")));
    });
}
