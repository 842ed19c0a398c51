//! One card: a statement and five answers.

use super::face::Face;
use super::swipe::Swipe;
use super::{Deck, Step, statement};
use crate::matching::{Answer, LEAST, Liking, SHORT};
use crate::model::{InterestItem, InterestItemId};
use crate::web::browser::focus;
use crate::web::state::{Nav, use_finder, use_nav, use_texts};
use leptos::ev::{KeyboardEvent, PointerEvent, SubmitEvent};
use leptos::prelude::*;

/// Which of the answers takes the focus when a card comes: the one that was given, else the first.
pub(super) const ANSWERS: [&str; 2] = [".liking__input:checked", FIRST];
const FIRST: &str = ".liking__input";

/// The card in the address, or the first without an answer; after the last one, the careers.
#[component]
pub(super) fn Card(
    /// All cards.
    deck: Deck,
    /// The card in the address.
    id: Option<InterestItemId>,
) -> impl IntoView {
    let (nav, finder) = (use_nav(), use_finder());
    let found = deck.cards().into_iter().enumerate().find(|(_, card)| Some(&card.id) == id.as_ref());
    if let Some((at, item)) = found {
        return view! { <Shown deck=deck at=at item=item /> }.into_any();
    }
    // The address names no card that we know: the one that is next takes its place, not a place in the history.
    let next = untrack(|| finder.with(|taste| deck.next(taste)));
    let step = next.map_or(Step::Result, |id| Step::Card(Some(id)));
    Effect::new(move |_| nav.retype(|_| step.address().query));
    ().into_any()
}

/// Where to go from a card.
#[derive(Clone, Copy)]
struct Ways {
    nav: Nav,
    deck: Deck,
    at: usize,
}

impl Ways {
    /// The next card; after the short round and after the last card, the careers.
    fn next(self) {
        let next = self.at + 1;
        let card = self.deck.cards().get(next).map(|card| card.id.clone());
        self.go(&card.filter(|_| next != SHORT).map_or(Step::Result, |id| Step::Card(Some(id))));
    }

    /// The card before, or the start.
    fn back(self) {
        let before = self.at.checked_sub(1).and_then(|at| self.deck.cards().get(at).map(|card| card.id.clone()));
        self.go(&before.map_or(Step::Start, |id| Step::Card(Some(id))));
    }

    fn go(self, step: &Step) {
        let query = step.address().query;
        self.nav.refine(|_| query);
    }
}

