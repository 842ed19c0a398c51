//! What the map shows: four layers, and how the records of each answer a filter.

use crate::dataset::{Dataset, Proof};
use crate::model::{Employer, GeoPoint, Initiative, InitiativeKind, Institution, InstitutionKind, Level};
use crate::order::Arrange;
use crate::search::Kind;
use crate::search::facets::{Choices, Facet, Row};
use std::collections::BTreeSet;

/// A layer of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// Schools and training firms. Technieklokalen have a layer of their own.
    Schools,
    /// Firms and public bodies.
    Companies,
    /// Technieklokalen, from the initiatives: those among the institutions are the same places.
    Labs,
    /// Fieldlabs.
    Fieldlabs,
}

impl Layer {
    /// All layers, in the order of the screen.
    pub const ALL: [Self; 4] = [Self::Schools, Self::Companies, Self::Labs, Self::Fieldlabs];

    /// Its name in addresses: Dutch and stable.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Schools => "scholen",
            Self::Companies => "bedrijven",
            Self::Labs => "technieklokalen",
            Self::Fieldlabs => "fieldlabs",
        }
    }

    /// Reads a [`slug`](Self::slug).
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layer| layer.slug() == slug)
    }

    /// What its records are.
    #[must_use]
    pub const fn kind(self) -> Kind {
        match self {
            Self::Schools => Kind::School,
            Self::Companies => Kind::Employer,
            Self::Labs | Self::Fieldlabs => Kind::Initiative,
        }
    }
}

/// The filters of the map: those of the lists that every layer can in some way answer.
pub const FACETS: [Facet; 3] = [Facet::World, Facet::Sector, Facet::Level];

/// The value of the layers in addresses where none is shown; the layers stand under [`Facet::Kind`].
pub const NO_LAYER: &str = "geen";

/// The layers that an address shows: those that it names, or all where it names none that we know.
#[must_use]
pub fn layers_shown<'a>(named: impl Iterator<Item = &'a str>) -> Vec<Layer> {
    let named: Vec<_> = named.collect();
    let found: Vec<_> = Layer::ALL.into_iter().filter(|layer| named.contains(&layer.slug())).collect();
    let is_none = named.contains(&NO_LAYER);
    if found.is_empty() && !is_none { Layer::ALL.to_vec() } else { found }
}

/// The values of the parameter for these layers: nothing where all are shown.
#[must_use]
pub fn layer_values(shown: &[Layer]) -> Vec<&'static str> {
    match shown.len() {
        0 => vec![NO_LAYER],
        count if count == Layer::ALL.len() => Vec::new(),
        _ => shown.iter().map(|layer| layer.slug()).collect(),
    }
}

/// Adds the layers to the choices, under [`Facet::Kind`].
pub fn choose_layers(choices: &mut Choices, shown: &[Layer]) {
    for value in layer_values(shown) {
        choices.choose(Facet::Kind, value);
    }
}

/// A record as the map sees it.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is named after what it holds")]
pub struct Point<'a> {
    pub layer: Layer,
    /// The place, as the source names it; empty where it is unknown.
    pub place: &'a str,
    pub location: Option<GeoPoint>,
}

/// The records of all layers: by layer, then by title. A row has its layer under [`Facet::Kind`].
///
/// - A **company** has its own sectors, and the worlds and levels of the careers that are usual there or that a source
///   names (`Proof::SideSector` is left out: else every company had every world).
/// - A **school** has the levels of the studies that we know it offers, and the worlds and sectors of the careers that
///   those lead to.
/// - A **technieklokaal or fieldlab** has no world and no sector in the data; its levels are those of the pupils and
///   students that it says it is for.
///
/// A record without a value for a chosen facet is left out, for we do not know; the screen says how many.
#[must_use]
pub fn points(data: &Dataset) -> (Vec<Point<'_>>, Vec<Row<'_>>) {
    let schools = data.institutions.iter_shown().filter(|school| school.kind != InstitutionKind::PoTechnieklokaal);
    let schools = schools.map(|school| school_point(data, school));
    let companies = data.employers.iter_shown().map(|employer| company_point(data, employer));
    let initiatives = data.initiatives.iter_shown().filter_map(initiative_point);
    let mut all: Vec<_> = schools.chain(companies).chain(initiatives).collect();
    all.arrange_by_cached_key(|(point, row)| (point.layer, crate::search::fold(row.title), row.id));
    all.into_iter().unzip()
}

