//! Texts of the screen `news`, and dates that may be estimates.

use super::Texts;

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct NewsTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub waiting: &'static str,
    pub count: fn(usize) -> String,
    pub pillar: &'static str,
    pub year: &'static str,
    pub nothing: &'static str,
    pub nothing_lead: &'static str,
    /// The heading above the one item that the address asks for.
    pub this_item: &'static str,
    pub close_item: &'static str,
    pub no_item: &'static str,
    pub pact: &'static str,
    /// What stands before the title in a list of links, for screen readers too.
    pub item: &'static str,
    /// A year that is our estimate.
    pub year_estimated: fn(&str) -> String,
    /// A month or a day that is our estimate.
    pub date_estimated: fn(&str) -> String,
}

impl Texts {
    /// A date in words that says so when it is our estimate: `2022 (jaar geschat)`.
    #[must_use]
    pub fn honest_date(&self, iso: &str, is_estimate: bool) -> String {
        let date = self.numbers.date(iso);
        match is_estimate {
            false => date,
            true if iso.contains('-') => (self.news().date_estimated)(&date),
            true => (self.news().year_estimated)(&date),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::text::{Lang, texts};

    #[test]
    fn an_estimate_says_so() {
        for (iso, is_estimate, said) in [
            ("2022", true, "2022 (jaar geschat)"),
            ("2022", false, "2022"),
            ("2025-04-12", true, "12 april 2025 (datum geschat)"),
            ("2025-07", false, "juli 2025"),
        ] {
            assert_eq!(texts(Lang::Nl).honest_date(iso, is_estimate), said);
        }
        assert_eq!(texts(Lang::En).honest_date("2022", true), "2022 (year estimated)");
    }
}
