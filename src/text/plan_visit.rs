//! Texts of the planner of a visit.

use crate::travel::Band;

/// Texts of the planner of a visit.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PlanVisitTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// The link that leads here.
    pub door: &'static str,
    pub door_lead: &'static str,
    pub start: &'static str,
    pub start_hint: &'static str,
    pub start_place: &'static str,
    pub band: &'static str,
    /// `15 minuten`.
    pub band_name: fn(Band) -> &'static str,
    pub no_start: &'static str,
    pub no_start_lead: &'static str,
    /// So many places, within a band, from where.
    pub found: fn(usize, &str, &str) -> String,
    /// How the three are chosen.
    pub rule: &'static str,
    pub too_few: fn(usize, &str) -> String,
    pub too_alike: &'static str,
    /// A wider band, and how many places it has.
    pub wider: fn(&str, usize) -> String,
    pub nothing_wider: &'static str,
    pub company: &'static str,
    /// What a place shows.
    pub shows: &'static str,
    pub making: &'static str,
    pub inventing: &'static str,
    /// The sectors of a firm: why it shows that world.
    pub because: fn(&str) -> String,
    pub also: fn(&str) -> String,
    pub meant_for: fn(&str) -> String,
    pub card: &'static str,
    pub swap: &'static str,
    pub back: &'static str,
    /// What the buttons are about, for those who do not see the card: the number and the name.
    pub of_place: fn(usize, &str) -> String,
    pub now: fn(usize, &str) -> String,
    pub exhausted: fn(&str) -> String,
    pub start_over: &'static str,
    pub started_over: &'static str,
    pub print: &'static str,
    pub copy_link: &'static str,
    pub link_copied: &'static str,
    pub link_refused: &'static str,
    /// On paper: room to write.
    pub appointment: &'static str,
    pub message: &'static str,
    pub message_lead: &'static str,
    pub message_language: &'static str,
    pub message_to: &'static str,
    pub message_field: &'static str,
    pub message_copy: &'static str,
    pub message_copied: &'static str,
    pub message_selected: &'static str,
    pub message_again: &'static str,
    pub message_kept: &'static str,
    pub questions: &'static str,
    pub questions_list: &'static [&'static str],
    pub draft: fn(&Draft) -> String,
}

/// What a draft message knows. All else stays open, between square brackets.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'t> {
    /// The place to visit.
    pub name: &'t str,
    /// Its village.
    pub place: Option<&'t str>,
    /// The school where the class starts, where that was chosen.
    pub school: Option<&'t str>,
    /// What to ask.
    pub questions: &'t [&'t str],
}

impl Draft<'_> {
    /// The questions, each on a line of its own.
    #[must_use]
    pub fn lines(&self) -> String {
        self.questions.iter().flat_map(|question| ["- ", question, "\n"]).collect()
    }
}
