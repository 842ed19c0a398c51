//! For parents: what there is to know, to ask and to put in the calendar. It prints on one page.

mod dates;
mod ways;

use crate::text::Lang;
use crate::web::browser::print;
use crate::web::components::{Explained, Page, Panel, ReadAloud};
use crate::web::links::Route;
use crate::web::state::use_texts;
use dates::Dates;
use leptos::prelude::*;
use ways::WaysOn;

/// The page.
///
/// # Accessibility
/// One `h1`, an `h2` per part. Difficult words can be pressed; in Dutch each part can be read aloud.
#[component]
pub fn ParentsPage() -> impl IntoView {
    let words = use_texts().parents();
    view! {
        <Page title=words.title lead=words.lead>
            <p class="parents__print">
                <button type="button" class="button button--quiet" on:click=|_| print::page()>{words.print}</button>
            </p>
            <div class="record parents">
                <Part title=words.modes paragraphs=words.modes_text />
                <Part title=words.money paragraphs=words.money_text />
                <Levels />
                <Dates />
                <Questions />
                <RatherNot />
                <OpenDays />
            </div>
        </Page>
    }
    .into_any()
}

/// A part of running text.
#[component]
fn Part(
    /// The heading.
    title: &'static str,
    /// What it says.
    paragraphs: &'static [&'static str],
) -> impl IntoView {
    view! {
        <Panel title=title>
            <Aloud title=title texts=paragraphs />
            {explained(paragraphs)}
        </Panel>
    }
    .into_any()
}

fn explained(paragraphs: &'static [&'static str]) -> AnyView {
    let one = |(number, text): (usize, &&'static str)| {
        let before: Vec<_> = paragraphs.iter().take(number).copied().collect();
        view! { <Explained text=*text after=before.join(" ") /> }
    };
    paragraphs.iter().enumerate().map(one).collect_view().into_any()
}

/// Reads a part aloud, in Dutch: the voice knows no other language.
#[component]
fn Aloud(
    /// The heading of the part.
    title: &'static str,
    /// What it says.
    texts: &'static [&'static str],
) -> impl IntoView {
    (use_texts().lang == Lang::Nl).then(|| view! { <ReadAloud part=title text=texts.join(" ") /> })
}

/// The levels, and the ways on that the rules give.
#[component]
fn Levels() -> impl IntoView {
    let words = use_texts().parents();
    view! {
        <Panel title=words.levels>
            <Aloud title=words.levels texts=words.levels_text />
            {explained(words.levels_text)}
            <WaysOn />
            <Explained text=words.ways_mind />
        </Panel>
    }
    .into_any()
}

/// What to ask.
#[component]
fn Questions() -> impl IntoView {
    let words = use_texts().parents();
    let items = words.questions_list.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    view! {
        <Panel title=words.questions lead=words.questions_lead>
            <Aloud title=words.questions texts=words.questions_list />
            <ol class="parents__questions">{items}</ol>
        </Panel>
    }
    .into_any()
}

/// What not to say, and what to say instead.
#[component]
fn RatherNot() -> impl IntoView {
    let words = use_texts().parents();
    let items = words.rather_not_list.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    view! {
        <Panel title=words.rather_not>
            <ul class="minds">{items}</ul>
            <p class="try parents__rather">{words.rather}</p>
        </Panel>
    }
    .into_any()
}

/// Open days: we know none, so we point to the schools.
#[component]
fn OpenDays() -> impl IntoView {
    let words = use_texts().parents();
    view! {
        <Panel title=words.open_days>
            <Explained text=words.open_days_text />
            <p class="parents__link"><a class="button button--quiet" href=Route::Schools.href()>{words.open_days_link}</a></p>
        </Panel>
    }
    .into_any()
}
