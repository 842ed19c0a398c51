//! The dates that stand in the rules.

use crate::model::{Role, Rule};

/// The months as Dutch texts write them.
pub const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// A rule with a day of the year in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deadline<'rules> {
    /// The month, from 1.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
    /// The rule that says so.
    pub rule: &'rules Rule,
}

/// The rules about procedures that name a day, such as `aangemeld voor 1 april`, in the order of the file. No day is
/// known beside these: a rule without one gives none.
pub fn deadlines<'rules>(rules: impl IntoIterator<Item = &'rules Rule>) -> Vec<Deadline<'rules>> {
    let of_rule = |rule: &'rules Rule| {
        let (day, month) = day_in(&rule.condition)?;
        Some(Deadline { month, day, rule })
    };
    rules.into_iter().filter(|rule| rule.role == Role::Process).filter_map(of_rule).collect()
}

/// The first day of the year that a text names: `1 april` is `(1, 4)`.
fn day_in(text: &str) -> Option<(u8, u8)> {
    let words: Vec<_> = text.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let [day, month] = pair else { return None };
        let month = month.trim_end_matches([',', '.', ';', ')']);
        let number = MONTHS.iter().position(|name| *name == month)?;
        let day = day.parse().ok().filter(|day| (1..=31).contains(day))?;
        Some((day, u8::try_from(number + 1).ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::day_in;

    #[test]
    fn a_day_is_read_from_the_words_of_a_rule() {
        assert_eq!(day_in("aangemeld voor 1 april en voldaan aan eisen"), Some((1, 4)));
        assert_eq!(day_in("uiterlijk op 15 januari."), Some((15, 1)));
        for none in ["groep 8 in april", "diploma mbo 4", "40 mei", "", "1"] {
            assert_eq!(day_in(none), None, "{none}");
        }
    }
}
