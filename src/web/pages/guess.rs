//! First guess what a career pays, then see the figure.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn GuessPage() -> impl IntoView {
    let words = use_texts().guess();
    view! {
        <Page title=words.title lead=words.lead>
            ()
        </Page>
    }
    .into_any()
}
