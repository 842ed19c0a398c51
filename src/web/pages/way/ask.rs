//! The question where somebody wants to go.

use super::{Question, to_the_heading};
use crate::search::Kind;
use crate::web::components::{Icon, Picture};
use crate::web::links::{Address, Route, key};
use crate::web::state::{Searcher, data_lang, use_announcer, use_engine, use_nav, use_texts};
use leptos::prelude::*;

/// So many answers stand below the field.
const MOST: usize = 7;
/// Careers and studies among so many hits of all kinds.
const ASKED: usize = 60;

/// A career or a study that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Found {
    kind: Kind,
    id: String,
    title: String,
}

/// A field that finds careers and studies while one types.
///
/// # Accessibility
/// A form: a text field with its label and hint, and below it the answers as buttons, whose number is announced after a
/// pause. Enter takes the first. Once a goal is chosen the focus goes to the heading, which names it.
#[component]
pub(super) fn GoalQuestion(
    /// A goal in the address that we do not know; empty where there is none.
    unknown: String,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.way().ask;
    let (nav, engine, announcer) = (use_nav(), use_engine(), use_announcer());
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let text = typed.get();
        engine.get().filter(|_| !text.trim().is_empty()).map(|engine| goals(engine, &text)).unwrap_or_default()
    });
    let choose = move |id: &str| {
        nav.refine(|query| query.with(key::GOAL, id).without(key::LINE));
        to_the_heading();
    };
    let row = move |one: Found| {
        let id = one.id.clone();
        view! {
            <li>
                <button type="button" class="place-bar__option goal" on:click=move |_| choose(&id)>
                    <Icon picture=Picture::of_kind(one.kind) />
                    <span class="goal__name" lang=data_lang()>{one.title}</span>
                    <span class="goal__kind">{(texts.terms.kind_one)(one.kind)}</span>
                </button>
            </li>
        }
    };
    let is_nothing = move || !typed.with(|text| text.trim().is_empty()) && found.with(Vec::is_empty);
    let skip =
        Address { route: Route::Way, query: untrack(|| nav.query()).with(key::QUESTION, Question::Still.slug()) };
    view! {
        <section class="first-step way-ask" aria-labelledby="goal">
            <h2 id="goal">{words.title}</h2>
            {(!unknown.is_empty()).then(|| view! { <p class="notice">{(words.unknown)(&unknown)}</p> })}
            <form
                class="place-bar__form"
                on:submit=move |event| {
                    event.prevent_default();
                    if let Some(first) = found.with_untracked(|found| found.first().cloned()) {
                        choose(&first.id);
                    }
                }
            >
                <label class="field">
                    <span class="field__label">{words.field}</span>
                    <input
                        class="field__text"
                        type="text"
                        autocomplete="off"
                        autocapitalize="none"
                        aria-describedby="goal-hint"
                        prop:value=move || typed.get()
                        on:input:target=move |event| {
                            typed.set(event.target().value());
                            announcer.say_soon((words.found)(found.with_untracked(Vec::len)));
                        }
                    />
                </label>
                <button type="submit" class="button">{words.submit}</button>
                <p class="quiet" id="goal-hint">{words.hint}</p>
                <ul class="place-bar__options" role="list">
                    <For each=move || found.get() key=Clone::clone children=row />
                </ul>
                <p hidden=move || !is_nothing()>
                    {move || if engine.get().is_some() { words.nothing } else { words.starting }}
                </p>
            </form>
            <p><a class="button button--quiet" href=skip.href()>{words.skip}</a></p>
        </section>
    }
    .into_any()
}

/// The careers and studies that the search engine finds, best first.
fn goals(engine: Searcher, text: &str) -> Vec<Found> {
    let hits = engine.search(text, ASKED, None).hits.into_iter();
    hits.filter(|hit| matches!(hit.kind, Kind::Career | Kind::Study))
        .map(|hit| Found { kind: hit.kind, id: hit.id, title: hit.title })
        .take(MOST)
        .collect()
}
