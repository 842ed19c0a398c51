//! What can be visited, and what it shows.

use super::Stop;
use crate::dataset::{Dataset, Record};
use crate::model::{
    Career, Employer, GeoPoint, Grade, Initiative, InitiativeKind, InitiativeStatus, Institution, InstitutionKind,
    SectorId, WorldId,
};
use crate::order::Arrange;
use crate::travel::Trip;
use std::collections::BTreeMap;

/// The record of a place to visit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Spot<'a> {
    /// A company or public body.
    Employer(&'a Employer),
    /// A technieklokaal or a fieldlab.
    Initiative(&'a Initiative),
    /// A technieklokaal that we know as a place to learn only.
    School(&'a Institution),
}

/// What a place shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme<'a> {
    /// A world of technology.
    World(&'a WorldId),
    /// Making something oneself, in a technieklokaal. Of which worlds we do not know.
    Making,
    /// Trying out something new, in a fieldlab. Of which worlds we do not know.
    Inventing,
}

/// What a place shows, and how we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight<'a> {
    /// What it shows.
    pub theme: Theme<'a>,
    /// The sector of the firm that shows it.
    pub sector: Option<&'a SectorId>,
}

impl<'a> Spot<'a> {
    /// The id of the record.
    #[must_use]
    pub fn id(self) -> &'a str {
        match self {
            Self::Employer(found) => found.id(),
            Self::Initiative(found) => found.id(),
            Self::School(found) => found.id(),
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'a str {
        match self {
            Self::Employer(found) => &found.name,
            Self::Initiative(found) => &found.name,
            Self::School(found) => &found.name,
        }
    }

    /// The place, as the source names it.
    #[must_use]
    pub fn place(self) -> Option<&'a str> {
        match self {
            Self::Employer(found) => Some(&found.place),
            Self::Initiative(found) => Some(&found.place),
            Self::School(found) => found.place.as_deref(),
        }
    }

    /// What it does, in a few words from the source.
    #[must_use]
    pub fn does(self) -> Option<&'a str> {
        match self {
            Self::Employer(found) => Some(&found.does),
            Self::Initiative(found) => Some(&found.does),
            Self::School(_) => None,
        }
    }

    /// Its website, where the record has one.
    #[must_use]
    pub fn website(self) -> Option<&'a str> {
        match self {
            Self::Employer(found) => found.website.as_deref(),
            Self::Initiative(found) => found.website.as_deref(),
            Self::School(found) => found.website.as_deref(),
        }
    }
}

/// All places that can be visited and whose trip is known, in no special order. A firm of which we know no sector of
/// its own work is left out: nothing says what a class would see there.
pub(super) fn all<'a>(data: &'a Dataset, trip: impl Fn(GeoPoint) -> Option<Trip<'a>>) -> Vec<Stop<'a>> {
    let worlds = worlds_of_sectors(data);
    let to = |point: Option<GeoPoint>| point.and_then(&trip);
    let firms = data.employers.iter_shown().filter_map(|firm| {
        let sectors: Vec<_> = firm.sectors.iter().filter(|sector| !firm.side_sectors.contains(sector)).collect();
        let sights = sights(&worlds, &sectors);
        (!sights.is_empty()).then_some(())?;
        let (as_of, must_check, trip) = (firm.as_of.as_deref(), firm.must_check, to(firm.location)?);
        Some(Stop { spot: Spot::Employer(firm), sights, sectors, as_of, must_check, trip })
    });
    let mut stops: Vec<_> = firms.collect();
    let runs = |found: &&Initiative| found.status != InitiativeStatus::Beeindigd;
    for lab in data.initiatives.iter_shown().filter(runs) {
        let theme = match lab.kind {
            InitiativeKind::Technieklokaal => Theme::Making,
            InitiativeKind::Fieldlab => Theme::Inventing,
            _ => continue,
        };
        // The facts have most technieklokalen twice: the newer of the two dates counts.
        let twin = data.institutions.shown(lab.id());
        let as_of = lab.as_of.as_deref().max(twin.and_then(|twin| twin.as_of.as_deref()));
        let must_check = lab.must_check || twin.is_some_and(|twin| twin.must_check);
        stops.extend(to(lab.location).map(|trip| lab_stop(Spot::Initiative(lab), theme, as_of, must_check, trip)));
    }
    let is_lab = |found: &&Institution| found.kind == InstitutionKind::PoTechnieklokaal;
    // What has ended as a programme has ended as a place too.
    let is_alone = |found: &&Institution| data.initiatives.get(found.id()).is_none();
    for lab in data.institutions.iter_shown().filter(is_lab).filter(is_alone) {
        let as_of = lab.as_of.as_deref();
        let spot = Spot::School(lab);
        stops.extend(to(lab.location).map(|trip| lab_stop(spot, Theme::Making, as_of, lab.must_check, trip)));
    }
    stops
}

fn lab_stop<'a>(
    spot: Spot<'a>,
    theme: Theme<'a>,
    as_of: Option<&'a str>,
    must_check: bool,
    trip: Trip<'a>,
) -> Stop<'a> {
    Stop { spot, sights: vec![Sight { theme, sector: None }], sectors: Vec::new(), as_of, must_check, trip }
}

fn sights<'a>(worlds: &BTreeMap<&str, Vec<&'a WorldId>>, sectors: &[&'a SectorId]) -> Vec<Sight<'a>> {
    let of_sector = |sector: &&'a SectorId| {
        let sector = *sector;
        let worlds = worlds.get(sector.as_str()).into_iter().flatten();
        worlds.map(move |world| Sight { theme: Theme::World(world), sector: Some(sector) }).collect::<Vec<_>>()
    };
    sectors.iter().flat_map(of_sector).collect()
}

/// The worlds that each sector shows: those to which more than half of the careers belong that are usual in it, the
/// one with most careers first.
fn worlds_of_sectors(data: &Dataset) -> BTreeMap<&str, Vec<&WorldId>> {
    let mut careers: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for row in data.sector_careers.iter().filter(|row| row.grade == Grade::Core) {
        careers.entry(row.sector.as_str()).or_default().extend(data.careers.shown(row.career.as_str()));
    }
    let worlds_of = |careers: Vec<&Career>| {
        let count = |world: &WorldId| careers.iter().filter(|career| career.worlds.contains(world)).count();
        let is_shown = |world: &&WorldId| count(world) * 2 > careers.len();
        let mut worlds: Vec<_> = data.worlds.all().iter().map(|world| &world.id).filter(is_shown).collect();
        worlds.arrange_by_key(|world| usize::MAX - count(world));
        worlds
    };
    careers.into_iter().map(|(sector, careers)| (sector, worlds_of(careers))).collect()
}
