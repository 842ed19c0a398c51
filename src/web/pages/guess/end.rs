//! Looking back on a round.

use super::HEADING;
use super::bar::RangeBar;
use super::rounds::Rounds;
use crate::dossier::NoteKey;
use crate::guess::{Step, figure};
use crate::model::Career;
use crate::search::Kind;
use crate::web::components::{KeepToggle, NoteField};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// The three in the order in which they were guessed, room to write what surprised, and where to go on.
///
/// # Accessibility
/// An ordered list, then a labelled field.
#[component]
pub(super) fn End(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let words = use_texts().guess();
    let rows = rounds.round.get_untracked().into_iter().enumerate();
    let rows = rows.map(|(number, career)| row(rounds, number, career)).collect_view();
    view! {
        <section class="guess__end" aria-labelledby=HEADING>
            <h2 id=HEADING tabindex="-1">{words.end}</h2>
            <p>{words.end_lead}</p>
            <ol class="guess__cards" role="list">{rows}</ol>
            <p class="guess__thought">{words.end_thought}</p>
            <NoteField key=NoteKey::Guesses label=words.note hint=words.note_hint with_line=true />
            <p class="guess__foot">
                <button type="button" class="button" on:click=move |_| rounds.another()>{words.another}</button>
                <a class="button button--quiet" href=Route::Finder.href()>{words.to_finder}</a>
                <a class="button button--quiet" href=Route::Careers.href()>{words.to_careers}</a>
            </p>
        </section>
    }
    .into_any()
}

fn row(rounds: Rounds, number: usize, career: &'static Career) -> AnyView {
    let texts = use_texts();
    let words = texts.guess();
    let range = move |(from, to): (u32, u32)| (words.range)(&texts.numbers.euro(from), &texts.numbers.euro(to));
    let facts = move || match (rounds.kept(career), figure(career)) {
        (Some(kept), Some(figure)) => {
            let guess = (kept.guess.from(), kept.guess.to());
            view! {
                <dl class="guess__rows">
                    <div class="guess__row">
                        <dt>{words.your_guess}</dt>
                        <dd><span class="guess__amounts">{range(guess)}</span> <RangeBar range=guess /></dd>
                    </div>
                    <div class="guess__row">
                        <dt>{words.figure}</dt>
                        <dd><span class="guess__amounts">{range(figure)}</span> <RangeBar range=figure real=true /></dd>
                    </div>
                </dl>
                {kept.surprise.map(|surprise| view! {
                    <p class="guess__said">{words.surprise} " " <strong>{(words.surprise_answer)(surprise)}</strong></p>
                })}
            }
            .into_any()
        }
        _ => view! {
            <p>
                {words.not_guessed} " " <a href=rounds.to(Step::Ask(number)).href()>{words.begin}</a>
            </p>
        }
        .into_any(),
    };
    let world = career.worlds.first().map(ToString::to_string);
    view! {
        <li class="guess__card" data-world=world>
            <div class="guess__facts">
                <h3 class="guess__name">
                    <a href=Route::Career(career.id.clone()).href() lang=data_lang()>{career.name.as_str()}</a>
                </h3>
                {facts}
            </div>
            <p class="guess__swap"><KeepToggle kind=Kind::Career id=career.id.to_string() /></p>
        </li>
    }
    .into_any()
}
