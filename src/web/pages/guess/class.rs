//! The same with a class, before the big screen: one career at a time, four answers, hands in the air.

use super::HEADING;
use super::choose::DroppedNotes;
use super::rounds::Rounds;
use crate::guess::{ANSWERS, Answers, HIGH, LOW, Step, figure};
use crate::model::{Career, Wage};
use crate::web::components::{Icon, Picture, SourceLine, group_name};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

/// A round with a class. Nothing of it is kept.
///
/// # Accessibility
/// The question is the heading, and takes the focus when the next one comes; the four answers are a list. All by buttons
/// and links.
#[component]
pub(super) fn ClassRound(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    move || {
        rounds.round.track();
        match rounds.step.get() {
            Step::End => view! { <Over rounds=rounds /> }.into_any(),
            step => {
                // A class begins with the first question: whoever wants other careers chooses them in the other version.
                let number = step.number().unwrap_or_default();
                let is_shown = matches!(step, Step::Show(_));
                rounds
                    .career(number)
                    .map(|career| {
                        view! { <Question rounds=rounds number=number career=career shown=is_shown /> }
                    })
                    .into_any()
            }
        }
    }
}

/// One career.
#[component]
fn Question(
    /// The round.
    rounds: Rounds,
    /// Its number.
    number: usize,
    /// The career.
    career: &'static Career,
    /// Is the figure shown?
    shown: bool,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let answers = figure(career).map(|figure| Answers::of(figure, career.id.as_str()));
    let step = if shown { Step::Show(number) } else { Step::Ask(number) };
    let label = match step.next(rounds.len()) {
        Step::Show(_) => words.show,
        _ => words.class_next,
    };
    let result = career.wage.as_ref().zip(answers).filter(|_| shown);
    view! {
        <section class="guess__class" aria-labelledby=HEADING data-world=career.worlds.first().map(ToString::to_string)>
            <DroppedNotes rounds=rounds />
            <div class="guess__top">
                <p class="guess__count">{(words.class)(number + 1, rounds.len())}</p>
                <h2 class="guess__title" id=HEADING tabindex="-1" lang=data_lang()>{career.name.as_str()}</h2>
            </div>
            {(!shown).then(|| view! {
                <p class="guess__does" lang=data_lang()>{career.does.as_str()}</p>
                <p class="guess__where"><strong>{words.question} " " {words.class_where}</strong> " " {words.class_means}</p>
            })}
            {answers.map(|answers| view! { <AnswerList rounds=rounds answers=answers shown=shown number=number /> })}
            {result.map(|(wage, answers)| view! { <Result career=career wage=wage answers=answers /> })}
            <p class="guess__foot">
                <a class="button" href=rounds.to(step.next(rounds.len())).href()>{label}</a>
                <a class="button button--quiet" href=rounds.other_version().href()>{words.pupil_link}</a>
            </p>
        </section>
    }
    .into_any()
}

/// The four answers with the hands that were counted.
///
/// # Accessibility
/// A list; each answer has two buttons that name it. The number of hands is a live output.
#[component]
fn AnswerList(
    /// The round.
    rounds: Rounds,
    /// The answers.
    answers: Answers,
    /// Is the figure shown?
    shown: bool,
    /// The number of the career.
    number: usize,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let items = Answers::LETTERS.iter().zip(answers.ranges()).enumerate().map(|(place, (letter, (from, to)))| {
        let hands = move || rounds.hands.with(|hands| hands.of(number, place));
        let is_here = shown && place == answers.holds();
        let tally = if shown {
            view! {
                <p class="guess__tally">
                    {is_here.then(|| view! { <span class="guess__here"><Icon picture=Picture::PLACE /> {words.class_here}</span> })}
                    {move || Some(hands()).filter(|hands| *hands > 0).map(|hands| view! { <span>{(words.hands)(hands)}</span> })}
                </p>
            }
            .into_any()
        } else {
            counter(rounds, number, place, letter)
        };
        view! {
            <li class="guess__answer" class:guess__answer--here=is_here>
                <span class="guess__letter">{*letter}</span>
                <span class="guess__between">{(words.range)(&texts.numbers.euro(from), &texts.numbers.euro(to))}</span>
                {tally}
            </li>
        }
    });
    view! { <ol class="guess__answers" role="list">{items.collect_view()}</ol> }.into_any()
}

