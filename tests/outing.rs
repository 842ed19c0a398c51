//! The three places of a visit: on the authored data, and what must hold from any start.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::redundant_closure)]

mod common;

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use techniekverkenner::dataset::{Dataset, Details, Table};
use techniekverkenner::model::GeoPoint;
use techniekverkenner::outing::{BANDS, Choice, Outing, PLACES, Spot, Stop, Theme, schools, start_of};
use techniekverkenner::travel::{Band, Means, Travel, Trip};

static DATA: LazyLock<(Dataset, Details)> = LazyLock::new(|| (common::dataset(), common::details()));
static TRAVEL: LazyLock<Travel<'static>> = LazyLock::new(|| Travel::new(&DATA.0, DATA.1.rail.all()));

fn outing(from: &str, band: Band) -> Outing<'static> {
    let start = DATA.0.places.get(from).unwrap_or_else(|| panic!("no place {from}")).location;
    let departure = TRAVEL.from(start);
    Outing::new(&DATA.0, band, |point| Some(departure.to(point)))
}

fn ids(plan: &[&Stop]) -> Vec<String> {
    plan.iter().map(|stop| stop.id().to_owned()).collect()
}

fn themes<'a>(stops: impl Iterator<Item = &'a Stop<'a>>) -> BTreeSet<String> {
    stops.flat_map(|stop| stop.sights.iter().map(|sight| format!("{:?}", sight.theme))).collect()
}

#[test]
fn a_plan_shows_three_different_things_and_begins_nearby() {
    for from in ["didam", "zevenaar", "doetinchem", "winterswijk", "doesburg", "aalten"] {
        let outing = outing(from, Band::Half);
        let plan = outing.plan(&Choice::default());
        assert_eq!(plan.len(), PLACES, "{from}");
        let shown: Vec<_> =
            (0..PLACES).map(|number| format!("{:?}", plan[number].shows_beside(&plan[..number]))).collect();
        assert_eq!(shown.iter().collect::<BTreeSet<_>>().len(), PLACES, "{from}: {shown:?}");
        assert!((0..PLACES).all(|number| plan[number].has_new_theme(&plan[..number])), "{from}");
        let nearest = outing.stops().next().expect("a place");
        assert_eq!(plan[0].id(), nearest.id(), "the first is the nearest: {from}");
    }
}

#[test]
fn a_technieklokaal_at_hand_is_not_passed_over_for_a_firm_far_away() {
    let outing = outing("zevenaar", Band::Half);
    assert!(ids(&outing.plan(&Choice::default())).contains(&"techno-plaza".to_owned()));
}

#[test]
fn only_what_can_be_visited_is_in_it() {
    let outing = outing("doetinchem", Band::Hour);
    for stop in outing.stops() {
        match stop.spot {
            Spot::Employer(firm) => {
                assert!(firm.hidden.is_none() && !stop.sectors.is_empty(), "{}", firm.id);
                assert!(stop.sectors.iter().all(|sector| !firm.side_sectors.contains(sector)), "{}", firm.id);
                assert!(stop.sights.iter().all(|sight| matches!(sight.theme, Theme::World(_))), "{}", firm.id);
            }
            Spot::Initiative(lab) => assert!(lab.hidden.is_none(), "{}", lab.id),
            Spot::School(lab) => assert!(DATA.0.initiatives.get(lab.id.as_str()).is_none(), "{} stands twice", lab.id),
        }
    }
    let techno = self::outing("zevenaar", Band::Quarter);
    let techno = techno.stops().find(|stop| stop.id() == "techno-plaza").expect("it is in Zevenaar").clone();
    let place = DATA.0.institutions.get("techno-plaza").expect("it is a place to learn too");
    assert_eq!(techno.as_of, place.as_of.as_deref(), "the newer date of the two records counts");
}

#[test]
fn swapping_everything_away_ends_and_every_step_can_be_taken_back() {
    let outing = outing("didam", Band::Quarter);
    let mut choice = Choice::default();
    let first = ids(&outing.plan(&choice));
    let mut met: BTreeSet<String> = first.iter().cloned().collect();
    let mut steps = Vec::new();
    while let Some(next) = outing.swapped(&choice, 1) {
        let plan = ids(&outing.plan(&next));
        assert_eq!((&plan[0], &plan[2]), (&first[0], &first[2]), "the others stay");
        assert!(met.insert(plan[1].clone()), "{} was shown before", plan[1]);
        steps.push(std::mem::replace(&mut choice, next));
    }
    assert_eq!(met.len(), outing.stops().count(), "all were shown");
    while let Some(step) = steps.pop() {
        choice = outing.put_back(&choice, 1).expect("there is a way back");
        assert_eq!(ids(&outing.plan(&choice)), ids(&outing.plan(&step)));
    }
    assert!(outing.put_back(&choice, 1).is_none() && outing.put_back(&choice, 0).is_none());
    assert_eq!(ids(&outing.plan(&choice)), first);
}

