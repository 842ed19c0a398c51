//! Texts of the screen `parents`.

/// Texts of that screen. They hold no figures, and no claim that the rules, the glossary or a source does not make.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ParentsTexts {
    pub title: &'static str,
    pub lead: &'static str,
    pub print: &'static str,
    /// Learning at school or at work.
    pub modes: &'static str,
    pub modes_text: &'static [&'static str],
    pub money: &'static str,
    pub money_text: &'static [&'static str],
    pub levels: &'static str,
    pub levels_text: &'static [&'static str],
    pub ways_on: &'static str,
    /// A kind of schooling and a level, as the rules write them.
    pub way_to: fn(&str, &str) -> String,
    pub ways_mind: &'static str,
    pub questions: &'static str,
    pub questions_lead: &'static str,
    pub questions_list: &'static [&'static str],
    pub rather_not: &'static str,
    pub rather_not_list: &'static [&'static str],
    pub rather: &'static str,
    pub dates: &'static str,
    pub dates_lead: &'static str,
    /// The day that one must have applied for a kind of schooling.
    pub date_of: fn(&str) -> String,
    /// Comes before what the rule says in its own words, which are Dutch.
    pub date_rule: &'static str,
    pub dates_mind: &'static str,
    pub dates_none: &'static str,
    pub dates_save: &'static str,
    pub dates_save_means: &'static str,
    pub open_days: &'static str,
    pub open_days_text: &'static str,
    pub open_days_link: &'static str,
}
