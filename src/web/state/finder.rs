//! The interest finder: what the pupil told it, kept in the dossier.

use super::{Dossier, use_dossier};
use crate::dossier::{self as core, ChoiceKey};
use crate::matching::{Answer, Objection, Taste};
use crate::model::{CareerId, InterestItemId, WorldId};
use leptos::prelude::*;

/// What was told, as the dossier keeps it.
type Told = Vec<(ChoiceKey, Option<String>)>;

/// What the pupil told the finder; the same in all tabs.
#[derive(Clone, Copy)]
pub struct Finder {
    dossier: Dossier,
    taste: Memo<Taste>,
}

impl Finder {
    /// All that was told; tracked.
    pub fn taste(self) -> Taste {
        self.taste.get()
    }

    /// Something of all that was told; tracked.
    pub fn with<T>(self, look: impl FnOnce(&Taste) -> T) -> T {
        self.taste.with(look)
    }

    /// What became of a card; tracked.
    pub fn answer(self, id: &InterestItemId) -> Option<Answer> {
        self.taste.with(|taste| taste.answers.get(id).copied())
    }

    /// Answers a card, or skips it.
    pub fn tell(self, id: &InterestItemId, answer: Answer) {
        self.dossier.choose(&ChoiceKey::Answer(id.clone()), Some(answer.slug()));
    }

    /// The worlds that appeal from now on.
    pub fn appeal(self, worlds: &[WorldId]) {
        let before = untrack(|| self.with(|taste| taste.worlds.clone()));
        let gone = before.iter().filter(|world| !worlds.contains(world)).map(|gone| (gone, None));
        let new = worlds.iter().filter(|world| !before.contains(world)).map(|new| (new, Some(String::new())));
        let choices: Vec<_> =
            gone.chain(new).map(|(world, choice)| (ChoiceKey::World(world.clone()), choice)).collect();
        self.dossier.choose_all(&choices);
    }

    /// "Not for me", with a reason or without.
    pub fn hide(self, career: &CareerId, objection: &Objection) {
        self.dossier.choose(&ChoiceKey::Against(career.clone()), Some(&objection.write()));
    }

    /// Takes "not for me" back.
    pub fn bring_back(self, career: &CareerId) {
        self.dossier.choose(&ChoiceKey::Against(career.clone()), None);
    }

    /// Takes all answers, worlds and hidden careers away: the next pupil begins anew. What it returns puts them back.
    pub fn begin_again(self) -> Told {
        let is_ours =
            |key: &ChoiceKey| matches!(key, ChoiceKey::Answer(_) | ChoiceKey::World(_) | ChoiceKey::Against(_));
        let told: Told = untrack(|| {
            self.dossier.with(|kept| {
                let ours = kept.choices().filter(|(key, _)| is_ours(key));
                ours.map(|(key, value)| (key.clone(), Some(value.to_owned()))).collect()
            })
        });
        let nothing: Told = told.iter().map(|(key, _)| (key.clone(), None)).collect();
        self.dossier.choose_all(&nothing);
        told
    }

    /// Puts back what [`begin_again`](Self::begin_again) took.
    pub fn put_back(self, told: &Told) {
        self.dossier.choose_all(told);
    }

    /// Did the device refuse to keep anything? Tracked.
    pub fn is_refused(self) -> bool {
        self.dossier.is_refused_at("")
    }
}

/// What a dossier holds for the finder. An answer that this version does not know counts as none; the dossier keeps it.
fn taste(kept: &core::Dossier) -> Taste {
    let mut taste = Taste::default();
    for (key, value) in kept.choices() {
        match key {
            ChoiceKey::Answer(id) => {
                if let Some(answer) = Answer::from_slug(value) {
                    taste.answers.insert(id.clone(), answer);
                }
            }
            ChoiceKey::World(id) => _ = taste.worlds.insert(id.clone()),
            ChoiceKey::Against(id) => _ = taste.against.insert(id.clone(), Objection::read(value)),
            ChoiceKey::Kept { .. } | ChoiceKey::Guess(_) => {}
        }
    }
    taste
}

/// What the pupil told the finder.
pub fn use_finder() -> Finder {
    let dossier = use_dossier();
    Finder { dossier, taste: Memo::new(move |_| dossier.with(taste)) }
}
