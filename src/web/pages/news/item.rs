//! One item of the news.

use crate::dataset::Details;
use crate::model::NewsItem;
use crate::web::browser::focus;
use crate::web::components::{Icon, Picture, SourceLine};
use crate::web::links::{Address, Route, key};
use crate::web::state::{data_lang, use_nav, use_texts};
use leptos::prelude::*;

/// The heading above the one item.
const THIS_ID: &str = "this-item";

/// An item: date, title as a link to it, our summary, pillars and source.
pub(super) fn item_view(item: &'static NewsItem) -> AnyView {
    let texts = use_texts();
    let pillars = item.pillars.iter().map(|pillar| {
        view! {
            <li class="badge">
                <Icon picture=Picture::of_pillar(*pillar) />
                {(texts.frame.pillar)(*pillar)}
            </li>
        }
    });
    let sources = item.sources.iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
    view! {
        <article class="news__item">
            <p class="news__date">{texts.honest_date(&item.date, item.date_is_estimate)}</p>
            <h3 class="news__title">
                <a href=Address::news_item(&item.id).href() lang=data_lang()>{item.title.as_str()}</a>
            </h3>
            <p lang=data_lang()>{item.summary.as_str()}</p>
            <ul class="badges news__pillars" role="list">{pillars.collect_view()}</ul>
            {sources}
        </article>
    }
    .into_any()
}

/// The one item that the address asks for, above the list.
///
/// # Accessibility
/// A section with an `h2`, which takes the focus when a link on this screen chose the item.
#[component]
pub(super) fn ThisItem(
    /// Where the news stands.
    details: &'static Details,
) -> impl IntoView {
    let words = use_texts().news();
    let nav = use_nav();
    let asked = Memo::new(move |before: Option<&String>| match before {
        Some(before) if nav.route() != Route::News => before.clone(),
        _ => nav.param(key::ITEM),
    });
    Effect::new(move |before: Option<String>| {
        let now = asked.get();
        if before.is_some_and(|before| before != now) && !now.is_empty() {
            focus::after_paint(|| focus::jump_to(THIS_ID));
        }
        now
    });
    move || {
        let id = asked.get();
        if id.is_empty() {
            return ().into_any();
        }
        let shown = match details.news.get(&id) {
            Some(item) => item_view(item),
            None => view! { <p>{words.no_item}</p> }.into_any(),
        };
        let close = move |_| {
            nav.refine(|query| query.without(key::ITEM));
            super::focus_count();
        };
        view! {
            <section class="news__this">
                <h2 id=THIS_ID tabindex="-1">{words.this_item}</h2>
                {shown}
                <p class="news__close">
                    <button type="button" class="button button--quiet" on:click=close>{words.close_item}</button>
                </p>
            </section>
        }
        .into_any()
    }
}
