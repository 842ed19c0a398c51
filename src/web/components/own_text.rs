//! Our own texts on the page of a record.

use super::explained::Explained;
use super::read_aloud::ReadAloud;
use crate::model::TextBasis;
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// Sentences of ours as one paragraph.
pub fn sentences(texts: &[String]) -> String {
    texts.join(" ")
}

/// What a text of ours rests on; for those who read English also that it is in Dutch.
///
/// # Accessibility
/// Text.
#[component]
pub fn WrittenByUs(
    /// What it rests on.
    basis: TextBasis,
    /// Is the text above in Dutch only?
    #[prop(default = true)]
    dutch: bool,
) -> impl IntoView {
    let shared = &use_texts().record().shared;
    let says = match basis {
        TextBasis::Editorial => shared.own_example,
        TextBasis::Record => shared.own_from_facts,
    };
    let note = if dutch { shared.dutch_only } else { "" };
    view! { <p class="written">{says} " " {note}</p> }.into_any()
}

/// "Over dit bedrijf" in two sentences.
///
/// # Accessibility
/// Text, marked as Dutch, with its difficult words explained and a button that reads it aloud where the device can.
#[component]
pub fn AboutText(
    /// The heading of the part.
    #[prop(into)]
    part: String,
    /// The sentences.
    about: &'static [String],
    /// What they rest on.
    basis: TextBasis,
) -> impl IntoView {
    view! {
        <ReadAloud part=part text=sentences(about) />
        <Explained text=sentences(about) lang=data_lang() class="about" />
        <WrittenByUs basis=basis />
    }
    .into_any()
}
