//! The committed tables that tie the kinds together.

use super::{CareerId, SectorId, StudyId};
use serde::{Deserialize, Serialize};

/// A study that leads to a career.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct StudyCareer {
    /// The study.
    pub study: StudyId,
    /// The career.
    pub career: CareerId,
    /// How we know.
    pub basis: LinkBasis,
    /// Why, for editorial links only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

words! {
    /// How we know that a study leads to a career, the strongest first.
    LinkBasis {
        /// The career lists the study's current code.
        Code = "code",
        /// The career lists an earlier code of the same qualification.
        EarlierCode = "earlier_code",
        /// The study's source names the career.
        Name = "name",
        /// We judged so; the row says why.
        Editorial = "editorial",
    }
}

/// How usual a career is in a sector.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct SectorCareer {
    /// The sector.
    pub sector: SectorId,
    /// The career.
    pub career: CareerId,
    /// How usual.
    pub grade: Grade,
}

words! {
    /// Grade of a sector-career row (editorial).
    Grade {
        /// A normal company in the sector usually employs this occupation.
        Core = "core",
        /// It occurs in part of the companies, or as support.
        Side = "side",
    }
}

/// A word that pupils type and what it means in the dataset (editorial).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Synonym {
    /// One to three words, lower case.
    pub from: String,
    /// Targets, best first: `career:ID`, `study:ID`, `sector:ID`, `world:ID` or `text:WORD`.
    pub to: Vec<String>,
}
