//! The places where something can be kept. Each has a word that stands in the saved text.

use crate::model::{CareerId, ChallengeId, InterestItemId, VisitItem, VisitNote, WorldId};

/// Where a note belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKey {
    /// The pupil's idea for a challenge.
    Idea(ChallengeId),
    /// What surprised the pupil about the wages that he or she guessed.
    Guesses,
    /// Something about a visit.
    Visit {
        /// Which visit.
        id: String,
        /// What about it.
        part: VisitNote,
    },
}

/// Where a tick belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TickKey {
    /// Which visit.
    pub visit: String,
    /// What was ticked.
    pub item: VisitItem,
}

impl NoteKey {
    /// The note of a visit.
    pub fn of_visit(id: &str, part: VisitNote) -> Self {
        Self::Visit { id: id.to_owned(), part }
    }

    /// The visit that it belongs to.
    pub fn visit(&self) -> Option<&str> {
        if let Self::Visit { id, .. } = self { Some(id) } else { None }
    }

    /// The word in the saved text: `idee/slimme-stal` or `bezoek/techno-plaza/vooraf`.
    pub fn word(&self) -> String {
        match self {
            Self::Idea(id) => format!("{IDEA}/{id}"),
            Self::Guesses => format!("{GUESS}/{SURPRISE}"),
            Self::Visit { id, part } => format!("{VISIT}/{id}/{}", part.slug()),
        }
    }

    /// Reads a [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        match word.split_once('/')? {
            (IDEA, id) => Some(Self::Idea(id.into())),
            (GUESS, SURPRISE) => Some(Self::Guesses),
            (VISIT, rest) => {
                let (id, part) = rest.rsplit_once('/')?;
                Some(Self::of_visit(id, VisitNote::from_slug(part)?))
            }
            _ => None,
        }
    }
}

impl TickKey {
    /// A tick on the card of a visit.
    pub fn new(visit: &str, item: VisitItem) -> Self {
        Self { visit: visit.to_owned(), item }
    }

    /// The word in the saved text: `bezoek/techno-plaza/deed-vragen`.
    pub fn word(&self) -> String {
        format!("{VISIT}/{}/{}", self.visit, self.item.slug())
    }

    /// Reads a [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        let (visit, item) = word.strip_prefix(VISIT)?.strip_prefix('/')?.rsplit_once('/')?;
        Some(Self::new(visit, VisitItem::from_slug(item)?))
    }
}

/// What something can be chosen about. What was chosen is a text of its own: the part of the core that asks for it reads
/// it and writes it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChoiceKey {
    /// A record that the pupil keeps.
    Kept {
        /// What it is.
        kind: KeptKind,
        /// Its id.
        id: String,
    },
    /// A world that appeals, in the interest finder.
    World(WorldId),
    /// The answer to a statement of the interest finder.
    Answer(InterestItemId),
    /// A career that is "not for me", and why.
    Against(CareerId),
    /// The wage that was guessed for a career, and what it was like to see the real one.
    Guess(CareerId),
}

crate::model::words! {
    /// What can be kept.
    KeptKind {
        /// A career.
        Career = "beroep",
        /// A study.
        Study = "opleiding",
        /// An employer.
        Employer = "bedrijf",
        /// A school.
        School = "school",
        /// An initiative.
        Initiative = "initiatief",
    }
}

impl ChoiceKey {
    /// A record to keep.
    pub fn kept(kind: KeptKind, id: &str) -> Self {
        Self::Kept { kind, id: id.to_owned() }
    }

    /// The kind of record, where it is one that is kept.
    pub const fn kept_kind(&self) -> Option<KeptKind> {
        if let Self::Kept { kind, .. } = self { Some(*kind) } else { None }
    }

    /// The word in the saved text: `bewaard/beroep/lasser` or `test/r1`.
    pub fn word(&self) -> String {
        match self {
            Self::Kept { kind, id } => format!("{KEPT}/{}/{id}", kind.slug()),
            Self::World(id) => format!("{WORLD}/{id}"),
            Self::Answer(id) => format!("{ANSWER}/{id}"),
            Self::Against(id) => format!("{AGAINST}/{id}"),
            Self::Guess(id) => format!("{GUESS}/{id}"),
        }
    }

    /// Reads a [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        let (shelf, rest) = word.split_once('/')?;
        Some(match shelf {
            KEPT => {
                let (kind, id) = rest.split_once('/')?;
                Self::kept(KeptKind::from_slug(kind)?, id)
            }
            WORLD => Self::World(rest.into()),
            ANSWER => Self::Answer(rest.into()),
            AGAINST => Self::Against(rest.into()),
            GUESS => Self::Guess(rest.into()),
            _ => return None,
        })
    }
}

const IDEA: &str = "idee";
const VISIT: &str = "bezoek";
const GUESS: &str = "raad";
const SURPRISE: &str = "verrassing";
const KEPT: &str = "bewaard";
const WORLD: &str = "wereld";
const ANSWER: &str = "test";
const AGAINST: &str = "niet-voor-mij";
