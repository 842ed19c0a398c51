//! How a door stands: a shape with a word, and many doors as a bar of the same shapes.

use crate::pathways::{DoorCounts, DoorState};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The shape of a state: a full, a half and an empty disc, and a dashed one.
///
/// # Accessibility
/// Decoration: the word stands beside it.
#[component]
pub(super) fn Shape(
    /// The state.
    state: DoorState,
) -> impl IntoView {
    let inside = match state {
        DoorState::Open => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z",
        DoorState::Condition => "M12 3a9 9 0 0 0 0 18Z",
        DoorState::Unknown | DoorState::Later => "",
    };
    let sign = match state {
        DoorState::Unknown => "M9.5 9.7a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.2.9-1.2 1.9M12 16.9v.1",
        DoorState::Later => "M8 12h8M13 9l3 3-3 3",
        DoorState::Open | DoorState::Condition => "",
    };
    view! {
        <svg class="gates__shape" data-state=state.slug() viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <circle class="gates__shape-ring" cx="12" cy="12" r="9" />
            <path class="gates__shape-inside" d=inside />
            <path class="gates__shape-sign" d=sign />
        </svg>
    }
    .into_any()
}

/// A state as a badge.
///
/// # Accessibility
/// Text with its shape.
#[component]
pub(super) fn StateBadge(
    /// The state.
    state: DoorState,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    view! { <span class="badge"><Shape state=state /> " " {(words.state)(state)}</span> }.into_any()
}

/// The counts as a bar: a part per state, as wide as its share. The height tells the states apart without colour.
///
/// # Accessibility
/// Decoration: the counts stand beside it in words.
#[component]
pub(super) fn Bar(
    /// The counts.
    counts: DoorCounts,
) -> impl IntoView {
    let mut at = 0;
    let parts = DoorState::ALL.into_iter().filter(|state| counts.of(*state) > 0).map(|state| {
        let (x, width) = (at, counts.of(state));
        at += width;
        let (y, height) = match state {
            DoorState::Open => ("0", "24"),
            DoorState::Condition => ("12", "12"),
            DoorState::Unknown => ("1", "22"),
            DoorState::Later => ("20", "4"),
        };
        view! { <rect class="gates__bar-part" data-state=state.slug() x=x y=y width=width height=height /> }.into_any()
    });
    let parts: Vec<_> = parts.collect();
    view! {
        <svg
            class="gates__bar"
            viewBox=format!("0 0 {} 24", counts.all().max(1))
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
        >
            {parts}
        </svg>
    }
    .into_any()
}

/// What the shapes mean.
///
/// # Accessibility
/// A description list.
#[component]
pub(super) fn Legend(
    /// The counts: only states that occur are explained.
    counts: DoorCounts,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let rows = DoorState::ALL.into_iter().filter(|state| counts.of(*state) > 0).map(|state| {
        view! {
            <div class="gates__legend-row">
                <dt class="gates__legend-name"><Shape state=state /> " " <strong>{counts.of(state)}</strong> " " {(words.state)(state)}</dt>
                <dd class="gates__legend-means">{(words.state_means)(state)}</dd>
            </div>
        }
    });
    view! { <dl class="gates__legend">{rows.collect_view()}</dl> }.into_any()
}
