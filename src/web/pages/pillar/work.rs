//! Werken: the companies where you live.

use crate::dataset::Dataset;
use crate::order::Arrange;
use crate::search::facets::slug;
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{data_lang, use_data, use_nav, use_texts};
use leptos::prelude::*;

/// A choice of a village, which opens the companies there.
///
/// # Accessibility
/// A form with a native select and a button: a choice alone changes nothing. Without a choice the browser says what is
/// missing.
#[component]
pub fn Work() -> impl IntoView {
    let words = use_texts().first_step();
    let (data, nav) = (use_data(), use_nav());
    let village = RwSignal::new(String::new());
    let go = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let query = Query::default().with(key::PLACE, &village.get_untracked());
        nav.go(Address { route: Route::Employers, query });
    };
    let options = villages(data)
        .into_iter()
        .map(|(name, number)| {
            view! { <option value=slug(name) lang=data_lang()>{format!("{name} ({number})")}</option> }
        })
        .collect_view();
    view! {
        <section class="first-step" aria-labelledby="live">
            <h2 id="live">{words.live}</h2>
            <p class="lead">{words.live_lead}</p>
            <form class="ask" on:submit=go>
                <label class="field">
                    <span class="field__label">{words.village}</span>
                    <select
                        class="field__select"
                        required
                        on:change=move |event| village.set(event_target_value(&event))
                    >
                        <option value="">{words.village_none}</option>
                        {options}
                    </select>
                </label>
                <button class="button" type="submit">{words.go}</button>
            </form>
        </section>
    }
    .into_any()
}

/// The places with a company that we show, with how many, by name.
fn villages(data: &'static Dataset) -> Vec<(&'static str, usize)> {
    let mut names: Vec<_> = data.employers.iter_shown().map(|employer| employer.place.as_str()).collect();
    names.arrange_by_key(|name| *name);
    names.chunk_by(|a, b| a == b).filter_map(|same| Some((*same.first()?, same.len()))).collect()
}
