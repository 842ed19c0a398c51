//! News items, with our own summaries.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The page.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn NewsPage() -> impl IntoView {
    let words = use_texts().news();
    view! { <Page title=words.title lead=words.lead>{()}</Page> }
}
