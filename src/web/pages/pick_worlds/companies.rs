//! Companies where the careers on the screen can occur.

use crate::model::Career;
use crate::pick::{nearest_companies, spread_companies};
use crate::web::components::{CardList, Cards, EstimateNote, Panel, tied, via_note};
use crate::web::state::{use_data, use_origin, use_texts};
use leptos::prelude::*;

/// The nearest three from the pupil's village, or else three that lie apart.
///
/// # Accessibility
/// A list of links under its heading; travel time and proof are words on each card.
#[component]
pub fn Companies(
    /// The careers on the screen.
    careers: Vec<&'static Career>,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.pick_worlds();
    let origin = use_origin();
    let found = tied(data, careers);
    let list = move || {
        let origin = origin.get();
        let place = origin.place();
        let chosen = if place.is_some() {
            nearest_companies(&found, |employer| origin.rank(employer.location))
        } else {
            spread_companies(data, &found)
        };
        let lead = match place {
            _ if chosen.is_empty() => words.companies_none.to_owned(),
            Some(place) => (words.companies_near)(&place.name),
            None => words.companies_spread.to_owned(),
        };
        let cards = Cards::new(texts, origin);
        let items = chosen.iter().map(|tied| cards.employer(tied.0.employer, via_note(texts, tied))).collect_view();
        view! {
            <p class="panel__lead">{lead}</p>
            <div class="trio"><CardList>{items}</CardList></div>
            {place.map(|_| view! { <p class="quiet"><EstimateNote /></p> })}
        }
    };
    view! { <Panel title=words.companies wide=true>{list}</Panel> }.into_any()
}
