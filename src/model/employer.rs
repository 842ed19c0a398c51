//! Firms and public bodies with technical work.

use super::{CareerId, Confidence, EmployerId, GeoPoint, Hidden, RegionId, SectorId, SourceId};
use serde::{Deserialize, Serialize};

/// A firm or public body. Its sectors do not prove that it has a given job.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Employer {
    /// Kebab-case id.
    pub id: EmployerId,
    /// Name.
    pub name: String,
    /// Place name.
    pub place: String,
    /// Municipality, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Part of the country.
    pub region: RegionId,
    /// Coordinates of the place, not of the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<GeoPoint>,
    /// Sectors it works in.
    pub sectors: Vec<SectorId>,
    /// Those of its sectors that name its customers or its product rather than its own work, such as `bouw` at a
    /// brickworks: careers that are core there count as side here (editorial).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub side_sectors: Vec<SectorId>,
    /// What it does, in a few words from the source.
    pub does: String,
    /// Number of staff, where a source gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub staff: Option<StaffCount>,
    /// Website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// What a page once said it offers: not a vacancy.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub offers: Vec<Offer>,
    /// Jobs that a page names at this firm.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub jobs: Vec<NamedJob>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// Date of the newest source of the record. Older than three years: the screen says so.
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

/// Number of staff as a source states it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct StaffCount {
    /// The number or range as stated, such as `150-200` or `500+`.
    pub count: String,
    /// Is it the number of the whole company, not of this location?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub whole_company: bool,
}

words! {
    /// What a page once said that a firm offers.
    Offer {
        /// Visits.
        Bedrijfsbezoek = "bedrijfsbezoek",
        /// Placements.
        Stage = "stage",
        /// Paid apprenticeships.
        Leerbaan = "leerbaan",
        /// A vacancy at the time of the page; long gone by now.
        Vacature = "vacature",
    }
}

/// A job that a page names at a firm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct NamedJob {
    /// The words of the page.
    pub text: String,
    /// The career, only where the words clearly mean it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub career: Option<CareerId>,
}
