//! Texts of the map of the region.

/// Texts of the map of the region.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct MapTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
