//! A table of records with look-up by id.

use crate::model::{
    Career, CareerProfile, CareerText, Challenge, Crossing, Employer, EmployerText, GlossaryTerm, Hidden, Initiative,
    InitiativeText, Institution, InstitutionText, InterestItem, JobChance, MapLine, NewsItem, OccupationGroup,
    PactEntry, PillarText, Place, RailStop, Region, Rule, RuleText, Sector, Source, Study, StudyText, Trait, Waterway,
    World, WorldText,
};
use std::collections::HashMap;

/// A record with an id.
pub trait Record {
    /// Its id as text.
    fn id(&self) -> &str;

    /// The flag of a record that must not be shown.
    fn hidden(&self) -> Option<&Hidden> {
        None
    }
}

impl Record for PillarText {
    fn id(&self) -> &str {
        self.id.slug()
    }
}

macro_rules! records {
    ($($plain:ty),*; $($hideable:ty),* $(,)?) => {
        $(impl Record for $plain {
            fn id(&self) -> &str {
                self.id.as_str()
            }
        })*
        $(impl Record for $hideable {
            fn id(&self) -> &str {
                self.id.as_str()
            }
            fn hidden(&self) -> Option<&Hidden> {
                self.hidden.as_ref()
            }
        })*
    };
}

records!(
    World, Sector, Trait, Region, Place, OccupationGroup, Source, GlossaryTerm, NewsItem, RailStop, Rule, InterestItem, JobChance,
    CareerProfile, CareerText, Challenge, PactEntry, StudyText, EmployerText, InstitutionText, InitiativeText,
    WorldText, RuleText, Waterway, Crossing, MapLine;
    Career, Study, Institution, Employer, Initiative,
);

/// Records in file order, found by id.
#[derive(Clone, Debug)]
pub struct Table<T> {
    rows: Vec<T>,
    by_id: HashMap<String, usize>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), by_id: HashMap::new() }
    }
}

impl<T: Record> Table<T> {
    /// Makes a table. Of records with the same id the first is found by it; the data tool reports the others.
    pub fn new(rows: Vec<T>) -> Self {
        let mut by_id = HashMap::with_capacity(rows.len());
        for (index, row) in rows.iter().enumerate() {
            by_id.entry(row.id().to_owned()).or_insert(index);
        }
        Self { rows, by_id }
    }

    /// The record with this id, hidden or not.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.by_id.get(id).and_then(|&index| self.rows.get(index))
    }

    /// The record with this id, unless it must not be shown.
    pub fn shown(&self, id: &str) -> Option<&T> {
        self.get(id).filter(|record| record.hidden().is_none())
    }

    /// All records, hidden ones included.
    pub fn all(&self) -> &[T] {
        &self.rows
    }

    /// The records that may be shown.
    pub fn iter_shown(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().filter(|record| record.hidden().is_none())
    }
}
