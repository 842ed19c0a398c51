//! Reasons and cautions in words.

use crate::matching::{Caution, Evidence, Objection, Reason, Tie};
use crate::model::{InterestItem, TraitId, WorldId};
use crate::text::{Lang, ReasonTexts, Texts};
use crate::web::components::in_language;
use crate::web::state::use_data;

/// Writes sentences in one language.
#[derive(Clone, Copy)]
pub(super) struct Say {
    texts: &'static Texts,
    words: &'static ReasonTexts,
}

impl Say {
    pub fn new(texts: &'static Texts) -> Self {
        Self { texts, words: &texts.finder().reason }
    }

    /// Why a career is here.
    pub fn reason(self, reason: &Reason<'_>) -> String {
        match reason {
            Reason::Chosen(world) => (self.words.chosen)(self.world(world)),
            Reason::Liked(evidence) => {
                let tie = match evidence.tie {
                    Tie::Trait(of) => (self.words.has_trait)(self.trait_name(of)),
                    Tie::World(world) => (self.words.has_world)(self.world(world)),
                    Tie::Interest(letter) => (self.words.has_interest)(letter),
                };
                format!("{} {tie}", self.answer(evidence))
            }
            Reason::Spared(evidence) => self.less(evidence),
        }
    }

    /// What speaks against it.
    pub fn caution(self, caution: &Caution<'_>) -> String {
        match caution {
            Caution::Disliked(evidence) | Caution::Lukewarm(evidence) => {
                let tie = match evidence.tie {
                    Tie::Trait(of) => (self.words.still_trait)(self.trait_name(of)),
                    Tie::World(world) => (self.words.still_world)(self.world(world)),
                    Tie::Interest(letter) => (self.words.still_interest)(letter),
                };
                format!("{} {tie}", self.answer(evidence))
            }
            Caution::Missed(evidence) => self.less(evidence),
            Caution::Unasked(of) => (self.words.unasked)(self.trait_name(of)),
            Caution::Long(level) => (self.words.long)((self.texts.terms.level)(*level)),
            Caution::Nothing => self.words.nothing.to_owned(),
        }
    }

    /// What can be said against a career.
    pub fn objection(self, objection: &Objection) -> String {
        let words = &self.texts.finder().against;
        match objection {
            Objection::Unsaid => words.unsaid.to_owned(),
            Objection::Trait(of) => (words.because_trait)(self.trait_name(of)),
            Objection::World(world) => (words.because_world)(self.world(world)),
            Objection::TooLong => words.too_long.to_owned(),
        }
    }

    /// The career has less of the interest of the card.
    fn less(self, evidence: &Evidence<'_>) -> String {
        format!("{} {}", self.answer(evidence), (self.words.less_interest)(evidence.item.riasec))
    }

    fn answer(self, evidence: &Evidence<'_>) -> String {
        (self.words.says)(evidence.liking, self.activity(evidence.item))
    }

    fn activity(self, item: &InterestItem) -> &str {
        if self.texts.lang == Lang::Nl { item.activity() } else { item.activity_en() }
    }

    fn world(self, id: &WorldId) -> &'static str {
        use_data().worlds.get(id.as_str()).map_or("", |world| in_language(self.texts, &world.name, &world.name_en))
    }

    fn trait_name(self, id: &TraitId) -> &'static str {
        use_data().traits.get(id.as_str()).map_or("", |own| in_language(self.texts, &own.name, &own.name_en))
    }
}
