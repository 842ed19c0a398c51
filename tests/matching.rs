//! The interest finder on the committed dataset: what must hold for any answers, and a few pupils one can picture.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod common;

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use techniekverkenner::dataset::{Dataset, Details};
use techniekverkenner::matching::{
    Answer, Caution, Flat, LEAST, Liking, MOST, Matcher, Objection, Reason, SHORT, Taste, Tie, Verdict, objections,
};
use techniekverkenner::model::{InterestItem, Riasec, WorldId};

fn sound() -> &'static (Dataset, Details) {
    static SOUND: OnceLock<(Dataset, Details)> = OnceLock::new();
    SOUND.get_or_init(|| (common::dataset(), common::finder_details()))
}

fn matcher() -> Matcher<'static> {
    let (data, details) = sound();
    Matcher::new(data, details)
}

/// The first cards, answered by a rule.
fn answered(cards: usize, answer: impl Fn(&InterestItem) -> Liking) -> Taste {
    let mut taste = Taste::default();
    for item in matcher().deck().into_iter().take(cards) {
        taste.answers.insert(item.id.clone(), Answer::Given(answer(item)));
    }
    taste
}

fn found<'a>(matcher: &Matcher<'a>, taste: &Taste) -> Vec<techniekverkenner::matching::Pick<'a>> {
    match matcher.find(taste) {
        Verdict::Found { picks, .. } => picks,
        other => panic!("careers expected, not {other:?}"),
    }
}

#[test]
fn the_cards_are_balanced_wherever_one_stops() {
    let deck = matcher().deck();
    let ids: BTreeSet<_> = deck.iter().map(|item| &item.id).collect();
    assert_eq!((deck.len(), ids.len()), (48, 48));
    for number in [6, LEAST, SHORT, 30, 48] {
        let of = |letter| deck.iter().take(number).filter(|item| item.riasec == letter).count();
        let counts = Riasec::ALL.map(of);
        assert!(counts.iter().all(|count| *count == number / 6), "{number} cards: {counts:?}");
    }
    let worlds: BTreeSet<_> = deck.iter().take(SHORT).filter_map(|item| item.world.as_ref()).collect();
    assert_eq!(worlds.len(), 7, "the short finder asks about every world");
}

#[test]
fn too_few_answers_say_how_many_are_missing_and_skipped_cards_are_no_answers() {
    let mut taste = answered(LEAST - 2, |_| Liking::Much);
    for item in matcher().deck().into_iter().skip(20).take(10) {
        taste.answers.insert(item.id.clone(), Answer::Skipped);
    }
    assert_eq!(matcher().find(&taste), Verdict::TooFew(2));
}

#[test]
fn who_answers_everything_alike_gets_no_careers() {
    for (liking, flat) in
        [(Liking::Neutral, Flat::Between), (Liking::VeryMuch, Flat::Liked), (Liking::NotAtAll, Flat::Disliked)]
    {
        let taste = answered(SHORT, |_| liking);
        assert_eq!(matcher().find(&taste), Verdict::Flat(flat));
        // One card that differs a little is no profile yet.
        let mut nearly = taste.clone();
        if let Some(answer) = nearly.answers.values_mut().next() {
            *answer = Answer::Given(Liking::Neutral);
        }
        if flat == Flat::Between {
            assert_eq!(matcher().find(&nearly), Verdict::Flat(flat));
        }
    }
}

#[test]
fn answers_that_go_all_ways_are_told_and_those_that_do_not_are_not() {
    let taste = answered(SHORT, |item| if item.riasec == Riasec::I { Liking::VeryMuch } else { Liking::Little });
    assert!(matches!(matcher().find(&taste), Verdict::Found { clear: true, .. }));
    // In every interest and every world as much is liked as disliked.
    let mut taste = Taste::default();
    for (at, item) in matcher().deck().into_iter().enumerate() {
        let round = at / 6;
        let liking = if round % 2 == 0 { Liking::VeryMuch } else { Liking::NotAtAll };
        taste.answers.insert(item.id.clone(), Answer::Given(liking));
    }
    assert!(matches!(matcher().find(&taste), Verdict::Found { clear: false, .. }), "{:?}", matcher().find(&taste));
}

