//! Studies beside a study: a step up, a step down, the same name.

use crate::dataset::StudyRelation;
use crate::model::Study;
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Panel};
use crate::web::state::{use_data, use_origin, use_texts};
use leptos::prelude::*;

/// How many studies stand beside this one.
const RELATED: usize = 5;
/// How many studies one step up.
const STEPS_UP: usize = 3;

/// Studies one step up, for "Daarna".
#[component]
pub fn StepsUp(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let data = use_data();
    let found = data.related_studies(study).into_iter().filter(|(other, _)| other.level > study.level);
    let found: Vec<_> = found.take(STEPS_UP).collect();
    (!found.is_empty()).then(|| {
        view! {
            <h3 class="panel__subtitle">{use_texts().entry().after_studies}</h3>
            {cards(found)}
        }
    })
}

/// Studies of the same level or lower: those above it stand under "Daarna".
#[component]
pub fn Related(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let found = data.related_studies(study).into_iter().filter(|(other, _)| other.level <= study.level);
    let found: Vec<_> = found.take(RELATED).collect();
    (!found.is_empty()).then(|| {
        view! {
            <Panel title=texts.record().shared.related lead=texts.record().study.related_hope wide=true>
                {cards(found)}
            </Panel>
        }
        .into_any()
    })
}

fn cards(found: Vec<(&'static Study, StudyRelation)>) -> impl IntoView {
    let texts = use_texts();
    let origin = use_origin();
    move || {
        let cards = Cards::new(texts, origin.get());
        let items =
            found.iter().map(|(other, relation)| cards.study(other, why(texts, other, *relation), None)).collect_view();
        view! { <CardList>{items}</CardList> }
    }
}

fn why(texts: &Texts, other: &Study, relation: StudyRelation) -> String {
    let words = &texts.record().study;
    let level = (texts.terms.level)(other.level);
    match relation {
        StudyRelation::SameName => (words.related_same_name)(level),
        StudyRelation::StepUp => (words.related_up)(level),
        StudyRelation::StepDown => (words.related_down)(level),
    }
}
