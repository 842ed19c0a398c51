//! First guess what a career pays, then see the figure.

use crate::guess::{Beside, Surprise, Why};

/// Texts of that screen. Amounts and names come ready to be read.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct GuessTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// The way in from elsewhere.
    pub door: &'static str,
    pub none: &'static str,

    pub choose: &'static str,
    pub choose_lead: &'static str,
    pub own: &'static str,
    pub swap: &'static str,
    pub swap_named: fn(&str) -> String,
    pub now: fn(&str) -> String,
    pub no_other: &'static str,
    pub others: &'static str,
    pub three: fn(&str) -> String,
    pub begin: &'static str,
    pub dropped: fn(Why, &str) -> String,
    pub before: fn(&str, &str) -> String,
    pub earlier: fn(usize) -> String,
    pub earlier_lead: &'static str,

    pub count: fn(usize, usize) -> String,
    pub question: &'static str,
    pub question_hint: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    /// An amount as one says it.
    pub spoken: fn(&str) -> String,
    pub guess: fn(&str, &str) -> String,
    pub show: &'static str,
    pub move_first: &'static str,
    pub back: &'static str,

    pub your_guess: &'static str,
    pub figure: &'static str,
    pub range: fn(&str, &str) -> String,
    pub beside: fn(Beside) -> &'static str,
    pub means: &'static str,
    pub half: &'static str,
    pub surprise: &'static str,
    pub surprise_answer: fn(Surprise) -> &'static str,
    pub again: &'static str,
    pub next: &'static str,
    pub to_end: &'static str,
    pub look: fn(&str) -> String,

    pub end: &'static str,
    pub end_lead: &'static str,
    pub end_thought: &'static str,
    pub not_guessed: &'static str,
    pub note: &'static str,
    pub note_hint: &'static str,
    pub another: &'static str,
    pub to_finder: &'static str,
    pub to_careers: &'static str,

    pub class_link: &'static str,
    pub pupil_link: &'static str,
    pub class: fn(usize, usize) -> String,
    pub class_where: &'static str,
    pub class_means: &'static str,
    pub hands: fn(usize) -> String,
    pub more_hands: fn(&str) -> String,
    pub fewer_hands: fn(&str) -> String,
    pub class_middle: fn(&str, &str) -> String,
    pub class_here: &'static str,
    pub class_next: &'static str,
    pub class_end: &'static str,
}
