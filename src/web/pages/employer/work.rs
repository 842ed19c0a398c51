//! Work that can occur at an employer, by how we know.

use crate::dataset::{CareerAtEmployer, Dataset, Proof};
use crate::model::Employer;
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Disclosure, MoreList, Panel, Station, in_language};
use crate::web::links::key;
use crate::web::state::{Origin, data_lang, use_data, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

type Found = CareerAtEmployer<'static>;

/// The careers in their grades; what occurs now and then opens on demand.
#[component]
pub fn Work(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().employer;
    let origin = use_origin();
    let found = data.careers_at(employer);
    let of = |proof| found.iter().filter(|found| found.proof == proof).copied().collect::<Vec<_>>();
    let (named, core, side) = (of(Proof::Named), of(Proof::CoreSector), of(Proof::SideSector));
    let none_core = named.is_empty() && core.is_empty() && employer.jobs.is_empty();
    let side_summary = (words.side)(side.len());
    view! {
        <Panel title=words.careers lead=words.careers_lead id=Station::anchor(Kind::Career) wide=true>
            {none_core.then(|| view! { <p>{words.none_core}</p> })}
            {(!employer.jobs.is_empty()).then(|| view! {
                <h3 class="panel__subtitle">{words.named}</h3>
                <p lang=data_lang()>{(words.named_words)(&named_words(texts, employer))}</p>
                {move || short(texts, &named, origin.get())}
            })}
            {(!core.is_empty()).then(|| view! {
                <h3 class="panel__subtitle">{words.core}</h3>
                <p class="quiet">{words.core_lead}</p>
                {move || long(data, texts, &core, origin.get(), key::COUNT_CAREERS)}
            })}
            {(!side.is_empty()).then(|| view! {
                <Disclosure summary=side_summary>
                    {move || long(data, texts, &side, origin.get(), key::COUNT_SIDE)}
                </Disclosure>
            })}
        </Panel>
    }
    .into_any()
}

/// The jobs in the words of the page.
fn named_words(texts: &Texts, employer: &Employer) -> String {
    let words: Vec<_> = employer.jobs.iter().map(|job| job.text.as_str()).collect();
    (texts.record().shared.list_of)(&words)
}

fn short(texts: &'static Texts, found: &[Found], origin: Origin) -> AnyView {
    let cards = Cards::new(texts, origin);
    let items = found.iter().map(|found| cards.career(found.career, "")).collect_view();
    view! { <CardList>{items}</CardList> }.into_any()
}

fn long(data: &'static Dataset, texts: &'static Texts, found: &[Found], origin: Origin, key: &'static str) -> AnyView {
    let cards = Cards::new(texts, origin);
    let found = found.to_vec();
    let rows: Vec<_> = (0..found.len()).collect();
    let row = Arc::new(move |number: usize| {
        found.get(number).map_or_else(
            || ().into_any(),
            |found| {
                let sector = found.sector.and_then(|id| data.sectors.get(id.as_str()));
                let sector = sector.map(|sector| in_language(texts, &sector.name, &sector.name_en));
                cards.career(found.career, sector.map(texts.record().shared.both_in).unwrap_or_default())
            },
        )
    });
    view! { <MoreList rows=Signal::stored(rows) row=row key=key /> }.into_any()
}
