//! Texts that answer for the pupil's own stage: may I enter, and the way in one line.

use crate::model::YearRange;
use crate::pathways::Verdict;

/// Texts of those answers.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct VerdictTexts {
    /// Where the pupil stands.
    pub for_you: fn(&str) -> String,
    pub ask_stage: &'static str,
    pub verdict: fn(Verdict) -> &'static str,
    /// What it means, in a sentence.
    pub means: fn(Verdict) -> &'static str,
    /// What to do next, where the pupil stands.
    pub apply: &'static str,
    pub finish: fn(&str) -> String,
    pub school: fn(&str) -> String,
    /// First a study of this level; it may be one of these.
    pub study: fn(&str, &str) -> String,
    pub ask: &'static str,
    pub start_in: fn(&str) -> String,
    pub rule_old: fn(Option<u16>) -> String,
    pub leerbaan: &'static str,
    /// The way in one line: the stations, and the years of all.
    pub line: fn(&[String], &str) -> String,
    pub no_line: &'static str,
    pub finished: fn(&str) -> String,
    pub work: &'static str,
    pub years: fn(YearRange) -> String,
}
