//! Side by side: which records are compared, what the pupil collected for it, and in what they differ.

mod differ;
mod tray;

pub use differ::{Difference, Learning, WageKey, difference, is_only_here, studies_towards, twins, wage_key};
pub use tray::{Added, Tray};

use crate::dataset::{Dataset, Record};
use crate::search::Kind;

/// So many stand side by side at most: more is a list, and does not fit on a sheet of paper.
pub const MOST: usize = 4;

/// The kinds that can be compared.
pub const KINDS: [Kind; 3] = [Kind::Career, Kind::Study, Kind::Employer];

/// Between the ids in an address.
const BETWEEN: char = ',';

/// The kind and the name of a record that may be compared: a shown career, study or employer. An id belongs to one
/// kind only.
#[must_use]
pub fn find<'a>(data: &'a Dataset, id: &str) -> Option<(Kind, &'a str)> {
    let career = || data.careers.shown(id).map(|found| (Kind::Career, found.name.as_str()));
    let study = || data.studies.shown(id).map(|found| (Kind::Study, found.name.as_str()));
    let employer = || data.employers.shown(id).map(|found| (Kind::Employer, found.name.as_str()));
    career().or_else(study).or_else(employer)
}

/// Reads `lasser,pijpfitter`: each id once, in order. Whatever the text holds, the result is a list.
#[must_use]
pub fn read_ids(text: &str) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in text.split([BETWEEN, ' ', '+']).filter(|id| !id.is_empty()) {
        if !ids.iter().any(|known| known == id) {
            ids.push(id.to_owned());
        }
    }
    ids
}

/// Writes what [`read_ids`] reads.
#[must_use]
pub fn write_ids<S: AsRef<str>>(ids: &[S]) -> String {
    let mut text = String::new();
    for id in ids {
        if !text.is_empty() {
            text.push(BETWEEN);
        }
        text.push_str(id.as_ref());
    }
    text
}

/// The same list with one id some places further (or back, where `by` is below zero), as far as the list goes.
#[must_use]
pub fn moved(ids: &[String], id: &str, by: isize) -> Vec<String> {
    let mut ids = ids.to_vec();
    if let Some(at) = ids.iter().position(|known| known == id) {
        let to = at.saturating_add_signed(by).min(ids.len().saturating_sub(1));
        let taken = ids.remove(at);
        ids.insert(to, taken);
    }
    ids
}

/// What an address asks to compare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The kind that is compared; absent where nothing is known of any id.
    pub kind: Option<Kind>,
    /// The ids of that kind, in order, at most [`MOST`].
    pub ids: Vec<String>,
    /// What was asked for too and is of another kind: it makes a comparison of its own.
    pub others: Vec<(Kind, Vec<String>)>,
    /// Ids of the kind beyond [`MOST`].
    pub over: Vec<String>,
    /// Ids that we do not know or do not show.
    pub unknown: Vec<String>,
}

impl Question {
    /// Reads the ids of an address. Of several kinds the one with most ids is compared, and of equally many the one
    /// that comes first.
    #[must_use]
    pub fn read(data: &Dataset, text: &str) -> Self {
        let mut question = Self::default();
        let mut kinds: Vec<(Kind, Vec<String>)> = Vec::new();
        for id in read_ids(text) {
            match find(data, &id) {
                None => question.unknown.push(id),
                Some((kind, _)) => match kinds.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, ids)) => ids.push(id),
                    None => kinds.push((kind, vec![id])),
                },
            }
        }
        let most = kinds.iter().map(|(_, ids)| ids.len()).max();
        if let Some(at) = kinds.iter().position(|(_, ids)| Some(ids.len()) == most) {
            let (kind, mut ids) = kinds.remove(at);
            question.over = ids.split_off(ids.len().min(MOST));
            question.kind = Some(kind);
            question.ids = ids;
        }
        question.others = kinds;
        question
    }
}

/// What stands in a comparison: records of one kind, in order.
#[derive(Clone, Debug)]
pub enum Compared<'a> {
    /// Careers.
    Careers(Vec<&'a crate::model::Career>),
    /// Studies.
    Studies(Vec<&'a crate::model::Study>),
    /// Employers.
    Employers(Vec<&'a crate::model::Employer>),
}

impl<'a> Compared<'a> {
    /// The records of a question; absent where it asks for none.
    #[must_use]
    pub fn of(data: &'a Dataset, question: &Question) -> Option<Self> {
        fn all<'a, T: Record>(table: &'a crate::dataset::Table<T>, ids: &[String]) -> Vec<&'a T> {
            ids.iter().filter_map(|id| table.shown(id)).collect()
        }
        Some(match question.kind? {
            Kind::Career => Self::Careers(all(&data.careers, &question.ids)),
            Kind::Study => Self::Studies(all(&data.studies, &question.ids)),
            Kind::Employer => Self::Employers(all(&data.employers, &question.ids)),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ids_are_read_in_order_and_once() {
        assert_eq!(read_ids("lasser,pijpfitter"), ["lasser", "pijpfitter"]);
        assert_eq!(read_ids(",,lasser, pijpfitter,lasser,"), ["lasser", "pijpfitter"]);
        assert_eq!(read_ids("lasser+pijpfitter"), ["lasser", "pijpfitter"], "as the chip of the search has them");
        assert!(read_ids(" ,, ").is_empty());
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(ids in prop::collection::btree_set("[a-z0-9-]{1,12}", 0..8)) {
            let ids: Vec<_> = ids.into_iter().collect();
            prop_assert_eq!(read_ids(&write_ids(&ids)), ids);
        }

        #[test]
        fn any_text_is_a_list_that_reads_back(text in ".{0,60}") {
            let ids = read_ids(&text);
            prop_assert_eq!(read_ids(&write_ids(&ids)), ids);
        }

        #[test]
        fn moving_keeps_all_and_moving_back_undoes_it(number in 1_usize..6, at in 0_usize..6, by in -2_isize..3) {
            let ids: Vec<_> = (0..number).map(|id| id.to_string()).collect();
            let id = (at % number).to_string();
            let there = moved(&ids, &id, by);
            let mut sorted = there.clone();
            crate::order::Arrange::arrange_by(&mut sorted[..], Ord::cmp);
            prop_assert_eq!(&sorted, &ids);
            let to = there.iter().position(|known| *known == id).expect("it is there");
            let from = at % number;
            let back = isize::try_from(from).expect("small") - isize::try_from(to).expect("small");
            prop_assert_eq!(moved(&there, &id, back), ids);
        }
    }
}
