//! What the work is like, in our own words: what you do, a day, what you need, what to mind, what to try.

use crate::model::{Career, CareerText, Moment};
use crate::text::Lang;
use crate::web::components::{Panel, WrittenByUs, sentences};
use crate::web::state::{data_lang, use_prose, use_texts};
use leptos::prelude::*;

/// The texts, as soon as they are there. Until then the sentence below the title says what you do.
#[component]
pub fn Life(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let prose = use_prose();
    let text = move || prose.get()?.careers.get(career.id.as_str());
    move || text().map(|text| view! { <What text=text /> <Day text=text /> <Needs text=text /> })
}

#[component]
fn What(
    /// The text.
    text: &'static CareerText,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().career;
    let what = if texts.lang == Lang::Nl { &text.what } else { &text.what_en };
    view! {
        <Panel title=words.what>
            <p class="about">{sentences(what)}</p>
            <WrittenByUs basis=text.text_basis dutch=false />
            <h3 class="panel__subtitle">{words.try_now}</h3>
            <p class="try" lang=data_lang()>{sentences(&text.r#try)}</p>
        </Panel>
    }
    .into_any()
}

/// The day as a line with stops.
#[component]
fn Day(
    /// The text.
    text: &'static CareerText,
) -> impl IntoView {
    let words = &use_texts().record().career;
    let stops = text.day.iter().map(stop).collect_view();
    view! {
        <Panel title=words.day>
            <ol class="day" lang=data_lang()>{stops}</ol>
            <WrittenByUs basis=text.text_basis />
        </Panel>
    }
    .into_any()
}

fn stop(moment: &'static Moment) -> AnyView {
    view! {
        <li class="day__stop">
            <strong class="day__moment">{moment.moment.as_str()}</strong>
            <p class="day__text">{moment.text.as_str()}</p>
        </li>
    }
    .into_any()
}

#[component]
fn Needs(
    /// The text.
    text: &'static CareerText,
) -> impl IntoView {
    let words = &use_texts().record().career;
    view! {
        <Panel title=words.good_at>
            {list("ticks", &text.good_at)}
            <h3 class="panel__subtitle">{words.mind}</h3>
            {list("minds", &text.mind)}
            <WrittenByUs basis=text.text_basis />
        </Panel>
    }
    .into_any()
}

fn list(class: &'static str, items: &'static [String]) -> AnyView {
    let items = items.iter().map(|item| view! { <li>{item.as_str()}</li> }).collect_view();
    view! { <ul class=class lang=data_lang()>{items}</ul> }.into_any()
}
