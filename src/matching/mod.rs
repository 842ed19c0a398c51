//! The interest finder: answers -> five to seven careers that are worth a look, with reasons.
//!
//! # The formula
//! The score of a career is the sum of
//! - **interest**: the correlation between the pupil's profile (the level of the answers per interest R, I, A, S, E, C)
//!   and the career's (O*NET interest scores). Of four ways to compare two profiles, correlation predicted best how content
//!   303 employees in the US were with job and life, how well they felt they fitted, and whether they thought of leaving
//!   (10.1177/1069072720909825, Journal of Career Assessment 2020). It looks at the shape only: who likes much and who
//!   likes little are treated alike.
//!   Technical careers look alike to O*NET (115 of the 193 shown begin with R and C), and nobody knows whether a pupil's
//!   answers follow the profile as it stands, or what tells one technical career from another. So a career has both: its
//!   profile, and its profile above the mean of the technical careers (centred within the set). The one that fits the pupil
//!   best counts;
//! - **worlds and traits** of the cards that the pupil likes more, or less, than the other cards of the same interest: what
//!   the interest explains does not count twice;
//! - **chosen worlds**, told before the cards;
//! - **neighbours**: a career that no other is like has a little against it from the start;
//! - **objections**: what the pupil said against a career that was hidden.
//!
//! In the level of an interest an answer that is out of line with the others of that interest counts less (`level.rs`).
//!
//! With the mean, spread and shares of a pupil's answers as they are, each answer has its own part in each score, and the
//! parts add up to it. The reasons on the screen are the largest of those parts (of those that weigh nearly the same,
//! one that was not told yet), the world that was chosen, and where that is too little what the career spares the pupil:
//! none is written beforehand. No score is ever shown.
//!
//! # Rules
//! At least [`LEAST`] answers. Who answers everything alike gets no careers: there is nothing to choose by. Who answers all
//! ways is told so. Equal scores go by name, then id. The answers are read by id, so their order cannot matter.
//!
//! It is no test: nobody has validated it with pupils. It starts a conversation, and the screen says so.

mod change;
mod choose;
mod deck;
mod letters;
mod level;
mod objection;
mod reading;
mod reason;
mod space;
mod taste;

pub use change::Change;
pub use choose::MOST;
pub use deck::{LEAST, SHORT};
pub use objection::objections;
pub use reason::{Caution, Evidence, Reason, Tie};
pub use taste::{Answer, Liking, Objection, Taste};

use crate::dataset::{Dataset, Details, Table};
use crate::model::{Career, InterestItem, WorldId};
use reading::Reading;
use space::{Candidate, Space};
use std::collections::{BTreeMap, BTreeSet};

/// Most careers that are named as like one in the answer.
const LIKE: usize = 3;

/// From this correlation on the profiles of two careers with one ISCO-08 code are alike.
const ALIKE: f64 = 0.7;

/// Finds careers for a taste. Making one takes the mean of all careers: make it once.
#[derive(Debug)]
pub struct Matcher<'a> {
    items: &'a Table<InterestItem>,
    space: Space<'a>,
}

/// What the finder says.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict<'a> {
    /// So many answers more are needed.
    TooFew(usize),
    /// All cards were answered nearly alike.
    Flat(Flat),
    /// Careers. `clear` is false where the answers go all ways.
    Found {
        /// The careers, the best first.
        picks: Vec<Pick<'a>>,
        /// Do the answers point somewhere?
        clear: bool,
    },
}

/// How all cards were answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flat {
    /// Everything is liked.
    Liked,
    /// In between.
    Between,
    /// Nothing is liked.
    Disliked,
}

/// A career in the answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Pick<'a> {
    /// The career.
    pub career: &'a Career,
    /// Two or three reasons for it, the strongest first; fewer where the answers have no more.
    pub reasons: Vec<Reason<'a>>,
    /// One against.
    pub caution: Caution<'a>,
    /// Careers that the finder can hardly tell from it: the same O*NET profile, or one ISCO-08 code and a like profile.
    pub like: Vec<&'a Career>,
}

impl<'a> Matcher<'a> {
    /// A finder over the careers that may be shown and have a profile.
    #[must_use]
    pub fn new(data: &'a Dataset, details: &'a Details) -> Self {
        Self { items: &details.interest_items, space: Space::new(data, details) }
    }

