//! The careers that come out, or what to do where none can.

use super::answers::Answers;
use super::paper::{Paper, Talk};
use super::pick::{Found, Lazy, item_id};
use super::{Deck, Step};
use crate::matching::{Answer, Flat, LEAST, Pick, SHORT, Taste, Verdict};
use crate::web::browser::print;
use crate::web::components::{ChipLink, Disclosure, Icon, Panel, Picture, PlaceBar, ReadAloud, StageBar};
use crate::web::links::Route;
use crate::web::pages::finder::against::{Gone, Hidden, Hiding};
use crate::web::pages::finder::say::Say;
use crate::web::state::{data_lang, use_finder, use_texts};
use leptos::prelude::*;

/// So many reasons of a career fit on the paper.
const ON_PAPER: usize = 2;

/// What comes out. It follows the answers: who changes one sees the careers change.
///
/// # Accessibility
/// The careers are a list, each with a heading and its reasons as a list; a navigation leads to each. What is new after a
/// change says so in words, and is announced.
#[component]
pub(super) fn Result(
    /// The cards.
    deck: Deck,
    /// What comes out.
    verdict: Memo<Option<Verdict<'static>>>,
) -> impl IntoView {
    let words = &use_texts().finder().result;
    let finder = use_finder();
    let hiding = Hiding::new(deck);
    let body = move || {
        let verdict = verdict.get()?;
        let has_more = finder.with(|taste| deck.next(taste).is_some());
        Some(match verdict {
            Verdict::TooFew(missing) => too_few(deck, &finder.taste(), missing),
            Verdict::Flat(flat) => flat_answers(flat, has_more),
            Verdict::Found { picks, .. } if picks.is_empty() => view! { <p>{words.none_left}</p> }.into_any(),
            Verdict::Found { picks, clear: true } => {
                view! { <Careers picks=picks hiding=hiding deck=deck /> }.into_any()
            }
            Verdict::Found { picks, clear: false } => view! {
                <Panel title=words.unclear lead=words.unclear_lead wide=true>
                    <p class="finder__buttons">
                        <a class="button" href=Route::PickWorlds.href()>{words.worlds}</a>
                    </p>
                    <Lazy
                        id="toch".to_owned()
                        summary=words.unclear_show.to_owned()
                        hiding=hiding
                        body=move || view! { <Careers picks=picks.clone() hiding=hiding deck=deck /> }.into_any()
                    />
                </Panel>
            }
            .into_any(),
        })
    };
    view! {
        <div class="me-bar finder__me">
            <PlaceBar />
            <StageBar />
        </div>
        {body}
        <Hidden hiding=hiding />
        <More deck=deck />
        <Answers deck=deck hiding=hiding />
        <How />
    }
    .into_any()
}

/// The careers with what belongs to them: read aloud, on paper, and questions to talk about.
#[component]
fn Careers(
    /// The careers.
    picks: Vec<Pick<'static>>,
    /// What was hidden.
    hiding: Hiding,
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.finder().result;
    let number = picks.len();
    let aloud = spoken(&picks);
    let paper = view! { <Paper picks=paper_rows(&picks) /> };
    let places: Vec<_> = picks.iter().map(|pick| pick.career.id.clone()).collect();
    let names = picks.iter().map(|pick| {
        let target = format!("#{}", item_id(pick.career));
        view! { <li><a class="chip" href=target lang=data_lang()>{pick.career.name.as_str()}</a></li> }
    });
    let names = names.collect_view();
    let items = picks
        .into_iter()
        .enumerate()
        .map(|(at, pick)| {
            view! {
                <Gone hiding=hiding at=at />
                <Found pick=pick at=at hiding=hiding deck=deck />
            }
        })
        .collect_view();
    hiding.show(places);
    view! {
        <section class="finder__list" aria-labelledby="finder-list">
            <h2 id="finder-list" tabindex="-1">{words.list}</h2>
            <p class="finder__tools">
                <span>{(words.found)(number)}</span>
                <button type="button" class="button button--quiet" on:click=move |_| print::page()>
                    <Icon picture=Picture::PRINTER />
                    {words.print}
                </button>
            </p>
            // All of them at a glance: with their reasons they are many screens on a phone.
            <nav class="finder__index" aria-label=words.list>
                <ol class="chips" role="list">{names}</ol>
            </nav>
            <ReadAloud part=words.aloud text=aloud />
            <ul class="finds" role="list">
                {items}
                <Gone hiding=hiding at=number />
            </ul>
            <Talk />
            {paper}
        </section>
    }
    .into_any()
}

