//! News items, with our own summaries.

mod filters;
mod item;

use crate::chronicle::{NewsQuestion, newest_first};
use crate::dataset::Details;
use crate::model::NewsItem;
use crate::web::browser::focus;
use crate::web::components::{ChipLink, EmptyState, MoreList, Page, RowView, Waiting};
use crate::web::links::{Route, key};
use crate::web::state::{use_announcer, use_details, use_nav, use_texts};
use filters::NewsFilters;
use item::{ThisItem, item_view};
use leptos::prelude::*;
use std::sync::Arc;

/// The heading with the number found.
const COUNT_ID: &str = "news-count";

/// The page. What is asked stands in the address: pillars, years, how many are shown, and one item that a link from
/// elsewhere means.
///
/// # Accessibility
/// One `h1`; the number found is an `h2`, each item an `h3`.
#[component]
pub fn NewsPage() -> impl IntoView {
    let words = use_texts().news();
    let details = use_details();
    let list = move || match details.get() {
        None => view! { <Waiting says=words.waiting /> }.into_any(),
        Some(details) => view! { <News details=details /> }.into_any(),
    };
    view! {
        <Page title=words.title lead=words.lead>
            {list}
            <p class="chips">
                <ChipLink to=Route::Pact label=words.pact />
            </p>
        </Page>
    }
}

/// The items, newest first, with the question on them.
#[derive(Clone, Copy)]
struct Handle {
    items: StoredValue<Vec<&'static NewsItem>>,
    question: Memo<NewsQuestion>,
}

impl Handle {
    fn new(details: &'static Details) -> Self {
        let nav = use_nav();
        let items = StoredValue::new(newest_first(details.news.all()));
        let question = Memo::new(move |before: Option<&NewsQuestion>| match before {
            // The screen is about to go: it keeps its question until then.
            Some(before) if nav.route() != Route::News => before.clone(),
            _ => {
                let query = nav.query();
                items.with_value(|items| NewsQuestion::read(items, query.all(key::PILLAR), query.all(key::YEAR)))
            }
        });
        Self { items, question }
    }

    /// The numbers of the items that fit; tracked.
    fn numbers(self) -> Vec<usize> {
        self.items.with_value(|items| self.question.with(|question| question.numbers(items)))
    }

    /// Reads items and question; the question is tracked.
    fn read<T>(self, read: impl FnOnce(&[&'static NewsItem], &NewsQuestion) -> T) -> T {
        self.items.with_value(|items| self.question.with(|question| read(items, question)))
    }
}

/// The list with its filters.
#[component]
fn News(
    /// Where the news stands.
    details: &'static Details,
) -> impl IntoView {
    let words = use_texts().news();
    let handle = Handle::new(details);
    let numbers = Memo::new(move |_| handle.numbers());
    announce_count(numbers);
    let row: RowView = Arc::new(move |number| match handle.items.with_value(|items| items.get(number).copied()) {
        Some(item) => view! { <li class="card news">{item_view(item)}</li> }.into_any(),
        None => ().into_any(),
    });
    let is_empty = Memo::new(move |_| numbers.with(Vec::is_empty));
    let rows = move || {
        if is_empty.get() {
            return view! { <EmptyState title=words.nothing lead=words.nothing_lead /> }.into_any();
        }
        view! { <MoreList rows=numbers row=row.clone() /> }.into_any()
    };
    view! {
        <ThisItem details=details />
        <div class="list">
            <NewsFilters handle=handle found=Signal::derive(move || numbers.with(Vec::len)) />
            <div class="list__main">
                <h2 class="list__count news__count" id=COUNT_ID tabindex="-1">
                    {move || (words.count)(numbers.with(Vec::len))}
                </h2>
                {rows}
            </div>
        </div>
    }
    .into_any()
}

/// Says how many were found when that changes, also by Back.
fn announce_count(numbers: Memo<Vec<usize>>) {
    let words = use_texts().news();
    let announcer = use_announcer();
    Effect::new(move |before: Option<Vec<usize>>| {
        let now = numbers.get();
        if before.is_some_and(|before| before != now) {
            announcer.say_soon((words.count)(now.len()));
        }
        now
    });
}

/// Moves to the number found, where what had the focus is gone.
fn focus_count() {
    focus::after_paint(|| focus::jump_to(COUNT_ID));
}
