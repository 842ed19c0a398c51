//! Walks over records as plain JSON, so that one rule reaches a kind of field wherever it stands.

use crate::data::files::{Authored, RawTable, Row};
use crate::data::problem::Problem;
use serde_json::Value;

/// A value somewhere in a record.
pub struct Found<'a> {
    /// Its file.
    pub table: &'a RawTable,
    /// Its record.
    pub row: &'a Row,
    /// Its path in the record, such as `offerings[0].sources[1]`.
    pub path: String,
    /// Name of the nearest field, such as `sources`.
    pub field: String,
    /// The value.
    pub value: &'a Value,
}

impl Found<'_> {
    /// The path without positions: `offerings.sources`.
    pub fn shape(&self) -> String {
        let mut shape = self.path.clone();
        while let (Some(open), Some(close)) = (shape.find('['), shape.find(']')) {
            shape.replace_range(open..=close, "");
        }
        shape
    }

    /// A problem with this value.
    pub fn problem(&self, expected: impl Into<String>, found: impl Into<String>) -> Problem {
        at(&self.table.file(), &self.row.label, &self.path, expected, found)
    }
}

/// A problem with a field of a record.
pub fn at(file: &str, record: &str, field: &str, expected: impl Into<String>, found: impl Into<String>) -> Problem {
    Problem {
        file: file.to_owned(),
        record: (!record.is_empty()).then(|| record.to_owned()),
        field: field.to_owned(),
        expected: expected.into(),
        found: found.into(),
    }
}

/// Visits every value of every record: objects and lists too, before what is in them.
pub fn every_value<'a>(data: &'a Authored, mut visit: impl FnMut(&Found<'a>)) {
    for table in &data.raw {
        for row in &table.rows {
            let start = Found { table, row, path: String::new(), field: String::new(), value: &row.value };
            descend(&start, &mut visit);
        }
    }
}

/// Visits every text.
pub fn every_text<'a>(data: &'a Authored, mut visit: impl FnMut(&Found<'a>, &'a str)) {
    every_value(data, |found| {
        if let Value::String(text) = found.value {
            visit(found, text);
        }
    });
}

fn descend<'a>(here: &Found<'a>, visit: &mut impl FnMut(&Found<'a>)) {
    visit(here);
    let &Found { table, row, .. } = here;
    match here.value {
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if here.path.is_empty() { name.clone() } else { format!("{}.{name}", here.path) };
                descend(&Found { table, row, path, field: name.clone(), value }, visit);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                let path = format!("{}[{index}]", here.path);
                descend(&Found { table, row, path, field: here.field.clone(), value }, visit);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
