//! What stands above the rows: how many, in which order, what is chosen.

use super::handle::ListHandle;
use crate::search::facets::{Facet, Sort, View};
use crate::web::browser::focus;
use crate::web::components::RemovableChip;
use crate::web::state::{use_announcer, use_texts};
use leptos::prelude::*;

/// The heading with the number found; it takes the focus when what had it is gone.
pub(super) const COUNT_SELECTOR: &str = "#list-count";

/// How many were found, the order, and the switch between cards and table.
///
/// # Accessibility
/// A heading, a native select with its label, and a button.
#[component]
pub(super) fn Bar(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let texts = use_texts().list();
    let kind = list.spec().kind;
    let other = Memo::new(move |_| match list.view() {
        View::Cards => View::Table,
        View::Table => View::Cards,
    });
    view! {
        <div class="list__bar">
            <h2 class="list__count" id="list-count" tabindex="-1">{move || (texts.count)(kind, list.found())}</h2>
            <div class="list__tools" hidden=move || list.found() == 0>
                <SortSelect list=list />
                <button
                    type="button"
                    class="button button--quiet list__view"
                    on:click=move |_| list.show_as(other.get_untracked())
                >
                    {move || match other.get() {
                        View::Table => view! {
                            <span>{texts.show_all} <span class="list__view-more">{texts.as_table}</span></span>
                        }
                        .into_any(),
                        View::Cards => texts.as_cards.into_any(),
                    }}
                </button>
            </div>
        </div>
    }
}

/// The order.
///
/// # Accessibility
/// A native select; the list changes at once, the focus stays.
#[component]
fn SortSelect(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let texts = use_texts().list();
    let sorts = list.spec().sorts;
    let options = sorts.iter().map(|sort| {
        view! {
            <option value=sort.slug() prop:selected=move || list.sort() == *sort>
                {(texts.sort_by)(*sort)}
            </option>
        }
    });
    let choose = move |slug: String| {
        list.sort_by(sorts.iter().copied().find(|sort| sort.slug() == slug).unwrap_or(Sort::Name));
    };
    view! {
        <label class="list__sort">
            <span class="list__sort-label">{texts.sort}</span>
            <select class="select" on:change:target=move |event| choose(event.target().value())>
                {options.collect_view()}
            </select>
        </label>
    }
}

/// A removable chip for every choice, and "Wis alles".
///
/// # Accessibility
/// A group of buttons. When one goes, the focus moves to the first that is left, or to the number found.
#[component]
pub(super) fn Chips(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let texts = use_texts().list();
    let announcer = use_announcer();
    let chosen = Memo::new(move |_| {
        list.with_choices(|all| all.iter().map(|(facet, value)| (facet, value.to_owned())).collect::<Vec<_>>())
    });
    let clear = move |_| {
        list.clear();
        announcer.say((texts.cleared)(&(texts.count)(list.spec().kind, untrack(|| list.found()))));
        focus::after_paint(|| {
            focus::move_to(COUNT_SELECTOR);
        });
    };
    view! {
        <div
            class="list__chips"
            role="group"
            aria-label=texts.chosen
            hidden=move || chosen.with(Vec::is_empty)
        >
            <For each=move || chosen.get() key=Clone::clone let((facet, value))>
                {choice_chip(list, facet, value)}
            </For>
            <button type="button" class="chip chip--clear" on:click=clear>
                {texts.clear}
            </button>
        </div>
    }
}

fn choice_chip(list: ListHandle, facet: Facet, value: String) -> impl IntoView {
    let texts = use_texts().list();
    let name = list.name(facet, &value);
    let remove = move |()| {
        list.toggle(facet, &value);
        focus::after_paint(|| {
            // The chip has gone with its focus.
            if focus::move_to(".list__chips:not([hidden]) .chip").is_none() {
                focus::move_to(COUNT_SELECTOR);
            }
        });
    };
    let kind = (texts.facet)(facet);
    let action = (texts.remove)(&format!("{kind} {name}"));
    view! { <RemovableChip kind=kind action=action label=name on_remove=remove /> }
}
