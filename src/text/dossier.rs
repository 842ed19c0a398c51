//! Texts of what the pupil keeps.

/// Texts around notes and ticks.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct DossierTexts {
    /// The screen with all that is kept.
    pub title: &'static str,
    pub lead: &'static str,
    /// The way to it, with how many are kept.
    pub my_list: fn(usize) -> String,
    pub none: &'static str,
    pub none_lead: &'static str,
    pub search: &'static str,
    pub take: RowWords,
    /// A record that is not in the app any more.
    pub gone: &'static str,
    pub print: &'static str,
    /// On paper, before a line to write on.
    pub name: &'static str,
    pub against: fn(usize) -> String,
    /// Of a career that is kept and hidden.
    pub kept_against: &'static str,
    pub against_lead: &'static str,
    pub show_again: RowWords,
    pub found_out: &'static str,
    pub guessed: fn(usize) -> String,
    pub answers: fn(usize) -> String,
    pub keep: &'static str,
    /// Keeps the record of this name.
    pub keep_named: fn(&str) -> String,
    pub kept: fn(&str) -> String,
    pub not_kept: fn(&str) -> String,
    /// The device keeps nothing: said after a choice.
    pub refused_choice: &'static str,
    /// Under every note.
    pub kept_here: &'static str,
    /// The device keeps nothing.
    pub refused: &'static str,
    pub erase_note: &'static str,
    /// Erases the note of this name; for screen readers.
    pub erase_note_named: fn(&str) -> String,
    pub erased: &'static str,
    pub put_back: &'static str,
    pub others: &'static str,
    pub others_add: &'static str,
    pub others_drop: &'static str,
    pub all_title: &'static str,
    pub all_lead: &'static str,
    pub all_erase: &'static str,
    pub all_sure: &'static str,
    pub all_yes: &'static str,
    pub all_no: &'static str,
    pub all_done: &'static str,
}

/// Words of a row with a button that takes it away and puts it back.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct RowWords {
    pub take: &'static str,
    pub taken: &'static str,
    pub back: &'static str,
    /// Said to screen readers: the name of what was taken away.
    pub said: fn(&str) -> String,
    /// The same, put back.
    pub said_back: fn(&str) -> String,
}
