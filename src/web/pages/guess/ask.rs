//! The guess: two sliders.

use super::HEADING;
use super::bar::{Axis, RangeBar};
use super::choose::before;
use super::rounds::Rounds;
use crate::guess::{Guess, HIGH, Kept, LOW, STEP, Step};
use crate::model::{Career, WorldId};
use crate::web::components::WorldBadge;
use crate::web::state::{data_lang, use_announcer, use_data, use_texts};
use leptos::prelude::*;

/// One career, and the guess for it.
///
/// # Accessibility
/// See [`Sliders`]. The button shows the figure; before a slider was moved it says what to do instead.
#[component]
pub(super) fn Ask(
    /// The round.
    rounds: Rounds,
    /// Which of the careers.
    number: usize,
) -> impl IntoView {
    let words = use_texts().guess();
    let announcer = use_announcer();
    rounds.career(number).map(|career| {
        let is_early = RwSignal::new(false);
        let earlier = untrack(|| before(rounds, career));
        let show = move |_| {
            if untrack(|| rounds.kept(career)).is_some() {
                rounds.go(Step::Show(number));
            } else {
                is_early.set(true);
                announcer.say(words.move_first);
            }
        };
        let is_warned = move || is_early.get() && rounds.kept(career).is_none();
        view! {
            <section class="guess__step" aria-labelledby=HEADING>
                <About career=career number=number rounds=rounds />
                {earlier}
                <Sliders rounds=rounds career=career />
                <p class="guess__foot">
                    <button type="button" class="button" on:click=show>{words.show}</button>
                    <a class="button button--quiet" href=rounds.to(Step::Choose).href()>{words.back}</a>
                </p>
                <p class="notice" hidden=move || !is_warned()>{words.move_first}</p>
            </section>
        }
        .into_any()
    })
}

/// The career that one guesses about.
///
/// # Accessibility
/// The heading of the step; it takes the focus.
#[component]
pub(super) fn About(
    /// The career.
    career: &'static Career,
    /// Its number.
    number: usize,
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let words = use_texts().guess();
    let world = career.worlds.first().and_then(|id| use_data().worlds.get(WorldId::as_str(id)));
    view! {
        <p class="guess__count">{(words.count)(number + 1, rounds.len())}</p>
        <h2 class="guess__title" id=HEADING tabindex="-1" lang=data_lang()>{career.name.as_str()}</h2>
        <p class="guess__does" lang=data_lang()>{career.does.as_str()}</p>
        <p class="badges">{world.map(|world| view! { <WorldBadge world=world /> })}</p>
    }
    .into_any()
}

/// From and to. Moving one past the other pushes it.
///
/// # Accessibility
/// A field set with the question as its name and two native sliders, whose value is said as an amount. The guess is kept
/// when a slider is let go, so that leaving loses nothing.
#[component]
fn Sliders(
    /// The round.
    rounds: Rounds,
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let kept = untrack(|| rounds.kept(career));
    let guess = RwSignal::new(kept.map_or_else(Guess::default, |kept| kept.guess));
    let keep = move || {
        let surprise = untrack(|| rounds.kept(career)).and_then(|kept| kept.surprise);
        rounds.keep(career, Kept { guess: guess.get_untracked(), surprise });
    };
    let euro = move |amount: u32| texts.numbers.euro(amount);
    let slider =
        move |label: &'static str, id: &'static str, value: fn(Guess) -> u32, moved: fn(Guess, u32) -> Guess| {
            let amount = Memo::new(move |_| value(guess.get()));
            view! {
                <div class="guess__slider">
                    <label for=id>{label}</label>
                    <span class="guess__amount" aria-hidden="true">{move || euro(amount.get())}</span>
                    <input
                        class="guess__range"
                        id=id
                        type="range"
                        min=LOW
                        max=HIGH
                        step=STEP
                        aria-valuetext=move || (words.spoken)(&texts.numbers.number(amount.get() as usize))
                        prop:value=move || amount.get().to_string()
                        on:input:target=move |event| {
                            if let Ok(amount) = event.target().value().parse() {
                                guess.update(|guess| *guess = moved(*guess, amount));
                            }
                        }
                        on:change=move |_| keep()
                    />
                </div>
            }
            .into_any()
        };
    let range = Signal::derive(move || (guess.get().from(), guess.get().to()));
    view! {
        <fieldset class="guess__fields" aria-describedby="guess-hint">
            <legend>{words.question}</legend>
            <p class="quiet" id="guess-hint">{words.question_hint}</p>
            {slider(words.from, "guess-from", Guess::from, Guess::with_from)}
            {slider(words.to, "guess-to", Guess::to, Guess::with_to)}
            <RangeBar range=range />
            <Axis />
            <p class="guess__says">{move || (words.guess)(&euro(range.get().0), &euro(range.get().1))}</p>
        </fieldset>
    }
    .into_any()
}
