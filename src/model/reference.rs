//! Reference tables: glossary, occupation groups, press reports, and the manifest of the dataset.

use super::{Confidence, JobChanceId, OccupationGroupId, SourceId, StudyId, TermId};
use serde::{Deserialize, Serialize};

/// A term that the app explains.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct GlossaryTerm {
    /// Kebab-case id.
    pub id: TermId,
    /// The term.
    pub term: String,
    /// Other spellings and written-out forms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// Meaning in one to three short sentences.
    pub meaning: String,
    /// The same in English.
    pub meaning_en: String,
}

/// An occupation group of the CBS, BRC 2014.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct OccupationGroup {
    /// Four-digit BRC code.
    pub id: OccupationGroupId,
    /// Its official Dutch name.
    pub name: String,
}

/// A press report of a statement by UWV or SBB: a mood, never a score of a programme.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct JobChance {
    /// Kebab-case id.
    pub id: JobChanceId,
    /// The study, where the report is about one that we know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub study: Option<StudyId>,
    /// What the report is about, in its own words.
    pub about: String,
    /// Level, in the words of the report.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Region.
    pub region: String,
    /// What it says about work.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub work: Option<String>,
    /// What it says about placements and leerbanen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub placement: Option<String>,
    /// Year of the statement, where the report gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// How far it may be trusted.
    pub confidence: Confidence,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// What the dataset is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Manifest {
    /// Version of the file format; the app refuses another one.
    pub schema_version: u32,
    /// The region that the dataset covers, as it reads in a sentence: "de Liemers en de Achterhoek".
    pub region: String,
    /// The same in English.
    pub region_en: String,
    /// Queries that pupils of the region could type, as examples.
    pub example_queries: Vec<String>,
    /// The Techniekpact of the region.
    pub pact: RegionalPact,
    /// Date of the dataset, `YYYY-MM-DD`.
    pub date: String,
    /// Licence of our own texts.
    pub licence: String,
    /// Whom we thank, under which licence.
    pub credits: Vec<Credit>,
    /// The organisation that hosts the app; not filled in by default.
    pub host: HostingOrganisation,
}

/// The Techniekpact of the region: what its page says before the texts are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct RegionalPact {
    /// The day on which it ended, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// The network that carried it, as a heading: "De Liemerse Ambassade".
    pub network: String,
    /// The same in English.
    pub network_en: String,
}

/// A source that we must or want to credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Credit {
    /// Name.
    pub name: String,
    /// Licence, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
    /// Address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What we use and what we changed, in Dutch.
    pub text: String,
    /// The same in English.
    pub text_en: String,
}

/// The organisation that hosts the app. Empty fields read "nog niet ingevuld": we never claim a partner.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct HostingOrganisation {
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How to reach it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
    /// File name of its logo in `public/`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}
