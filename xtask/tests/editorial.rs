//! The editorial rules of `data check`, on a sound dataset with one text made worse: exactly one message, in full.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests may stop at the first surprise")]

mod common;

use common::{Folder, messages};
use serde_json::{Value, json};

/// File, pointer, what comes there, and the message.
type Row = (&'static str, &'static str, Value, &'static str);

#[test]
fn each_fault_is_the_only_message() {
    let mut wrong = Vec::new();
    let rows = [faults_of_sentences(), faults_of_words(), faults_of_figures(), faults_of_sets(), faults_of_english()];
    for (file, pointer, value, expected) in rows.into_iter().flatten() {
        let folder = Folder::with_fixture();
        folder.change(file, |content| *content.pointer_mut(pointer).unwrap() = value);
        let found = messages(&folder);
        if found != [expected] {
            wrong.push((expected, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn faults_of_sentences() -> Vec<Row> {
    vec![
        (
            "careers",
            "/2/does",
            json!("Je smelt staal, koper, zink, tin, goud, lood, ijzer, nikkel, chroom en brons in een oven."),
            "careers.json: record \"lasser\": expected an average of at most 12 words a sentence, found 16 words in 1 \
             sentences",
        ),
        (
            "glossary",
            "/0/meaning",
            json!(
                "Kort. Klaar. In een leerbaan werk je bij een bedrijf dat je loon geeft, en op een andere dag leer je op \
                 school."
            ),
            "glossary.json: record \"bbl\": meaning: expected sentences of at most 20 words, found 21 words: \"In een \
             leerbaan werk je bij een bedrijf dat je loon geeft, en op een andere dag leer je op school.\"",
        ),
    ]
}

fn faults_of_words() -> Vec<Row> {
    vec![
        (
            "study-texts",
            "/2/learn/0",
            json!("Je gaat metaal, stroom en water hanteren."),
            "study-texts.json: record \"vmbo-pie-bb\": learn[0]: expected \"gebruiken\" rather than \"hanteren\" (b1), \
             found \"Je gaat metaal, stroom en water hanteren.\"",
        ),
        (
            "career-texts",
            "/1/day/3/text",
            json!("Dit is een unieke klus met TIG."),
            "career-texts.json: record \"lasser\": day[3].text: expected a text without \"unieke\" (reclame), found \
             \"Dit is een unieke klus met TIG.\"",
        ),
        (
            "institution-texts",
            "/1/about/1",
            json!("Door middel van lessen leer je er een vak."),
            "institution-texts.json: record \"at-terborg\": about[1]: expected \"met\" rather than \"door middel van\" \
             (b1), found \"Door middel van lessen leer je er een vak.\"",
        ),
        (
            "careers",
            "/2/does",
            json!("Werk voor jongens."),
            "careers.json: record \"lasser\": does: expected \"leerlingen\" rather than \"jongens\" (respect), found \
             \"Werk voor jongens.\"",
        ),
        (
            "interest-items",
            "/0/statement",
            json!("Ik vind het leuk om met laagopgeleiden te werken."),
            "interest-items.json: record \"a1\": statement: expected \"mensen met een praktische opleiding\" rather than \
             \"laagopgeleiden\" (respect), found \"Ik vind het leuk om met laagopgeleiden te werken.\"",
        ),
        (
            "careers",
            "/2/name",
            json!("Lasvrouw"),
            "careers.json: record \"lasser\": name: expected a title for everyone, neutral or in pair form, found \
             \"lasvrouw\" in \"Lasvrouw\"",
        ),
        (
            "study-texts",
            "/1/practice/1",
            json!("Een timmerman krijgt van jou een stuk muur."),
            "study-texts.json: record \"mbo-allround-metselaar-3\": practice[1]: expected a title for everyone, neutral \
             or in pair form, found \"timmerman\" in \"Een timmerman krijgt van jou een stuk muur.\"",
        ),
    ]
}

fn faults_of_figures() -> Vec<Row> {
    vec![
        (
            "career-texts",
            "/0/mind/0",
            json!("Je zit 8 uur gebogen."),
            "career-texts.json: record \"goudsmid\": mind[0]: expected no figure, but in a name such as 3D or mbo 2, \
             found \"8\" in \"Je zit 8 uur gebogen.\"",
        ),
        (
            "initiative-texts",
            "/0/about/1",
            json!("Het begon in 2020, met 3D-printers."),
            "initiative-texts.json: record \"ctc-assink\": about[1]: expected no figure that the record does not have, \
             found \"2020\" in \"Het begon in 2020, met 3D-printers.\"",
        ),
    ]
}

fn faults_of_sets() -> Vec<Row> {
    vec![
        (
            "employer-texts",
            "/0/about",
            json!(["Een gemeente met groen."]),
            "employer-texts.json: record \"1stroom\": about: expected 2 texts, found 1",
        ),
        (
            "career-texts",
            "/0/try",
            json!([]),
            "career-texts.json: record \"goudsmid\": try: expected 1 to 2 texts, found 0",
        ),
        (
            "study-texts",
            "/2/practice/0",
            json!("Je maakt werkstukken!"),
            "study-texts.json: record \"vmbo-pie-bb\": practice[0]: expected sentences that end with a full stop, found \
             \"Je maakt werkstukken!\"",
        ),
        (
            "study-texts",
            "/2/practice/0",
            json!("Je maakt werkstukken. Dat is leuk."),
            "study-texts.json: record \"vmbo-pie-bb\": practice[0]: expected one sentence, found \"Je maakt \
             werkstukken. Dat is leuk.\"",
        ),
        (
            "career-texts",
            "/0/day/0",
            json!({"moment": "Aan de werkbank van leer", "text": "Onder je bank hangt een vel."}),
            "career-texts.json: record \"goudsmid\": day[0]: expected a moment of at most 4 words, found \
             {\"moment\":\"Aan de werkbank van leer\",\"text\":\"Onder je bank hangt een vel.\"}",
        ),
        (
            "study-texts",
            "/2/practice/0",
            json!("Bogen, schoorstenen en sierranden metsel je zelf."),
            "study-texts.json: record \"vmbo-pie-bb\": practice[0]: expected a sentence that no other record has, found \
             \"Bogen, schoorstenen en sierranden metsel je zelf.\", also in study-texts.json of \
             \"mbo-allround-metselaar-3\"",
        ),
        (
            "institution-texts",
            "/3/about",
            json!(["Bij een opleidingsbedrijf in Doetinchem leer je timmeren en metselen.", "Dat gaat via bbl."]),
            "institution-texts.json: record \"bouwmensen-doetinchem\": expected a text of its own: at most 25 % shared \
             with another, found 58 % shared with \"bouwmensen-borculo\"",
        ),
    ]
}

fn faults_of_english() -> Vec<Row> {
    vec![
        (
            "worlds",
            "/0/about_en",
            json!(""),
            "worlds.json: record \"energie-water-veiligheid\": about_en: expected a text, found \"\"",
        ),
        (
            "worlds",
            "/0/themes_en",
            json!(["power"]),
            "worlds.json: record \"energie-water-veiligheid\": themes_en: expected as many texts as in themes (6), \
             found 1",
        ),
        (
            "career-texts",
            "/1/what_en/2",
            json!("Is het metaal weer hard, dan zit alles als één stuk vast."),
            "career-texts.json: record \"lasser\": what_en: expected English, not the words of what, found \"Is het \
             metaal weer hard, dan zit alles als één stuk vast.\"",
        ),
    ]
}

#[test]
fn a_shown_record_without_a_text_is_found_and_a_hidden_one_is_not() {
    let folder = Folder::with_fixture();
    folder.change("career-texts", |texts| drop(texts.as_array_mut().unwrap().remove(1)));
    assert_eq!(
        messages(&folder),
        [
            "career-texts.json: record \"lasser\": expected a text for this record of careers.json, which is shown, found \
          none"
        ]
    );
    folder.change("careers", |careers| {
        careers[2]["confidence"] = json!("low");
        careers[2]["hidden"] = json!({"reason": "low-confidence", "detail": "Nog na te gaan."});
    });
    assert_eq!(messages(&folder), Vec::<String>::new());
}

#[test]
fn a_text_about_no_record_is_found() {
    let folder = Folder::with_fixture();
    folder.change("employer-texts", |texts| texts[0]["id"] = json!("0stroom"));
    assert_eq!(
        messages(&folder),
        [
            "employer-texts.json: record \"0stroom\": about[0]: expected no figure that the record does not have, found \
             \"1stroom\" in \"1Stroom zorgt voor wegen, groen en bedrijventerreinen in Duiven en Westervoort.\"",
            "employer-texts.json: record \"0stroom\": id: expected an id of employers.json, found \"0stroom\"",
            "employer-texts.json: record \"1stroom\": expected a text for this record of employers.json, which is shown, \
             found none",
        ]
    );
}

#[test]
fn facts_may_be_longer_and_take_their_figures_from_what_they_cite() {
    let folder = Folder::with_fixture();
    let entry = |text: &str| {
        json!([{
            "id": "timeline-01",
            "part": "timeline",
            "date": "2021-03-09",
            "text": text,
            "text_en": "In English.",
            "cites": ["initiatives:ctc-assink"],
        }])
    };
    let sound = "Op 9 maart 2021 kwamen leerlingen uit de eerste klassen voor het eerst met drones en robots bouwen.";
    folder.write("techniekpact", &entry(sound).to_string());
    assert_eq!(messages(&folder), Vec::<String>::new());
    folder.write("techniekpact", &entry("Op 9 april 2021 begon het met 9 drones.").to_string());
    let message = "techniekpact.json: record \"timeline-01\": text: expected no figure that the cited records do not \
                   have, found \"9\" in \"Op 9 april 2021 begon het met 9 drones.\"";
    assert_eq!(messages(&folder), [message, message]);
}
