//! Texts of the screen `parents`.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ParentsTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
