//! Judges search by a list of queries with the answers that a sensible counsellor would accept.
//!
//! One rule for everyone: an answer is right when an accepted record is among its first three hits. Our engine is
//! judged by it in a test, the peers of the bench by the same list as `data queries` prints it.

mod properties;

use anyhow::{Context, Result, bail};
use properties::Property;
use serde::Deserialize;
use std::path::Path;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::search::{Answer, Kind, Question, documents};

/// Hits that count.
pub const FIRST: usize = 3;

/// One row of a query list.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What is typed.
    pub query: String,
    /// What it tests.
    pub category: String,
    /// Accepted answers; empty where nothing is right.
    pub accepted: Vec<Accepted>,
    /// Chips that should be understood, `kind=value`.
    pub chips: Vec<String>,
    /// The id of the pupil's own village, empty where it is not told.
    pub from: String,
}

/// An accepted answer: `kind:id`, or `kind@property=value&property=value`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Accepted {
    /// This very record.
    Record(Kind, String),
    /// Every record of the kind that has all of these.
    Having(Kind, Vec<(Property, String)>),
}

/// How a list is written.
#[derive(Deserialize)]
struct Row {
    query: String,
    category: String,
    expect: String,
    #[serde(default)]
    chips: String,
    #[serde(default)]
    from: String,
}

/// Reads a list.
///
/// # Errors
/// Where the file cannot be read or a row is not understood.
pub fn read(path: &Path) -> Result<Vec<Judged>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let mut rows = Vec::new();
    for row in reader.deserialize() {
        let row: Row = row.with_context(|| path.display().to_string())?;
        rows.push(judged(&row).with_context(|| format!("{}: {:?}", path.display(), row.query))?);
    }
    Ok(rows)
}

fn judged(row: &Row) -> Result<Judged> {
    let accepted = parts(&row.expect, '|').filter(|part| *part != "none");
    Ok(Judged {
        query: row.query.clone(),
        category: row.category.clone(),
        accepted: accepted.map(Accepted::read).collect::<Result<_>>()?,
        chips: parts(&row.chips, ';').map(str::to_owned).collect(),
        from: row.from.clone(),
    })
}

fn parts(text: &str, by: char) -> impl Iterator<Item = &str> {
    text.split(by).map(str::trim).filter(|part| !part.is_empty())
}

impl Accepted {
    fn read(text: &str) -> Result<Self> {
        if let Some((kind, conditions)) = text.split_once('@') {
            let kind = kind_of(kind)?;
            let conditions = parts(conditions, '&').map(|condition| {
                let (name, value) = condition.split_once('=').with_context(|| format!("no value in {condition}"))?;
                Ok((Property::of(kind, name)?, value.to_owned()))
            });
            return Ok(Self::Having(kind, conditions.collect::<Result<_>>()?));
        }
        let Some((kind, id)) = text.split_once(':') else { bail!("neither kind:id nor kind@property=value: {text}") };
        Ok(Self::Record(kind_of(kind)?, id.to_owned()))
    }

    fn accepts(&self, data: &Dataset, kind: Kind, id: &str) -> bool {
        match self {
            Self::Record(wanted_kind, wanted) => *wanted_kind == kind && wanted == id,
            Self::Having(wanted_kind, conditions) => {
                let has = |(property, value): &(Property, String)| property.values(data, kind, id).contains(value);
                *wanted_kind == kind && conditions.iter().all(has)
            }
        }
    }
}

fn kind_of(slug: &str) -> Result<Kind> {
    Kind::ALL.into_iter().find(|kind| kind.slug() == slug).with_context(|| format!("no kind {slug}"))
}

impl Judged {
    /// The question that the row asks.
    #[must_use]
    pub fn question<'a>(&'a self, data: &'a Dataset, limit: usize) -> Question<'a> {
        Question { text: &self.query, limit, here: data.places.get(&self.from) }
    }

    /// Is the answer right? Where nothing is right: no hit, or only guesses that are said to be so.
    #[must_use]
    pub fn is_right(&self, data: &Dataset, answer: &Answer) -> bool {
        if self.accepted.is_empty() {
            return answer.hits.is_empty() || answer.suggestion.is_some();
        }
        answer.hits.iter().take(FIRST).any(|hit| self.accepts(data, hit.kind, &hit.id))
    }

    /// Were all wanted chips understood?
    #[must_use]
    pub fn has_chips(&self, answer: &Answer) -> bool {
        let chips = answer.chips.iter();
        let have: Vec<_> = chips.map(|chip| format!("{:?}={}", chip.kind, chip.value).to_lowercase()).collect();
        self.chips.iter().all(|wanted| have.contains(&wanted.to_lowercase()))
    }

    /// Every searchable record that would be right, as `kind:id`.
    #[must_use]
    pub fn accepted_ids(&self, data: &Dataset) -> Vec<String> {
        let all = documents(data).into_iter().filter(|found| self.accepts(data, found.kind, &found.id));
        all.map(|found| format!("{}:{}", found.kind.slug(), found.id)).collect()
    }

    fn accepts(&self, data: &Dataset, kind: Kind, id: &str) -> bool {
        self.accepted.iter().any(|accepted| accepted.accepts(data, kind, id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accepted_answers_are_records_or_conditions() {
        let cases = [
            ("career:lasser", Accepted::Record(Kind::Career, "lasser".to_owned())),
            (
                "employer@place=Wehl&sector=bouw",
                Accepted::Having(
                    Kind::Employer,
                    vec![(Property::Place, "Wehl".to_owned()), (Property::Sector, "bouw".to_owned())],
                ),
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(Accepted::read(text).ok(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        for text in ["lasser", "carer:lasser", "career@place=Wehl", "career@trait", "study@colour=red"] {
            assert!(Accepted::read(text).is_err(), "{text}");
        }
    }
}
