//! The question on a list: choices, order, how many rows, which view. To and from the pairs of an address.

use super::{Choices, Facet, Row};
use crate::order::Arrange;
use crate::search::{Kind, fold};

/// Names of the parameters that are no facets, Dutch and stable.
#[expect(missing_docs, reason = "each name says what its value is")]
pub mod key {
    pub const SORT: &str = "volgorde";
    pub const COUNT: &str = "aantal";
    pub const VIEW: &str = "weergave";
}

/// How many rows come at a time: a set that one can still choose from.
pub const STEP: usize = 7;

/// More choices than this in one address were made by no pupil; the rest is left out.
const MOST_CHOICES: usize = 40;

/// What a list can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListSpec {
    /// What it lists.
    pub kind: Kind,
    /// What it can be narrowed by, in the order of the screen.
    pub facets: &'static [Facet],
    /// How it can be sorted, the usual way first.
    pub sorts: &'static [Sort],
}

impl ListSpec {
    /// Occupations.
    pub const CAREERS: Self = Self {
        kind: Kind::Career,
        facets: &[Facet::World, Facet::Level, Facet::Trait, Facet::Sector],
        sorts: &[Sort::Name, Sort::Level],
    };
    /// Qualifications.
    pub const STUDIES: Self = Self {
        kind: Kind::Study,
        facets: &[Facet::Reach, Facet::Level, Facet::Mode, Facet::Domain, Facet::Place],
        sorts: &[Sort::Name, Sort::Near, Sort::Level],
    };
    /// Schools.
    pub const SCHOOLS: Self = Self {
        kind: Kind::School,
        facets: &[Facet::Reach, Facet::Kind, Facet::Region, Facet::Place],
        sorts: &[Sort::Name, Sort::Near, Sort::Place],
    };
    /// Firms.
    pub const EMPLOYERS: Self = Self {
        kind: Kind::Employer,
        facets: &[Facet::Reach, Facet::Region, Facet::Place, Facet::Sector],
        sorts: &[Sort::Name, Sort::Near, Sort::Place],
    };
    /// Programmes, technieklokalen, networks.
    pub const INITIATIVES: Self = Self {
        kind: Kind::Initiative,
        facets: &[Facet::Reach, Facet::Pillar, Facet::Kind, Facet::Place],
        sorts: &[Sort::Name, Sort::Near, Sort::Place],
    };

    /// The names of its parameters.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.facets.iter().map(|facet| facet.slug()).chain([key::SORT, key::COUNT, key::VIEW])
    }
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By title.
    #[default]
    Name,
    /// By lowest level, then by title.
    Level,
    /// By name of the place, then by title; rows without a place last.
    Place,
    /// By the way from the pupil's place, then by title; rows that are nowhere last.
    Near,
}

impl Sort {
    /// Its name in addresses: Dutch and stable.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Name => "naam",
            Self::Level => "niveau",
            Self::Place => "plaats",
            Self::Near => "afstand",
        }
    }

    /// Sorts the numbers of rows. The rows themselves stand in order of title and id, so the numbers settle ties.
    pub fn sort(self, rows: &[Row], numbers: &mut [usize]) {
        let row = |number: &usize| rows.get(*number);
        match self {
            Self::Name => numbers.arrange_by(Ord::cmp),
            Self::Level => numbers.arrange_by_key(|number| {
                let level = row(number).and_then(|row| row.level);
                (level.is_none(), level, *number)
            }),
            Self::Near => numbers.arrange_by_key(|number| {
                let minutes = row(number).and_then(|row| row.minutes);
                (minutes.is_none(), minutes, *number)
            }),
            Self::Place => numbers.arrange_by_cached_key(|number| {
                let place = row(number).and_then(|row| row.place);
                (place.is_none(), place.map(fold), *number)
            }),
        }
    }
}

/// How the rows look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Cards, [`STEP`] at a time.
    #[default]
    Cards,
    /// All rows in a table.
    Table,
}

impl View {
    const TABLE: &str = "tabel";
}

/// The question on a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListState {
    /// What it is narrowed by.
    pub choices: Choices,
    /// Its order.
    pub sort: Sort,
    /// How many cards are asked for.
    pub count: usize,
    /// Its view.
    pub view: View,
}

impl Default for ListState {
    fn default() -> Self {
        Self { choices: Choices::default(), sort: Sort::default(), count: STEP, view: View::default() }
    }
}

