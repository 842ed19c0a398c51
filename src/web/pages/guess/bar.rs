//! The scale, drawn: a range on it as a bar.

use crate::guess::{HIGH, LOW, STEP};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A range on the scale as a bar. Two kinds, that differ by their pattern and height too.
///
/// # Accessibility
/// Decoration: the amounts stand beside it in words.
#[component]
pub(super) fn RangeBar(
    /// From and to, euro a month.
    #[prop(into)]
    range: Signal<(u32, u32)>,
    /// Is it the real figure?
    #[prop(optional)]
    real: bool,
) -> impl IntoView {
    let at = |amount: u32| amount.saturating_sub(LOW) / STEP;
    let width = at(HIGH);
    let x = move || at(range.get().0);
    // A guess of one amount is a line that can be seen.
    let wide = move || (at(range.get().1) - at(range.get().0).min(at(range.get().1))).max(1);
    let thousands = (LOW / 1000 + 1..HIGH / 1000).map(|thousand| {
        let x = at(thousand * 1000);
        view! { <line class="guess-bar__tick" x1=x x2=x y1="0" y2="24" /> }
    });
    view! {
        <svg
            class="guess-bar"
            class:guess-bar--real=real
            viewBox=format!("0 0 {width} 24")
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            <rect class="guess-bar__ground" x="0" y="0" width=width height="24" />
            {thousands.collect_view()}
            <rect class="guess-bar__range" x=x y="3" width=wide height="18" />
        </svg>
    }
    .into_any()
}

/// The amounts below the bars.
///
/// # Accessibility
/// Decoration.
#[component]
pub(super) fn Axis() -> impl IntoView {
    let numbers = &use_texts().numbers;
    let amounts = [2_000, 4_000, 6_000, 8_000].map(|amount| view! { <span>{numbers.euro(amount)}</span> });
    view! { <p class="guess-axis" aria-hidden="true">{amounts.collect_view()}</p> }.into_any()
}
