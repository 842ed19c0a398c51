//! One voice for screen readers.

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::time::Duration;

/// Long enough that fast typing is not interrupted, short enough to feel like an answer.
const PAUSE: Duration = Duration::from_millis(900);

/// Says things to screen readers, politely. The region itself is `components::LiveRegion`.
#[derive(Clone, Copy)]
pub struct Announcer {
    text: RwSignal<String>,
    waiting: StoredValue<Option<TimeoutHandle>>,
}

impl Announcer {
    pub(in crate::web) fn provide() {
        provide_context(Self { text: RwSignal::new(String::new()), waiting: StoredValue::new(None) });
    }

    /// Says something now.
    pub fn say(self, text: impl Into<String>) {
        self.cancel();
        self.text.set(text.into());
    }

    /// Says something when nothing newer comes for a moment: for counts that change while typing.
    pub fn say_soon(self, text: impl Into<String>) {
        self.cancel();
        let text = text.into();
        let timer = set_timeout_with_handle(move || self.text.set(text), PAUSE).ok();
        self.waiting.set_value(timer);
    }

    /// Forgets what was to be said soon.
    pub fn cancel(self) {
        self.waiting.update_value(|waiting| {
            if let Some(timer) = waiting.take() {
                timer.clear();
            }
        });
    }

    /// What is being said.
    pub fn text(self) -> Signal<String> {
        self.text.into()
    }
}

/// The announcer of the app.
pub fn use_announcer() -> Announcer {
    super::handle()
}
