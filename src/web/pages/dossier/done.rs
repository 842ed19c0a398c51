//! What the pupil did besides keeping: careers that are not for him or her, guesses, answers of the interest finder.

use super::row::{TakeAway, Taken};
use crate::dossier::{self as core, ChoiceKey};
use crate::matching::Answer;
use crate::search::Kind;
use crate::web::components::{ChipLink, Panel, kept_name};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_data, use_dossier, use_texts};
use leptos::prelude::*;

/// The careers that were put away as "niet voor mij", each with a way back.
///
/// # Accessibility
/// A native disclosure with a list; each item has a link and a button, see [`TakeAway`].
#[component]
pub fn Against(
    /// What was taken away.
    taken: Taken,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.dossier();
    let dossier = use_dossier();
    let rows = Memo::new(move |_| taken.rows(dossier, is_against));
    let number = Memo::new(move |_| dossier.with(|kept| kept.count(is_against)));
    let row = move |key: ChoiceKey| {
        let ChoiceKey::Against(id) = key.clone() else { return ().into_any() };
        let name = kept_name(data, texts, Kind::Career, id.as_str()).unwrap_or_else(|| id.to_string());
        view! {
            <li class="kept__row">
                <a href=Route::Career(id).href() lang=data_lang()>{name.clone()}</a>
                <span class="kept__end">
                    <TakeAway key=key name=name words=&words.show_again taken=taken />
                </span>
            </li>
        }
        .into_any()
    };
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <div class="panel--wide">
                // The number stands in the summary: made anew it would close under the finger that pressed in it.
                <details class="disclosure">
                    <summary class="disclosure__summary">{move || (words.against)(number.get())}</summary>
                    <div class="disclosure__body">
                        <p>{words.against_lead}</p>
                        <ul class="kept__rows" role="list">
                            <For each=move || rows.get() key=ChoiceKey::word children=row />
                        </ul>
                    </div>
                </details>
            </div>
        </Show>
    }
    .into_any()
}

/// The guesses and the answers of the interest finder, with the way back to each.
///
/// # Accessibility
/// A section with an `h2`; lists of links.
#[component]
pub fn Done() -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.dossier();
    let dossier = use_dossier();
    let guesses = Memo::new(move |_| {
        let latest = |kept: &core::Dossier| {
            let keys = kept.latest(|key| matches!(key, ChoiceKey::Guess(_)));
            keys.into_iter().map(|(key, _)| key.clone()).collect::<Vec<_>>()
        };
        dossier.with(latest)
    });
    let answers = Memo::new(move |_| {
        let is_given = |(key, value): &(&ChoiceKey, &str)| {
            matches!(key, ChoiceKey::Answer(_)) && matches!(Answer::from_slug(value), Some(Answer::Given(_)))
        };
        dossier.with(|kept| kept.choices().filter(is_given).count())
    });
    let of_wages = move || {
        let found: Vec<_> = guesses
            .get()
            .into_iter()
            .filter_map(|key| if let ChoiceKey::Guess(id) = key { data.careers.shown(id.as_str()) } else { None })
            .collect();
        let number = found.len();
        let items = found
            .into_iter()
            .map(
                |career| view! { <li><ChipLink to=Route::Career(career.id.clone()) label=career.name.as_str() /></li> },
            )
            .collect_view();
        (number > 0).then(|| {
            view! {
                <p>{(words.guessed)(number)}</p>
                <ul class="chips" role="list">{items}</ul>
                <p><a class="button button--quiet" href=Route::Guess.href()>{texts.guess().title}</a></p>
            }
        })
    };
    let of_finder = move || {
        (answers.get() > 0).then(|| {
            view! {
                <p>{(words.answers)(answers.get())}</p>
                <p><a class="button button--quiet" href=Route::Finder.href()>{texts.finder().title}</a></p>
            }
        })
    };
    let is_shown = Memo::new(move |_| answers.get() > 0 || guesses.with(|guesses| !guesses.is_empty()));
    view! {
        <Show when=move || is_shown.get()>
            <Panel title=words.found_out wide=true>
                {of_finder}
                {of_wages}
            </Panel>
        </Show>
    }
    .into_any()
}

const fn is_against(key: &ChoiceKey) -> bool {
    matches!(key, ChoiceKey::Against(_))
}
