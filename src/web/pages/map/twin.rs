//! The list that says what the map shows, and the legend.

use super::place::{address, record};
use super::state::MapState;
use crate::web::browser::focus;
use crate::web::components::{EmptyState, EstimateNote, Icon, Picture, distance_label};
use crate::web::state::{data_lang, use_announcer, use_texts};
use leptos::prelude::*;

/// So many places show at once; the style sheet hides the rest but on paper.
const FIRST: usize = 7;

/// All places with their records: what a screen reader gets for the map, and paper.
///
/// # Accessibility
/// An `h2` with the numbers, and a list of native disclosures: the name of a place, how many records it has, how far
/// it is. Inside, a list of links and a button that shows the place on the map and moves the focus to its card. The
/// chosen place is open and marked as current.
#[component]
pub(super) fn Twin(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let order = Memo::new(move |_| state.order());
    let title = move || (words.list)(state.count(), order.with(Vec::len));
    let lead = move || if state.origin().place().is_some() { words.list_near } else { words.list_name };
    let has_all = RwSignal::new(false);
    let show_all = move |_| {
        has_all.set(true);
        // The button is gone: the first place that it brought is next.
        focus::after_paint(|| _ = focus::move_to(&format!(".map-twin__place:nth-child({}) summary", FIRST + 1)));
    };
    let silent = Memo::new(move |_| state.with_shown(|shown| shown.silent));
    view! {
        <section class="map-twin" aria-labelledby="map-list">
            <h2 class="map-twin__title" id="map-list" tabindex="-1">{title}</h2>
            <p class="quiet" hidden=move || state.count() == 0>{lead}</p>
            <p hidden=move || silent.get() == 0>{move || (words.silent)(silent.get())}</p>
            <ul class="map-twin__places" class:map-twin__places--all=move || has_all.get() role="list">
                <For each=move || order.get() key=|number| *number let:number>
                    <Spot state=state number=number />
                </For>
            </ul>
            <p hidden=move || has_all.get() || order.with(Vec::len) <= FIRST>
                <button type="button" class="button button--quiet" on:click=show_all>
                    {move || (words.all_places)(order.with(Vec::len))}
                </button>
            </p>
            <Nowhere state=state />
            {move || (state.count() == 0).then(|| view! {
                <EmptyState title=words.nothing lead=words.nothing_lead>
                    <button type="button" class="button" on:click=move |_| state.show_all()>{words.all_layers}</button>
                </EmptyState>
            })}
        </section>
    }
    .into_any()
}

/// A place of the list.
///
/// # Accessibility
/// See [`Twin`].
#[component]
fn Spot(
    /// The map.
    state: MapState,
    /// The number of the place.
    number: usize,
) -> impl IntoView {
    let (words, trips) = (use_texts().map(), use_texts().travel());
    let announcer = use_announcer();
    let points = Memo::new(move |_| state.with_shown(|shown| shown.at(number).to_vec()));
    let is_chosen = Memo::new(move |_| state.chosen() == Some(number));
    let site = state.site(number)?;
    let travel = move || {
        let trip = state.origin().trip(Some(site.location));
        trip.map(|trip| (trips.trip_short)(&trip)).unwrap_or_default()
    };
    let full = move || distance_label(trips, state.origin(), Some(site.location));
    let show = move |_| {
        state.show(number);
        announcer.say(untrack(|| state.said(number, site.name)));
        focus::after_paint(|| focus::jump_to("map-place"));
    };
    Some(view! {
        <li class="map-twin__place" class:map-twin__place--chosen=move || is_chosen.get()>
            <details class="disclosure" open=move || is_chosen.get()>
                <summary class="disclosure__summary map-twin__summary" aria-current=move || is_chosen.get().then_some("true")>
                    <span class="map-twin__name" lang=data_lang()>{site.name}</span>
                    <span class="map-twin__travel">{travel}</span>
                    <span class="map-twin__count">
                        <span aria-hidden="true">{move || points.with(Vec::len)}</span>
                        <span class="visually-hidden">{move || (words.count)(points.with(Vec::len))}</span>
                    </span>
                </summary>
                <div class="disclosure__body">
                    <p class="quiet" hidden=move || full().is_empty()>{full}</p>
                    <Links state=state points=points />
                    <button type="button" class="button button--quiet" on:click=show>{words.show}</button>
                </div>
            </details>
        </li>
    })
}

/// Links to records.
///
/// # Accessibility
/// A list; each link says in hidden words of which layer it is.
#[component]
fn Links(
    /// The map.
    state: MapState,
    /// The numbers of the records.
    points: Memo<Vec<usize>>,
) -> impl IntoView {
    let words = use_texts().map();
    let link = move |number: usize| {
        let (point, row) = record(state, number)?;
        let href = move || address(state, number).map(|address| address.href());
        Some(view! {
            <li class="map-twin__record" data-layer=point.layer.slug()>
                <span class="map-layer__swatch"><Icon picture=Picture::of_kind(point.layer.kind()) /></span>
                <a href=href>
                    <span lang=data_lang()>{row.title}</span>
                    <span class="visually-hidden">{format!(" ({})", (words.layer)(point.layer))}</span>
                </a>
            </li>
        })
    };
    view! {
        <ul class="map-twin__records" role="list">
            <For each=move || points.get() key=|number| *number children=link />
        </ul>
    }
}

/// Records that are in no place that we know: they are not on the map.
///
/// # Accessibility
/// A native disclosure with a list of links.
#[component]
fn Nowhere(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let points = Memo::new(move |_| state.with_shown(|shown| shown.nowhere.clone()));
    view! {
        <details class="disclosure map-twin__nowhere" hidden=move || points.with(Vec::is_empty)>
            <summary class="disclosure__summary">{move || (words.nowhere)(points.with(Vec::len))}</summary>
            <div class="disclosure__body"><Links state=state points=points /></div>
        </details>
    }
}

/// What the lines mean, and how far they may be trusted.
///
/// # Accessibility
/// A native disclosure with a list; the samples are hidden.
#[component]
pub(super) fn Legend(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let lines = [("rail", words.rail), ("road", words.motorway), ("river", words.river), ("border", words.border)];
    let rows = lines.map(|(kind, name)| {
        view! {
            <li class="map-legend__row">
                <svg class="map-legend__sample" width="48" height="16" aria-hidden="true" focusable="false">
                    <path class=format!("map__line map__line--{kind}") d="M3 8H45"></path>
                    {(kind == "rail").then(|| view! {
                        <path class="map__line map__line--station" d="M24 8h0"></path>
                        <path class="map__line map__line--station-inner" d="M24 8h0"></path>
                    })}
                </svg>
                {name}
            </li>
        }
    });
    let rings = move || state.origin().place().map(|_| view! { <p>{words.rings_note} " " <EstimateNote /></p> });
    view! {
        <details class="disclosure map-legend">
            <summary class="disclosure__summary">{words.legend}</summary>
            <div class="disclosure__body">
                <ul class="map-legend__rows" role="list">{rows.into_iter().collect_view()}</ul>
                <p>{words.drawn} " " {words.rail_note}</p>
                {rings}
            </div>
        </details>
    }
    .into_any()
}
