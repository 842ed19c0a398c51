//! Kiezen: do the cards, pick a world, or be surprised.

use crate::web::browser::chance;
use crate::web::components::{Icon, Picture, WorldTile};
use crate::web::links::Route;
use crate::web::state::{use_data, use_nav, use_texts};
use leptos::prelude::*;

/// The way to the interest finder, the seven worlds, and a button that opens any career.
///
/// # Accessibility
/// Two parts under an `h2`. A list of links; the button is the last item. It opens a screen, whose title gets the focus.
#[component]
pub fn Choose() -> impl IntoView {
    let (words, finder) = (use_texts().first_step(), use_texts().finder());
    let (data, nav) = (use_data(), use_nav());
    let tiles = data.worlds.iter_shown().map(|world| view! { <WorldTile world=world /> }).collect_view();
    let surprise = move |_| {
        if let Some(career) = data.career_by_chance(chance::number()) {
            nav.go(Route::Career(career.id.clone()));
        }
    };
    view! {
        <section class="first-step" aria-labelledby="cards">
            <h2 id="cards">{finder.link}</h2>
            <p class="lead">{finder.link_lead}</p>
            <p>
                <a class="button" href=Route::Finder.href()>{finder.start.begin}</a>
            </p>
        </section>
        <section aria-labelledby="worlds">
            <h2 id="worlds">{words.worlds}</h2>
            <ul class="tiles" role="list">
                {tiles}
                <li class="tile tile--surprise">
                    <button class="tile__link" type="button" on:click=surprise>
                        <span class="tile__icon"><Icon picture=Picture::DICE /></span>
                        <span class="tile__name">{words.surprise}</span>
                        <span class="tile__theme">{words.surprise_lead}</span>
                    </button>
                </li>
            </ul>
        </section>
    }
    .into_any()
}
