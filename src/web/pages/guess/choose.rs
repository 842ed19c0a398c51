//! The three careers, before guessing.

use super::HEADING;
use super::rounds::{Rounds, to_figure};
use crate::guess::{Dropped, Step};
use crate::model::{Career, WorldId};
use crate::web::components::{Disclosure, Icon, Picture};
use crate::web::state::{data_lang, use_announcer, use_data, use_texts};
use leptos::prelude::*;

/// The three careers, each with a way to swap it.
///
/// # Accessibility
/// A list; the buttons name the career that goes, keep the focus, and what came is announced.
#[component]
pub(super) fn Choose(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let announcer = use_announcer();
    let others = move |_| {
        rounds.others();
        let names: Vec<_> = rounds.round.with_untracked(|round| round.iter().map(|one| one.name.clone()).collect());
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        announcer.say((words.three)(&(texts.record().shared.list_of)(&names)));
    };
    // Swapping one leaves the cards and their buttons where they are.
    let number = Memo::new(move |_| rounds.round.with(Vec::len));
    let cards =
        move || (0..number.get()).map(|number| view! { <Candidate rounds=rounds number=number /> }).collect_view();
    let begin = move || rounds.round.with(|_| rounds.to(Step::Ask(0)).href());
    let other = move || rounds.round.with(|_| rounds.other_version().href());
    view! {
        <section class="guess__choose" aria-labelledby=HEADING>
            <h2 id=HEADING>{words.choose}</h2>
            <DroppedNotes rounds=rounds />
            <p>{words.choose_lead}</p>
            <ul class="guess__cards" role="list">{cards}</ul>
            <p class="guess__foot">
                <a class="button" href=begin>{words.begin}</a>
                <button type="button" class="button button--quiet" on:click=others>{words.others}</button>
                <a class="button button--quiet" href=other>{words.class_link}</a>
            </p>
            <p class="quiet">{texts.dossier().kept_here}</p>
            <Earlier rounds=rounds />
        </section>
    }
    .into_any()
}

/// What the address asked for and is not in the round.
///
/// # Accessibility
/// Text before the list.
#[component]
pub(super) fn DroppedNotes(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let (words, data) = (use_texts().guess(), use_data());
    let note = move |one: Dropped| {
        let name = data.careers.shown(&one.id).map_or(one.id.clone(), |career| career.name.clone());
        view! { <p class="notice">{(words.dropped)(one.why, &name)}</p> }
    };
    move || rounds.dropped.get().into_iter().map(note).collect_view()
}

/// One of the three.
#[component]
fn Candidate(
    /// The round.
    rounds: Rounds,
    /// Its place.
    number: usize,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let announcer = use_announcer();
    let career = Memo::new(move |_| rounds.round.with(|round| round.get(number).copied()));
    let swap = move |_| match rounds.swap(number) {
        Some(next) => announcer.say((words.now)(&next.name)),
        None => announcer.say(words.no_other),
    };
    let world = move || career.get().and_then(|career| career.worlds.first()).map(WorldId::to_string);
    let label = move || career.get().map(|career| (words.swap_named)(&career.name));
    view! {
        <li class="guess__card" data-world=world>
            <div class="guess__facts">{move || career.get().map(|career| facts(rounds, career))}</div>
            <p class="guess__swap">
                <button type="button" class="button button--quiet" aria-label=label on:click=swap>{words.swap}</button>
            </p>
        </li>
    }
    .into_any()
}

fn facts(rounds: Rounds, career: &'static Career) -> AnyView {
    let words = use_texts().guess();
    let world = career.worlds.first().map(WorldId::as_str).unwrap_or_default();
    view! {
        <span class="card__icon"><Icon picture=Picture::of_world(world) /></span>
        <h3 class="guess__name" lang=data_lang()>{career.name.as_str()}</h3>
        <p lang=data_lang()>{career.does.as_str()}</p>
        {move || rounds.is_own(career).then(|| view! { <p><span class="badge">{words.own}</span></p> })}
        {move || before(rounds, career)}
    }
    .into_any()
}

/// What was guessed for a career before.
pub(super) fn before(rounds: Rounds, career: &'static Career) -> Option<AnyView> {
    let texts = use_texts();
    let guess = rounds.kept(career)?.guess;
    let (from, to) = (texts.numbers.euro(guess.from()), texts.numbers.euro(guess.to()));
    Some(view! { <p class="guess__before">{(texts.guess().before)(&from, &to)}</p> }.into_any())
}

/// What was guessed in other rounds.
#[component]
fn Earlier(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let words = use_texts().guess();
    let earlier = Memo::new(move |_| rounds.earlier());
    let items = move || {
        let row = move |(career, _): (&'static Career, _)| {
            view! {
                <li class="guess__earlier">
                    <a href=to_figure(career).href() lang=data_lang()>{career.name.as_str()}</a>
                    {before(rounds, career)}
                </li>
            }
        };
        earlier.get().into_iter().map(row).collect_view()
    };
    move || {
        let number = earlier.with(Vec::len);
        (number > 0).then(|| {
            view! {
                <Disclosure summary=(words.earlier)(number)>
                    <p>{words.earlier_lead}</p>
                    <ul class="plain" role="list">{items}</ul>
                </Disclosure>
            }
        })
    }
}
