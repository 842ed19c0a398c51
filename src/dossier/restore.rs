//! A saved text -> the dossier. It never fails.

use super::{ChoiceKey, Dossier, Entry, LAST, Note, NoteKey, TickKey, VERSION, save};
use crate::dataset::json::Json;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What was odd about a saved text. Nothing of it is lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It is no JSON, or no object: all of it is kept aside.
    NotOurs,
    /// A newer version of the app wrote it.
    Newer(u32),
    /// A part that should have another shape; its name.
    Broken(String),
}

/// Reads a saved text. An empty one is an empty dossier.
pub fn restore(text: &str) -> (Dossier, Vec<Problem>) {
    let mut reader = Reader::default();
    match serde_json::from_str::<Json>(text) {
        Ok(Json::Object(fields)) => reader.object(fields),
        _ if text.trim().is_empty() => {}
        _ => {
            reader.dossier.unknown.aside.insert(text.to_owned());
            reader.problems.push(Problem::NotOurs);
        }
    }
    (reader.dossier, reader.problems)
}

#[derive(Default)]
struct Reader {
    dossier: Dossier,
    problems: Vec<Problem>,
}

/// The fields of an object, as the file has them: a name can stand there twice.
type Fields<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

impl Reader {
    fn object(&mut self, fields: Fields) {
        for (name, value) in fields {
            match (name.as_ref(), value) {
                (save::VERSION, Json::Number(version)) => self.version(version),
                (save::NOTES, Json::Object(notes)) => notes.into_iter().for_each(|(word, note)| self.note(&word, note)),
                (save::TICKS, Json::Object(ticks)) => ticks.into_iter().for_each(|(word, tick)| self.tick(&word, tick)),
                (save::CHOICES, Json::Object(choices)) => {
                    for (word, chosen) in choices {
                        self.choice(&word, chosen);
                    }
                }
                (save::ASIDE, Json::List(parts)) => parts.iter().for_each(|part| self.part(part)),
                (save::VERSION | save::NOTES | save::TICKS | save::CHOICES | save::ASIDE, value) => {
                    self.aside(&name, &value);
                }
                (_, value) => {
                    let twice = self.dossier.unknown.fields.insert(name.to_string(), owned(value));
                    self.aside_if(&name, twice);
                }
            }
        }
    }

    fn version(&mut self, version: f64) {
        let version = version as u32;
        if version > VERSION {
            self.dossier.unknown.version = version;
            self.problems.push(Problem::Newer(version));
        }
    }

    /// What an earlier reading kept aside.
    fn part(&mut self, part: &Json) {
        let text = part.as_text().map_or_else(|| save::json(part), str::to_owned);
        self.dossier.unknown.aside.insert(text);
    }

    fn note(&mut self, word: &str, value: Json) {
        let key = NoteKey::from_word(word).filter(|key| !self.dossier.notes.contains_key(key));
        let (key, fields) = match (key, value) {
            (Some(key), Json::Object(fields)) if has_text(&fields) => (key, fields),
            (key, value) => return self.stays(save::NOTES, word, key.is_some(), value),
        };
        let mut note = Note::default();
        let mut has_text = false;
        for (name, value) in fields {
            match (name.as_ref(), value) {
                (save::TEXT, Json::Text(text)) if !has_text => {
                    note.text = text.into_owned();
                    has_text = true;
                }
                (save::AT, Json::Number(at)) => note.at = moment(at),
                (save::OTHERS, Json::List(others)) => {
                    for other in others {
                        match other {
                            Json::Text(other) => note.others.push(other.into_owned()),
                            other => self.aside(&format!("{}/{word}/{name}", save::NOTES), &other),
                        }
                    }
                }
                (save::TEXT | save::AT | save::OTHERS, value) => {
                    self.aside(&format!("{}/{word}/{name}", save::NOTES), &value);
                }
                (_, value) => {
                    let twice = note.extra.insert(name.to_string(), owned(value));
                    self.aside_if(&format!("{}/{word}/{name}", save::NOTES), twice);
                }
            }
        }
        self.dossier.notes.insert(key, note);
    }

