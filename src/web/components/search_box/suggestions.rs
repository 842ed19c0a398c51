//! The suggestions below the search box: a fixed pool of rows whose texts change, so that a key press stays cheap.

use crate::search::{Hit, Kind};
use crate::web::components::icon::{Icon, Picture};
use crate::web::links::Address;
use crate::web::state::{Me, Nav, Searcher, data_lang, here, use_me, use_nav, use_texts};
use leptos::prelude::*;

/// Few enough to see without scrolling, and few enough to choose from.
const ROWS: usize = 7;

/// What the user picked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One hit.
    Hit(Address),
    /// All results.
    All,
}

/// One suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    kind: Kind,
    /// Is it the first of its kind? Then the name of the kind stands above it.
    leads: bool,
    title: String,
    why: String,
    address: Address,
}

/// The state of the list. The last position is "all results".
#[derive(Clone, Copy)]
pub struct Suggestions {
    text: RwSignal<String>,
    engine: Signal<Option<Searcher>>,
    rows: RwSignal<Vec<Row>>,
    open: RwSignal<bool>,
    active: RwSignal<Option<usize>>,
    why: fn(&Hit) -> String,
    nav: Nav,
    me: Me,
}

impl Suggestions {
    pub fn new(text: RwSignal<String>, engine: Signal<Option<Searcher>>) -> Self {
        let list = Self {
            text,
            engine,
            rows: RwSignal::new(Vec::new()),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
            why: first_reason,
            nav: use_nav(),
            me: use_me(),
        };
        // What was typed before the engine stood gets its answer when it does.
        Effect::new(move |_| {
            if engine.get().is_some() && list.open.get_untracked() {
                list.show();
            }
        });
        list
    }

    /// Answers the text, shows the answer and returns the number of suggestions.
    pub fn show(self) -> usize {
        let text = self.text.get_untracked();
        self.active.set(None);
        if text.trim().is_empty() {
            self.rows.set(Vec::new());
            self.open.set(false);
            return 0;
        }
        let hits = self.engine.get_untracked().map(|engine| {
            let (here, _) = untrack(|| here(engine.data(), self.nav, self.me));
            engine.search(&text, ROWS, here).hits
        });
        let hits = hits.unwrap_or_default();
        let rows = grouped(hits, self.why);
        let count = rows.len();
        self.rows.set(rows);
        self.open.set(true);
        count
    }

    pub fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    pub fn is_open(self) -> bool {
        self.open.get()
    }

    /// Moves the choice, round and round. True: the key was used.
    pub fn step(self, by: isize) -> bool {
        if !self.open.get_untracked() {
            self.show();
        }
        let positions = self.last().cast_signed() + 1;
        self.active.update(|active| {
            // Without a choice, Down begins at the first and Up at the last.
            let from = active.map_or(if by > 0 { -1 } else { positions }, usize::cast_signed);
            *active = Some((from + by).rem_euclid(positions) as usize);
        });
        self.open.get_untracked()
    }

    /// Goes to the first or the last, if there is a choice already; otherwise the key moves the cursor.
    pub fn jump(self, to_last: bool) -> bool {
        let chosen = self.active.get_untracked().is_some();
        if chosen {
            self.active.set(Some(if to_last { self.last() } else { 0 }));
        }
        chosen
    }

    pub fn active_id(self) -> Option<String> {
        self.active.get().map(|active| if active == self.last() { option_id(ROWS) } else { option_id(active) })
    }

    pub fn active_pick(self) -> Option<Pick> {
        self.active.get_untracked().map(|active| self.pick(active))
    }

    fn pick(self, index: usize) -> Pick {
        self.rows.with_untracked(|rows| rows.get(index).map_or(Pick::All, |row| Pick::Hit(row.address.clone())))
    }

    fn last(self) -> usize {
        self.rows.with_untracked(Vec::len)
    }
}

/// The list box.
///
/// # Accessibility
/// `listbox` with `option`s. The kind is part of each option's name; the headings are for the eye.
#[component]
pub fn SuggestionList(
    /// What to show.
    suggestions: Suggestions,
    /// What a click does.
    on_pick: Callback<Pick>,
) -> impl IntoView {
    let texts = &use_texts().search;
    let last = move || suggestions.rows.with(Vec::len);
    view! {
        <ul
            id="search-options"
            class="suggestions"
            role="listbox"
            aria-label=texts.suggestions
            hidden=move || !suggestions.open.get()
            // A press must not take the focus from the field: that would close the list before the click.
            on:mousedown=|event| event.prevent_default()
        >
            {(0..ROWS).map(|index| slot(suggestions, on_pick, index)).collect_view()}
            <li
                id=option_id(ROWS)
                class="suggestions__all"
                role="option"
                aria-selected=move || selected(suggestions.active.get() == Some(last()))
                on:click=move |_| on_pick.run(Pick::All)
            >
                {move || (texts.all_results)(suggestions.text.get().trim())}
            </li>
        </ul>
    }
    .into_any()
}

/// One row of the pool.
fn slot(suggestions: Suggestions, on_pick: Callback<Pick>, index: usize) -> AnyView {
    let terms = &use_texts().terms;
    let row = Memo::new(move |_| suggestions.rows.with(|rows| rows.get(index).cloned()));
    let kind = Memo::new(move |_| row.with(|row| row.as_ref().map_or(Kind::Career, |row| row.kind)));
    let part = move |of: fn(&Row) -> &str| row.with(|row| row.as_ref().map(of).unwrap_or_default().to_owned());
    view! {
        <li
            class="suggestions__kind"
            role="presentation"
            aria-hidden="true"
            hidden=move || !row.with(|row| row.as_ref().is_some_and(|row| row.leads))
        >
            {move || (terms.kind_many)(kind.get())}
        </li>
        <li
            id=option_id(index)
            class="suggestions__option"
            role="option"
            aria-selected=move || selected(suggestions.active.get() == Some(index))
            hidden=move || row.with(Option::is_none)
            on:click=move |_| on_pick.run(suggestions.pick(index))
        >
            <Icon picture=Signal::derive(move || Picture::of_kind(kind.get())) />
            <span class="suggestions__title" lang=data_lang()>{move || part(|row| &row.title)}</span>
            <span class="visually-hidden">{move || format!(", {}, ", (terms.kind_one)(kind.get()))}</span>
            <span class="suggestions__why">{move || part(|row| &row.why)}</span>
        </li>
    }
    .into_any()
}

/// Hits of one kind together; the kinds in the order of their best hit.
fn grouped(hits: Vec<Hit>, why: fn(&Hit) -> String) -> Vec<Row> {
    let mut order: Vec<Kind> = Vec::new();
    for hit in &hits {
        if !order.contains(&hit.kind) {
            order.push(hit.kind);
        }
    }
    let mut rows: Vec<Row> = Vec::with_capacity(hits.len());
    for kind in order {
        for (place, hit) in hits.iter().filter(|hit| hit.kind == kind).enumerate() {
            let address = Address::of_hit(hit);
            rows.push(Row { kind, leads: place == 0, title: hit.title.clone(), why: why(hit), address });
        }
    }
    rows
}

fn first_reason(hit: &Hit) -> String {
    let texts = use_texts();
    hit.why.first().map(|reason| (texts.search.reason)(reason)).unwrap_or_default()
}

fn option_id(index: usize) -> String {
    format!("search-option-{index}")
}

const fn selected(yes: bool) -> &'static str {
    if yes { "true" } else { "false" }
}
