//! The technieklokalen, each once: the facts have some as a programme, some as a place to learn, most as both.

use super::goal::{is_lab, is_school_lab};
use crate::dataset::Dataset;
use crate::model::GeoPoint;
use crate::order::Arrange;
use crate::search::Kind;
use crate::web::components::{CardLink, Cards, MoreList, MustCheck};
use crate::web::links::Route;
use crate::web::state::{Origin, use_data, use_dossier, use_origin, use_texts};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a card says of a technieklokaal.
#[derive(Clone)]
struct Lab {
    id: &'static str,
    name: &'static str,
    place: Option<&'static str>,
    location: Option<GeoPoint>,
    as_of: Option<&'static str>,
    must_check: bool,
}

/// The technieklokalen, seven at a time: the nearer ones first where a place was chosen, else by name.
///
/// # Accessibility
/// A list of links, with the date of the newest source in words.
#[component]
pub fn Labs() -> impl IntoView {
    let data = use_data();
    let origin = use_origin();
    move || {
        let origin = origin.get();
        let labs = labs(data, origin);
        let rows: Vec<_> = (0..labs.len()).collect();
        let row = Arc::new(move |number: usize| {
            labs.get(number)
                .map_or_else(|| ().into_any(), |lab| view! { <LabCard lab=lab.clone() origin=origin /> }.into_any())
        });
        view! { <MoreList rows=Signal::stored(rows) row=row /> }
    }
}

fn labs(data: &'static Dataset, origin: Origin) -> Vec<Lab> {
    let mut found = BTreeMap::new();
    for lab in data.initiatives.iter_shown().filter(|found| is_lab(found)) {
        found.insert(
            lab.id.as_str(),
            Lab {
                id: lab.id.as_str(),
                name: &lab.name,
                place: Some(&lab.place),
                location: lab.location,
                as_of: lab.as_of.as_deref(),
                must_check: lab.must_check,
            },
        );
    }
    for school in data.institutions.iter_shown().filter(|found| is_school_lab(found)) {
        let lab = found.entry(school.id.as_str()).or_insert(Lab {
            id: school.id.as_str(),
            name: &school.name,
            place: school.place.as_deref(),
            location: school.location,
            as_of: None,
            must_check: false,
        });
        lab.as_of = lab.as_of.max(school.as_of.as_deref());
        lab.must_check |= school.must_check;
    }
    let mut labs: Vec<_> = found.into_values().collect();
    labs.arrange_by(|a, b| {
        let rank = |lab: &Lab| origin.rank(lab.location).unwrap_or(f64::MAX);
        rank(a).total_cmp(&rank(b)).then_with(|| a.name.cmp(b.name))
    });
    labs
}

/// A technieklokaal as a card that leads to the card of a visit.
#[component]
fn LabCard(
    /// The technieklokaal.
    lab: Lab,
    /// From where we measure.
    origin: Origin,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.visit();
    let dossier = use_dossier();
    let place = Cards::new(texts, origin).place(lab.place, lab.location);
    let date = lab
        .as_of
        .map_or_else(|| words.no_date.to_owned(), |date| (texts.detail().record_as_of)(&texts.numbers.date(date)));
    let has_card = Memo::new(move |_| dossier.has_visit(lab.id));
    view! {
        <CardLink to=origin.link(Route::Visit(lab.id.to_owned())) title=lab.name kind=Kind::School note=place>
            <span class="card__why">{date}</span>
            {lab.must_check.then(|| view! { <MustCheck /> })}
            <Show when=move || has_card.get()>
                <span class="card__kept">{words.has_card}</span>
            </Show>
        </CardLink>
    }
    .into_any()
}
