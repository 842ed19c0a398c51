//! Something to open.

use leptos::prelude::*;

/// Native `<details>`.
///
/// # Accessibility
/// The browser gives role, state and keys. Opened in print.
#[component]
pub fn Disclosure(
    /// What one presses.
    #[prop(into)]
    summary: String,
    /// Open from the start?
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="disclosure" open=open>
            <summary class="disclosure__summary">{summary}</summary>
            <div class="disclosure__body">{children()}</div>
        </details>
    }
    .into_any()
}
