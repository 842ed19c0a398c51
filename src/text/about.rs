//! The page about the data.

/// Texts of `/over-de-data`.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct AboutTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub dataset_of: fn(&str, &str) -> String,
    pub counts: &'static str,
    pub counts_lead: &'static str,
    pub shown: &'static str,
    pub kept_out: &'static str,
    pub kept_out_why: &'static str,
    pub sure: &'static str,
    pub sure_lead: &'static str,
    pub kind: &'static str,
    pub credits: &'static str,
    pub credits_lead: &'static str,
    pub licence: fn(&str) -> String,
    pub our_texts: fn(&str) -> String,
    pub all_sound: &'static str,
    pub left_out: fn(usize) -> String,
    pub honest: &'static [&'static str],
    pub honest_title: &'static str,
}
