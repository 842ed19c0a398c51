//! Where a fact comes from and how far it may be trusted.

use super::SourceId;
use serde::{Deserialize, Serialize};

/// How far a record may be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Doubtful: such a record is hidden until someone confirms it.
    Low,
    /// It follows from the page.
    Medium,
    /// The page states it.
    High,
}

/// Why a record stays out of the pupil's screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum HiddenReason {
    /// `confidence` is low and nobody confirmed the record.
    LowConfidence,
    /// An employer of which no sector is known.
    NoSector,
    /// The newest source is from before 2014.
    OldSource,
    /// The source or the note says that it is gone, closed or bankrupt.
    Gone,
    /// A programme that has ended: kept for the history pages and old links.
    Ended,
}

/// The flag of a record that must not be shown, with the reason in words for the editors.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Hidden {
    /// The rule that hides the record.
    pub reason: HiddenReason,
    /// What to confirm before it may be shown, in Dutch.
    pub detail: String,
}

/// A page, table or text that a fact was read in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Source {
    /// Short and stable: publisher and number, such as `streekgids-3`.
    pub id: SourceId,
    /// Who published it: a site's name, or `algemene kennis` where nothing was looked up.
    pub publisher: String,
    /// What it is called, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Full address, absent where the page was stored without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Date of the page itself: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<String>,
    /// When we read it, in the same form; absent where that was not noted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read: Option<String>,
}
