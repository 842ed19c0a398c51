//! Where the pupil stands, and the engine that answers what follows.

use super::{Origin, Told, use_data, use_details, use_me, use_nav};
use crate::dataset::{Dataset, Details};
use crate::model::Institution;
use crate::pathways::{Pathways, Profile, Pupil, Start, Subject, Subjects};
use crate::web::links::key;
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    static PATHWAYS: Cell<Option<&'static Pathways<'static>>> = const { Cell::new(None) };
}

/// The engine of routes, as soon as the rules are there.
pub fn use_pathways() -> Signal<Option<&'static Pathways<'static>>> {
    let (data, details) = (use_data(), use_details());
    Signal::derive(move || details.get().map(|details| pathways(data, details)))
}

/// Made once: it borrows from the dataset, and lives as long.
fn pathways(data: &'static Dataset, details: &'static Details) -> &'static Pathways<'static> {
    PATHWAYS.get().unwrap_or_else(|| {
        let made = &*Box::leak(Box::new(Pathways::new(data, details.rules.all())));
        PATHWAYS.set(Some(made));
        made
    })
}

/// What the pupil told: the stage in the address, or else the one that is kept. `None` where there is none.
pub fn use_pupil() -> Signal<Option<Pupil<'static>>> {
    let (nav, me) = (use_nav(), use_me());
    Signal::derive(move || {
        let linked = Start::from_slug(&nav.param(key::STAGE));
        let own = || Start::from_slug(&me.told(Told::Stage));
        let start = linked.or_else(own)?;
        let (profile, subjects) = read_profile(&me.told(Told::Profile));
        // A profile belongs to the own school: it says nothing of the stage that a link brought.
        let is_own = linked.is_none() || linked == own();
        Some(Pupil { start, study: None, profile: profile.filter(|_| is_own), subjects: subjects.filter(|_| is_own) })
    })
}

/// Minutes from the pupil's place to a school, where both are known and no river without a known crossing lies between.
pub fn minutes_to(origin: Origin, school: &Institution) -> Option<u16> {
    let trip = origin.trip(school.location).filter(|trip| !trip.has_unknown_crossing)?;
    Some(trip.minutes.round() as u16)
}

/// `pie+wiskunde+nask1`: the profile, and the subjects where they were told. A profile alone says nothing of subjects;
/// `pie+` says that there are none of those that matter.
pub fn write_profile(profile: Option<Profile>, subjects: Option<Subjects>) -> String {
    let profile = profile.map(Profile::slug).unwrap_or_default();
    let Some(subjects) = subjects else { return profile.to_owned() };
    let names: Vec<_> = subjects.iter().map(Subject::slug).collect();
    format!("{profile}+{}", names.join("+"))
}

/// Reads what [`write_profile`] wrote; what is not known is not told.
pub fn read_profile(text: &str) -> (Option<Profile>, Option<Subjects>) {
    let mut parts = text.split('+');
    let profile = parts.next().and_then(Profile::from_slug);
    let subjects = text.contains('+').then(|| parts.filter_map(Subject::from_slug).collect());
    (profile, subjects)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_with_subjects_reads_back() {
        for profile in [None, Some(Profile::Pie), Some(Profile::Nt)] {
            for subjects in
                [None, Some(vec![]), Some(vec![Subject::Nask1]), Some(vec![Subject::WiskundeB, Subject::Nlt])]
            {
                let subjects = subjects.map(|subjects| subjects.into_iter().collect::<Subjects>());
                assert_eq!(read_profile(&write_profile(profile, subjects)), (profile, subjects));
            }
        }
        assert_eq!(read_profile("junk"), (None, None));
    }
}
