//! From a list to the map, with the same question.

use super::handle::ListHandle;
use crate::atlas::{FACETS, Layer, layer_values};
use crate::model::InitiativeKind;
use crate::search::Kind;
use crate::search::facets::{Choices, Facet};
use crate::web::components::ChipLink;
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{use_nav, use_texts};
use leptos::prelude::*;

/// "Bekijk op de kaart", on lists of what is somewhere.
///
/// # Accessibility
/// A link.
#[component]
pub(super) fn MapLink(
    /// The list.
    list: ListHandle,
) -> impl IntoView {
    let nav = use_nav();
    let label = use_texts().map().see;
    let is_somewhere = matches!(list.spec().kind, Kind::School | Kind::Employer | Kind::Initiative);
    let link = move || {
        let kinds = |choices: &Choices| layers(list.spec().kind, &choices.of(Facet::Kind).collect::<Vec<_>>());
        let to = address(&nav.query(), &list.with_choices(kinds));
        view! { <p class="chips list__map"><ChipLink to=to label=label /></p> }
    };
    is_somewhere.then_some(link)
}

/// The layers with what the list shows.
fn layers(kind: Kind, kinds: &[&str]) -> Vec<Layer> {
    let is_chosen = |kind: InitiativeKind| kinds.is_empty() || kinds.contains(&kind.slug());
    match kind {
        Kind::School => vec![Layer::Schools],
        Kind::Employer => vec![Layer::Companies],
        _ => [(Layer::Labs, InitiativeKind::Technieklokaal), (Layer::Fieldlabs, InitiativeKind::Fieldlab)]
            .into_iter()
            .filter(|(_, kind)| is_chosen(*kind))
            .map(|(layer, _)| layer)
            .collect(),
    }
}

/// The map with what it understands of the question on a list. A place is chosen only where it is the only one.
fn address(asked: &Query, layers: &[Layer]) -> Address {
    let mut query = Query::default();
    let keys = FACETS.map(Facet::slug);
    let places = if asked.all(key::PLACE).count() == 1 { Some(key::PLACE) } else { None };
    for key in keys.into_iter().chain([key::FROM]).chain(places) {
        query = asked.all(key).fold(query, |query, value| query.toggled(key, value));
    }
    // Where none of ours is chosen, both layers are nearer to the question than an empty map.
    let layers = if layers.is_empty() { &[Layer::Labs, Layer::Fieldlabs] } else { layers };
    let query = layer_values(layers).into_iter().fold(query, |query, value| query.toggled(key::LAYER, value));
    Address { route: Route::Map, query }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_map_keeps_what_it_understands_of_the_question() {
        let asked = Query::parse("?sector=metaal&soort=mbo&plaats=duiven&vanuit=didam&volgorde=naam&aantal=14");
        let to = address(&asked, &layers(Kind::Employer, &[]));
        assert_eq!(to.query.to_string(), "?sector=metaal&vanuit=didam&plaats=duiven&laag=bedrijven");
        let two = address(&Query::parse("?plaats=duiven&plaats=didam"), &layers(Kind::Initiative, &["fieldlab"]));
        assert_eq!(two.query.to_string(), "?laag=fieldlabs");
    }
}
