//! Schools and training firms.

use crate::dataset::Dataset;
use crate::search::Kind;
use crate::search::facets::{Facet, ListSpec, school_rows};
use crate::web::components::{CardLink, MustCheck, TravelBadge, TravelCell, region_name};
use crate::web::links::Route;
use crate::web::lists::{Column, List, ListScreen, joined, sentence};
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

static LIST: List = List {
    spec: ListSpec::SCHOOLS,
    route: Route::Schools,
    title: |texts| texts.list().schools,
    lead: |texts| texts.list().schools_lead,
    rows: school_rows,
    points: |data, id| data.institutions.get(id).and_then(|school| school.location).into_iter().collect(),
    card,
    columns: &[
        Column { title: |texts| (texts.list().facet)(Facet::Kind), cell: kind },
        Column { title: |texts| (texts.list().facet)(Facet::Place), cell: place },
        Column { title: |texts| (texts.list().facet)(Facet::Reach), cell: way },
        Column { title: |texts| (texts.list().facet)(Facet::Region), cell: region },
        Column { title: |texts| texts.list().column_offers, cell: offers },
    ],
};

/// The list of schools.
///
/// # Accessibility
/// See [`ListScreen`].
#[component]
pub fn SchoolsPage() -> impl IntoView {
    view! { <ListScreen list=&LIST /> }
}

fn card(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(school) = data.institutions.shown(id) else { return ().into_any() };
    let texts = use_texts();
    let place = school.place.as_deref().unwrap_or(texts.frame.unknown);
    let offers = sentence(&joined(school.offers.iter().map(String::as_str)));
    view! {
        <CardLink to=Route::School(school.id.clone()) title=school.name.as_str() kind=Kind::School text=offers>
            <span class="badge badge--place">{place}</span>
            <TravelBadge points=school.location.into_iter().collect() />
            <span class="badge">{(texts.terms.institution_kind)(school.kind)}</span>
            {school.must_check.then(|| view! { <MustCheck /> })}
        </CardLink>
    }
    .into_any()
}

fn kind(data: &'static Dataset, id: &'static str) -> AnyView {
    data.institutions.shown(id).map(|school| (use_texts().terms.institution_kind)(school.kind)).into_any()
}

fn place(data: &'static Dataset, id: &'static str) -> AnyView {
    let place = data.institutions.shown(id).and_then(|school| school.place.as_deref());
    place.unwrap_or(use_texts().frame.unknown).into_any()
}

fn region(data: &'static Dataset, id: &'static str) -> AnyView {
    data.institutions.shown(id).map(|school| region_name(&school.region)).into_any()
}

fn offers(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(school) = data.institutions.shown(id) else { return ().into_any() };
    let check = school.must_check.then(|| view! { " " <MustCheck /> });
    let offers = joined(school.offers.iter().map(String::as_str));
    view! { <span lang=data_lang()>{offers}</span> {check} }.into_any()
}

/// How far it is, once a place was told.
fn way(data: &'static Dataset, id: &'static str) -> AnyView {
    let point = data.institutions.shown(id).and_then(|found| found.location);
    view! { <TravelCell point=point /> }.into_any()
}
