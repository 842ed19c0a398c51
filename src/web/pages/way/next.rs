//! "Wat kan ik hierna?": each rule that goes on from here, with what it opens.

use super::routes::rules;
use crate::dataset::Details;
use crate::pathways::{Applies, Onward, Pathways, Pupil, Rung};
use crate::text::Texts;
use crate::web::components::{Cards, Disclosure, MoreList, MustCheck, RowView, RuleSources, capital, rule_words};
use crate::web::links::key;
use crate::web::state::{use_details, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The ways on.
///
/// # Accessibility
/// An `h2` with an ordered list; each way has an `h3`, and its studies open on demand.
#[component]
pub(super) fn Next(
    /// The engine.
    pathways: &'static Pathways<'static>,
    /// Who asks.
    pupil: Pupil<'static>,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.way();
    let details = use_details();
    move || {
        let details = details.get()?;
        let onward = pathways.onward(pupil);
        let stage = match pupil.start.rung() {
            Rung::Primary => (texts.stage().start)(pupil.start),
            rung => (texts.stage().rung)(rung).to_owned(),
        };
        let is_empty = onward.is_empty();
        let local = pathways.local_routes_from(pupil);
        let items =
            onward.into_iter().enumerate().map(|(number, way)| item(texts, details, number, way)).collect_view();
        Some(view! {
            <h2>{words.next}</h2>
            <p class="lead">{(words.on.lead)(&stage)}</p>
            {is_empty.then(|| view! { <p>{words.on.none}</p> })}
            <ol class="onward" role="list">{items}</ol>
            {rules(texts, details, words.on.local, words.line.beside_lead, &local)}
            <p class="lead">{words.always}</p>
        })
    }
}

fn item(texts: &'static Texts, details: &'static Details, number: usize, way: Onward<'static>) -> AnyView {
    let words = texts.way();
    let name = match way.to {
        Rung::Work => words.step.work.to_owned(),
        rung => capital((texts.stage().rung)(rung)),
    };
    let certainty = (way.to != Rung::Work).then(|| {
        view! {
            <p><strong class="badge">{capital((words.certainty)(way.certainty))}</strong> " " {(words.certainty_means)(way.certainty)}</p>
        }
    });
    let narrowed = way.narrowed_by.iter().map(|narrowing| {
        view! {
            <li>
                {(narrowing.applies == Applies::Yes).then(|| view! { <strong>{(words.step.applies)(Applies::Yes)}</strong> " " })}
                {rule_words(texts, details, narrowing.rule)}
                {narrowing.rule.must_check.then(|| view! { " " <MustCheck /> })}
            </li>
        }
    });
    let narrowed = (!way.narrowed_by.is_empty()).then(|| {
        let items = narrowed.collect_view();
        view! { <p>{words.step.take_heed} ":"</p> <ul>{items}</ul> }
    });
    let rule = way.rule;
    view! {
        <li class="way-step">
            <h3 class="way-step__name">{name} " " <span class="way-step__when">{(words.after)(way.after)}</span></h3>
            {certainty}
            <p>{rule_words(texts, details, rule)}</p>
            <RuleSources rule=rule />
            {narrowed}
            {studies(texts, number, way)}
        </li>
    }
    .into_any()
}

/// The studies that a way opens, those of the same field first, a few at a time.
fn studies(texts: &'static Texts, number: usize, way: Onward<'static>) -> Option<AnyView> {
    let words = &texts.way().on;
    let leads_to_studies = !way.to.is_school() && way.to != Rung::Work;
    if way.studies.is_empty() {
        return leads_to_studies.then(|| view! { <p>{words.no_study}</p> }.into_any());
    }
    let (count, same) = (way.studies.len(), way.same_field);
    let origin = use_origin();
    let found = way.studies;
    let row: RowView = Arc::new(move |at| {
        let cards = Cards::new(texts, origin.get_untracked());
        found.get(at).map(|study| cards.study(study, String::new(), None)).into_any()
    });
    let rows = Signal::stored((0..count).collect::<Vec<_>>());
    let count_key = key::COUNT_WAYS.get(number).copied().unwrap_or(key::COUNT);
    let says = (same > 0 && same < count).then(|| view! { <p>{(words.same_field)(same)}</p> });
    Some(
        view! {
            <Disclosure summary=(words.studies)(count)>
                {says}
                <MoreList rows=rows row=row key=count_key />
            </Disclosure>
        }
        .into_any(),
    )
}
