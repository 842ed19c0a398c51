//! Swiping a card, beside its buttons: to the right is "leuk", to the left "niet zo leuk".

use crate::matching::Liking;
use leptos::prelude::*;
use web_sys::PointerEvent;

/// So far, in CSS pixels, a finger goes before it is a swipe.
const FAR: i32 = 90;

/// Where the finger went down.
#[derive(Clone, Copy)]
pub(super) struct Swipe(StoredValue<Option<(i32, i32)>>);

impl Swipe {
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// A finger goes down. A mouse does not swipe: it has the buttons, and selects text.
    pub fn down(self, event: &PointerEvent) {
        let is_finger = event.pointer_type() != "mouse" && event.is_primary();
        self.0.set_value(is_finger.then(|| (event.client_x(), event.client_y())));
    }

    /// It goes up: what the swipe says, where it was one. It must go sideways more than up or down.
    pub fn up(self, event: &PointerEvent) -> Option<Liking> {
        let (x, y) = self.0.try_update_value(Option::take)??;
        let (right, down) = (event.client_x() - x, event.client_y() - y);
        let is_far = right.abs() >= FAR && right.abs() > 2 * down.abs();
        is_far.then_some(if right > 0 { Liking::Much } else { Liking::Little })
    }

    /// The browser took the gesture for something else, such as scrolling.
    pub fn cancel(self) {
        self.0.set_value(None);
    }
}
