//! A class goes out: three places to visit that together show different technique.
//!
//! The choice is a plain rule, so that everybody gets the same plan and nobody can buy a place in it. A place comes
//! before another one when it
//!
//! 1. can be reached: no river without a known crossing lies between;
//! 2. was not swapped away before;
//! 3. shows a [`Theme`] that the other places of the plan do not show;
//! 4. works in a sector in which the others do not work;
//! 5. is nearer;
//! 6. has the name that comes first, and at last the id.
//!
//! The first of all is the first place of the plan; the next ones are chosen beside those before. One new theme is
//! enough: a firm with many sectors is no better than one with a single new one, or far conglomerates would win from
//! what is near.

mod choice;
mod spot;
mod start;

pub use choice::Choice;
pub use spot::{Sight, Spot, Theme};
pub use start::{schools, start_of};

use crate::dataset::Dataset;
use crate::model::{GeoPoint, SectorId};
use crate::order::Arrange;
use crate::travel::{Band, Trip};
use std::cmp::Ordering;

/// So many places are in a plan.
pub const PLACES: usize = 3;

/// How far a class may go, the nearest first.
pub const BANDS: [Band; 4] = [Band::Quarter, Band::Half, Band::ThreeQuarters, Band::Hour];

/// A place that can be visited.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop<'a> {
    /// What is there.
    pub spot: Spot<'a>,
    /// What it shows, its first sector first. Never empty.
    pub sights: Vec<Sight<'a>>,
    /// The sectors of its own work; empty at a technieklokaal or fieldlab.
    pub sectors: Vec<&'a SectorId>,
    /// Date of its newest source.
    pub as_of: Option<&'a str>,
    /// May the record be outdated?
    pub must_check: bool,
    /// How one gets there.
    pub trip: Trip<'a>,
}

impl<'a> Stop<'a> {
    /// Its id: no two stops have the same.
    #[must_use]
    pub fn id(&self) -> &'a str {
        self.spot.id()
    }

    /// The first thing it shows that none of `others` shows, or else the first thing it shows.
    #[must_use]
    pub fn shows_beside(&self, others: &[&Stop<'a>]) -> Option<Theme<'a>> {
        let new = self.sights.iter().find(|sight| !others.iter().any(|other| other.shows(sight.theme)));
        new.or(self.sights.first()).map(|sight| sight.theme)
    }

    fn shows(&self, theme: Theme) -> bool {
        self.sights.iter().any(|sight| sight.theme == theme)
    }

    /// Does it show something that none of `others` shows?
    #[must_use]
    pub fn has_new_theme(&self, others: &[&Stop]) -> bool {
        self.sights.iter().any(|sight| !others.iter().any(|other| other.shows(sight.theme)))
    }

    /// A technieklokaal has no sector: what is new there is what it shows.
    fn has_new_sector(&self, others: &[&Stop]) -> bool {
        let is_lab = self.sectors.is_empty();
        if is_lab { self.has_new_theme(others) } else { self.works_in_new_sector(others) }
    }

    fn works_in_new_sector(&self, others: &[&Stop]) -> bool {
        self.sectors.iter().any(|sector| !others.iter().any(|other| other.sectors.contains(sector)))
    }
}

/// The places within reach of one starting point.
#[derive(Clone, Debug)]
pub struct Outing<'a> {
    /// All within the widest band, the nearest first.
    stops: Vec<Stop<'a>>,
    band: Band,
}

impl<'a> Outing<'a> {
    /// Finds the places within `band`. `trip` is the way to a point, where one is known.
    #[must_use]
    pub fn new(data: &'a Dataset, band: Band, trip: impl Fn(GeoPoint) -> Option<Trip<'a>>) -> Self {
        let mut stops = spot::all(data, trip);
        stops.retain(|stop| is_within(stop, Band::Hour));
        stops.arrange_by(by_distance);
        Self { stops, band }
    }

