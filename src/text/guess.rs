//! First guess what a career pays, then see the figure.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct GuessTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
