//! Lists with facets.

use crate::search::Kind;
use crate::search::facets::{Facet, Sort};

/// Texts of the lists.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ListTexts {
    pub careers: &'static str,
    pub careers_lead: &'static str,
    pub studies: &'static str,
    pub studies_lead: &'static str,
    pub schools: &'static str,
    pub schools_lead: &'static str,
    pub employers: &'static str,
    pub employers_lead: &'static str,
    pub initiatives: &'static str,
    pub initiatives_lead: &'static str,
    /// `23 beroepen`, for the kind of the list.
    pub count: fn(Kind, usize) -> String,
    /// What the button under a list says when it adds so many.
    pub more: fn(usize) -> String,
    /// So many of so many are shown.
    pub shown_of: fn(usize, usize) -> String,
    pub filters: &'static str,
    pub filters_chosen: fn(usize) -> String,
    /// What the button under the filters says; the argument is a [`Self::count`].
    pub show_found: fn(&str) -> String,
    pub facet: fn(Facet) -> &'static str,
    pub more_options: fn(usize) -> String,
    pub chosen: &'static str,
    pub remove: fn(&str) -> String,
    pub clear: &'static str,
    pub cleared: fn(&str) -> String,
    pub sort: &'static str,
    pub sort_by: fn(Sort) -> &'static str,
    pub show_all: &'static str,
    /// Comes after [`Self::show_all`], and is only heard on a narrow screen.
    pub as_table: &'static str,
    pub as_cards: &'static str,
    pub table_scroll: &'static str,
    /// Nothing fits; the argument is the kind of the list.
    pub nothing: fn(Kind) -> &'static str,
    /// Leaving out the choices named first leaves so many, as [`Self::count`] says.
    pub nothing_without: fn(&str, &str) -> String,
    pub nothing_clear: &'static str,
    pub worlds_hint: &'static str,
    pub worlds_hint_lead: &'static str,
    pub data_of: fn(&str) -> String,
    pub year_unknown: &'static str,
    /// Places where a study is offered, as a source states.
    pub offered_in: fn(&str) -> String,
    /// Places where a study may be offered.
    pub maybe_offered_in: fn(&str) -> String,
    pub offered_nowhere: &'static str,
    /// Some places and so many more.
    pub and_more: fn(&str, usize) -> String,
    pub leads_to: fn(&str) -> String,
    pub column_does: &'static str,
    pub column_duration: &'static str,
    pub column_data_of: &'static str,
    pub column_status: &'static str,
    pub column_offers: &'static str,
    pub column_code: &'static str,
}
