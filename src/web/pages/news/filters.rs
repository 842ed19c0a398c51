//! The filters of the news: pillars and years.

use super::{Handle, focus_count};
use crate::web::components::{Icon, Picture};
use crate::web::links::key;
use crate::web::state::{use_nav, use_texts};
use leptos::html;
use leptos::prelude::*;

/// The filters. On a narrow screen they open below "Filters (2)"; on a wide one they stand beside the list.
///
/// # Accessibility
/// As those of the lists: a native disclosure on narrow screens, then a named section with a field set of check boxes
/// per kind. The last button closes them and moves the focus to the number found.
#[component]
pub(super) fn NewsFilters(
    /// The items and the question.
    handle: Handle,
    /// How many fit.
    found: Signal<usize>,
) -> impl IntoView {
    let texts = use_texts();
    let (words, lists) = (texts.news(), texts.list());
    let switch = NodeRef::<html::Details>::new();
    let summary = move || match handle.question.with(super::NewsQuestion::len) {
        0 => lists.filters.to_owned(),
        chosen => (lists.filters_chosen)(chosen),
    };
    let close = move |_| {
        if let Some(details) = switch.get_untracked() {
            details.set_open(false);
        }
        focus_count();
    };
    view! {
        <div class="list__side">
            <details class="filters-switch" node_ref=switch>
                <summary class="filters-switch__summary">{summary}</summary>
            </details>
            <section class="filters" aria-label=lists.filters>
                <fieldset class="facet">
                    <legend class="facet__legend">{words.pillar}</legend>
                    <div class="facet__options">{pillars(handle)}</div>
                </fieldset>
                <fieldset class="facet">
                    <legend class="facet__legend">{words.year}</legend>
                    <div class="facet__options facet__options--years">{years(handle)}</div>
                </fieldset>
                <Clear handle=handle />
                <button type="button" class="button filters__done" on:click=close>
                    {move || (lists.show_found)(&(words.count)(found.get()))}
                </button>
            </section>
        </div>
    }
    .into_any()
}

fn pillars(handle: Handle) -> AnyView {
    let texts = use_texts();
    let counts = Memo::new(move |_| handle.read(|items, question| question.pillar_counts(items)));
    let pillars = untrack(|| counts.get()).map(|(pillar, _)| pillar);
    let option = move |pillar| {
        let count = move || {
            counts.with(|counts| counts.iter().find(|(other, _)| *other == pillar).map_or(0, |(_, count)| *count))
        };
        view! {
            <OptionBox
                key=key::PILLAR
                value=pillar.slug()
                name=(texts.frame.pillar)(pillar)
                picture=Picture::of_pillar(pillar)
                count=Signal::derive(count)
                chosen=Signal::derive(move || handle.question.with(|question| question.pillars.contains(&pillar)))
            />
        }
    };
    pillars.map(option).collect_view().into_any()
}

fn years(handle: Handle) -> AnyView {
    let counts = Memo::new(move |_| handle.read(|items, question| question.year_counts(items)));
    let years: Vec<_> = untrack(|| counts.get()).into_iter().map(|(year, _)| year).collect();
    let option = move |year: &'static str| {
        let count = move || {
            counts.with(|counts| counts.iter().find(|(other, _)| *other == year).map_or(0, |(_, count)| *count))
        };
        let is_chosen = move || handle.question.with(|question| question.years.iter().any(|other| other == year));
        view! {
            <OptionBox
                key=key::YEAR
                value=year
                name=year
                count=Signal::derive(count)
                chosen=Signal::derive(is_chosen)
            />
        }
    };
    years.into_iter().map(option).collect_view().into_any()
}

/// An option.
///
/// # Accessibility
/// A native check box; its name is the option with the number of items that choosing it gives. It keeps the focus.
#[component]
fn OptionBox(
    /// The parameter of the address.
    key: &'static str,
    /// The value in the address.
    value: &'static str,
    /// What the screen says.
    name: &'static str,
    /// What stands before it.
    #[prop(optional)]
    picture: Option<Picture>,
    /// How many items it gives.
    count: Signal<usize>,
    /// Is it chosen?
    chosen: Signal<bool>,
) -> impl IntoView {
    let texts = use_texts();
    let nav = use_nav();
    // Another question begins with its first rows, and without the one item of a link.
    let choose = move |_| nav.refine(|query| query.without(key::COUNT).without(key::ITEM).toggled(key, value));
    view! {
        <label class="option">
            <input class="option__box" type="checkbox" prop:checked=chosen on:change=choose />
            {picture.map(|picture| view! { <Icon picture=picture /> })}
            <span class="option__text">
                {name}
                <span class="visually-hidden">{move || format!(" ({})", (texts.news().count)(count.get()))}</span>
            </span>
            <span class="option__count" aria-hidden="true">{move || texts.numbers.number(count.get())}</span>
        </label>
    }
    .into_any()
}

/// Drops all choices.
#[component]
fn Clear(
    /// The items and the question.
    handle: Handle,
) -> impl IntoView {
    let nav = use_nav();
    let clear = move |_| {
        nav.refine(|query| query.without(key::PILLAR).without(key::YEAR).without(key::COUNT));
        focus_count();
    };
    view! {
        <Show when=move || !handle.question.with(super::NewsQuestion::is_empty)>
            <button type="button" class="button button--quiet" on:click=clear>
                {use_texts().list().clear}
            </button>
        </Show>
    }
}
