//! Five faces, from not at all to very much.

use crate::matching::Liking;
use leptos::prelude::*;

/// The mouth, on a grid of 48.
const fn mouth(liking: Liking) -> &'static str {
    match liking {
        Liking::NotAtAll => "M14 36q10-11 20 0",
        Liking::Little => "M15 34q9-5 18 0",
        Liking::Neutral => "M15 32h18",
        Liking::Much => "M15 30q9 6 18 0",
        Liking::VeryMuch => "M13 28q11 14 22 0Z",
    }
}

/// A face.
///
/// # Accessibility
/// Decoration: the word beside it says the same.
#[component]
pub(super) fn Face(
    /// How much it likes it.
    liking: Liking,
) -> impl IntoView {
    view! {
        <svg class="face" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <circle class="face__round" cx="24" cy="24" r="20"></circle>
            <path class="face__eyes" d="M17 18v3M31 18v3"></path>
            <path class="face__mouth" d=mouth(liking)></path>
        </svg>
    }
}
