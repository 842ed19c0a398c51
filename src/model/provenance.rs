//! Where a fact comes from and how far it may be trusted.

use super::SourceId;
use serde::{Deserialize, Serialize};

words! {
    /// How far a record may be trusted.
    Confidence {
        /// Doubtful: such a record is hidden until someone confirms it.
        Low = "low",
        /// It follows from the page.
        Medium = "medium",
        /// The page states it.
        High = "high",
    }
}

words! {
    /// Why a record stays out of the pupil's screens.
    HiddenReason {
        /// `confidence` is low and nobody confirmed the record.
        LowConfidence = "low-confidence",
        /// An employer of which no sector is known.
        NoSector = "no-sector",
        /// The newest source is from before 2014.
        OldSource = "old-source",
        /// The source or the note says that it is gone, closed or bankrupt.
        Gone = "gone",
        /// A programme that has ended: kept for the history pages and old links.
        Ended = "ended",
    }
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

/// Was a fact older than three years on a day? Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is no date is not old.
#[must_use]
pub fn is_older_than_three_years(as_of: &str, today: &str) -> bool {
    let Some((year, rest)) = today.split_at_checked(4) else { return false };
    let Ok(year) = year.parse::<u16>() else { return false };
    let limit = format!("{:04}{rest}", year.saturating_sub(3));
    let is_date = as_of.starts_with(|first: char| first.is_ascii_digit());
    // As far as the date is known, it counts for the younger: `2023` may be its last day.
    is_date && limit.get(..as_of.len().min(limit.len())).is_some_and(|limit| as_of < limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_old_after_three_years() {
        for (as_of, is_old) in [
            ("2019", true),
            ("2022-12", true),
            ("2023-11-23", true),
            ("2023-11-24", false),
            ("2023-11", false),
            ("2023", false),
            ("2026", false),
            ("zomer 2015", false),
            ("", false),
        ] {
            assert_eq!(is_older_than_three_years(as_of, "2026-11-24"), is_old, "{as_of}");
        }
        assert!(!is_older_than_three_years("2019", "é"));
    }
}