#[test]
fn a_pupil_who_likes_making_games_finds_digital_work_and_one_who_builds_outdoors_finds_building() {
    let matcher = matcher();
    let digital = answered(48, |item| {
        let is_digital = item.world.as_ref().is_some_and(|world| world.as_str() == "digitaal-media-entertainment");
        if is_digital || item.r#trait.as_str() == "computers" { Liking::VeryMuch } else { Liking::Little }
    });
    let share = |taste: &Taste, world: &str| {
        matcher.careers(taste).iter().filter(|career| career.worlds.iter().any(|own| own.as_str() == world)).count()
    };
    assert!(share(&digital, "digitaal-media-entertainment") >= 3);
    let outdoors = answered(48, |item| {
        let is_building = item.world.as_ref().is_some_and(|world| world.as_str() == "wonen-werken-verkeer");
        if is_building && item.riasec == Riasec::R { Liking::VeryMuch } else { Liking::Little }
    });
    assert!(share(&outdoors, "wonen-werken-verkeer") >= 3);
    let (first, second) = (matcher.careers(&digital), matcher.careers(&outdoors));
    assert!(first.iter().all(|career| second.iter().all(|other| other.id != career.id)));
}

#[test]
fn a_reason_against_one_career_lowers_those_for_which_it_holds_too() {
    let matcher = matcher();
    let taste = answered(SHORT, |item| if item.riasec == Riasec::R { Liking::VeryMuch } else { Liking::Little });
    let before = matcher.careers(&taste);
    let hidden = before[0];
    for objection in objections(hidden) {
        let mut other = taste.clone();
        other.against.insert(hidden.id.clone(), objection.clone());
        let after = matcher.careers(&other);
        assert!(after.iter().all(|career| career.id != hidden.id), "what is hidden stays away");
        assert!(after.len() >= 5, "others take its place");
        let holds = |list: &[&techniekverkenner::model::Career]| match &objection {
            Objection::Trait(of) => list.iter().filter(|career| career.traits.contains(of)).count(),
            Objection::World(of) => list.iter().filter(|career| career.worlds.contains(of)).count(),
            Objection::TooLong => list.iter().filter(|career| career.entry_level >= hidden.entry_level).count(),
            Objection::Unsaid => 0,
        };
        assert!(holds(&after) < holds(&before), "{objection:?}");
        assert_eq!(Objection::read(&objection.write()), objection);
    }
    assert_eq!(Objection::read("iets van een nieuwere app"), Objection::Unsaid);
}

#[test]
fn a_change_takes_the_career_out_and_says_which_comes_in() {
    let matcher = matcher();
    let taste = answered(SHORT, |item| match item.riasec {
        Riasec::I => Liking::VeryMuch,
        Riasec::C => Liking::Much,
        _ => Liking::Little,
    });
    let before = matcher.careers(&taste);
    let mut changes = 0;
    for career in &before {
        let Some(change) = matcher.change(&taste, career) else { continue };
        changes += 1;
        let mut other = taste.clone();
        other.answers.insert(change.item.id.clone(), Answer::Given(change.to));
        let after = matcher.careers(&other);
        assert!(after.iter().all(|other| other.id != career.id));
        let enters = change.enters.expect("something comes in");
        assert!(after.iter().any(|other| other.id == enters.id));
        assert!(before.iter().all(|old| old.id != enters.id));
    }
    assert!(changes > 0);
}

