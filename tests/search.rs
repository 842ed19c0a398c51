//! What the engine promises, on the committed dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use proptest::prelude::*;
use std::sync::LazyLock;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::search::{Answer, ChipKind, Engine, Kind, Question, Reason, documents};

static APP: LazyLock<(Dataset, Engine)> = LazyLock::new(|| {
    let data = common::dataset();
    let engine = Engine::new(&data);
    (data, engine)
});

fn search(query: &str) -> Answer {
    APP.1.search(&APP.0, &Question { text: query, limit: 60, here: None })
}

fn chips(query: &str) -> Vec<(ChipKind, String)> {
    search(query).chips.into_iter().map(|chip| (chip.kind, chip.value)).collect()
}

#[test]
fn a_query_that_is_a_title_finds_that_record_first() {
    for document in documents(&APP.0) {
        let answer = search(&document.title);
        let first = answer.hits.first().unwrap_or_else(|| panic!("nothing found for {:?}", document.title));
        // "Timmerman" is a study, and half of the title of a career.
        let mut names = first.title.split(" of ").chain([first.title.as_str()]).map(techniekverkenner::search::fold);
        let title = techniekverkenner::search::fold(&document.title);
        assert!(names.any(|name| name == title), "{:?} finds {:?} first", document.title, first.title);
    }
}

#[test]
fn hidden_records_are_never_found() {
    for id in ["stratenmaker", "defensietechnicus"] {
        let name = &APP.0.careers.get(id).expect("it stays in the file").name;
        assert!(search(name).hits.iter().all(|hit| hit.id != id), "{id}");
    }
}

#[test]
fn the_pupils_first_query_finds_all_corners_of_the_triangle() {
    let answer = search("lasen zevenaar");
    assert_eq!(chips("lasen zevenaar"), [(ChipKind::Place, "Zevenaar".to_owned())]);
    assert_eq!(answer.hits.iter().find(|hit| hit.kind == Kind::Career).map(|hit| hit.id.as_str()), Some("lasser"));
    assert!(answer.hits.iter().any(|hit| hit.kind == Kind::Study));
    let firm = answer.hits.iter().find(|hit| hit.kind == Kind::Employer).expect("a firm");
    assert!(firm.why.contains(&Reason::InPlace { place: "Zevenaar".to_owned() }), "{firm:?}");
}

#[test]
fn wishes_become_chips() {
    let cases = [
        ("mbo niveau 2 bbl", vec![(ChipKind::Level, "mbo-2"), (ChipKind::Mode, "bbl")]),
        ("kader", vec![(ChipKind::Level, "vmbo-kb")]),
        ("bedrijven doetichem", vec![(ChipKind::Place, "Doetinchem"), (ChipKind::Kind, "employer")]),
        ("6901", vec![(ChipKind::Place, "Zevenaar")]),
        ("sheerenberg", vec![(ChipKind::Place, "'s-Heerenberg")]),
        ("de liemers", vec![(ChipKind::Region, "liemers")]),
        ("liemers college", vec![]),
        ("techniek zonder computers", vec![(ChipKind::Without, "computers")]),
        ("niet praten", vec![(ChipKind::Without, "mensen")]),
        ("timmerman of metselaar", vec![(ChipKind::Compare, "timmerman,metselaar")]),
        ("bij mij in de buurt", vec![(ChipKind::Near, "yes")]),
        ("lasser", vec![]),
    ];
    for (query, expected) in cases {
        let expected: Vec<_> = expected.into_iter().map(|(kind, value)| (kind, value.to_owned())).collect();
        assert_eq!(chips(query), expected, "{query}");
    }
}

#[test]
fn half_a_title_in_pair_form_is_the_title() {
    for query in ["timmerman", "timmervrouw", "betontimmerman", "betontimmervrouw"] {
        let answer = search(query);
        let first = answer.hits.first().expect("a hit");
        assert_eq!(first.kind, Kind::Career, "{query}: {}", first.id);
        assert!(first.title.to_lowercase().starts_with(&query.replace("vrouw", "man")), "{query}: {}", first.id);
    }
}

#[test]
fn removing_a_chip_removes_its_words() {
    let answer = search("lassen in Zevenaar bbl");
    let place = answer.chips.iter().find(|chip| chip.kind == ChipKind::Place).expect("a place");
    assert_eq!(answer.without(place), "lassen in bbl");
}

#[test]
fn a_guess_says_so() {
    assert_eq!(search("mechatronikus").suggestion.as_deref(), Some("mechatronicus"));
    assert_eq!(search("mechatronicus").suggestion, None);
    assert_eq!(search("lassen").suggestion, None);
}

#[test]
fn nonsense_finds_nothing_rather_than_anything() {
    for query in ["asdfgh", "qqqqqqqq", "!!!", "   ", ""] {
        assert!(search(query).hits.is_empty(), "{query}");
    }
}

#[test]
fn every_hit_says_why() {
    for query in ["lassen", "zevenaar", "mbo 2 bbl", "buiten", "robots bouwen", "2589", "gamen"] {
        for hit in search(query).hits {
            assert!(!hit.why.is_empty() || hit.kind == Kind::Place, "{query}: {}", hit.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_query_breaks_it_and_the_same_query_gives_the_same_answer(query in "\\PC{0,30}") {
        prop_assert_eq!(search(&query), search(&query));
    }

    #[test]
    fn words_in_any_order_give_sound_answers(
        words in prop::collection::vec(
            prop::sample::select(vec!["lasser", "of", "niet", "zonder", "mbo", "2", "zevenaar", "dan", "liever", "6901", "bbl", "'s", "verschil", "en"]),
            0..8,
        )
    ) {
        let answer = search(&words.join(" "));
        prop_assert!(answer.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }
}
