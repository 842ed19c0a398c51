//! Detail screens.

/// Texts that detail screens share.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct DetailTexts {
    pub source: &'static str,
    pub sources: &'static str,
    pub dated: fn(&str) -> String,
    pub read_on: fn(&str) -> String,
    pub no_date: &'static str,
    pub record_as_of: fn(&str) -> String,
    pub sources_loading: &'static str,
    pub opens_elsewhere: &'static str,
    pub remark: &'static str,
    pub read_aloud: &'static str,
    pub read_stop: &'static str,
    /// Closes the meaning of a word.
    pub term_close: &'static str,
    pub must_check: &'static str,
    pub must_check_why: &'static str,
}
