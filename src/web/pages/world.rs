//! The screen of a world of technology: its picture, what it is about, the work in it, and where that can occur.

mod surprises;

use crate::dataset::Dataset;
use crate::model::{Career, World, WorldId};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{
    Cards, CompanyList, MoreList, Page, Panel, Poster, ReportError, SourceNote, Station, Tied, Triangle, UnknownRecord,
    WorldTile, in_language, tied,
};
use crate::web::links::{Address, Route, key};
use crate::web::state::{data_lang, use_data, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;
use surprises::{Surprises, TryNow};

/// The screen of a world.
///
/// # Accessibility
/// One `h1`, an `h2` per part; the picture is decoration.
#[component]
pub fn WorldPage(
    /// The id in the address.
    id: WorldId,
) -> impl IntoView {
    match use_data().worlds.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::World id=id.to_string() /> }.into_any(),
        Some(world) => view! { <Shown world=world /> }.into_any(),
    }
}

/// A world that we know.
#[component]
fn Shown(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let careers = data.careers_in(&world.id);
    let stations = [
        Station::here(Kind::World),
        Station::with(Kind::Career, careers.len()),
        Station::with(Kind::Employer, tied(data, careers).len()),
    ];
    let aside = move || view! { <div class="page__poster"><Poster world=world.id.as_str() /></div> };
    view! {
        <Page
            title=in_language(texts, &world.name, &world.name_en).to_owned()
            eyebrow=(texts.terms.kind_one)(Kind::World)
            lead=in_language(texts, &world.about, &world.about_en).to_owned()
            world=world.id.to_string()
            aside=aside
        >
            <Triangle stations=stations />
            <div class="record">
                <Themes world=world />
                <TryNow world=world />
                <Surprises world=world />
                <Careers world=world />
                <Companies world=world />
                <Initiatives />
                <OtherWorlds world=world />
            </div>
            <footer class="record__foot">
                <SourceNote sources=&world.sources confidence=world.confidence as_of=None />
                <ReportError kind=Kind::World id=world.id.to_string() name=world.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

/// What one finds in the world.
#[component]
fn Themes(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let texts = use_texts();
    let themes = if data_lang().is_none() { &world.themes } else { &world.themes_en };
    let items = themes.iter().map(|theme| view! { <li class="trait">{theme.as_str()}</li> }).collect_view();
    view! {
        <Panel title=texts.record().world.themes>
            <ul class="traits" role="list">{items}</ul>
        </Panel>
    }
    .into_any()
}

/// All careers of the world, seven at a time; those that show best what it is like come first.
#[component]
fn Careers(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let origin = use_origin();
    let list = move || {
        let cards = Cards::new(texts, origin.get());
        let found = examples_first(data, world);
        let rows: Vec<_> = (0..found.len()).collect();
        let row = Arc::new(move |number: usize| {
            found.get(number).map_or_else(|| ().into_any(), |career| cards.career(career, ""))
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key::COUNT_CAREERS /> }
    };
    view! { <Panel title=texts.record().world.careers id=Station::anchor(Kind::Career) wide=true>{list}</Panel> }
        .into_any()
}

fn examples_first(data: &'static Dataset, world: &'static World) -> Vec<&'static Career> {
    let all = data.careers_in(&world.id);
    let is_example = |career: &&Career| world.example_careers.contains(&career.id);
    let mut found: Vec<_> = world.example_careers.iter().filter_map(|id| data.careers.shown(id.as_str())).collect();
    found.extend(all.into_iter().filter(|career| !is_example(career)));
    found
}

/// Companies where careers of the world are usual or named.
#[component]
fn Companies(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().world;
    let origin = use_origin();
    let found = tied(data, data.careers_in(&world.id));
    let list = move || CompanyList { texts, origin: origin.get(), near: None, note: count_note }.view(found.clone());
    view! {
        <Panel title=words.companies lead=words.companies_lead id=Station::anchor(Kind::Employer) wide=true>
            {list}
        </Panel>
    }
    .into_any()
}

fn count_note(texts: &Texts, (found, careers): &Tied) -> String {
    format!("{} · {}", (texts.terms.proof)(found.proof), (texts.record().world.company_careers)(careers.len()))
}

/// A way to the initiatives.
#[component]
fn Initiatives() -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().world;
    view! {
        <Panel title=words.initiatives lead=words.initiatives_lead wide=true>
            <p>
                <a class="button" href=Route::Initiatives.href()>{(texts.record().shared.all_of)(Kind::Initiative)}</a>
            </p>
        </Panel>
    }
    .into_any()
}

/// The other six, as posters.
#[component]
fn OtherWorlds(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let combine = Address::of_worlds(Route::PickWorlds, std::slice::from_ref(&world.id)).href();
    let tiles = data
        .worlds
        .iter_shown()
        .filter(|other| other.id != world.id)
        .map(|other| view! { <WorldTile world=other /> })
        .collect_view();
    view! {
        <Panel title=texts.record().world.other_worlds wide=true>
            <p><a class="button button--quiet" href=combine>{texts.pick_worlds().combine}</a></p>
            <ul class="tiles" role="list">{tiles}</ul>
        </Panel>
    }
    .into_any()
}