    /// All cards, in the order in which they are shown; the first [`SHORT`] are the short finder.
    #[must_use]
    pub fn deck(&self) -> Vec<&'a InterestItem> {
        deck::deck(self.items, &self.space)
    }

    /// The careers for a taste, with reasons.
    #[must_use]
    pub fn find(&self, taste: &Taste) -> Verdict<'a> {
        let reading = self.read(taste);
        if reading.marks.len() < LEAST {
            return Verdict::TooFew(LEAST - reading.marks.len());
        }
        if reading.is_flat() {
            return Verdict::Flat(match reading.mean {
                mean if mean >= 3.75 => Flat::Liked,
                mean if mean <= 2.25 => Flat::Disliked,
                _ => Flat::Between,
            });
        }
        let chosen = self.choose(&reading, taste);
        let (mut told, mut told_against) = (BTreeMap::new(), BTreeMap::new());
        let picks = chosen.iter().map(|candidate| {
            let reasons = reason::reasons(&reading, taste, candidate, &mut told);
            let caution = reason::caution(&reading, candidate, &reasons, &mut told_against);
            Pick { career: candidate.career, reasons, caution, like: self.like(candidate, &chosen, taste) }
        });
        Verdict::Found { picks: picks.collect(), clear: !reading.goes_all_ways() }
    }

    /// The careers for a taste, without reasons: also for fewer answers, or none.
    #[must_use]
    pub fn careers(&self, taste: &Taste) -> Vec<&'a Career> {
        self.choose(&self.read(taste), taste).into_iter().map(|candidate| candidate.career).collect()
    }

    /// Which one answer, given otherwise, would take a career out of the answer; `None` where no single one does.
    #[must_use]
    pub fn change(&self, taste: &Taste, career: &Career) -> Option<Change<'a>> {
        change::change(self, taste, career)
    }

    /// As [`careers`](Self::careers), by another score: what the evaluation holds the finder against.
    #[must_use]
    pub fn careers_by(&self, worlds: &BTreeSet<WorldId>, score: impl Fn(&Career) -> f64) -> Vec<&'a Career> {
        let ranked = choose::ranked(&self.space, |candidate| score(candidate.career));
        choose::spread(&ranked, worlds, |_| false).into_iter().map(|(candidate, _)| candidate.career).collect()
    }

    /// The careers that can be an answer.
    pub fn candidates(&self) -> impl Iterator<Item = &'a Career> {
        self.space.candidates.iter().map(|candidate| candidate.career)
    }

    /// The score of a career, for the evaluation: it is never shown.
    #[must_use]
    pub fn score(&self, taste: &Taste, career: &Career) -> Option<f64> {
        let candidate = self.space.candidates.iter().find(|candidate| candidate.career.id == career.id)?;
        Some(self.score_of(&self.read(taste), taste, candidate))
    }

    fn read(&self, taste: &Taste) -> Reading<'a> {
        Reading::new(self.items, taste)
    }

    fn score_of(&self, reading: &Reading<'_>, taste: &Taste, candidate: &Candidate<'_>) -> f64 {
        let told = reading::chosen(taste, candidate) + objection::against(taste, &self.space, candidate);
        reading.score(candidate) + reading::alone(candidate) + told
    }

    fn choose(&self, reading: &Reading<'_>, taste: &Taste) -> Vec<&Candidate<'a>> {
        let ranked = choose::ranked(&self.space, |candidate| self.score_of(reading, taste, candidate));
        let picks = choose::spread(&ranked, &taste.worlds, |id| taste.against.contains_key(id));
        picks.into_iter().map(|(candidate, _)| candidate).collect()
    }

    fn like(&self, candidate: &Candidate<'a>, chosen: &[&Candidate<'a>], taste: &Taste) -> Vec<&'a Career> {
        let is_new = |other: &&Candidate<'a>| {
            chosen.iter().all(|pick| pick.career.id != other.career.id) && !taste.against.contains_key(&other.career.id)
        };
        let is_like = |other: &&Candidate<'a>| {
            let is_same_work = other.career.isco == candidate.career.isco;
            other.onet == candidate.onet || (is_same_work && other.within().dot(candidate.within()) > ALIKE)
        };
        let like = self.space.candidates.iter().filter(is_new).filter(is_like);
        like.map(|other| other.career).take(LIKE).collect()
    }
}
