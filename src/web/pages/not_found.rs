//! A path that is not ours.

use crate::web::components::{CardLink, CardList, Page};
use crate::web::links::{Address, Route};
use crate::web::state::{use_engine, use_texts};
use leptos::prelude::*;

/// How many matches are shown.
const NEAREST: usize = 5;

/// Says so, and shows what comes nearest.
///
/// # Accessibility
/// A page with its heading; the matches are a list of links.
#[component]
pub fn NotFoundPage(
    /// The path below the base.
    path: String,
) -> impl IntoView {
    let texts = &use_texts().frame;
    let engine = use_engine();
    let words = path.replace(['/', '-', '_'], " ");
    let nearest = move || {
        let hits = engine.get().map(|engine| engine.search(&words, NEAREST, None).hits).unwrap_or_default();
        (!hits.is_empty()).then(|| {
            let cards = hits.into_iter().map(|hit| {
                let to = Address::of_hit(&hit);
                view! { <CardLink to=to title=hit.title kind=hit.kind /> }
            });
            view! {
                <h2>{texts.not_found_nearest}</h2>
                <CardList>{cards.collect_view()}</CardList>
            }
        })
    };
    view! {
        <Page title=texts.not_found_title lead=texts.not_found_lead>
            {nearest}
            <p><a class="button" href=Route::Home.href()>{texts.back_home}</a></p>
        </Page>
    }
}
