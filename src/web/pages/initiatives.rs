//! Programmes, technieklokalen, fieldlabs and networks.

use crate::dataset::Dataset;
use crate::model::InitiativeStatus;
use crate::search::Kind;
use crate::search::facets::{Facet, ListSpec, initiative_rows};
use crate::web::components::{CardLink, MustCheck, TravelBadge, TravelCell};
use crate::web::links::Route;
use crate::web::lists::{Column, List, ListScreen, joined, sentence};
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

static LIST: List = List {
    spec: ListSpec::INITIATIVES,
    route: Route::Initiatives,
    title: |texts| texts.list().initiatives,
    lead: |texts| texts.list().initiatives_lead,
    rows: initiative_rows,
    points: |data, id| data.initiatives.get(id).and_then(|found| found.location).into_iter().collect(),
    card,
    columns: &[
        Column { title: |texts| (texts.list().facet)(Facet::Kind), cell: kind },
        Column { title: |texts| (texts.list().facet)(Facet::Pillar), cell: pillars },
        Column { title: |texts| (texts.list().facet)(Facet::Place), cell: place },
        Column { title: |texts| (texts.list().facet)(Facet::Reach), cell: way },
        Column { title: |texts| texts.list().column_does, cell: does },
        Column { title: |texts| texts.list().column_status, cell: status },
    ],
};

/// The list of initiatives.
///
/// # Accessibility
/// See [`ListScreen`].
#[component]
pub fn InitiativesPage() -> impl IntoView {
    view! { <ListScreen list=&LIST /> }
}

fn card(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(initiative) = data.initiatives.shown(id) else { return ().into_any() };
    let terms = &use_texts().terms;
    let is_running = initiative.status == InitiativeStatus::Actief;
    let status = (!is_running).then(|| (terms.initiative_status)(initiative.status));
    view! {
        <CardLink
            to=Route::Initiative(initiative.id.clone())
            title=initiative.name.as_str()
            kind=Kind::Initiative
            text=sentence(&initiative.does)
        >
            <span class="badge badge--place" lang=data_lang()>{initiative.place.as_str()}</span>
            <TravelBadge points=initiative.location.into_iter().collect() />
            <span class="badge">{(terms.initiative_kind)(initiative.kind)}</span>
            {status.map(|status| view! { <span class="badge badge--age">{status}</span> })}
            {initiative.must_check.then(|| view! { <MustCheck /> })}
        </CardLink>
    }
    .into_any()
}

fn kind(data: &'static Dataset, id: &'static str) -> AnyView {
    data.initiatives.shown(id).map(|initiative| (use_texts().terms.initiative_kind)(initiative.kind)).into_any()
}

fn pillars(data: &'static Dataset, id: &'static str) -> AnyView {
    let name = use_texts().frame.pillar;
    let pillars = data.initiatives.shown(id).into_iter().flat_map(|initiative| &initiative.pillars);
    joined(pillars.map(|pillar| name(*pillar))).into_any()
}

fn place(data: &'static Dataset, id: &'static str) -> AnyView {
    let place = data.initiatives.shown(id).map(|initiative| initiative.place.as_str());
    view! { <span lang=data_lang()>{place}</span> }.into_any()
}

fn does(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(initiative) = data.initiatives.shown(id) else { return ().into_any() };
    let check = initiative.must_check.then(|| view! { " " <MustCheck /> });
    view! { <span lang=data_lang()>{sentence(&initiative.does)}</span> {check} }.into_any()
}

fn status(data: &'static Dataset, id: &'static str) -> AnyView {
    let status = data.initiatives.shown(id).map(|initiative| initiative.status);
    status.map(use_texts().terms.initiative_status).into_any()
}

/// How far it is, once a place was told.
fn way(data: &'static Dataset, id: &'static str) -> AnyView {
    let point = data.initiatives.shown(id).and_then(|found| found.location);
    view! { <TravelCell point=point /> }.into_any()
}