type Both<'a> = (Point<'a>, Row<'a>);

fn row<'a>(layer: Layer, id: &'a str, title: &'a str, values: BTreeSet<(Facet, &str)>) -> Row<'a> {
    let mut owned: Vec<_> = values.into_iter().map(|(facet, value)| (facet, value.to_owned())).collect();
    owned.push((Facet::Kind, layer.slug().to_owned()));
    Row { id, title, level: None, place: None, minutes: None, values: owned }
}

fn school_point<'a>(data: &'a Dataset, school: &'a Institution) -> Both<'a> {
    let mut values = BTreeSet::new();
    for (study, _) in data.studies_at(school) {
        values.insert((Facet::Level, study.level.slug()));
        for (career, _) in data.careers_of(study) {
            values.extend(career.worlds.iter().map(|world| (Facet::World, world.as_str())));
            values.extend(career.sectors.iter().map(|sector| (Facet::Sector, sector.as_str())));
        }
    }
    let general = school.general_offerings.iter().filter_map(|offering| offering.level);
    values.extend(general.map(|level| (Facet::Level, level.slug())));
    let place = school.place.as_deref().unwrap_or_default();
    let point = Point { layer: Layer::Schools, place, location: school.location };
    (point, row(Layer::Schools, school.id.as_str(), &school.name, values))
}

fn company_point<'a>(data: &'a Dataset, employer: &'a Employer) -> Both<'a> {
    let mut values: BTreeSet<_> = employer.sectors.iter().map(|sector| (Facet::Sector, sector.as_str())).collect();
    for found in data.careers_at(employer).into_iter().filter(|found| found.proof != Proof::SideSector) {
        values.extend(found.career.worlds.iter().map(|world| (Facet::World, world.as_str())));
        values.extend(found.career.levels.iter().map(|level| (Facet::Level, level.slug())));
    }
    let point = Point { layer: Layer::Companies, place: &employer.place, location: employer.location };
    (point, row(Layer::Companies, employer.id.as_str(), &employer.name, values))
}

fn initiative_point(initiative: &Initiative) -> Option<Both<'_>> {
    let layer = match initiative.kind {
        InitiativeKind::Technieklokaal => Layer::Labs,
        InitiativeKind::Fieldlab => Layer::Fieldlabs,
        _ => return None,
    };
    let levels = initiative.audience.iter().flat_map(|audience| levels_of(audience));
    let values = levels.map(|level| (Facet::Level, level.slug())).collect();
    let point = Point { layer, place: &initiative.place, location: initiative.location };
    Some((point, row(layer, initiative.id.as_str(), &initiative.name, values)))
}

/// The levels of an audience; primary schools, teachers and companies have none of ours.
fn levels_of(audience: &str) -> &'static [Level] {
    match audience {
        "vmbo" => &[Level::VmboBb, Level::VmboKb, Level::VmboGlTl],
        "mbo" => &[Level::Mbo1, Level::Mbo2, Level::Mbo3, Level::Mbo4],
        "hbo" => &[Level::Ad, Level::Hbo],
        "wo" => &[Level::Wo],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_the_layers_that_it_shows_and_nothing_means_all() {
        for shown in [&[][..], &[Layer::Labs], &[Layer::Schools, Layer::Fieldlabs], &Layer::ALL] {
            assert_eq!(layers_shown(layer_values(shown).into_iter()), shown);
        }
        assert_eq!(layers_shown(["onzin"].into_iter()), Layer::ALL);
        assert_eq!(layers_shown(["bedrijven", "onzin", "geen"].into_iter()), [Layer::Companies]);
    }
}
