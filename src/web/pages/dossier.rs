//! What the pupil keeps, on one screen.

use crate::web::components::{EraseAll, Page};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn DossierPage() -> impl IntoView {
    let words = use_texts().dossier();
    view! {
        <Page title=words.title lead=words.lead>
            <EraseAll />
        </Page>
    }
    .into_any()
}
