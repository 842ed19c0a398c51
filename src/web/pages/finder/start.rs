//! Before the cards: which worlds appeal, or where one stopped.

use super::card::NotKept;
use super::{Deck, Step};
use crate::matching::{LEAST, SHORT};
use crate::model::WorldId;
use crate::web::browser::focus;
use crate::web::components::{ChipLink, Panel, WorldPicker};
use crate::web::links::Route;
use crate::web::state::{use_announcer, use_finder, use_texts};
use leptos::prelude::*;

/// The worlds to choose from, and the way to the cards; on top of it what was begun before.
///
/// # Accessibility
/// A part of its own for what was begun, under an `h2`. After "Begin again" the focus stays on the button, which then puts
/// everything back.
#[component]
pub(super) fn Start(
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let words = &use_texts().finder().start;
    let finder = use_finder();
    let picked = Signal::derive(move || finder.with(|taste| taste.worlds.iter().cloned().collect::<Vec<WorldId>>()));
    let change = Callback::new(move |worlds: Vec<WorldId>| finder.appeal(&worlds));
    if !deck.is_enough() {
        return view! {
            <Panel title=use_texts().finder().result.worlds lead=words.no_cards>
                <p><ChipLink to=Route::PickWorlds label=use_texts().pick_worlds().title /></p>
            </Panel>
        }
        .into_any();
    }
    view! {
        <Resume deck=deck />
        <WorldPicker legend=words.worlds hint=words.worlds_hint picked=picked most=None on_change=change />
        <p class="finder__go" hidden=move || finder.with(|taste| deck.seen(taste) > 0)>
            <a class="button" href=Step::Card(None).address().href()>{words.begin}</a>
        </p>
        <p class="quiet">{words.kept}</p>
        <NotKept />
    }
    .into_any()
}

/// What was begun before: go on, look, or begin again.
#[component]
fn Resume(
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let words = &use_texts().finder().start;
    let (finder, announcer) = (use_finder(), use_announcer());
    let erased = RwSignal::new(None);
    let seen = Memo::new(move |_| finder.with(|taste| deck.seen(taste)));
    let has_enough = Memo::new(move |_| finder.with(|taste| deck.given(taste)) >= LEAST);
    let can_resume = Memo::new(move |_| finder.with(|taste| deck.seen(taste) > 0 && deck.next(taste).is_some()));
    let is_shown = Memo::new(move |_| seen.get() > 0 || erased.with(Option::is_some));
    let lead = move || match (seen.get(), round(deck, seen.get()), deck.cards().len()) {
        (seen, round, all) if seen == round && seen < all => (words.resume_more)(seen, all - seen),
        (seen, round, _) => (words.resume_lead)(seen, round),
    };
    let again = move |_| {
        if let Some(before) = erased.try_update(Option::take).flatten() {
            finder.put_back(&before);
            announcer.say(words.back_done);
        } else {
            erased.set(Some(finder.begin_again()));
            announcer.say(words.again_done);
        }
        focus::after_paint(|| _ = focus::to("finder-again"));
    };
    view! {
        <Show when=move || is_shown.get()>
            <section class="panel panel--wide finder__resume">
                <h2 class="panel__title">{move || if seen.get() == 0 { words.again_done } else { words.resume_title }}</h2>
                <p hidden=move || seen.get() == 0>{lead}</p>
                <p class="finder__buttons">
                    <Show when=move || can_resume.get()>
                        <a class="button" href=Step::Card(None).address().href()>{words.resume}</a>
                    </Show>
                    <Show when=move || has_enough.get()>
                        <a class="button" href=Step::Result.address().href()>{words.look}</a>
                    </Show>
                    <button type="button" class="button button--quiet" id="finder-again" on:click=again>
                        {move || if erased.with(Option::is_some) { words.put_back } else { words.again }}
                    </button>
                </p>
            </section>
        </Show>
    }
    .into_any()
}

/// How many cards the round has in which so many were seen.
fn round(deck: Deck, seen: usize) -> usize {
    if seen <= SHORT { deck.round(0) } else { deck.round(seen) }
}
