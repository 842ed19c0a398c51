//! The map of the region: layers and filters, the map itself, the chosen place, and the list that says the same.

mod canvas;
mod filters;
mod lens;
mod place;
mod state;
mod twin;

use crate::web::components::Page;
use crate::web::state::{use_announcer, use_texts};
use canvas::Canvas;
use filters::{Filters, Layers};
use leptos::prelude::*;
use place::PlaceCard;
use state::MapState;
use twin::{Legend, Twin};

/// The map of the region.
///
/// # Accessibility
/// The drawing itself is hidden from screen readers. What it shows stands beside it in the list of places, in the same
/// order of importance, with the same layers, filters and choice: nothing is on the map alone. The window on the
/// drawing takes the focus, so that arrows, plus and minus move it; the same is done by three buttons. Choices are
/// native check boxes, places native disclosures. A chosen place shows its records under a heading of its own.
#[component]
pub fn MapPage() -> impl IntoView {
    let words = use_texts().map();
    let state = MapState::new();
    announce(state);
    view! {
        <Page title=words.title lead=words.lead>
            <div class="map-page">
                <div class="map-page__map">
                    <Canvas state=state />
                    <Legend state=state />
                </div>
                <div class="map-page__ask">
                    <Layers state=state />
                    <Filters state=state />
                </div>
                <div class="map-page__list">
                    <PlaceCard state=state />
                    <Twin state=state />
                </div>
            </div>
        </Page>
    }
    .into_any()
}

/// Says how many are left when that changes, also by Back.
fn announce(state: MapState) {
    let words = use_texts().map();
    let announcer = use_announcer();
    let choices = state.choices();
    Effect::new(move |before: Option<()>| {
        choices.track();
        if before.is_some() {
            announcer.say_soon((words.count)(untrack(|| state.count())));
        }
    });
}
