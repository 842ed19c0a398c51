//! The drawn route: what holds for every route, and cases that people at school know by heart.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use std::collections::BTreeSet;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::model::{Career, Confidence, Institution, Mode, OfferingBasis, Role, Rule, Study};
use techniekverkenner::pathways::{
    Applies, Best, Certainty, DoorState, Goal, Neighbour, Next, NoRoute, Pathways, Profile, Pupil, Route, Rung, Said,
    Start, Step, Subject, Subjects, Verdict, What,
};

fn rules() -> Vec<Rule> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/progression.json");
    serde_json::from_str(&std::fs::read_to_string(file).expect("the rules are there")).expect("they are sound")
}

/// Asks with the committed dataset and rules.
fn with_engine(ask: impl FnOnce(&Dataset, &[Rule], &Pathways<'_>)) {
    let (data, rules) = (common::dataset(), rules());
    ask(&data, &rules, &Pathways::new(&data, &rules));
}

fn start(slug: &str) -> Start {
    Start::from_slug(slug).unwrap_or_else(|| panic!("{slug} is a stage"))
}

fn pupil<'a>(slug: &str) -> Pupil<'a> {
    Pupil::at(start(slug))
}

fn study<'a>(data: &'a Dataset, id: &str) -> &'a Study {
    data.studies.shown(id).unwrap_or_else(|| panic!("{id} is a study"))
}

fn career<'a>(data: &'a Dataset, id: &str) -> &'a Career {
    data.careers.shown(id).unwrap_or_else(|| panic!("{id} is a career"))
}

fn goal<'a>(data: &'a Dataset, id: &str) -> Goal<'a> {
    data.careers.shown(id).map_or_else(|| Goal::Study(study(data, id)), Goal::Career)
}

/// Everybody whose answers differ in kind: each diploma, school years, work; profiles and subjects.
fn everybody<'a>(data: &'a Dataset) -> Vec<Pupil<'a>> {
    let with = |slug: &str, profile: Profile, subjects: &[Subject]| Pupil {
        profile: Some(profile),
        subjects: Some(subjects.iter().copied().collect()),
        ..pupil(slug)
    };
    let mut all: Vec<_> = [
        "groep-8",
        "pro",
        "vmbo-bb-3",
        "vmbo-kb-3",
        "vmbo-gl-tl-2",
        "havo-3",
        "havo-5",
        "vwo-4",
        "mbo-1",
        "mbo-2",
        "diploma-mbo-3",
        "diploma-mbo-4",
        "ad",
        "hbo",
        "diploma-wo",
        "werk",
    ]
    .map(pupil)
    .to_vec();
    all.push(with("vmbo-kb-3", Profile::Pie, &[Subject::Nask1]));
    all.push(with("vmbo-kb-3", Profile::Dp, &[]));
    all.push(with("vmbo-gl-tl-4", Profile::Groen, &[]));
    all.push(with("havo-5", Profile::Nt, &[Subject::WiskundeB, Subject::Natuurkunde]));
    all.push(with("vwo-6", Profile::Em, &[Subject::WiskundeA]));
    all.push(Pupil { study: Some(study(data, "mbo-medewerker-productietechniek-2")), ..pupil("mbo-2") });
    all
}

/// Minutes that differ per institution, and nothing for every third one.
fn some_minutes(institution: &Institution) -> Option<u16> {
    let sum: usize = institution.id.as_str().bytes().map(usize::from).sum();
    (sum % 3 != 0).then(|| u16::try_from(sum % 90).unwrap())
}

