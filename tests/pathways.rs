//! The drawn route: what holds for every route, whoever asks.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::float_cmp)]

#[path = "common/pathways.rs"]
mod ask;
mod common;

use ask::*;
use std::collections::BTreeSet;
use techniekverkenner::model::{Confidence, Institution, Mode, OfferingBasis, Role};
use techniekverkenner::pathways::{
    Applies, Best, Certainty, Goal, NoRoute, Pathways, Pupil, Route, Rung, Start, Step, What,
};

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
