//! What each record consists of. The compiler sees to it that no field is missing.

use super::{Faults, FromJson, field, word};
use crate::dataset::json::Json;
use crate::model::{
    Career, CareerId, CareerProfile, CareerText, Challenge, ChallengeId, CodeSystem, Confidence, Credit, Crossing,
    CrossingId, CrossingKind, Employer, EmployerId, EmployerText, GeneralOffering, GeoPoint, GlossaryTerm, Grade,
    Hidden, HiddenReason, HostingOrganisation, Initiative, InitiativeId, InitiativeKind, InitiativeStatus,
    InitiativeText, Institution, InstitutionId, InstitutionKind, InstitutionText, InterestItem, InterestItemId,
    JobChance, JobChanceId, Level, LevelsBasis, LinkBasis, Manifest, MapLine, MapLineId, MapLineKind, Mode, Moment,
    NamedJob, NewsId, NewsItem, OccupationGroup, OccupationGroupId, Offer, Offering, OfferingBasis, OfficialCode,
    PactEntry, PactEntryId, PactPart, Pillar, PillarText, Place, PlaceId, PressRemark, RailStop, RailStopId, Region,
    RegionId, RegionalPact, Riasec, Right, Role, Rule, RuleEnd, RuleId, RuleText, Sector, SectorCareer, SectorId,
    Source, SourceId, StaffCount, Study, StudyCareer, StudyId, StudyKind, StudyText, SubjectRequirements, Surprise,
    Synonym, TermId, TextBasis, Trait, TraitId, Transition, Wage, WageBasis, Waterway, WaterwayId, World, WorldId,
    WorldText, YearRange,
};

macro_rules! records {
    ($($record:ident { $($field:ident),+ $(,)? })+) => {$(
        impl FromJson for $record {
            fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
                Self { $($field: field(json, stringify!($field), faults)),+ }
            }
        }
    )+};
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => {$(
        impl FromJson for $id {
            fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
                Self(FromJson::from_json(json, faults))
            }
        }
    )+};
}

macro_rules! words {
    ($($words:ident),+ $(,)?) => {$(
        impl FromJson for $words {
            fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
                word(json, faults)
            }
        }
    )+};
}

records! {
    Career { id, name, name_en, synonyms, isco, worlds, sectors, entry_level, levels, levels_basis, does, occupation_group, wage, traits, crebos, sources, as_of, confidence, hidden }
    CareerProfile { id, esco_uri, onet_soc, riasec, press }
    CareerText { id, text_basis, what, what_en, day, good_at, mind, r#try }
    PactEntry { id, part, date, date_is_estimate, name, text, text_en, cites }
    Challenge {
        id, title, title_en, problem, problem_en, region, cites, worlds, first_step, first_step_en, careers
    }
    PillarText { id, question, question_en, lead, lead_en, doors, doors_en }
    WorldText { id, surprising }
    RuleText { id, text_basis, needs, needs_en }
    Surprise { career, why, why_en }
    Moment { moment, text }
    StudyText { id, text_basis, learn, practice }
    EmployerText { id, text_basis, about }
    InstitutionText { id, text_basis, about }
    InitiativeText { id, text_basis, about }
    Wage { month_min, month_max, basis, source }
    PressRemark { says, group, region, date, source }
    OfficialCode { code, name }
    Study { id, name, kind, level, code_system, code, cohort, earlier_codes, domain, duration_months, modes, subject_requirements, leads_to, offerings, sources, as_of, confidence, must_check, note, hidden }
    SubjectRequirements { text, year }
    Offering { institution, modes, basis, checked, sources, as_of, confidence, must_check, note }
    Institution { id, name, kind, place, municipality, region, location, website, offers, general_offerings, sources, as_of, confidence, must_check, note, hidden }
    GeneralOffering { name, level, modes, checked, sources, as_of, confidence, must_check, note }
    Employer { id, name, place, municipality, region, location, sectors, side_sectors, does, staff, website, offers, jobs, sources, as_of, confidence, must_check, note, hidden }
    StaffCount { count, whole_company }
    NamedJob { text, career }
    Initiative { id, name, kind, pillars, place, municipality, location, audience, does, since, until, status, website, sources, as_of, confidence, must_check, note, hidden }
    NewsItem { id, date, date_is_estimate, title, summary, pillars, sources, confidence }
    World { id, name, name_en, about, about_en, themes, themes_en, example_careers, sources, confidence }
    Sector { id, name, name_en, about, transition }
    Trait { id, name, name_en, also, opposite }
    InterestItem { id, statement, statement_en, riasec, world, r#trait }
    GeoPoint { lat, lon }
    Region { id, name, name_en, names, is_home, order }
    Place { id, name, municipality, region, location, postcodes, population, stations, sources, confidence }
    Waterway { id, name, line, sources, confidence, note }
    Crossing { id, name, waterway, kind, banks, sources, confidence, note }
    MapLine { id, name, kind, line, sources, confidence, note }
    RailStop { id, line, seq, station, place, minutes_from_start, location, basis, sources, confidence }
    Rule { id, role, narrows, from, condition, to, right, typical_years, sources, confidence, must_check, note }
    RuleEnd { kind, level }
    YearRange { min, max }
    StudyCareer { study, career, basis, reason }
    SectorCareer { sector, career, grade }
    Synonym { from, to }
    Hidden { reason, detail }
    Source { id, publisher, title, url, dated, read }
    GlossaryTerm { id, term, also, meaning, meaning_en }
    OccupationGroup { id, name }
    JobChance { id, study, about, level, region, work, placement, year, sources, confidence, note }
    Manifest { schema_version, region, region_en, example_queries, pact, date, licence, credits, host }
    RegionalPact { ended, network, network_en }
    Credit { name, licence, url, text, text_en }
    HostingOrganisation { name, contact, logo }
}

ids! { ChallengeId, PactEntryId, CareerId, StudyId, InstitutionId, EmployerId, InitiativeId, NewsId, RegionId, PlaceId, WorldId, SectorId, TraitId, RuleId, RailStopId, InterestItemId, TermId, SourceId, OccupationGroupId, JobChanceId, WaterwayId, CrossingId, MapLineId }

words! { Transition, PactPart, TextBasis, CodeSystem, Confidence, Grade, HiddenReason, InitiativeKind, InitiativeStatus, InstitutionKind, Level, LevelsBasis, LinkBasis, Mode, Offer, OfferingBasis, Pillar, Riasec, Right, Role, StudyKind, WageBasis, CrossingKind, MapLineKind }