/// The careers with what they are, the reasons and the caution, in Dutch: the voice is Dutch.
fn spoken(picks: &[Pick<'static>]) -> String {
    let say = Say::new(crate::text::texts(crate::text::Lang::Nl));
    let of_pick = |pick: &Pick<'static>| {
        let reasons: Vec<_> = pick.reasons.iter().map(|reason| say.reason(reason)).collect();
        format!("{}. {} {} {}", pick.career.name, pick.career.does, reasons.join(" "), say.caution(&pick.caution))
    };
    picks.iter().map(of_pick).collect::<Vec<_>>().join(" ")
}

fn paper_rows(picks: &[Pick<'static>]) -> Vec<(&'static str, Vec<String>)> {
    let say = Say::new(use_texts());
    picks
        .iter()
        .map(|pick| {
            (pick.career.name.as_str(), pick.reasons.iter().take(ON_PAPER).map(|reason| say.reason(reason)).collect())
        })
        .collect()
}

/// More answers are needed: the cards without one.
fn too_few(deck: Deck, taste: &Taste, missing: usize) -> AnyView {
    let words = &use_texts().finder().result;
    let skipped: Vec<_> = deck
        .cards()
        .into_iter()
        .map(|card| &card.id)
        .filter(|id| taste.answers.get(*id) == Some(&Answer::Skipped))
        .collect();
    let next = deck.next(taste).map(|id| Step::Card(Some(id)).address());
    let back = skipped.first().map(|id| Step::Card(Some((*id).clone())).address());
    view! {
        <Panel title=(words.too_few)(missing) lead=words.too_few_lead wide=true>
            {(!skipped.is_empty()).then(|| view! { <p>{(words.skipped)(skipped.len())}</p> })}
            <p class="finder__buttons">
                {next.map(|next| view! { <a class="button" href=next.href()>{words.go_on}</a> })}
                {back.map(|back| view! { <a class="button button--quiet" href=back.href()>{words.to_skipped}</a> })}
                <ChipLink to=Route::PickWorlds label=words.worlds />
            </p>
        </Panel>
    }
    .into_any()
}

/// Everything was answered alike: worlds instead of careers.
fn flat_answers(flat: Flat, has_more: bool) -> AnyView {
    let words = &use_texts().finder().result;
    view! {
        <Panel title=words.flat lead=(words.flat_lead)(flat) wide=true>
            <p class="finder__buttons">
                <a class="button" href=Route::PickWorlds.href()>{words.worlds}</a>
                {has_more.then(|| view! {
                    <a class="button button--quiet" href=Step::Card(None).address().href()>{words.go_on}</a>
                })}
            </p>
        </Panel>
    }
    .into_any()
}

/// The cards that are left, and other ways on.
#[component]
fn More(
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.finder().result;
    let finder = use_finder();
    let left = Memo::new(move |_| finder.with(|taste| deck.cards().len().saturating_sub(deck.seen(taste))));
    let is_enough = Memo::new(move |_| finder.with(|taste| deck.seen(taste) >= SHORT.min(deck.cards().len())));
    let has_careers = Memo::new(move |_| finder.with(|taste| deck.given(taste)) >= LEAST);
    let cards = move || match left.get() {
        // What is missing is said above, with the way to the cards.
        _ if !has_careers.get() => ().into_any(),
        0 => view! { <p>{words.no_more_cards}</p> }.into_any(),
        left if is_enough.get() => view! {
            <p>{(words.sharper)(left)}</p>
            <p><a class="button button--quiet" href=Step::Card(None).address().href()>{(words.more_cards)(left)}</a></p>
        }
        .into_any(),
        _ => view! {
            <p><a class="button button--quiet" href=Step::Card(None).address().href()>{words.go_on}</a></p>
        }
        .into_any(),
    };
    view! {
        <Panel title=words.on wide=true>
            {cards}
            <p class="chips">
                <ChipLink to=Route::Guess label=texts.guess().title />
                <ChipLink to=Route::PickWorlds label=texts.pick_worlds().title />
                <ChipLink to=Route::Dossier label=texts.dossier().title />
                <ChipLink to=Step::Start.address() label=words.to_start />
            </p>
        </Panel>
    }
    .into_any()
}

/// What the finder does, and what it is not.
#[component]
fn How() -> impl IntoView {
    let words = &use_texts().finder().result;
    let lines = words.how_says.iter().map(|line| view! { <p>{*line}</p> }).collect_view();
    view! {
        <Disclosure summary=words.how>
            {lines}
            <p><ChipLink to=Route::AboutData label=use_texts().about().title /></p>
        </Disclosure>
    }
    .into_any()
}
