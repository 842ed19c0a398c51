//! Texts of the challenges.

/// Texts of the page Innoveren and of the screen of a challenge.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ChallengeTexts {
    pub kind: &'static str,
    pub start: &'static str,
    pub start_lead: &'static str,
    pub start_button: &'static str,
    pub all: &'static str,
    pub all_lead: &'static str,
    pub doors: &'static str,
    pub has_idea: &'static str,
    pub problem: &'static str,
    pub written: &'static str,
    pub first_step: &'static str,
    pub idea: &'static str,
    pub idea_lead: &'static str,
    pub idea_label: &'static str,
    pub region: &'static str,
    /// Our summary of the cited records.
    pub region_written: &'static str,
    pub news: &'static str,
    pub news_estimate: fn(&str) -> String,
    pub worlds: &'static str,
    pub worlds_lead: &'static str,
    pub careers: &'static str,
    pub careers_lead: &'static str,
    pub next: &'static str,
    pub back: &'static str,
    pub unknown_title: &'static str,
    pub unknown_lead: &'static str,
}
