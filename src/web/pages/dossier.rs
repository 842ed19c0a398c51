//! What the pupil keeps, on one screen.

mod done;
mod row;
mod shelf;

use crate::dossier::{ChoiceKey, KeptKind};
use crate::web::browser::print;
use crate::web::components::{ChipLink, EmptyState, EraseAll, Icon, Page, Picture};
use crate::web::links::{Address, Route};
use crate::web::state::{use_announcer, use_dossier, use_texts};
use done::{Against, Done};
use leptos::prelude::*;
use row::Taken;
use shelf::Shelf;

/// The screen.
///
/// # Accessibility
/// One `h1`, an `h2` per part; what is kept is a list per kind, with a button on each item. What was taken away stays in
/// its place until the screen goes, so that the same button puts it back. A device that keeps nothing is announced too.
#[component]
pub fn DossierPage() -> impl IntoView {
    let words = use_texts().dossier();
    let dossier = use_dossier();
    let taken = Taken::new();
    let is_kept = |key: &ChoiceKey| key.kept_kind().is_some();
    let is_empty = Memo::new(move |_| taken.rows(dossier, is_kept).is_empty());
    let shelves = KeptKind::ALL.map(|kind| view! { <Shelf kind=kind taken=taken /> }).collect_view();
    let lead = Signal::derive(move || if is_empty.get() { String::new() } else { words.lead.to_owned() });
    view! {
        <Page title=words.title lead=lead>
            <p class="kept__name" aria-hidden="true">{words.name}</p>
            <Refused />
            <Show when=move || is_empty.get()>
                <Begin />
            </Show>
            <div class="kept">{shelves}</div>
            <Show when=move || !is_empty.get()>
                <p class="kept__print">
                    <button type="button" class="button button--quiet" on:click=|_| print::page()>
                        <Icon picture=Picture::PRINTER />
                        {words.print}
                    </button>
                </p>
            </Show>
            <div class="record kept__rest">
                <Done />
                <Against taken=taken />
                <EraseAll done=Callback::new(move |()| taken.forget()) />
            </div>
        </Page>
    }
    .into_any()
}

/// How to begin, where nothing is kept.
#[component]
fn Begin() -> impl IntoView {
    let texts = use_texts();
    let words = texts.dossier();
    view! {
        <EmptyState title=words.none lead=words.none_lead>
            <ul class="chips" role="list">
                <li><ChipLink to=Route::Finder label=texts.finder().title /></li>
                <li><ChipLink to=Route::PickWorlds label=texts.pick_worlds().title /></li>
                <li><ChipLink to=Address::search("") label=words.search /></li>
            </ul>
        </EmptyState>
    }
    .into_any()
}

/// Says that the device keeps nothing.
#[component]
fn Refused() -> impl IntoView {
    let words = use_texts().dossier();
    let (dossier, announcer) = (use_dossier(), use_announcer());
    // Every word starts with nothing: wherever it happened first.
    let is_refused = Memo::new(move |_| dossier.is_refused_at(""));
    Effect::new(move |_| {
        if is_refused.get() {
            announcer.say(words.refused_choice);
        }
    });
    view! {
        <Show when=move || is_refused.get()>
            <p class="note__refused">{words.refused_choice}</p>
        </Show>
    }
    .into_any()
}
