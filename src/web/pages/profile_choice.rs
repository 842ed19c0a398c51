//! The choice of a profile.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The choice of a profile.
#[component]
pub fn ProfileChoicePage() -> impl IntoView {
    let words = use_texts().profile_choice();
    view! {
        <Page title=words.title lead=words.lead>
            <p></p>
        </Page>
    }
    .into_any()
}
