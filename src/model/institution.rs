//! Schools, training firms and technieklokalen as places to learn.

use super::{Confidence, GeoPoint, Hidden, InstitutionId, Level, Mode, RegionId, SourceId};
use serde::{Deserialize, Serialize};

/// A location of a school or training firm.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Institution {
    /// Kebab-case id.
    pub id: InstitutionId,
    /// Name of the school and its location.
    pub name: String,
    /// What kind of school it is.
    pub kind: InstitutionKind,
    /// Place name, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Municipality, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Part of the country.
    pub region: RegionId,
    /// Coordinates of the place, not of the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<GeoPoint>,
    /// Website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// What it offers, in the words of the source.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<String>,
    /// Offerings that the source does not tie to one study, such as "technisch profiel".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub general_offerings: Vec<GeneralOffering>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// Date of the newest source of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// It may be outdated and carries a "controleren" mark.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_check: bool,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Set where the record must not be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
}

words! {
    /// Kind of institution.
    InstitutionKind {
        /// A technieklokaal for primary schools.
        PoTechnieklokaal = "po-technieklokaal",
        /// Praktijkonderwijs.
        Praktijkonderwijs = "praktijkonderwijs",
        /// A vmbo school.
        Vmbo = "vmbo",
        /// A school for havo and vwo.
        HavoVwo = "havo-vwo",
        /// A location of a roc or agricultural college.
        Mbo = "mbo",
        /// A training firm that employs apprentices.
        Opleidingsbedrijf = "opleidingsbedrijf",
        /// A school of one firm or branch.
        Bedrijfsschool = "bedrijfsschool",
        /// A university of applied sciences.
        Hbo = "hbo",
        /// A university.
        Wo = "wo",
    }
}

/// An offering that the source does not tie to one study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct GeneralOffering {
    /// What is offered, as the source names it.
    pub name: String,
    /// Its level, where stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// Ways of learning, where stated.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub modes: Vec<Mode>,
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
