//! Leren: where you stand now, and which studies follow.

use crate::dataset::{Stage, levels_after};
use crate::model::Level;
use crate::text::StandTexts;
use crate::web::components::{Icon, Picture, capital};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{use_details, use_texts};
use leptos::prelude::*;

/// The rungs of the ladder. Each opens the list of studies with the levels that follow by the rules.
///
/// # Accessibility
/// A list of links. Until the rules are there, they open the whole list.
#[component]
pub fn Learn() -> impl IntoView {
    let words = use_texts().first_step();
    let details = use_details();
    let rungs = rungs(&words.stands).map(|(name, stage)| {
        let href = move || {
            let levels = details.get().map(|details| levels_after(details.rules.all(), stage)).unwrap_or_default();
            studies_of(&levels).href()
        };
        view! {
            <li>
                <a class="rung" href=href>
                    <span class="rung__name">{capital(name)}</span>
                    <Icon picture=Picture::ARROW />
                </a>
            </li>
        }
    });
    let way = use_texts().way();
    view! {
        <section class="first-step" aria-labelledby="way">
            <h2 id="way">{way.how}</h2>
            <p class="lead">{way.begin_lead}</p>
            <p><a class="button" href=Route::Way.href()>{way.begin}</a></p>
        </section>
        <section class="first-step" aria-labelledby="stand">
            <h2 id="stand">{words.stand}</h2>
            <p class="lead">{words.stand_lead}</p>
            <ul class="rungs" role="list">{rungs.collect_view()}</ul>
        </section>
    }
    .into_any()
}

/// The list of studies of some levels; of all where there are none.
pub fn studies_of(levels: &[Level]) -> Address {
    let query = levels.iter().fold(Query::default(), |query, level| query.toggled(key::LEVEL, level.slug()));
    Address { route: Route::Studies, query }
}

const fn rungs(words: &StandTexts) -> [(&'static str, Stage); 12] {
    const fn at(kind: &'static str, level: &'static str) -> Stage {
        Stage { kind, level }
    }
    [
        (words.primary, at("po", "groep 8")),
        (words.practical, at("praktijkonderwijs", "pro")),
        (words.vmbo_bb, at("vmbo", "bb")),
        (words.vmbo_kb, at("vmbo", "kb")),
        (words.vmbo_gl_tl, at("vmbo", "gl-tl")),
        (words.havo, at("havo", "5")),
        (words.vwo, at("vwo", "6")),
        (words.mbo_1, at("mbo", "1")),
        (words.mbo_2, at("mbo", "2")),
        (words.mbo_3, at("mbo", "3")),
        (words.mbo_4, at("mbo", "4")),
        (words.work, at("werk", "werk")),
    ]
}
