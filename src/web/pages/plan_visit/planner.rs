//! The question on the screen: from where, how far, and what was chosen.

use crate::model::Institution;
use crate::outing::{BANDS, Choice, Outing, Stop, start_of};
use crate::travel::Band;
use crate::web::links::{Query, key};
use crate::web::state::{Nav, Origin, use_data, use_nav, use_origin};
use leptos::prelude::*;

/// Half an hour on a bike is a usual trip for a class.
const USUAL: Band = Band::Half;

/// The plan, read from the address, with what can be done about it.
#[derive(Clone, Copy)]
pub struct Planner {
    nav: Nav,
    /// From where.
    pub origin: Memo<Origin>,
    /// The school, where the class starts at one.
    pub school: Memo<Option<&'static str>>,
    /// How far.
    pub band: Memo<Band>,
    choice: Memo<Choice>,
    outing: Memo<Outing<'static>>,
    /// The places of the plan.
    pub plan: Memo<Vec<Stop<'static>>>,
}

impl Planner {
    /// Reads the address.
    pub fn new() -> Self {
        let (nav, data, origin) = (use_nav(), use_data(), use_origin());
        let school = Memo::new(move |_| {
            let school = data.institutions.shown(&nav.param(key::SCHOOL))?;
            // Another place was chosen since: then it starts there.
            let is_start = start_of(data, school).map(|place| &place.id) == origin.get().place().map(|place| &place.id);
            is_start.then_some(school.id.as_str())
        });
        let band = Memo::new(move |_| {
            let band = Band::from_slug(&nav.param(key::REACH));
            band.filter(|band| BANDS.contains(band)).unwrap_or(USUAL)
        });
        let choice = Memo::new(move |_| {
            let query = nav.query();
            Choice::read(query.all(key::PICK), query.all(key::SEEN))
        });
        // Made anew only when one of the two changes, so that there is nothing to compare.
        let outing = Memo::new_with_compare(
            move |_| {
                let origin = origin.get();
                Outing::new(data, band.get(), move |point| origin.trip(Some(point)))
            },
            |_, _| true,
        );
        let plan = Memo::new(move |_| {
            let choice = choice.get();
            outing.with(|outing| outing.plan(&choice).into_iter().cloned().collect())
        });
        Self { nav, origin, school, band, choice, outing, plan }
    }

    /// The school where the class starts; tracked.
    pub fn start_school(self) -> Option<&'static Institution> {
        use_data().institutions.shown(self.school.get()?)
    }

    /// Was something swapped? Tracked.
    pub fn has_choice(self) -> bool {
        self.choice.with(|choice| *choice != Choice::default())
    }

    /// The first wider band with more places, and how many; tracked.
    pub fn wider(self) -> Option<(Band, usize)> {
        self.outing.with(Outing::wider)
    }

    /// Can the place with this number be put back? Tracked.
    pub fn can_put_back(self, slot: usize) -> bool {
        self.choice.with(|choice| self.outing.with(|outing| outing.put_back(choice, slot).is_some()))
    }

    /// Is there something else for the place with this number? Tracked.
    pub fn can_swap(self, slot: usize) -> bool {
        self.choice.with(|choice| self.outing.with(|outing| outing.swapped(choice, slot).is_some()))
    }

    /// Swaps a place for the next best one. `false`: there is no other.
    pub fn swap(self, slot: usize) -> bool {
        self.take(|outing, choice| outing.swapped(choice, slot))
    }

    /// Puts back what was swapped away last. `false`: nothing was.
    pub fn put_back(self, slot: usize) -> bool {
        self.take(|outing, choice| outing.put_back(choice, slot))
    }

    fn take(self, change: impl FnOnce(&Outing, &Choice) -> Option<Choice>) -> bool {
        let next = self.outing.with_untracked(|outing| self.choice.with_untracked(|choice| change(outing, choice)));
        if let Some(next) = &next {
            self.nav.refine(|query| self.complete(query, next));
        }
        next.is_some()
    }

    /// The plan of the rule again.
    pub fn start_over(self) {
        self.nav.refine(|query| query.without(key::PICK).without(key::SEEN));
    }

    /// Another band. What was chosen stays where it is still in reach.
    pub fn set_band(self, band: Band) {
        self.nav.refine(|query| query.with(key::REACH, band.slug()));
    }

    /// Starts at a school; without one at the pupil's own place.
    pub fn start_at(self, school: Option<&Institution>) {
        let place = school.and_then(|school| start_of(use_data(), school));
        let (id, place) = (school.map_or("", |school| school.id.as_str()), place.map_or("", |place| place.id.as_str()));
        self.nav.refine(|query| query.with(key::SCHOOL, id).with(key::FROM, place));
    }

    /// Writes the whole plan into the address, so that it is the same for whoever opens it.
    pub fn write_all(self) {
        let choice = self.plan.with_untracked(|plan| Choice {
            picks: plan.iter().map(|stop| stop.id().to_owned()).collect(),
            seen: Vec::new(),
        });
        self.nav.retype(|query| self.complete(query, &choice));
    }

    fn complete(self, query: Query, choice: &Choice) -> Query {
        let place = self.origin.with_untracked(|origin| origin.place()).map_or("", |place| place.id.as_str());
        query
            .with(key::FROM, place)
            .with(key::REACH, self.band.get_untracked().slug())
            .with_all(key::PICK, choice.picks.iter().cloned())
            .with_all(key::SEEN, choice.seen_words())
    }
}
