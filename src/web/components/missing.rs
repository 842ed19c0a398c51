//! Where a record is not there, or must not be shown: never an empty page.

use super::card::{CardLink, CardList};
use super::page::Page;
use crate::model::Hidden;
use crate::order::Arrange;
use crate::search::{Hit, Kind};
use crate::web::links::{Address, Route};
use crate::web::state::{use_engine, use_texts};
use leptos::prelude::*;

/// How many matches are shown: a set that one can choose from.
const NEAREST: usize = 5;

/// The page of an id that we do not know.
///
/// # Accessibility
/// A page with its heading; the matches below are a list of links.
#[component]
pub fn UnknownRecord(
    /// What kind of record the address asks for.
    kind: Kind,
    /// The id in the address.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let texts = &use_texts().record().missing;
    let words = id.replace(['-', '_'], " ");
    let lead = (texts.unknown_lead)(&words);
    view! {
        <Page title=(texts.unknown_title)(kind) lead=lead>
            <Nearest kind=kind words=words />
        </Page>
    }
}

/// The page of a record that must not be shown. It says why, and none of the doubtful facts.
///
/// # Accessibility
/// As [`UnknownRecord`].
#[component]
pub fn HiddenRecord(
    /// What kind of record it is.
    kind: Kind,
    /// Its name.
    #[prop(into)]
    name: String,
    /// Why it is hidden.
    hidden: &'static Hidden,
) -> impl IntoView {
    let texts = use_texts();
    let missing = &texts.record().missing;
    let lead = (missing.hidden_lead)(&name, (texts.terms.hidden_reason)(hidden.reason));
    view! {
        <Page title=missing.hidden_title lead=lead>
            <p class="lead">{missing.hidden_why}</p>
            <Nearest kind=kind words=name />
        </Page>
    }
}

/// What comes nearest to some words, records of one kind first. It waits for the search engine.
///
/// # Accessibility
/// A heading and a list of links; while the engine starts, a sentence says so.
#[component]
fn Nearest(
    /// The kind that is preferred.
    kind: Kind,
    /// What to look for.
    words: String,
) -> impl IntoView {
    let texts = use_texts();
    let missing = &texts.record().missing;
    let engine = use_engine();
    let found = move || match engine.get() {
        None => view! { <p>{missing.searching}</p> }.into_any(),
        Some(engine) => {
            let mut hits = engine.search(&words, 4 * NEAREST, None).hits;
            hits.arrange_by_key(|hit| hit.kind != kind);
            hits.truncate(NEAREST);
            if hits.is_empty() { view! { <p>{missing.nothing_near}</p> }.into_any() } else { hit_list(hits) }
        }
    };
    view! {
        <section class="panel panel--wide">
            <h2 class="panel__title">{missing.nearest}</h2>
            {found}
            <p><a class="button" href=all_of(kind).href()>{(texts.record().shared.all_of)(kind)}</a></p>
        </section>
    }
    .into_any()
}

fn hit_list(hits: Vec<Hit>) -> AnyView {
    let terms = &use_texts().terms;
    let cards = hits
        .into_iter()
        .map(|hit| {
            let (to, kind) = (Address::of_hit(&hit), hit.kind);
            view! { <CardLink to=to title=hit.title kind=kind note=(terms.kind_one)(kind) /> }
        })
        .collect_view();
    view! { <CardList>{cards}</CardList> }.into_any()
}

/// The list of a kind.
fn all_of(kind: Kind) -> Route {
    match kind {
        Kind::Career => Route::Careers,
        Kind::Study => Route::Studies,
        Kind::Employer => Route::Employers,
        Kind::School => Route::Schools,
        Kind::Initiative => Route::Initiatives,
        Kind::Place | Kind::World => Route::Home,
    }
}
