//! Firms and public bodies.

use crate::dataset::Dataset;
use crate::model::{Employer, Sector, is_older_than_three_years};
use crate::search::Kind;
use crate::search::facets::{Facet, ListSpec, employer_rows};
use crate::text::{Lang, Texts};
use crate::web::components::{CardLink, CompareToggle, MustCheck, TravelBadge, TravelCell};
use crate::web::links::Route;
use crate::web::lists::{Column, List, ListScreen, joined, sentence};
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

static LIST: List = List {
    spec: ListSpec::EMPLOYERS,
    route: Route::Employers,
    title: |texts| texts.list().employers,
    lead: |texts| texts.list().employers_lead,
    rows: employer_rows,
    points: |data, id| data.employers.get(id).and_then(|employer| employer.location).into_iter().collect(),
    card,
    columns: &[
        Column { title: |texts| (texts.list().facet)(Facet::Place), cell: place },
        Column { title: |texts| (texts.list().facet)(Facet::Reach), cell: way },
        Column { title: |texts| (texts.list().facet)(Facet::Sector), cell: sectors },
        Column { title: |texts| texts.list().column_does, cell: does },
        Column { title: |texts| texts.list().column_data_of, cell: data_year },
    ],
};

/// The list of companies.
///
/// # Accessibility
/// See [`ListScreen`].
#[component]
pub fn EmployersPage() -> impl IntoView {
    view! { <ListScreen list=&LIST /> }
}

fn card(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(employer) = data.employers.shown(id) else { return ().into_any() };
    let age = data_age(data, use_texts(), employer).map(|age| view! { <span class="badge badge--age">{age}</span> });
    view! {
        <CardLink
            to=Route::Employer(employer.id.clone())
            title=employer.name.as_str()
            kind=Kind::Employer
            text=sentence(&employer.does)
        >
            <span class="badge badge--place">{employer.place.as_str()}</span>
            <TravelBadge points=employer.location.into_iter().collect() />
            {age}
            {employer.must_check.then(|| view! { <MustCheck /> })}
            <CompareToggle kind=Kind::Employer id=employer.id.to_string() />
        </CardLink>
    }
    .into_any()
}

/// "gegevens uit 2019" where they are old, and a word where nobody knows how old they are.
fn data_age(data: &'static Dataset, texts: &Texts, employer: &'static Employer) -> Option<String> {
    match employer.as_of.as_deref() {
        None => Some(texts.list().year_unknown.to_owned()),
        Some(as_of) if is_older_than_three_years(as_of, &data.manifest.date) => {
            Some((texts.list().data_of)(year(as_of)))
        }
        Some(_) => None,
    }
}

fn year(date: &str) -> &str {
    date.split('-').next().unwrap_or(date)
}

fn place(data: &'static Dataset, id: &'static str) -> AnyView {
    data.employers.shown(id).map(|employer| employer.place.as_str()).into_any()
}

fn sectors(data: &'static Dataset, id: &'static str) -> AnyView {
    let dutch = use_texts().lang == Lang::Nl;
    let name = |sector: &'static Sector| if dutch { sector.name.as_str() } else { sector.name_en.as_str() };
    let sectors = data.employers.shown(id).into_iter().flat_map(|employer| &employer.sectors);
    joined(sectors.filter_map(|sector| data.sectors.get(sector.as_str())).map(name)).into_any()
}

fn does(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(employer) = data.employers.shown(id) else { return ().into_any() };
    let check = employer.must_check.then(|| view! { " " <MustCheck /> });
    view! { <span lang=data_lang()>{sentence(&employer.does)}</span> {check} }.into_any()
}

fn data_year(data: &'static Dataset, id: &'static str) -> AnyView {
    let as_of = data.employers.shown(id).and_then(|employer| employer.as_of.as_deref());
    as_of.map_or(use_texts().frame.unknown, year).into_any()
}

/// How far it is, once a place was told.
fn way(data: &'static Dataset, id: &'static str) -> AnyView {
    let point = data.employers.shown(id).and_then(|found| found.location);
    view! { <TravelCell point=point /> }.into_any()
}
