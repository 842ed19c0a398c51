//! The filters: a group of check boxes for each facet.

use super::bar::COUNT_SELECTOR;
use super::handle::ListHandle;
use crate::model::Mode;
use crate::search::facets::{Choices, Facet, FacetOption};
use crate::web::browser::{document, focus};
use crate::web::components::{Icon, Picture};
use crate::web::state::use_texts;
use leptos::html;
use leptos::prelude::*;

/// More options than this are cut to [`FIRST`], with the rest behind "Meer keuzes".
const MOST: usize = 7;
const FIRST: usize = 6;

/// The filters of a list. On a narrow screen they open below "Filters (2)"; on a wide one they stand beside the list.
///
/// # Accessibility
/// A native disclosure (narrow screens only) with the filters right behind it; the filters are a named section with a
/// field set per facet. The last button closes them and moves the focus to the number found.
#[component]
pub(super) fn Filters(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let texts = use_texts().list();
    let switch = NodeRef::<html::Details>::new();
    let summary = move || match list.with_choices(Choices::len) {
        0 => texts.filters.to_owned(),
        chosen => (texts.filters_chosen)(chosen),
    };
    let close = move |_| {
        if let Some(details) = switch.get_untracked() {
            details.set_open(false);
        }
        focus::jump_to(COUNT_SELECTOR.trim_start_matches('#'));
    };
    let groups = list.spec().facets.iter().map(|facet| view! { <FacetGroup list=list facet=*facet /> });
    view! {
        <div class="list__side">
            // The panel is beside the disclosure and not in it: a style sheet cannot open it on wide screens.
            <details class="filters-switch" node_ref=switch>
                <summary class="filters-switch__summary">{summary}</summary>
            </details>
            <section class="filters" aria-label=texts.filters>
                {groups.collect_view()}
                <button type="button" class="button filters__done" on:click=close>
                    {move || (texts.show_found)(&(texts.count)(list.spec().kind, list.found()))}
                </button>
            </section>
        </div>
    }
    .into_any()
}

/// The options of one facet. It is not there when there is nothing to choose.
///
/// # Accessibility
/// A field set with a legend; options beyond the first ones stand in a native disclosure inside it.
#[component]
fn FacetGroup(
    /// The list.
    list: ListHandle,
    /// The facet.
    facet: Facet,
) -> impl IntoView {
    let texts = use_texts().list();
    let options = Memo::new(move |_| list.options(facet));
    let first = Memo::new(move |_| options.with(|all| values(split(facet, all).0)));
    let rest = Memo::new(move |_| options.with(|all| values(split(facet, all).1)));
    let is_chosen_in_rest =
        untrack(|| list.with_choices(|all| rest.with(|rest| rest.iter().any(|v| all.has(facet, v)))));
    let option = move |value: String| view! { <OptionBox list=list facet=facet value=value options=options /> };
    view! {
        <fieldset class="facet" hidden=move || options.with(Vec::is_empty)>
            <legend class="facet__legend">{(texts.facet)(facet)}</legend>
            <div class="facet__options">
                <For each=move || first.get() key=Clone::clone children=option />
            </div>
            <details class="facet__more" open=is_chosen_in_rest hidden=move || rest.with(Vec::is_empty)>
                <summary class="facet__more-summary">{move || (texts.more_options)(rest.with(Vec::len))}</summary>
                <div class="facet__options">
                    <For each=move || rest.get() key=Clone::clone children=option />
                </div>
            </details>
        </fieldset>
    }
    .into_any()
}

/// An option.
///
/// # Accessibility
/// A native check box; its name is the option with the number of rows that choosing it gives. It keeps the focus.
#[component]
fn OptionBox(
    /// The list.
    list: ListHandle,
    /// The facet.
    facet: Facet,
    /// The value.
    value: String,
    /// The options of the facet, for the count.
    options: Memo<Vec<FacetOption>>,
) -> impl IntoView {
    let texts = use_texts();
    let id = format!("keuze-{}-{value}", facet.slug());
    let name = list.name(facet, &value);
    let picture = (facet == Facet::World).then(|| Picture::of_world(&value));
    let world = picture.map(|_| value.clone());
    let hint = Mode::from_slug(&value).filter(|_| facet == Facet::Mode).map(texts.terms.mode_means);
    let own = value.clone();
    let count = Memo::new(move |_| {
        options.with(|all| all.iter().find(|option| option.value == own).map_or(0, |option| option.count))
    });
    let own = value.clone();
    let is_chosen = move || list.with_choices(|choices| choices.has(facet, &own));
    let own_id = id.clone();
    view! {
        <label class="option" data-world=world>
            <input
                class="option__box"
                type="checkbox"
                id=id
                prop:checked=is_chosen
                on:change=move |_| choose(list, facet, &value, own_id.clone())
            />
            {picture.map(|picture| view! { <Icon picture=picture /> })}
            <span class="option__text">
                <span class="option__name">{name}</span>
                <span class="visually-hidden">
                    {move || format!(" ({})", (texts.list().count)(list.spec().kind, count.get()))}
                </span>
                {hint.map(|hint| view! { <span class="option__hint">{hint}</span> })}
            </span>
            <span class="option__count" aria-hidden="true">{move || texts.numbers.number(count.get())}</span>
        </label>
    }
    .into_any()
}

/// A choice that left nothing disappears once it is dropped: then the focus goes to the number found.
fn choose(list: ListHandle, facet: Facet, value: &str, id: String) {
    list.toggle(facet, value);
    focus::after_paint(move || {
        if document().is_none_or(|document| document.get_element_by_id(&id).is_none()) {
            focus::move_to(COUNT_SELECTOR);
        }
    });
}

/// The options that are there at once, and those behind "Meer keuzes".
fn split(facet: Facet, options: &[FacetOption]) -> (&[FacetOption], &[FacetOption]) {
    // Levels are a ladder: a part of it would look like the whole.
    let first = if facet == Facet::Level || options.len() <= MOST { options.len() } else { FIRST };
    options.split_at_checked(first).unwrap_or((options, &[]))
}

fn values(options: &[FacetOption]) -> Vec<String> {
    options.iter().map(|option| option.value.clone()).collect()
}
