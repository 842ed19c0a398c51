//! What the engine indexes: one document per shown record, with weighted texts and plain facts.

use super::{Field, Kind};
use crate::dataset::{Dataset, Record};
use crate::model::{Career, GeoPoint, Level, Mode, OfferingBasis, RegionId, SectorId, Study, TraitId, WorldId};
use rustc_hash::FxHashMap as HashMap;

/// A record as the engine sees it.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its texts, each with the field that weighs it.
    pub texts: Vec<(Field, String)>,
    /// Its facts.
    pub facts: Facts,
}

/// The facts that chips are held against.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// Levels it is at or leads to.
    pub levels: Vec<Level>,
    /// Ways of learning.
    pub modes: Vec<Mode>,
    /// Traits of the work.
    pub traits: Vec<TraitId>,
    /// Place name, as the record has it.
    pub place: Option<String>,
    /// Where it is.
    pub location: Option<GeoPoint>,
    /// Part of the country.
    pub region: Option<RegionId>,
    /// Places where it is offered: of a study, those of its schools.
    pub offered_in: Vec<(String, Option<GeoPoint>)>,
    /// Official codes, the current one first.
    pub codes: Vec<String>,
}

/// The documents of a dataset, in a fixed order.
#[must_use]
pub fn documents(data: &Dataset) -> Vec<Document> {
    let linked = Linked::new(data);
    let mut found = Vec::new();
    found.extend(data.careers.iter_shown().map(|career| career_document(data, career)));
    found.extend(data.studies.iter_shown().map(|study| study_document(data, study, &linked)));
    found.extend(employer_documents(data, &linked));
    found.extend(school_documents(data));
    found.extend(data.initiatives.iter_shown().map(|initiative| Document {
        kind: Kind::Initiative,
        id: initiative.id.0.clone(),
        title: initiative.name.clone(),
        texts: vec![
            (Field::Title, initiative.name.clone()),
            (Field::Text, initiative.does.clone()),
            (Field::Text, format!("{:?}", initiative.kind)),
        ],
        facts: Facts {
            place: Some(initiative.place.clone()),
            location: initiative.location,
            region: region_of(data, &initiative.place),
            ..Facts::default()
        },
    }));
    found.extend(data.places.all().iter().map(|place| Document {
        kind: Kind::Place,
        id: place.id.0.clone(),
        title: place.name.clone(),
        texts: vec![(Field::Title, place.name.clone())],
        facts: Facts {
            place: Some(place.name.clone()),
            location: Some(place.location),
            region: Some(place.region.clone()),
            codes: place.postcodes.clone(),
            ..Facts::default()
        },
    }));
    found.extend(data.worlds.all().iter().map(|world| Document {
        kind: Kind::World,
        id: world.id.0.clone(),
        title: world.name.clone(),
        texts: vec![
            (Field::Title, world.name.clone()),
            (Field::Text, world.themes.join(" ")),
            (Field::Text, world.name_en.clone()),
        ],
        facts: Facts::default(),
    }));
    found
}

/// A name of a few words as one word, as many type it: "vanraam".
fn joined_name(name: &str) -> Option<(Field, String)> {
    let folded = super::fold(name);
    (1..=2).contains(&folded.matches(' ').count()).then(|| (Field::Synonym, folded.replace(' ', "")))
}

/// Titles of linked careers, gathered once: asking the dataset per record would take long at real size.
struct Linked<'a> {
    careers_by_study: HashMap<&'a str, Vec<&'a Career>>,
    core_careers_by_sector: HashMap<&'a SectorId, Vec<&'a Career>>,
}

impl<'a> Linked<'a> {
    fn new(data: &'a Dataset) -> Self {
        let mut careers_by_study: HashMap<_, Vec<_>> = HashMap::default();
        for link in &data.study_careers {
            if let Some(career) = data.careers.shown(link.career.as_str()) {
                careers_by_study.entry(link.study.as_str()).or_default().push(career);
            }
        }
        let mut core_careers_by_sector: HashMap<_, Vec<_>> = HashMap::default();
        for row in &data.sector_careers {
            if row.grade == crate::model::Grade::Core
                && let Some(career) = data.careers.shown(row.career.as_str())
            {
                core_careers_by_sector.entry(&row.sector).or_default().push(career);
            }
        }
        Self { careers_by_study, core_careers_by_sector }
    }
}

fn career_document(data: &Dataset, career: &Career) -> Document {
    let mut texts = vec![(Field::Title, career.name.clone()), (Field::Text, career.does.clone())];
    texts.extend(career.synonyms.iter().map(|word| (Field::Synonym, word.clone())));
    texts.push((Field::Synonym, career.name_en.clone()));
    texts.extend(sector_names(data, &career.sectors));
    texts.extend(world_names(data, &career.worlds));
    let mut codes: Vec<_> = career.crebos.iter().map(|code| code.code.clone()).collect();
    codes.push(career.isco.clone());
    Document {
        kind: Kind::Career,
        id: career.id.0.clone(),
        title: career.name.clone(),
        texts,
        facts: Facts { levels: career.levels.clone(), traits: career.traits.clone(), codes, ..Facts::default() },
    }
}

