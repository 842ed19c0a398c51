//! One or two worlds: careers at three levels, companies, something to try.

use crate::model::WorldId;
use crate::web::components::{Page, WorldPicker};
use crate::web::links::key;
use crate::web::state::{use_data, use_nav, use_texts};
use leptos::prelude::*;

/// So many worlds fit: with three, "careers in both" says nothing any more.
const MOST: usize = 2;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn PickWorldsPage() -> impl IntoView {
    let words = use_texts().pick_worlds();
    let (data, nav) = (use_data(), use_nav());
    let picked = Memo::new(move |_| {
        let query = nav.query();
        let mut picked: Vec<WorldId> = Vec::new();
        for world in query.all(key::WORLD).filter_map(|id| data.worlds.shown(id)) {
            if picked.len() < MOST && !picked.contains(&world.id) {
                picked.push(world.id.clone());
            }
        }
        picked
    });
    let change = Callback::new(move |next: Vec<WorldId>| {
        nav.refine(|query| query.with_all(key::WORLD, next.iter().map(WorldId::to_string)));
    });
    view! {
        <Page title=words.title lead=words.lead>
            <WorldPicker legend=words.title picked=picked most=Some(MOST) on_change=change />
        </Page>
    }
    .into_any()
}
