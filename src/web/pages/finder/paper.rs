//! On one A4: the careers with their reasons, and four questions to write below.

use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// The questions on the screen.
///
/// # Accessibility
/// A section with an `h3` and a list.
#[component]
pub(super) fn Talk() -> impl IntoView {
    let words = &use_texts().finder().result;
    let questions = words.questions.into_iter().map(|question| view! { <li>{question}</li> }).collect_view();
    view! {
        <section class="talk">
            <h3>{words.talk}</h3>
            <p>{words.talk_lead}</p>
            <ol class="talk__questions">{questions}</ol>
        </section>
    }
    .into_any()
}

/// The paper: it is there in print only.
///
/// # Accessibility
/// Hidden from the screen and from screen readers: it repeats what stands above.
#[component]
pub(super) fn Paper(
    /// The careers with their reasons.
    picks: Vec<(&'static str, Vec<String>)>,
) -> impl IntoView {
    let words = &use_texts().finder().result;
    let careers = picks
        .into_iter()
        .map(|(name, reasons)| {
            let reasons = reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view();
            view! {
                <li class="paper__career">
                    <strong lang=data_lang()>{name}</strong>
                    <ul class="paper__reasons">{reasons}</ul>
                </li>
            }
        })
        .collect_view();
    let questions = words
        .questions
        .into_iter()
        .map(|question| view! { <li class="paper__question">{question}<span class="paper__line"></span><span class="paper__line"></span></li> })
        .collect_view();
    view! {
        <div class="paper" aria-hidden="true">
            <p class="paper__name">{words.name} ": "<span class="paper__line"></span></p>
            <ul class="paper__careers">{careers}</ul>
            <ol class="paper__questions">{questions}</ol>
        </div>
    }
    .into_any()
}
