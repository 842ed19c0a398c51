//! The dossier -> a text to keep.

use super::{Dossier, Entry, Note};
use crate::dataset::json::Json;
use std::collections::BTreeMap;
use std::fmt::Write;

pub(super) const VERSION: &str = "version";
pub(super) const NOTES: &str = "notes";
pub(super) const TICKS: &str = "ticks";
pub(super) const CHOICES: &str = "choices";
pub(super) const VALUE: &str = "value";
pub(super) const ASIDE: &str = "aside";
pub(super) const TEXT: &str = "text";
pub(super) const AT: &str = "at";
pub(super) const OTHERS: &str = "others";

impl Dossier {
    /// The text to keep: JSON. What we do not understand stands where it stood, and a newer version stays the version,
    /// so that the newer app reads its own again. Where the pupil has since written in the place of a broken part, that
    /// part goes aside.
    pub fn save(&self) -> String {
        let mut aside: Vec<_> = self.unknown.aside.iter().cloned().collect();
        let notes = self.notes.iter().map(|(key, note)| (key.word(), note_json(note)));
        let notes = with_unknown(notes.collect(), &self.unknown.notes, &mut aside);
        let ticks = self.ticks.iter().map(|(key, tick)| (key.word(), entry_json(tick)));
        let ticks = with_unknown(ticks.collect(), &self.unknown.ticks, &mut aside);
        let choices = self.choices.iter().map(|(key, chosen)| (key.word(), entry_json(chosen)));
        let choices = with_unknown(choices.collect(), &self.unknown.choices, &mut aside);
        let mut fields = self.unknown.fields.clone();
        fields.insert(VERSION.to_owned(), Json::Number(self.unknown.version.max(super::VERSION).into()));
        fields.insert(NOTES.to_owned(), notes);
        fields.insert(TICKS.to_owned(), ticks);
        fields.insert(CHOICES.to_owned(), choices);
        if !aside.is_empty() {
            aside.dedup();
            fields.insert(ASIDE.to_owned(), texts(aside));
        }
        json(&super::restore::object(&fields))
    }
}

fn note_json(note: &Note) -> Json<'static> {
    let mut fields = note.extra.clone();
    fields.insert(TEXT.to_owned(), Json::Text(note.text.clone().into()));
    fields.insert(AT.to_owned(), Json::Number(note.at as f64));
    if !note.others.is_empty() {
        fields.insert(OTHERS.to_owned(), texts(note.others.clone()));
    }
    super::restore::object(&fields)
}

fn entry_json(entry: &Entry) -> Json<'static> {
    let mut fields = entry.extra.clone();
    fields.insert(AT.to_owned(), Json::Number(entry.at as f64));
    if !entry.value.is_empty() {
        fields.insert(VALUE.to_owned(), Json::Text(entry.value.clone().into()));
    }
    super::restore::object(&fields)
}

fn texts(texts: Vec<String>) -> Json<'static> {
    Json::List(texts.into_iter().map(|text| Json::Text(text.into())).collect())
}

fn with_unknown(
    mut ours: BTreeMap<String, Json<'static>>,
    unknown: &BTreeMap<String, Json<'static>>,
    aside: &mut Vec<String>,
) -> Json<'static> {
    for (word, value) in unknown {
        if ours.contains_key(word) {
            aside.push(json(value));
        } else {
            ours.insert(word.clone(), value.clone());
        }
    }
    super::restore::object(&ours)
}

/// A value as JSON text.
pub(super) fn json(value: &Json) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        // Writing to a text cannot fail. The digits are those of the shortest number that reads back the same.
        Json::Number(value) => _ = write!(out, "{value}"),
        Json::Text(text) => write_text(text, out),
        Json::List(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                separate(index, out);
                write(item, out);
            }
            out.push(']');
        }
        Json::Object(fields) => {
            out.push('{');
            for (index, (name, item)) in fields.iter().enumerate() {
                separate(index, out);
                write_text(name, out);
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
    }
}

fn separate(index: usize, out: &mut String) {
    if index > 0 {
        out.push(',');
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for letter in text.chars() {
        match letter {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            letter if letter < ' ' => _ = write!(out, "\\u{:04x}", u32::from(letter)),
            letter => out.push(letter),
        }
    }
    out.push('"');
}
