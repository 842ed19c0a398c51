//! Bytes -> checked data plus structured problems, and look-ups by id.
//!
//! The build bundles the authored files into three: the *core* (everything that lists and search need), the *details*
//! (sources, remarks, codes, glossary, news, rules) and the *prose* (our own texts), which may arrive later. One bad record leaves the rest
//! standing: it becomes a [`Problem`] and is left out.

mod bundle;
mod chance;
mod columns;
mod entry;
pub(crate) mod json;
mod links;
mod read;
mod table;

pub use bundle::{Fatal, Problem, parse_core, parse_details, parse_prose};
pub(crate) use entry::strength;
pub use entry::{Stage, WayIn, levels_after, local_routes_to, ways_in, ways_on};
pub use links::{CareerAtEmployer, EmployerOfCareer, InitiativeRelation, Proof, StudyRelation};
pub use table::{Record, Table};

use crate::model::{
    Career, CareerId, CareerProfile, CareerText, Challenge, Confidence, Crossing, Employer, EmployerText, GlossaryTerm,
    Initiative, InitiativeText, Institution, InstitutionText, InterestItem, JobChance, Manifest, MapLine, NewsItem,
    OccupationGroup, PactEntry, PillarText, Place, RailStop, Region, Rule, RuleText, Sector, SectorCareer, Source,
    Study, StudyCareer, StudyText, Synonym, Trait, Waterway, World, WorldText,
};
use std::collections::{BTreeSet, HashMap};

/// Version of the file format that this code reads.
pub const SCHEMA_VERSION: u32 = 2;

/// Everything that lists, detail screens and search need.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each field is the table of its kind")]
pub struct Dataset {
    pub manifest: Manifest,
    pub worlds: Table<World>,
    pub sectors: Table<Sector>,
    pub traits: Table<Trait>,
    pub careers: Table<Career>,
    pub studies: Table<Study>,
    pub institutions: Table<Institution>,
    pub employers: Table<Employer>,
    pub initiatives: Table<Initiative>,
    pub pillars: Table<PillarText>,
    pub regions: Table<Region>,
    pub places: Table<Place>,
    pub waterways: Table<Waterway>,
    pub crossings: Table<Crossing>,
    pub occupation_groups: Table<OccupationGroup>,
    pub synonyms: Vec<Synonym>,
    pub study_careers: Vec<StudyCareer>,
    pub sector_careers: Vec<SectorCareer>,
}

/// What may arrive after the first screen.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "each field is the table of its kind")]
pub struct Details {
    pub sources: Table<Source>,
    pub career_profiles: Table<CareerProfile>,
    pub glossary: Table<GlossaryTerm>,
    pub news: Table<NewsItem>,
    pub rail: Table<RailStop>,
    pub map_lines: Table<MapLine>,
    pub rules: Table<Rule>,
    pub rule_texts: Table<RuleText>,
    pub interest_items: Table<InterestItem>,
    pub job_chances: Table<JobChance>,
    /// Remarks of the people who gathered the facts, by `kind/id` such as `employers/allego`.
    pub notes: HashMap<String, String>,
}

/// Our own texts, for the pages of the records.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "each field is the table of its kind")]
pub struct Prose {
    pub careers: Table<CareerText>,
    pub studies: Table<StudyText>,
    pub employers: Table<EmployerText>,
    pub institutions: Table<InstitutionText>,
    pub initiatives: Table<InitiativeText>,
    pub pact: Table<PactEntry>,
    pub challenges: Table<Challenge>,
    pub worlds: Table<WorldText>,
}

impl Details {
    /// The years of the railway facts that we trust: `2019`, or `2016-2021`. `None` where no source has a date.
    #[must_use]
    pub fn rail_years(&self) -> Option<String> {
        let stops = self.rail.all().iter().filter(|stop| stop.confidence != Confidence::Low);
        let dates =
            stops.flat_map(|stop| &stop.sources).filter_map(|id| self.sources.get(id.as_str())?.dated.as_deref());
        let years: BTreeSet<&str> = dates.filter_map(|date| date.split('-').next()).collect();
        match (years.first()?, years.last()?) {
            (first, last) if first == last => Some((*first).to_owned()),
            (first, last) => Some(format!("{first}-{last}")),
        }
    }
}

impl Dataset {
    /// Studies that lead to the career, with the link, strongest basis first, then by level and name.
    pub fn studies_of<'a>(&'a self, career: &'a CareerId) -> Vec<(&'a Study, &'a StudyCareer)> {
        links::studies_of(self, career)
    }

    /// Careers that the study leads to, with the link, strongest basis first, then by name.
    pub fn careers_of<'a>(&'a self, study: &'a Study) -> Vec<(&'a Career, &'a StudyCareer)> {
        links::careers_of(self, study)
    }

    /// Employers where the career can occur: named ones first, then core sectors, then side sectors; by name.
    pub fn employers_of<'a>(&'a self, career: &'a CareerId) -> Vec<EmployerOfCareer<'a>> {
        links::employers_of(self, career)
    }

    /// Careers that can occur at the employer, in the same order.
    pub fn careers_at<'a>(&'a self, employer: &'a Employer) -> Vec<CareerAtEmployer<'a>> {
        links::careers_at(self, employer)
    }

    /// Shown studies that the institution offers as far as we know, by level and name.
    pub fn studies_at<'a>(&'a self, institution: &'a Institution) -> Vec<(&'a Study, &'a crate::model::Offering)> {
        links::studies_at(self, institution)
    }

    /// Is one of the employers that a core sector or a source ties to this career known?
    pub fn has_core_employer(&self, career: &CareerId) -> bool {
        self.employers_of(career).iter().any(|found| found.proof != Proof::SideSector)
    }
}
