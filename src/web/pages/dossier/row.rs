//! The button that takes something off the list and puts it back, and what was taken away on this screen.

use crate::dossier::ChoiceKey;
use crate::text::RowWords;
use crate::web::state::{Dossier, use_announcer, use_dossier};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// What was taken away since the screen opened: what was chosen, and when.
#[derive(Clone, Copy)]
pub struct Taken(RwSignal<BTreeMap<ChoiceKey, (String, u64)>>);

impl Taken {
    /// Nothing yet.
    pub fn new() -> Self {
        Self(RwSignal::new(BTreeMap::new()))
    }

    /// Forgets all of it: it cannot be put back any more.
    pub fn forget(self) {
        self.0.set(BTreeMap::new());
    }

    /// The choices that `is_one` tells, also those that were taken away, each in its place; tracked. What was chosen
    /// last comes first.
    pub fn rows(self, dossier: Dossier, is_one: fn(&ChoiceKey) -> bool) -> Vec<ChoiceKey> {
        dossier.with(|kept| {
            let mut all = kept.clone();
            self.0.with(|taken| {
                let gone = taken.iter().filter(|(key, _)| is_one(key) && kept.choice(key).is_none());
                gone.for_each(|(key, (value, at))| all.put_back(key, value, *at));
            });
            all.latest(is_one).into_iter().map(|(key, _)| key.clone()).collect()
        })
    }
}

/// "Haal weg", and then "Zet terug".
///
/// # Accessibility
/// One button with the name of the row in its own: it keeps the focus. What happened is a line beside it, and announced.
#[component]
pub fn TakeAway(
    /// What is chosen.
    key: ChoiceKey,
    /// Its name.
    name: String,
    /// What it says.
    words: &'static RowWords,
    /// What was taken away.
    taken: Taken,
) -> impl IntoView {
    let (dossier, announcer) = (use_dossier(), use_announcer());
    let (key, name) = (StoredValue::new(key), StoredValue::new(name));
    let is_there = Memo::new(move |_| key.with_value(|key| dossier.choice(key)).is_some());
    let label = move || if is_there.get() { words.take } else { words.back };
    let press = move |_| {
        let key = key.get_value();
        let said = if is_there.get_untracked() {
            let was = untrack(|| dossier.with(|kept| Some((kept.choice(&key)?.to_owned(), kept.chosen_at(&key)?))));
            // First what can be put back, so that the row stands still.
            if let Some(was) = was {
                taken.0.update(|taken| _ = taken.insert(key.clone(), was));
            }
            dossier.choose(&key, None);
            words.said
        } else {
            if let Some((value, at)) = taken.0.with_untracked(|taken| taken.get(&key).cloned()) {
                dossier.put_back(&key, &value, at);
            }
            words.said_back
        };
        announcer.say(name.with_value(|name| said(name)));
    };
    view! {
        <span class="kept__taken" hidden=move || is_there.get()>{words.taken}</span>
        <button
            type="button"
            class="kept__button"
            aria-label=move || name.with_value(|name| format!("{}: {name}", label()))
            on:click=press
        >
            {label}
        </button>
    }
    .into_any()
}
