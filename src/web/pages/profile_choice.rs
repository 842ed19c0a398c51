//! The choice of a profile: which doors it opens, and what another one changes.

mod ask;
mod asking;
mod compare;
mod door;
mod groups;
mod keep;
mod marks;
mod reason;
mod result;

use crate::pathways::{Profile, Rung, Start};
use crate::web::components::{Page, Panel, capital};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::use_texts;
use ask::Ask;
use asking::Asking;
use keep::Keep;
use leptos::prelude::*;
use result::Result;

/// The choice of a profile, for vmbo 2, havo 3 and vwo 3. The question stands in the address.
///
/// # Accessibility
/// One `h1`, an `h2` per part. The questions come first and keep the focus while the answers below change; a summary of
/// these is announced.
#[component]
pub fn ProfileChoicePage() -> impl IntoView {
    let words = use_texts().profile_choice();
    let asking = Asking::of_address();
    let rung = Memo::new(move |_| asking.get().map(|question| question.start.rung()));
    let body = move || match rung.get() {
        None => view! {
            <Panel title=words.which_school lead=words.which_school_lead>
                <Schools />
            </Panel>
        }
        .into_any(),
        Some(rung) if Profile::of_school(rung).is_empty() => {
            view! { <NoProfiles asking=asking rung=rung /> }.into_any()
        }
        Some(rung) => view! {
            <Ask asking=asking rung=rung />
            <Keep asking=asking />
            <Result asking=asking />
        }
        .into_any(),
    };
    view! {
        <Page title=words.title lead=words.lead>
            <div class="gates">{body}</div>
        </Page>
    }
    .into_any()
}

/// The schools that have profiles.
const SCHOOLS: [Rung; 5] = [Rung::VmboBb, Rung::VmboKb, Rung::VmboGlTl, Rung::Havo, Rung::Vwo];

/// A way to the same screen for each school that has profiles.
///
/// # Accessibility
/// A list of links.
#[component]
fn Schools() -> impl IntoView {
    let words = use_texts().stage();
    let links = SCHOOLS.into_iter().filter_map(Start::at).map(|start| {
        let query = Query::default().with(key::STAGE, &start.slug());
        let to = Address { route: Route::ProfileChoice, query };
        view! { <li><a class="chip" href=to.href()>{capital((words.rung)(start.rung()))}</a></li> }
    });
    view! { <ul class="chips" role="list">{links.collect_view()}</ul> }.into_any()
}

/// For whom this is, and the ways on for all others.
#[component]
fn NoProfiles(
    /// The question.
    asking: Asking,
    /// Where the pupil stands.
    rung: Rung,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let onward = move || {
        let start = asking.get().map(|question| question.start.slug()).unwrap_or_default();
        Address { route: Route::Way, query: Query::default().with(key::STAGE, &start) }.href()
    };
    view! {
        <Panel title=words.no_profiles lead=(words.no_profiles_lead)(rung)>
            <p><a class="button" href=onward>{words.onward}</a></p>
            <h3 class="panel__subtitle">{words.look_ahead}</h3>
            <Schools />
        </Panel>
    }
    .into_any()
}
