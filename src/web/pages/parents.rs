//! For parents.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The page.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn ParentsPage() -> impl IntoView {
    let words = use_texts().parents();
    view! { <Page title=words.title lead=words.lead>{()}</Page> }
}
