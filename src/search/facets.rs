//! Lists with facets: which records fit the choices, and how many each further choice would leave.
//!
//! Choices of one facet widen (this level *or* that), choices of different facets narrow (this level *and* this
//! place). The count beside an option is the number of rows that the list has when only that option is chosen in its
//! facet and the choices in all other facets stay.

mod rows;
mod state;

pub use rows::{career_rows, employer_rows, initiative_rows, reach, school_rows, study_rows};
pub use state::{ListSpec, ListState, STEP, Sort, View, key};

use crate::model::Level;
use crate::order::Arrange;
use crate::travel::Band;
use std::collections::BTreeMap;

/// Something that a list can be narrowed by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// World of technology.
    World,
    /// Branch of industry.
    Sector,
    /// Level of schooling.
    Level,
    /// Way of learning.
    Mode,
    /// Domain of a study.
    Domain,
    /// Kind of school or initiative.
    Kind,
    /// Pillar of the Techniekpact.
    Pillar,
    /// Part of the country.
    Region,
    /// Place.
    Place,
    /// Trait of the work.
    Trait,
    /// How long the way from the pupil's place takes at most.
    Reach,
}

impl Facet {
    /// All facets.
    pub const ALL: [Self; 11] = [
        Self::World,
        Self::Sector,
        Self::Level,
        Self::Mode,
        Self::Domain,
        Self::Kind,
        Self::Pillar,
        Self::Region,
        Self::Place,
        Self::Trait,
        Self::Reach,
    ];

    /// Its name in addresses: Dutch and stable.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::World => "wereld",
            Self::Sector => "sector",
            Self::Level => "niveau",
            Self::Mode => "leerweg",
            Self::Domain => "domein",
            Self::Kind => "soort",
            Self::Pillar => "pijler",
            Self::Region => "regio",
            Self::Place => "plaats",
            Self::Trait => "kenmerk",
            Self::Reach => "reistijd",
        }
    }
}

/// A record as a list sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its title, by which the list is sorted unless the pupil wants it otherwise.
    pub title: &'a str,
    /// Its lowest level, where it has one.
    pub level: Option<Level>,
    /// The name of its one place, where it has one.
    pub place: Option<&'a str>,
    /// Minutes from the pupil's place, where both ends are known; see [`reach`].
    pub minutes: Option<u32>,
    /// The values it has, by facet. A value is an id or a slug.
    pub values: Vec<(Facet, String)>,
}

impl Row<'_> {
    fn has(&self, facet: Facet, value: &str) -> bool {
        self.values.iter().any(|(own, has)| *own == facet && has == value)
    }
}

/// The value of a place or a domain in addresses. For a place of the dataset it is its id.
#[must_use]
pub fn slug(name: &str) -> String {
    super::fold(name).replace(' ', "-")
}

/// The choices made, by facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<Facet, Vec<String>>);

impl Choices {
    /// Chooses a value; twice changes nothing.
    pub fn choose(&mut self, facet: Facet, value: &str) {
        if !value.is_empty() && !self.has(facet, value) {
            self.0.entry(facet).or_default().push(value.to_owned());
        }
    }

    /// Chooses a value, or drops it where it was chosen.
    pub fn toggle(&mut self, facet: Facet, value: &str) {
        if self.has(facet, value) {
            self.drop_value(facet, value);
        } else {
            self.choose(facet, value);
        }
    }

    /// Drops a value.
    pub fn drop_value(&mut self, facet: Facet, value: &str) {
        if let Some(values) = self.0.get_mut(&facet) {
            values.retain(|chosen| chosen != value);
            if values.is_empty() {
                self.0.remove(&facet);
            }
        }
    }

    /// Drops all values of a facet.
    pub fn drop_facet(&mut self, facet: Facet) {
        self.0.remove(&facet);
    }

    /// The values chosen in a facet.
    pub fn of(&self, facet: Facet) -> impl Iterator<Item = &str> {
        self.0.get(&facet).into_iter().flatten().map(String::as_str)
    }

    /// How many values are chosen.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.values().map(Vec::len).sum()
    }

    /// Is nothing chosen?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Is the value chosen?
    #[must_use]
    pub fn has(&self, facet: Facet, value: &str) -> bool {
        self.0.get(&facet).is_some_and(|values| values.iter().any(|chosen| chosen == value))
    }

    /// All choices, by facet, in the order of choosing.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.0.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value.as_str())))
    }

    /// Does the row fit all choices, leaving one facet out?
    fn fits(&self, row: &Row, except: Option<Facet>) -> bool {
        self.0
            .iter()
            .filter(|(facet, values)| Some(**facet) != except && !values.is_empty())
            .all(|(facet, values)| values.iter().any(|value| row.has(*facet, value)))
    }
}

/// An option of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    /// Id or slug.
    pub value: String,
    /// How many rows choosing it alone in its facet would leave.
    pub count: usize,
    /// Is it chosen?
    pub is_chosen: bool,
}

/// Numbers of the rows that fit, in list order.
#[must_use]
pub fn fitting(rows: &[Row], choices: &Choices) -> Vec<usize> {
    rows.iter().enumerate().filter(|(_, row)| choices.fits(row, None)).map(|(number, _)| number).collect()
}