/// A card.
///
/// # Accessibility
/// A form. The five answers are native radio buttons in a group whose name is the statement: arrow keys choose, Enter goes
/// on. The keys 1 to 5 answer and go on, as long as the focus is in the group and nowhere else. A tap on an answer goes on
/// at once; an arrow key only chooses. Swiping is an extra: everything has a button.
#[component]
fn Shown(
    /// All cards.
    deck: Deck,
    /// Its place among them.
    at: usize,
    /// The card.
    item: &'static InterestItem,
) -> impl IntoView {
    let words = &use_texts().finder().card;
    let finder = use_finder();
    let unanswered = RwSignal::new(false);
    let ways = Ways { nav: use_nav(), deck, at };
    let chosen = Memo::new(move |_| match finder.answer(&item.id) {
        Some(Answer::Given(liking)) => Some(liking),
        _ => None,
    });
    let tell = move |liking: Liking| finder.tell(&item.id, Answer::Given(liking));
    let by_pointer = StoredValue::new(false);
    let choose = Callback::new(move |liking: Liking| {
        tell(liking);
        if by_pointer.get_value() {
            ways.next();
        }
    });
    let key = move |event: KeyboardEvent| {
        by_pointer.set_value(false);
        if let Some(liking) = Liking::from_slug(&event.key()).filter(|_| !has_modifier(&event)) {
            event.prevent_default();
            tell(liking);
            ways.next();
        }
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if chosen.get_untracked().is_some() {
            ways.next();
        } else {
            unanswered.set(true);
            _ = focus::move_to(FIRST);
        }
    };
    let skip = move |_| {
        finder.tell(&item.id, Answer::Skipped);
        ways.next();
    };
    let swipe = Swipe::new();
    let up = move |event: PointerEvent| {
        if let Some(liking) = swipe.up(&event) {
            tell(liking);
            ways.next();
        }
    };
    let of = deck.round(at);
    // On a phone the answers would begin below the edge.
    focus::after_paint(|| focus::reveal(".card-form"));
    view! {
        <form class="card-form" on:submit=submit>
            <p class="card-form__way">
                <progress class="card-form__progress" max=of value=at + 1 aria-label=(words.title)(at + 1, of)></progress>
                <span aria-hidden="true">{format!("{} / {of}", at + 1)}</span>
            </p>
            <fieldset
                class="card-form__card"
                data-world=item.world.as_ref().map(ToString::to_string)
                on:keydown=key
                on:pointerdown=move |event| {
                    by_pointer.set_value(true);
                    swipe.down(&event);
                }
                on:pointerup=up
                on:pointercancel=move |_| swipe.cancel()
            >
                <legend class="card-form__statement">{statement(item)}</legend>
                <p class="card-form__question" id="card-question">{words.question}</p>
                <div class="likings">
                    {Liking::ALL
                        .into_iter()
                        .map(|liking| view! { <Choice liking=liking chosen=chosen choose=choose /> })
                        .collect_view()}
                </div>
            </fieldset>
            <p class="card-form__unanswered" role="status">{move || unanswered.get().then_some(words.unanswered)}</p>
            <div class="card-form__buttons">
                <button type="button" class="button button--quiet" on:click=move |_| ways.back()>{words.back}</button>
                <button type="button" class="button button--quiet" on:click=skip>{words.skip}</button>
                <button type="submit" class="button">{if at + 1 == of { words.last } else { words.next }}</button>
            </div>
            <Stop deck=deck />
            <p class="quiet card-form__keys">{words.keys}</p>
            <p class="quiet card-form__swipe">{words.swipe}</p>
        </form>
    }
    .into_any()
}

/// With Ctrl, Alt or the command key a digit belongs to the browser.
fn has_modifier(event: &KeyboardEvent) -> bool {
    event.ctrl_key() || event.alt_key() || event.meta_key()
}

/// One of the five answers.
///
/// # Accessibility
/// A native radio button with its word; the face is decoration.
#[component]
fn Choice(
    /// The answer.
    liking: Liking,
    /// The answer that was given.
    chosen: Memo<Option<Liking>>,
    /// Called when it is chosen, also when it was before.
    choose: Callback<Liking>,
) -> impl IntoView {
    let words = &use_texts().finder().card;
    view! {
        <label class="liking" data-liking=liking.slug()>
            <input
                class="liking__input"
                type="radio"
                name="liking"
                aria-describedby="card-question"
                prop:checked=move || chosen.get() == Some(liking)
                on:click=move |_| choose.run(liking)
            />
            <Face liking=liking />
            <span class="liking__word">{(words.liking)(liking)}</span>
        </label>
    }
    .into_any()
}

/// Stop any time: from enough answers on with careers, before with a pause. Nothing is lost.
#[component]
fn Stop(
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let words = &use_texts().finder().card;
    let finder = use_finder();
    let given = Memo::new(move |_| finder.with(|taste| deck.given(taste)));
    view! {
        <p class="card-form__stop">
            {move || match LEAST.checked_sub(given.get()).filter(|left| *left > 0) {
                None => view! { <a class="button button--quiet" href=Step::Result.address().href()>{words.stop}</a> }.into_any(),
                Some(left) => view! { <span class="quiet">{(words.stop_from)(left)}</span> }.into_any(),
            }}
            <a class="card-form__pause" href=Step::Start.address().href()>{words.pause}</a>
        </p>
        <NotKept />
    }
    .into_any()
}

/// Says that the device keeps nothing, where it refused.
///
/// # Accessibility
/// A status: it is read when it comes.
#[component]
pub(super) fn NotKept() -> impl IntoView {
    let (finder, words) = (use_finder(), use_texts().dossier());
    view! {
        <p class="note__refused" role="status" hidden=move || !finder.is_refused()>
            {move || finder.is_refused().then_some(words.refused_choice)}
        </p>
    }
    .into_any()
}
