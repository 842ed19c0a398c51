//! Texts that we wrote ourselves, for the page of a record. They hold no figures, and no claim about a school or a firm
//! that its record does not make.

use super::{CareerId, EmployerId, InitiativeId, InstitutionId, RuleId, StudyId};
use serde::{Deserialize, Serialize};

words! {
    /// What a text of ours rests on.
    TextBasis {
        /// General knowledge of the trade: an example, and shown as one.
        Editorial = "editorial",
        /// The record itself, and nothing beside it.
        Record = "record",
    }
}

/// What a career is like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct CareerText {
    /// The career.
    pub id: CareerId,
    /// What it rests on.
    pub text_basis: TextBasis,
    /// What you do, in three sentences.
    pub what: Vec<String>,
    /// The same in English.
    pub what_en: Vec<String>,
    /// What a day can look like: an example.
    pub day: Vec<Moment>,
    /// What you need to be good at.
    pub good_at: Vec<String>,
    /// What to mind: heights, shifts, noise, travel.
    pub mind: Vec<String>,
    /// What a pupil can try now, safely.
    pub r#try: Vec<String>,
}

/// A moment of a day at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Moment {
    /// When, in a few words.
    pub moment: String,
    /// What happens.
    pub text: String,
}

/// What a study is like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct StudyText {
    /// The study.
    pub id: StudyId,
    /// What it rests on.
    pub text_basis: TextBasis,
    /// What you learn.
    pub learn: Vec<String>,
    /// Where and how you practise.
    pub practice: Vec<String>,
}

/// What a rule for moving on asks, in plain words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct RuleText {
    /// The rule.
    pub id: RuleId,
    /// What it rests on: the condition and the remark of the rule.
    pub text_basis: TextBasis,
    /// What one needs, and what hangs on it.
    pub needs: String,
    /// The same in English.
    pub needs_en: String,
}

macro_rules! about {
    ($($(#[$doc:meta])* $name:ident of $id:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
        pub struct $name {
            /// The record.
            pub id: $id,
            /// What it rests on.
            pub text_basis: TextBasis,
            /// Two sentences.
            pub about: Vec<String>,
        }
    )+};
}

about! {
    /// What an employer makes or does.
    EmployerText of EmployerId;
    /// What a school is.
    InstitutionText of InstitutionId;
    /// What an initiative is.
    InitiativeText of InitiativeId;
}
