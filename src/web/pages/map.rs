//! The map.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The map.
#[component]
pub fn MapPage() -> impl IntoView {
    let words = use_texts().map();
    view! {
        <Page title=words.title lead=words.lead>
            <p></p>
        </Page>
    }
    .into_any()
}
