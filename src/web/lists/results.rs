//! The rows: cards, the table, or the way on where nothing fits.

use super::List;
use super::bar::COUNT_SELECTOR;
use super::handle::ListHandle;
use super::table::Table;
use super::words::joined;
use crate::search::facets::{Facet, View};
use crate::web::browser::focus;
use crate::web::components::{EmptyState, MoreList, RowView};
use crate::web::state::{use_data, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// What was found.
///
/// # Accessibility
/// See its parts; never empty.
#[component]
pub(super) fn Results(
    /// The list.
    list: ListHandle,
    /// How its rows look.
    of: &'static List,
) -> impl IntoView {
    let data = use_data();
    let is_empty = Memo::new(move |_| list.found() == 0);
    let shape = Memo::new(move |_| list.view());
    let card: RowView = Arc::new(move |number| match list.row(number) {
        Some((id, _)) => (of.card)(data, id),
        None => ().into_any(),
    });
    move || match (is_empty.get(), shape.get()) {
        (true, _) => view! { <Nothing list=list /> }.into_any(),
        (false, View::Cards) => view! { <MoreList rows=list.numbers() row=card.clone() /> }.into_any(),
        (false, View::Table) => view! { <Table list=list of=of /> }.into_any(),
    }
}

/// Nothing fits: which choice to drop, with one tap to do it.
///
/// # Accessibility
/// A button whose name says what goes; then the focus moves to the number found.
#[component]
fn Nothing(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let texts = use_texts().list();
    let kind = list.spec().kind;
    move || {
        let best = list.best_to_drop();
        let names = best.map(|(facet, _)| quoted_names(list, facet)).unwrap_or_default();
        let lead = match best {
            Some((_, count)) => (texts.nothing_without)(&names, &(texts.count)(kind, count)),
            None => texts.nothing_clear.to_owned(),
        };
        let action = if best.is_some() { (texts.remove)(&names) } else { texts.clear.to_owned() };
        let drop = move |_| {
            match best {
                Some((facet, _)) => list.drop_facet(facet),
                None => list.clear(),
            }
            focus::after_paint(|| {
                focus::move_to(COUNT_SELECTOR);
            });
        };
        view! {
            <EmptyState title=(texts.nothing)(kind) lead=lead>
                <button type="button" class="button" on:click=drop>{action}</button>
            </EmptyState>
        }
    }
}

fn quoted_names(list: ListHandle, facet: Facet) -> String {
    let names: Vec<_> =
        list.with_choices(|all| all.of(facet).map(|value| format!("‘{}’", list.name(facet, value))).collect());
    joined(names.iter().map(String::as_str))
}