/// The hands for one answer, with a button for one less and one more.
fn counter(rounds: Rounds, number: usize, place: usize, letter: &str) -> AnyView {
    let words = use_texts().guess();
    let hands = move || rounds.hands.with(|hands| hands.of(number, place));
    let change = move |more: bool| rounds.hands.update(|hands| hands.change(number, place, more));
    let (fewer, more) = ((words.fewer_hands)(letter), (words.more_hands)(letter));
    view! {
        <p class="guess__tally">
            <button type="button" class="guess__hand" aria-label=fewer on:click=move |_| change(false)>
                <Icon picture=Picture::MINUS />
            </button>
            <output>{move || (words.hands)(hands())}</output>
            <button type="button" class="guess__hand" aria-label=more on:click=move |_| change(true)>
                <Icon picture=Picture::PLUS />
            </button>
        </p>
    }
    .into_any()
}

/// The figure with year, group and source, drawn over the four answers.
///
/// # Accessibility
/// Text; the drawing is decoration.
#[component]
fn Result(
    /// The career.
    career: &'static Career,
    /// Its figure.
    wage: &'static Wage,
    /// The answers.
    answers: Answers,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let (low, high) = (texts.numbers.euro(wage.month_min), texts.numbers.euro(wage.month_max));
    let middle = texts.numbers.euro(answers.middle());
    view! {
        <div class="guess__result">
            <Chart answers=answers low=wage.month_min high=wage.month_max />
            <p class="figure">{(texts.terms.wage_range)(&low, &high)}</p>
            <p class="guess__says">{(words.class_middle)(&middle, answers.letter())}</p>
            <p>{(texts.terms.wage_basis)(wage.basis, group_name(use_data(), career))} " " {texts.terms.wage_not_for_starters}</p>
            <SourceLine id=&wage.source />
        </div>
    }
    .into_any()
}

/// The four answers as fields beside each other, and the middle half of the group as a bar over them.
#[component]
fn Chart(
    /// The answers.
    answers: Answers,
    /// The lower end of the figure.
    low: u32,
    /// The upper end of the figure.
    high: u32,
) -> impl IntoView {
    let ranges = answers.ranges();
    let first = ranges.first().map_or(LOW, |range| range.0).min(low);
    let last = ranges.last().map_or(HIGH, |range| range.1).max(high);
    // 1200 wide: the drawing keeps its shape, so that the letters do.
    let at = move |amount: u32| amount.saturating_sub(first) * 1200 / (last - first).max(1);
    let fields = (0..ANSWERS).zip(ranges).map(|(place, (from, to))| {
        let letter = Answers::LETTERS.get(place).copied().unwrap_or_default();
        view! {
            <rect class="guess-chart__field" x=at(from) y="3" width=at(to) - at(from) height="74" />
            <text class="guess-chart__letter" x=at(from.midpoint(to)) y="33" text-anchor="middle">{letter}</text>
        }
    });
    let middle = at(answers.middle());
    view! {
        <svg class="guess-chart" viewBox="-4 0 1208 80" aria-hidden="true" focusable="false">
            {fields.collect_view()}
            <rect class="guess-chart__half" x=at(low) y="43" width=at(high) - at(low) height="24" rx="6" />
            <path class="guess-chart__middle" d=format!("M{middle} 38V72") />
        </svg>
    }
    .into_any()
}

/// After the last one.
#[component]
fn Over(
    /// The round.
    rounds: Rounds,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.guess();
    let rows = rounds.round.get_untracked().into_iter().map(|career| {
        let range =
            figure(career).map(|(low, high)| (words.range)(&texts.numbers.euro(low), &texts.numbers.euro(high)));
        view! {
            <li>
                <a href=Route::Career(career.id.clone()).href() lang=data_lang()>{career.name.as_str()}</a>
                ": " {range}
            </li>
        }
    });
    view! {
        <section class="guess__class" aria-labelledby=HEADING>
            <h2 class="guess__title" id=HEADING tabindex="-1">{words.class_end}</h2>
            <ol class="guess__over" role="list">{rows.collect_view()}</ol>
            <p class="guess__thought">{words.end_thought}</p>
            <p class="guess__foot">
                <button type="button" class="button" on:click=move |_| rounds.another()>{words.another}</button>
                <a class="button button--quiet" href=rounds.other_version().href()>{words.pupil_link}</a>
            </p>
        </section>
    }
    .into_any()
}
