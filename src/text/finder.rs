//! The interest finder: worlds, cards, careers with reasons.

use crate::matching::{Flat, Liking};
use crate::model::Riasec;

/// Texts of those steps.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct FinderTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// A way to this screen.
    pub link: &'static str,
    pub link_lead: &'static str,
    pub start: StartTexts,
    pub card: CardTexts,
    pub result: ResultTexts,
    pub reason: ReasonTexts,
    pub against: AgainstTexts,
}

/// Before the cards.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StartTexts {
    pub worlds: &'static str,
    pub worlds_hint: &'static str,
    pub begin: &'static str,
    pub resume_title: &'static str,
    /// Cards that were seen, of how many.
    pub resume_lead: fn(usize, usize) -> String,
    /// After a whole round, with so many left.
    pub resume_more: fn(usize, usize) -> String,
    pub resume: &'static str,
    pub look: &'static str,
    pub again: &'static str,
    pub again_done: &'static str,
    pub back_done: &'static str,
    pub put_back: &'static str,
    pub kept: &'static str,
    /// The dataset has too few cards for this region.
    pub no_cards: &'static str,
}

/// One card.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct CardTexts {
    /// The number of the card, of how many.
    pub title: fn(usize, usize) -> String,
    pub question: &'static str,
    pub liking: fn(Liking) -> &'static str,
    pub keys: &'static str,
    pub swipe: &'static str,
    pub back: &'static str,
    pub skip: &'static str,
    pub next: &'static str,
    pub last: &'static str,
    pub stop: &'static str,
    /// Answers that are still needed before one can stop.
    pub stop_from: fn(usize) -> String,
    pub pause: &'static str,
    pub unanswered: &'static str,
}

/// The answer.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ResultTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub too_few: fn(usize) -> String,
    pub too_few_lead: &'static str,
    pub go_on: &'static str,
    pub flat: &'static str,
    pub flat_lead: fn(Flat) -> &'static str,
    pub unclear: &'static str,
    pub unclear_lead: &'static str,
    pub unclear_show: &'static str,
    pub look_back: &'static str,
    pub worlds: &'static str,
    pub list: &'static str,
    /// How many careers.
    pub found: fn(usize) -> String,
    pub why: &'static str,
    pub no_reason: &'static str,
    pub mind: &'static str,
    pub like: fn(&str) -> String,
    pub change: &'static str,
    /// Statement, answer given, other answer, the career that comes in.
    pub change_says: fn(&str, &str, &str, Option<&str>) -> String,
    pub change_none: &'static str,
    pub companies: &'static str,
    pub way: &'static str,
    pub fresh: &'static str,
    pub print: &'static str,
    pub aloud: &'static str,
    pub talk: &'static str,
    pub talk_lead: &'static str,
    pub questions: [&'static str; 4],
    pub name: &'static str,
    pub on: &'static str,
    /// So many cards more.
    pub more_cards: fn(usize) -> String,
    pub sharper: fn(usize) -> String,
    pub no_more_cards: &'static str,
    pub answers: &'static str,
    /// So many cards were skipped.
    pub skipped: fn(usize) -> String,
    pub to_skipped: &'static str,
    pub skipped_card: &'static str,
    pub to_start: &'static str,
    pub none_left: &'static str,
    pub answers_lead: &'static str,
    /// To the list of careers.
    pub to_list: &'static str,
    /// To all companies of a career.
    pub all_companies: fn(usize) -> String,
    pub how: &'static str,
    pub how_says: &'static [&'static str],
}

/// Reasons for a career and against it.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ReasonTexts {
    /// The world that was chosen.
    pub chosen: fn(&str) -> String,
    /// Something that one likes or not: how much, and what.
    pub says: fn(Liking, &str) -> String,
    pub has_trait: fn(&str) -> String,
    pub has_world: fn(&str) -> String,
    pub has_interest: fn(Riasec) -> String,
    /// Of what the career has less.
    pub less_interest: fn(Riasec) -> String,
    pub still_trait: fn(&str) -> String,
    pub still_world: fn(&str) -> String,
    pub still_interest: fn(Riasec) -> String,
    pub unasked: fn(&str) -> String,
    /// At a level that takes long.
    pub long: fn(&str) -> String,
    pub nothing: &'static str,
}

/// "Not for me".
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct AgainstTexts {
    pub hide: &'static str,
    pub hide_named: fn(&str) -> String,
    pub hidden: fn(&str) -> String,
    pub why: &'static str,
    pub because_trait: fn(&str) -> String,
    pub because_world: fn(&str) -> String,
    pub too_long: &'static str,
    pub unsaid: &'static str,
    pub bring_back: &'static str,
    pub bring_back_named: fn(&str) -> String,
    pub back: fn(&str) -> String,
    /// The careers that came in.
    pub enters: fn(&str) -> String,
    pub same: &'static str,
    /// How many are hidden.
    pub list: fn(usize) -> String,
    /// What was said against it.
    pub said: fn(&str) -> String,
}
