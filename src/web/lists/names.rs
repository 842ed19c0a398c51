//! The names of facet values.

use crate::dataset::Dataset;
use crate::model::{InitiativeKind, InstitutionKind, Level, Mode, Pillar};
use crate::search::Kind;
use crate::search::facets::{Facet, Row, slug};
use crate::text::{Lang, Texts};
use crate::travel::Band;
use std::collections::BTreeMap;

/// The names of the values that occur on one list.
pub(super) struct Names {
    data: &'static Dataset,
    texts: &'static Texts,
    kind: Kind,
    /// Names that an address holds as a slug: places and domains.
    by_slug: BTreeMap<String, &'static str>,
}

impl Names {
    pub fn new(data: &'static Dataset, texts: &'static Texts, kind: Kind, rows: &[Row<'static>]) -> Self {
        let places = data.places.all().iter().map(|place| place.name.as_str());
        let of_schools = data.institutions.iter_shown().filter_map(|school| school.place.as_deref());
        let of_rows = rows.iter().filter_map(|row| row.place);
        let domains = data.studies.iter_shown().map(|study| study.domain.as_str()).filter(|_| kind == Kind::Study);
        let named = places.chain(of_schools).chain(of_rows).chain(domains);
        Self { data, texts, kind, by_slug: named.map(|name| (slug(name), name)).collect() }
    }

    /// The name of a value; what nobody knows is its own name.
    pub fn name(&self, facet: Facet, value: &str) -> String {
        self.known(facet, value).unwrap_or(value).to_owned()
    }

    fn known(&self, facet: Facet, value: &str) -> Option<&'static str> {
        let terms = &self.texts.terms;
        match facet {
            Facet::World => self.data.worlds.get(value).map(|world| self.either(&world.name, &world.name_en)),
            Facet::Sector => self.data.sectors.get(value).map(|sector| self.either(&sector.name, &sector.name_en)),
            Facet::Trait => self.data.traits.get(value).map(|own| self.either(&own.name, &own.name_en)),
            Facet::Level => Level::from_slug(value).map(terms.level),
            Facet::Mode => Mode::from_slug(value).map(terms.mode),
            Facet::Region => self
                .data
                .regions
                .get(value)
                .map(|region| self.either(&region.name, region.name_en.as_deref().unwrap_or(&region.name))),
            Facet::Pillar => pillar(value).map(self.texts.frame.pillar),
            Facet::Kind if self.kind == Kind::School => {
                InstitutionKind::ALL.into_iter().find(|kind| kind.slug() == value).map(terms.institution_kind)
            }
            Facet::Kind => InitiativeKind::ALL.into_iter().find(|kind| kind.slug() == value).map(terms.initiative_kind),
            Facet::Reach => Band::from_slug(value).map(self.texts.travel().within),
            Facet::Domain | Facet::Place => self.by_slug.get(value).copied(),
        }
    }

    fn either(&self, dutch: &'static str, english: &'static str) -> &'static str {
        if self.texts.lang == Lang::Nl { dutch } else { english }
    }
}

fn pillar(value: &str) -> Option<Pillar> {
    Pillar::ALL.into_iter().find(|pillar| pillar.slug() == value)
}
