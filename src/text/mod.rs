//! The words of the interface, in every language, checked at compile time.
//!
//! Each area of the screen has a struct in a file of its own; `nl/` and `en/` fill every field of it, so a missing
//! text does not compile. To add a language: copy `en/`, translate it, add it to [`Lang`] and to [`texts`].
//! Sentences are short (B1): about twelve words at most. Texts from the dataset are Dutch and are not here.

mod about;
mod challenge;
mod compare;
mod detail;
mod document;
mod dossier;
mod entry;
mod errors;
mod finder;
mod first_step;
mod format;
mod frame;
mod guess;
mod home;
mod list;
mod map;
mod news;
mod pact;
mod parents;
mod pick_worlds;
mod plan_visit;
mod profile_choice;
mod record;
mod search;
mod stage;
mod terms;
#[cfg(test)]
mod tests;
mod travel;
mod verdict;
mod visit;
mod way;

mod en;
mod nl;

pub use about::AboutTexts;
pub use challenge::ChallengeTexts;
pub use compare::{CompareTexts, RowTexts};
pub use detail::DetailTexts;
pub use document::{Document, Section};
pub use dossier::{DossierTexts, RowWords};
pub use entry::EntryTexts;
pub use errors::ErrorTexts;
pub use finder::{AgainstTexts, CardTexts, FinderTexts, ReasonTexts, ResultTexts, StartTexts};
pub use first_step::{FirstStepTexts, StandTexts};
pub use format::Numbers;
pub use frame::FrameTexts;
pub use guess::GuessTexts;
pub use home::HomeTexts;
pub use list::ListTexts;
pub use map::MapTexts;
pub use news::NewsTexts;
pub use pact::PactTexts;
pub use parents::ParentsTexts;
pub use pick_worlds::PickWorldsTexts;
pub use plan_visit::{Draft, PlanVisitTexts};
pub use profile_choice::ProfileChoiceTexts;
pub use record::{
    CareerTexts, EmployerTexts, InitiativeTexts, MissingTexts, RecordTexts, ReportTexts, SchoolTexts, SharedTexts,
    StudyTexts, WorldTexts,
};
pub use search::SearchTexts;
pub use stage::StageTexts;
pub use terms::TermTexts;
pub use travel::TravelTexts;
pub use verdict::VerdictTexts;
pub use visit::VisitTexts;
pub use way::{AskTexts, LineTexts, OnTexts, StepTexts, StillTexts, WayTexts};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the language of the dataset.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// All languages, the default first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// The code for the `lang` attribute and for storage.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Its own name, in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
        }
    }

    /// Reads a [`Lang::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

/// The texts of one language that the first screens need. The areas behind a method are those of later screens: they are
/// a file of their own in the release, and so are the texts that only they ask for.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the area of its name")]
pub struct Texts {
    pub lang: Lang,
    pub frame: FrameTexts,
    pub home: HomeTexts,
    pub search: SearchTexts,
    pub errors: ErrorTexts,
    pub terms: TermTexts,
    pub numbers: Numbers,
}

macro_rules! later {
    ($($(#[$doc:meta])* $area:ident: $texts:ty = $of:ident :: $name:ident;)+) => {
        impl Texts {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $area(&self) -> &'static $texts {
                    match self.lang {
                        Lang::Nl => &nl::$of::$name,
                        Lang::En => &en::$of::$name,
                    }
                }
            )+
        }
    };
}

later! {
    /// Lists.
    list: ListTexts = list::TEXTS;
    /// What detail screens share.
    detail: DetailTexts = detail::TEXTS;
    /// Detail screens.
    record: RecordTexts = record::TEXTS;
    /// Who may start a study, and what comes next.
    entry: EntryTexts = entry::TEXTS;
    /// The big thing to do on the screen of a pillar.
    first_step: FirstStepTexts = first_step::TEXTS;
    /// The Techniekpact.
    pact: PactTexts = pact::TEXTS;
    /// News.
    news: NewsTexts = news::TEXTS;
    /// For parents.
    parents: ParentsTexts = parents::TEXTS;
    /// Visits.
    visit: VisitTexts = visit::TEXTS;
    /// Challenges.
    challenge: ChallengeTexts = challenge::TEXTS;
    /// The answers for the pupil's own stage.
    verdict: VerdictTexts = verdict::TEXTS;
    /// Where the pupil stands.
    stage: StageTexts = stage::TEXTS;
    /// The home village, and the way from it.
    travel: TravelTexts = travel::TEXTS;
    /// The map.
    map: MapTexts = map::TEXTS;
    /// The planner of a visit.
    plan_visit: PlanVisitTexts = plan_visit::TEXTS;
    /// The drawn route.
    way: WayTexts = way::TEXTS;
    /// The choice of a profile.
    profile_choice: ProfileChoiceTexts = profile_choice::TEXTS;
    /// The interest finder.
    finder: FinderTexts = finder::TEXTS;
    /// First guess, then see.
    guess: GuessTexts = guess::TEXTS;
    /// One or two worlds.
    pick_worlds: PickWorldsTexts = pick_worlds::TEXTS;
    /// Comparing side by side.
    compare: CompareTexts = compare::TEXTS;
    /// What the pupil keeps.
    dossier: DossierTexts = dossier::TEXTS;
    /// About the data.
    about: AboutTexts = about::TEXTS;
    /// Privacy.
    privacy: Document = documents::PRIVACY;
    /// Accessibility.
    accessibility: Document = documents::ACCESSIBILITY;
}

/// The texts of a language.
#[must_use]
pub const fn texts(lang: Lang) -> &'static Texts {
    match lang {
        Lang::Nl => &nl::TEXTS,
        Lang::En => &en::TEXTS,
    }
}
