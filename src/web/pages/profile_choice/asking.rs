//! The question on the screen: read from the address, and written there.

use crate::pathways::{Asked, Choice, Profile, ProfileQuestion, Subject, Subjects, toggled, write_subjects};
use crate::text::ProfileChoiceTexts;
use crate::web::links::{Query, Route, key};
use crate::web::state::{Nav, use_nav, use_pupil};
use leptos::prelude::*;

/// The question. While somebody tries answers the history keeps one entry.
#[derive(Clone, Copy)]
pub(super) struct Asking {
    nav: Nav,
    question: Memo<Option<ProfileQuestion>>,
}

/// One of the two choices.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    First,
    Second,
}

impl Asking {
    /// The question in the address, and where that is silent the profile that the pupil keeps.
    pub fn of_address() -> Self {
        let (nav, pupil) = (use_nav(), use_pupil());
        let question = Memo::new(move |before: Option<&Option<ProfileQuestion>>| match before {
            // The screen is about to go: it keeps its question until then.
            Some(before) if nav.route() != Route::ProfileChoice => *before,
            _ => {
                let pupil = pupil.get()?;
                let [profile, subjects, with, with_subjects] =
                    [key::PROFILE, key::SUBJECTS, key::WITH, key::WITH_SUBJECTS].map(|key| nav.param(key));
                let asked =
                    Asked { profile: &profile, subjects: &subjects, with: &with, with_subjects: &with_subjects };
                let kept = Choice { profile: pupil.profile, subjects: pupil.subjects };
                Some(ProfileQuestion::read(pupil.start, asked, kept))
            }
        });
        Self { nav, question }
    }

    /// The question; tracked. `None` where no school was told.
    pub fn get(self) -> Option<ProfileQuestion> {
        self.question.get()
    }

    /// One of the two choices; tracked.
    pub fn choice(self, side: Side) -> Choice {
        let question = self.get();
        match side {
            Side::First => question.map(|question| question.first),
            Side::Second => question.and_then(|question| question.second),
        }
        .unwrap_or_default()
    }

    /// Chooses the profile.
    pub fn choose(self, profile: Profile) {
        self.change(|question| question.first.profile = Some(profile));
    }

    /// Compares with a profile, or with none. The same profile is compared with other subjects: all where there were
    /// none, none where there were some.
    pub fn compare_with(self, profile: Option<Profile>) {
        self.change(|question| {
            let Some(profile) = profile else {
                question.second = None;
                question.has_own_subjects = false;
                return;
            };
            let own = question.second.filter(|_| question.has_own_subjects);
            let mut subjects = own.map_or(question.first.subjects, |own| own.subjects);
            if question.first == (Choice { profile: Some(profile), subjects }) {
                let rung = question.start.rung();
                let is_none = subjects.is_none_or(|subjects| subjects == Subjects::default());
                let all = || Subject::of_school(rung).iter().copied().collect();
                subjects = Some(if is_none { all() } else { Subjects::default() });
                question.has_own_subjects = true;
            }
            question.second = Some(Choice { profile: Some(profile), subjects });
        });
    }

    /// Adds a subject, or takes it away.
    pub fn toggle(self, side: Side, subject: Subject) {
        self.tell(side, |subjects| Some(toggled(subjects, subject)));
    }

    /// "I do not know yet", and back to none of them.
    pub fn tell_unknown(self, side: Side, is_unknown: bool) {
        self.tell(side, |_| (!is_unknown).then(Subjects::default));
    }

    fn tell(self, side: Side, change: impl FnOnce(Option<Subjects>) -> Option<Subjects>) {
        self.change(|question| match side {
            Side::First => question.first.subjects = change(question.first.subjects),
            Side::Second => {
                if let Some(second) = &mut question.second {
                    second.subjects = change(second.subjects);
                }
            }
        });
    }

    /// Lets the second choice have subjects of its own, or those of the first.
    pub fn own_subjects(self, has_own: bool) {
        self.change(|question| question.has_own_subjects = has_own);
    }

    /// The second choice first.
    pub fn swap(self) {
        self.change(|question| {
            let Some(second) = question.second else { return };
            question.has_own_subjects = second.subjects != question.first.subjects;
            question.second = Some(question.first);
            question.first = second;
        });
    }

    fn change(self, change: impl FnOnce(&mut ProfileQuestion)) {
        let Some(mut question) = self.question.get_untracked() else { return };
        change(&mut question);
        self.nav.retype(|query| write(query, &question));
    }
}

/// The question in an address. Which doors are open and how many are shown belongs to the question before.
fn write(query: Query, question: &ProfileQuestion) -> Query {
    let subjects = |subjects: Option<Subjects>| subjects.map(|_| write_subjects(subjects)).unwrap_or_default();
    let own = question.second.filter(|_| question.has_own_subjects);
    let query = query
        .with(key::STAGE, &question.start.slug())
        .with(key::PROFILE, slug(Some(question.first)))
        .with(key::SUBJECTS, &subjects(question.first.subjects))
        .with(key::WITH, slug(question.second))
        .with(key::WITH_SUBJECTS, &own.map(|own| write_subjects(own.subjects)).unwrap_or_default())
        .without(key::GROUP)
        .without(key::COUNT);
    key::COUNT_DIFFERENT.into_iter().fold(query, Query::without)
}

fn slug(choice: Option<Choice>) -> &'static str {
    choice.and_then(|choice| choice.profile).map(Profile::slug).unwrap_or_default()
}

/// A choice by its name.
pub(super) fn profile_name(words: &ProfileChoiceTexts, choice: Choice) -> &'static str {
    choice.profile.map(words.profile).unwrap_or_default()
}

/// Two choices by names that tell them apart: with their subjects only where these differ.
pub(super) fn names(words: &ProfileChoiceTexts, first: Choice, second: Choice) -> (String, String) {
    let with_subjects = first.subjects != second.subjects;
    let name = |choice: Choice| {
        let profile = profile_name(words, choice);
        match choice.subjects {
            _ if !with_subjects => profile.to_owned(),
            None => (words.named_subjects_unknown)(profile),
            Some(subjects) => {
                let subjects: Vec<_> = subjects.iter().map(words.subject).collect();
                (words.named)(profile, &subjects)
            }
        }
    };
    (name(first), name(second))
}
