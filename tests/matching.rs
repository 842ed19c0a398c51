//! The interest finder on the committed dataset: what must hold for any answers, and a few pupils one can picture.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod common;

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use techniekverkenner::dataset::{Dataset, Details, Table};
use techniekverkenner::matching::{
    Answer, Caution, Evidence, Flat, LEAST, Liking, MOST, Matcher, Objection, Reason, SHORT, Taste, Tie, Verdict,
    objections,
};
use techniekverkenner::model::{Career, InterestItem, Riasec, WorldId};

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
        // One card that differs a step is no profile yet.
        let mut nearly = taste.clone();
        let other = if liking == Liking::VeryMuch { Liking::Much } else { Liking::Little };
        if let Some(answer) = nearly.answers.values_mut().next() {
            *answer = Answer::Given(other);
        }
        assert_eq!(matcher().find(&nearly), Verdict::Flat(flat));
    }
}

#[test]
fn answers_that_go_all_ways_are_told_and_those_that_do_not_are_not() {
    let taste = answered(SHORT, |item| if item.riasec == Riasec::I { Liking::VeryMuch } else { Liking::Little });
    assert!(matches!(matcher().find(&taste), Verdict::Found { clear: true, .. }));
    // By chance some pupils seem to have a profile; about half of them are told that they have none.
    let matcher = matcher();
    let unclear = (1..=100_u64).filter(|pupil| {
        let mut chance = *pupil;
        let mut taste = Taste::default();
        for item in matcher.deck() {
            // The numbers of Knuth's MMIX generator.
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            taste.answers.insert(item.id.clone(), Answer::Given(Liking::ALL[(chance >> 60) as usize % 5]));
        }
        matches!(matcher.find(&taste), Verdict::Found { clear: false, .. })
    });
    let unclear = unclear.count();
    assert!(unclear >= 40, "{unclear} of 100");
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
    let hidden = matcher.careers(&taste)[0];
    let mut unsaid = taste.clone();
    unsaid.against.insert(hidden.id.clone(), Objection::Unsaid);
    let before = matcher.careers(&unsaid);
    for objection in objections(hidden) {
        let mut other = taste.clone();
        other.against.insert(hidden.id.clone(), objection.clone());
        let after = matcher.careers(&other);
        assert!(after.iter().all(|career| career.id != hidden.id), "what is hidden stays away");
        assert!(after.len() >= 5, "others take its place");
        let holds = |list: &[&Career]| match &objection {
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

/// How far the O*NET score of an interest lies above the mean of the careers that are shown.
fn above_mean(career: &Career, letter: Riasec) -> f64 {
    let (data, details) = sound();
    let score = |career: &Career| {
        let profile = details.career_profiles.get(career.id.as_str()).expect("each career has a profile");
        f64::from(profile.riasec[letter as usize])
    };
    let all: Vec<f64> = data.careers.iter_shown().map(score).collect();
    score(career) - all.iter().sum::<f64>() / all.len() as f64
}

/// Has the career less of the interest of the card than most, and neither its trait nor its world?
fn has_less(career: &Career, evidence: &Evidence<'_>) -> bool {
    let item = evidence.item;
    let has_world = item.world.as_ref().is_some_and(|world| career.worlds.contains(world));
    above_mean(career, item.riasec) < 0.0 && !career.traits.contains(&item.r#trait) && !has_world
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
                        let of_card = sound().0.traits.get(evidence.item.r#trait.as_str());
                        let opposite = of_card.and_then(|of_card| of_card.opposite.as_ref());
                        prop_assert!(opposite.is_none_or(|opposite| !pick.career.traits.contains(opposite)));
                        match evidence.tie {
                            Tie::Trait(of) => prop_assert!(pick.career.traits.contains(of)),
                            Tie::World(of) => prop_assert!(pick.career.worlds.contains(of)),
                            Tie::Interest(letter) => prop_assert!(above_mean(pick.career, letter) > 0.0),
                        }
                    }
                    Reason::Spared(evidence) => {
                        prop_assert!(evidence.liking.is_disliked());
                        prop_assert!(has_less(pick.career, evidence));
                    }
                }
            }
            match &pick.caution {
                Caution::Disliked(evidence) => {
                    prop_assert_eq!(taste.answers.get(&evidence.item.id), Some(&Answer::Given(evidence.liking)));
                    let is_said = pick.reasons.iter().any(|reason| match reason {
                        Reason::Liked(other) | Reason::Spared(other) => other.tie == evidence.tie,
                        Reason::Chosen(world) => evidence.tie == Tie::World(world),
                    });
                    prop_assert!(!is_said, "the same cannot speak for it and against it");
                }
                Caution::Missed(evidence) => prop_assert!(has_less(pick.career, evidence)),
                Caution::Unasked(of) => {
                    let is_asked = taste.answers.iter().any(|(id, answer)| {
                        let item = sound().1.interest_items.get(id.as_str()).expect("a card");
                        matches!(answer, Answer::Given(_)) && item.r#trait == **of
                    });
                    prop_assert!(pick.career.traits.contains(of) && !is_asked);
                }
                Caution::Lukewarm(evidence) => {
                    prop_assert_eq!(evidence.liking, Liking::Neutral);
                    prop_assert!(pick.career.traits.contains(&evidence.item.r#trait));
                }
                Caution::Long(level) => prop_assert_eq!(*level, pick.career.entry_level),
                Caution::Nothing => {}
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
    fn the_order_of_cards_and_careers_does_not_matter(taste in any_taste()) {
        let names = |found: Vec<&Career>| {
            found.iter().map(|career| career.id.clone()).collect::<Vec<_>>()
        };
        let (data, details) = turned();
        prop_assert_eq!(names(matcher().careers(&taste)), names(Matcher::new(data, details).careers(&taste)));
    }
}

/// The dataset with its cards and careers in the opposite order.
fn turned() -> &'static (Dataset, Details) {
    static TURNED: OnceLock<(Dataset, Details)> = OnceLock::new();
    TURNED.get_or_init(|| {
        let (mut data, mut details) = (common::dataset(), common::finder_details());
        data.careers = Table::new(data.careers.all().iter().rev().cloned().collect());
        details.interest_items = Table::new(details.interest_items.all().iter().rev().cloned().collect());
        (data, details)
    })
}

#[test]
fn where_no_single_answer_is_said_to_change_it_none_does() {
    let matcher = matcher();
    let taste = answered(SHORT, |item| if item.riasec == Riasec::R { Liking::VeryMuch } else { Liking::Little });
    let steady = matcher.careers(&taste).into_iter().filter(|career| matcher.change(&taste, career).is_none());
    for career in steady.collect::<Vec<_>>() {
        for id in taste.answers.keys() {
            for liking in Liking::ALL {
                let mut other = taste.clone();
                other.answers.insert(id.clone(), Answer::Given(liking));
                let is_found = matches!(matcher.find(&other), Verdict::Found { .. });
                assert!(!is_found || matcher.careers(&other).iter().any(|found| found.id == career.id));
            }
        }
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
