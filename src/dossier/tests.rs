use super::*;
use crate::model::{VisitItem, VisitNote};
use proptest::prelude::*;

fn idea(id: &str) -> NoteKey {
    NoteKey::Idea(id.into())
}

fn with(notes: &[(&str, &str, u64)]) -> Dossier {
    let mut dossier = Dossier::default();
    for (id, text, at) in notes {
        dossier.write(&idea(id), text, *at);
    }
    dossier
}

fn text_of<'a>(dossier: &'a Dossier, id: &str) -> &'a str {
    dossier.note(&idea(id)).map_or("", |note| &note.text)
}

#[test]
fn what_is_written_and_ticked_comes_back() {
    let mut dossier = with(&[("slimme-stal", "Een \"slimme\" koe\n\u{1}€", 5)]);
    let tick = TickKey::new("techno-plaza", VisitItem::DidAsk);
    dossier.write(&NoteKey::of_visit("techno-plaza", VisitNote::Wonder), "Hoe heet dat?", 6);
    dossier.tick(&tick, true, 7);
    let (back, problems) = restore(&dossier.save());
    assert_eq!((&back, problems), (&dossier, Vec::new()));
    assert!(back.is_ticked(&tick) && back.has_visit("techno-plaza") && !back.has_visit("techno"));
}

#[test]
fn an_emptied_dossier_is_empty() {
    let mut dossier = with(&[("a", "x", 1)]);
    dossier.write(&idea("a"), "", 2);
    dossier.write(&NoteKey::of_visit("b", VisitNote::Before), "y", 3);
    dossier.tick(&TickKey::new("b", VisitItem::WantMake), true, 3);
    dossier.erase_visit("b");
    assert!(dossier.is_empty());
    assert!(restore("").0.is_empty() && restore(" \n").1.is_empty());
}

#[test]
fn what_was_kept_last_comes_first_and_comes_back_to_its_place() {
    let mut dossier = Dossier::default();
    let key = |id: &str| ChoiceKey::kept(KeptKind::Career, id);
    for (id, at) in [("lasser", 100), ("bakker", 200), ("kok", 300), ("architect", 300)] {
        dossier.choose(&key(id), Some(""), at);
    }
    dossier.choose(&ChoiceKey::kept(KeptKind::Study, "mbo-lassen"), Some(""), 400);
    let is_career = |key: &ChoiceKey| key.kept_kind() == Some(KeptKind::Career);
    let ids = |dossier: &Dossier| {
        dossier.latest(is_career).iter().map(|(key, _)| key.word().replace("bewaard/beroep/", "")).collect::<Vec<_>>()
    };
    let before = ids(&dossier);
    assert_eq!(before, ["architect", "kok", "bakker", "lasser"]);
    assert_eq!(dossier.count(|key| key.kept_kind().is_some()), 5);

    let at = dossier.chosen_at(&key("bakker")).expect("it is kept");
    dossier.choose(&key("bakker"), None, 900);
    assert_eq!(ids(&dossier), ["architect", "kok", "lasser"]);
    dossier.put_back(&key("bakker"), "", at);
    assert_eq!(ids(&dossier), before);
    let kept_at = dossier.chosen_at(&key("bakker"));
    dossier.put_back(&key("bakker"), "", 999);
    assert_eq!(dossier.chosen_at(&key("bakker")), kept_at, "what is there is left alone");
}

#[test]
fn what_is_put_back_wins_from_the_tab_that_saw_it_go() {
    let key = ChoiceKey::kept(KeptKind::Career, "lasser");
    let mut base = Dossier::default();
    base.choose(&key, Some(""), 100);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    theirs.choose(&key, None, 200);
    mine.choose(&key, None, 200);
    mine.put_back(&key, "", 100);
    assert_eq!(mine.merge(&base, &theirs).choice(&key), Some(""));
}

#[test]
fn a_newer_version_is_read_as_far_as_we_can_and_written_back_whole() {
    let newer = r#"{"version": 9, "favourites": ["lasser"], "ticks": {"route/lasser": {"at": 1}},
        "notes": {"idee/a": {"text": "mijn idee", "at": 3, "mood": "blij"}, "doel/1": {"text": "later"}}}"#;
    let (mut dossier, problems) = restore(newer);
    assert_eq!(problems, [Problem::Newer(9)]);
    assert_eq!(text_of(&dossier, "a"), "mijn idee");
    dossier.write(&idea("b"), "nog een", 4);
    let saved = dossier.save();
    let json: serde_json::Value = serde_json::from_str(&saved).unwrap();
    assert_eq!(json["version"], 9);
    assert_eq!(json["favourites"][0], "lasser");
    assert_eq!(json["ticks"]["route/lasser"]["at"], 1);
    assert_eq!(json["notes"]["idee/a"]["mood"], "blij");
    assert_eq!(json["notes"]["doel/1"]["text"], "later");
    assert_eq!(json["notes"]["idee/b"]["text"], "nog een");
}

