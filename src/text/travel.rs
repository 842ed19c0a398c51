//! Texts about the home village and the way from it.

use crate::travel::{Band, Trip};

/// Texts of the choice of a home village, and of how far something is.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct TravelTexts {
    /// The bar on top of a screen, without and with a place.
    pub choose: &'static str,
    /// Where a question needs a place.
    pub choose_first: &'static str,
    pub from: fn(&str) -> String,
    pub change: &'static str,
    pub from_link: &'static str,
    pub field: &'static str,
    pub field_hint: &'static str,
    pub submit: &'static str,
    /// So many places fit what was typed.
    pub found: fn(usize) -> String,
    /// A place with its municipality, where that has another name.
    pub place_in: fn(&str, &str) -> String,
    pub nothing: &'static str,
    pub use_location: &'static str,
    pub use_location_hint: &'static str,
    pub locating: &'static str,
    pub location_refused: &'static str,
    pub location_far: &'static str,
    pub chosen: fn(&str) -> String,
    pub forget: &'static str,
    pub forgotten: &'static str,
    pub kept: &'static str,
    /// How the times were made; the argument is the year of the railway facts, if known.
    pub estimate: fn(Option<&str>) -> String,
    /// `ongeveer 20 minuten fietsen`, with what makes it doubtful.
    pub trip: fn(&Trip) -> String,
    /// `van Didam naar Arnhem Centraal`: where one gets on and off the train.
    pub stations: fn(&Trip) -> Option<String>,
    /// The bridges and ferries on the way.
    pub over: fn(&[&str]) -> String,
    /// The same in few words: `20 min fietsen`.
    pub trip_short: fn(&Trip) -> String,
    /// `binnen 30 minuten`.
    pub within: fn(Band) -> &'static str,
    /// `15 tot 30 minuten`: what is in the band and in no shorter one.
    pub between: fn(Band) -> &'static str,
    /// A link to a public-transport planner.
    pub planner: &'static str,
    pub planner_hint: &'static str,
}
