//! Lists that show a few rows at a time.

use super::card::CardList;
use crate::search::facets::STEP;
use crate::web::browser::focus;
use crate::web::links::key;
use crate::web::state::{Nav, use_announcer, use_nav, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// Makes the card of a row from its number.
pub type RowView = Arc<dyn Fn(usize) -> AnyView + Send + Sync>;

/// A list of cards, [`STEP`] at a time, with a button for more. How many are shown stands in the address, so Back,
/// reload and a pasted link show as many again. Two of them on one screen need two keys.
///
/// # Accessibility
/// A list and a button that says how many it adds, with "7 van 23" in words beside it. Pressing it moves the focus to
/// the first new row and announces how many are shown now.
#[component]
pub fn MoreList(
    /// The numbers of the rows, in list order; the number is the identity of a row.
    #[prop(into)]
    rows: Signal<Vec<usize>>,
    /// Makes the card of a row: an `<li>` such as [`CardLink`](super::CardLink).
    row: RowView,
    /// The parameter of the address that keeps the count.
    #[prop(default = key::COUNT)]
    key: &'static str,
) -> impl IntoView {
    let nav = use_nav();
    let shown = Signal::derive(move || rows.with(|rows| shown_count(nav, key, rows.len())));
    let visible = move || rows.with(|rows| rows.iter().take(shown.get()).copied().collect::<Vec<_>>());
    view! {
        <div class="more" id=dom_id(key)>
            <CardList>
                <For each=visible key=|number| *number let:number>
                    {row(number)}
                </For>
            </CardList>
            <MoreButton shown=shown total=Signal::derive(move || rows.with(Vec::len)) key=key />
        </div>
    }
    .into_any()
}

/// "Toon nog 7", with how many of how many are shown.
#[component]
fn MoreButton(
    /// How many rows are shown.
    shown: Signal<usize>,
    /// How many there are.
    total: Signal<usize>,
    /// The parameter of the address.
    key: &'static str,
) -> impl IntoView {
    let texts = use_texts().list();
    let nav = use_nav();
    let announcer = use_announcer();
    let grow = move |_| {
        let (before, total) = (shown.get_untracked(), total.get_untracked());
        let after = (before + STEP).min(total);
        nav.refine(|query| query.with(key, &after.to_string()));
        focus::after_paint(move || {
            focus::move_to(&format!("#{} > ul > li:nth-child({}) a", dom_id(key), before + 1));
            announcer.say((texts.shown_of)(after, total));
        });
    };
    view! {
        <Show when=move || shown.get() < total.get()>
            <p class="more__foot">
                <button type="button" class="button more__button" on:click=grow>
                    {move || (texts.more)((total.get() - shown.get()).min(STEP))}
                </button>
                <span class="more__count">{move || (texts.shown_of)(shown.get(), total.get())}</span>
            </p>
        </Show>
    }
}

/// How many rows the address asks for: at least a step, at most all. Junk counts as nothing asked.
fn shown_count(nav: Nav, key: &str, total: usize) -> usize {
    nav.param(key).parse().unwrap_or(STEP).max(STEP).min(total)
}

fn dom_id(key: &str) -> String {
    format!("more-{key}")
}
