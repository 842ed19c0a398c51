//! The list screens: facets, chips, order, "meer", and the table for counsellors. A screen is a [`List`]: what it
//! lists, and how a row looks as a card and in the table. The question on it stands in the address.

mod bar;
mod filters;
mod handle;
mod map_link;
mod names;
mod results;
mod screen;
mod table;
mod words;

pub use screen::ListScreen;
pub use words::{joined, sentence, some_of};

use crate::dataset::Dataset;
use crate::model::GeoPoint;
use crate::search::facets::{ListSpec, Row};
use crate::text::Texts;
use crate::web::links::Route;
use leptos::prelude::{AnyView, ViewFnOnce};

/// A list screen.
pub struct List {
    /// What it can be asked.
    pub spec: ListSpec,
    /// Its screen.
    pub route: Route,
    /// Its heading.
    pub title: fn(&Texts) -> &'static str,
    /// The sentence below the heading.
    pub lead: fn(&Texts) -> &'static str,
    /// Its rows, by title.
    pub rows: fn(&'static Dataset) -> Vec<Row<'static>>,
    /// Where a record is: one point, or those of the schools that state a study; none for a career.
    pub points: fn(&'static Dataset, &'static str) -> Vec<GeoPoint>,
    /// The card of a record: an item of a `CardList`.
    pub card: fn(&'static Dataset, &'static str) -> AnyView,
    /// What the table tells besides the title.
    pub columns: &'static [Column],
}

/// A column of the table.
pub struct Column {
    /// Its head.
    pub title: fn(&Texts) -> &'static str,
    /// What it says of a record, by id.
    pub cell: fn(&'static Dataset, &'static str) -> AnyView,
}

/// What stands above a list: nothing unless the screen says so.
pub type Hint = ViewFnOnce;
