//! The metro line: the drawing of all routes, with its legend.

use super::words::{short_headline, slug, step_name, step_years};
use crate::pathways::{Drawing, Outcome, Stop, Stroke, Track, lines};
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::components::capital;
use crate::web::links::{Address, Route, key};
use crate::web::state::{Nav, data_lang, use_nav, use_texts};
use leptos::ev::MouseEvent;
use leptos::prelude::*;
use std::sync::Arc;

/// How wide the drawing is, in its own units: a phone without its margins.
const WIDTH: f32 = 360.0;
/// About how wide a letter of a name is, in the same units.
const LETTER: f32 = 9.4;
/// Between two lines of a name, and of what stands below it.
const LINE: f32 = 18.0;
const LINE_BELOW: f32 = 16.0;
/// So many lines stand at a station.
const MOST_LINES: usize = 3;

/// The drawing of all routes. The chosen one is thick and in colour.
///
/// # Accessibility
/// A group of links, one for each station, named after what it is and how long it takes; the list beside it says the
/// same and more. A station goes to its step in that list, and the focus with it. The kind of right is a style of line
/// and stands in words in the legend and in the list.
#[component]
pub(super) fn Line(
    /// The routes.
    outcome: Arc<Outcome<'static>>,
    /// Where somebody stands, in words.
    start: String,
    /// The number of the chosen route.
    chosen: Memo<usize>,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.way().line;
    let nav = use_nav();
    let drawing = Drawing::new(&outcome, WIDTH);
    let track = |track: &Track, is_top: bool| {
        let routes = drawing.stops.get(track.to).map(|stop| stop.routes.clone()).unwrap_or_default();
        let is_chosen = Signal::derive(move || routes.contains(&chosen.get()));
        let (path, stroke) = (track.path.clone(), style(track.stroke));
        view! {
            <path
                class="wayline__track"
                class:wayline__track--chosen=is_top
                class:wayline__track--away=move || is_chosen.get() != is_top
                data-stroke=stroke
                d=path
            ></path>
        }
        .into_any()
    };
    let below = drawing.tracks.iter().map(|one| track(one, false)).collect_view();
    let above = drawing.tracks.iter().map(|one| track(one, true)).collect_view();
    let letters = (drawing.room() / LETTER) as usize;
    let stops = drawing.stops.iter().map(|stop| {
        let names = Names::of(texts, &outcome, stop, &start);
        station(nav, &outcome, stop, &names, (drawing.names_x, letters, drawing.width), chosen)
    });
    let stops = stops.collect_view();
    view! {
        <figure class="wayline">
            <svg
                class="wayline__drawing"
                viewBox=format!("0 0 {} {}", drawing.width, drawing.height)
                role="group"
                aria-label=words.label
            >
                {below}
                {above}
                {stops}
            </svg>
            <Legend />
        </figure>
    }
    .into_any()
}

/// The words at a station.
struct Names {
    name: String,
    below: String,
    is_of_data: bool,
}

impl Names {
    fn of(texts: &'static Texts, outcome: &Outcome<'static>, stop: &Stop, start: &str) -> Self {
        let words = texts.way();
        let route = stop.routes.first().and_then(|&number| outcome.routes.get(number));
        let taken = stop.step.and_then(|number| route?.steps.get(number));
        let Some((route, taken)) = route.zip(taken) else {
            return Self { name: capital(start), below: words.line.now.to_owned(), is_of_data: false };
        };
        let mut below = step_years(texts, taken);
        if stop.is_end {
            below =
                format!("{}: {}", capital(&(words.after)(route.years)), short_headline(texts, route).to_lowercase());
        }
        Self { name: step_name(texts, taken), below, is_of_data: super::words::is_of_data(taken) }
    }
}

