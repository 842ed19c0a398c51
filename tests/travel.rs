//! How long it takes from place to place: on the authored data, and what must hold for any two points.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::print_stdout)]

mod common;

use proptest::prelude::*;
use std::sync::LazyLock;
use techniekverkenner::dataset::{Dataset, Details};
use techniekverkenner::model::{CrossingKind, GeoPoint, Place};
use techniekverkenner::travel::{BIKE_KM_PER_HOUR, Band, DETOUR, Means, Travel, Trip};

static DATA: LazyLock<(Dataset, Details)> = LazyLock::new(|| (common::dataset(), common::details()));
static TRAVEL: LazyLock<Travel<'static>> = LazyLock::new(|| Travel::new(&DATA.0, DATA.1.rail.all()));

fn place(id: &str) -> &'static Place {
    DATA.0.places.get(id).unwrap_or_else(|| panic!("no place {id}"))
}

fn trip(from: &str, to: &str) -> Trip<'static> {
    TRAVEL.from(place(from).location).to(place(to).location)
}

fn crossings(trip: &Trip) -> Vec<&'static str> {
    DATA.0
        .crossings
        .all()
        .iter()
        .filter(|own| trip.over.iter().any(|over| over.id == own.id))
        .map(|own| own.id.as_str())
        .collect()
}

#[test]
fn a_ride_on_one_bank_is_the_straight_way_with_the_bends_of_roads() {
    let trip = trip("didam", "zeddam");
    let km = place("didam").location.distance_km(place("zeddam").location);
    assert_eq!(trip.means, Means::Bike);
    assert!((trip.minutes - km * DETOUR / BIKE_KM_PER_HOUR * 60.0).abs() < 1e-9);
    assert!(trip.over.is_empty() && !trip.has_unknown_crossing);
}

#[test]
fn a_way_over_a_river_goes_over_a_known_bridge() {
    for (from, to, bridge) in [
        ("westervoort", "velp", "westervoort-ijsselbrug"),
        ("doesburg", "dieren", "doesburg-ijsselbrug"),
        ("warnsveld", "apeldoorn", "zutphen-oude-ijsselbrug"),
        ("lent", "nijmegen", "nijmegen-waalbrug"),
    ] {
        let ride = TRAVEL.from(place(from).location).bike_minutes(place(to).location).expect("a way");
        let straight = place(from).location.distance_km(place(to).location) * DETOUR / BIKE_KM_PER_HOUR * 60.0;
        assert!(ride >= straight - 1e-9, "{from} {to}: {ride} {straight}");
        let trip = trip(from, to);
        if trip.means == Means::Bike {
            let over = crossings(&trip);
            let is_near =
                over.contains(&bridge) || over.iter().any(|id| id.split('-').next() == bridge.split('-').next());
            assert!(is_near, "{from} {to}: {over:?}");
        }
    }
}

#[test]
fn the_two_hengelos_are_two_places() {
    let gelderland = place("hengelo-gld").location;
    let overijssel = DATA.1.rail.all().iter().find(|stop| stop.station == "Hengelo").expect("the station").location;
    let from = TRAVEL.from(place("zelhem").location);
    assert_eq!(from.to(gelderland).band(), Band::Half);
    assert!(from.to(overijssel).band() > Band::Hour);
}

#[test]
fn a_train_is_named_with_where_one_gets_on_and_off() {
    let trip = trip("winterswijk", "doetinchem");
    assert_eq!(trip.means, Means::Train { from: "Winterswijk", to: "Doetinchem" });
    // 36 minutes by train, 8 to board, and a little at each end.
    assert!((44.0..60.0).contains(&trip.minutes), "{}", trip.minutes);
}

#[test]
fn what_is_in_the_same_place_takes_no_time() {
    assert!(trip("didam", "didam").minutes < 1e-9);
}

