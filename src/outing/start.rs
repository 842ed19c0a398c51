//! A school as the start of a visit.

use crate::dataset::Dataset;
use crate::model::{Institution, InstitutionKind, Place};
use crate::order::Arrange;

/// So near is a place of the same name still the same place, in kilometres: there are two Hengelos.
const SAME_PLACE_KM: f64 = 5.0;

/// The village from which we measure for a school: the one at its point, or else the one of its name close by.
/// `None` where we do not know where the school is, or do not know that place.
#[must_use]
pub fn start_of<'a>(data: &'a Dataset, school: &Institution) -> Option<&'a Place> {
    let point = school.location?;
    let places = || data.places.all().iter();
    let is_named = |place: &&Place| school.place.as_deref() == Some(place.name.as_str());
    places()
        .find(|place| place.location == point)
        .or_else(|| places().filter(is_named).find(|place| place.location.distance_km(point) <= SAME_PLACE_KM))
}

/// The schools where a visit can start, by kind and then by name. A technieklokaal is where one goes to.
#[must_use]
pub fn schools(data: &Dataset) -> Vec<&Institution> {
    let can_start =
        |school: &&Institution| school.kind != InstitutionKind::PoTechnieklokaal && start_of(data, school).is_some();
    let mut schools: Vec<_> = data.institutions.iter_shown().filter(can_start).collect();
    schools.arrange_by_key(|school| {
        let kind = InstitutionKind::ALL.iter().position(|kind| *kind == school.kind);
        (kind, &school.name, &school.id)
    });
    schools
}
