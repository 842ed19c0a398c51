//! Texts of the drawn route.

/// Texts of the drawn route.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct WayTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
