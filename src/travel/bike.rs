//! By bike: straight, with a factor for the bends of roads, and over the known bridges and ferries.

use super::plane::Course;
use crate::model::{Crossing, CrossingKind, GeoPoint, Waterway};

/// Roads bend: the way by road against the straight line. The usual factor for Dutch cycling lies between 1.2 and 1.4.
pub const DETOUR: f64 = 1.3;

/// A calm pace on an ordinary bike, in kilometres an hour.
pub const BIKE_KM_PER_HOUR: f64 = 15.0;

/// What waiting for a ferry and sailing over take, in minutes. It is our assumption: some sail to and fro all day.
pub const FERRY_MINUTES: f64 = 10.0;

/// Rivers, and the ways over them.
#[derive(Clone, Debug)]
pub struct Bike<'a> {
    rivers: Vec<Course>,
    crossings: Vec<&'a Crossing>,
    /// The two banks of each crossing, one after the other.
    ends: Vec<GeoPoint>,
    /// The minutes from end to end over land and crossings, row by row; infinite where there is no way.
    between: Vec<f64>,
}

/// A place, with the minutes to every bank.
#[derive(Clone, Debug)]
pub struct Start {
    point: GeoPoint,
    /// For each end: the minutes, and the end where the way first comes to a crossing.
    reach: Vec<(f64, usize)>,
}

/// A way by bike.
#[derive(Clone, Debug, PartialEq)]
pub struct Ride {
    pub minutes: f64,
    /// Numbers of crossings.
    pub over: Vec<usize>,
    /// A river lies between and no way across is known: the minutes are those of the straight way.
    pub is_unbridged: bool,
}

impl<'a> Bike<'a> {
    pub fn new(rivers: &[Waterway], crossings: &'a [Crossing]) -> Self {
        let known = crossings.iter().filter(|crossing| crossing.banks.len() == 2);
        let crossings: Vec<_> = known.collect();
        let ends = crossings.iter().flat_map(|crossing| crossing.banks.iter().copied()).collect();
        let rivers = rivers.iter().map(|river| Course::new(&river.line)).collect();
        let mut bike = Self { rivers, crossings, ends, between: Vec::new() };
        bike.between = bike.ways_between();
        bike
    }

    /// Every end to every other (Floyd and Warshall).
    fn ways_between(&self) -> Vec<f64> {
        let count = self.ends.len();
        let mut between = Vec::with_capacity(count * count);
        for (from, a) in self.ends.iter().enumerate() {
            between.extend(self.ends.iter().enumerate().map(|(to, b)| match self.crossings.get(from / 2) {
                Some(crossing) if from != to && from / 2 == to / 2 => {
                    minutes(*a, *b) + if crossing.kind == CrossingKind::Ferry { FERRY_MINUTES } else { 0.0 }
                }
                _ => self.over_land(*a, *b),
            }));
        }
        close(&mut between, count);
        between
    }

    /// Minutes straight on, infinite where a river parts the two.
    fn over_land(&self, a: GeoPoint, b: GeoPoint) -> f64 {
        if self.is_parted(a, b) { f64::INFINITY } else { minutes(a, b) }
    }

    fn is_parted(&self, a: GeoPoint, b: GeoPoint) -> bool {
        self.rivers.iter().any(|river| river.parts(a, b))
    }

    /// The crossings with these numbers.
    pub fn crossings(&self, numbers: &[usize]) -> Vec<&'a Crossing> {
        numbers.iter().filter_map(|number| self.crossings.get(*number).copied()).collect()
    }

    /// Works out the ways from a place to every bank.
    pub fn start(&self, point: GeoPoint) -> Start {
        let own: Vec<_> = self.ends.iter().map(|end| self.over_land(point, *end)).collect();
        let count = self.ends.len();
        let reach = (0..count)
            .map(|to| {
                let through = |first: usize| {
                    let rest = self.between.get(first * count + to).copied().unwrap_or(f64::INFINITY);
                    own.get(first).copied().unwrap_or(f64::INFINITY) + rest
                };
                (0..count)
                    .map(|first| (through(first), first))
                    .fold((f64::INFINITY, 0), |best, next| if next.0 < best.0 { next } else { best })
            })
            .collect();
        Start { point, reach }
    }

    /// The way to a place.
    pub fn ride(&self, start: &Start, to: GeoPoint) -> Ride {
        let straight = minutes(start.point, to);
        if !self.is_parted(start.point, to) {
            return Ride { minutes: straight, over: Vec::new(), is_unbridged: false };
        }
        let mut best = Ride { minutes: f64::INFINITY, over: Vec::new(), is_unbridged: false };
        for (number, (end, (reach, first))) in self.ends.iter().zip(&start.reach).enumerate() {
            let total = reach + minutes(*end, to);
            if total < best.minutes && !self.is_parted(*end, to) {
                let mut over = vec![first / 2, number / 2];
                over.dedup();
                best = Ride { minutes: total, over, is_unbridged: false };
            }
        }
        if best.minutes.is_finite() { best } else { Ride { minutes: straight, over: Vec::new(), is_unbridged: true } }
    }
}

/// Shortest ways over any number of steps, in a square of minutes.
pub fn close(square: &mut [f64], count: usize) {
    for via in 0..count {
        for from in 0..count {
            let Some(first) = square.get(from * count + via).copied().filter(|minutes| minutes.is_finite()) else {
                continue;
            };
            for to in 0..count {
                let rest = square.get(via * count + to).copied().unwrap_or(f64::INFINITY);
                if let Some(known) = square.get_mut(from * count + to)
                    && first + rest < *known
                {
                    *known = first + rest;
                }
            }
        }
    }
}

/// Minutes by bike over land.
pub fn minutes(a: GeoPoint, b: GeoPoint) -> f64 {
    a.distance_km(b) * DETOUR / BIKE_KM_PER_HOUR * 60.0
}
