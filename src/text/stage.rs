//! Texts about where the pupil stands.

use crate::pathways::{Rung, Start};

/// Texts of the question "where are you now?".
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StageTexts {
    /// The bar on top of a screen, without a stage.
    pub choose: &'static str,
    /// The same with one: `vmbo kader, klas 3`.
    pub start: fn(Start) -> String,
    pub rung: fn(Rung) -> &'static str,
    pub change: &'static str,
    pub from_link: &'static str,
    pub which_school: &'static str,
    pub which_year: &'static str,
    /// `klas 3`, or `groep 8`.
    pub year: fn(Rung, u8) -> String,
    pub doing_it: &'static str,
    pub has_diploma: &'static str,
    pub skip_year: &'static str,
    pub back: &'static str,
    pub chosen: fn(&str) -> String,
    pub forget: &'static str,
    pub forgotten: &'static str,
    pub kept: &'static str,
}
