//! Text -> understood query -> ranked hits with their reasons. One engine serves the app, the data tool and the bench.

mod distance;
mod document;
mod engine;
pub mod facets;
mod fit;
mod index;
mod meaning;
mod normalize;
mod place_finder;
mod reach;
mod scores;
mod sides;
mod sound;
mod understand;
mod vocabulary;
mod weights;

pub use document::{Document, Facts, documents};
pub use engine::Engine;
pub use normalize::fold;
pub use place_finder::{find_places, nearest_place};
pub use understand::start_of_stage;

use crate::model::Place;

/// What is asked, and from where.
#[derive(Clone, Copy, Debug)]
pub struct Question<'a> {
    /// What was typed.
    pub text: &'a str,
    /// The most hits that are wanted.
    pub limit: usize,
    /// The pupil's own village: "dichtbij" is near to it.
    pub here: Option<&'a Place>,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names of the kinds")]
pub enum Kind {
    Career,
    Study,
    Employer,
    School,
    Initiative,
    Place,
    World,
}

impl Kind {
    /// All kinds, in the order in which groups of hits are shown.
    pub const ALL: [Self; 7] =
        [Self::Career, Self::Study, Self::Employer, Self::School, Self::Initiative, Self::Place, Self::World];

    /// The word used by the data tool.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Career => "career",
            Self::Study => "study",
            Self::Employer => "employer",
            Self::School => "school",
            Self::Initiative => "initiative",
            Self::Place => "place",
            Self::World => "world",
        }
    }
}

/// What the engine understood of a query: a removable chip beside the hits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What kind of thing was understood.
    pub kind: ChipKind,
    /// Its value: an id, a slug or a word.
    pub value: String,
    /// How it reads in Dutch.
    pub label: String,
    /// The words of the query that it was understood from; removing the chip removes them.
    pub typed: String,
}

/// What kind of thing a chip stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names of the kinds")]
pub enum ChipKind {
    Place,
    Region,
    Level,
    Mode,
    Trait,
    Without,
    Subject,
    Code,
    Compare,
    /// Near the pupil's own village, or the one that the query names.
    Near,
    Kind,
    /// Within so many minutes by bike of that village; the value is the number.
    Within,
    /// What comes after a stage of schooling; the value is its slug.
    After,
}

/// Why a hit was found. `text` has the sentence for each.
///
/// `typed` are the pupil's words, `found` the word of the data that they met.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are explained above")]
pub enum Reason {
    /// A typed word stands in the title.
    Title { typed: String },
    /// A typed word is another word for it.
    Synonym { typed: String, found: String },
    /// A typed word stands in its description or facts.
    Text { typed: String },
    /// A typed word belongs to something that is linked with it: a career of a study, a job at a firm.
    Linked { typed: String, found: String },
    /// Our editors tied the typed words to it.
    Editorial { typed: String },
    /// It is in the place that was understood.
    InPlace { place: String },
    /// It is so many minutes by bike from the place that was understood.
    NearPlace { place: String, minutes: u16 },
    /// It fits what was understood: a level, a mode, a trait, a subject.
    Fits { label: String },
    /// It has the code.
    Code { code: String },
    /// It sounds like or is nearly the typed word.
    Guess { typed: String, found: String },
}

/// Which text of a record a word stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Its title.
    Title,
    /// Another word for it.
    Synonym,
    /// The title of a linked record, or a named job.
    Linked,
    /// Another word for a linked record.
    LinkedSynonym,
    /// A record linked only through a sector or a school.
    LinkedBySector,
    /// Its sector or domain.
    Sector,
    /// Its description.
    Text,
}

/// One hit.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title, in Dutch.
    pub title: String,
    /// Its score; higher is better, comparable within one answer only.
    pub score: f32,
    /// Why it was found, the strongest reason first.
    pub why: Vec<Reason>,
}

/// The answer to a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The query as typed.
    pub query: String,
    /// What was understood.
    pub chips: Vec<Chip>,
    /// "Bedoelde je ...": the query with its unknown words mended.
    pub suggestion: Option<String>,
    /// Hits, best first.
    pub hits: Vec<Hit>,
    /// Chips that were dropped because nothing was found with them.
    pub dropped: Vec<Chip>,
    /// A chip asks how far something is, and we do not know from where.
    pub lacks_place: bool,
}

impl Answer {
    /// The query without the words of one chip.
    #[must_use]
    pub fn without(&self, chip: &Chip) -> String {
        self.query.replace(&chip.typed, " ").split_whitespace().collect::<Vec<_>>().join(" ")
    }
}
