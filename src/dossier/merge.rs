//! Two copies of a dossier come together: two tabs, or a file and the device.

use super::{Dossier, Entry, Note, save};
use crate::dataset::json::Json;
use std::collections::BTreeMap;

impl Dossier {
    /// This copy and another, against the copy that both came from (an empty one where there is none).
    ///
    /// What only one of them changed is taken over, also where it was erased. Where both changed a note, the newer text
    /// wins and the other one stays beside it, unless the winner contains it; a text wins from an erasure. Of two choices
    /// the newer one wins.
    #[must_use]
    pub fn merge(&self, base: &Self, other: &Self) -> Self {
        let mut unknown = self.unknown.clone();
        unknown.version = unknown.version.max(other.unknown.version);
        let mut aside: Vec<String> = Vec::new();
        // A part that we do not understand cannot be merged: this copy's stays, the other's is kept aside.
        let mut foreign = |mine: &Json<'static>, theirs: &Json<'static>| {
            aside.push(save::json(theirs));
            mine.clone()
        };
        let (a, b, c) = (&base.unknown, &self.unknown, &other.unknown);
        unknown.fields = three_way(&a.fields, &b.fields, &c.fields, &mut foreign);
        unknown.notes = three_way(&a.notes, &b.notes, &c.notes, &mut foreign);
        unknown.ticks = three_way(&a.ticks, &b.ticks, &c.ticks, &mut foreign);
        unknown.choices = three_way(&a.choices, &b.choices, &c.choices, &mut foreign);
        unknown.aside =
            b.aside.iter().filter(|part| c.aside.contains(*part) || !a.aside.contains(*part)).cloned().collect();
        unknown.aside.extend(c.aside.iter().filter(|part| !a.aside.contains(*part)).cloned());
        unknown.aside.extend(aside);
        Self {
            notes: three_way(&base.notes, &self.notes, &other.notes, &mut both_notes),
            ticks: three_way(&base.ticks, &self.ticks, &other.ticks, &mut both_entries),
            choices: three_way(&base.choices, &self.choices, &other.choices, &mut both_entries),
            unknown,
        }
    }
}

fn three_way<K: Ord + Clone, V: Clone + PartialEq>(
    base: &BTreeMap<K, V>,
    mine: &BTreeMap<K, V>,
    theirs: &BTreeMap<K, V>,
    both: &mut dyn FnMut(&V, &V) -> V,
) -> BTreeMap<K, V> {
    let mut merged = BTreeMap::new();
    for key in mine.keys().chain(theirs.keys()) {
        let (was, here, there) = (base.get(key), mine.get(key), theirs.get(key));
        let value = match (here, there) {
            (here, there) if here == there => here.cloned(),
            (here, there) if here == was => there.cloned(),
            (here, there) if there == was => here.cloned(),
            // A key comes by twice where both have it; what it became then must not be asked for again.
            (Some(_), Some(_)) if merged.contains_key(key) => continue,
            (Some(here), Some(there)) => Some(both(here, there)),
            (one, None) | (None, one) => one.cloned(),
        };
        if let Some(value) = value {
            merged.insert(key.clone(), value);
        }
    }
    merged
}

fn both_notes(mine: &Note, theirs: &Note) -> Note {
    let rank = |note: &Note| (note.at, note.text.clone());
    let (newer, older) = if rank(mine) >= rank(theirs) { (mine, theirs) } else { (theirs, mine) };
    let mut note = newer.clone();
    for text in [&older.text].into_iter().chain(&older.others) {
        if !note.text.contains(text.as_str()) && !note.others.contains(text) {
            note.others.push(text.clone());
        }
    }
    for (name, value) in &older.extra {
        note.extra.entry(name.clone()).or_insert_with(|| value.clone());
    }
    note
}

fn both_entries(mine: &Entry, theirs: &Entry) -> Entry {
    let rank = |entry: &Entry| (entry.at, entry.value.clone());
    let (newer, older) = if rank(mine) >= rank(theirs) { (mine, theirs) } else { (theirs, mine) };
    let mut entry = newer.clone();
    for (name, value) in &older.extra {
        entry.extra.entry(name.clone()).or_insert_with(|| value.clone());
    }
    entry
}
