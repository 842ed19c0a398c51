//! The card of a visit: before, there, and after.

use super::goal::Goal;
use crate::dossier::{NoteKey, TickKey};
use crate::model::{VisitItem, VisitKind, VisitNote};
use crate::web::browser::print;
use crate::web::components::{EraseAll, NoteField, Page, TickList};
use crate::web::links::{Address, Route};
use crate::web::state::{use_announcer, use_dossier, use_texts};
use leptos::prelude::*;

/// The card of a visit. Everything on it stays on the device, and it can be printed, filled in or empty.
///
/// # Accessibility
/// One `h1`, an `h2` per step; the steps are an ordered list.
#[component]
pub fn Card(
    /// Where the visit leads.
    goal: Goal,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.visit();
    let kind = goal.kind;
    let (id, list) = (goal.id.clone(), goal.list());
    let is_record = goal.record.is_some();
    let (title, place, page) = match goal.record {
        Some(record) => (record.name.to_owned(), record.place.unwrap_or_default(), Some(record.page)),
        None => ((words.kind)(kind).to_owned(), "", None),
    };
    let eyebrow = if place.is_empty() { words.card.to_owned() } else { format!("{} · {place}", words.card) };
    let where_to = (!is_record)
        .then(|| view! { <NoteField key=NoteKey::of_visit(&id, VisitNote::Place) label=(words.place)(kind) rows=1 /> });
    let (to, look) = page.map_or((list, (words.look_at)(kind)), |page| (page, words.about_record));
    view! {
        <Page title=title eyebrow=eyebrow dutch=is_record aside=lead>
            <div class="visit__intro">
                <p>{(words.arrange)(kind)} " " <a href=to.href()>{look}</a></p>
                <p class="quiet">{texts.dossier().kept_here}</p>
                {where_to}
            </div>
            <Steps id=id.clone() kind=kind />
            <Foot id=id />
            <EraseAll />
        </Page>
    }
    .into_any()
}

fn lead() -> AnyView {
    view! { <p class="page__lead">{use_texts().visit().card_lead}</p> }.into_any()
}

/// Before, there, and after.
#[component]
fn Steps(
    /// Which visit.
    id: String,
    /// What kind of visit it is.
    kind: VisitKind,
) -> impl IntoView {
    let words = use_texts().visit();
    let note = |part: VisitNote| NoteKey::of_visit(&id, part);
    let (before, done) = (note(VisitNote::Before), note(VisitNote::Done));
    let (surprise, wonder) = (note(VisitNote::Surprise), note(VisitNote::Wonder));
    let to_see = ticks(&id, words.to_see, &kind.to_see());
    let to_do = ticks(&id, words.to_do, &kind.to_do());
    view! {
        <ol class="steps" role="list">
            <Step title=words.before>
                {to_see}
                <NoteField key=before label=words.to_see_own rows=2 />
            </Step>
            <Step title=words.during>
                {to_do}
                <NoteField key=done label=words.to_do_own rows=2 />
            </Step>
            <Step title=words.after>
                <div class="reflect">
                    <NoteField key=surprise label=words.surprise hint=words.surprise_hint />
                    <NoteField key=wonder label=words.wonder hint=words.wonder_hint />
                </div>
                <p class="steps__way">
                    <a class="button button--quiet" href=Address::search("").href()>{words.look_up}</a>
                </p>
            </Step>
        </ol>
    }
    .into_any()
}

fn ticks(id: &str, legend: &'static str, items: &[VisitItem]) -> AnyView {
    let words = use_texts().visit();
    let items = items.iter().map(|item| (TickKey::new(id, *item), (words.item)(*item))).collect();
    view! { <TickList legend=legend items=items /> }.into_any()
}

/// One step of the card: a stop of the line.
#[component]
fn Step(
    /// When it is.
    title: &'static str,
    /// What there is to do.
    children: Children,
) -> impl IntoView {
    view! {
        <li class="steps__stop">
            <h2 class="steps__title">{title}</h2>
            {children()}
        </li>
    }
    .into_any()
}

/// What one can do with the card.
#[component]
fn Foot(
    /// Which visit.
    id: String,
) -> impl IntoView {
    let words = use_texts().visit();
    let (dossier, announcer) = (use_dossier(), use_announcer());
    let visit = StoredValue::new(id);
    let has_card = Memo::new(move |_| visit.with_value(|id| dossier.has_visit(id)));
    // Two presses: what is gone does not come back.
    let (is_sure, was_erased) = (RwSignal::new(false), RwSignal::new(false));
    let erase = move |_| {
        if is_sure.get_untracked() {
            visit.with_value(|id| dossier.erase_visit(id));
            was_erased.set(true);
            announcer.say(words.erased);
        }
        is_sure.update(|is_sure| *is_sure = !*is_sure && has_card.get_untracked());
    };
    let erase_says = move || match (is_sure.get(), has_card.get()) {
        (_, false) => words.erased,
        (true, true) => words.erase_sure,
        (false, true) => words.erase,
    };
    view! {
        <p class="visit__foot">
            <button type="button" class="button" on:click=move |_| print::page()>{words.print}</button>
            <button
                type="button"
                class="button button--quiet"
                hidden=move || !has_card.get() && !was_erased.get()
                on:click=erase
                on:blur=move |_| is_sure.set(false)
            >
                {erase_says}
            </button>
            <a class="button button--quiet" href=Route::Visits.href()>{words.all_visits}</a>
        </p>
    }
    .into_any()
}