#[test]
fn a_broken_part_stays_where_it_stood_until_the_pupil_writes_there() {
    let (mut dossier, problems) =
        restore(r#"{"version": 1, "notes": {"idee/a": ["kapot"], "idee/b": {"text": "heel"}}}"#);
    assert_eq!(problems, [Problem::Broken("notes/idee/a".to_owned())]);
    assert_eq!(text_of(&dossier, "b"), "heel");
    assert!(dossier.save().contains(r#""idee/a":["kapot"]"#));
    dossier.write(&idea("a"), "nieuw", 1);
    let (again, _) = restore(&dossier.save());
    assert_eq!(text_of(&again, "a"), "nieuw");
    assert!(again.save().contains("kapot"));
}

#[test]
fn what_is_no_json_is_kept_aside_and_does_not_grow() {
    let (dossier, problems) = restore("{kapot");
    assert_eq!(problems, [Problem::NotOurs]);
    let once = dossier.save();
    assert!(once.contains("{kapot"));
    assert_eq!(restore(&once).0.save(), once);
}

#[test]
fn the_newest_text_wins_and_the_other_stays_beside_it() {
    let base = with(&[("a", "begin", 1)]);
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.write(&idea("a"), "hier", 5);
    theirs.write(&idea("a"), "daar", 6);
    theirs.write(&idea("b"), "ook nieuw", 6);
    let mut merged = mine.merge(&base, &theirs);
    assert_eq!((text_of(&merged, "a"), text_of(&merged, "b")), ("daar", "ook nieuw"));
    assert_eq!(merged.note(&idea("a")).unwrap().others, ["hier"]);
    merged.settle(&idea("a"), true, 7);
    assert_eq!(text_of(&merged, "a"), "daar\nhier");
    assert!(merged.note(&idea("a")).unwrap().others.is_empty());
}

#[test]
fn a_text_that_the_winner_contains_is_not_kept_twice() {
    let base = Dossier::default();
    let merged = with(&[("a", "een wiel", 1)]).merge(&base, &with(&[("a", "een wiel met vering", 2)]));
    assert_eq!(merged, with(&[("a", "een wiel met vering", 2)]));
}

#[test]
fn what_another_tab_erased_goes_here_too_but_not_what_was_typed_since() {
    let base = with(&[("a", "weg", 1), ("b", "half", 1)]);
    let mut mine = base.clone();
    mine.write(&idea("b"), "half af", 2);
    assert_eq!(mine.merge(&base, &Dossier::default()), with(&[("b", "half af", 2)]));
}

#[test]
fn a_clock_that_was_set_back_does_not_make_a_change_older() {
    let mut dossier = with(&[("a", "eerst", 100)]);
    dossier.write(&idea("a"), "dan", 50);
    assert_eq!(dossier.note(&idea("a")).unwrap().at, 101);
}

#[test]
fn a_choice_is_kept_changed_and_taken_away_and_the_newer_one_wins() {
    let key = ChoiceKey::Answer("r1".into());
    let mut base = Dossier::default();
    base.choose(&key, Some("4"), 10);
    assert_eq!(restore(&base.save()).0.choice(&key), Some("4"));
    let (mut mine, mut theirs) = (base.clone(), base.clone());
    mine.choose(&key, Some("1"), 5);
    theirs.choose(&key, Some("2"), 20);
    assert_eq!(mine.chosen_at(&key), Some(11), "a change counts as newer than what it changes");
    assert_eq!(mine.merge(&base, &theirs).choice(&key), Some("2"));
    theirs.choose(&key, None, 30);
    assert!(theirs.is_empty());
    assert_eq!(mine.merge(&base, &theirs).choice(&key), Some("1"), "a change wins from an erasure");
}

fn any_note_key() -> impl Strategy<Value = NoteKey> {
    let part = prop::sample::select(VisitNote::ALL.to_vec());
    prop_oneof![
        any::<String>().prop_map(|id| idea(&id)),
        Just(NoteKey::Guesses),
        (any::<String>(), part).prop_map(|(id, part)| NoteKey::of_visit(&id, part))
    ]
}

fn any_choice_key() -> impl Strategy<Value = ChoiceKey> {
    let kind = prop::sample::select(KeptKind::ALL.to_vec());
    prop_oneof![
        (kind, any::<String>()).prop_map(|(kind, id)| ChoiceKey::kept(kind, &id)),
        any::<String>().prop_map(|id| ChoiceKey::World(id.as_str().into())),
        any::<String>().prop_map(|id| ChoiceKey::Answer(id.as_str().into())),
        any::<String>().prop_map(|id| ChoiceKey::Against(id.as_str().into())),
        any::<String>().prop_map(|id| ChoiceKey::Guess(id.as_str().into())),
    ]
}

fn any_dossier() -> impl Strategy<Value = Dossier> {
    let notes = prop::collection::vec((any_note_key(), any::<String>(), 0..LAST), 0..6);
    let item = prop::sample::select(VisitItem::ALL.to_vec());
    let ticks = prop::collection::vec((any::<String>(), item, 0..LAST), 0..6);
    let choices = prop::collection::vec((any_choice_key(), any::<String>(), 0..LAST), 0..6);
    (notes, ticks, choices).prop_map(|(notes, ticks, choices)| {
        let mut dossier = Dossier::default();
        for (key, text, at) in &notes {
            dossier.write(key, text, *at);
        }
        for (visit, item, at) in &ticks {
            dossier.tick(&TickKey::new(visit, *item), true, *at);
        }
        for (key, value, at) in &choices {
            dossier.choose(key, Some(value), *at);
        }
        dossier
    })
}

/// JSON that is often nearly ours.
fn any_json() -> impl Strategy<Value = serde_json::Value> {
    use serde_json::Value;
    let name = prop_oneof![
        prop::sample::select(vec![
            "version",
            "notes",
            "ticks",
            "choices",
            "value",
            "test/r1",
            "aside",
            "text",
            "at",
            "others",
            "idee/a",
            "bezoek/b/vraag"
        ])
        .prop_map(str::to_owned),
        "[a-z/]{0,4}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        // Longer than any of our own words, so that it can only be found where it was kept.
        "[a-z\"\\\\]{12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..5)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// All texts in a value; what was kept aside is JSON in a text.
fn texts_in(value: &serde_json::Value, found: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => match serde_json::from_str(text) {
            Ok(inner @ (serde_json::Value::Array(_) | serde_json::Value::Object(_) | serde_json::Value::String(_))) => {
                texts_in(&inner, found);
            }
            _ => found.push(text.clone()),
        },
        serde_json::Value::Array(items) => items.iter().for_each(|item| texts_in(item, found)),
        serde_json::Value::Object(fields) => fields.values().for_each(|item| texts_in(item, found)),
        _ => {}
    }
}

proptest! {
    #[test]
    fn every_dossier_comes_back_as_it_was(dossier in any_dossier()) {
        let (back, problems) = restore(&dossier.save());
        prop_assert_eq!(back, dossier);
        prop_assert_eq!(problems, []);
    }

    #[test]
    fn no_junk_panics_and_none_of_it_is_lost(junk in any::<String>()) {
        let (dossier, _) = restore(&junk);
        let saved = dossier.save();
        prop_assert_eq!(&restore(&saved).0, &dossier);
        if serde_json::from_str::<serde_json::Value>(&junk).is_err() && !junk.trim().is_empty() {
            let json: serde_json::Value = serde_json::from_str(&saved).unwrap();
            prop_assert_eq!(json["aside"][0].as_str(), Some(junk.as_str()));
        }
    }

    #[test]
    fn every_text_of_any_json_is_still_there_after_saving(json in any_json()) {
        let saved = restore(&json.to_string()).0.save();
        let (mut before, mut after) = (Vec::new(), Vec::new());
        texts_in(&json, &mut before);
        texts_in(&serde_json::from_str(&saved).unwrap(), &mut after);
        for text in before {
            prop_assert!(after.contains(&text), "{text} of {json} is not in {saved}");
        }
        prop_assert_eq!(restore(&saved).0.save(), saved);
    }

    #[test]
    fn merging_loses_no_text_that_was_new_and_does_not_mind_the_order(
        base in any_dossier(), mine in any_dossier(), theirs in any_dossier()
    ) {
        let merged = mine.merge(&base, &theirs);
        prop_assert_eq!(&merged, &theirs.merge(&base, &mine));
        for (key, note) in mine.notes().chain(theirs.notes()) {
            if base.note(key) != Some(note) {
                let kept = merged.note(key);
                prop_assert!(kept.is_some_and(|kept| kept.text.contains(&note.text) || kept.others.contains(&note.text)));
            }
        }
        prop_assert_eq!(&mine.merge(&base, &base), &mine);
        prop_assert_eq!(&base.merge(&base, &theirs), &theirs);
        prop_assert_eq!(&merged.merge(&merged, &merged), &merged);
    }
}
