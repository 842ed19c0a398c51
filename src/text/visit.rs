//! Texts of the visits.

use crate::model::{VisitItem, VisitKind};

/// Texts of the list of visits and of the card of one visit.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct VisitTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub labs: &'static str,
    pub labs_lead: &'static str,
    /// Newest source of a record that has no date.
    pub no_date: &'static str,
    pub has_card: &'static str,
    pub elsewhere: &'static str,
    pub elsewhere_lead: &'static str,
    /// Title and text of the door to a visit of this kind.
    pub door: fn(VisitKind) -> (&'static str, &'static str),
    /// On the card of a visit: the title where it is no record.
    pub kind: fn(VisitKind) -> &'static str,
    pub card: &'static str,
    pub card_lead: &'static str,
    /// What to know before one goes.
    pub arrange: fn(VisitKind) -> &'static str,
    pub about_record: &'static str,
    /// Where to look for a place to go.
    pub look_at: fn(VisitKind) -> &'static str,
    pub place: fn(VisitKind) -> &'static str,
    pub before: &'static str,
    pub to_see: &'static str,
    pub to_see_own: &'static str,
    pub during: &'static str,
    pub to_do: &'static str,
    pub to_do_own: &'static str,
    pub after: &'static str,
    pub surprise: &'static str,
    pub surprise_hint: &'static str,
    pub wonder: &'static str,
    pub wonder_hint: &'static str,
    pub look_up: &'static str,
    pub item: fn(VisitItem) -> &'static str,
    pub print: &'static str,
    pub erase: &'static str,
    /// The second press erases.
    pub erase_sure: &'static str,
    pub erased: &'static str,
    pub all_visits: &'static str,
    pub unknown_title: &'static str,
    pub unknown_lead: &'static str,
    pub unknown_way: &'static str,
    /// On the page of a technieklokaal.
    pub take_card: &'static str,
    pub take_card_lead: &'static str,
    pub take_card_button: &'static str,
}
