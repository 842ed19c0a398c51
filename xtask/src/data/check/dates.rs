//! Dates: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, real ones, and none from after the dataset's own date.

use super::walk::every_text;
use crate::data::files::Authored;
use crate::data::problem::Problem;

/// Fields that say when something was written, read or checked: never in the future.
const PAST: [&str; 7] = ["as_of", "checked", "date", "dated", "ended", "read", "since"];
/// Fields that may lie in the future.
const ANY: [&str; 1] = ["until"];

/// Checks every date.
pub fn check_dates(data: &Authored, problems: &mut Vec<Problem>) {
    let today = data.manifest.as_ref().map_or("9999", |manifest| manifest.date.as_str());
    every_text(data, |found, text| {
        let in_past = PAST.contains(&found.field.as_str());
        if !in_past && !ANY.contains(&found.field.as_str()) {
            return;
        }
        if !is_date(text) {
            problems.push(found.problem("a real date: YYYY, YYYY-MM or YYYY-MM-DD", format!("{text:?}")));
        } else if in_past && is_after(text, today) {
            problems.push(found.problem(format!("a date up to that of the manifest ({today})"), format!("{text:?}")));
        }
    });
}

/// Is `date` after `other`, as far as both are known?
fn is_after(date: &str, other: &str) -> bool {
    let known = date.len().min(other.len());
    date.get(..known) > other.get(..known)
}

fn is_date(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let number = |part: &str, digits: usize| {
        (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u16>().ok()).flatten()
    };
    let is_year = |year: &str| number(year, 4).is_some_and(|year| (1800..=2100).contains(&year));
    let month_of = |month: &str| number(month, 2).filter(|month| (1..=12).contains(month));
    match parts.as_slice() {
        [year] => is_year(year),
        [year, month] => is_year(year) && month_of(month).is_some(),
        [year, month, day] => {
            let days = |year, month| number(day, 2).is_some_and(|day| (1..=days_in(year, month)).contains(&day));
            is_year(year) && number(year, 4).zip(month_of(month)).is_some_and(|(year, month)| days(year, month))
        }
        _ => false,
    }
}

fn days_in(year: u16, month: u16) -> u16 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_after, is_date};

    #[test]
    fn real_dates_are_told_from_others() {
        for good in ["2024", "2024-02", "2024-02-29", "2000-02-29", "1911-12-31"] {
            assert!(is_date(good), "{good}");
        }
        for bad in ["", "24", "2024-13", "2024-00", "2023-02-29", "1900-02-29", "2024-04-31", "2024-1-1", "maart 2024"]
        {
            assert!(!is_date(bad), "{bad}");
        }
    }

    #[test]
    fn only_what_is_known_counts_as_later() {
        assert!(is_after("2027", "2026-11-24"));
        assert!(is_after("2026-12", "2026-11-24"));
        assert!(!is_after("2026", "2026-11-24"));
        assert!(!is_after("2026-11", "2026-11-24"));
    }
}
