//! A day.

use std::fmt;

/// A day of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    of_month: u8,
}

impl Day {
    /// A day, where that day exists.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = year >= 1 && year <= 9999 && day >= 1 && day <= length(year, month);
        if exists { Some(Self { year, month, of_month: day }) } else { None }
    }

    /// Reads `YYYY-MM-DD`.
    #[must_use]
    pub fn from_iso(iso: &str) -> Option<Self> {
        let mut parts = iso.split('-');
        let day = Self::new(parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?)?;
        parts.next().is_none().then_some(day)
    }

    /// The first time that a day of the year comes, from this day on: this year or the next.
    #[must_use]
    pub fn first(self, month: u8, day: u8) -> Option<Self> {
        let this_year = Self::new(self.year, month, day)?;
        if this_year >= self { Some(this_year) } else { Self::new(self.year + 1, month, day) }
    }

    /// The day after it.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::new(self.year, self.month, self.of_month + 1)
            .or_else(|| Self::new(self.year, self.month + 1, 1))
            .or_else(|| Self::new(self.year + 1, 1, 1))
    }

    /// As a calendar file writes it: `20270401`.
    #[must_use]
    pub fn compact(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.of_month)
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }
}

/// How many days a month has; none where there is no such month.
const fn length(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).unwrap()
    }

    #[test]
    fn only_days_that_exist_are_read() {
        for iso in ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-04", "2026-04-01-1", "0000-01-01", ""]
        {
            assert_eq!(Day::from_iso(iso), None, "{iso}");
        }
        assert_eq!(day("2028-02-29").to_string(), "2028-02-29");
    }

    #[test]
    fn a_day_comes_this_year_or_the_next() {
        for (today, first) in [("2026-11-24", "2027-04-01"), ("2027-04-01", "2027-04-01"), ("2027-04-02", "2028-04-01")]
        {
            assert_eq!(day(today).first(4, 1), Some(day(first)), "from {today}");
        }
        assert_eq!(day("2026-01-01").first(2, 30), None);
    }

    #[test]
    fn the_day_after_the_last_is_the_first_of_what_follows() {
        for (before, after) in
            [("2026-04-01", "2026-04-02"), ("2026-04-30", "2026-05-01"), ("2026-12-31", "2027-01-01")]
        {
            assert_eq!(day(before).next(), Some(day(after)));
        }
    }
}
