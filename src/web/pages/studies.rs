//! Qualifications.

use crate::dataset::Dataset;
use crate::model::{GeoPoint, OfferingBasis, Study};
use crate::order::Arrange;
use crate::search::Kind;
use crate::search::facets::{Facet, ListSpec, study_rows};
use crate::text::Texts;
use crate::web::components::{CardLink, CompareToggle, LevelBadge, MustCheck, TravelBadge};
use crate::web::links::Route;
use crate::web::lists::{Column, List, ListScreen, joined, some_of};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A card names so many jobs and places at most.
const FEW: usize = 3;

static LIST: List = List {
    spec: ListSpec::STUDIES,
    route: Route::Studies,
    title: |texts| texts.list().studies,
    lead: |texts| texts.list().studies_lead,
    rows: study_rows,
    points: stated_points,
    card,
    columns: &[
        Column { title: |texts| (texts.list().facet)(Facet::Level), cell: level },
        Column { title: |texts| (texts.list().facet)(Facet::Mode), cell: modes },
        Column { title: |texts| texts.list().column_duration, cell: duration },
        Column { title: |texts| texts.list().column_code, cell: code },
        Column { title: |texts| (texts.list().facet)(Facet::Place), cell: places },
    ],
};

/// The list of qualifications.
///
/// # Accessibility
/// See [`ListScreen`].
#[component]
pub fn StudiesPage() -> impl IntoView {
    view! { <ListScreen list=&LIST /> }
}

/// Where a source states that the study is taught: an inferred school is never the nearest.
fn stated_points(data: &'static Dataset, id: &'static str) -> Vec<GeoPoint> {
    let offerings = data.studies.get(id).into_iter().flat_map(|study| &study.offerings);
    let stated = offerings.filter(|offering| offering.basis == OfferingBasis::Stated);
    stated.filter_map(|offering| data.institutions.shown(offering.institution.as_str())?.location).collect()
}

fn card(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(study) = data.studies.shown(id) else { return ().into_any() };
    let texts = use_texts();
    let jobs: Vec<_> = study.leads_to.iter().take(FEW).map(String::as_str).collect();
    let leads_to = if jobs.is_empty() { String::new() } else { (texts.list().leads_to)(&joined(jobs.into_iter())) };
    let modes = study.modes.iter().map(|mode| view! { <span class="badge">{(texts.terms.mode)(*mode)}</span> });
    view! {
        <CardLink to=Route::Study(study.id.clone()) title=study.name.as_str() kind=Kind::Study note=leads_to>
            <LevelBadge level=study.level />
            {modes.collect_view()}
            <span class="badge">{(texts.terms.duration)(study.duration_months)}</span>
            {study.must_check.then(|| view! { <MustCheck /> })}
            <span class="card__where">{where_offered(data, texts, study)}</span>
            <TravelBadge points=stated_points(data, id) />
            <CompareToggle kind=Kind::Study id=study.id.to_string() />
        </CardLink>
    }
    .into_any()
}

/// Where one can learn it as far as we know; what is only inferred says so.
fn where_offered(data: &'static Dataset, texts: &Texts, study: &'static Study) -> String {
    let stated = offered_in(data, study, |basis| basis == OfferingBasis::Stated);
    let all = offered_in(data, study, |_| true);
    match (stated.is_empty(), all.is_empty()) {
        (false, _) => (texts.list().offered_in)(&some_of(texts, &stated, FEW)),
        (true, false) => (texts.list().maybe_offered_in)(&some_of(texts, &all, FEW)),
        (true, true) => texts.list().offered_nowhere.to_owned(),
    }
}

/// The places of its offerings, by name.
fn offered_in(data: &'static Dataset, study: &'static Study, counts: fn(OfferingBasis) -> bool) -> Vec<&'static str> {
    let offerings = study.offerings.iter().filter(|offering| counts(offering.basis));
    let schools = offerings.filter_map(|offering| data.institutions.shown(offering.institution.as_str()));
    let mut places: Vec<_> = schools.filter_map(|school| school.place.as_deref()).collect();
    places.arrange_by(Ord::cmp);
    places.dedup();
    places
}

fn level(data: &'static Dataset, id: &'static str) -> AnyView {
    data.studies.shown(id).map(|study| (use_texts().terms.level)(study.level)).into_any()
}

fn modes(data: &'static Dataset, id: &'static str) -> AnyView {
    let texts = use_texts();
    let modes = data.studies.shown(id).map(|study| joined(study.modes.iter().map(|mode| (texts.terms.mode)(*mode))));
    modes.filter(|modes| !modes.is_empty()).unwrap_or_else(|| texts.frame.unknown.to_owned()).into_any()
}

fn duration(data: &'static Dataset, id: &'static str) -> AnyView {
    data.studies.shown(id).map(|study| (use_texts().terms.duration)(study.duration_months)).into_any()
}

fn code(data: &'static Dataset, id: &'static str) -> AnyView {
    data.studies.shown(id).and_then(|study| study.code.as_deref()).into_any()
}

fn places(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(study) = data.studies.shown(id) else { return ().into_any() };
    let check = study.must_check.then(|| view! { " " <MustCheck /> });
    view! { {where_offered(data, use_texts(), study)} {check} }.into_any()
}
