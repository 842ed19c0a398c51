//! Texts of the choice of a profile.

/// Texts of the choice of a profile.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ProfileChoiceTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
