//! From where we measure "nearby": a place that the pupil chose, kept in the address.

use crate::dataset::Record;
use crate::model::{GeoPoint, Place, RegionId};
use crate::order::Arrange;
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{data_lang, use_announcer, use_data, use_nav, use_texts};
use leptos::prelude::*;
use std::cmp::Ordering;

/// The place from which we measure. It travels along with the links between detail screens.
#[derive(Clone, Copy, Debug)]
pub struct Origin(Option<&'static Place>);

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        self.0.map(Record::id) == other.0.map(Record::id)
    }
}

impl Origin {
    /// The chosen place.
    pub fn place(self) -> Option<&'static Place> {
        self.0
    }

    /// A link to another screen that keeps the place.
    pub fn link(self, route: Route) -> Address {
        let query = self.0.map_or_else(Query::default, |place| Query::default().with(key::FROM, place.id()));
        Address { route, query }
    }

    /// Straight-line distance from the chosen place in whole kilometres.
    pub fn km(self, location: Option<GeoPoint>) -> Option<u16> {
        self.0.and_then(|place| whole_km(place.location, location))
    }

    /// Which of two comes first: the nearer one, or without a place the one in the own region. What is nowhere comes
    /// last.
    pub fn order(self, a: (Option<GeoPoint>, &RegionId), b: (Option<GeoPoint>, &RegionId)) -> Ordering {
        match self.0 {
            Some(place) => {
                let km = |point: Option<GeoPoint>| point.map_or(f64::MAX, |point| place.location.distance_km(point));
                km(a.0).total_cmp(&km(b.0))
            }
            None => region_order(a.1).cmp(&region_order(b.1)),
        }
    }
}

/// The own regions come first, neither before the other.
fn region_order(region: &RegionId) -> u16 {
    use_data().regions.get(region.as_str()).map_or(u16::MAX, |region| if region.is_home { 0 } else { region.order })
}

/// Straight-line distance in whole kilometres.
pub fn whole_km(from: GeoPoint, to: Option<GeoPoint>) -> Option<u16> {
    to.map(|to| from.distance_km(to).round() as u16)
}

/// The place from which we measure, as the address has it. It changes with the place only, not with the rest of the
/// question on the screen.
pub fn use_origin() -> Memo<Origin> {
    let (nav, data) = (use_nav(), use_data());
    Memo::new(move |_| Origin(data.places.get(&nav.param(key::FROM))))
}

/// A choice of the place from which we measure.
///
/// # Accessibility
/// A native select with a label and a hint. What changed is announced; the focus stays.
#[component]
pub fn OriginPicker() -> impl IntoView {
    let texts = &use_texts().record().shared;
    let (data, nav) = (use_data(), use_nav());
    let (origin, announcer) = (use_origin(), use_announcer());
    let mut places: Vec<_> = data.places.iter_shown().collect();
    places.arrange_by_key(|place| &place.name);
    let choose = move |event| {
        let id = event_target_value(&event);
        nav.refine(|query| query.with(key::FROM, &id));
        if let Some(place) = data.places.get(&id) {
            announcer.say((texts.from_chosen)(&place.name));
        }
    };
    let options = places.into_iter().map(|place| {
        let is_chosen = move || origin.get().place().is_some_and(|chosen| chosen.id == place.id);
        view! { <option value=place.id() lang=data_lang() selected=is_chosen>{place.name.as_str()}</option> }
    });
    view! {
        <div class="origin panel--wide">
            <label class="field">
                <span class="field__label">{texts.from_place}</span>
                <select
                    class="field__select"
                    aria-describedby="origin-hint"
                    on:change=choose
                >
                    <option value="">{texts.from_nowhere}</option>
                    {options.collect_view()}
                </select>
            </label>
            <p class="origin__hint" id="origin-hint">{texts.from_hint}</p>
        </div>
    }
    .into_any()
}
