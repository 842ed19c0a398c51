//! The search box and the page with its answers.

use crate::search::{ChipKind, Reason};

/// Texts of the search.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct SearchTexts {
    pub label: &'static str,
    pub placeholder: &'static str,
    pub submit: &'static str,
    pub suggestions: &'static str,
    pub all_results: fn(&str) -> String,
    pub count_suggestions: fn(usize) -> String,
    pub count_results: fn(usize) -> String,
    pub preparing: &'static str,
    pub title: &'static str,
    pub title_for: fn(&str) -> String,
    pub empty_lead: &'static str,
    pub examples: &'static str,
    pub understood: &'static str,
    pub chip_kind: fn(ChipKind) -> &'static str,
    pub remove_chip: fn(&str) -> String,
    pub did_you_mean: &'static str,
    pub dropped: fn(&str) -> String,
    pub nothing: fn(&str) -> String,
    pub nothing_lead: &'static str,
    pub more_of_kind: fn(usize) -> String,
    pub reason: fn(&Reason) -> String,
    /// A link to what follows on a stage of schooling.
    pub onward: &'static str,
    pub groups: &'static str,
}
