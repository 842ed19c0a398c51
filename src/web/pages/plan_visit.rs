//! The planner of a visit.

use crate::web::components::Page;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The planner of a visit.
#[component]
pub fn PlanVisitPage() -> impl IntoView {
    let words = use_texts().plan_visit();
    view! {
        <Page title=words.title lead=words.lead>
            <p></p>
        </Page>
    }
    .into_any()
}
