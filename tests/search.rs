//! What the engine promises, on the committed dataset.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, missing_docs)]

mod common;

use proptest::prelude::*;
use std::sync::LazyLock;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::pathways::Start;
use techniekverkenner::search::{Answer, ChipKind, Engine, Kind, Question, Reason, documents};

static APP: LazyLock<(Dataset, Engine)> = LazyLock::new(|| {
    let data = common::dataset();
    let engine = Engine::new(&data);
    (data, engine)
});

fn search(query: &str) -> Answer {
    search_from("", query)
}

/// Asked from a village; `""` where none is told.
fn search_from(id: &str, text: &str) -> Answer {
    APP.1.search(&APP.0, &Question { text, limit: 60, here: APP.0.places.get(id) })
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
fn near_is_near_to_the_own_village_unless_the_query_names_another() {
    let labels = |answer: &Answer| answer.chips.iter().map(|chip| chip.label.clone()).collect::<Vec<_>>();
    for (here, query, expected, nearest) in [
        ("didam", "bedrijven dichtbij", vec!["dichtbij Didam", "bedrijven"], "Didam"),
        ("didam", "bedrijven dichtbij duiven", vec!["dichtbij", "Duiven", "bedrijven"], "Duiven"),
        ("didam", "bedrijven half uur fietsen", vec!["binnen 30 minuten fietsen van Didam", "bedrijven"], "Didam"),
        ("ulft", "bedrijven in mijn buurt", vec!["dichtbij Ulft", "bedrijven"], "Ulft"),
    ] {
        let answer = search_from(here, query);
        assert_eq!(labels(&answer), expected, "{query}");
        assert!(!answer.lacks_place, "{query}");
        assert!(answer.hits[0].why.contains(&Reason::InPlace { place: nearest.to_owned() }), "{query}");
        assert!(answer.hits.iter().all(|hit| hit.kind != Kind::Place || nearest == "Duiven"), "{query}");
    }
    for query in ["bedrijven dichtbij", "bedrijven binnen 20 minuten fietsen"] {
        assert!(search(query).lacks_place, "{query}");
    }
    assert!(!search("bedrijven duiven").lacks_place);
}

#[test]
fn how_far_it_may_be_is_read_in_many_words() {
    for (query, minutes) in [
        ("bedrijven binnen 20 minuten fietsen", Some("20")),
        ("max 30 min fietsen", Some("30")),
        ("half uur fietsen", Some("30")),
        ("een half uurtje fietsen", Some("30")),
        ("kwartier fietsen", Some("15")),
        ("hooguit drie kwartier", Some("45")),
        ("binnen een uur", Some("60")),
        ("anderhalf uur fietsen", Some("90")),
        ("binnen 10 km", Some("40")),
        ("25min fietse", Some("25")),
        ("op fietsafstand", Some("30")),
        ("niet verder dan 15 minuten", Some("15")),
        // The opposite, hours of work, a printer, a bike, nothing at all, and more than anyone rides.
        ("meer dan een uur fietsen", None),
        ("8 uur per dag werken", None),
        ("3d printer", None),
        ("fietsen maken", None),
        ("binnen 0 minuten", None),
        ("binnen 99999 uur", None),
        ("binnen werken", None),
    ] {
        let found = chips(query).into_iter().find(|(kind, _)| *kind == ChipKind::Within).map(|(_, value)| value);
        assert_eq!(found.as_deref(), minutes, "{query}");
    }
}

#[test]
fn nothing_is_shown_that_lies_further_than_asked() {
    let reach = |query: &str| {
        let hits = search_from("didam", query).hits;
        let far = hits.iter().flat_map(|hit| &hit.why).filter_map(|reason| match reason {
            Reason::NearPlace { minutes, .. } => Some(*minutes),
            _ => None,
        });
        (far.max().unwrap_or_default(), hits)
    };
    let (far, hits) = reach("metaal binnen 30 minuten fietsen");
    assert!((1..=30).contains(&far), "{far}");
    assert!(hits.iter().any(|hit| hit.kind == Kind::Career), "a career is everywhere");
    let (far, _) = reach("metaal dichtbij");
    assert!(far > 30, "{far}");
    // Where nothing is so near, the nearest comes back, and the answer says that the wish was dropped.
    let answer = search_from("didam", "opleiding tandtechnicus binnen 5 minuten fietsen");
    assert!(!answer.hits.is_empty());
    assert!(answer.dropped.iter().any(|chip| chip.kind == ChipKind::Within), "{answer:#?}");
}

#[test]
fn a_river_counts_where_a_straight_line_would_not_see_it() {
    // The IJssel lies between Giesbeek and its neighbours on the Veluwe.
    let giesbeek = APP.0.places.get("giesbeek").expect("a place").location;
    let longer = search_from("giesbeek", "bedrijven dichtbij").hits.into_iter().filter(|hit| {
        let location = APP.0.employers.get(&hit.id).and_then(|firm| firm.location);
        let straight = location.map_or(0.0, |location| giesbeek.distance_km(location) * 1.3 / 15.0 * 60.0);
        let told = |reason: &Reason| matches!(reason, Reason::NearPlace { minutes, .. } if f64::from(*minutes) > straight + 5.0);
        hit.why.iter().any(told)
    });
    assert!(longer.count() > 0);
}

#[test]
fn a_stage_left_behind_asks_for_what_follows() {
    for (query, stage, start) in [
        ("na niveau 2 metaal", "mbo-2", Some("diploma-mbo-2")),
        ("wat kan ik na mbo 2", "mbo-2", Some("diploma-mbo-2")),
        ("wat kan ik na mbo2", "mbo-2", Some("diploma-mbo-2")),
        ("na mijn vmbo kader", "vmbo-kb", Some("vmbo-kb")),
        ("na vmbo bb", "vmbo-bb", Some("vmbo-bb")),
        ("na de mavo", "vmbo-gl-tl", Some("vmbo-gl-tl")),
        ("verder leren na mbo 3", "mbo-3", Some("diploma-mbo-3")),
        ("na entree", "mbo-1", Some("diploma-mbo-1")),
        ("na havo", "havo", Some("havo")),
        ("na gymnasium", "vwo", Some("vwo")),
        ("na mijn ad", "ad", Some("diploma-ad")),
        ("na hbo", "hbo", Some("diploma-hbo")),
        ("na praktijkonderwijs", "pro", Some("pro")),
        ("na het vmbo", "vmbo", None),
        ("na het mbo", "mbo", None),
    ] {
        assert_eq!(chips(query), [(ChipKind::After, stage.to_owned())], "{query}");
        assert_eq!(techniekverkenner::search::start_of_stage(stage).as_deref(), start, "{stage}");
        assert!(start.is_none_or(|start| Start::from_slug(start).is_some()), "{stage}");
        let first = search(query).hits.into_iter().find(|hit| hit.kind == Kind::Study);
        let level = first.and_then(|hit| APP.0.studies.get(&hit.id)).map(|study| study.level.slug());
        assert_ne!(level, Some(stage), "{query}: not to where the pupil is already");
        assert!(level.is_some(), "{query}");
    }
    // "Naar" is where one wants to go.
    assert_eq!(chips("naar mbo 2"), [(ChipKind::Level, "mbo-2".to_owned())]);
}

#[test]
fn only_what_is_alike_is_compared() {
    for (query, expected) in [
        ("verschil lasser of constructiebankwerker", Some("lasser,constructiewerker")),
        ("lasser of metaalbewerker", Some("lasser,constructiewerker")),
        ("vergelijk lasser met pijpfitter", Some("lasser,pijpfitter")),
        ("verschil lasser pijpfitter", Some("lasser,pijpfitter")),
        ("vershil stukadoor en schilder", Some("stukadoor,schilder")),
        // The same career twice, a career and a school, and no question at all.
        ("constructiewerker of metaalbewerker", None),
        ("lasser of liemers college", None),
        ("lasser en pijpfitter", None),
    ] {
        let found = chips(query).into_iter().find(|(kind, _)| *kind == ChipKind::Compare).map(|(_, value)| value);
        assert_eq!(found.as_deref(), expected, "{query}");
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
            prop::sample::select(vec!["lasser", "of", "niet", "zonder", "mbo", "2", "zevenaar", "dan", "liever", "6901", "bbl", "'s", "verschil", "en", "na", "binnen", "20", "min", "uur", "half", "dichtbij"]),
            0..8,
        )
    ) {
        let answer = search_from("didam", &words.join(" "));
        prop_assert!(answer.hits.windows(2).all(|pair| pair[0].score >= pair[1].score));
    }
}
