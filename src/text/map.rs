//! Texts of the map of the region.

use crate::atlas::Layer;

/// Texts of the map of the region.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct MapTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// A link from a list to the map.
    pub see: &'static str,
    pub layers: &'static str,
    pub layer: fn(Layer) -> &'static str,
    pub filters: &'static str,
    pub filters_chosen: fn(usize) -> String,
    pub filters_note: &'static str,
    /// So many records.
    pub count: fn(usize) -> String,
    /// So many records of the layers say nothing of what is asked for.
    pub silent: fn(usize) -> String,
    /// The name of the map, and how to move it.
    pub label: &'static str,
    pub help: &'static str,
    pub help_keys: &'static str,
    pub nearer: &'static str,
    pub farther: &'static str,
    pub whole: &'static str,
    /// The name of a marker of several places.
    pub others: fn(&str, usize) -> String,
    pub ring: fn(u16) -> String,
    pub legend: &'static str,
    pub rail: &'static str,
    pub rail_note: &'static str,
    pub motorway: &'static str,
    pub river: &'static str,
    pub border: &'static str,
    pub rings_note: &'static str,
    pub drawn: &'static str,
    /// What shows on the map when a place is chosen; the arguments are the name and a [`Self::count`].
    pub chosen: fn(&str, &str) -> String,
    pub see_card: &'static str,
    pub close: &'static str,
    pub closed: &'static str,
    pub none_here: &'static str,
    /// The heading of the list: so many records in so many places.
    pub list: fn(usize, usize) -> String,
    /// Shows all of so many places.
    pub all_places: fn(usize) -> String,
    pub list_near: &'static str,
    pub list_name: &'static str,
    pub show: &'static str,
    pub nowhere: fn(usize) -> String,
    pub nothing: &'static str,
    pub nothing_lead: &'static str,
    pub all_layers: &'static str,
}
