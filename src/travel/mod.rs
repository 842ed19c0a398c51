//! How long it takes from one place to another, roughly: by bike, or by bike and train.
//!
//! The estimate knows distances, rivers with the bridges and ferries over them, and the minutes between stations. It
//! knows no buses, no timetables and no wind, and says so wherever it shows. Distances are those between the middles of
//! villages, so within one village there is nothing to estimate.

mod band;
mod bike;
mod plane;
mod rail;

pub use band::{Band, about};
pub use bike::{BIKE_KM_PER_HOUR, DETOUR, FERRY_MINUTES};
pub use rail::BOARDING_MINUTES;

use crate::dataset::Dataset;
use crate::model::{Crossing, CrossingKind, GeoPoint, RailStop};
use bike::{Bike, Start};
use rail::Rail;

/// The ways of the region.
#[derive(Clone, Debug)]
pub struct Travel<'a> {
    bike: Bike<'a>,
    rail: Rail<'a>,
}

/// A way from one place to another.
#[derive(Clone, Debug, PartialEq)]
pub struct Trip<'a> {
    /// Minutes, estimated.
    pub minutes: f64,
    /// With what.
    pub means: Means<'a>,
    /// The bridges and ferries on the way of which we know, in no special order.
    pub over: Vec<&'a Crossing>,
    /// A river lies between, and we know no way across: the trip can take longer. It is never the nearest.
    pub has_unknown_crossing: bool,
}

/// With what one travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Means<'a> {
    /// By bike all the way.
    Bike,
    /// By bike to a station, by train, and by bike from a station.
    Train {
        /// Where one gets on.
        from: &'a str,
        /// Where one gets off.
        to: &'a str,
    },
}

impl Trip<'_> {
    /// The band of its minutes.
    #[must_use]
    pub fn band(&self) -> Band {
        Band::of(self.minutes)
    }

    /// Does it need a ferry, which does not always sail?
    #[must_use]
    pub fn has_ferry(&self) -> bool {
        self.over.iter().any(|crossing| crossing.kind == CrossingKind::Ferry)
    }

    /// What it sorts by: known ways first, then minutes.
    #[must_use]
    pub fn rank(&self) -> f64 {
        // No trip in reach of the app takes a week.
        if self.has_unknown_crossing { self.minutes + 10_080.0 } else { self.minutes }
    }
}

/// Minutes by bike alone from a place to each of the others, in their order; infinite where a river lies between and we
/// know no way across. For search, which needs them before the railway lines are there.
#[must_use]
pub fn bike_minutes(data: &Dataset, from: GeoPoint, to: &[GeoPoint]) -> Vec<f64> {
    let bike = Bike::new(data.waterways.all(), data.crossings.all());
    let start = bike.start(from);
    let rides = to.iter().map(|point| bike.ride(&start, *point));
    rides.map(|ride| if ride.is_unbridged { f64::INFINITY } else { ride.minutes }).collect()
}

impl<'a> Travel<'a> {
    /// The ways by bike, and by train where the stops of the railway lines are known. Doubtful stops are left out.
    #[must_use]
    pub fn new(data: &'a Dataset, stops: &'a [RailStop]) -> Self {
        let bike = Bike::new(data.waterways.all(), data.crossings.all());
        let rail = Rail::new(stops, &bike);
        Self { bike, rail }
    }

    /// The trips from a place.
    #[must_use]
    pub fn from(&'a self, point: GeoPoint) -> Departure<'a> {
        let start = self.bike.start(point);
        let arrivals = self.rail.arrivals(&self.bike, &start);
        Departure { travel: self, start, arrivals }
    }
}

/// A place to leave from, with the ways to all crossings and stations worked out: each trip is then cheap.
#[derive(Clone, Debug)]
pub struct Departure<'a> {
    travel: &'a Travel<'a>,
    start: Start,
    arrivals: Vec<rail::Arrival>,
}

impl<'a> Departure<'a> {
    /// The quicker of the ways by bike and by train. The bike wins a tie, and a way that we know wins from one over a
    /// river without a known crossing.
    #[must_use]
    pub fn to(&self, point: GeoPoint) -> Trip<'a> {
        let Travel { bike, rail } = self.travel;
        let ride = bike.ride(&self.start, point);
        let limit = if ride.is_unbridged { f64::INFINITY } else { ride.minutes };
        match rail.best(bike, &self.arrivals, point, limit) {
            Some(journey) => Trip {
                minutes: journey.minutes,
                means: Means::Train { from: journey.from, to: journey.to },
                over: bike.crossings(&journey.over),
                has_unknown_crossing: false,
            },
            None => Trip {
                minutes: ride.minutes,
                means: Means::Bike,
                over: bike.crossings(&ride.over),
                has_unknown_crossing: ride.is_unbridged,
            },
        }
    }

    /// Minutes by bike alone, for "binnen 20 minuten fietsen". `None` where we know no way across a river.
    #[must_use]
    pub fn bike_minutes(&self, point: GeoPoint) -> Option<f64> {
        let ride = self.travel.bike.ride(&self.start, point);
        (!ride.is_unbridged).then_some(ride.minutes)
    }
}
