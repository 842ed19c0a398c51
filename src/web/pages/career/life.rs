//! What the work is like, in our own words: what you do, a day, what you need, what to mind, what to try.

use crate::model::{Career, CareerText, Moment};
use crate::reading::About;
use crate::text::Lang;
use crate::web::components::{Disclosure, Explained, Panel, ReadAloud, WrittenByUs, sentences};
use crate::web::state::{data_lang, use_preferences, use_prose, use_texts};
use leptos::prelude::*;

/// How many moments of the day stand open for easy reading.
const EASY_MOMENTS: usize = 3;

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
    let what = if texts.lang == Lang::Nl {
        let spoken = format!("{} {}. {}", sentences(&text.what), words.try_now, sentences(&text.r#try));
        view! {
            <ReadAloud part=words.what text=spoken />
            <Explained text=sentences(&text.what) about=About::Work class="about" />
        }
        .into_any()
    } else {
        view! { <p class="about">{sentences(&text.what_en)}</p> }.into_any()
    };
    view! {
        <Panel title=words.what>
            {what}
            <WrittenByUs basis=text.text_basis dutch=false />
            <h3 class="panel__subtitle">{words.try_now}</h3>
            <Explained text=sentences(&text.r#try) about=About::Work lang=data_lang() class="try" />
        </Panel>
    }
    .into_any()
}

/// The day as a line with stops. For easy reading the later ones open on demand.
#[component]
fn Day(
    /// The text.
    text: &'static CareerText,
) -> impl IntoView {
    let words = &use_texts().record().career;
    let preferences = use_preferences();
    let spoken: Vec<_> = text.day.iter().map(|moment| format!("{}. {}", moment.moment, moment.text)).collect();
    let day = move || {
        let open = if preferences.is_easy() { EASY_MOMENTS } else { text.day.len() };
        let (first, rest) = text.day.split_at(open.min(text.day.len()));
        view! {
            {stops(first)}
            {(!rest.is_empty()).then(|| view! {
                <div class="day-rest"><Disclosure summary=words.day_rest>{stops(rest)}</Disclosure></div>
            })}
        }
        .into_any()
    };
    view! {
        <Panel title=words.day>
            <ReadAloud part=words.day text=spoken.join(" ") />
            {day}
            <WrittenByUs basis=text.text_basis />
        </Panel>
    }
    .into_any()
}

fn stops(moments: &'static [Moment]) -> AnyView {
    let stops = moments.iter().map(stop).collect_view();
    view! { <ol class="day" lang=data_lang()>{stops}</ol> }.into_any()
}

fn stop(moment: &'static Moment) -> AnyView {
    view! {
        <li class="day__stop">
            <strong class="day__moment">{moment.moment.as_str()}</strong>
            <Explained text=moment.text.as_str() about=About::Work class="day__text" lang=data_lang() />
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
    let spoken = format!("{} {}. {}", sentences(&text.good_at), words.mind, sentences(&text.mind));
    view! {
        <Panel title=words.good_at>
            <ReadAloud part=words.good_at text=spoken />
            {list("ticks", &text.good_at)}
            <h3 class="panel__subtitle">{words.mind}</h3>
            {list("minds", &text.mind)}
            <WrittenByUs basis=text.text_basis />
        </Panel>
    }
    .into_any()
}

fn list(class: &'static str, items: &'static [String]) -> AnyView {
    let item = |item: &'static String| {
        view! { <li><Explained text=item.as_str() about=About::Work lang=data_lang() /></li> }
    };
    let items = items.iter().map(item).collect_view();
    view! { <ul class=class lang=data_lang()>{items}</ul> }.into_any()
}
