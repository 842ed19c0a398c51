//! The properties that an accepted answer may ask for.

use anyhow::{Result, bail};
use serde::Serialize;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::model::{Career, Employer, Initiative, Institution, Place, Study};
use techniekverkenner::search::Kind;

/// A property of a record: the field of that name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    World,
    Sector,
    Trait,
    Level,
    Mode,
    Domain,
    Kind,
    Place,
    Municipality,
    Region,
    Pillar,
}

impl Property {
    /// The property of a kind of record that a list calls by this name.
    ///
    /// # Errors
    /// Where records of the kind do not have it: a condition that can never be met would go unnoticed.
    pub fn of(kind: Kind, name: &str) -> Result<Self> {
        Ok(match (kind, name) {
            (Kind::Career, "world") => Self::World,
            (Kind::Career | Kind::Employer, "sector") => Self::Sector,
            (Kind::Career, "trait") => Self::Trait,
            (Kind::Career | Kind::Study, "level") => Self::Level,
            (Kind::Study, "mode") => Self::Mode,
            (Kind::Study, "domain") => Self::Domain,
            (Kind::Study | Kind::School | Kind::Initiative, "kind") => Self::Kind,
            (Kind::Employer | Kind::School | Kind::Initiative | Kind::Place, "place") => Self::Place,
            (Kind::Employer | Kind::School, "municipality") => Self::Municipality,
            (Kind::Employer | Kind::School | Kind::Place, "region") => Self::Region,
            (Kind::Initiative, "pillar") => Self::Pillar,
            _ => bail!("a {} has no {name}", kind.slug()),
        })
    }

    /// Its values in a record, as the lists spell them.
    pub fn values(self, data: &Dataset, kind: Kind, id: &str) -> Vec<String> {
        let found = match kind {
            Kind::Career => data.careers.get(id).map(|found| self.of_career(found)),
            Kind::Study => data.studies.get(id).map(|found| self.of_study(found)),
            Kind::Employer => data.employers.get(id).map(|found| self.of_employer(found)),
            Kind::School => data.institutions.get(id).map(|found| self.of_school(found)),
            Kind::Initiative => data.initiatives.get(id).map(|found| self.of_initiative(found)),
            Kind::Place => data.places.get(id).map(|found| self.of_place(found)),
            Kind::World => None,
        };
        found.unwrap_or_default()
    }

    fn of_career(self, career: &Career) -> Vec<String> {
        match self {
            Self::World => all(career.worlds.iter().map(techniekverkenner::model::WorldId::as_str)),
            Self::Sector => all(career.sectors.iter().map(techniekverkenner::model::SectorId::as_str)),
            Self::Trait => all(career.traits.iter().map(techniekverkenner::model::TraitId::as_str)),
            Self::Level => all(career.levels.iter().map(|level| level.slug())),
            _ => Vec::new(),
        }
    }

    fn of_study(self, study: &Study) -> Vec<String> {
        match self {
            Self::Level => {
                // The lists also use the bare numbers of the facts.
                let slug = study.level.slug();
                let number = match slug {
                    "ad" => "5",
                    "hbo" | "wo" => "6",
                    _ => slug.split_once('-').map_or(slug, |(_, number)| number),
                };
                all([slug, number])
            }
            Self::Mode => all(study.modes.iter().map(|mode| mode.slug())),
            Self::Domain => all([study.domain.as_str()]),
            Self::Kind => as_written(&study.kind),
            _ => Vec::new(),
        }
    }

    fn of_employer(self, employer: &Employer) -> Vec<String> {
        match self {
            Self::Place => all([employer.place.as_str()]),
            Self::Municipality => employer.municipality.iter().cloned().collect(),
            Self::Region => all([employer.region.as_str()]),
            Self::Sector => all(employer.sectors.iter().map(techniekverkenner::model::SectorId::as_str)),
            _ => Vec::new(),
        }
    }

    fn of_school(self, school: &Institution) -> Vec<String> {
        match self {
            Self::Place => school.place.iter().cloned().collect(),
            Self::Municipality => school.municipality.iter().cloned().collect(),
            Self::Region => all([school.region.as_str()]),
            Self::Kind => as_written(&school.kind),
            _ => Vec::new(),
        }
    }

    fn of_initiative(self, initiative: &Initiative) -> Vec<String> {
        match self {
            Self::Place => all([initiative.place.as_str()]),
            Self::Kind => as_written(&initiative.kind),
            Self::Pillar => all(initiative.pillars.iter().map(|pillar| pillar.slug())),
            _ => Vec::new(),
        }
    }

    fn of_place(self, place: &Place) -> Vec<String> {
        match self {
            Self::Place => all([place.name.as_str()]),
            Self::Region => all([place.region.as_str()]),
            _ => Vec::new(),
        }
    }
}

fn all<'a>(values: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    values.into_iter().map(str::to_owned).collect()
}

/// A word of an enumeration as the files spell it.
fn as_written(value: &impl Serialize) -> Vec<String> {
    let text = serde_json::to_value(value).ok();
    text.and_then(|value| value.as_str().map(str::to_owned)).into_iter().collect()
}
