//! The documents as the peers index them: every word that our engine has, in fields that can be weighed.

use serde_json::{Value, json};
use techniekverkenner::order::Arrange;
use techniekverkenner::search::{Document, Field};

/// `[{id, kind, title, synonyms, linked, text, facts}]`.
pub fn to_json<'a>(documents: impl Iterator<Item = &'a Document>) -> Value {
    documents.map(one).collect()
}

fn one(document: &Document) -> Value {
    let texts = |wanted: &[Field]| -> Vec<&str> {
        let fitting = document.texts.iter().filter(|(field, _)| wanted.contains(field));
        fitting.map(|(_, text)| text.as_str()).collect()
    };
    json!({
        "id": format!("{}:{}", document.kind.slug(), document.id),
        "kind": document.kind.slug(),
        "title": document.title,
        "synonyms": texts(&[Field::Synonym]),
        "linked": texts(&[Field::Linked, Field::LinkedSynonym]),
        "text": texts(&[Field::Text, Field::Sector, Field::LinkedBySector]).join(" "),
        "facts": facts(document).join(" "),
    })
}

/// What our engine holds against chips, as words: a peer has no other way to know a place, a level or a code.
fn facts(document: &Document) -> Vec<String> {
    let facts = &document.facts;
    let mut words = Vec::new();
    words.extend(facts.place.iter().cloned());
    words.extend(facts.region.iter().map(|region| region.as_str().to_owned()));
    words.extend(facts.offered_in.iter().map(|(place, _)| place.clone()));
    for level in &facts.levels {
        let slug = level.slug();
        words.push(slug.replace('-', " "));
        words.extend(slug.strip_prefix("mbo-").map(|number| format!("niveau {number}")));
    }
    words.extend(facts.modes.iter().map(|mode| mode.slug().to_owned()));
    words.extend(facts.traits.iter().map(|own| own.as_str().to_owned()));
    words.extend(facts.codes.iter().cloned());
    words.arrange_by(Ord::cmp);
    words.dedup();
    words
}
