//! The planner of a visit: three places in reach that show different technique, and a message to start with.

mod message;
mod planner;
mod setup;
mod stop;

use crate::outing::PLACES;
use crate::web::browser::{clipboard, location, print};
use crate::web::components::{EmptyState, EstimateNote, Page};
use crate::web::links::Route;
use crate::web::state::{use_announcer, use_texts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use message::{Message, Questions};
use planner::Planner;
use setup::Setup;
use stop::StopCard;

/// The planner of a visit.
///
/// # Accessibility
/// One `h1`, an `h2` for the plan and for the message, an `h3` per place.
#[component]
pub fn PlanVisitPage() -> impl IntoView {
    let words = use_texts().plan_visit();
    let planner = Planner::new();
    let has_start = Memo::new(move |_| planner.origin.get().place().is_some());
    let ask = move || {
        let more = use_texts().visit().all_visits;
        view! {
            <EmptyState title=words.no_start lead=words.no_start_lead>
                <a class="button button--quiet" href=Route::Visits.href()>{more}</a>
            </EmptyState>
        }
    };
    view! {
        <Page title=words.title lead=words.lead>
            <Setup planner=planner />
            <Show when=move || has_start.get() fallback=ask>
                <Plan planner=planner />
            </Show>
        </Page>
    }
    .into_any()
}

/// The three places, with what can be done about them, and the message.
#[component]
fn Plan(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let announcer = use_announcer();
    let count = Memo::new(move |_| planner.plan.with(Vec::len));
    let title = Memo::new(move |_| {
        let place = planner.origin.get().place().map(|place| place.name.as_str()).unwrap_or_default();
        let from = planner.start_school().map_or(place, |school| school.name.as_str());
        (words.found)(count.get(), (words.band_name)(planner.band.get()), from)
    });
    // A new start or band is a new plan: the heading says it.
    Effect::new(move |before: Option<()>| {
        let title = title.get();
        if before.is_some() {
            announcer.say_soon(title);
        }
    });
    let stop = move |number: usize| view! { <StopCard planner=planner number=number /> };
    view! {
        <section class="plan" aria-labelledby="plan-title">
            <h2 id="plan-title">{move || title.get()}</h2>
            <Honest planner=planner />
            <ol class="plan__stops" role="list">
                <For each=move || 0..count.get() key=|number| *number children=stop />
            </ol>
            <p class="quiet">{words.rule}</p>
            <p class="quiet"><EstimateNote /></p>
            <Foot planner=planner />
        </section>
        <Questions />
        <Show when=move || { count.get() > 0 }>
            <Message planner=planner />
        </Show>
    }
    .into_any()
}

/// What the plan lacks: places, or variety; and what a wider band has.
///
/// # Accessibility
/// Text and a button.
#[component]
fn Honest(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let band_name = move || (words.band_name)(planner.band.get());
    let says = Memo::new(move |_| {
        planner.plan.with(|plan| {
            let plan: Vec<_> = plan.iter().collect();
            let is_new = |number: usize| {
                let (before, rest) = plan.split_at(number);
                rest.first().is_some_and(|stop| stop.has_new_theme(before))
            };
            let is_varied = (0..plan.len()).all(is_new);
            match plan.len() {
                number if number < PLACES => Some((words.too_few)(number, band_name())),
                _ => (!is_varied).then(|| words.too_alike.to_owned()),
            }
        })
    });
    let way_on = move || match planner.wider() {
        Some((band, number)) => view! {
            <button type="button" class="button button--quiet" on:click=move |_| planner.set_band(band)>
                {(words.wider)((words.band_name)(band), number)}
            </button>
        }
        .into_any(),
        None => view! { <span>{words.nothing_wider}</span> }.into_any(),
    };
    move || says.get().map(|says| view! { <div class="notice plan__honest"><p>{says}</p> {way_on}</div> })
}

/// What can be done with the plan.
///
/// # Accessibility
/// Buttons; what they did is announced and stands beside them.
#[component]
fn Foot(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let announcer = use_announcer();
    let result = RwSignal::new("");
    let copy = move |_| {
        planner.write_all();
        let url = location::page_url();
        spawn_local(async move {
            let said = if clipboard::copy(&url).await { words.link_copied } else { words.link_refused };
            announcer.say(said);
            result.try_set(said);
        });
    };
    let start_over = move |_| {
        planner.start_over();
        announcer.say(words.started_over);
    };
    view! {
        <p class="plan__foot">
            <button type="button" class="button" on:click=move |_| print::page()>{words.print}</button>
            <button type="button" class="button button--quiet" on:click=copy>{words.copy_link}</button>
            <button
                type="button"
                class="button button--quiet"
                aria-disabled=move || (!planner.has_choice()).then_some("true")
                on:click=start_over
            >
                {words.start_over}
            </button>
            <span>{move || result.get()}</span>
        </p>
    }
    .into_any()
}
