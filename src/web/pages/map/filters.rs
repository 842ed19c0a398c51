//! Layers and filters.

use super::state::MapState;
use crate::atlas::{FACETS, Layer};
use crate::model::Level;
use crate::search::facets::Facet;
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::components::{Icon, Picture, RemovableChip, in_language};
use crate::web::state::{use_data, use_texts};
use leptos::prelude::*;

/// Which layers are shown.
///
/// # Accessibility
/// A field set of native check boxes; each name has the number of records in it.
#[component]
pub(super) fn Layers(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let boxes = Layer::ALL.map(|layer| {
        view! {
            <label class="option map-layer" data-layer=layer.slug()>
                <input
                    class="option__box"
                    type="checkbox"
                    prop:checked=move || state.has_layer(layer)
                    on:change=move |_| state.toggle_layer(layer)
                />
                <span class="map-layer__swatch"><Icon picture=Picture::of_kind(layer.kind()) /></span>
                <span class="option__text">
                    <span class="option__name">{(words.layer)(layer)}</span>
                    <span class="visually-hidden">
                        {move || format!(" ({})", (words.count)(state.layer_count(layer)))}
                    </span>
                </span>
                <span class="option__count" aria-hidden="true">{move || state.layer_count(layer)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="facet">
            <legend class="facet__legend">{words.layers}</legend>
            <div class="map-layers">{boxes.into_iter().collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

/// World, sector and level, and the chosen ones as chips.
///
/// # Accessibility
/// A native disclosure with a field set of check boxes for each filter, and a group of buttons that take a choice
/// away; when one goes, the focus moves to the next, or to the disclosure.
#[component]
pub(super) fn Filters(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let summary = move || match state.filters().len() {
        0 => words.filters.to_owned(),
        chosen => (words.filters_chosen)(chosen),
    };
    let groups = FACETS.map(|facet| view! { <Group state=state facet=facet /> });
    view! {
        <details class="disclosure map-filters">
            <summary class="disclosure__summary" id="map-filters">{summary}</summary>
            <div class="disclosure__body map-filters__body">
                {groups.into_iter().collect_view()}
                <p class="quiet map-filters__note">{words.filters_note}</p>
            </div>
        </details>
        <Chips state=state />
    }
    .into_any()
}

/// The options of one filter.
///
/// # Accessibility
/// A field set with a legend.
#[component]
fn Group(
    /// The map.
    state: MapState,
    /// The filter.
    facet: Facet,
) -> impl IntoView {
    let texts = use_texts();
    let options = Memo::new(move |_| state.options(facet, |value| name(texts, facet, value)));
    let values = move || options.with(|all| all.iter().map(|option| option.value.clone()).collect::<Vec<_>>());
    let row = move |value: String| {
        let (own, asked) = (value.clone(), value.clone());
        let found = move || options.with(|all| all.iter().find(|option| option.value == own).map_or(0, |it| it.count));
        let is_chosen = move || state.choices().with(|choices| choices.has(facet, &asked));
        let count = Memo::new(move |_| found());
        let world = (facet == Facet::World).then(|| value.clone());
        let picture = world.as_deref().map(Picture::of_world);
        let label = name(texts, facet, &value);
        view! {
            <label class="option" data-world=world>
                <input
                    class="option__box"
                    type="checkbox"
                    prop:checked=is_chosen
                    on:change=move |_| state.toggle(facet, &value)
                />
                {picture.map(|picture| view! { <Icon picture=picture /> })}
                <span class="option__text">
                    <span class="option__name">{label}</span>
                    <span class="visually-hidden">
                        {move || format!(" ({})", (texts.map().count)(count.get()))}
                    </span>
                </span>
                <span class="option__count" aria-hidden="true">{count}</span>
            </label>
        }
    };
    view! {
        <fieldset class="facet" hidden=move || options.with(Vec::is_empty)>
            <legend class="facet__legend">{(texts.list().facet)(facet)}</legend>
            <div class="facet__options">
                <For each=values key=Clone::clone children=row />
            </div>
        </fieldset>
    }
    .into_any()
}

/// What is chosen, to take away.
///
/// # Accessibility
/// See [`Filters`].
#[component]
fn Chips(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.list();
    let after = || {
        focus::after_paint(|| {
            if focus::move_to(".list__chips:not([hidden]) .chip").is_none() {
                focus::move_to("#map-filters");
            }
        });
    };
    let chip = move |(facet, value): (Facet, String)| {
        let (kind, name) = ((words.facet)(facet), name(texts, facet, &value));
        let action = (words.remove)(&format!("{kind} {name}"));
        let remove = move |()| {
            state.toggle(facet, &value);
            after();
        };
        view! { <RemovableChip kind=kind action=action label=name on_remove=remove /> }
    };
    let clear = move |_| {
        state.clear();
        after();
    };
    view! {
        <div
            class="list__chips"
            role="group"
            aria-label=words.chosen
            hidden=move || state.filters().is_empty()
        >
            <For each=move || state.filters() key=Clone::clone children=chip />
            <button type="button" class="chip chip--clear" on:click=clear>{words.clear}</button>
        </div>
    }
    .into_any()
}

/// The name of a value; what nobody knows is its own name.
fn name(texts: &Texts, facet: Facet, value: &str) -> String {
    let data = use_data();
    let known = match facet {
        Facet::World => data.worlds.get(value).map(|world| in_language(texts, &world.name, &world.name_en)),
        Facet::Sector => data.sectors.get(value).map(|sector| in_language(texts, &sector.name, &sector.name_en)),
        Facet::Level => Level::from_slug(value).map(texts.terms.level),
        _ => None,
    };
    known.unwrap_or(value).to_owned()
}
