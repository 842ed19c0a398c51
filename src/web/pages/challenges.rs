//! The challenges on the page Innoveren: one to begin with, and all of them.

use crate::dossier::NoteKey;
use crate::model::{Challenge, WorldId};
use crate::text::Texts;
use crate::web::components::{Icon, MoreList, Picture, Waiting, in_language};
use crate::web::links::{Route, key};
use crate::web::state::{use_data, use_dossier, use_prose, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// One challenge to begin with, then all of them, seven at a time.
///
/// # Accessibility
/// An `h2` per part; a list of links.
#[component]
pub fn Challenges() -> impl IntoView {
    let prose = use_prose();
    move || match prose.get() {
        None => view! { <Waiting /> }.into_any(),
        Some(prose) => view! {
            <Begin all=prose.challenges.all() />
            <AllChallenges all=prose.challenges.all() />
        }
        .into_any(),
    }
}

/// The first challenge for which there is no idea yet, with what one can do right now.
#[component]
fn Begin(
    /// All challenges.
    all: &'static [Challenge],
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.challenge();
    let dossier = use_dossier();
    // Chosen once: it must not jump away while the pupil looks at it.
    let is_open = |one: &&Challenge| untrack(|| dossier.note(&NoteKey::Idea(one.id.clone()))).is_empty();
    all.iter().find(is_open).or(all.first()).map(|challenge| {
        view! {
            <section class="start" data-world=world_of(challenge)>
                <div class="start__body">
                    <h2 class="start__title">{words.start}</h2>
                    <h3 class="start__question">{title(texts, challenge)}</h3>
                    <p class="try">{in_language(texts, &challenge.first_step, &challenge.first_step_en).to_owned()}</p>
                    <p>{words.start_lead}</p>
                    <a class="button" href=Route::Challenge(challenge.id.clone()).href()>{words.start_button}</a>
                </div>
            </section>
        }
        .into_any()
    })
}

/// All challenges as cards.
///
/// # Accessibility
/// A section with an `h2` and a list of links.
#[component]
pub fn AllChallenges(
    /// The challenges.
    all: &'static [Challenge],
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.challenge();
    let rows: Vec<_> = (0..all.len()).collect();
    let row = Arc::new(move |number: usize| {
        all.get(number).map_or_else(|| ().into_any(), |one| view! { <ChallengeCard challenge=one /> }.into_any())
    });
    view! {
        <section>
            <h2>{words.all}</h2>
            <p class="lead">{words.all_lead}</p>
            <MoreList rows=Signal::stored(rows) row=row key=key::COUNT />
        </section>
    }
    .into_any()
}

/// A challenge as a card: an item of a list.
///
/// # Accessibility
/// One link, its name is the question. Worlds, and an idea that is there, are said in words.
#[component]
pub fn ChallengeCard(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let dossier = use_dossier();
    let picture = Picture::of_world(world_of(challenge));
    let key = NoteKey::Idea(challenge.id.clone());
    let has_idea = Memo::new(move |_| !dossier.note(&key).is_empty());
    let worlds = challenge.worlds.iter().filter_map(|id| data.worlds.get(id.as_str()));
    let worlds: Vec<_> = worlds.map(|world| in_language(texts, &world.name, &world.name_en)).collect();
    let problem = problem(texts, challenge).first().cloned();
    view! {
        <li class="card" data-world=world_of(challenge)>
            <span class="card__icon"><Icon picture=picture /></span>
            <div class="card__body">
                <a class="card__link" href=Route::Challenge(challenge.id.clone()).href()>{title(texts, challenge)}</a>
                <p class="card__text">{problem}</p>
                <p class="card__note">{worlds.join(" · ")}</p>
                <Show when=move || has_idea.get()>
                    <p class="card__note card__kept">{texts.challenge().has_idea}</p>
                </Show>
            </div>
        </li>
    }
    .into_any()
}

/// The world whose colour a challenge has.
pub fn world_of(challenge: &Challenge) -> &str {
    challenge.worlds.first().map_or("", WorldId::as_str)
}

/// The question, in the language of the screen.
pub fn title(texts: &Texts, challenge: &Challenge) -> String {
    in_language(texts, &challenge.title, &challenge.title_en).to_owned()
}

/// The problem, in the language of the screen.
pub fn problem<'a>(texts: &Texts, challenge: &'a Challenge) -> &'a [String] {
    if texts.lang == crate::text::Lang::Nl { &challenge.problem } else { &challenge.problem_en }
}
