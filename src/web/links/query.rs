//! The question on a screen: the part of an address after `?`.

use std::fmt;

/// Names of the parameters, Dutch and stable like the paths.
#[expect(missing_docs, reason = "each name says what its value is")]
pub mod key {
    pub const SEARCH: &str = "q";
    pub const WORLD: &str = "wereld";
    pub const SECTOR: &str = "sector";
    pub const LEVEL: &str = "niveau";
    pub const MODE: &str = "leerweg";
    pub const PLACE: &str = "plaats";
    pub const REGION: &str = "regio";
    pub const DOMAIN: &str = "domein";
    pub const KIND: &str = "soort";
    pub const PILLAR: &str = "pijler";
    pub const SORT: &str = "volgorde";
    pub const COUNT: &str = "aantal";
    pub const COUNT_CAREERS: &str = "aantal-beroepen";
    pub const COUNT_STUDIES: &str = "aantal-opleidingen";
    pub const COUNT_EMPLOYERS: &str = "aantal-bedrijven";
    pub const COUNT_SIDE: &str = "aantal-soms";
    /// Of the companies within each band of travel time.
    pub const COUNT_BANDS: [&str; 6] = ["aantal-15", "aantal-30", "aantal-45", "aantal-60", "aantal-90", "aantal-meer"];
    pub const FROM: &str = "vanuit";
    pub const REACH: &str = "reistijd";
    /// Of a route: the stage where it begins, and the career or study where it ends.
    pub const STAGE: &str = "van";
    pub const GOAL: &str = "naar";
    /// Of the choice of a profile: the profile and its subjects, and those to compare with; the open group of doors.
    pub const PROFILE: &str = "profiel";
    pub const SUBJECTS: &str = "vakken";
    pub const WITH: &str = "met";
    pub const WITH_SUBJECTS: &str = "met-vakken";
    pub const GROUP: &str = "deuren";
    /// Of the doors that differ between two profiles, by what differs.
    pub const COUNT_DIFFERENT: [&str; 6] = [
        "aantal-anders-1",
        "aantal-anders-2",
        "aantal-anders-3",
        "aantal-anders-4",
        "aantal-anders-5",
        "aantal-anders",
    ];
    /// Which of the three questions of a route, and which of the routes.
    pub const QUESTION: &str = "vraag";
    pub const LINE: &str = "lijn";
    /// Of the studies that each way on opens.
    pub const COUNT_WAYS: [&str; 10] = [
        "aantal-1",
        "aantal-2",
        "aantal-3",
        "aantal-4",
        "aantal-5",
        "aantal-6",
        "aantal-7",
        "aantal-8",
        "aantal-9",
        "aantal-10",
    ];
    pub const LAYER: &str = "laag";
    pub const VIEW: &str = "weergave";
    pub const YEAR: &str = "jaar";
    pub const ITEM: &str = "bericht";
    /// Of a visit that is planned: the school where it starts, the chosen places, and what was swapped away.
    pub const SCHOOL: &str = "school";
    pub const PICK: &str = "plek";
    pub const SEEN: &str = "gezien";
    pub const WHO: &str = "wie";
    pub const WANT: &str = "wat";
    pub const IDS: &str = "ids";
    /// Of the interest finder: which of its steps, and which card.
    pub const STEP: &str = "stap";
    pub const CARD: &str = "kaart";
    /// Of the guesses: for a class, before the screen of the classroom.
    pub const CLASS: &str = "klas";
}

