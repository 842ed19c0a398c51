//! The Techniekpact and what lives on of it, its pillars, and the challenges of the region.

use super::{CareerId, ChallengeId, PactEntryId, Pillar, WorldId};
use serde::{Deserialize, Serialize};

words! {
    /// Which part of the page about the Techniekpact an entry belongs to.
    PactPart {
        /// What the pact was, and that it has ended.
        About = "about",
        /// An event, with its date.
        Timeline = "timeline",
        /// Partners of one role.
        Partners = "partners",
        /// What still exists.
        LivesOn = "lives-on",
        /// The network that carried the pact in the region.
        Ambassade = "ambassade",
        /// The Servicepunt Techniek.
        Servicepunt = "servicepunt",
        /// Who pays for technique in the region.
        Payers = "payers",
        /// A question to take along to a desk or an open day.
        Questions = "questions",
    }
}

/// A sentence or two about the pact, with the records that carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct PactEntry {
    /// Part and number: the order within a part is that of the numbers.
    pub id: PactEntryId,
    /// The part it belongs to.
    pub part: PactPart,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, for an event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The source gives no date: ours is an estimate, and the screen says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub date_is_estimate: bool,
    /// Who it is about, for those who pay.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What we say.
    pub text: String,
    /// The same in English.
    pub text_en: String,
    /// The records that say so, or that it lists: `initiatives:ID`, `institutions:ID`, `employers:ID` or `news:ID`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<String>,
}

/// What the screen of a pillar says about the region and the records behind its doors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct PillarText {
    /// The pillar.
    pub id: Pillar,
    /// The pupil's question.
    pub question: String,
    /// The same in English.
    pub question_en: String,
    /// A sentence or two below the question.
    pub lead: String,
    /// The same in English.
    pub lead_en: String,
    /// What is behind each of its two doors.
    pub doors: Vec<String>,
    /// The same in English.
    pub doors_en: Vec<String>,
}

/// Something that people in the region work on, with a first step for a pupil.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Challenge {
    /// Kebab-case id.
    pub id: ChallengeId,
    /// A question.
    pub title: String,
    /// The same in English.
    pub title_en: String,
    /// The problem in general terms: our own words.
    pub problem: Vec<String>,
    /// The same in English.
    pub problem_en: Vec<String>,
    /// What the cited records report to work on.
    pub region: String,
    /// The records that say so: `initiatives:ID`, `institutions:ID`, `employers:ID` or `news:ID`.
    pub cites: Vec<String>,
    /// The worlds that meet in it.
    pub worlds: Vec<WorldId>,
    /// What a pupil can try now, safely: our own words.
    pub first_step: String,
    /// The same in English.
    pub first_step_en: String,
    /// Careers that work on it.
    pub careers: Vec<CareerId>,
}
