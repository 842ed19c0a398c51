//! How far something is from the pupil's place.

use super::external::ExternalLink;
use super::panel::Fact;
use super::place_bar::EstimateNote;
use crate::model::GeoPoint;
use crate::web::state::{use_origin, use_texts};
use leptos::prelude::*;

/// A planner of public transport for the whole country. It is only a link: nothing is asked of it before the tap.
const PLANNER: &str = "https://9292.nl/";

/// The way to the nearest of some points, as a badge of a card; nothing as long as no place was told.
///
/// # Accessibility
/// Text.
#[component]
pub fn TravelBadge(
    /// Where the record is.
    points: Vec<GeoPoint>,
) -> impl IntoView {
    let words = use_texts().travel();
    let origin = use_origin();
    move || {
        let trips = points.iter().filter_map(|point| origin.get().trip(Some(*point)));
        let nearest = trips.reduce(|best, next| if next.rank() < best.rank() { next } else { best })?;
        Some(view! { <span class="badge badge--travel">{(words.trip)(&nearest)}</span> })
    }
}

/// The same in few words, as a cell of a table.
///
/// # Accessibility
/// Text.
#[component]
pub fn TravelCell(
    /// Where the record is.
    point: Option<GeoPoint>,
) -> impl IntoView {
    let words = use_texts().travel();
    let origin = use_origin();
    move || origin.get().trip(point).map_or_else(|| "-".to_owned(), |trip| (words.trip_short)(&trip))
}

/// The way to a record as a fact on its page, how it was estimated, and the link to a planner.
///
/// # Accessibility
/// A term with its description. The link says that it leads to another site.
#[component]
pub fn HowFar(
    /// Where the record is.
    point: Option<GeoPoint>,
) -> impl IntoView {
    let words = use_texts().travel();
    let origin = use_origin();
    let fact = move || {
        let from = origin.get();
        let trip = from.trip(point)?;
        let over: Vec<_> = trip.over.iter().map(|crossing| crossing.name.as_str()).collect();
        let over = (!over.is_empty()).then(|| (words.over)(&over));
        let label = (words.from)(&from.place()?.name);
        Some(view! {
            <Fact label=label>
                {(words.trip)(&trip)}
                {(words.stations)(&trip).map(|stations| view! { ", " {stations} })}
                "." {over.map(|over| view! { " " {over} })}
                <p class="quiet"><EstimateNote /></p>
                <p class="quiet"><ExternalLink url=PLANNER label=words.planner /> " " {words.planner_hint}</p>
            </Fact>
        })
    };
    view! { {fact} }
}