fn each_route(data: &Dataset, paths: &Pathways<'_>, check: impl Fn(&Pupil<'_>, &str, &[Route<'_>])) {
    for (at, pupil) in everybody(data).into_iter().enumerate() {
        // A fifth of the careers for each, so that every career is asked for by several.
        for career in data.careers.iter_shown().skip(at % 5).step_by(5) {
            let outcome = paths.routes(pupil, Goal::Career(career), &some_minutes);
            check(&pupil, career.id.as_str(), &outcome.routes);
        }
    }
}

fn chosen<'r, 'a>(route: &'r Route<'a>) -> impl Iterator<Item = &'r Step<'a>> {
    route.steps.iter().filter(|step| !matches!(step.what, What::Finish { .. } | What::Work { .. }))
}

fn sequence(route: &Route<'_>) -> String {
    chosen(route).filter_map(|step| step.what.rung()).map(Rung::slug).collect::<Vec<_>>().join(">")
}

fn rows(text: &str) -> Vec<Vec<&str>> {
    text.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

#[test]
fn every_step_is_backed_by_a_rule_and_a_study() {
    with_engine(|data, _, paths| {
        each_route(data, paths, |pupil, to, routes| {
            for step in routes.iter().flat_map(|route| &route.steps) {
                let at = || format!("{} -> {to}: {:?}", pupil.start.slug(), step.what);
                match &step.what {
                    What::Finish { rung, .. } => assert_eq!((*rung, step.rule), (pupil.start.rung(), None), "{}", at()),
                    What::Work { career, link } => {
                        assert!(data.study_careers.contains(link) && link.career == career.id, "{}", at());
                    }
                    What::Study(study) => assert!(data.studies.shown(study.id.as_str()).is_some(), "{}", at()),
                    What::Between { rung, examples } => {
                        assert!(examples.iter().all(|study| rung.level() == Some(study.level)), "{}", at());
                    }
                    What::School(rung) => assert!(rung.is_school(), "{}", at()),
                }
                if !matches!(step.what, What::Finish { .. }) {
                    let rule = step.rule.unwrap_or_else(|| panic!("no rule: {}", at()));
                    assert!(rule.role == Role::Edge && rule.confidence != Confidence::Low, "{}", at());
                }
            }
        });
    });
}

#[test]
fn a_career_is_reached_only_through_a_link_of_the_last_study() {
    with_engine(|data, _, paths| {
        each_route(data, paths, |pupil, to, routes| {
            for route in routes {
                let link = route.link.expect("a career has a link");
                assert!(link.study == route.study.id && link.career.as_str() == to, "{} {to}", pupil.start.slug());
                assert!(matches!(route.steps.last().unwrap().what, What::Work { .. }));
                assert!(!Rung::of(route.study).is_vmbo(), "a profile of vmbo opens no work: {to}");
            }
        });
    });
}

#[test]
fn conditions_override_the_rights_that_they_narrow() {
    with_engine(|data, _, paths| {
        each_route(data, paths, |pupil, to, routes| {
            for step in routes.iter().flat_map(|route| &route.steps) {
                for narrowing in &step.narrowed_by {
                    let at = format!("{} -> {to}: {}", pupil.start.slug(), narrowing.rule.id);
                    assert_eq!(narrowing.rule.role, Role::ConditionOn, "{at}");
                    assert!(narrowing.rule.narrows.contains(&step.rule.unwrap().id), "{at}");
                    assert_ne!(step.certainty, Certainty::Right, "{at}");
                    if narrowing.applies == Applies::Yes && narrowing.is_old {
                        assert!(step.certainty >= Certainty::Unknown, "an old rule gives no answer: {at}");
                    }
                }
            }
        });
    });
}

#[test]
fn learning_at_work_is_always_a_condition() {
    with_engine(|data, _, paths| {
        each_route(data, paths, |pupil, to, routes| {
            for route in routes {
                for step in &route.steps {
                    assert!(step.ways.iter().all(|way| way.needs_leerbaan == (way.mode == Mode::Bbl)));
                    if chosen(route).any(|one| std::ptr::eq(one, step)) && step.is_only_at_work() {
                        assert!(route.certainty >= Certainty::Condition, "{} -> {to}", pupil.start.slug());
                    }
                }
            }
        });
        assert_eq!(paths.leerbaan_rule().map(|rule| rule.id.as_str()), Some("r66"));
    });
}

#[test]
fn at_most_five_routes_each_the_best_at_something_and_none_beaten() {
    with_engine(|data, _, paths| {
        each_route(data, paths, |pupil, to, routes| {
            let at = format!("{} -> {to}", pupil.start.slug());
            assert!(routes.len() <= 5, "{at}");
            let best: Vec<_> = routes.iter().flat_map(|route| &route.best).collect();
            assert_eq!(best.len(), best.iter().collect::<BTreeSet<_>>().len(), "{at}: {best:?}");
            for route in routes {
                assert!(!route.best.is_empty(), "{at}");
                assert!(!routes.iter().any(|other| route.is_beaten_by(other)), "{at}: {:?}", route.best);
            }
        });
    });
}

#[test]
fn years_add_up_and_the_shortest_is_what_the_overview_says() {
    with_engine(|data, _, paths| {
        for pupil in everybody(data) {
            for reach in paths.reachable(pupil).into_iter().step_by(5) {
                let outcome = paths.routes(pupil, Goal::Career(reach.career), &|_| None);
                let at = format!("{} -> {}", pupil.start.slug(), reach.career.id);
                for route in &outcome.routes {
                    let sum = |end: fn(&Step<'_>) -> f32| route.steps.iter().map(end).sum::<f32>();
                    let (min, max) = (sum(|step| step.years.min), sum(|step| step.years.max));
                    assert_eq!((route.years.min, route.years.max), (min, max), "{at}");
                    assert!(route.years.min <= route.years.max && route.work_years() <= route.years.max, "{at}");
                }
                match reach.found {
                    Ok(found) => {
                        let least = |route: &&Route<'_>| (route.years.min + route.years.max) * 2.0;
                        let first = outcome.routes.iter().min_by(|a, b| least(a).total_cmp(&least(b)));
                        let first = first.unwrap_or_else(|| panic!("no route: {at}"));
                        assert_eq!(found.years, first.years, "{at}");
                        // Between equals one may have a right that is a little surer.
                        let is_right = |certainty: Certainty| certainty <= Certainty::RightIf;
                        assert_eq!(is_right(found.certainty), is_right(first.certainty), "{at}");
                    }
                    Err(reason) => assert_eq!(outcome.no_route, Some(reason), "{at}"),
                }
            }
        }
    });
}

#[test]
fn school_years_that_are_left_count() {
    with_engine(|data, _, paths| {
        let years = |slug: &str| {
            let outcome = paths.routes(pupil(slug), goal(data, "mbo-technicus-engineering-4"), &|_| None);
            outcome.routes.iter().map(|route| route.years.max).fold(f32::MAX, f32::min)
        };
        assert_eq!(years("vmbo-kb-1") - years("vmbo-kb-3"), 2.0);
        assert_eq!(years("vmbo-kb-4") - years("diploma-vmbo-kb"), 1.0);
        assert_eq!(years("groep-7") - years("groep-8"), 1.0);
        // A study's own four years beat the "three to four" of the rule.
        assert_eq!(years("diploma-vmbo-kb"), 4.0);
    });
}

#[test]
fn from_every_start_every_shown_career_has_a_route_or_a_reason() {
    with_engine(|data, _, paths| {
        let shown = data.careers.iter_shown().count();
        for start in Start::all() {
            let reached = paths.reachable(Pupil::at(start));
            assert_eq!(reached.len(), shown, "{}", start.slug());
            for reach in reached {
                let is_told = match reach.found {
                    Ok(found) => found.years.max >= found.years.min,
                    // "No rule known" says the least: it must not hide a gap in the engine.
                    Err(reason) => reason != NoRoute::NoRuleKnown,
                };
                assert!(is_told, "{} -> {}: {:?}", start.slug(), reach.career.id, reach.found);
            }
        }
    });
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
fn an_unknown_or_inferred_place_is_never_the_nearest() {
    with_engine(|data, _, paths| {
        let offers = data.studies.iter_shown().flat_map(|study| &study.offerings);
        let stated = offers.filter(|offering| offering.basis == OfferingBasis::Stated);
        let stated: BTreeSet<_> = stated.map(|offering| &offering.institution).collect();
        let inferred_only = |institution: &Institution| (!stated.contains(&institution.id)).then_some(1);
        for pupil in everybody(data) {
            for career in data.careers.iter_shown().step_by(5) {
                for route in paths.routes(pupil, Goal::Career(career), &inferred_only).routes {
                    assert_eq!(route.minutes(), None, "{}", career.id);
                    assert!(!route.best.contains(&Best::Nearest), "{}", career.id);
                }
            }
        }
        each_route(data, paths, |_, to, routes| {
            for provider in routes.iter().flat_map(|route| &route.steps).flat_map(|step| step.providers.windows(2)) {
                let far = |at: usize| (provider[at].is_inferred(), provider[at].minutes.unwrap_or(u16::MAX));
                assert!(far(0) <= far(1), "{to}");
            }
        });
    });
}

#[test]
fn the_same_question_has_the_same_answer() {
    with_engine(|data, rules, paths| {
        let again = Pathways::new(data, rules);
        for pupil in everybody(data) {
            for career in data.careers.iter_shown().step_by(7) {
                let answer = |paths: &Pathways<'_>| {
                    let outcome = paths.routes(pupil, Goal::Career(career), &some_minutes);
                    let told = |route: &Route<'_>| {
                        let rules = route.steps.iter().map(|step| step.rule.map(|rule| rule.id.to_string()));
                        (route.best.clone(), route.study.id.clone(), rules.collect::<Vec<_>>(), sequence(route))
                    };
                    outcome.routes.iter().map(told).collect::<Vec<_>>()
                };
                assert_eq!(answer(paths), answer(&again));
            }
        }
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
