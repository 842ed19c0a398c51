//! A button that says whether something is on.

use super::icon::{Icon, Picture};
use leptos::prelude::*;

/// A toggle button with a picture: a tick while it is on.
///
/// # Accessibility
/// Its name says what it is about, its state whether it is on. It keeps the focus; what happened is for the one who uses
/// it to announce.
#[component]
pub fn Toggle(
    /// Is it on?
    is_on: Memo<bool>,
    /// The picture while it is off.
    off: Picture,
    /// Its name, with what it is about.
    label: String,
    /// The word on it.
    word: &'static str,
    /// Called when it is pressed.
    on_press: impl FnMut() + 'static,
) -> impl IntoView {
    let mut on_press = on_press;
    let picture = Signal::derive(move || if is_on.get() { Picture::TICK } else { off });
    view! {
        <button
            type="button"
            class="toggle"
            aria-pressed=move || if is_on.get() { "true" } else { "false" }
            aria-label=label
            on:click=move |_| on_press()
        >
            <Icon picture=picture />
            {word}
        </button>
    }
    .into_any()
}