    fn tick(&mut self, word: &str, value: Json) {
        let key = TickKey::from_word(word).filter(|key| !self.dossier.ticks.contains_key(key));
        match (key, value) {
            (Some(key), Json::Object(fields)) => {
                let tick = self.entry(&format!("{}/{word}", save::TICKS), fields);
                self.dossier.ticks.insert(key, tick);
            }
            (key, value) => self.stays(save::TICKS, word, key.is_some(), value),
        }
    }

    fn choice(&mut self, word: &str, value: Json) {
        let key = ChoiceKey::from_word(word).filter(|key| !self.dossier.choices.contains_key(key));
        match (key, value) {
            (Some(key), Json::Object(fields)) => {
                let chosen = self.entry(&format!("{}/{word}", save::CHOICES), fields);
                self.dossier.choices.insert(key, chosen);
            }
            (key, value) => self.stays(save::CHOICES, word, key.is_some(), value),
        }
    }

    fn entry(&mut self, place: &str, fields: Fields) -> Entry {
        let mut entry = Entry::default();
        for (name, value) in fields {
            match (name.as_ref(), value) {
                (save::AT, Json::Number(at)) => entry.at = moment(at),
                (save::VALUE, Json::Text(value)) if entry.value.is_empty() => entry.value = value.into_owned(),
                (save::AT | save::VALUE, value) => self.aside(&format!("{place}/{name}"), &value),
                (_, value) => {
                    let twice = entry.extra.insert(name.to_string(), owned(value));
                    self.aside_if(&format!("{place}/{name}"), twice);
                }
            }
        }
        entry
    }

    /// An entry of a newer version, or a broken one of ours: it stays where it stood.
    fn stays(&mut self, part: &str, word: &str, is_ours: bool, value: Json) {
        let place = format!("{part}/{word}");
        if is_ours {
            self.problems.push(Problem::Broken(place.clone()));
        }
        let unknown = &mut self.dossier.unknown;
        let entries = match part {
            save::NOTES => &mut unknown.notes,
            save::TICKS => &mut unknown.ticks,
            _ => &mut unknown.choices,
        };
        let twice = entries.insert(word.to_owned(), owned(value));
        self.aside_if(&place, twice);
    }

    /// Keeps a part that has another shape than ours, or that stood there twice.
    fn aside(&mut self, place: &str, value: &Json) {
        self.problems.push(Problem::Broken(place.to_owned()));
        self.dossier.unknown.aside.insert(save::json(value));
    }

    fn aside_if(&mut self, place: &str, value: Option<Json<'static>>) {
        if let Some(value) = value {
            self.aside(place, &value);
        }
    }
}

fn has_text(fields: &[(Cow<str>, Json)]) -> bool {
    fields.iter().any(|(name, value)| name == save::TEXT && value.as_text().is_some())
}

fn moment(at: f64) -> u64 {
    (at as u64).min(LAST)
}

/// The same value, without the text that it was read from.
fn owned(value: Json) -> Json<'static> {
    match value {
        Json::Null => Json::Null,
        Json::Bool(value) => Json::Bool(value),
        Json::Number(value) => Json::Number(value),
        Json::Text(text) => Json::Text(Cow::Owned(text.into_owned())),
        Json::List(items) => Json::List(items.into_iter().map(owned).collect()),
        Json::Object(fields) => Json::Object(
            fields.into_iter().map(|(name, value)| (Cow::Owned(name.into_owned()), owned(value))).collect(),
        ),
    }
}

/// Names with their values, as one object.
pub(super) fn object(fields: &BTreeMap<String, Json<'static>>) -> Json<'static> {
    Json::Object(fields.iter().map(|(name, value)| (Cow::Owned(name.clone()), value.clone())).collect())
}
