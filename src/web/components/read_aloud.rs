//! A block of text, read aloud.

use super::icon::{Icon, Picture};
use crate::web::browser::speech;
use crate::web::state::{use_speech, use_texts};
use leptos::prelude::*;

/// A button that reads a Dutch text aloud, where the device has a Dutch voice of its own. Where it has none, there is
/// no button. One block is read at a time; leaving the page ends it.
///
/// # Accessibility
/// A button that says what it does now: read or stop. Its name also tells which part, for those who hear the buttons
/// without the headings. The focus stays on it.
#[component]
pub fn ReadAloud(
    /// The heading of the part.
    #[prop(into)]
    part: String,
    /// The text, in Dutch.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    let words = use_texts().detail();
    let speech = use_speech();
    let block = speech.block();
    ask_for_voices();
    on_cleanup(move || {
        if speech.end(block) {
            speech::stop();
        }
    });
    let press = move |_| {
        if speech.end(block) {
            speech::stop();
        } else if speech::read(&text, move || {
            speech.end(block);
        }) {
            speech.begin(block);
        }
    };
    let press = StoredValue::new(press);
    let name = move || if speech.is_reading(block) { words.read_stop } else { words.read_aloud };
    let picture = Signal::derive(move || if speech.is_reading(block) { Picture::STOP } else { Picture::SPEAKER });
    move || {
        let part = part.clone();
        speech.has_voice().then(|| {
            view! {
                <p class="aloud">
                    <button type="button" class="button button--quiet aloud__button" on:click=move |event| press.with_value(|press| press(event))>
                        <Icon picture=picture />
                        <span>{name}</span>
                        <span class="visually-hidden">": " {part}</span>
                    </button>
                </p>
            }
            .into_any()
        })
    }
}

/// Asks the device once what it has, and listens for what comes later.
fn ask_for_voices() {
    let speech = use_speech();
    if speech.asked().is_none() {
        speech.found(speech::can_read());
        speech::on_voices(move || speech.found(speech::can_read()));
    }
}
