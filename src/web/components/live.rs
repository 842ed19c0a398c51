//! The live region of the app.

use crate::web::state::use_announcer;
use leptos::prelude::*;

/// The one live region; `Announcer` fills it.
///
/// # Accessibility
/// `role="status"`: read out politely, never seen.
#[component]
pub fn LiveRegion() -> impl IntoView {
    let text = use_announcer().text();
    view! { <div class="visually-hidden" role="status" aria-live="polite">{move || text.get()}</div> }
}
