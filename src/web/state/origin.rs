//! From where we measure: the village in the address, or else the one that the pupil told.

use super::{Me, Nav, Told, use_data, use_details, use_me, use_nav};
use crate::dataset::{Dataset, Details, Record};
use crate::model::{GeoPoint, Place, RegionId};
use crate::travel::{Departure, Travel, Trip};
use crate::web::links::{Address, Query, Route, key};
use leptos::prelude::*;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::HashMap;

/// The place from which we measure.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    place: Option<&'static Place>,
    /// A link brought it: then it travels along with the links to other screens.
    is_from_link: bool,
    /// The railway lines are in the later file.
    details: Option<&'static Details>,
    data: &'static Dataset,
}

impl PartialEq for Origin {
    fn eq(&self, other: &Self) -> bool {
        self.place.map(Record::id) == other.place.map(Record::id)
            && self.is_from_link == other.is_from_link
            && self.details.is_some() == other.details.is_some()
    }
}

impl Origin {
    /// The place.
    pub fn place(self) -> Option<&'static Place> {
        self.place
    }

    /// Did a link bring it?
    pub fn is_from_link(self) -> bool {
        self.is_from_link
    }

    /// A link to another screen, seen from the same place.
    pub fn link(self, route: Route) -> Address {
        let query = self.place.filter(|_| self.is_from_link);
        let query = query.map_or_else(Query::default, |place| Query::default().with(key::FROM, place.id()));
        Address { route, query }
    }

    /// The trip from the place, where both ends are known.
    pub fn trip(self, to: Option<GeoPoint>) -> Option<Trip<'static>> {
        let (place, to) = (self.place?, to?);
        Some(TRIPS.with_borrow_mut(|trips| trips.trip(self.data, self.details, place, to)))
    }

    /// What "near" sorts by: minutes, those over a river without a known crossing after all others.
    pub fn rank(self, to: Option<GeoPoint>) -> Option<f64> {
        self.trip(to).map(|trip| trip.rank())
    }

    /// Which of two comes first: the nearer one, or without a place the one in the own region. What is nowhere comes
    /// last.
    pub fn order(self, a: (Option<GeoPoint>, &RegionId), b: (Option<GeoPoint>, &RegionId)) -> Ordering {
        if self.place.is_none() {
            return self.region_order(a.1).cmp(&self.region_order(b.1));
        }
        let rank = |point| self.rank(point).unwrap_or(f64::MAX);
        rank(a.0).total_cmp(&rank(b.0))
    }

    /// The own regions come first, neither before the other.
    fn region_order(self, region: &RegionId) -> u16 {
        let region = self.data.regions.get(region.as_str());
        region.map_or(u16::MAX, |region| if region.is_home { 0 } else { region.order })
    }
}

/// The place from which we measure. It changes with the place only, not with the rest of the question on the screen.
pub fn use_origin() -> Memo<Origin> {
    let (nav, data, me, details) = (use_nav(), use_data(), use_me(), use_details());
    Memo::new(move |_| {
        let (place, is_from_link) = here(data, nav, me);
        Origin { place, is_from_link, details: details.get(), data }
    })
}

/// The place from which we measure, and whether a link brought it; tracked.
pub fn here(data: &'static Dataset, nav: Nav, me: Me) -> (Option<&'static Place>, bool) {
    let linked = data.places.get(&nav.param(key::FROM));
    let own = data.places.get(&me.told(Told::Place));
    // One's own village in the address is no other place: nothing has to be said of it, nor carried along.
    (linked.or(own), linked.is_some_and(|linked| own.is_none_or(|own| own.id != linked.id)))
}

/// The trips that were asked for. Many records stand in one village: each way is worked out once.
#[derive(Default)]
struct Trips {
    /// The ways without and with the railway.
    travels: [Option<&'static Travel<'static>>; 2],
    from: HashMap<(String, bool), Departure<'static>>,
    known: HashMap<(String, bool, u64, u64), Trip<'static>>,
}

thread_local! {
    static TRIPS: RefCell<Trips> = RefCell::default();
}

impl Trips {
    fn trip(
        &mut self,
        data: &'static Dataset,
        details: Option<&'static Details>,
        place: &Place,
        to: GeoPoint,
    ) -> Trip<'static> {
        let has_rail = details.is_some();
        let id = place.id.to_string();
        let known = (id.clone(), has_rail, to.lat.to_bits(), to.lon.to_bits());
        if let Some(trip) = self.known.get(&known) {
            return trip.clone();
        }
        let [without, with] = &mut self.travels;
        let stops = details.map_or(&[][..], |details| details.rail.all());
        // Leaked like the dataset that it borrows from: at most two in the life of a page.
        let travel = *(if has_rail { with } else { without })
            .get_or_insert_with(|| Box::leak(Box::new(Travel::new(data, stops))));
        let departure = self.from.entry((id, has_rail)).or_insert_with(|| travel.from(place.location));
        let trip = departure.to(to);
        self.known.insert(known, trip.clone());
        trip
    }
}
