//! The one big thing to do on the screen of a pillar, and its doors.

use crate::model::Pillar;

/// Texts of those parts.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct FirstStepTexts {
    /// What the two doors of a pillar are called: names of screens.
    pub doors: fn(Pillar) -> [&'static str; 2],
    pub worlds: &'static str,
    pub surprise: &'static str,
    pub surprise_lead: &'static str,
    pub stand: &'static str,
    pub stand_lead: &'static str,
    /// How people name where they stand.
    pub stands: StandTexts,
    pub live: &'static str,
    pub live_lead: &'static str,
    pub village: &'static str,
    pub village_none: &'static str,
    pub go: &'static str,
}

/// Where one can stand.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StandTexts {
    pub primary: &'static str,
    pub practical: &'static str,
    pub vmbo_bb: &'static str,
    pub vmbo_kb: &'static str,
    pub vmbo_gl_tl: &'static str,
    pub havo: &'static str,
    pub vwo: &'static str,
    pub mbo_1: &'static str,
    pub mbo_2: &'static str,
    pub mbo_3: &'static str,
    pub mbo_4: &'static str,
    pub work: &'static str,
}