#[test]
fn an_address_with_junk_gives_a_plan_and_keeps_what_it_knows() {
    let outing = outing("doetinchem", Band::Half);
    let wanted = outing.stops().last().expect("a place").id();
    let picks = ["bestaat-niet", wanted, wanted];
    let choice = Choice::read(picks.into_iter(), ["1.bestaat-niet", "x"].into_iter());
    let plan = ids(&outing.plan(&choice));
    assert_eq!(plan.len(), PLACES);
    assert_eq!(plan.iter().filter(|id| *id == wanted).count(), 1);
    assert_eq!(plan[1], wanted, "it keeps its place");
    assert!(outing.put_back(&choice, 0).is_none(), "what is not there does not come back");
}

#[test]
fn a_wider_band_is_offered_only_where_it_has_more() {
    let narrow = outing("didam", Band::Quarter);
    let (band, count) = narrow.wider().expect("more around Didam");
    assert!(band > Band::Quarter && count > narrow.stops().count());
    assert_eq!(outing("didam", band).stops().count(), count);
    assert!(outing("didam", Band::Hour).wider().is_none());
}

/// A part of the dataset with invented minutes: the same seed gives the same trips.
fn invented(seed: u64, share: u64) -> (Dataset, impl Fn(GeoPoint) -> Option<Trip<'static>> + Copy) {
    let mix = move |number: u64| (number ^ seed).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 33;
    let mut data = DATA.0.clone();
    let keep = |number: usize| mix(number as u64) % 100 < share;
    let part = |count: usize| (0..count).filter(|number| keep(*number)).collect::<Vec<_>>();
    let (firms, labs) = (data.employers.all().to_vec(), data.initiatives.all().to_vec());
    data.employers = Table::new(part(firms.len()).into_iter().map(|number| firms[number].clone()).collect());
    data.initiatives = Table::new(part(labs.len()).into_iter().map(|number| labs[number].clone()).collect());
    let trip = move |point: GeoPoint| {
        let number = mix(point.lat.to_bits() ^ point.lon.to_bits().rotate_left(7));
        let (minutes, has_unknown_crossing) = ((number % 90) as f64, number % 7 == 0);
        Some(Trip { minutes, means: Means::Bike, over: Vec::new(), has_unknown_crossing })
    };
    (data, trip)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn from_any_start_a_plan_keeps_the_rule(
        seed in any::<u64>(),
        share in 0_u64..40,
        band in prop::sample::select(BANDS.to_vec()),
        presses in prop::collection::vec((0..PLACES, any::<bool>()), 0..12),
    ) {
        let (data, trip) = invented(seed, share);
        // Closures of this place: the function itself would have to live as long as the data.
        let outing = Outing::new(&data, band, |point| trip(point));
        let again = Outing::new(&data, band, |point| trip(point));
        let mut choice = Choice::default();
        let first = outing.plan(&choice);
        prop_assert_eq!(first.len(), outing.stops().count().min(PLACES), "shorter only where there is no more");
        for (number, stop) in first.iter().enumerate() {
            let others = &first[..number];
            let is_new = |stop: &Stop| {
                let known = themes(others.iter().copied());
                themes(std::iter::once(stop)).iter().any(|theme| !known.contains(theme))
            };
            let free = outing.stops().filter(|free| others.iter().all(|other| other.id() != free.id()));
            let known: Vec<_> = free.filter(|stop| !stop.trip.has_unknown_crossing).collect();
            prop_assert!(!stop.trip.has_unknown_crossing || known.is_empty(), "only when nothing else");
            if known.iter().any(|free| is_new(free)) {
                prop_assert!(is_new(stop), "something new where there is something new");
            }
        }
        for (slot, is_swap) in presses {
            let before = ids(&outing.plan(&choice));
            let next = if is_swap { outing.swapped(&choice, slot) } else { outing.put_back(&choice, slot) };
            let Some(next) = next else { continue };
            let plan = outing.plan(&next);
            let after = ids(&plan);
            prop_assert_eq!(after.iter().collect::<BTreeSet<_>>().len(), after.len(), "no place twice");
            prop_assert!(plan.iter().all(|stop| stop.trip.band() <= band), "all within the band");
            prop_assert_eq!(&after, &ids(&again.plan(&next)), "the same again");
            for other in (0..before.len()).filter(|other| *other != slot) {
                prop_assert_eq!(&before[other], &after[other], "the others stay");
            }
            if is_swap {
                prop_assert!(choice.seen.iter().all(|(_, seen)| *seen != after[slot]), "never one that was shown");
                let back = outing.put_back(&next, slot).expect("a way back");
                prop_assert_eq!(ids(&outing.plan(&back)), before);
            }
            choice = next;
        }
    }
}

#[test]
fn a_school_starts_in_its_own_village() {
    let data = &DATA.0;
    let schools = schools(data);
    assert!(schools.len() > 50, "{}", schools.len());
    for school in schools {
        let place = start_of(data, school).expect("a place");
        let km = place.location.distance_km(school.location.expect("a point"));
        assert!(km <= 5.0, "{}: {km} km from {}", school.id, place.name);
    }
    let twente = data.institutions.get("rocvantwente-hengelo").expect("it is there");
    assert!(start_of(data, twente).is_none(), "the Hengelo in the data is another one");
}
