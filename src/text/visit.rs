//! Texts of the screen `visit`.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct VisitTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
