//! The first screen: one question, one search box, seven worlds, four doors. No level words here.

use crate::model::{Pillar, PillarText};
use crate::web::browser::title;
use crate::web::components::{ChipLink, Door, Picture, WorldTile, in_language};
use crate::web::links::{Address, Route};
use crate::web::state::{use_data, use_texts};
use leptos::prelude::*;

/// The first screen.
///
/// # Accessibility
/// One `h1`; worlds and doors are lists of links.
#[component]
pub fn HomePage() -> impl IntoView {
    let texts = use_texts();
    let home = &texts.home;
    title::set(&(texts.frame.page_title)(home.title));
    let worlds = use_data().worlds.all().iter().map(|world| view! { <WorldTile world=world /> }).collect_view();
    let doors = Pillar::ALL.map(|pillar| {
        let question = of_pillar(pillar).map(|own| in_language(texts, &own.question, &own.question_en));
        view! {
            <Door
                to=Route::Pillar(pillar)
                picture=Picture::of_pillar(pillar)
                title=(texts.frame.pillar)(pillar)
                text=question.unwrap_or_default()
            />
        }
    });
    view! {
        <div class="home">
            <Hero />
            <section class="home__section" aria-labelledby="worlds">
                <h2 id="worlds">{home.worlds}</h2>
                <p class="home__lead">{home.worlds_lead}</p>
                <ul class="tiles" role="list">
                    {worlds}
                    <li class="tile tile--undecided">
                        <a class="tile__link" href=Route::Finder.href()>
                            <span class="tile__icon">
                                <crate::web::components::Icon picture=Picture::QUESTION />
                            </span>
                            <span class="tile__name">{home.undecided}</span>
                            <span class="tile__theme">{home.undecided_lead}</span>
                        </a>
                    </li>
                </ul>
            </section>
            <section class="home__section" aria-labelledby="pillars">
                <h2 id="pillars">{home.pillars}</h2>
                <ul class="doors" role="list">{doors.collect_view()}</ul>
            </section>
        </div>
    }
    .into_any()
}

/// The question, with the route as a metro line below it.
#[component]
fn Hero() -> impl IntoView {
    let texts = use_texts();
    let manifest = &use_data().manifest;
    let lead = (texts.home.lead)(in_language(texts, &manifest.region, &manifest.region_en));
    let examples = manifest.example_queries.iter();
    let examples = examples.map(|query| view! { <ChipLink to=Address::search(query) label=query.as_str() /> });
    view! {
        <section class="hero">
            <div class="hero__inner">
                <h1 class="hero__question" tabindex="-1">{texts.home.question}</h1>
                <p class="hero__lead">{lead}</p>
                <div class="hero__examples">
                    <p class="hero__try">{texts.search.examples}</p>
                    {examples.collect_view()}
                </div>
                <Line stations=texts.home.stations />
            </div>
        </section>
    }
}

/// A metro line from now to work.
///
/// # Accessibility
/// Decoration: the four pillars below say the same.
#[component]
fn Line(stations: [&'static str; 4]) -> impl IntoView {
    let at = [40, 200, 380, 560];
    let height = [96, 40, 40, 96];
    let stops = at.into_iter().zip(height).zip(stations).enumerate().map(|(number, ((x, y), name))| {
        let class = if number == 3 { "metro__stop metro__stop--goal" } else { "metro__stop" };
        view! {
            <circle class=class cx=x cy=y r="13"></circle>
            <text class="metro__name" x=x y=y + 40 text-anchor="middle">{name}</text>
        }
    });
    view! {
        <svg class="metro" viewBox="0 0 660 150" aria-hidden="true" focusable="false">
            <path class="metro__track metro__track--side" d="M200 40H260Q290 40 310 60L330 80Q350 96 380 96H470"></path>
            <path class="metro__track" d="M40 96H90Q110 96 125 80L150 56Q165 40 190 40H420Q450 40 465 56L490 80Q505 96 530 96H560"></path>
            {stops.collect_view()}
        </svg>
    }
}

/// The texts of a pillar.
pub(super) fn of_pillar(pillar: Pillar) -> Option<&'static PillarText> {
    use_data().pillars.get(pillar.slug())
}
