//! JSON -> records.
//!
//! The types derive serde's traits too: the data tool reads the authored files with those, strictly, and makes the
//! schemas from them. The app reads with this module, because serde writes out the reading of every field at length:
//! with some thirty types that was a sixth of the WebAssembly. A test holds both against each other on the real
//! dataset.

mod records;

use super::json::Json;
use crate::model::Word;

/// What did not fit while one record was read.
#[derive(Debug, Default)]
pub struct Faults {
    /// Where we are: the names of the fields from the record inwards.
    path: Vec<&'static str>,
    first: Option<String>,
}

impl Faults {
    /// Notes that something else was expected here.
    pub fn expected(&mut self, what: &str) {
        if self.first.is_none() {
            self.first = Some(format!("{}: expected {what}", self.path.join(".")));
        }
    }
}

/// Something that can be read from JSON.
pub trait FromJson {
    /// Reads a value; `None` where there is none. What does not fit goes to `faults`, and something stands in for it:
    /// without an early return in every field the code stays small, and a record with faults is thrown away whole.
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self;
}

/// Reads one record.
///
/// # Errors
/// What was expected, and in which field.
pub fn record<T: FromJson>(json: &Json) -> Result<T, String> {
    let mut faults = Faults::default();
    let record = T::from_json(Some(json), &mut faults);
    faults.first.map_or(Ok(record), Err)
}

/// Reads the field of an object.
fn field<T: FromJson>(json: Option<&Json>, name: &'static str, faults: &mut Faults) -> T {
    // `type` and the like are words of the language: such a field is written `r#type` in the code.
    let name = name.trim_start_matches("r#");
    faults.path.push(name);
    let value = T::from_json(json.and_then(|json| json.get(name)), faults);
    faults.path.pop();
    value
}

impl FromJson for String {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        text(json, faults).to_owned()
    }
}

fn text<'a>(json: Option<&'a Json>, faults: &mut Faults) -> &'a str {
    json.and_then(Json::as_text).unwrap_or_else(|| {
        faults.expected("a text");
        ""
    })
}

/// Absent means no.
impl FromJson for bool {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        match json {
            Some(Json::Bool(value)) => *value,
            None => false,
            Some(_) => {
                faults.expected("true or false");
                false
            }
        }
    }
}

impl FromJson for f64 {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        if let Some(Json::Number(number)) = json {
            return *number;
        }
        faults.expected("a number");
        0.0
    }
}

impl FromJson for f32 {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        f64::from_json(json, faults) as Self
    }
}

impl FromJson for u32 {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        whole(json, f64::from(Self::MAX), faults) as Self
    }
}

impl FromJson for u16 {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        whole(json, f64::from(Self::MAX), faults) as Self
    }
}

/// A whole number from 0 to `most`.
fn whole(json: Option<&Json>, most: f64, faults: &mut Faults) -> f64 {
    let number = f64::from_json(json, faults);
    if number.fract() == 0.0 && (0.0..=most).contains(&number) {
        return number;
    }
    faults.expected("a whole number that fits");
    0.0
}

/// Absent and `null` mean that we do not know.
impl<T: FromJson> FromJson for Option<T> {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        match json {
            None | Some(Json::Null) => None,
            known => Some(T::from_json(known, faults)),
        }
    }
}

/// Absent means empty.
impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        items(json, faults).iter().map(|item| T::from_json(Some(item), faults)).collect()
    }
}

fn items<'a, 'b>(json: Option<&'a Json<'b>>, faults: &mut Faults) -> &'a [Json<'b>] {
    match json {
        Some(Json::List(items)) => items,
        None => &[],
        Some(_) => {
            faults.expected("a list");
            &[]
        }
    }
}

impl<const N: usize> FromJson for [f32; N] {
    fn from_json(json: Option<&Json>, faults: &mut Faults) -> Self {
        let numbers = Vec::from_json(json, faults);
        numbers.try_into().unwrap_or_else(|_| {
            faults.expected("as many numbers as the field has");
            [0.0; N]
        })
    }
}

/// A word of a fixed vocabulary.
fn word<T: Word>(json: Option<&Json>, faults: &mut Faults) -> T {
    let written = text(json, faults);
    T::EVERY.iter().copied().find(|known| known.word() == written).unwrap_or_else(|| {
        faults.expected("a word of its list");
        T::FIRST
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Credit, Place};

    fn read<T: FromJson>(text: &str) -> Result<T, String> {
        record(&serde_json::from_str(text).unwrap())
    }

    #[test]
    fn a_fault_names_the_field_and_what_was_expected() {
        let place = |location: &str, rest: &str| {
            format!(
                r#"{{"id": "a", "name": "A", "municipality": "A", "region": "liemers", "location": {location},
                "sources": [], "confidence": "high"{rest}}}"#
            )
        };
        let sound: Place = read(&place(r#"{"lat": 51.9, "lon": 6}"#, "")).unwrap();
        assert_eq!((sound.region.as_str(), sound.location.lon, sound.population), ("liemers", 6.0, None));
        for (text, fault) in [
            (place(r#"{"lat": "51"}"#, ""), "location.lat: expected a number"),
            (place("7", ""), "location.lat: expected a number"),
            (
                place(r#"{"lat": 1, "lon": 1}"#, r#", "population": -3"#),
                "population: expected a whole number that fits",
            ),
            (place(r#"{"lat": 1, "lon": 1}"#, r#", "postcodes": "6901""#), "postcodes: expected a list"),
            (place(r#"{"lat": 1, "lon": 1}"#, r#", "postcodes": [6901]"#), "postcodes: expected a text"),
            (r#"{"id": "a"}"#.to_owned(), "name: expected a text"),
        ] {
            assert_eq!(read::<Place>(&text).unwrap_err(), fault, "{text}");
        }
    }

    #[test]
    fn what_is_absent_or_null_is_unknown_and_no_record_is_no_panic() {
        let credit: Credit = read(r#"{"name": "CBS", "url": null, "text": "a", "text_en": "b"}"#).unwrap();
        assert_eq!((credit.licence, credit.url), (None, None));
        for text in ["null", "[]", "7", "{}", r#"{"name": {}}"#] {
            assert!(read::<Credit>(text).is_err(), "{text}");
        }
    }
}
