//! A calendar file, as RFC 5545 describes it.

use super::Day;

/// The longest line in bytes; a longer one goes on in the next, after a space (RFC 5545, 3.1).
const LINE: usize = 75;
/// How long before its day a calendar that can do so reminds of an entry: two weeks.
const REMINDER: &str = "-P14D";

/// A whole day in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What makes it the same entry when the file is saved again; with the year of its day it is the `UID`.
    pub key: String,
    /// The day.
    pub day: Day,
    /// Its title.
    pub title: String,
    /// What stands below it.
    pub text: String,
}

/// The file. `made` is the day that it says it was made on: the same input gives the same file. Entries on the last
/// day that a calendar knows are left out.
#[must_use]
pub fn calendar(entries: &[Entry], made: Day) -> String {
    let mut file = String::new();
    let mut line = |text: &str| fold(&mut file, text);
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Techniekverkenner//NL");
    line("CALSCALE:GREGORIAN");
    for entry in entries {
        let Some(end) = entry.day.next() else { continue };
        let day = entry.day.compact();
        line("BEGIN:VEVENT");
        line(&format!("UID:{}-{day}@techniekverkenner", entry.key));
        line(&format!("DTSTAMP:{}T000000Z", made.compact()));
        line(&format!("DTSTART;VALUE=DATE:{day}"));
        line(&format!("DTEND;VALUE=DATE:{}", end.compact()));
        line(&format!("SUMMARY:{}", escape(&entry.title)));
        line(&format!("DESCRIPTION:{}", escape(&entry.text)));
        // A deadline takes nobody's time.
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line(&format!("DESCRIPTION:{}", escape(&entry.title)));
        line(&format!("TRIGGER:{REMINDER}"));
        line("END:VALARM");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    file
}

/// A text as a value: the signs that mean something in the file get a backslash, and what is no text is left out.
fn escape(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' => value.push_str("\\n"),
            sign if sign.is_control() => {}
            sign => value.push(sign),
        }
    }
    value
}

/// Adds a line, cut where it is too long, never within a letter.
fn fold(file: &mut String, text: &str) {
    let mut length = 0;
    for letter in text.chars() {
        if length + letter.len_utf8() > LINE {
            file.push_str("\r\n ");
            length = 1;
        }
        file.push(letter);
        length += letter.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Day;

    fn entry(title: &str, text: &str) -> Entry {
        let day = Day::new(2027, 4, 30).unwrap();
        Entry { key: "r31".to_owned(), day, title: title.to_owned(), text: text.to_owned() }
    }

    #[test]
    fn a_file_is_a_calendar_with_whole_days_and_windows_line_ends() {
        let made = Day::new(2026, 11, 24).unwrap();
        let file = calendar(&[entry("Aanmelden", "Vraag het de school.")], made);
        assert_eq!(
            file.split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Techniekverkenner//NL",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:r31-20270430@techniekverkenner",
                "DTSTAMP:20261124T000000Z",
                "DTSTART;VALUE=DATE:20270430",
                "DTEND;VALUE=DATE:20270501",
                "SUMMARY:Aanmelden",
                "DESCRIPTION:Vraag het de school.",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Aanmelden",
                "TRIGGER:-P14D",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
        assert_eq!(file, calendar(&[entry("Aanmelden", "Vraag het de school.")], made), "and the same again");
    }

    #[test]
    fn a_text_cannot_end_its_line_or_begin_another_property() {
        let file = calendar(&[entry("a;b,c\\d", "een\r\nEND:VEVENT")], Day::new(2026, 1, 1).unwrap());
        assert!(file.contains("SUMMARY:a\\;b\\,c\\\\d\r\n"));
        assert!(file.contains("DESCRIPTION:een\\nEND:VEVENT\r\n"));
        assert_eq!(file.matches("\r\nEND:VEVENT\r\n").count(), 1);
    }

    #[test]
    fn long_lines_are_cut_at_a_letter_and_read_back() {
        let text = "é".repeat(120);
        let file = calendar(&[entry("Aanmelden", &text)], Day::new(2026, 1, 1).unwrap());
        assert!(file.split("\r\n").all(|line| line.len() <= LINE));
        assert!(file.replace("\r\n ", "").contains(&format!("DESCRIPTION:{text}\r\n")));
    }
}
