//! The figure beside the guess.

use super::HEADING;
use super::ask::About;
use super::bar::{Axis, RangeBar};
use super::rounds::Rounds;
use crate::guess::{Kept, Step, Surprise, figure};
use crate::model::Career;
use crate::search::Kind;
use crate::web::components::{KeepToggle, PressRemark, WageFigure};
use crate::web::links::Route;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The figure of one career, what it means, and whether it surprised. Who did not guess yet guesses first.
///
/// # Accessibility
/// The heading of the step, then an `h3` per part; the bars are said in words.
#[component]
pub(super) fn Reveal(
    /// The round.
    rounds: Rounds,
    /// Which of the careers.
    number: usize,
) -> impl IntoView {
    let words = use_texts().guess();
    let career = rounds.career(number);
    let is_guessed = move || career.is_some_and(|career| untrack(|| rounds.kept(career)).is_some());
    // A link to a figure, or a guess that was erased: the question comes first.
    Effect::new(move |_| {
        if !is_guessed() {
            rounds.become_step(Step::Ask(number));
        }
    });
    let career = career.filter(|_| is_guessed());
    let wage = career.and_then(|career| career.wage.as_ref());
    career.zip(wage).map(|(career, wage)| {
        let next = Step::Show(number).next(rounds.len());
        let label = if next == Step::End { words.to_end } else { words.next };
        let on = next.number().and_then(|number| rounds.career(number)).map(|next| next.name.as_str());
        view! {
            <section class="guess__step" aria-labelledby=HEADING>
                <About career=career number=number rounds=rounds />
                <Beside rounds=rounds career=career />
                <h3>{words.means}</h3>
                <WageFigure career=career wage=wage />
                <p>{words.half}</p>
                <PressRemark career=career open=true />
                <Surprised rounds=rounds career=career />
                <p class="guess__foot">
                    <a class="button" href=rounds.to(next).href()>
                        {label}
                        {on.map(|name| view! { <span class="visually-hidden">": " {name}</span> })}
                    </a>
                    <a class="button button--quiet" href=rounds.to(Step::Ask(number)).href()>{words.again}</a>
                    <a class="button button--quiet" href=Route::Career(career.id.clone()).href()>
                        {(words.look)(&career.name)}
                    </a>
                    <KeepToggle kind=Kind::Career id=career.id.to_string() />
                </p>
            </section>
        }
        .into_any()
    })
}

/// Guess and figure, one above the other.
///
/// # Accessibility
/// A description list with the amounts; the bars are decoration. One sentence says how the two lie.
#[component]
fn Beside(
    /// The round.
    rounds: Rounds,
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let row = move |name: &'static str, (from, to): (u32, u32), real: bool| {
        view! {
            <div class="guess__row">
                <dt>{name}</dt>
                <dd>
                    <span class="guess__amounts">
                        {(words.range)(&texts.numbers.euro(from), &texts.numbers.euro(to))}
                    </span>
                    <RangeBar range=(from, to) real=real />
                </dd>
            </div>
        }
        .into_any()
    };
    move || {
        let (guess, figure) = (rounds.kept(career)?.guess, figure(career)?);
        Some(view! {
            <div class="guess__beside">
                <dl class="guess__rows">
                    {row(words.your_guess, (guess.from(), guess.to()), false)}
                    {row(words.figure, figure, true)}
                </dl>
                <Axis />
                <p class="guess__says">{(words.beside)(guess.beside(figure))}</p>
            </div>
        })
    }
}

/// "Verraste dit je?"
///
/// # Accessibility
/// A field set with native radio buttons; the answer is kept at once.
#[component]
fn Surprised(
    /// The round.
    rounds: Rounds,
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let words = use_texts().guess();
    let said = Memo::new(move |_| rounds.kept(career).and_then(|kept| kept.surprise));
    let say = move |surprise: Surprise| {
        if let Some(kept) = untrack(|| rounds.kept(career)) {
            rounds.keep(career, Kept { surprise: Some(surprise), ..kept });
        }
    };
    let options = Surprise::ALL.map(|surprise| {
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="radio"
                    name="verrassing"
                    value=surprise.slug()
                    prop:checked=move || said.get() == Some(surprise)
                    on:change=move |_| say(surprise)
                />
                <span class="option__text">{(words.surprise_answer)(surprise)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="facet guess__surprise">
            <legend class="facet__legend">{words.surprise}</legend>
            <div class="facet__options">{options.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
