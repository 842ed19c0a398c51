//! One or two worlds: careers at three levels, companies, something to try.

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PickWorldsTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// One more than fits was ticked; the names of those that are ticked, as a list.
    pub full: fn(&str) -> String,
}