fn study_document(data: &Dataset, study: &Study, linked: &Linked) -> Document {
    let mut texts = vec![(Field::Title, study.name.clone()), (Field::Sector, study.domain.clone())];
    texts.extend(study.leads_to.iter().map(|words| (Field::Linked, words.clone())));
    let mut traits: Vec<TraitId> = Vec::new();
    if let Some(careers) = linked.careers_by_study.get(study.id.as_str()) {
        for career in careers {
            texts.push((Field::Linked, career.name.clone()));
            texts.extend(career.synonyms.iter().map(|word| (Field::LinkedSynonym, word.clone())));
            traits.extend(career.traits.iter().cloned());
        }
    }
    let offered_in = study
        .offerings
        .iter()
        .filter(|offering| offering.basis == OfferingBasis::Stated || study.offerings.len() == 1)
        .filter_map(|offering| data.institutions.shown(offering.institution.as_str()))
        .filter_map(|school| Some((school.place.clone()?, school.location)))
        .collect();
    Document {
        kind: Kind::Study,
        id: study.id.0.clone(),
        title: study.name.clone(),
        texts,
        facts: Facts {
            levels: vec![study.level],
            modes: study.modes.clone(),
            traits,
            offered_in,
            codes: study.code.iter().chain(&study.earlier_codes).cloned().collect(),
            ..Facts::default()
        },
    }
}

fn employer_documents<'a>(data: &'a Dataset, linked: &'a Linked) -> impl Iterator<Item = Document> + use<'a> {
    data.employers.iter_shown().map(|employer| {
        let mut texts = vec![(Field::Title, employer.name.clone()), (Field::Text, employer.does.clone())];
        texts.extend(sector_names(data, &employer.sectors));
        texts.extend(joined_name(&employer.name));
        texts.extend(employer.jobs.iter().map(|job| (Field::Linked, job.text.clone())));
        let own_sectors = employer.sectors.iter().filter(|sector| !employer.side_sectors.contains(sector));
        for career in own_sectors.filter_map(|sector| linked.core_careers_by_sector.get(sector)).flatten() {
            texts.push((Field::LinkedBySector, career.name.clone()));
            texts.extend(career.synonyms.iter().map(|word| (Field::LinkedBySector, word.clone())));
        }
        Document {
            kind: Kind::Employer,
            id: employer.id.0.clone(),
            title: employer.name.clone(),
            texts,
            facts: Facts {
                place: Some(employer.place.clone()),
                location: employer.location,
                region: Some(employer.region.clone()),
                ..Facts::default()
            },
        }
    })
}

fn school_documents(data: &Dataset) -> impl Iterator<Item = Document> + '_ {
    let mut studies_at: HashMap<&str, Vec<&Study>> = HashMap::default();
    for study in data.studies.iter_shown() {
        for offering in &study.offerings {
            studies_at.entry(offering.institution.as_str()).or_default().push(study);
        }
    }
    data.institutions.iter_shown().map(move |school| {
        let studies = studies_at.get(school.id()).map_or(&[][..], Vec::as_slice);
        let mut texts = vec![
            (Field::Title, school.name.clone()),
            (Field::Text, school.offers.join(" ")),
            (Field::Text, format!("{:?}", school.kind)),
        ];
        texts.extend(joined_name(&school.name));
        texts.extend(studies.iter().map(|study| (Field::LinkedBySector, study.name.clone())));
        let mut levels: Vec<_> = studies.iter().map(|study| study.level).collect();
        levels.extend(school.general_offerings.iter().filter_map(|offering| offering.level));
        Document {
            kind: Kind::School,
            id: school.id.0.clone(),
            title: school.name.clone(),
            texts,
            facts: Facts {
                levels,
                place: school.place.clone(),
                location: school.location,
                region: Some(school.region.clone()),
                ..Facts::default()
            },
        }
    })
}

fn sector_names<'a>(data: &'a Dataset, ids: &'a [SectorId]) -> impl Iterator<Item = (Field, String)> + 'a {
    ids.iter().filter_map(|id| data.sectors.get(id.as_str())).map(|sector| (Field::Sector, sector.name.clone()))
}

fn world_names<'a>(data: &'a Dataset, ids: &'a [WorldId]) -> impl Iterator<Item = (Field, String)> + 'a {
    ids.iter().take(1).filter_map(|id| data.worlds.get(id.as_str())).map(|world| (Field::Text, world.name.clone()))
}

fn region_of(data: &Dataset, place: &str) -> Option<RegionId> {
    if let Some(known) = data.places.all().iter().find(|known| known.name == place) {
        return Some(known.region.clone());
    }
    // "Achterhoek (regio)": an area that carries the name of one of our regions.
    let place = place.to_lowercase();
    let own = data.regions.all().iter().filter(|region| region.is_home && place.contains(&region.name.to_lowercase()));
    own.min_by_key(|region| region.order).map(|region| region.id.clone())
}
