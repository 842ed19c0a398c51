//! Who offers a study, as far as we know. An inferred offering never wins "nearest".

use crate::dataset::Dataset;
use crate::model::{GeoPoint, Institution, Offering, OfferingBasis, RegionId, Study};
use crate::order::Arrange;
use crate::web::state::{Origin, use_data, use_texts};
use leptos::prelude::*;

/// An offering with its school.
pub type SchoolOffering = (&'static Institution, &'static Offering);

/// The offerings of a study at schools that may be shown: stated ones first, then the nearer ones, then by name.
pub fn offerings(data: &'static Dataset, study: &'static Study, origin: Origin) -> Vec<SchoolOffering> {
    let mut found: Vec<SchoolOffering> = study
        .offerings
        .iter()
        .filter_map(|offering| Some((data.institutions.shown(offering.institution.as_str())?, offering)))
        .collect();
    found.arrange_by(|(a, offering_a), (b, offering_b)| {
        offering_a
            .basis
            .cmp(&offering_b.basis)
            .then_with(|| origin.order(point(a), point(b)))
            .then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
    });
    found
}

fn point(school: &Institution) -> (Option<GeoPoint>, &RegionId) {
    (school.location, &school.region)
}

/// One sentence: the nearest school that a source names, or that we do not know one.
///
/// # Accessibility
/// Text.
#[component]
pub fn NearestOffering(
    /// The study.
    study: &'static Study,
    /// From where.
    origin: Origin,
) -> impl IntoView {
    let all = use_texts();
    let (texts, shared) = (&all.record().career, &all.record().shared);
    let offered = offerings(use_data(), study, origin);
    let stated: Vec<_> = offered.iter().filter(|(_, offering)| offering.basis == OfferingBasis::Stated).collect();
    let said = match stated.first() {
        None if offered.is_empty() => texts.offered_unknown.to_owned(),
        None => texts.only_inferred.to_owned(),
        Some((school, _)) => {
            if let Some(trip) = origin.trip(school.location) {
                (texts.nearest_with_trip)(&school.name, &(all.travel().trip)(&trip))
            } else {
                let names: Vec<_> = stated.iter().map(|(school, _)| school.name.as_str()).take(2).collect();
                (texts.offered_by)(&(shared.list_of)(&names))
            }
        }
    };
    view! { <span class="card__why">{said}</span> }.into_any()
}
