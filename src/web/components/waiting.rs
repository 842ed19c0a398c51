//! While details or texts are on their way.

use crate::web::state::{use_library, use_texts};
use leptos::prelude::*;

/// "Loading", as long as they can still come. Once they failed, the screen says so above everything else.
///
/// # Accessibility
/// Text.
#[component]
pub fn Waiting(
    /// What to say instead.
    #[prop(optional)]
    says: Option<&'static str>,
) -> impl IntoView {
    let library = use_library();
    let says = says.unwrap_or(use_texts().frame.loading);
    view! { <p class="waiting">{move || if library.is_incomplete() { "" } else { says }}</p> }.into_any()
}
