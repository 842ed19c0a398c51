//! Texts of the screen `news`.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct NewsTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
