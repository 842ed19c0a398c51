//! Pages of running text.

use super::page::Page;
use crate::text::Document;
use leptos::prelude::*;

/// A [`Document`] as a page.
///
/// # Accessibility
/// One heading per section.
#[component]
pub fn DocumentView(
    /// What it says.
    document: &'static Document,
) -> impl IntoView {
    let sections = document.sections.iter().map(|section| {
        let paragraphs = section.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view();
        view! {
            <section>
                <h2>{section.title}</h2>
                {paragraphs}
            </section>
        }
    });
    view! {
        <Page title=document.title lead=document.lead>
            <div class="prose">{sections.collect_view()}</div>
        </Page>
    }
}
