//! The question on the map and its answer, as one handle.

use super::lens::Lens;
use crate::atlas::{Atlas, Base, Drawing, Layer, Scene, Shown, choose_layers, layer_values, layers_shown};
use crate::atlas::{FACETS, Site};
use crate::dataset::Dataset;
use crate::order::Arrange;
use crate::search::facets::{Choices, Facet, FacetOption, options, rank};
use crate::text::MapTexts;
use crate::web::links::{Query, Route, key};
use crate::web::state::{Nav, Origin, use_data, use_details, use_nav, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::OnceLock;

/// More choices than this in one address were made by no pupil; the rest is left out.
const MOST_CHOICES: usize = 40;

/// So near the map comes when a place is chosen elsewhere, in pixels for a kilometre.
const NEAR: f64 = 11.0;

/// What the map shows: read from the address, changed through named methods only.
#[derive(Clone, Copy)]
pub(super) struct MapState {
    atlas: &'static Atlas<'static>,
    nav: Nav,
    words: &'static MapTexts,
    origin: Memo<Origin>,
    choices: Memo<Choices>,
    shown: Memo<Shown>,
    chosen: Memo<Option<usize>>,
    drawing: Memo<Drawing>,
    base: Memo<Base>,
    lens: Lens,
}

impl MapState {
    pub fn new() -> Self {
        let (nav, data, details, origin) = (use_nav(), use_data(), use_details(), use_origin());
        let words = use_texts().map();
        let atlas = atlas(data);
        let query = Memo::new(move |before: Option<&Query>| match before {
            // The screen is about to go: it keeps its question until then.
            Some(before) if nav.route() != Route::Map => before.clone(),
            _ => nav.query(),
        });
        let choices = Memo::new(move |_| query.with(read));
        let chosen = Memo::new(move |_| query.with(|query| atlas.site(query.get(key::PLACE).unwrap_or_default())));
        let shown = Memo::new(move |_| choices.with(|choices| atlas.shown(choices)));
        let home = origin.get_untracked().place().map(|place| atlas.plane.spot(place.location));
        let lens = Lens::new(atlas.frame, home.map_or(atlas.heart, |home| atlas.heart.with(home)));
        let base = Memo::new(move |_| Base::new(atlas, data, details.get()));
        let drawing = Memo::new(move |_| {
            let scene = Scene {
                atlas,
                data,
                details: details.get(),
                home: origin.get().place(),
                chosen: chosen.get(),
                others: words.others,
                ring: words.ring,
            };
            let scale = lens.scale();
            shown.with(|shown| scene.draw(shown, scale))
        });
        if let Some(site) = chosen.get_untracked().and_then(|site| atlas.sites.get(site)) {
            lens.begin_at(site.spot, NEAR);
        }
        Self { atlas, nav, words, origin, choices, shown, chosen, drawing, base, lens }
    }

    /// The window on the map.
    pub fn lens(self) -> Lens {
        self.lens
    }

    /// The map.
    pub fn atlas(self) -> &'static Atlas<'static> {
        self.atlas
    }

    /// The choices, for who only wants to know that they changed.
    pub fn choices(self) -> Memo<Choices> {
        self.choices
    }

    /// From where we measure; tracked.
    pub fn origin(self) -> Origin {
        self.origin.get()
    }

    /// What is left; tracked.
    pub fn with_shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        self.shown.with(read)
    }

    /// How many records are left; tracked.
    pub fn count(self) -> usize {
        self.with_shown(|shown| shown.count)
    }

    /// The drawing at this zoom.
    pub fn drawing(self) -> Memo<Drawing> {
        self.drawing
    }

    /// The lines below it.
    pub fn base(self) -> Memo<Base> {
        self.base
    }

    /// The number of the chosen place; tracked.
    pub fn chosen(self) -> Option<usize> {
        self.chosen.get()
    }

    /// A place by number.
    pub fn site(self, number: usize) -> Option<&'static Site<'static>> {
        self.atlas.sites.get(number)
    }

    /// "Duiven: 15 plekken", of a place by number; tracked.
    pub fn said(self, number: usize, name: &str) -> String {
        (self.words.chosen)(name, &(self.words.count)(self.with_shown(|shown| shown.at(number).len())))
    }

    /// The places with records in order: nearest first, or by name; tracked.
    pub fn order(self) -> Vec<usize> {
        let origin = self.origin();
        let rank = |number: usize| origin.rank(self.site(number).map(|site| site.location));
        self.with_shown(|shown| shown.order(rank))
    }

    /// Is the layer shown? Tracked.
    pub fn has_layer(self, layer: Layer) -> bool {
        self.choices.with(|choices| layers_shown(choices.of(Facet::Kind)).contains(&layer))
    }

    /// How many records of the layer fit the filters; tracked.
    pub fn layer_count(self, layer: Layer) -> usize {
        let found = self.choices.with(|choices| options(&self.atlas.rows, choices, Facet::Kind));
        found.into_iter().find(|option| option.value == layer.slug()).map_or(0, |option| option.count)
    }

    /// The options of a filter in the order of the screen; tracked. `name` settles ties.
    pub fn options(self, facet: Facet, name: impl Fn(&str) -> String) -> Vec<FacetOption> {
        let rows = &self.atlas.rows;
        let mut found = self.choices.with(|choices| options(rows, choices, facet));
        found.retain(|option| option.count > 0 || option.is_chosen);
        found.arrange_by_cached_key(|option| (rank(rows, facet, &option.value), name(&option.value)));
        found
    }

    /// The filters that are chosen; tracked.
    pub fn filters(self) -> Vec<(Facet, String)> {
        let is_filter = |(facet, _): &(Facet, &str)| FACETS.contains(facet);
        self.choices.with(|all| all.iter().filter(is_filter).map(|(facet, value)| (facet, value.to_owned())).collect())
    }

    /// Shows a layer, or hides it.
    pub fn toggle_layer(self, layer: Layer) {
        let mut layers = self.choices.with_untracked(|choices| layers_shown(choices.of(Facet::Kind)));
        match layers.iter().position(|shown| *shown == layer) {
            Some(at) => _ = layers.remove(at),
            None => layers.push(layer),
        }
        self.ask(move |query| {
            let query = query.without(key::LAYER);
            layer_values(&layers).into_iter().fold(query, |query, value| query.toggled(key::LAYER, value))
        });
    }

    /// Chooses a value of a filter, or drops it.
    pub fn toggle(self, facet: Facet, value: &str) {
        self.ask(|query| query.toggled(facet.slug(), value));
    }

    /// Drops all filters.
    pub fn clear(self) {
        self.ask(|query| FACETS.iter().fold(query, |query, facet| query.without(facet.slug())));
    }

    /// All layers and no filters.
    pub fn show_all(self) {
        self.ask(|query| FACETS.iter().fold(query.without(key::LAYER), |query, facet| query.without(facet.slug())));
    }

    /// Chooses a place, or none.
    pub fn choose(self, site: Option<usize>) {
        let id = site.and_then(|site| self.site(site)).map(|site| site.id.clone()).unwrap_or_default();
        self.ask(move |query| query.with(key::PLACE, &id));
    }

    /// Chooses a place and moves the map to it.
    pub fn show(self, site: usize) {
        self.choose(Some(site));
        if let Some(site) = self.site(site) {
            self.lens.show(site.spot, NEAR);
        }
    }

    /// Another question begins with its first rows.
    fn ask(self, change: impl FnOnce(Query) -> Query) {
        self.nav.refine(|query| change(query).without(key::COUNT));
    }
}

/// The map of the dataset: made once, and like the dataset it stays as long as the page.
fn atlas(data: &'static Dataset) -> &'static Atlas<'static> {
    static ATLAS: OnceLock<Atlas<'static>> = OnceLock::new();
    ATLAS.get_or_init(|| Atlas::new(data))
}

fn read(query: &Query) -> Choices {
    let mut choices = Choices::default();
    for facet in FACETS {
        for value in query.all(facet.slug()) {
            if choices.len() < MOST_CHOICES {
                choices.choose(facet, value);
            }
        }
    }
    choose_layers(&mut choices, &layers_shown(query.all(key::LAYER)));
    choices
}
