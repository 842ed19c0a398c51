//! What can go wrong while loading, each with its own words.

/// Texts of the error screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ErrorTexts {
    pub title: &'static str,
    pub try_again: &'static str,
    pub missing: &'static str,
    pub server: fn(u16) -> String,
    pub offline: &'static str,
    pub timeout: &'static str,
    pub truncated: &'static str,
    pub not_json: &'static str,
    pub wrong_version: fn(u32) -> String,
    pub nothing_in_it: &'static str,
    pub for_helper: &'static str,
}
