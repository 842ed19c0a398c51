//! One or two worlds: careers at three levels, companies, something to try.

use crate::pick::Tier;

/// Texts of that screen. Names are those of the picked worlds, as a list.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PickWorldsTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// The way to this screen.
    pub doubt: &'static str,
    /// The way to this screen from a world.
    pub combine: &'static str,
    pub question: &'static str,
    pub hint: &'static str,
    /// One more than fits was ticked; the names of those that are ticked, as a list.
    pub full: fn(&str) -> String,
    pub picked: fn(&str) -> String,
    pub see: &'static str,
    /// Said to screen readers: how many careers, of which worlds.
    pub said: fn(usize, &str) -> String,
    pub none: &'static str,
    pub none_lead: &'static str,
    pub careers: fn(&str) -> String,
    pub careers_lead: &'static str,
    pub tier: fn(Tier) -> &'static str,
    pub near_you: &'static str,
    pub near_you_why: &'static str,
    pub in_both: &'static str,
    pub in_one: fn(&str) -> String,
    pub starts_at: fn(&str) -> String,
    pub tier_empty: &'static str,
    pub tier_nearest: &'static str,
    pub companies: &'static str,
    pub companies_near: fn(&str) -> String,
    pub companies_spread: &'static str,
    pub companies_none: &'static str,
    pub try_this: &'static str,
    pub another: &'static str,
    /// Said to screen readers: the career that the other thing to try belongs to.
    pub another_said: fn(&str) -> String,
    pub further: &'static str,
    pub about_world: fn(&str) -> String,
    pub all_careers: fn(&str) -> String,
}
