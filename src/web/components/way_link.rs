//! "Hoe kom ik hier?"

use super::icon::{Icon, Picture};
use crate::web::links::{Address, Route, key};
use crate::web::state::{use_origin, use_texts};
use leptos::prelude::*;

/// The way from where the pupil is to a career or a study, drawn on its own screen.
///
/// # Accessibility
/// A link.
#[component]
pub fn WayLink(
    /// The id of the career or study.
    #[prop(into)]
    to: String,
) -> impl IntoView {
    let words = use_texts().way();
    let origin = use_origin();
    let href = move || {
        let Address { route, query } = origin.get().link(Route::Way);
        Address { route, query: query.with(key::GOAL, &to) }.href()
    };
    view! {
        <p class="way-link">
            <a class="button" href=href>
                <Icon picture=Picture::STAGE />
                {words.link}
            </a>
        </p>
    }
    .into_any()
}