/// The mark of a station and its words; a station as high as a finger.
fn sign(stop: &Stop, names: &Names, (names_x, letters, width): (f32, usize, f32)) -> AnyView {
    let name = lines(&names.name, letters, 2);
    let below = lines(&names.below, letters * 8 / 7, MOST_LINES - name.len().min(2));
    // Name and years stand round the height of the station.
    let (own, all) = (LINE * name.len() as f32, LINE_BELOW * below.len() as f32);
    let top = stop.y - f32::midpoint(own, all) + 13.0;
    // The blank at the end keeps the pieces apart for whoever reads them in one run.
    let name = name.into_iter().enumerate().map(|(number, line)| {
        let y = top + LINE * number as f32;
        view! { <text class="wayline__name" x=names_x y=y>{format!("{line} ")}</text> }
    });
    let below = below.into_iter().enumerate().map(|(number, line)| {
        let y = top + own + LINE_BELOW * number as f32;
        view! { <text class="wayline__years" x=names_x y=y>{format!("{line} ")}</text> }
    });
    let (x, y) = (stop.x, stop.y);
    let (kind, radius) = match (stop.step, stop.is_end) {
        (None, _) => ("start", 11),
        (Some(_), true) => ("end", 11),
        (Some(_), false) => ("stop", 8),
    };
    let leader = (names_x - x > 30.0).then(|| {
        view! { <path class="wayline__leader" d=format!("M{} {y}H{}", x + 14.0, names_x - 6.0)></path> }
    });
    view! {
        <rect class="wayline__target" x="2" y=y - 30.0 width=width - 4.0 height="60" rx="8"></rect>
        {leader}
        <circle class="wayline__station" data-kind=kind cx=x cy=y r=radius></circle>
        {name.collect_view()}
        {below.collect_view()}
    }
    .into_any()
}

/// A station with its name: a link to its step.
fn station(
    nav: Nav,
    outcome: &Outcome<'static>,
    stop: &Stop,
    names: &Names,
    room: (f32, usize, f32),
    chosen: Memo<usize>,
) -> AnyView {
    let routes = stop.routes.clone();
    let is_chosen = Signal::derive(move || routes.contains(&chosen.get()));
    let label = format!("{}, {}", names.name, names.below);
    let shape = sign(stop, names, room);
    let lang = if names.is_of_data { data_lang() } else { None };
    let Some(number) = stop.step else {
        return view! { <g class="wayline__stop wayline__stop--chosen" lang=lang>{shape}</g> }.into_any();
    };
    let own = StoredValue::new(stop.routes.clone());
    let slugs = StoredValue::new(outcome.routes.iter().map(slug).collect::<Vec<_>>());
    // A station of the chosen route keeps the choice; another one chooses the first route that calls there.
    let slug = move || {
        let now = chosen.get();
        let number = own.with_value(|own| if own.contains(&now) { now } else { own.first().copied().unwrap_or(0) });
        slugs.with_value(|slugs| slugs.get(number).copied().unwrap_or_default())
    };
    let href = move || Address { route: Route::Way, query: nav.query().with(key::LINE, slug()) }.href();
    let go = move |event: MouseEvent| {
        if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        let slug = untrack(slug);
        nav.refine(|query| query.with(key::LINE, slug));
        focus::after_paint(move || focus::jump_to(&step_id(number)));
    };
    view! {
        <g class="wayline__stop" class:wayline__stop--chosen=is_chosen>
            // The words are drawn in pieces, and cut where they are long: the label says them whole.
            <a class="wayline__link" href=href aria-label=label on:click=go lang=lang>{shape}</a>
        </g>
    }
    .into_any()
}

/// Where a step stands in the list.
pub(super) fn step_id(number: usize) -> String {
    format!("stap-{}", number + 1)
}

const fn style(stroke: Stroke) -> &'static str {
    match stroke {
        Stroke::Solid => "solid",
        Stroke::Dashed => "dashed",
        Stroke::Dotted => "dotted",
    }
}

/// What the styles of line mean.
///
/// # Accessibility
/// A list under its name; the samples are decorative.
#[component]
fn Legend() -> impl IntoView {
    let words = &use_texts().way().line;
    let rows = Stroke::ALL.map(|stroke| {
        view! {
            <li class="legend__row">
                <svg class="legend__line" viewBox="0 0 48 14" aria-hidden="true" focusable="false">
                    <path class="wayline__track" data-stroke=style(stroke) d="M5 7H43"></path>
                </svg>
                {(words.stroke)(stroke)}
            </li>
        }
    });
    view! {
        <figcaption class="legend">
            <p class="legend__title">{words.legend}</p>
            <ul class="legend__rows" role="list">{rows.collect_view()}</ul>
            <p class="quiet">{words.longer}</p>
        </figcaption>
    }
    .into_any()
}
