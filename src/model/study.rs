//! Qualifications and who offers them where.

use super::{Confidence, Hidden, InstitutionId, Level, Mode, SourceId, StudyId};
use serde::{Deserialize, Serialize};

/// A qualification: what you can learn, wherever it is offered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Study {
    /// Kebab-case id.
    pub id: StudyId,
    /// Official name.
    pub name: String,
    /// Kind of qualification.
    pub kind: StudyKind,
    /// Level.
    pub level: Level,
    /// Which register `code` belongs to.
    pub code_system: CodeSystem,
    /// Official code; absent where it is not known. Unique per system, code and level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Year of the cohort that the code was seen for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cohort: Option<u16>,
    /// Codes that the same qualification had before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier_codes: Vec<String>,
    /// Domain, as the source names it.
    pub domain: String,
    /// Usual duration in months.
    pub duration_months: u16,
    /// Ways of learning of the qualification, not of a provider.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// Subjects that were required of havo and vwo pupils, in the words of the regulation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject_requirements: Option<SubjectRequirements>,
    /// What it leads to, in the words of the source: a text, not links.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub leads_to: Vec<String>,
    /// Who offers it, as far as we know.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offerings: Vec<Offering>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// Date of the newest source of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// The row may be outdated and carries a "controleren" mark wherever it shows.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_check: bool,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Set where the record must not be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
}

/// Subject requirements with the year of the regulation they come from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct SubjectRequirements {
    /// The requirement in words.
    pub text: String,
    /// Year of the regulation. Older than three years: it never yields a yes or a no.
    pub year: u16,
}

words! {
    /// Kind of qualification.
    StudyKind {
        /// A profile of the vmbo (years 3 and 4).
        VmboProfiel = "vmbo-profiel",
        /// An mbo qualification.
        Mbo = "mbo",
        /// An associate degree.
        Ad = "ad",
        /// An hbo bachelor.
        HboBachelor = "hbo-bachelor",
        /// A university bachelor.
        WoBachelor = "wo-bachelor",
    }
}

words! {
    /// The register that a code belongs to.
    CodeSystem {
        /// Register of mbo qualifications.
        Crebo = "crebo",
        /// Register of higher education (ISAT, formerly CROHO).
        Isat = "isat",
        /// Abbreviation of a vmbo profile.
        VmboProfiel = "vmbo-profiel",
    }
}

/// One institution that offers the study. The place comes from the institution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Offering {
    /// The institution.
    pub institution: InstitutionId,
    /// Ways of learning at this institution, only where a source states them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
    /// Does a source state the offering, or does it follow from something else?
    pub basis: OfferingBasis,
    /// When it was checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked: Option<String>,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// Date of the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// It may be outdated and carries a "controleren" mark.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_check: bool,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

words! {
    /// How we know that an institution offers a study.
    OfferingBasis {
        /// A source says so.
        Stated = "stated",
        /// It follows from something else; it never wins "nearest".
        Inferred = "inferred",
    }
}
