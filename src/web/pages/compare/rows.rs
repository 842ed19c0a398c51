//! The rows of a comparison: the same for all its columns.

mod career;
mod employer;
mod points;
mod study;

use super::table::Row;
use crate::compare::Compared;
use crate::dataset::{Dataset, Details, Prose};
use crate::pathways::{Pathways, Pupil};
use crate::text::Texts;
use crate::web::state::Origin;

/// What the rows are made from: the data as far as it is there, and from where we look.
#[derive(Clone, Copy)]
pub struct Seen {
    /// The records.
    pub data: &'static Dataset,
    /// The language.
    pub texts: &'static Texts,
    /// The place from which we measure.
    pub origin: Origin,
    /// Rules and sources, as soon as they are there.
    pub details: Option<&'static Details>,
    /// What the pupil told about the own stage.
    pub pupil: Option<Pupil<'static>>,
    /// The engine of routes, as soon as the rules are there.
    pub pathways: Option<&'static Pathways<'static>>,
    /// Our own texts, as soon as they are there.
    pub prose: Option<&'static Prose>,
}

/// The rows for what is compared.
pub fn rows(seen: Seen, compared: &Compared<'static>) -> Vec<Row> {
    match compared {
        Compared::Careers(careers) => career::rows(seen, careers),
        Compared::Studies(studies) => study::rows(seen, studies),
        Compared::Employers(employers) => employer::rows(seen, employers),
    }
}
