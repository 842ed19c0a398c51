//! What the pupil told the finder.

use crate::model::{CareerId, InterestItemId, TraitId, WorldId, words};
use std::collections::{BTreeMap, BTreeSet};

words! {
    /// How much somebody likes what a card says, in five steps.
    Liking {
        /// Not at all.
        NotAtAll = "1",
        /// Not so much.
        Little = "2",
        /// Neither.
        Neutral = "3",
        /// Yes.
        Much = "4",
        /// Very much.
        VeryMuch = "5",
    }
}

impl Liking {
    /// From 1 to 5.
    pub(super) fn value(self) -> f64 {
        f64::from(self as u8 + 1)
    }

    /// Is it on the side of liking?
    #[must_use]
    pub const fn is_liked(self) -> bool {
        matches!(self, Self::Much | Self::VeryMuch)
    }

    /// Is it on the side of not liking?
    #[must_use]
    pub const fn is_disliked(self) -> bool {
        matches!(self, Self::Little | Self::NotAtAll)
    }

    /// As far on the other side.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::NotAtAll => Self::VeryMuch,
            Self::Little => Self::Much,
            Self::Neutral => Self::Neutral,
            Self::Much => Self::Little,
            Self::VeryMuch => Self::NotAtAll,
        }
    }
}

/// What became of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The pupil went on without an answer.
    Skipped,
    /// An answer.
    Given(Liking),
}

impl Answer {
    /// The word that is kept.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Skipped => "0",
            Self::Given(liking) => liking.slug(),
        }
    }

    /// Reads a [`slug`](Self::slug).
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        if slug == "0" { Some(Self::Skipped) } else { Liking::from_slug(slug).map(Self::Given) }
    }
}

/// Why a career is "not for me".
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Objection {
    /// That was not said.
    #[default]
    Unsaid,
    /// What the work is like.
    Trait(TraitId),
    /// The world that it belongs to.
    World(WorldId),
    /// One has to learn too long for it.
    TooLong,
}

const TRAIT: &str = "kenmerk/";
const WORLD: &str = "wereld/";
const TOO_LONG: &str = "lang-leren";

impl Objection {
    /// The words that are kept.
    #[must_use]
    pub fn write(&self) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::Trait(id) => format!("{TRAIT}{id}"),
            Self::World(id) => format!("{WORLD}{id}"),
            Self::TooLong => TOO_LONG.to_owned(),
        }
    }

    /// Reads what [`write`](Self::write) wrote. What a newer app wrote counts as unsaid.
    #[must_use]
    pub fn read(text: &str) -> Self {
        if text == TOO_LONG {
            return Self::TooLong;
        }
        let of_trait = text.strip_prefix(TRAIT).map(|id| Self::Trait(id.into()));
        of_trait.or_else(|| text.strip_prefix(WORLD).map(|id| Self::World(id.into()))).unwrap_or_default()
    }
}

/// All that the pupil told. Ordered by id, so that the order of answering cannot matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taste {
    /// Worlds that appeal.
    pub worlds: BTreeSet<WorldId>,
    /// What became of each card.
    pub answers: BTreeMap<InterestItemId, Answer>,
    /// Careers that are not for this pupil.
    pub against: BTreeMap<CareerId, Objection>,
}
