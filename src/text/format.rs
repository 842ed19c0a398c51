//! Numbers, amounts, dates and plurals.

/// How a language writes numbers and dates.
#[derive(Debug)]
pub struct Numbers {
    /// Between groups of three digits.
    pub thousands: char,
    /// Between the euro sign and the amount.
    pub euro_gap: &'static str,
    /// Names of the months.
    pub months: [&'static str; 12],
}

impl Numbers {
    /// `1.234` or `1,234`.
    #[must_use]
    pub fn number(&self, number: usize) -> String {
        let digits = number.to_string();
        let mut text = String::with_capacity(digits.len() + digits.len() / 3);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push(self.thousands);
            }
            text.push(digit);
        }
        text
    }

    /// `€ 2.950`, kept together on one line.
    #[must_use]
    pub fn euro(&self, amount: u32) -> String {
        format!("€{}{}", self.euro_gap, self.number(amount as usize))
    }

    /// A date of the dataset in words: `2026-02` reads `februari 2026`. What is not a date comes back as it is.
    #[must_use]
    pub fn date(&self, iso: &str) -> String {
        let mut parts = iso.split('-');
        let (year, month, day) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
        let name = month
            .and_then(|month| month.parse::<usize>().ok())
            .and_then(|month| self.months.get(month.checked_sub(1)?));
        match (name, day.and_then(|day| day.parse::<u8>().ok())) {
            (Some(month), Some(day)) => format!("{day} {month} {year}"),
            (Some(month), None) => format!("{month} {year}"),
            (None, _) => iso.to_owned(),
        }
    }
}

/// `1 beroep`, `7 beroepen`.
pub(super) fn plural(numbers: &Numbers, count: usize, one: &str, many: &str) -> String {
    format!("{} {}", numbers.number(count), if count == 1 { one } else { many })
}

#[cfg(test)]
mod tests {
    use crate::text::{Lang, texts};

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        for (number, dutch, english) in [
            (0, "0", "0"),
            (7, "7", "7"),
            (999, "999", "999"),
            (1234, "1.234", "1,234"),
            (1_234_567, "1.234.567", "1,234,567"),
        ] {
            assert_eq!(texts(Lang::Nl).numbers.number(number), dutch);
            assert_eq!(texts(Lang::En).numbers.number(number), english);
        }
        assert_eq!(texts(Lang::Nl).numbers.euro(2950), "€\u{a0}2.950");
        assert_eq!(texts(Lang::En).numbers.euro(2950), "€2,950");
    }

    #[test]
    fn dates_read_as_words_and_junk_comes_back() {
        for (iso, dutch) in [
            ("2026", "2026"),
            ("2026-02", "februari 2026"),
            ("2026-02-09", "9 februari 2026"),
            ("2026-13", "2026-13"),
            ("2026-00", "2026-00"),
            ("zomer 2015", "zomer 2015"),
            ("", ""),
        ] {
            assert_eq!(texts(Lang::Nl).numbers.date(iso), dutch);
        }
        assert_eq!(texts(Lang::En).numbers.date("2026-05-01"), "1 May 2026");
    }
}
