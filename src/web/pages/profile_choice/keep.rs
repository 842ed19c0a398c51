//! "Bewaar dit als mijn profiel".

use super::asking::{Asking, Side};
use crate::pathways::Start;
use crate::web::state::{Told, read_profile, use_announcer, use_me, use_texts, write_profile};
use leptos::prelude::*;

/// Offers to keep the first choice. A stage that a link brought beside the own one is no reason to keep anything.
///
/// # Accessibility
/// A button; what it did is announced, and stands in its place.
#[component]
pub(super) fn Keep(
    /// The question.
    asking: Asking,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.profile_choice();
    let (me, announcer) = (use_me(), use_announcer());
    let own = move || Start::from_slug(&me.told(Told::Stage));
    let state = Memo::new(move |_| {
        let question = asking.get()?;
        question.first.profile?;
        if own().is_some_and(|own| own != question.start) {
            return Some(State::FromLink);
        }
        let kept = read_profile(&me.told(Told::Profile)) == (question.first.profile, question.first.subjects);
        Some(if kept && own().is_some() { State::Kept } else { State::Offered })
    });
    let keep = move |_| {
        let Some(question) = asking.get() else { return };
        let choice = asking.choice(Side::First);
        me.tell(Told::Stage, &question.start.slug());
        me.tell(Told::Profile, &write_profile(choice.profile, choice.subjects));
        announcer.say(words.kept);
    };
    let view = move || match state.get() {
        None => ().into_any(),
        Some(State::FromLink) => view! { <p class="quiet">{texts.stage().from_link}</p> }.into_any(),
        Some(State::Kept) => view! { <p class="gates__kept">{words.kept}</p> }.into_any(),
        Some(State::Offered) => view! {
            <button type="button" class="button" on:click=keep>{words.keep}</button>
            <span class="quiet">{words.keep_lead}</span>
        }
        .into_any(),
    };
    view! { <div class="gates__keep">{view}</div> }.into_any()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// The stage is another one than the pupil's own.
    FromLink,
    Offered,
    Kept,
}
