//! The interest finder: worlds, cards, careers with reasons.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct FinderTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
