//! Who offers a study: what a source states first, what follows from something else apart.

use crate::dataset::Dataset;
use crate::model::{Offering, OfferingBasis, Study};
use crate::text::Texts;
use crate::web::components::{
    CardList, Cards, Disclosure, Explained, MustCheck, Panel, SchoolOffering, SourceLine, capital, offerings,
};
use crate::web::state::{Origin, use_data, use_origin, use_texts};
use leptos::prelude::*;

/// "Waar kun je dit leren?"
#[component]
pub fn Offered(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().study;
    let origin = use_origin();
    let found = move || offerings(data, study, origin.get());
    let is_known = !offerings(data, study, origin.get_untracked()).is_empty();
    view! {
        <Panel title=words.offered wide=true>
            {if is_known {
                view! {
                    {move || origin.get().place().map(|place| view! { <p>{(words.offered_nearest)(&place.name)}</p> })}
                    {move || grade(texts, &found(), OfferingBasis::Stated, origin.get())}
                    {move || grade(texts, &found(), OfferingBasis::Inferred, origin.get())}
                    <Explained text=texts.record().shared.ask_roc />
                    <Sources data=data study=study />
                }
                .into_any()
            } else {
                view! { <p>{words.offered_none}</p> }.into_any()
            }}
        </Panel>
    }
    .into_any()
}

/// The schools of one grade. Inferred ones stand apart and are never called nearest.
fn grade(texts: &'static Texts, found: &[SchoolOffering], basis: OfferingBasis, origin: Origin) -> Option<AnyView> {
    let words = &texts.record().study;
    let cards = Cards::new(texts, origin);
    let of_grade: Vec<_> = found.iter().filter(|(_, offering)| offering.basis == basis).collect();
    let items = of_grade
        .iter()
        .map(|(school, offering)| {
            let check = offering.must_check.then(|| view! { <MustCheck why=true /> }.into_any());
            cards.school(school, note(texts, offering), check)
        })
        .collect_view();
    let (title, lead) = match basis {
        OfferingBasis::Stated => (words.offered_stated, None),
        OfferingBasis::Inferred => (words.offered_inferred, Some(words.offered_inferred_lead)),
    };
    (!of_grade.is_empty()).then(|| {
        view! {
            <h3 class="panel__subtitle">{title}</h3>
            {lead.map(|lead| view! { <p class="quiet">{lead}</p> })}
            <CardList>{items}</CardList>
        }
        .into_any()
    })
}

/// Ways of learning where they are stated, and when the row was looked at.
fn note(texts: &Texts, offering: &Offering) -> String {
    let modes: Vec<_> = offering.modes.iter().map(|mode| (texts.terms.mode)(*mode)).collect();
    let modes = if modes.is_empty() {
        texts.record().shared.mode_unknown.to_owned()
    } else {
        (texts.record().study.modes_here)(&(texts.record().shared.list_of)(&modes))
    };
    let date = match (&offering.checked, &offering.as_of) {
        (Some(date), _) => (texts.record().study.checked)(&texts.numbers.date(date)),
        (None, Some(date)) => (texts.detail().record_as_of)(&texts.numbers.date(date)),
        (None, None) => texts.record().shared.age_unknown.to_owned(),
    };
    format!("{modes} {}", capital(&date))
}

/// Where each offering was read, on demand.
#[component]
fn Sources(
    /// The dataset.
    data: &'static Dataset,
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let rows = study
        .offerings
        .iter()
        .filter_map(|offering| {
            let school = data.institutions.shown(offering.institution.as_str())?;
            let lines = offering.sources.iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
            Some(view! { <li>{school.name.as_str()} {lines}</li> })
        })
        .collect_view();
    view! {
        <Disclosure summary=texts.detail().sources>
            <ul class="plain">{rows}</ul>
        </Disclosure>
    }
    .into_any()
}
