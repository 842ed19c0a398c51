//! The Techniekpact: what it was, and what lives on.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The page.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn PactPage() -> impl IntoView {
    let words = use_texts().pact();
    view! { <Page title=words.title lead=words.lead>{()}</Page> }
}