#[test]
fn a_river_without_a_known_crossing_never_wins() {
    let data = Dataset { crossings: techniekverkenner::dataset::Table::default(), ..DATA.0.clone() };
    let travel = Travel::new(&data, &[]);
    let from = travel.from(place("westervoort").location);
    let (over, along) = (from.to(place("velp").location), from.to(place("doetinchem").location));
    assert!(over.has_unknown_crossing && !along.has_unknown_crossing);
    assert!(over.minutes < along.minutes && over.rank() > along.rank());
    assert_eq!(from.bike_minutes(place("velp").location), None);
}

#[test]
fn every_place_can_be_reached_from_every_other() {
    for from in DATA.0.places.all() {
        let departure = TRAVEL.from(from.location);
        for to in DATA.0.places.all() {
            assert!(!departure.to(to.location).has_unknown_crossing, "{} {}", from.id, to.id);
        }
    }
}

/// Published minutes and ours, by hand: `cargo test --test travel -- --nocapture published`.
#[test]
fn no_estimate_is_far_from_a_published_time() {
    let rows = include_str!("fixtures/travel.csv").lines().skip(1);
    let mut count = 0;
    for row in rows {
        let mut cells = row.split(',');
        let (from, to, means) = (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap());
        let published: f64 = cells.next().unwrap().parse().expect("minutes");
        let departure = TRAVEL.from(place(from).location);
        let (ours, spare) = match means {
            "bike" => (departure.bike_minutes(place(to).location).expect("a way"), 0.4 * published),
            // What is published is the time in the train: ours has the way to it, the wait and the way from it.
            _ => (departure.to(place(to).location).minutes, 35.0),
        };
        println!("{from} - {to}, {means}: published {published}, ours {ours:.0} ({:+.0})", ours - published);
        // Two rows are told apart: a racing pace on a fast route, and a distance that is more than twice the straight line.
        if !matches!((from, to), ("arnhem", "nijmegen") | ("zelhem", "doetinchem")) {
            assert!((ours - published).abs() <= spare, "{from} {to}");
        }
        count += 1;
    }
    assert!(count >= 13);
}

fn point() -> impl Strategy<Value = GeoPoint> {
    (51.8_f64..52.3, 5.7_f64..6.95).prop_map(|(lat, lon)| GeoPoint { lat, lon })
}

proptest! {
    #[test]
    fn a_ride_takes_as_long_there_as_back(a in point(), b in point()) {
        let (there, back) = (TRAVEL.from(a).bike_minutes(b), TRAVEL.from(b).bike_minutes(a));
        match (there, back) {
            (Some(there), Some(back)) => prop_assert!((there - back).abs() < 1e-6, "{} {}", there, back),
            (there, back) => prop_assert_eq!(there, back),
        }
    }

    #[test]
    fn nobody_is_faster_than_a_bicycle_or_a_train_can_be(a in point(), b in point()) {
        let trip = TRAVEL.from(a).to(b);
        let km = a.distance_km(b);
        let fastest = match trip.means {
            Means::Bike => BIKE_KM_PER_HOUR / DETOUR,
            // No train here does more than 140 km/h.
            Means::Train { .. } => 140.0,
        };
        prop_assert!(trip.minutes >= km / fastest * 60.0 - 1e-6 && trip.minutes.is_finite());
        prop_assert!(trip.rank() >= trip.minutes);
    }

    #[test]
    fn the_better_way_is_never_slower_than_the_bike(a in point(), b in point()) {
        let from = TRAVEL.from(a);
        if let Some(ride) = from.bike_minutes(b) {
            prop_assert!(from.to(b).minutes <= ride + 1e-9);
        }
    }

    #[test]
    fn a_ferry_is_told(a in point(), b in point()) {
        let trip = TRAVEL.from(a).to(b);
        prop_assert_eq!(trip.has_ferry(), trip.over.iter().any(|over| over.kind == CrossingKind::Ferry));
    }
}
