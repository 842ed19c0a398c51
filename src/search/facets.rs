//! Lists with facets: which records fit the choices, and how many each further choice would leave.
//!
//! Choices of one facet widen (this level *or* that), choices of different facets narrow (this level *and* this
//! place). The count beside an option is the number of rows that the list has when only that option is chosen in its
//! facet and the choices in all other facets stay.

use crate::dataset::Dataset;
use crate::model::{Career, Employer, Initiative, Institution, SectorId, Study, TraitId, WorldId};
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
}

impl Facet {
    /// All facets.
    pub const ALL: [Self; 10] = [
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
        }
    }
}

/// A record as a list sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its title, by which the list is sorted.
    pub title: &'a str,
    /// The values it has, by facet. A value is an id or a slug.
    pub values: Vec<(Facet, String)>,
}

impl Row<'_> {
    fn has(&self, facet: Facet, value: &str) -> bool {
        self.values.iter().any(|(own, has)| *own == facet && has == value)
    }
}

/// The choices made, by facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<Facet, Vec<String>>);

impl Choices {
    /// Chooses a value; twice changes nothing.
    pub fn choose(&mut self, facet: Facet, value: &str) {
        let values = self.0.entry(facet).or_default();
        if !value.is_empty() && !values.iter().any(|chosen| chosen == value) {
            values.push(value.to_owned());
        }
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
        values.sort_unstable();
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

/// Careers as rows, by title.
#[must_use]
pub fn career_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.careers.iter_shown().map(|career: &Career| {
        let mut values = values(Facet::World, career.worlds.iter().map(WorldId::as_str));
        values.extend(self::values(Facet::Sector, career.sectors.iter().map(SectorId::as_str)));
        values.extend(self::values(Facet::Level, career.levels.iter().map(|level| level.slug())));
        values.extend(self::values(Facet::Trait, career.traits.iter().map(TraitId::as_str)));
        Row { id: career.id.as_str(), title: &career.name, values }
    }))
}

/// Studies as rows, by title.
#[must_use]
pub fn study_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.studies.iter_shown().map(|study: &Study| {
        let schools =
            study.offerings.iter().filter_map(|offering| data.institutions.shown(offering.institution.as_str()));
        let mut values = values(Facet::Level, [study.level.slug()].into_iter());
        values.extend(self::values(Facet::Mode, study.modes.iter().map(|mode| mode.slug())));
        values.push((Facet::Domain, study.domain.clone()));
        values.extend(schools.filter_map(|school| school.place.clone()).map(|place| (Facet::Place, place)));
        Row { id: study.id.as_str(), title: &study.name, values }
    }))
}

/// Schools as rows, by title.
#[must_use]
pub fn school_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.institutions.iter_shown().map(|school: &Institution| {
        let mut values =
            vec![(Facet::Kind, school.kind.slug().to_owned()), (Facet::Region, school.region.slug().to_owned())];
        values.extend(school.place.iter().map(|place| (Facet::Place, place.clone())));
        Row { id: school.id.as_str(), title: &school.name, values }
    }))
}

/// Employers as rows, by title.
#[must_use]
pub fn employer_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.employers.iter_shown().map(|employer: &Employer| {
        let mut values = values(Facet::Sector, employer.sectors.iter().map(SectorId::as_str));
        values.push((Facet::Region, employer.region.slug().to_owned()));
        values.push((Facet::Place, employer.place.clone()));
        Row { id: employer.id.as_str(), title: &employer.name, values }
    }))
}

/// Initiatives as rows, by title.
#[must_use]
pub fn initiative_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.initiatives.iter_shown().map(|initiative: &Initiative| {
        let mut values = values(Facet::Pillar, initiative.pillars.iter().map(|pillar| pillar.slug()));
        values.push((Facet::Kind, initiative.kind.slug().to_owned()));
        values.push((Facet::Place, initiative.place.clone()));
        Row { id: initiative.id.as_str(), title: &initiative.name, values }
    }))
}

fn values<'a>(facet: Facet, values: impl Iterator<Item = &'a str>) -> Vec<(Facet, String)> {
    values.map(|value| (facet, value.to_owned())).collect()
}

fn sorted<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<Row<'a>> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_cached_key(|row| (super::fold(row.title), row.id));
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn row(values: &[(Facet, &str)]) -> Row<'static> {
        let values = values.iter().map(|(facet, value)| (*facet, (*value).to_owned())).collect();
        Row { id: "x", title: "x", values }
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
        fn narrowing_never_adds_rows(rows in any_rows(), choices in any_choices()) {
            let all = fitting(&rows, &Choices::default());
            let some = fitting(&rows, &choices);
            prop_assert!(some.iter().all(|number| all.contains(number)));
        }
    }
}
