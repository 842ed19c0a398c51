//! The parts of the app that load after the first screen: most screens, and what reads the details of the dataset.

use crate::web::browser::console;
use crate::web::browser::fetch::FetchError;
use crate::web::links::Route;
use crate::web::pages::{Browse, Group, MakeScreen, load_browse};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(6);
const LIMIT: Duration = Duration::from_secs(20);

/// How long nobody types before that counts as a pause: longer than the search for the next letter, about as long as a
/// look at the answers.
const PAUSE: Duration = Duration::from_secs(2);

/// How far a part is.
#[derive(Clone, Copy, Debug)]
pub enum Part<T> {
    /// On its way; `slow` after some seconds.
    Underway {
        /// Does it take long?
        slow: bool,
    },
    /// There.
    Ready(T),
    /// Not there, and why.
    Failed(FetchError),
}

impl<T> Part<T> {
    const fn is_slow(&self) -> bool {
        matches!(self, Self::Underway { slow: true })
    }
}

/// The screens that are not needed to search: [`Browse`], and groups of screens beside it.
///
/// Compiling them takes the processor of a school tablet from the answers while typing. So as long as nobody waits for
/// them they wait for a pause; whoever asks for one of them gets them at once.
#[derive(Clone, Copy)]
pub struct Screens {
    browse: Loader<Browse>,
    groups: [Loader<MakeScreen>; Group::ALL.len()],
    is_pause: RwSignal<bool>,
    until_pause: StoredValue<Option<TimeoutHandle>>,
}

impl Screens {
    pub(in crate::web) fn provide() -> Self {
        let screens = Self {
            browse: Loader::new(),
            groups: Group::ALL.map(|_| Loader::new()),
            is_pause: RwSignal::new(false),
            until_pause: StoredValue::new(None),
        };
        provide_context(screens);
        screens
    }

    /// How far the shared part is; tracked.
    pub fn browse(self) -> Part<Browse> {
        self.browse.part.get()
    }

    /// How far all is that a screen needs: the shared part, and the group that it belongs to; tracked.
    pub fn needed_for(self, route: &Route) -> Part<(Browse, Option<MakeScreen>)> {
        match (self.browse(), self.group(route).map(|group| group.part.get())) {
            (Part::Ready(browse), None) => Part::Ready((browse, None)),
            (Part::Ready(browse), Some(Part::Ready(make))) => Part::Ready((browse, Some(make))),
            (Part::Failed(error), _) | (_, Some(Part::Failed(error))) => Part::Failed(error),
            (browse, group) => Part::Underway { slow: browse.is_slow() || group.is_some_and(|group| group.is_slow()) },
        }
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

    /// Loads the shared part while nobody waits for it. When that failed once, whoever asks for it tries again.
    pub fn load_behind(self) {
        if !matches!(self.browse.part.get_untracked(), Part::Failed(_)) {
            self.browse.load(load_browse);
        }
    }

    /// Loads what a screen needs, once.
    pub fn load_for(self, route: &Route) {
        self.browse.load(load_browse);
        if let (Some(loader), Some(group)) = (self.group(route), Group::of(route)) {
            loader.load(move || group.load());
        }
    }

    fn group(self, route: &Route) -> Option<Loader<MakeScreen>> {
        self.groups.get(Group::of(route)? as usize).copied()
    }
}

/// A part that is asked for when it is needed.
struct Loader<T: 'static> {
    part: RwSignal<Part<T>>,
    is_asked: StoredValue<bool>,
}

impl<T> Clone for Loader<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Loader<T> {}

impl<T: Copy + Send + Sync + 'static> Loader<T> {
    fn new() -> Self {
        Self { part: RwSignal::new(Part::Underway { slow: false }), is_asked: StoredValue::new(false) }
    }

    /// Loads it, once. A file that comes after all is welcome, also after we said that it did not.
    fn load<F: Future<Output = Result<T, FetchError>> + 'static>(self, file: impl FnOnce() -> F + 'static) {
        if self.is_asked.try_get_value().unwrap_or(true) {
            return;
        }
        self.is_asked.set_value(true);
        self.part.set(Part::Underway { slow: false });
        let timers = [
            set_timeout_with_handle(move || self.still_waiting(Part::Underway { slow: true }), PATIENCE),
            set_timeout_with_handle(move || self.still_waiting(Part::Failed(FetchError::Timeout)), LIMIT),
        ];
        spawn_local(async move {
            let loaded = file().await;
            // A later try has timers of its own.
            for timer in timers.into_iter().flatten() {
                timer.clear();
            }
            let part = match loaded {
                Ok(part) => Part::Ready(part),
                Err(error) => {
                    console::warn(&format!("screens: {error:?}"));
                    // In the background nobody waits for it: the next one who does asks again.
                    self.is_asked.set_value(false);
                    Part::Failed(error)
                }
            };
            self.part.set(part);
        });
    }

    fn still_waiting(self, part: Part<T>) {
        if matches!(self.part.get_untracked(), Part::Underway { .. }) {
            self.part.set(part);
        }
    }
}

/// The parts of the app that load after the first screen.
pub fn use_screens() -> Screens {
    super::handle()
}