/// Parameters in the order in which they were set; a key may occur more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query string, with or without `?`. Whatever it holds, the result is a query.
    pub fn parse(text: &str) -> Self {
        let pairs = text.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty());
        Self(pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).map(|(k, v)| (form(k), form(v))).collect())
    }

    /// The first value of a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// All values of a key.
    pub fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
    }

    /// Does the key have this value?
    pub fn has(&self, key: &str, value: &str) -> bool {
        self.all(key).any(|found| found == value)
    }

    /// The same query in which the key has this value only; an empty value takes the key out.
    #[must_use]
    pub fn with(mut self, key: &str, value: &str) -> Self {
        let first = self.0.iter().position(|(name, _)| name == key).unwrap_or(self.0.len());
        self.0.retain(|(name, _)| name != key);
        if !value.is_empty() {
            self.0.insert(first.min(self.0.len()), (key.to_owned(), value.to_owned()));
        }
        self
    }

    /// The same query with this value added to the key, or taken away where it was there.
    #[must_use]
    pub fn toggled(mut self, key: &str, value: &str) -> Self {
        if self.has(key, value) {
            self.0.retain(|(name, found)| name != key || found != value);
        } else {
            self.0.push((key.to_owned(), value.to_owned()));
        }
        self
    }

    /// The same query in which the key has these values only.
    #[must_use]
    pub fn with_all(mut self, key: &str, values: impl Iterator<Item = String>) -> Self {
        self.0.retain(|(name, _)| name != key);
        self.0.extend(values.map(|value| (key.to_owned(), value)));
        self
    }

    /// The same query without the key.
    #[must_use]
    pub fn without(self, key: &str) -> Self {
        self.with(key, "")
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// `?key=value&...`, or nothing.
impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (key, value)) in self.0.iter().enumerate() {
            write!(f, "{}{}={}", if index == 0 { '?' } else { '&' }, encode(key, ""), encode(value, ","))?;
        }
        Ok(())
    }
}

/// Percent-encodes everything but letters, digits, `-._~` and the characters in `keep`.
pub(super) fn encode(text: &str, keep: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let character = char::from(byte);
        if byte.is_ascii_alphanumeric() || "-._~".contains(character) || (byte.is_ascii() && keep.contains(character)) {
            encoded.push(character);
        } else {
            encoded.push('%');
            encoded.push(hex_digit(byte >> 4));
            encoded.push(hex_digit(byte & 15));
        }
    }
    encoded
}

/// Undoes [`encode`]. What is no code stays as it is; what is no UTF-8 is replaced.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let code = match (first, after) {
            (b'%', [high, low, ..]) => hex_value(*high).zip(hex_value(*low)).map(|(high, low)| high * 16 + low),
            _ => None,
        };
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() { after.get(2..).unwrap_or_default() } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// As [`decode`], with `+` for a blank, as forms write it.
fn form(text: &str) -> String {
    decode(&text.replace('+', " "))
}

fn hex_digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or('0').to_ascii_uppercase()
}

fn hex_value(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|value| value as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for text in ["lassen", "één & twee", "100%", "a+b=c", "‘q’", "%41", "", "?#/\\"] {
            let query = Query::default().with(key::SEARCH, text).with(key::LEVEL, "mbo-2");
            assert_eq!(Query::parse(&query.to_string()), query, "{text}");
        }
    }

    #[test]
    fn junk_is_a_query_too() {
        for text in ["?", "&&&", "=", "%", "%f", "%ff=%zz", "a=b=c", "?q"] {
            let query = Query::parse(text);
            assert_eq!(Query::parse(&query.to_string()), query, "{text}");
        }
    }

    #[test]
    fn a_value_is_set_in_place_toggled_and_taken_out() {
        let query = Query::parse("?q=a&niveau=mbo-2");
        assert_eq!(query.clone().with("q", "b").to_string(), "?q=b&niveau=mbo-2");
        assert_eq!(query.clone().toggled("niveau", "mbo-3").to_string(), "?q=a&niveau=mbo-2&niveau=mbo-3");
        assert_eq!(query.clone().toggled("niveau", "mbo-2").to_string(), "?q=a");
        let two = query.clone().with_all("niveau", ["havo-4", "vwo-4"].into_iter().map(str::to_owned));
        assert_eq!(two.to_string(), "?q=a&niveau=havo-4&niveau=vwo-4");
        assert_eq!(query.without("q").to_string(), "?niveau=mbo-2");
    }
}
