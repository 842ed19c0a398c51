//! Comparing side by side, and collecting for it.

use crate::compare::Difference;
use crate::search::Kind;

/// Texts of those parts.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct CompareTexts {
    pub toggle: &'static str,
    /// The same for screen readers, with the name.
    pub toggle_named: fn(&str) -> String,
    /// The name, and how many of its kind there are now.
    pub added: fn(&str, usize) -> String,
    pub removed: fn(&str) -> String,
    pub full: fn(Kind) -> &'static str,
    pub tray: &'static str,
    pub compare_count: fn(Kind, usize) -> String,
    pub one_more: &'static str,
    pub remove: fn(&str) -> String,
    pub empty: &'static str,
    pub emptied: &'static str,
    /// Something that is no longer in the app, by its id.
    pub gone: fn(&str) -> String,
    pub not_kept: &'static str,

    pub title: &'static str,
    pub title_of: fn(&str) -> String,
    pub lead: &'static str,
    pub start: &'static str,
    pub start_lead: &'static str,
    pub one_lead: &'static str,
    pub chosen: &'static str,
    pub earlier: fn(&str) -> String,
    pub later: fn(&str) -> String,
    /// The name, its place and how many there are.
    pub moved: fn(&str, usize, usize) -> String,
    pub add_first: &'static str,
    pub add: &'static str,
    pub add_label: fn(Option<Kind>) -> &'static str,
    pub add_this: fn(&str) -> String,
    pub add_near: &'static str,
    pub add_found: fn(usize) -> String,
    pub add_full: &'static str,
    /// Compared is the first kind; the others are named.
    pub other_kinds: fn(Kind) -> &'static str,
    pub unknown: fn(&str) -> String,
    pub over: fn(&str) -> String,
    pub not_own: &'static str,
    pub keep: &'static str,
    pub keep_instead: &'static str,
    pub kept: &'static str,
    pub own: &'static str,
    pub print: &'static str,
    /// In the search, the two names.
    pub link: fn(&str, &str) -> String,

    pub table: &'static str,
    pub about: &'static str,
    pub difference: fn(Difference) -> &'static str,
    pub only_here: &'static str,
    pub only_here_hint: &'static str,
    pub row: RowTexts,

    /// From the shortest to the longest.
    pub years_range: fn(&str, &str) -> String,
    /// The levels and the diplomas that open them.
    pub entry_to: fn(&str, &str) -> String,
    pub entry_not_sure: &'static str,
    pub entry_none: &'static str,
    pub entry_ask: &'static str,
    pub entry_rules: &'static str,
    /// The other careers with the same figure.
    pub same_group: fn(&str) -> String,
    pub wage_as: fn(&str) -> String,
    pub wage_more: fn(usize) -> String,
    pub wage_of_company: &'static str,
    pub nearest: fn(&str, Option<&str>) -> String,
    pub nearest_choose: &'static str,
    pub no_change: &'static str,
    pub offers_once: fn(&str) -> String,
    /// So many more than are shown.
    pub and_more: fn(usize) -> String,
    pub all_about: fn(&str) -> String,
    pub how: &'static str,
    pub how_years: &'static str,
    pub how_company_change: &'static str,
}

/// The heads of the rows.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct RowTexts {
    pub what: fn(Kind) -> &'static str,
    pub traits: &'static str,
    pub level: &'static str,
    pub years: &'static str,
    pub modes: &'static str,
    pub entry: &'static str,
    pub careers: &'static str,
    pub wage: &'static str,
    pub near: &'static str,
    pub place: &'static str,
    pub change: &'static str,
    pub sectors: &'static str,
    pub staff: &'static str,
    pub work: &'static str,
    pub work_level: &'static str,
    pub offers: &'static str,
    pub data_of: &'static str,
    pub more: &'static str,
}
