//! The first screen.

/// Texts of the first screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct HomeTexts {
    pub title: &'static str,
    pub question: &'static str,
    /// The argument is the region, as it reads in a sentence.
    pub lead: fn(&str) -> String,
    pub worlds: &'static str,
    pub worlds_lead: &'static str,
    pub undecided: &'static str,
    pub undecided_lead: &'static str,
    pub pillars: &'static str,
    pub stations: [&'static str; 4],
}
