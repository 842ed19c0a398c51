//! One or two worlds: careers at three levels, companies, something to try.

mod attempt;
mod careers;
mod companies;

use crate::dataset::Dataset;
use crate::model::{World, WorldId};
use crate::pick::shelves;
use crate::text::Texts;
use crate::web::components::{ChipLink, EmptyState, Page, Panel, WorldPicker, in_language};
use crate::web::links::{Address, Route, key};
use crate::web::state::{use_announcer, use_data, use_nav, use_origin, use_texts};
use attempt::Attempt;
use careers::Careers;
use companies::Companies;
use leptos::prelude::*;

/// So many worlds fit: with three, "careers in both" says nothing any more.
const MOST: usize = 2;

/// Where the link below the pictures jumps to.
const FOUND: &str = "gevonden";

/// The screen. The question on it is the address: which worlds.
///
/// # Accessibility
/// One `h1`; the pictures are a group of checkboxes; below it an `h2` per part. A tick announces how many careers stand
/// below; a line that stays in sight leads there.
#[component]
pub fn PickWorldsPage() -> impl IntoView {
    let texts = use_texts();
    let words = texts.pick_worlds();
    let (data, nav, announcer) = (use_data(), use_nav(), use_announcer());
    let picked = Memo::new(move |_| {
        let query = nav.query();
        let mut picked: Vec<WorldId> = Vec::new();
        for world in query.all(key::WORLD).filter_map(|id| data.worlds.shown(id)) {
            if picked.len() < MOST && !picked.contains(&world.id) {
                picked.push(world.id.clone());
            }
        }
        picked
    });
    let change = Callback::new(move |next: Vec<WorldId>| {
        if !next.is_empty() {
            let number = shelves(data, &next).iter().map(|shelf| shelf.picks.len()).sum();
            announcer.say_soon((words.said)(number, &names(data, texts, &next)));
        }
        nav.refine(|query| query.with_all(key::WORLD, next.iter().map(WorldId::to_string)));
    });
    let is_empty = Memo::new(move |_| picked.with(Vec::is_empty));
    view! {
        <Page title=words.title lead=words.lead>
            <div class="picking">
                <WorldPicker legend=words.question hint=words.hint picked=picked most=Some(MOST) on_change=change />
                <Show when=move || !is_empty.get()>
                    <p class="picking__bar">
                        <span>{move || (words.picked)(&picked.with(|picked| names(data, texts, picked)))}</span>
                        <a class="button" href=format!("#{FOUND}")>{words.see}</a>
                    </p>
                </Show>
            </div>
            {move || {
                let picked = picked.get();
                if picked.is_empty() {
                    view! { <EmptyState title=words.none lead=words.none_lead /> }.into_any()
                } else {
                    view! { <Inside picked=picked /> }.into_any()
                }
            }}
        </Page>
    }
    .into_any()
}

/// What is in the picked worlds.
#[component]
fn Inside(
    /// The worlds, in the order of picking.
    picked: Vec<WorldId>,
) -> impl IntoView {
    let data = use_data();
    let shelves = shelves(data, &picked);
    let careers: Vec<_> = shelves.iter().flat_map(|shelf| &shelf.picks).map(|pick| pick.career).collect();
    view! {
        <div class="record">
            <Careers picked=picked.clone() shelves=shelves />
            <Attempt careers=careers.clone() />
            <Further picked=picked />
            <Companies careers=careers />
        </div>
    }
    .into_any()
}

/// The pages of the worlds, all their careers, the interest finder.
#[component]
fn Further(
    /// The worlds.
    picked: Vec<WorldId>,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.pick_worlds();
    let origin = use_origin();
    let worlds = move || {
        let ids = picked.clone();
        let to_all = Address::of_worlds(Route::Careers, &ids);
        let all = (words.all_careers)(&names(data, texts, &ids));
        let worlds = known(data, &ids)
            .map(|world| {
                let label = (words.about_world)(in_language(texts, &world.name, &world.name_en));
                view! { <li><ChipLink to=origin.get().link(Route::World(world.id.clone())) label=label /></li> }
            })
            .collect_view();
        view! {
            {worlds}
            <li><ChipLink to=to_all label=all /></li>
        }
    };
    view! {
        <Panel title=words.further>
            <ul class="chips" role="list">
                {worlds}
                <li><ChipLink to=Route::Finder label=texts.finder().title /></li>
            </ul>
        </Panel>
    }
    .into_any()
}

fn known(data: &'static Dataset, ids: &[WorldId]) -> impl Iterator<Item = &'static World> {
    ids.iter().filter_map(|id| data.worlds.get(id.as_str()))
}

/// The names of the worlds as a list.
fn names(data: &'static Dataset, texts: &Texts, ids: &[WorldId]) -> String {
    let names: Vec<_> = known(data, ids).map(|world| in_language(texts, &world.name, &world.name_en)).collect();
    (texts.record().shared.list_of)(&names)
}
