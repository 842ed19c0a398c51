//! One or two worlds: careers at three levels, companies, something to try.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn PickWorldsPage() -> impl IntoView {
    let words = use_texts().pick_worlds();
    view! {
        <Page title=words.title lead=words.lead>
            ()
        </Page>
    }
    .into_any()
}
