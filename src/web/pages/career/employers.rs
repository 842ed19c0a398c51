//! Companies where a career can occur.

use crate::dataset::{Dataset, EmployerOfCareer, Proof};
use crate::model::Career;
use crate::order::Arrange;
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Disclosure, MoreList, Origin, Panel, Station, in_language, use_origin};
use crate::web::links::key;
use crate::web::state::{use_data, use_texts};
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
                {move || long(data, texts, &core, origin.get(), key::COUNT)}
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
