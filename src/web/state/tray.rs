//! What the pupil collected to compare.

use crate::compare::{self as core, Added};
use crate::search::Kind;
use crate::web::browser::storage::{self, key};
use leptos::ev;
use leptos::prelude::*;
use std::cell::Cell;

/// The tray, kept on the device and the same in all tabs: what was done last counts.
#[derive(Clone, Copy)]
pub struct Tray {
    kept: RwSignal<core::Tray>,
    /// The kind of which one more was wanted than fits.
    full: RwSignal<Option<Kind>>,
    /// Did the device refuse to keep it?
    refused: RwSignal<bool>,
}

impl Tray {
    fn new() -> Self {
        let tray = Self { kept: RwSignal::new(stored()), full: RwSignal::new(None), refused: RwSignal::new(false) };
        // Another tab wrote, or the whole storage was cleared.
        window_event_listener(ev::storage, move |event| {
            if event.key().is_none_or(|key| key == key::TRAY) {
                tray.kept.set(stored());
            }
        });
        tray
    }

    /// Is nothing in it? Tracked.
    pub fn is_empty(self) -> bool {
        self.kept.with(core::Tray::is_empty)
    }

    /// Is this in it? Tracked.
    pub fn has(self, id: &str) -> bool {
        self.kept.with(|kept| kept.has(id))
    }

    /// The ids of a kind, in order; tracked.
    pub fn ids(self, kind: Kind) -> Vec<String> {
        self.kept.with(|kept| kept.ids(kind))
    }

    /// The kinds in it, the one that was touched last first; tracked.
    pub fn kinds(self) -> Vec<Kind> {
        self.kept.with(core::Tray::kinds)
    }

    /// The kind of which one more was wanted than fits, until something else happens; tracked.
    pub fn full(self) -> Option<Kind> {
        self.full.get()
    }

    /// Did the device refuse to keep it? Tracked.
    pub fn is_refused(self) -> bool {
        self.refused.get()
    }

    /// Puts something in.
    pub fn add(self, kind: Kind, id: &str) -> Added {
        let mut done = Added::Already;
        self.change(|kept| done = kept.add(kind, id));
        if done == Added::Full {
            self.full.set(Some(kind));
        }
        done
    }

    /// Takes something out.
    pub fn remove(self, id: &str) {
        self.change(|kept| kept.remove(id));
    }

    /// Puts these in the place of all others of the kind.
    pub fn replace(self, kind: Kind, ids: &[String]) {
        self.change(|kept| kept.replace(kind, ids));
    }

    /// Empties it: nothing of it is left on the device.
    pub fn clear(self) {
        self.change(|kept| *kept = core::Tray::default());
    }

    fn change(self, change: impl FnOnce(&mut core::Tray)) {
        self.full.set(None);
        self.kept.update(change);
        let text = self.kept.with_untracked(core::Tray::save);
        let is_refused = storage::keep(key::TRAY, (!text.is_empty()).then_some(&text)).is_err();
        self.refused.set(is_refused && !text.is_empty());
    }
}

fn stored() -> core::Tray {
    core::Tray::restore(&storage::get(key::TRAY).unwrap_or_default())
}

thread_local! {
    static TRAY: Cell<Option<Tray>> = const { Cell::new(None) };
}

/// The tray of the pupil. The first who asks makes it; it lives as long as the page.
pub fn use_tray() -> Tray {
    TRAY.get().unwrap_or_else(|| {
        let tray = super::dossier::root().map_or_else(Tray::new, |root| root.with(Tray::new));
        TRAY.set(Some(tray));
        tray
    })
}
