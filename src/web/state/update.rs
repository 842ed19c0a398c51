//! A newer build of the app that waits for its turn.

use leptos::prelude::*;

/// Is there a newer build, complete on the device?
#[derive(Clone, Copy)]
pub struct Update {
    is_ready: RwSignal<bool>,
}

impl Update {
    pub(in crate::web) fn provide() -> Self {
        let update = Self { is_ready: RwSignal::new(false) };
        provide_context(update);
        update
    }

    /// Is there one? Tracked.
    pub fn is_ready(self) -> bool {
        self.is_ready.get()
    }

    /// There is one.
    pub fn announce(self) {
        self.is_ready.set(true);
    }
}

/// The newer build, if there is one.
pub fn use_update() -> Update {
    super::handle()
}
