//! Who may start a study, and what follows after it.

use crate::model::{Right, RuleEnd};

/// Texts of those parts.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct EntryTexts {
    pub title: &'static str,
    pub with_right: &'static str,
    pub otherwise: &'static str,
    pub right: fn(Right) -> &'static str,
    /// A stage of schooling, where we have words for it.
    pub stage: fn(&RuleEnd) -> Option<&'static str>,
    pub narrowed: &'static str,
    pub local: &'static str,
    pub local_lead: &'static str,
    pub none: &'static str,
    pub not_yours: &'static str,
    pub undated: &'static str,
    pub old: &'static str,
    pub rules: &'static str,
    pub after: &'static str,
    pub after_lead: &'static str,
    pub after_none: &'static str,
    pub after_studies: &'static str,
    pub after_all: &'static str,
}
