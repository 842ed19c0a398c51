//! The interest finder: worlds, cards, careers with reasons.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn FinderPage() -> impl IntoView {
    let words = use_texts().finder();
    view! {
        <Page title=words.title lead=words.lead>
            ()
        </Page>
    }
    .into_any()
}
