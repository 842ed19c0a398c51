//! The numbers that rank, each with its name, its range and the reason for its value.
//!
//! A document's score is the sum over the typed words of `field weight x match quality x rarity`, times how much of
//! the query it covers, times how well it fits each chip. Only the order within one answer means something.

use super::{Field, Kind};

/// How a typed word met a word of the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Match {
    /// The same letters.
    Exact,
    /// Another form of the same stem.
    Stem,
    /// It is no word of the data, but spelled like another form of one.
    UnknownStem,
    /// It is no word of the data and sounds like one; how many letters differ.
    UnknownSound(usize),
    /// It is a word of the data that sounds the same as another.
    Sound,
    /// It is the beginning of the word; the share of the word that was typed, 0 to 1.
    Beginning(f32),
    /// It sounds like the beginning of the word; the share of the word that was typed, 0 to 1.
    SoundBeginning(f32),
    /// A few letters are wrong.
    Nearly {
        /// How many edits.
        edits: usize,
        /// Compared with the whole word, not only with its beginning.
        whole: bool,
        /// The first letter is right.
        same_start: bool,
    },
}

impl Match {
    /// A beginning of `typed` letters of a word of `all` letters.
    #[must_use]
    pub fn beginning(typed: usize, all: usize) -> Self {
        Self::Beginning(typed as f32 / all.max(1) as f32)
    }

    /// The same for a sound.
    #[must_use]
    pub fn sound_beginning(typed: usize, all: usize) -> Self {
        Self::SoundBeginning(typed as f32 / all.max(1) as f32)
    }

    /// 0 to 1. Exact beats stem beats sound beats beginning beats nearly.
    #[must_use]
    pub fn quality(self) -> f32 {
        match self {
            Self::Exact => 1.0,
            Self::Stem => 0.92,
            Self::UnknownStem | Self::UnknownSound(0 | 1) => 0.84,
            Self::UnknownSound(2) => 0.74,
            Self::UnknownSound(_) => 0.64,
            Self::Sound => 0.6,
            Self::Beginning(share) => 0.45 + 0.35 * share,
            Self::SoundBeginning(share) => 0.35 + 0.35 * share,
            Self::Nearly { edits, whole, same_start } => {
                let start = if same_start { 1.0 } else { 0.7 };
                let whole = if whole { 1.0 } else { 0.75 };
                start * whole * if edits <= 1 { 0.68 } else { 0.5 }
            }
        }
    }

    /// Is the app guessing, so that it must say so?
    #[must_use]
    pub const fn is_guess(self) -> bool {
        matches!(self, Self::UnknownSound(_) | Self::Sound | Self::SoundBeginning(_) | Self::Nearly { .. })
    }
}

/// Weight of a field, 0 to 10: a title says what a record is, a sector only where it belongs.
#[must_use]
pub const fn field(field: Field) -> f32 {
    match field {
        Field::Title => 10.0,
        Field::Synonym => 7.0,
        Field::Linked => 4.0,
        Field::Sector => 3.0,
        Field::LinkedSynonym | Field::Text => 2.5,
        Field::LinkedBySector => 1.6,
    }
}

/// A word of a long title says less about it: divides the weight, from 1 for one word, 0.12 more for each other.
#[must_use]
pub fn length_penalty(field: Field, words: usize) -> f32 {
    match field {
        Field::Title | Field::Synonym => 1.0 + 0.12 * (words.saturating_sub(1)) as f32,
        _ => 1.0,
    }
}

/// Factor for a word that is only a part of a compound, 0 to 1.
pub const PART_OF_COMPOUND: f32 = 0.55;

/// Factor for a typed compound that was split, 0 to 1.
pub const SPLIT_QUERY: f32 = 0.7;

/// Most words of the data that one typed word may mean: a short beginning fits thousands at large sizes.
pub const MOST_TERMS: usize = 400;

/// Score of the best target of the editorial list for a typed phrase; about that of a title word of middling rarity.
pub const EDITORIAL: f32 = 36.0;

/// What a second ground adds, 0 to 1, where both the editorial list and the words find a record.
pub const SECOND_GROUND: f32 = 0.25;

/// Letters that a phrase must have to be taken for one of the editorial list that only sounds like it.
pub const LEAST_LETTERS_TO_SOUND_ALIKE: usize = 6;

/// How much less each next target of the editorial list gets.
pub const EDITORIAL_STEP: f32 = 3.0;

/// Extra score where the query is the title: nothing may stand above it.
pub const WHOLE_TITLE: f32 = 10_000.0;

/// Score of a study with the typed code: it is what such a code is for.
pub const CODE: f32 = 300.0;

/// Score of a career or place with the typed code.
pub const CODE_OF_OTHER: f32 = 250.0;

/// Score of a career for a trait that was asked for without doubt, beside what its words score.
pub const SURE_TRAIT: f32 = 6.0;

/// Score that a document starts with where the query is only chips.
pub const ONLY_CHIPS: f32 = 10.0;

/// Exponent on the covered share of the query, above 1 so that two half matches lose to one whole.
pub const COVERAGE: f32 = 1.6;

/// Score below this share of the best hit is noise.
pub const LEAST_SHARE_OF_BEST: f32 = 0.05;

/// Small preference between kinds that match equally well: a pupil looks for careers first.
#[must_use]
pub const fn kind(kind: Kind) -> f32 {
    match kind {
        Kind::Career => 1.15,
        Kind::Study => 1.0,
        Kind::Place | Kind::World => 0.9,
        Kind::School | Kind::Employer => 0.8,
        Kind::Initiative => 0.7,
    }
}

/// Factor in the understood place itself: who types a place wants to see what is there.
pub const IN_PLACE: f32 = 2.2;

/// Factor by minutes by bike from the understood place: 40 minutes are about 8 km as the crow flies.
#[must_use]
pub fn nearness(minutes: f64) -> f32 {
    match minutes {
        _ if minutes <= 15.0 => 1.2,
        _ if minutes <= 40.0 => 0.7,
        _ if minutes <= 80.0 => 0.35,
        _ if minutes <= 130.0 => 0.2,
        _ => 0.06,
    }
}

/// What by bike still is near, in minutes.
pub const NEAR: f64 = 80.0;

/// To a school one may travel as long as this, in minutes by bike: about 12 km as the crow flies.
pub const NEAR_TO_LEARN: f64 = 60.0;

/// Factor for a document that does not fit a chip at all. Not zero: it comes back when nothing else is found.
pub const MISFIT: f32 = 0.03;
