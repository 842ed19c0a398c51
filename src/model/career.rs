//! Occupations.

use super::{CareerId, Confidence, Hidden, Level, OccupationGroupId, SectorId, SourceId, TraitId, WorldId};
use serde::{Deserialize, Serialize};

/// An occupation, with the codes of the field's own classifications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Career {
    /// Kebab-case id.
    pub id: CareerId,
    /// Dutch title, neutral or in pair form.
    pub name: String,
    /// English title.
    pub name_en: String,
    /// Other words that people use or type for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub synonyms: Vec<String>,
    /// ISCO-08 code, four digits.
    pub isco: String,
    /// Worlds it belongs to, the main one first (editorial).
    pub worlds: Vec<WorldId>,
    /// Sectors in which it is usual (editorial).
    pub sectors: Vec<SectorId>,
    /// Lowest usual level to start at.
    pub entry_level: Level,
    /// All usual levels, ascending.
    pub levels: Vec<Level>,
    /// Where `levels` comes from.
    pub levels_basis: Vec<LevelsBasis>,
    /// One sentence: what you do.
    pub does: String,
    /// CBS occupation group.
    pub occupation_group: OccupationGroupId,
    /// Gross wage of the occupation group; absent where the CBS gives none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wage: Option<Wage>,
    /// Traits of the work, most telling first (editorial).
    pub traits: Vec<TraitId>,
    /// Crebo codes of qualifications for this occupation, expired ones included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub crebos: Vec<OfficialCode>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// Date of the newest source of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// Set where the record must not be shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
}

/// What only the page of a career and the interest finder need: it may arrive later.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct CareerProfile {
    /// The career.
    pub id: CareerId,
    /// ESCO occupation address, absent where ESCO has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub esco_uri: Option<String>,
    /// O*NET-SOC code of the profile that `riasec` comes from.
    pub onet_soc: String,
    /// O*NET interest scores on a scale of 1 to 7, in the order R, I, A, S, E, C (O*NET 30, February 2026).
    pub riasec: [f32; 6],
    /// What a press report said of a whole group: never a property of this career.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub press: Option<PressRemark>,
}

words! {
    /// Where the levels of a career come from.
    LevelsBasis {
        /// The level of its crebo codes in the DUO table.
        DuoCrebo = "duo-crebo",
        /// The skill level of its ISCO code.
        IscoNiveau = "isco-niveau",
        /// Our own knowledge.
        EigenKennis = "eigen-kennis",
    }
}

/// The wage range of an occupation group: the 25th and 75th percentile of the hourly wage of ALL its employees
/// (CBS table 85517NED) x 38 hours x 52 / 12, rounded to 50 euro. Not a starter's wage.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Wage {
    /// 25th percentile, gross euro a month, full time.
    pub month_min: u32,
    /// 75th percentile, gross euro a month, full time.
    pub month_max: u32,
    /// How the figure was made.
    pub basis: WageBasis,
    /// The table.
    pub source: SourceId,
}

words! {
    /// How a wage figure was made; each has one written sentence in `text`.
    WageBasis {
        /// The 2024 figure of the group.
        Group2024 = "cbs-2024-groep",
        /// The 2024 figure of a like occupation's group.
        Group2024Like = "cbs-2024-groep-vergelijkbaar-beroep",
        /// The group's 2022 figure, raised with the observed growth.
        Group2022Indexed = "cbs-2022-groep-geindexeerd",
        /// The group's 2022 figure of a like occupation, raised with the observed growth.
        Group2022IndexedLike = "cbs-2022-groep-geindexeerd-vergelijkbaar-beroep",
        /// The wider segment's 2022 figure, raised with the observed growth.
        Segment2022Indexed = "cbs-2022-segment-geindexeerd",
        /// The wider segment's 2022 figure of a like occupation, raised with the observed growth.
        Segment2022IndexedLike = "cbs-2022-segment-geindexeerd-vergelijkbaar-beroep",
    }
}

/// What an article or report said about the demand for a whole group of workers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct PressRemark {
    /// The words of the remark, such as `zeer krap`.
    pub says: String,
    /// The group it was said of.
    pub group: String,
    /// The region it was said of.
    pub region: String,
    /// Date of the article, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The article.
    pub source: SourceId,
}

/// An official code with the name it had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct OfficialCode {
    /// Crebo number.
    pub code: String,
    /// Name of the qualification under that number.
    pub name: String,
}
