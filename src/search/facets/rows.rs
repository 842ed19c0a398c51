//! The records of the dataset as rows of a list.

use super::{Facet, Row, slug};
use crate::dataset::Dataset;
use crate::model::{Career, Employer, Initiative, Institution, SectorId, Study, TraitId, WorldId};
use crate::order::Arrange;
use crate::travel::Band;

/// Careers as rows, by title.
#[must_use]
pub fn career_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.careers.iter_shown().map(|career: &Career| {
        let mut values = values(Facet::World, career.worlds.iter().map(WorldId::as_str));
        values.extend(self::values(Facet::Sector, career.sectors.iter().map(SectorId::as_str)));
        values.extend(self::values(Facet::Level, career.levels.iter().map(|level| level.slug())));
        values.extend(self::values(Facet::Trait, career.traits.iter().map(TraitId::as_str)));
        Row { level: Some(career.entry_level), ..row(career.id.as_str(), &career.name, values) }
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
        values.push((Facet::Domain, slug(&study.domain)));
        values.extend(schools.filter_map(|school| school.place.as_deref()).map(in_place));
        Row { level: Some(study.level), ..row(study.id.as_str(), &study.name, values) }
    }))
}

/// Schools as rows, by title.
#[must_use]
pub fn school_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.institutions.iter_shown().map(|school: &Institution| {
        let mut values =
            vec![(Facet::Kind, school.kind.slug().to_owned()), (Facet::Region, school.region.as_str().to_owned())];
        values.extend(school.place.as_deref().map(in_place));
        Row { place: school.place.as_deref(), ..row(school.id.as_str(), &school.name, values) }
    }))
}

/// Employers as rows, by title.
#[must_use]
pub fn employer_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.employers.iter_shown().map(|employer: &Employer| {
        let mut values = values(Facet::Sector, employer.sectors.iter().map(SectorId::as_str));
        values.push((Facet::Region, employer.region.as_str().to_owned()));
        values.push(in_place(&employer.place));
        Row { place: Some(&employer.place), ..row(employer.id.as_str(), &employer.name, values) }
    }))
}

/// Initiatives as rows, by title.
#[must_use]
pub fn initiative_rows(data: &Dataset) -> Vec<Row<'_>> {
    sorted(data.initiatives.iter_shown().map(|initiative: &Initiative| {
        let mut values = values(Facet::Pillar, initiative.pillars.iter().map(|pillar| pillar.slug()));
        values.push((Facet::Kind, initiative.kind.slug().to_owned()));
        values.push(in_place(&initiative.place));
        Row { place: Some(&initiative.place), ..row(initiative.id.as_str(), &initiative.name, values) }
    }))
}

/// The rows as seen from the pupil's place. `rank` is what "near" sorts by (see `Trip::rank`), in minutes.
///
/// A row has the value of every band that holds its minutes, so that "binnen 30 minuten" shows what is within 15, too.
/// The last band says nothing, and a way over a river without a known crossing is in no band.
#[must_use]
pub fn reach<'a>(mut rows: Vec<Row<'a>>, rank: impl Fn(&'a str) -> Option<f64>) -> Vec<Row<'a>> {
    for row in &mut rows {
        let Some(minutes) = rank(row.id) else { continue };
        row.minutes = Some(minutes.round() as u32);
        let holds = |band: &Band| band.most_minutes().is_some_and(|most| minutes <= f64::from(most));
        row.values.extend(Band::ALL.into_iter().filter(holds).map(|band| (Facet::Reach, band.slug().to_owned())));
    }
    rows
}

const fn row<'a>(id: &'a str, title: &'a str, values: Vec<(Facet, String)>) -> Row<'a> {
    Row { id, title, level: None, place: None, minutes: None, values }
}

fn in_place(name: &str) -> (Facet, String) {
    (Facet::Place, slug(name))
}

fn values<'a>(facet: Facet, values: impl Iterator<Item = &'a str>) -> Vec<(Facet, String)> {
    values.map(|value| (facet, value.to_owned())).collect()
}

fn sorted<'a>(rows: impl Iterator<Item = Row<'a>>) -> Vec<Row<'a>> {
    let mut rows: Vec<_> = rows.collect();
    rows.arrange_by_cached_key(|row| (crate::search::fold(row.title), row.id));
    rows
}