fn any_taste() -> impl Strategy<Value = Taste> {
    let answers = prop::collection::vec(prop::option::of(0_usize..=5), 48);
    let worlds = prop::collection::vec(0_usize..7, 0..4);
    (answers, worlds).prop_map(|(answers, worlds)| {
        let (data, details) = sound();
        let mut taste = Taste::default();
        for (item, answer) in details.interest_items.all().iter().zip(answers) {
            let answer = match answer {
                None => continue,
                Some(0) => Answer::Skipped,
                Some(step) => Answer::Given(Liking::ALL[step - 1]),
            };
            taste.answers.insert(item.id.clone(), answer);
        }
        let all: Vec<WorldId> = data.worlds.iter_shown().map(|world| world.id.clone()).collect();
        taste.worlds = worlds.into_iter().map(|at| all[at].clone()).collect();
        taste
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_answer_is_five_to_seven_careers_that_differ_with_reasons_that_are_true(taste in any_taste()) {
        let matcher = matcher();
        let Verdict::Found { picks, .. } = matcher.find(&taste) else { return Ok(()) };
        prop_assert!((5..=MOST).contains(&picks.len()));
        let occupations: BTreeSet<_> = picks.iter().map(|pick| &pick.career.isco).collect();
        prop_assert_eq!(occupations.len(), picks.len(), "one of each occupation");
        let worlds: BTreeSet<_> = picks.iter().map(|pick| &pick.career.worlds[0]).collect();
        prop_assert!(worlds.len() >= 2, "{:?}", worlds);
        for pick in &picks {
            prop_assert!(pick.reasons.len() <= 3);
            for reason in &pick.reasons {
                match reason {
                    Reason::Chosen(world) => {
                        prop_assert!(taste.worlds.contains(*world) && pick.career.worlds.contains(*world));
                    }
                    Reason::Liked(evidence) => {
                        prop_assert!(evidence.liking.is_liked());
                        prop_assert_eq!(taste.answers.get(&evidence.item.id), Some(&Answer::Given(evidence.liking)));
                        match evidence.tie {
                            Tie::Trait(of) => prop_assert!(pick.career.traits.contains(of)),
                            Tie::World(of) => prop_assert!(pick.career.worlds.contains(of)),
                            Tie::Interest(_) => {}
                        }
                    }
                    Reason::Spared(evidence) => prop_assert!(evidence.liking.is_disliked()),
                }
            }
            if let Caution::Disliked(evidence) | Caution::Missed(evidence) = pick.caution {
                prop_assert_eq!(taste.answers.get(&evidence.item.id), Some(&Answer::Given(evidence.liking)));
            }
        }
    }

    #[test]
    fn liking_everything_a_step_more_changes_nothing(taste in any_taste()) {
        // Only the shape counts: who is always milder gets the same careers.
        let matcher = matcher();
        let step = |liking: Liking, by: usize| Liking::ALL[by + usize::from(liking >= Liking::Much)];
        let shifted = |by: usize| {
            let mut shifted = taste.clone();
            for answer in shifted.answers.values_mut() {
                if let Answer::Given(liking) = answer {
                    *liking = step(*liking, by);
                }
            }
            shifted
        };
        let names = |taste: &Taste| matcher.careers(taste).iter().map(|career| career.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(names(&shifted(0)), names(&shifted(3)));
    }

    #[test]
    fn the_order_of_answering_does_not_matter(taste in any_taste()) {
        let matcher = matcher();
        let mut again = Taste { worlds: taste.worlds.clone(), ..Taste::default() };
        for (id, answer) in taste.answers.iter().rev() {
            again.answers.insert(id.clone(), *answer);
        }
        prop_assert_eq!(matcher.find(&taste), matcher.find(&again));
    }
}

#[test]
fn twins_are_named_and_not_shown_twice() {
    let matcher = matcher();
    let taste = answered(48, |item| if item.riasec == Riasec::R { Liking::VeryMuch } else { Liking::NotAtAll });
    let picks = found(&matcher, &taste);
    let shown: BTreeSet<_> = picks.iter().map(|pick| &pick.career.id).collect();
    assert!(picks.iter().any(|pick| !pick.like.is_empty()));
    for pick in &picks {
        assert!(pick.like.iter().all(|like| !shown.contains(&like.id)));
    }
}
