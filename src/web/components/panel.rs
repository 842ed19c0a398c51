//! The plain sections and rows that detail screens are made of.

use leptos::prelude::*;

/// A part of a page under its own heading.
///
/// # Accessibility
/// A section with an `h2`. With an id it can be jumped to.
#[component]
pub fn Panel(
    /// The heading.
    #[prop(into)]
    title: String,
    /// A sentence or two below it.
    #[prop(optional, into)]
    lead: String,
    /// Where a link on this page jumps to.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Does it take the whole width, also beside others?
    #[prop(optional)]
    wide: bool,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="panel" class:panel--wide=wide id=id>
            <h2 class="panel__title">{title}</h2>
            {(!lead.is_empty()).then(|| view! { <p class="panel__lead">{lead}</p> })}
            {children()}
        </section>
    }
    .into_any()
}

/// A list of [`Fact`]s.
///
/// # Accessibility
/// A description list.
#[component]
pub fn Facts(
    /// [`Fact`]s.
    children: Children,
) -> impl IntoView {
    view! { <dl class="facts">{children()}</dl> }.into_any()
}

/// One fact: what it is about and what we know of it.
///
/// # Accessibility
/// A term with its description; what we do not know is said in words.
#[component]
pub fn Fact(
    /// What it is about.
    #[prop(into)]
    label: String,
    /// What we know of it.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="fact">
            <dt class="fact__label">{label}</dt>
            <dd class="fact__value">{children()}</dd>
        </div>
    }
    .into_any()
}
