//! What the pupil keeps: notes, ticks and choices, read from a text and written to one.
//!
//! Reading never fails and drops nothing. What a version of the app does not understand it keeps where it stood, so that
//! a newer app finds it again; what cannot stay where it stood is kept aside as text. Two copies of a dossier come
//! together by [`Dossier::merge`], against the copy that both came from.

mod key;
mod merge;
mod restore;
mod save;
#[cfg(test)]
mod tests;

pub use key::{ChoiceKey, KeptKind, NoteKey, TickKey};
pub use restore::{Problem, restore};

use crate::dataset::json::Json;
use crate::order::Arrange;
use std::collections::{BTreeMap, BTreeSet};

/// Version of the format that this code writes.
pub const VERSION: u32 = 1;

/// What a pupil wrote, ticked and chose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
    notes: BTreeMap<NoteKey, Note>,
    ticks: BTreeMap<TickKey, Entry>,
    choices: BTreeMap<ChoiceKey, Entry>,
    unknown: Unknown,
}

/// A note, and what else was written in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Note {
    /// What it says.
    pub text: String,
    /// When it was written last, in milliseconds since 1970 by the clock of the device.
    pub at: u64,
    /// Texts that were written in the same place at the same time, such as in another tab.
    pub others: Vec<String>,
    /// Fields of a newer version.
    extra: BTreeMap<String, Json<'static>>,
}

/// A tick, which says nothing more, or a choice with what was chosen.
#[derive(Clone, Debug, Default, PartialEq)]
struct Entry {
    value: String,
    at: u64,
    extra: BTreeMap<String, Json<'static>>,
}

/// What this version does not understand. It is written back where it stood.
#[derive(Clone, Debug, Default, PartialEq)]
struct Unknown {
    /// The version that wrote it, where that is newer than ours.
    version: u32,
    /// Fields beside the notes, ticks and choices.
    fields: BTreeMap<String, Json<'static>>,
    notes: BTreeMap<String, Json<'static>>,
    ticks: BTreeMap<String, Json<'static>>,
    choices: BTreeMap<String, Json<'static>>,
    /// Broken parts that cannot stay where they stood, as text.
    aside: BTreeSet<String>,
}

impl Dossier {
    /// The note with this key.
    pub fn note(&self, key: &NoteKey) -> Option<&Note> {
        self.notes.get(key)
    }

    /// All notes that say something, in the order of their keys.
    pub fn notes(&self) -> impl Iterator<Item = (&NoteKey, &Note)> {
        self.notes.iter()
    }

    /// Writes a note; an empty one is taken away. `now` is the clock in milliseconds. A change always counts as newer
    /// than what it changes, also where the clock was set back.
    pub fn write(&mut self, key: &NoteKey, text: &str, now: u64) {
        if text.is_empty() && self.note(key).is_none_or(|note| note.others.is_empty()) {
            self.notes.remove(key);
            return;
        }
        let note = self.notes.entry(key.clone()).or_default();
        if note.text != text {
            text.clone_into(&mut note.text);
            note.at = later(note.at, now);
        }
    }

    /// Takes the other texts of a note away: into the note, or out of the dossier.
    pub fn settle(&mut self, key: &NoteKey, take: bool, now: u64) {
        let Some(note) = self.notes.get_mut(key) else { return };
        let others = std::mem::take(&mut note.others);
        note.at = later(note.at, now);
        if take {
            for other in others {
                if !note.text.is_empty() {
                    note.text.push('\n');
                }
                note.text.push_str(&other);
            }
        }
        if note.text.is_empty() {
            self.notes.remove(key);
        }
    }

    /// Is this ticked?
    pub fn is_ticked(&self, key: &TickKey) -> bool {
        self.ticks.contains_key(key)
    }

    /// Ticks something, or takes the tick away.
    pub fn tick(&mut self, key: &TickKey, on: bool, now: u64) {
        if !on {
            self.ticks.remove(key);
        } else if !self.is_ticked(key) {
            self.ticks.insert(key.clone(), Entry { at: now, ..Entry::default() });
        }
    }

    /// What was chosen here.
    pub fn choice(&self, key: &ChoiceKey) -> Option<&str> {
        self.choices.get(key).map(|chosen| chosen.value.as_str())
    }

    /// All choices, in the order of their keys.
    pub fn choices(&self) -> impl Iterator<Item = (&ChoiceKey, &str)> {
        self.choices.iter().map(|(key, chosen)| (key, chosen.value.as_str()))
    }

    /// When something was chosen here last, in milliseconds since 1970 by the clock of the device.
    pub fn chosen_at(&self, key: &ChoiceKey) -> Option<u64> {
        self.choices.get(key).map(|chosen| chosen.at)
    }

    /// Chooses, or takes the choice away. A change always counts as newer than what it changes.
    pub fn choose(&mut self, key: &ChoiceKey, value: Option<&str>, now: u64) {
        let Some(value) = value else {
            self.choices.remove(key);
            return;
        };
        match self.choices.get_mut(key) {
            Some(chosen) if chosen.value == value => {}
            Some(chosen) => {
                value.clone_into(&mut chosen.value);
                chosen.at = later(chosen.at, now);
            }
            None => {
                let chosen = Entry { value: value.to_owned(), at: now, ..Entry::default() };
                self.choices.insert(key.clone(), chosen);
            }
        }
    }

    /// The choices that `is_one` tells, with when: what was chosen last comes first, ties end at the key.
    pub fn latest(&self, is_one: impl Fn(&ChoiceKey) -> bool) -> Vec<(&ChoiceKey, u64)> {
        let mut found: Vec<_> =
            self.choices.iter().filter(|(key, _)| is_one(key)).map(|(key, chosen)| (key, chosen.at)).collect();
        found.arrange_by(|(key_a, at_a), (key_b, at_b)| at_b.cmp(at_a).then_with(|| key_a.cmp(key_b)));
        found
    }

    /// How many choices `is_one` tells.
    pub fn count(&self, is_one: impl Fn(&ChoiceKey) -> bool) -> usize {
        self.choices.keys().filter(|key| is_one(key)).count()
    }

    /// Chooses again what was taken away, at the moment that it had: it comes back to its place in an order by time. The
    /// moment is the next one, so that it counts as newer than what was there before.
    pub fn put_back(&mut self, key: &ChoiceKey, value: &str, at: u64) {
        if !self.choices.contains_key(key) {
            self.choose(key, Some(value), later(at, at));
        }
    }

    /// Is something kept of this visit?
    pub fn has_visit(&self, id: &str) -> bool {
        self.notes.keys().any(|key| key.visit() == Some(id)) || self.ticks.keys().any(|key| key.visit == id)
    }

    /// Takes everything of a visit away.
    pub fn erase_visit(&mut self, id: &str) {
        self.notes.retain(|key, _| key.visit() != Some(id));
        self.ticks.retain(|key, _| key.visit != id);
    }

    /// Is nothing kept, not even what we do not understand?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A moment after `before`. It stays below the whole numbers that JSON holds exactly.
fn later(before: u64, now: u64) -> u64 {
    now.max(before.saturating_add(1)).min(LAST)
}

/// The largest moment that comes back from JSON as it was.
const LAST: u64 = 1 << 53;
