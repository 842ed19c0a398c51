//! What stands where nothing was found: never nothing.

use super::icon::{Icon, Picture};
use leptos::prelude::*;

/// A kind word and a way on.
///
/// # Accessibility
/// Plain text; the page announces the count.
#[component]
pub fn EmptyState(
    /// What there is not.
    #[prop(into)]
    title: String,
    /// What to do now.
    #[prop(into)]
    lead: String,
    /// Ways on.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class="empty">
            <Icon picture=Picture::QUESTION />
            <h2 class="empty__title">{title}</h2>
            <p>{lead}</p>
            {children.map(|children| children())}
        </section>
    }
    .into_any()
}
