//! The mark of the app: a T as a metro line with three stations.

use leptos::prelude::*;

/// The mark.
///
/// # Accessibility
/// Decorative: the name of the app stands beside it.
#[component]
pub fn Brand() -> impl IntoView {
    view! {
        <svg class="brand__mark" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
            <path class="brand__line" d="M10 15H54M32 15V26Q32 32 32 38V52"></path>
            <circle class="brand__station" cx="10" cy="15" r="6.5"></circle>
            <circle class="brand__station" cx="54" cy="15" r="6.5"></circle>
            <circle class="brand__station" cx="32" cy="52" r="6.5"></circle>
        </svg>
    }
}
