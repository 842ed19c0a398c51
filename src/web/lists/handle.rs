//! The question on a list and its answer, as one handle.

use super::List;
use super::names::Names;
use crate::dataset::Dataset;
use crate::order::Arrange;
use crate::search::facets::{
    Choices, Facet, FacetOption, ListSpec, ListState, Row, STEP, Sort, View, best_to_drop, options, rank, reach,
};
use crate::text::Texts;
use crate::web::links::{Query, key};
use crate::web::state::{Nav, Origin, use_nav, use_origin};
use leptos::prelude::*;

/// The question on a list screen: read from the address, changed through named methods only.
#[derive(Clone, Copy)]
pub(super) struct ListHandle {
    spec: &'static ListSpec,
    nav: Nav,
    rows: Memo<Vec<Row<'static>>>,
    origin: Memo<Origin>,
    names: StoredValue<Names>,
    state: Memo<ListState>,
    numbers: Memo<Vec<usize>>,
}

impl ListHandle {
    pub fn new(list: &'static List, data: &'static Dataset, texts: &'static Texts) -> Self {
        let nav = use_nav();
        let spec = &list.spec;
        let rows = (list.rows)(data);
        let names = StoredValue::new(Names::new(data, texts, spec.kind, &rows));
        let origin = use_origin();
        let plain = StoredValue::new(rows);
        let rows = Memo::new(move |_| {
            let origin = origin.get();
            // A study is as near as the nearest school that states it.
            let rank = |id: &'static str| -> Option<f64> {
                let ranks = (list.points)(data, id).into_iter().filter_map(|point| origin.rank(Some(point)));
                ranks.reduce(f64::min)
            };
            reach(plain.get_value(), rank)
        });
        let state = Memo::new(move |before: Option<&ListState>| match before {
            // The screen is about to go: it keeps its question until then.
            Some(before) if nav.route() != list.route => before.clone(),
            _ => {
                let state = read(spec, &nav.query());
                if origin.get().place().is_some() { state } else { state.without_way() }
            }
        });
        let numbers = Memo::new(move |_| rows.with(|rows| state.with(|state| state.numbers(rows))));
        Self { spec, nav, rows, origin, names, state, numbers }
    }

    /// What the list can be asked.
    pub fn spec(self) -> &'static ListSpec {
        self.spec
    }

    /// The numbers of the rows that fit, in order; tracked.
    pub fn numbers(self) -> Signal<Vec<usize>> {
        self.numbers.into()
    }

    /// How many rows fit; tracked.
    pub fn found(self) -> usize {
        self.numbers.with(Vec::len)
    }

    /// The id and the title of a row.
    pub fn row(self, number: usize) -> Option<(&'static str, &'static str)> {
        self.rows.with_untracked(|rows| rows.get(number).map(|row| (row.id, row.title)))
    }

    /// Reads the choices; tracked.
    pub fn with_choices<T>(self, read: impl FnOnce(&Choices) -> T) -> T {
        self.state.with(|state| read(&state.choices))
    }

    /// The order; tracked.
    pub fn sort(self) -> Sort {
        self.state.with(|state| state.sort)
    }

    /// The view; tracked.
    pub fn view(self) -> View {
        self.state.with(|state| state.view)
    }

    /// The options of a facet in the order of the screen; tracked.
    pub fn options(self, facet: Facet) -> Vec<FacetOption> {
        self.rows.with(|rows| {
            let mut found = self.with_choices(|choices| options(rows, choices, facet));
            found.retain(|option| option.count > 0 || option.is_chosen);
            found.arrange_by_cached_key(|option| (rank(rows, facet, &option.value), self.name(facet, &option.value)));
            found
        })
    }

    /// The facet that brings back the most rows, with how many; tracked.
    pub fn best_to_drop(self) -> Option<(Facet, usize)> {
        self.rows.with(|rows| self.with_choices(|choices| best_to_drop(rows, choices)))
    }

    /// The name of a value in the language of the interface. What nobody knows is its own name.
    pub fn name(self, facet: Facet, value: &str) -> String {
        self.names.with_value(|names| names.name(facet, value))
    }

    /// Chooses a value, or drops it.
    pub fn toggle(self, facet: Facet, value: &str) {
        self.change(|state| state.choices.toggle(facet, value));
    }

    /// Drops all choices of a facet.
    pub fn drop_facet(self, facet: Facet) {
        self.change(|state| state.choices.drop_facet(facet));
    }

    /// Drops all choices.
    pub fn clear(self) {
        self.change(|state| state.choices = Choices::default());
    }

    /// Sorts the list.
    pub fn sort_by(self, sort: Sort) {
        self.change(|state| state.sort = sort);
    }

    /// Shows cards or the table.
    pub fn show_as(self, view: View) {
        self.change(|state| state.view = view);
    }

    /// Another question begins with its first rows.
    fn change(self, change: impl FnOnce(&mut ListState)) {
        let mut state = self.state.get_untracked();
        change(&mut state);
        state.count = STEP;
        let from = self.origin.get_untracked().place().filter(|_| state.asks_for_way());
        self.nav.refine(|query| {
            let query = write(self.spec, query, &state);
            // The address then asks the same question on another device.
            from.map_or_else(|| query.clone(), |place| query.clone().with(key::FROM, place.id.as_str()))
        });
    }
}

fn read(spec: &ListSpec, query: &Query) -> ListState {
    let pairs = spec.keys().flat_map(|key| query.all(key).map(move |value| (key, value)));
    ListState::from_pairs(spec, pairs)
}

/// The question in an address, beside parameters that are not ours.
fn write(spec: &ListSpec, query: Query, state: &ListState) -> Query {
    let others = spec.keys().fold(query, Query::without);
    state.to_pairs().iter().fold(others, |query, (key, value)| query.toggled(key, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::facets;

    #[test]
    fn the_keys_of_addresses_agree_with_the_facets() {
        let of_facets = [
            (Facet::World, key::WORLD),
            (Facet::Sector, key::SECTOR),
            (Facet::Level, key::LEVEL),
            (Facet::Mode, key::MODE),
            (Facet::Domain, key::DOMAIN),
            (Facet::Kind, key::KIND),
            (Facet::Pillar, key::PILLAR),
            (Facet::Region, key::REGION),
            (Facet::Place, key::PLACE),
            (Facet::Reach, key::REACH),
        ];
        for (facet, key) in of_facets {
            assert_eq!(facet.slug(), key);
        }
        assert_eq!([key::SORT, key::COUNT, key::VIEW], [facets::key::SORT, facets::key::COUNT, facets::key::VIEW]);
    }

    #[test]
    fn a_question_reads_back_and_leaves_other_parameters_alone() {
        let query = Query::parse("?q=x&niveau=mbo-2&niveau=onzin&wereld=a&volgorde=niveau&aantal=21&weergave=tabel");
        let state = read(&ListSpec::CAREERS, &query);
        let written = write(&ListSpec::CAREERS, query, &state);
        assert_eq!(read(&ListSpec::CAREERS, &written), state);
        assert_eq!(written.get("q"), Some("x"));
    }
}
