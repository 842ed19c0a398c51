//! By train: the minutes between stations, and the bike at both ends.

use super::bike::{self, Bike, Start};
use crate::model::{Confidence, GeoPoint, RailStop};

/// What getting on costs, each time: to be there in time and to wait, in minutes. It stands for the timetable that we
/// do not have.
pub const BOARDING_MINUTES: f64 = 8.0;

/// The stations, and the minutes between them.
#[derive(Clone, Debug)]
pub struct Rail<'a> {
    stations: Vec<Station<'a>>,
    /// The minutes from station to station, boarding included, row by row.
    between: Vec<f64>,
}

#[derive(Clone, Debug)]
struct Station<'a> {
    name: &'a str,
    start: Start,
    location: GeoPoint,
}

/// The best way to be at a station.
#[derive(Clone, Debug)]
pub struct Arrival {
    minutes: f64,
    /// Number of the station where one gets on.
    from: usize,
    /// Numbers of the crossings on the way to it.
    over: Vec<usize>,
}

/// A way by bike, train and bike.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    pub minutes: f64,
    pub from: &'a str,
    pub to: &'a str,
    pub over: Vec<usize>,
}

impl<'a> Rail<'a> {
    /// The lines that we trust. A station with the same name on two lines is one station, where one can change.
    pub fn new(stops: &'a [RailStop], bike: &Bike) -> Self {
        let stops: Vec<_> = stops.iter().filter(|stop| stop.confidence != Confidence::Low).collect();
        let mut stations: Vec<Station> = Vec::new();
        for stop in &stops {
            if stations.iter().all(|known| known.name != stop.station) {
                stations.push(Station {
                    name: &stop.station,
                    start: bike.start(stop.location),
                    location: stop.location,
                });
            }
        }
        let count = stations.len();
        let number = |stop: &RailStop| stations.iter().position(|known| known.name == stop.station).unwrap_or_default();
        let mut between = vec![f64::INFINITY; count * count];
        for a in &stops {
            for b in stops.iter().filter(|b| b.line == a.line && b.station != a.station) {
                let minutes = f64::from(a.minutes_from_start.abs_diff(b.minutes_from_start)) + BOARDING_MINUTES;
                if let Some(known) = between.get_mut(number(a) * count + number(b)) {
                    *known = known.min(minutes);
                }
            }
        }
        bike::close(&mut between, count);
        Self { stations, between }
    }

    /// The best way from a place to be at every station by train.
    pub fn arrivals(&self, bike: &Bike, start: &Start) -> Vec<Arrival> {
        let count = self.stations.len();
        let rides: Vec<_> = self.stations.iter().map(|station| bike.ride(start, station.location)).collect();
        let arrival = |to: usize| {
            let mut best = Arrival { minutes: f64::INFINITY, from: 0, over: Vec::new() };
            for (from, ride) in rides.iter().enumerate().filter(|(from, ride)| *from != to && !ride.is_unbridged) {
                let minutes = ride.minutes + self.between.get(from * count + to).copied().unwrap_or(f64::INFINITY);
                if minutes < best.minutes {
                    best = Arrival { minutes, from, over: ride.over.clone() };
                }
            }
            best
        };
        (0..count).map(arrival).collect()
    }

    /// The quickest way by train, if it takes less than `limit` minutes.
    pub fn best(&self, bike: &Bike, arrivals: &[Arrival], to: GeoPoint, limit: f64) -> Option<Journey<'a>> {
        let mut best = None;
        let mut limit = limit;
        for (station, arrival) in self.stations.iter().zip(arrivals) {
            // No ride is shorter than straight on: most stations need no closer look.
            if arrival.minutes + bike::minutes(station.location, to) >= limit {
                continue;
            }
            let ride = bike.ride(&station.start, to);
            let minutes = arrival.minutes + ride.minutes;
            let from = self.stations.get(arrival.from).map_or("", |from| from.name);
            if !ride.is_unbridged && minutes < limit {
                limit = minutes;
                let mut over = arrival.over.clone();
                over.extend(ride.over);
                over.dedup();
                best = Some(Journey { minutes, from, to: station.name, over });
            }
        }
        best
    }
}