    /// The places within the band, the nearest first.
    pub fn stops(&self) -> impl Iterator<Item = &Stop<'a>> {
        self.within(self.band)
    }

    /// The first wider band with more places in it, and how many that has.
    #[must_use]
    pub fn wider(&self) -> Option<(Band, usize)> {
        let now = self.stops().count();
        let bands = BANDS.into_iter().filter(|band| *band > self.band);
        bands.map(|band| (band, self.within(band).count())).find(|(_, count)| *count > now)
    }

    /// The plan: what was chosen and is in reach, filled up to [`PLACES`] with the best beside it. Shorter only where
    /// the band has no more places.
    #[must_use]
    pub fn plan(&self, choice: &Choice) -> Vec<&Stop<'a>> {
        let mut slots: [Option<&Stop<'a>>; PLACES] = [None; PLACES];
        for (slot, id) in choice.picks.iter().enumerate().take(PLACES) {
            let known = slots.iter().flatten().any(|stop| stop.id() == id);
            if let Some(place) = slots.get_mut(slot).filter(|_| !known) {
                *place = self.find(id);
            }
        }
        for slot in 0..PLACES {
            let others: Vec<_> = slots.iter().flatten().copied().collect();
            if let Some(place @ None) = slots.get_mut(slot) {
                *place = self.best(&others, choice);
            }
        }
        slots.into_iter().flatten().collect()
    }

    /// The choice after the place with this number was swapped for the next best one that did not stand in the plan
    /// yet. `None`: all were shown.
    #[must_use]
    pub fn swapped(&self, choice: &Choice, slot: usize) -> Option<Choice> {
        let plan = self.plan(choice);
        let others = beside(&plan, slot);
        let now = plan.get(slot)?;
        let next = self.best_of(&others, choice, |stop| stop.id() != now.id() && !choice.has_seen(stop.id()))?;
        let mut swapped = Choice::of(&plan, choice);
        swapped.seen.push((slot, now.id().to_owned()));
        swapped.put(slot, next.id());
        Some(swapped)
    }

    /// The choice in which the place with this number is again what it was before the last swap. `None`: it was not
    /// swapped, or what stood there is out of reach by now.
    #[must_use]
    pub fn put_back(&self, choice: &Choice, slot: usize) -> Option<Choice> {
        let plan = self.plan(choice);
        let is_free = |id: &str| plan.iter().all(|stop| stop.id() != id) && self.find(id).is_some();
        let last = choice.seen.iter().rposition(|(at, id)| *at == slot && is_free(id))?;
        let mut back = Choice::of(&plan, choice);
        let (_, id) = back.seen.remove(last);
        back.put(slot, &id);
        Some(back)
    }

    fn within(&self, band: Band) -> impl Iterator<Item = &Stop<'a>> {
        self.stops.iter().filter(move |stop| is_within(stop, band))
    }

    fn find(&self, id: &str) -> Option<&Stop<'a>> {
        self.stops().find(|stop| stop.id() == id)
    }

    fn best(&self, others: &[&Stop<'a>], choice: &Choice) -> Option<&Stop<'a>> {
        self.best_of(others, choice, |_| true)
    }

    /// The first by the rule of this module. The stops stand in order of distance, so of two that are otherwise equal
    /// the first is the nearer one.
    fn best_of(&self, others: &[&Stop<'a>], choice: &Choice, may: impl Fn(&Stop<'a>) -> bool) -> Option<&Stop<'a>> {
        let rank = |stop: &Stop<'a>| {
            (
                stop.trip.has_unknown_crossing,
                choice.has_seen(stop.id()),
                !stop.has_new_theme(others),
                !stop.has_new_sector(others),
            )
        };
        let free = self.stops().filter(|stop| others.iter().all(|other| other.id() != stop.id()) && may(stop));
        free.map(|stop| (rank(stop), stop))
            .reduce(|best, next| if next.0 < best.0 { next } else { best })
            .map(|best| best.1)
    }
}

/// The plan without one place.
fn beside<'s, 'a>(plan: &[&'s Stop<'a>], slot: usize) -> Vec<&'s Stop<'a>> {
    plan.iter().enumerate().filter(|(number, _)| *number != slot).map(|(_, stop)| *stop).collect()
}

fn is_within(stop: &Stop, band: Band) -> bool {
    stop.trip.band() <= band
}

fn by_distance(a: &Stop, b: &Stop) -> Ordering {
    a.trip.minutes.total_cmp(&b.trip.minutes).then_with(|| (a.spot.name(), a.id()).cmp(&(b.spot.name(), b.id())))
}
