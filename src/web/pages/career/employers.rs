//! Companies where a career can occur.

use crate::dataset::{Dataset, EmployerOfCareer, Proof};
use crate::model::Career;
use crate::order::Arrange;
use crate::search::Kind;
use crate::text::Texts;
use crate::travel::Band;
use crate::web::components::{
    CardList, Cards, Disclosure, EstimateNote, MoreList, Panel, Station, capital, in_language,
};
use crate::web::links::key;
use crate::web::state::{Origin, use_data, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

type Found = EmployerOfCareer<'static>;

/// The employers in two visible grades, and on demand those where the career occurs now and then.
#[component]
pub fn Employers(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let (words, shared) = (&texts.record().career, &texts.record().shared);
    let origin = use_origin();
    let found = data.employers_of(&career.id);
    let of = |proof| found.iter().filter(|found| found.proof == proof).copied().collect::<Vec<_>>();
    let (named, core, side) = (of(Proof::Named), of(Proof::CoreSector), of(Proof::SideSector));
    let none_core = named.is_empty() && core.is_empty();
    let side_summary = (shared.side_companies)(side.len());
    let has_side = !side.is_empty();
    view! {
        <Panel title=shared.companies lead=shared.companies_lead id=Station::anchor(Kind::Employer) wide=true>
            {none_core.then(|| view! { <p>{words.none_core}</p> })}
            {(!named.is_empty()).then(|| view! {
                <h3 class="panel__subtitle">{words.named}</h3>
                <p class="quiet">{words.named_lead}</p>
                {move || short(texts, &named, origin.get())}
            })}
            {(!core.is_empty()).then(|| view! {
                <h3 class="panel__subtitle">{words.core}</h3>
                <p class="quiet">{words.core_lead}</p>
                {move || match origin.get().place() {
                    Some(_) => in_bands(data, texts, &core, origin.get()),
                    None => long(data, texts, &core, origin.get(), key::COUNT),
                }}
            })}
            {has_side.then(|| view! {
                <Disclosure summary=side_summary>
                    {move || long(data, texts, &side, origin.get(), key::COUNT_SIDE)}
                </Disclosure>
            })}
        </Panel>
    }
    .into_any()
}

/// The employers in the order of the place that was chosen.
fn sorted(found: &[Found], origin: Origin) -> Vec<Found> {
    let mut found = found.to_vec();
    // Stable: what is equally far stays in the order of names.
    found.arrange_by(|a, b| {
        origin.order((a.employer.location, &a.employer.region), (b.employer.location, &b.employer.region))
    });
    found
}

fn short(texts: &'static Texts, found: &[Found], origin: Origin) -> AnyView {
    let cards = Cards::new(texts, origin);
    let items = sorted(found, origin).into_iter().map(move |found| cards.employer(found.employer, "")).collect_view();
    view! { <CardList>{items}</CardList> }.into_any()
}

/// The employers by how far they are, the nearest band open.
fn in_bands(data: &'static Dataset, texts: &'static Texts, found: &[Found], origin: Origin) -> AnyView {
    let band_of = |found: &Found| origin.trip(found.employer.location).map_or(Band::More, |trip| trip.band());
    let bands = Band::ALL.into_iter().zip(key::COUNT_BANDS).map(|(band, key)| {
        let within: Vec<_> = found.iter().filter(|found| band_of(found) == band).copied().collect();
        (band, key, within)
    });
    let some = bands.filter(|(_, _, within)| !within.is_empty()).enumerate();
    let view = some.map(|(number, (band, key, within))| {
        let count = (texts.list().count)(Kind::Employer, within.len());
        let summary = format!("{}: {count}", capital((texts.travel().between)(band)));
        view! {
            <Disclosure summary=summary open=number == 0>{long(data, texts, &within, origin, key)}</Disclosure>
        }
    });
    view! {
        {view.collect_view()}
        <p class="quiet"><EstimateNote /></p>
    }
    .into_any()
}

fn long(data: &'static Dataset, texts: &'static Texts, found: &[Found], origin: Origin, key: &'static str) -> AnyView {
    let cards = Cards::new(texts, origin);
    let found = sorted(found, origin);
    let rows: Vec<_> = (0..found.len()).collect();
    let row = Arc::new(move |number: usize| {
        found.get(number).map_or_else(
            || ().into_any(),
            |found| {
                let sector = found.sector.and_then(|id| data.sectors.get(id.as_str()));
                let sector = sector.map(|sector| in_language(texts, &sector.name, &sector.name_en));
                let note = sector.map(texts.record().shared.both_in).unwrap_or_default();
                cards.employer(found.employer, note)
            },
        )
    });
    view! { <MoreList rows=Signal::stored(rows) row=row key=key /> }.into_any()
}
