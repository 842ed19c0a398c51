//! A fault in the authored files: where it is, what was expected, what stands there.

use serde_json::Value;
use std::fmt;

/// One fault. The order is the order of the report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name, such as `careers.json`.
    pub file: String,
    /// The record's id or, in the tables of links, its two ends; none where the whole file is meant.
    pub record: Option<String>,
    /// Path of the field, such as `offerings[2].institution`; empty where the whole record is meant.
    pub field: String,
    /// What was expected.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

impl Problem {
    /// A fault of a whole file.
    pub fn of_file(file: &str, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            record: None,
            field: String::new(),
            expected: expected.into(),
            found: found.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.file)?;
        if let Some(record) = &self.record {
            write!(f, "record {record:?}: ")?;
        }
        if !self.field.is_empty() {
            write!(f, "{}: ", self.field)?;
        }
        write!(f, "expected {}, found {}", self.expected, self.found)
    }
}

/// A value for an error message, cut where it is long.
#[must_use]
pub fn show(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST).chain("...".chars()).collect()
}
