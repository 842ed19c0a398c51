//! What every page begins with.

use crate::web::browser::title;
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// A page: sets the title of the document and writes the one `h1`.
///
/// # Accessibility
/// The heading takes the focus after navigation (the frame sees to that); it is the only `h1`.
#[component]
pub fn Page(
    /// The heading, also the title of the document.
    #[prop(into)]
    title: Signal<String>,
    /// A word above the heading: what kind of page it is.
    #[prop(optional, into)]
    eyebrow: String,
    /// A sentence or two below the heading.
    #[prop(optional, into)]
    lead: Signal<String>,
    /// Do title and lead come from the dataset? Then they are marked as Dutch.
    #[prop(optional)]
    dutch: bool,
    /// The world whose colour and pattern the page has.
    #[prop(optional, into)]
    world: String,
    /// What stands in the header below the lead, such as badges.
    #[prop(optional, into)]
    aside: ViewFnOnce,
    /// The page.
    children: Children,
) -> impl IntoView {
    let texts = use_texts();
    Effect::new(move |_| title.with(|title| title::set(&(texts.frame.page_title)(title))));
    let lang = if dutch { data_lang() } else { None };
    view! {
        <article class="page" data-world=(!world.is_empty()).then_some(world)>
            <header class="page__header">
                <div class="page__inner">
                    {(!eyebrow.is_empty()).then(|| view! { <p class="page__eyebrow">{eyebrow}</p> })}
                    <h1 class="page__title" tabindex="-1" lang=lang>
                        {move || title.get()}
                    </h1>
                    <p class="page__lead" lang=lang hidden=move || is_empty(lead)>
                        {move || lead.get()}
                    </p>
                    {aside.run()}
                </div>
            </header>
            <div class="page__inner page__body">{children()}</div>
        </article>
    }
    .into_any()
}

fn is_empty(lead: Signal<String>) -> bool {
    lead.with(String::is_empty)
}
