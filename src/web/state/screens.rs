//! The part of the app that loads after the first screen: most screens, and what reads the details of the dataset.

use crate::web::browser::fetch::FetchError;
use crate::web::browser::{console, title};
use crate::web::pages::{Browse, load_browse};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(6);
const LIMIT: Duration = Duration::from_secs(20);

/// How long nobody types before that counts as a pause: longer than the search for the next letter, about as long as a
/// look at the answers.
const PAUSE: Duration = Duration::from_secs(2);

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
///
/// Compiling them takes the processor of a school tablet from the answers while typing. So as long as nobody waits for
/// them they wait for a pause; whoever asks for one of them gets them at once.
#[derive(Clone, Copy)]
pub struct Screens {
    part: RwSignal<Part>,
    is_asked: StoredValue<bool>,
    is_pause: RwSignal<bool>,
    until_pause: StoredValue<Option<TimeoutHandle>>,
}

impl Screens {
    pub(in crate::web) fn provide() -> Self {
        let screens = Self {
            part: RwSignal::new(Part::Underway { slow: false }),
            is_asked: StoredValue::new(false),
            is_pause: RwSignal::new(false),
            until_pause: StoredValue::new(None),
        };
        provide_context(screens);
        screens
    }

    /// How far they are; tracked.
    pub fn part(self) -> Part {
        self.part.get()
    }

    /// Has nobody typed for a while? Tracked.
    pub fn is_pause(self) -> bool {
        self.is_pause.get()
    }

    /// Search works from now on, or somebody typed: the wait for a pause begins, or begins anew.
    pub fn await_pause(self) {
        if let Some(timer) = self.until_pause.try_update_value(Option::take).flatten() {
            timer.clear();
        }
        if self.is_pause.get_untracked() {
            self.is_pause.set(false);
        }
        self.until_pause.set_value(set_timeout_with_handle(move || self.is_pause.set(true), PAUSE).ok());
    }

    /// Loads them while nobody waits for them. When that failed once, whoever asks for them tries again.
    pub fn load_behind(self) {
        if !matches!(self.part.get_untracked(), Part::Failed(_)) {
            self.load();
        }
    }

    /// Loads them, once. A file that comes after all is welcome, also after we said that it did not.
    pub fn load(self) {
        if self.is_asked.try_get_value().unwrap_or(true) {
            return;
        }
        self.is_asked.set_value(true);
        // From now on boot.js need not foresee that they are needed.
        title::set_root("data-later", Some(""));
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
