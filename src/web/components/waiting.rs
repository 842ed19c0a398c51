//! While details or texts are on their way.

use crate::web::state::{use_library, use_texts};
use leptos::prelude::*;

/// "Loading", as long as they can still come. Once they failed, the screen says so above everything else.
///
/// # Accessibility
/// Text.
#[component]
pub fn Waiting() -> impl IntoView {
    let library = use_library();
    let words = &use_texts().frame;
    view! { <p>{move || if library.is_incomplete() { "" } else { words.loading }}</p> }.into_any()
}
