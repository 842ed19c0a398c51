//! Does a value have the shape that its schema says? Unlike serde it goes on after the first fault.
//!
//! It knows the part of JSON Schema that `schemars` writes for our types.

use crate::data::problem::show;
use schemars::Schema;
use serde_json::{Map, Value};

/// A fault of shape.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// Path of the field.
    pub field: String,
    /// What was expected.
    pub expected: String,
    /// What stands there.
    pub found: String,
}

/// All faults of `value`.
#[must_use]
pub fn faults(schema: &Schema, value: &Value) -> Vec<Fault> {
    let mut walk = Walk { root: schema.as_value(), faults: Vec::new() };
    walk.value(schema.as_value(), value, "");
    walk.faults
}

struct Walk<'a> {
    root: &'a Value,
    faults: Vec<Fault>,
}

impl<'a> Walk<'a> {
    fn fault(&mut self, path: &str, expected: impl Into<String>, found: impl Into<String>) {
        self.faults.push(Fault { field: path.to_owned(), expected: expected.into(), found: found.into() });
    }

    fn value(&mut self, schema: &'a Value, value: &Value, path: &str) {
        let schema = self.resolved(schema);
        if let Some(choices) = schema.get("anyOf").and_then(Value::as_array) {
            return self.any_of(choices, value, path);
        }
        if let Some(words) = words(schema) {
            if !words.contains(&value.as_str().unwrap_or_default()) {
                self.fault(path, format!("one of {}", words.join(", ")), show(value));
            }
            return;
        }
        let types = types(schema);
        if !types.is_empty() && !types.iter().any(|name| is_of_type(value, name)) {
            let names: Vec<_> = types.iter().copied().filter(|name| *name != "null").map(in_words).collect();
            return self.fault(path, names.join(" or "), show(value));
        }
        match value {
            Value::Object(fields) => self.object(schema, fields, path),
            Value::Array(items) => self.list(schema, items, path),
            Value::Number(_) => self.range(schema, value, path),
            Value::Null | Value::Bool(_) | Value::String(_) => {}
        }
    }

    /// Follows `$ref` into the schema's own definitions.
    fn resolved(&self, schema: &'a Value) -> &'a Value {
        let name = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/"));
        name.and_then(|name| self.root.get("$defs")?.get(name)).unwrap_or(schema)
    }

    /// `anyOf` stands for an optional value: the type, or null.
    fn any_of(&mut self, choices: &'a [Value], value: &Value, path: &str) {
        for choice in choices {
            let mut other = Walk { root: self.root, faults: Vec::new() };
            other.value(choice, value, path);
            if other.faults.is_empty() {
                return;
            }
        }
        if let Some(first) = choices.first() {
            self.value(first, value, path);
        }
    }

    fn object(&mut self, schema: &'a Value, fields: &Map<String, Value>, path: &str) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            if !fields.contains_key(name) {
                self.fault(&join(path, name), "a value", "nothing");
            }
        }
        for (name, value) in fields {
            let path = join(path, name);
            match properties.and_then(|properties| properties.get(name)) {
                Some(property) => self.value(property, value, &path),
                None if schema.get("additionalProperties") == Some(&Value::Bool(false)) => {
                    self.fault(&path, "no such field", show(value));
                }
                None => {}
            }
        }
    }

    fn list(&mut self, schema: &'a Value, items: &[Value], path: &str) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_u64).map(|count| count as usize);
        let count = items.len();
        if bound("minItems").is_some_and(|least| count < least) || bound("maxItems").is_some_and(|most| count > most) {
            let expected = bound("minItems").or(bound("maxItems")).unwrap_or_default();
            self.fault(path, format!("{expected} values"), format!("{count} values"));
        }
        if let Some(item_schema) = schema.get("items") {
            for (index, item) in items.iter().enumerate() {
                self.value(item_schema, item, &format!("{path}[{index}]"));
            }
        }
    }

    fn range(&mut self, schema: &'a Value, value: &Value, path: &str) {
        let bound = |name: &str| schema.get(name).and_then(Value::as_f64);
        let number = value.as_f64().unwrap_or_default();
        if bound("minimum").is_some_and(|least| number < least) {
            self.fault(path, format!("at least {}", bound("minimum").unwrap_or_default()), show(value));
        }
        if bound("maximum").is_some_and(|most| number > most) {
            self.fault(path, format!("at most {}", bound("maximum").unwrap_or_default()), show(value));
        }
    }
}

/// The words of an enumeration: `enum`, or `oneOf` with a `const` (or an `enum`) each.
fn words(schema: &Value) -> Option<Vec<&str>> {
    if let Some(listed) = schema.get("enum").and_then(Value::as_array) {
        return Some(listed.iter().filter_map(Value::as_str).collect());
    }
    let mut all = Vec::new();
    for choice in schema.get("oneOf")?.as_array()? {
        match choice.get("const") {
            Some(word) => all.extend(word.as_str()),
            None => all.extend(words(choice)?),
        }
    }
    Some(all)
}

fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(name)) => vec![name],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn is_of_type(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn in_words(name: &str) -> &str {
    match name {
        "boolean" => "true or false",
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "array" => "a list",
        "object" => "an object",
        other => other,
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}
