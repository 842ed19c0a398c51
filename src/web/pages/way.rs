//! The drawn route.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The drawn route.
#[component]
pub fn WayPage() -> impl IntoView {
    let words = use_texts().way();
    view! {
        <Page title=words.title lead=words.lead>
            <p></p>
        </Page>
    }
    .into_any()
}
