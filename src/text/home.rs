//! The first screen and the four pillars.

/// Texts of the first screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct HomeTexts {
    pub title: &'static str,
    pub question: &'static str,
    pub lead: &'static str,
    pub worlds: &'static str,
    pub worlds_lead: &'static str,
    pub undecided: &'static str,
    pub undecided_lead: &'static str,
    pub pillars: &'static str,
    pub kiezen: PillarTexts,
    pub leren: PillarTexts,
    pub werken: PillarTexts,
    pub innoveren: PillarTexts,
    pub stations: [&'static str; 4],
}

/// Texts of one pillar.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PillarTexts {
    pub question: &'static str,
    pub lead: &'static str,
    pub doors: &'static [(&'static str, &'static str)],
}
