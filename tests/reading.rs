//! Help with reading and the calendar, on the committed dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use serde::de::DeserializeOwned;
use std::path::Path;
use techniekverkenner::calendar::deadlines;
use techniekverkenner::model::{CareerText, GlossaryTerm, Rule, StudyText};
use techniekverkenner::reading::{About, Glossary, Piece};

fn read<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data").join(format!("{name}.json"));
    serde_json::from_str(&std::fs::read_to_string(file).expect("the authored file is there")).expect("sound")
}

#[test]
fn the_rules_name_the_days_to_apply_by_for_mbo_and_hbo() {
    let rules: Vec<Rule> = read("progression");
    let found: Vec<_> = deadlines(&rules).iter().map(|one| (one.rule.to.kind.as_str(), one.day, one.month)).collect();
    assert_eq!(found, [("mbo", 1, 4), ("hbo-bachelor", 1, 5)]);
}

#[test]
fn texts_about_work_keep_their_ordinary_words_and_texts_about_studies_are_explained() {
    let terms: Vec<GlossaryTerm> = read("glossary");
    let glossary = Glossary::new(&terms);
    let ids = |text: &str, about| -> Vec<String> {
        let term = |piece: Piece<'_, '_>| match piece {
            Piece::Plain(_) => None,
            Piece::Term(_, term) => Some(term.id.to_string()),
        };
        glossary.pieces("", text, about).into_iter().filter_map(term).collect()
    };
    for career in read::<CareerText>("career-texts") {
        let day = career.day.iter().map(|moment| &moment.text);
        for text in career.what.iter().chain(day).chain(&career.good_at).chain(&career.mind).chain(&career.r#try) {
            let found = ids(text, About::Work);
            assert!(!found.iter().any(|id| id == "bol" || id == "krapte"), "{text}");
        }
    }
    let studies: Vec<StudyText> = read("study-texts");
    assert!(studies.iter().any(|study| ids(&study.practice.join(" "), About::School).contains(&"stage".to_owned())));
}
