//! Texts of the screen `pact`.

use crate::guide::{Goal, Want, Way, Who};

/// Texts of that screen.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PactTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub ended_title: &'static str,
    /// The argument is the day of the end.
    pub ended_lead: fn(&str) -> String,
    /// The name of the list of links to the parts of the page.
    pub on_this_page: &'static str,
    pub waiting: &'static str,
    pub about: &'static str,
    pub lives_on: &'static str,
    pub lives_on_lead: &'static str,
    pub guide: &'static str,
    pub guide_lead: &'static str,
    pub servicepunt: &'static str,
    pub questions: &'static str,
    pub questions_lead: &'static str,
    pub print: &'static str,
    pub timeline: &'static str,
    pub timeline_lead: &'static str,
    /// The badge at the end of the pact.
    pub end_of_line: &'static str,
    pub partners: &'static str,
    pub partners_lead: &'static str,
    pub payers: &'static str,
    pub payers_lead: &'static str,
    pub all_news: &'static str,
    pub ask_who: &'static str,
    pub who: fn(Who) -> &'static str,
    pub ask_want: &'static str,
    pub want: fn(Want) -> &'static str,
    pub ask_goal: &'static str,
    pub goal: fn(Goal) -> &'static str,
    pub ways: &'static str,
    pub ways_found: fn(usize) -> String,
    pub ways_none: &'static str,
    pub start_again: &'static str,
    pub way: fn(Way) -> &'static str,
    /// Why that way fits who asks.
    pub because: fn(Way, Who) -> &'static str,
}
