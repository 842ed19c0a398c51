//! Texts: there, tidy, readable, and about no private person.

use super::walk::{Found, every_text};
use crate::data::files::Authored;
use crate::data::problem::Problem;
use crate::data::prose;
use techniekverkenner::model::InterestItem;

/// Fields with an address on the web.
const ADDRESSES: [&str; 3] = ["url", "website", "esco_uri"];

/// Single lines that we wrote ourselves, by file and field. Longer texts of ours have stricter rules of their own.
const OWN_LINES: [(&str, &str); 5] = [
    ("sectors", "about"),
    ("world-texts", "surprising.why"),
    ("rule-texts", "needs"),
    ("interest-items", "statement"),
    ("study-careers", "reason"),
];
/// What reads wrong where a statement goes on a sentence about "you".
const OWN_WORDS: [&str; 6] = ["ik", "mij", "mijn", "I", "me", "my"];
/// Most words in such a line. We aim at 12; a list of examples may be longer.
const LONGEST_LINE: usize = 25;

/// No text is empty or has stray white space.
pub fn check_texts(data: &Authored, problems: &mut Vec<Problem>) {
    every_text(data, |found, text| {
        if text.trim().is_empty() {
            problems.push(found.problem("a text", format!("{text:?}")));
        } else if text.trim() != text || text.contains("  ") || text.contains(['\n', '\t', '\u{a0}']) {
            problems.push(found.problem("a text without stray white space", format!("{text:?}")));
        } else if text.contains('\u{fffd}') || text.contains("Ã") {
            problems.push(found.problem("readable letters", format!("{text:?}")));
        }
    });
}

/// Addresses on the web are whole ones.
pub fn check_addresses(data: &Authored, problems: &mut Vec<Problem>) {
    every_text(data, |found, text| {
        if ADDRESSES.contains(&found.field.as_str()) && !is_address(text) {
            problems.push(found.problem("an address such as https://example.nl/page", format!("{text:?}")));
        }
    });
}

/// No e-mail address and no phone number: the dataset names no private persons.
pub fn check_no_private_persons(data: &Authored, problems: &mut Vec<Problem>) {
    every_text(data, |found, text| {
        if ADDRESSES.contains(&found.field.as_str()) || found.path.starts_with("host.") {
            return;
        }
        if has_email(text) {
            problems.push(found.problem("no e-mail address", format!("{text:?}")));
        }
        if has_phone_number(text) {
            problems.push(found.problem("no phone number", format!("{text:?}")));
        }
    });
}

/// A statement of the interest finder reads on in a sentence: "Je vindt het leuk om ...". There "ik" would be another.
pub fn check_statements(data: &Authored, problems: &mut Vec<Problem>) {
    every_text(data, |found, text| {
        let opening = match found.field.as_str() {
            "statement" => InterestItem::OPENING,
            "statement_en" => InterestItem::OPENING_EN,
            _ => return,
        };
        if !(text.starts_with(opening) && text.ends_with('.')) {
            problems.push(found.problem(format!("a sentence that begins with {opening:?}"), format!("{text:?}")));
        }
        let inner = text.strip_prefix(opening).unwrap_or_default();
        let own = inner.split(|letter: char| !letter.is_alphabetic()).find(|word| OWN_WORDS.contains(word));
        if let Some(own) = own {
            problems.push(found.problem(format!("no {own:?} after {opening:?}"), format!("{text:?}")));
        }
    });
}

/// Single lines of ours are short.
pub fn check_own_lines(data: &Authored, problems: &mut Vec<Problem>) {
    every_text(data, |found, text| {
        if !is_own_line(found) {
            return;
        }
        for sentence in prose::sentences(text) {
            let words = prose::word_count(sentence);
            if words > LONGEST_LINE {
                let expected = format!("sentences of at most {LONGEST_LINE} words");
                problems.push(found.problem(expected, format!("{words} words: {sentence:?}")));
            }
        }
    });
}

/// Is it a single line of ours?
pub fn is_own_line(found: &Found) -> bool {
    let shape = found.shape();
    OWN_LINES.iter().any(|(file, field)| *file == found.table.name && *field == shape)
}

fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")) else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_host_char = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | ':');
    host.contains('.')
        && !host.starts_with('.')
        && host.chars().all(is_host_char)
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>'))
}

fn has_email(text: &str) -> bool {
    text.split_whitespace().any(|word| {
        word.split_once('@').is_some_and(|(name, host)| {
            name.ends_with(|c: char| c.is_alphanumeric()) && host.trim_end_matches(['.', ',', ')']).contains('.')
        })
    })
}

/// A Dutch number: ten digits from 0, or +31 and nine, with spaces, hyphens or brackets between them.
fn has_phone_number(text: &str) -> bool {
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | ' ' | '(' | ')');
    text.split(|c| !is_part(c)).any(|run| {
        let digits: String = run.chars().filter(char::is_ascii_digit).collect();
        (digits.len() == 10 && digits.starts_with('0')) || (run.contains("+31") && digits.len() >= 11)
    })
}

#[cfg(test)]
mod tests {
    use super::{has_email, has_phone_number, is_address};

    #[test]
    fn phone_numbers_and_mail_are_found() {
        for text in ["bel 0316-123456.. 0316 123 456", "06-12345678", "+31 6 12345678", "(0314) 12 34 56"] {
            assert!(has_phone_number(text), "{text}");
        }
        for text in ["in 2019-2024", "crebo 25297", "2023-02-03", "150-200 medewerkers", "3D 0,5"] {
            assert!(!has_phone_number(text), "{text}");
        }
        assert!(has_email("mail info@firma.nl."));
        assert!(!has_email("volg @firma of 5 @ 3"));
    }

    #[test]
    fn whole_addresses_are_told_from_others() {
        for good in ["https://a.nl", "http://www.a.nl/x?y=1#z", "https://a-b.co.uk/%20"] {
            assert!(is_address(good), "{good}");
        }
        for bad in ["a.nl", "https://", "https://a", "https://a.nl/b c", "ftp://a.nl", "javascript:alert(1)"] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
