//! Visits: where one can look around, and a companion for before, during and after.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// Where one can look around.
///
/// # Accessibility
/// One `h1`, lists of links.
#[component]
pub fn VisitsPage() -> impl IntoView {
    let words = use_texts().visit();
    view! { <Page title=words.title lead=words.lead>{()}</Page> }
}

/// The companion of one visit.
///
/// # Accessibility
/// One `h1`, an `h2` per step.
#[component]
pub fn VisitPage(
    /// Which visit.
    id: String,
) -> impl IntoView {
    let words = use_texts().visit();
    view! { <Page title=words.title lead=id>{()}</Page> }
}
