//! The chosen place.

use super::state::MapState;
use crate::atlas::{Layer, Point};
use crate::search::Kind;
use crate::search::facets::Row;
use crate::web::browser::focus;
use crate::web::components::{Cards, MoreList, RowView, distance_label};
use crate::web::links::Address;
use crate::web::state::{data_lang, use_announcer, use_data, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The records of the chosen place, a few at a time.
///
/// # Accessibility
/// A section with an `h2`, there only while a place is chosen; the button that closes it moves the focus to the
/// heading of the list.
#[component]
pub(super) fn PlaceCard(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let (words, trips) = (use_texts().map(), use_texts().travel());
    let announcer = use_announcer();
    let chosen = Memo::new(move |_| state.chosen());
    let close = move |_| {
        state.choose(None);
        announcer.say(words.closed);
        focus::after_paint(|| _ = focus::move_to("#map-list"));
    };
    move || {
        let number = chosen.get()?;
        let site = state.site(number)?;
        let points = Memo::new(move |_| state.with_shown(|shown| shown.at(number).to_vec()));
        let lead = move || {
            let count = (words.count)(points.with(Vec::len));
            let travel = distance_label(trips, state.origin(), Some(site.location));
            if travel.is_empty() { count } else { format!("{count} · {travel}") }
        };
        Some(view! {
            <section class="panel map-card" id="map-place" aria-labelledby="map-place-name">
                <div class="map-card__head">
                    <h2 class="panel__title" id="map-place-name" lang=data_lang()>{site.name}</h2>
                    <button type="button" class="button button--quiet" on:click=close>{words.close}</button>
                </div>
                <p class="panel__lead">{lead}</p>
                <p hidden=move || !points.with(Vec::is_empty)>{words.none_here}</p>
                <MoreList rows=points row=cards(state) />
            </section>
        })
    }
}

/// The card of a record by its number on the map.
fn cards(state: MapState) -> RowView {
    let (data, texts) = (use_data(), use_texts());
    let card = move |number| {
        let Some((_, row)) = record(state, number) else { return ().into_any() };
        let cards = Cards::new(texts, state.origin());
        let card = match layer(state, number).kind() {
            Kind::School => data.institutions.shown(row.id).map(|school| cards.school(school, "", None)),
            Kind::Employer => data.employers.shown(row.id).map(|employer| cards.employer(employer, "")),
            _ => data.initiatives.shown(row.id).map(|found| {
                cards.initiative(found, crate::web::components::capital((texts.terms.initiative_kind)(found.kind)))
            }),
        };
        card.into_any()
    };
    // How far it is may be known better once the railway lines are there.
    Arc::new(move |number| (move || card(number)).into_any())
}

/// A record by its number on the map.
pub(super) fn record(state: MapState, number: usize) -> Option<(&'static Point<'static>, &'static Row<'static>)> {
    state.atlas().points.get(number).zip(state.atlas().rows.get(number))
}

fn layer(state: MapState, number: usize) -> Layer {
    record(state, number).map_or(Layer::Companies, |(point, _)| point.layer)
}

/// The screen of a record, seen from the same place.
pub(super) fn address(state: MapState, number: usize) -> Option<Address> {
    let (point, row) = record(state, number)?;
    Some(state.origin().link(Address::of_record(point.layer.kind(), row.id).route))
}