impl ListState {
    /// Reads the pairs of an address. What the list cannot be asked is left out; an unknown *value* of a facet stays
    /// a choice, so that the screen can show it and offer to drop it.
    pub fn from_pairs<'a>(spec: &ListSpec, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut state = Self::default();
        for (key, value) in pairs {
            match key {
                key::SORT => {
                    state.sort = spec.sorts.iter().copied().find(|sort| sort.slug() == value).unwrap_or_default();
                }
                key::COUNT => state.count = value.parse().unwrap_or(STEP).max(STEP),
                key::VIEW => state.view = if value == View::TABLE { View::Table } else { View::Cards },
                _ => {
                    let facet = spec.facets.iter().find(|facet| facet.slug() == key);
                    if let Some(facet) = facet.filter(|_| state.choices.len() < MOST_CHOICES) {
                        state.choices.choose(*facet, value);
                    }
                }
            }
        }
        state
    }

    /// The pairs of an address; what is as usual needs none.
    #[must_use]
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<_> = self.choices.iter().map(|(facet, value)| (facet.slug(), value.to_owned())).collect();
        if self.sort != Sort::default() {
            pairs.push((key::SORT, self.sort.slug().to_owned()));
        }
        if self.view == View::Table {
            pairs.push((key::VIEW, View::TABLE.to_owned()));
        }
        if self.count > STEP {
            pairs.push((key::COUNT, self.count.to_string()));
        }
        pairs
    }

    /// Does it ask for the way from a place?
    #[must_use]
    pub fn asks_for_way(&self) -> bool {
        self.sort == Sort::Near || self.choices.of(Facet::Reach).next().is_some()
    }

    /// The same question without the way from a place: where there is no place it means nothing.
    #[must_use]
    pub fn without_way(mut self) -> Self {
        self.choices.drop_facet(Facet::Reach);
        if self.sort == Sort::Near {
            self.sort = Sort::default();
        }
        self
    }

    /// Numbers of the rows that fit, in the order that is asked for.
    #[must_use]
    pub fn numbers(&self, rows: &[Row]) -> Vec<usize> {
        let mut numbers = super::fitting(rows, &self.choices);
        self.sort.sort(rows, &mut numbers);
        numbers
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Level;
    use proptest::prelude::*;

    const SPECS: [ListSpec; 5] =
        [ListSpec::CAREERS, ListSpec::STUDIES, ListSpec::SCHOOLS, ListSpec::EMPLOYERS, ListSpec::INITIATIVES];

    fn any_spec() -> impl Strategy<Value = ListSpec> {
        prop::sample::select(SPECS.to_vec())
    }

    /// States that a pupil can make on a list: any text may be a value, for it may come from an address.
    fn any_state() -> impl Strategy<Value = (ListSpec, ListState)> {
        any_spec().prop_flat_map(|spec| {
            let chosen = prop::collection::vec((prop::sample::select(spec.facets), ".{0,12}"), 0..12);
            let sort = prop::sample::select(spec.sorts);
            let view = prop::sample::select(vec![View::Cards, View::Table]);
            (chosen, sort, STEP..5000usize, view).prop_map(move |(chosen, sort, count, view)| {
                let mut choices = Choices::default();
                for (facet, value) in chosen {
                    choices.choose(facet, &value);
                }
                (spec, ListState { choices, sort, count, view })
            })
        })
    }

    fn any_key() -> impl Strategy<Value = String> {
        let ours = Facet::ALL.map(|facet| facet.slug().to_owned()).into_iter();
        let ours: Vec<_> = ours.chain([key::SORT, key::COUNT, key::VIEW, "q"].map(str::to_owned)).collect();
        prop_oneof![prop::sample::select(ours), ".{0,8}"]
    }

    fn borrowed(pairs: &[(impl AsRef<str>, String)]) -> impl Iterator<Item = (&str, &str)> {
        pairs.iter().map(|(key, value)| (key.as_ref(), value.as_str()))
    }

    fn row(title: &'static str, level: Option<Level>, place: Option<&'static str>) -> Row<'static> {
        Row { id: title, title, level, place, minutes: None, values: Vec::new() }
    }

    #[test]
    fn every_facet_of_a_list_can_be_named_in_an_address() {
        for spec in SPECS {
            let mut keys: Vec<_> = spec.keys().collect();
            let all = keys.len();
            keys.arrange_by(Ord::cmp);
            keys.dedup();
            assert_eq!(keys.len(), all, "{:?}", spec.kind);
            assert_eq!(spec.sorts.first(), Some(&Sort::Name));
        }
    }

    #[test]
    fn ties_keep_the_order_of_titles_and_unknowns_come_last() {
        let rows = [
            row("a", None, None),
            row("b", Some(Level::Hbo), Some("Zevenaar")),
            row("c", Some(Level::Mbo2), Some("Duiven")),
            row("d", Some(Level::Mbo2), Some("'s-Heerenberg")),
        ];
        for (sort, order) in [(Sort::Name, [0, 1, 2, 3]), (Sort::Level, [2, 3, 1, 0]), (Sort::Place, [2, 3, 1, 0])] {
            let mut numbers = vec![3, 1, 0, 2];
            sort.sort(&rows, &mut numbers);
            assert_eq!(numbers, order, "{sort:?}");
        }
    }

    #[test]
    fn an_unknown_value_stays_a_choice_and_an_unknown_key_does_not() {
        let pairs =
            [("niveau", "mbo-9"), ("niveau", ""), ("plaats", "doetinchem"), ("volgorde", "x"), ("aantal", "-3")];
        let state = ListState::from_pairs(&ListSpec::CAREERS, pairs);
        assert_eq!(state.choices.iter().collect::<Vec<_>>(), [(Facet::Level, "mbo-9")]);
        assert_eq!((state.sort, state.count, state.view), (Sort::Name, STEP, View::Cards));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back((spec, state) in any_state()) {
            prop_assert_eq!(ListState::from_pairs(&spec, borrowed(&state.to_pairs())), state);
        }

        #[test]
        fn junk_becomes_a_state_that_reads_back(
            spec in any_spec(),
            pairs in prop::collection::vec((any_key(), ".{0,12}"), 0..80),
        ) {
            let state = ListState::from_pairs(&spec, borrowed(&pairs));
            prop_assert!(state.count >= STEP);
            prop_assert!(state.choices.len() <= MOST_CHOICES);
            prop_assert_eq!(ListState::from_pairs(&spec, borrowed(&state.to_pairs())), state);
        }

        #[test]
        fn sorting_loses_no_row(places in prop::collection::vec(prop::option::of("[a-c]{1,2}"), 0..20)) {
            let rows: Vec<_> = places
                .iter()
                .map(|place| Row { id: "x", title: "x", level: None, place: place.as_deref(), minutes: None, values: Vec::new() })
                .collect();
            for sort in [Sort::Name, Sort::Level, Sort::Place] {
                let mut numbers = ListState { sort, ..ListState::default() }.numbers(&rows);
                numbers.arrange_by(Ord::cmp);
                prop_assert_eq!(numbers, (0..rows.len()).collect::<Vec<_>>());
            }
        }
    }
}
