//! The places where something can be kept. Each has a word that stands in the saved text.

use crate::model::{ChallengeId, VisitItem, VisitNote};

/// Where a note belongs.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NoteKey {
    /// The pupil's idea for a challenge.
    Idea(ChallengeId),
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
            Self::Visit { id, part } => format!("{VISIT}/{id}/{}", part.slug()),
        }
    }

    /// Reads a [`word`](Self::word).
    pub fn from_word(word: &str) -> Option<Self> {
        match word.split_once('/')? {
            (IDEA, id) => Some(Self::Idea(id.into())),
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

const IDEA: &str = "idee";
const VISIT: &str = "bezoek";