/// The options of a facet with their counts, by value. A chosen option stays, even where it leaves nothing.
#[must_use]
pub fn options(rows: &[Row], choices: &Choices, facet: Facet) -> Vec<FacetOption> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (chosen, value) in choices.iter() {
        if chosen == facet {
            counts.insert(value, 0);
        }
    }
    for row in rows.iter().filter(|row| choices.fits(row, Some(facet))) {
        let mut values: Vec<_> = row.values.iter().filter(|(own, _)| *own == facet).map(|(_, value)| value).collect();
        values.arrange_by(Ord::cmp);
        values.dedup();
        for value in values {
            *counts.entry(value).or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|(value, count)| FacetOption { value: value.to_owned(), count, is_chosen: choices.has(facet, value) })
        .collect()
}

/// Where a value stands among the options: levels ascend, of other facets the commonest value comes first. It counts
/// all rows, whatever is chosen, so that options stay put while choosing.
#[must_use]
pub fn rank(rows: &[Row], facet: Facet, value: &str) -> usize {
    if facet == Facet::Reach {
        return Band::ALL.iter().position(|band| band.slug() == value).unwrap_or(usize::MAX);
    }
    if facet == Facet::Level {
        return Level::ALL.iter().position(|level| level.slug() == value).unwrap_or(usize::MAX);
    }
    usize::MAX - rows.iter().filter(|row| row.has(facet, value)).count()
}

/// Nothing fits: the facet that brings back the most rows when its choices are dropped, with how many. `None` where
/// no single facet helps.
#[must_use]
pub fn best_to_drop(rows: &[Row], choices: &Choices) -> Option<(Facet, usize)> {
    let count = |facet| rows.iter().filter(|row| choices.fits(row, Some(facet))).count();
    let best = choices.0.keys().map(|facet| (*facet, count(*facet))).filter(|(_, count)| *count > 0);
    // Of equals the first: `max_by_key` would take the last.
    best.reduce(|best, next| if next.1 > best.1 { next } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(values: &[(Facet, &str)]) -> Row<'static> {
        let values = values.iter().map(|(facet, value)| (*facet, (*value).to_owned())).collect();
        Row { id: "x", title: "x", level: None, place: None, minutes: None, values }
    }

    fn any_rows() -> impl Strategy<Value = Vec<Row<'static>>> {
        let value = (prop::sample::select(vec![Facet::Level, Facet::Place]), prop::sample::select(vec!["a", "b", "c"]));
        prop::collection::vec(prop::collection::vec(value, 0..4).prop_map(|values| row(&values)), 0..20)
    }

    fn any_choices() -> impl Strategy<Value = Choices> {
        let value = (prop::sample::select(vec![Facet::Level, Facet::Place]), prop::sample::select(vec!["a", "b", "z"]));
        prop::collection::vec(value, 0..4).prop_map(|chosen| {
            let mut choices = Choices::default();
            for (facet, value) in chosen {
                choices.choose(facet, value);
            }
            choices
        })
    }

    #[test]
    fn one_facet_widens_and_two_narrow() {
        let rows = [row(&[(Facet::Level, "a"), (Facet::Place, "p")]), row(&[(Facet::Level, "b"), (Facet::Place, "p")])];
        let mut choices = Choices::default();
        choices.choose(Facet::Level, "a");
        assert_eq!(fitting(&rows, &choices), [0]);
        choices.choose(Facet::Level, "b");
        assert_eq!(fitting(&rows, &choices), [0, 1]);
        choices.choose(Facet::Place, "q");
        assert!(fitting(&rows, &choices).is_empty());
    }

    proptest! {
        #[test]
        fn a_count_is_what_choosing_it_leaves(rows in any_rows(), choices in any_choices()) {
            for facet in [Facet::Level, Facet::Place] {
                for option in options(&rows, &choices, facet) {
                    let mut only = Choices::default();
                    for (other, value) in choices.iter().filter(|(other, _)| *other != facet) {
                        only.choose(other, value);
                    }
                    only.choose(facet, &option.value);
                    prop_assert_eq!(fitting(&rows, &only).len(), option.count);
                }
            }
        }

        #[test]
        fn dropping_the_best_facet_leaves_what_was_promised(rows in any_rows(), choices in any_choices()) {
            let promised = best_to_drop(&rows, &choices);
            for facet in [Facet::Level, Facet::Place] {
                let mut fewer = choices.clone();
                fewer.drop_facet(facet);
                let left = fitting(&rows, &fewer).len();
                match promised {
                    Some((best, count)) if best == facet => prop_assert_eq!(left, count),
                    Some((_, count)) if choices.of(facet).next().is_some() => prop_assert!(left <= count),
                    None if choices.of(facet).next().is_some() => prop_assert_eq!(left, 0),
                    _ => {}
                }
            }
        }

        #[test]
        fn toggling_twice_changes_nothing(choices in any_choices(), value in "[a-c]") {
            let mut toggled = choices.clone();
            toggled.toggle(Facet::Level, &value);
            prop_assert_ne!(&toggled, &choices);
            toggled.toggle(Facet::Level, &value);
            prop_assert_eq!(toggled.len(), choices.len());
            prop_assert_eq!(toggled.has(Facet::Level, &value), choices.has(Facet::Level, &value));
        }

        #[test]
        fn narrowing_never_adds_rows(rows in any_rows(), choices in any_choices()) {
            let all = fitting(&rows, &Choices::default());
            let some = fitting(&rows, &choices);
            prop_assert!(some.iter().all(|number| all.contains(number)));
        }
    }
}
