//! The drawing and its buttons.

use super::state::MapState;
use crate::atlas::{Label, Mark, Size, slices};
use crate::web::browser::focus;
use crate::web::components::{Icon, Picture};
use crate::web::state::{Announcer, use_announcer, use_texts};
use leptos::prelude::*;

/// So far beside a marker a finger may tap, in pixels.
const SLACK: f64 = 10.0;

/// The window on the map, with its buttons.
///
/// # Accessibility
/// The drawing is hidden: the list of places says all of it. The window is a named region that takes the focus, for the
/// arrow keys, with a description of how to move it; the buttons are native and have names in words.
#[component]
pub(super) fn Canvas(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    let announcer = use_announcer();
    let lens = state.lens();
    let tap = move |at: Size| {
        let hit = state.drawing().with_untracked(|drawing| drawing.hit(lens.on_sheet(at), SLACK).cloned());
        if let Some(mark) = hit {
            choose(state, &mark, at, announcer);
        }
    };
    view! {
        <div class="map">
            <div
                class="map__view"
                node_ref=lens.view
                tabindex="0"
                role="region"
                aria-label=words.label
                aria-describedby="map-help"
                on:pointerdown=move |event| lens.down(&event)
                on:pointermove=move |event| lens.drag(&event)
                on:pointerup=move |event| {
                    if let Some(at) = lens.up(&event) {
                        tap(at);
                    }
                }
                on:pointercancel=move |event| lens.cancel(&event)
                on:wheel=move |event| lens.wheel(&event)
                on:keydown=move |event| lens.key(&event)
            >
                <div class="map__sheet" node_ref=lens.sheet>
                    <Drawn state=state />
                </div>
            </div>
            <div class="map__buttons">
                <button type="button" class="map__button" aria-label=words.nearer on:click=move |_| lens.step(true)>
                    <Icon picture=Picture::PLUS />
                </button>
                <button type="button" class="map__button" aria-label=words.farther on:click=move |_| lens.step(false)>
                    <Icon picture=Picture::MINUS />
                </button>
                <button type="button" class="map__button map__button--whole" on:click=move |_| lens.whole()>
                    {words.whole}
                </button>
            </div>
            <Strip state=state />
        </div>
        <p class="map__help" id="map-help">
            {words.help} " " <span class="map__keys">{words.help_keys}</span>
        </p>
    }
    .into_any()
}

/// A marker of one place chooses it; one of several comes nearer until they part.
fn choose(state: MapState, mark: &Mark, at: Size, announcer: Announcer) {
    if mark.sites.len() > 1 && state.lens().step_to(at) {
        return;
    }
    let first = mark.first();
    state.choose(Some(first));
    if let Some(site) = state.site(first) {
        announcer.say(untrack(|| state.said(first, site.name)));
    }
}

/// "Duiven: 15 plekken", over the lower edge of the map, with a link to its card: on a phone that is below the screen.
///
/// # Accessibility
/// A button that moves the focus to the card.
#[component]
fn Strip(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let words = use_texts().map();
    move || {
        let number = state.chosen()?;
        let site = state.site(number)?;
        let said = state.said(number, site.name);
        Some(view! {
            <p class="map__strip">
                <span>{said}</span>
                <button type="button" class="map__see" on:click=move |_| focus::jump_to("map-place")>
                    {words.see_card}
                </button>
            </p>
        })
    }
}

/// The drawing.
///
/// # Accessibility
/// Hidden; see [`Canvas`].
#[component]
fn Drawn(
    /// The map.
    state: MapState,
) -> impl IntoView {
    let (drawing, base) = (state.drawing(), state.base());
    let size = move |pick: fn(&crate::atlas::Drawing) -> f64| drawing.with(|drawing| format!("{:.0}", pick(drawing)));
    let lines = move |pick: fn(&crate::atlas::Base) -> &String| base.with(|base| pick(base).clone());
    view! {
        <svg
            class="map__svg"
            aria-hidden="true"
            focusable="false"
            width=move || size(|drawing| drawing.width)
            height=move || size(|drawing| drawing.height)
        >
            <g transform=move || drawing.with(|drawing| drawing.zoom.clone())>
                <path class="map__line map__line--stream" d=move || lines(|base| &base.streams)></path>
                <path class="map__line map__line--river" d=move || lines(|base| &base.rivers)></path>
                <path class="map__line map__line--border" d=move || lines(|base| &base.border)></path>
                <path class="map__line map__line--road" d=move || lines(|base| &base.motorways)></path>
                <path class="map__line map__line--road-inner" d=move || lines(|base| &base.motorways)></path>
                <path class="map__line map__line--rail" d=move || lines(|base| &base.rail)></path>
                <path class="map__line map__line--station" d=move || lines(|base| &base.stations)></path>
                <path class="map__line map__line--station-inner" d=move || lines(|base| &base.stations)></path>
                <path class="map__line map__line--town" d=move || lines(|base| &base.towns)></path>
                {move || drawing.with(|drawing| drawing.rings.iter().map(|(middle, radius)| view! {
                    <circle class="map__ring" cx=number(middle.x) cy=number(middle.y) r=number(*radius)></circle>
                }).collect_view())}
            </g>
            {move || {
                let chosen = state.chosen();
                drawing.with(|drawing| drawing.marks.iter().map(|mark| marker(mark, chosen)).collect_view())
            }}
            {move || drawing.with(|drawing| drawing.labels.iter().map(name).collect_view())}
            {move || drawing.with(|drawing| drawing.home).map(|tip| view! {
                <path class="map__pin" transform=format!("translate({:.1} {:.1})", tip.x, tip.y) d=PIN></path>
            })}
        </svg>
    }
    .into_any()
}

/// A pin whose tip is at the origin, with a hole.
const PIN: &str = "M0 0C-7-9-13-15-13-23a13 13 0 0 1 26 0C13-15 7-9 0 0ZM-5-23a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z";

/// A marker: a disc with its number, and a ring that shows how its records divide over the layers.
fn marker(mark: &Mark, chosen: Option<usize>) -> AnyView {
    let is_chosen = chosen.is_some_and(|chosen| mark.sites.contains(&chosen));
    let is_many = mark.sites.len() > 1;
    let inner = mark.radius - 4.0;
    let pieces = slices(mark.parts, inner).into_iter().map(|slice| {
        view! {
            <circle
                class="map__slice"
                data-layer=slice.layer.slug()
                r=number(inner)
                stroke-dasharray=slice.dash
                stroke-dashoffset=slice.offset
                transform="rotate(-90)"
            ></circle>
        }
    });
    view! {
        <g
            class="map__mark"
            class:map__mark--chosen=is_chosen
            class:map__mark--many=is_many
            transform=format!("translate({:.1} {:.1})", mark.at.x, mark.at.y)
        >
            {is_many.then(|| view! { <circle class="map__halo" r=number(mark.radius + 3.5)></circle> })}
            <circle class="map__disc" r=number(mark.radius)></circle>
            {pieces.collect_view()}
            <text class="map__count" dy="0.35em">{mark.count}</text>
        </g>
    }
    .into_any()
}

fn name(label: &Label) -> AnyView {
    view! {
        <text
            class=format!("map__name map__name--{}", label.kind.slug())
            x=number(label.at.x)
            y=number(label.at.y)
            text-anchor=label.anchor.svg()
        >
            {label.text.clone()}
        </text>
    }
    .into_any()
}

fn number(value: f64) -> String {
    format!("{value:.2}")
}
