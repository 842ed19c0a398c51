//! The answers that were given, each to change: the careers follow.

use super::against::Hiding;
use super::{Deck, statement};
use crate::matching::{Answer, Liking};
use crate::model::InterestItem;
use crate::web::components::Disclosure;
use crate::web::state::{use_finder, use_texts};
use leptos::prelude::*;

/// All cards that were seen, with a choice of the answer.
///
/// # Accessibility
/// A native disclosure; in it a native select per card, whose label is the statement. What a change did is announced, and
/// stands below it with the way to the list.
#[component]
pub(super) fn Answers(
    /// The cards.
    deck: Deck,
    /// What happens in the list.
    hiding: Hiding,
) -> impl IntoView {
    let words = &use_texts().finder().result;
    let finder = use_finder();
    let seen = Memo::new(move |_| {
        finder.with(|taste| deck.cards().iter().filter(|card| taste.answers.contains_key(&card.id)).count())
    });
    let rows = move || {
        seen.track();
        let cards = deck.cards().into_iter().filter(|card| untrack(|| finder.answer(&card.id)).is_some());
        cards.map(|card| view! { <Row card=card hiding=hiding /> }).collect_view()
    };
    view! {
        <Disclosure summary=words.answers>
            <p>{words.answers_lead}</p>
            <div class="answers">{rows}</div>
        </Disclosure>
    }
    .into_any()
}

#[component]
fn Row(
    /// The card.
    card: &'static InterestItem,
    /// What happens in the list.
    hiding: Hiding,
) -> impl IntoView {
    let words = &use_texts().finder().card;
    let finder = use_finder();
    let chosen = move || finder.answer(&card.id).unwrap_or(Answer::Skipped);
    let option = move |answer: Answer, name: &'static str| {
        view! { <option value=answer.slug() prop:selected=move || chosen() == answer>{name}</option> }
    };
    let change = move |event| {
        if let Some(answer) = Answer::from_slug(&event_target_value(&event)) {
            hiding.answer(&card.id, answer);
        }
    };
    let changed = move || {
        let says = hiding.what_changed(&card.id)?;
        Some(view! {
            <p class="answers__changed">
                {says} " " <a href="#finder-list">{use_texts().finder().result.to_list}</a>
            </p>
        })
    };
    view! {
        <label class="answers__row">
            <span>{statement(card)}</span>
            <select class="field__select" on:change=change>
                {option(Answer::Skipped, use_texts().finder().result.skipped_card)}
                {Liking::ALL
                    .into_iter()
                    .map(|liking| option(Answer::Given(liking), (words.liking)(liking)))
                    .collect_view()}
            </select>
        </label>
        {changed}
    }
    .into_any()
}
