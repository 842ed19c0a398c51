//! WHAT the app knows: the records of the dataset as types. No input or output, no searching, no screens.
//!
//! Texts are Dutch unless a field ends in `_en`. Every record carries its `sources` and `confidence`; a record with
//! `hidden` stays in the files for old references and out of the pupil's screens.

#[macro_use]
mod words;

mod career;
mod employer;
mod geography;
mod id;
mod initiative;
mod institution;
mod level;
mod link;
mod pact;
mod place;
mod progression;
mod provenance;
mod reference;
mod study;
mod text;
mod visit;
mod world;

pub use career::{Career, CareerProfile, LevelsBasis, OfficialCode, PressRemark, Wage, WageBasis};
pub use employer::{Employer, NamedJob, Offer, StaffCount};
pub use geography::{Crossing, CrossingKind, MapLine, MapLineKind, Waterway};
pub use id::*;
pub use initiative::{Initiative, InitiativeKind, InitiativeStatus, NewsItem, Pillar};
pub use institution::{GeneralOffering, Institution, InstitutionKind};
pub use level::{Level, Mode};
pub use link::{Grade, LinkBasis, SectorCareer, StudyCareer, Synonym};
pub use pact::{Challenge, PactEntry, PactPart, PillarText};
pub use place::{GeoPoint, Place, RailStop, Region};
pub use progression::{Right, Role, Rule, RuleEnd, YearRange};
pub use provenance::{Confidence, Hidden, HiddenReason, Source, is_older_than_three_years};
pub use reference::{Credit, GlossaryTerm, HostingOrganisation, JobChance, Manifest, OccupationGroup, RegionalPact};
pub use study::{CodeSystem, Offering, OfferingBasis, Study, StudyKind, SubjectRequirements};
pub use text::{CareerText, EmployerText, InitiativeText, InstitutionText, Moment, RuleText, StudyText, TextBasis};
pub use visit::{VisitItem, VisitKind, VisitNote};
pub use words::Word;
pub(crate) use words::words;
pub use world::{InterestItem, Riasec, Sector, Surprise, Trait, Transition, World, WorldText};
