//! Rules for moving on (doorstroom).

use super::{Confidence, RuleId, SourceId};
use serde::{Deserialize, Serialize};

/// A rule that says how one stage follows another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Rule {
    /// Short id.
    pub id: RuleId,
    /// What the rule may be used for.
    pub role: Role,
    /// Rules that a `condition_on` rule narrows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub narrows: Vec<RuleId>,
    /// Where it starts.
    pub from: RuleEnd,
    /// What you must have or do.
    pub condition: String,
    /// Where it leads.
    pub to: RuleEnd,
    /// The kind of right.
    pub right: Right,
    /// Usual years, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub typical_years: Option<YearRange>,
    /// Where the rule was read.
    pub sources: Vec<SourceId>,
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
    /// What a rule may be used for.
    Role {
        /// May be a step in a route.
        Edge = "edge",
        /// Narrows other rules and overrides their right when it applies.
        ConditionOn = "condition_on",
        /// Sums up several steps; never a step itself.
        Composite = "composite",
        /// A regional route with its own conditions, shown beside a route.
        LocalShortcut = "local_shortcut",
        /// A deadline or procedure, shown as text.
        Process = "process",
    }
}

/// One end of a rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct RuleEnd {
    /// Kind of schooling, such as `vmbo`, `mbo` or `werk`.
    pub kind: String,
    /// Level within it, in the words of the table.
    pub level: String,
}

words! {
    /// The kind of right that a rule gives.
    Right {
        /// By the advice of the primary school.
        Schooladvies = "schooladvies",
        /// A right by law.
        WettelijkDoorstroomrecht = "wettelijk-doorstroomrecht",
        /// Only under a condition.
        Voorwaarde = "voorwaarde",
        /// Possible, no right.
        Mogelijk = "mogelijk",
    }
}

/// A range of years; an unknown is a range, never a guess.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct YearRange {
    /// Least years.
    pub min: f32,
    /// Most years.
    pub max: f32,
}

impl YearRange {
    /// Exactly so many years.
    #[must_use]
    pub const fn exactly(years: f32) -> Self {
        Self { min: years, max: years }
    }

    /// One after the other.
    #[must_use]
    pub const fn plus(self, next: Self) -> Self {
        Self { min: self.min + next.min, max: self.max + next.max }
    }

    /// The smallest range that holds both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self { min: self.min.min(other.min), max: self.max.max(other.max) }
    }
}
