//! The part of the app that loads after the first screen: most screens, and what reads the details of the dataset.

use crate::web::browser::console;
use crate::web::browser::fetch::FetchError;
use crate::web::pages::{Browse, load_browse};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(6);
const LIMIT: Duration = Duration::from_secs(20);

/// How far that part is.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// On its way; `slow` after some seconds.
    Underway {
        /// Does it take long?
        slow: bool,
    },
    /// There.
    Ready(Browse),
    /// Not there, and why.
    Failed(FetchError),
}

/// The screens that are not needed to search.
#[derive(Clone, Copy)]
pub struct Screens {
    part: RwSignal<Part>,
    is_asked: StoredValue<bool>,
}

impl Screens {
    pub(in crate::web) fn provide() -> Self {
        let part = RwSignal::new(Part::Underway { slow: false });
        let screens = Self { part, is_asked: StoredValue::new(false) };
        provide_context(screens);
        screens
    }

    /// How far they are; tracked.
    pub fn part(self) -> Part {
        self.part.get()
    }

    /// Loads them, once. A file that comes after all is welcome, also after we said that it did not.
    pub fn load(self) {
        if self.is_asked.try_get_value().unwrap_or(true) {
            return;
        }
        self.is_asked.set_value(true);
        self.part.set(Part::Underway { slow: false });
        set_timeout(move || self.still_waiting(|| Part::Underway { slow: true }), PATIENCE);
        set_timeout(move || self.still_waiting(|| Part::Failed(FetchError::Timeout)), LIMIT);
        spawn_local(async move {
            let part = match load_browse().await {
                Ok(browse) => Part::Ready(browse),
                Err(error) => {
                    console::warn(&format!("screens: {error:?}"));
                    // In the background nobody waits for them: the next one who does asks again.
                    self.is_asked.set_value(false);
                    Part::Failed(error)
                }
            };
            self.part.set(part);
        });
    }

    fn still_waiting(self, part: fn() -> Part) {
        if matches!(self.part.get_untracked(), Part::Underway { .. }) {
            self.part.set(part());
        }
    }
}

/// The part of the app that loads after the first screen.
pub fn use_screens() -> Screens {
    super::handle()
}
