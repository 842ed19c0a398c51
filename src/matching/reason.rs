//! Why a career is in the answer: the pupil's own answers that weigh most for it, and one that speaks against.

use super::reading::{Mark, Parts, Reading};
use super::space::Candidate;
use super::taste::{Liking, Taste};
use crate::model::{InterestItem, InterestItemId, Riasec, TraitId, WorldId};
use crate::order::Arrange;
use std::collections::BTreeMap;

/// Most reasons for a career.
const MOST: usize = 3;
/// Reasons that are looked for also where they weigh little.
const WANTED: usize = 2;
/// An answer that weighs less than this is not mentioned as a reason, unless there is no other.
const LEAST: f64 = 0.03;
/// From this share of the weight on, one answer is as good a reason as another.
const NEARLY: f64 = 0.6;

/// What ties an answer to a career.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tie<'a> {
    /// What the work is like.
    Trait(&'a TraitId),
    /// The world that both belong to.
    World(&'a WorldId),
    /// The kind of activity, which the career has more of than most technical careers, or less.
    Interest(Riasec),
}

/// An answer that weighs for a career or against it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence<'a> {
    /// The card.
    pub item: &'a InterestItem,
    /// The answer.
    pub liking: Liking,
    /// What ties it to the career.
    pub tie: Tie<'a>,
}

/// A reason for a career.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason<'a> {
    /// The pupil chose this world.
    Chosen(&'a WorldId),
    /// The pupil likes it, and the career has it.
    Liked(Evidence<'a>),
    /// The pupil does not like it, and the career has less of that interest than most.
    Spared(Evidence<'a>),
}

/// What speaks against a career.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Caution<'a> {
    /// The pupil does not like it, and the career has it.
    Disliked(Evidence<'a>),
    /// The pupil likes it, and the career has less of that interest than most.
    Missed(Evidence<'a>),
    /// The work is like this, and no card asked for it.
    Unasked(&'a TraitId),
    /// Nothing in the answers.
    Nothing,
}

/// The strongest reasons, the strongest first; each tie once.
pub(super) fn reasons<'a>(
    reading: &Reading<'a>,
    taste: &Taste,
    candidate: &Candidate<'a>,
    told: &mut BTreeMap<&'a InterestItemId, usize>,
) -> Vec<Reason<'a>> {
    let mut found: Vec<Reason<'a>> = Vec::new();
    let weighed = weighed(reading, candidate);
    let chosen = candidate.career.worlds.iter().find(|world| taste.worlds.contains(*world));
    for &(mark, parts) in weighed.iter().filter(|(_, parts)| parts.sum() > 0.0) {
        let is_weak = parts.sum() < LEAST;
        let Some(tie) = tie(&mark, parts, candidate, 1.0) else { continue };
        // That the world was chosen is said anyway.
        let is_new = found.iter().all(|reason| tie_of(reason) != Some(tie)) && chosen.map(Tie::World) != Some(tie);
        let shown = fresh(&weighed, (&mark, parts, tie), candidate, told);
        let evidence = Evidence { item: shown.item, liking: shown.liking, tie };
        if found.len() < MOST && is_new && mark.is_liked() && !(is_weak && found.len() >= WANTED) {
            found.push(Reason::Liked(evidence));
        }
    }
    if let Some(chosen) = chosen {
        found.truncate(MOST - 1);
        found.push(Reason::Chosen(chosen));
    }
    // Only where too little is liked: what the career spares the pupil.
    for &(mark, parts) in weighed.iter().filter(|(_, parts)| parts.sum() > 0.0) {
        let Some(tie) = tie(&mark, parts, candidate, 1.0) else { continue };
        if found.len() < WANTED && mark.is_disliked() && found.iter().all(|reason| tie_of(reason) != Some(tie)) {
            found.push(Reason::Spared(Evidence { item: mark.item, liking: mark.liking, tie }));
        }
    }
    for reason in &found {
        if let Reason::Liked(evidence) = reason {
            *told.entry(&evidence.item.id).or_default() += 1;
        }
    }
    found
}

/// Of the liked answers that weigh about as much, and in the same way, the one that was told least for the careers before:
/// else one card would be the reason for all seven.
fn fresh<'a>(
    weighed: &[(Mark<'a>, Parts)],
    (mark, parts, tied): (&Mark<'a>, Parts, Tie<'a>),
    candidate: &Candidate<'a>,
    told: &BTreeMap<&'a InterestItemId, usize>,
) -> Mark<'a> {
    let is_like = |(other, others): &&(Mark<'a>, Parts)| {
        other.is_liked() && others.sum() >= NEARLY * parts.sum() && tie(other, *others, candidate, 1.0) == Some(tied)
    };
    let times = |mark: &Mark<'a>| told.get(&mark.item.id).copied().unwrap_or_default();
    let like = weighed.iter().filter(is_like).map(|(other, _)| *other);
    like.min_by_key(times).unwrap_or(*mark)
}

fn tie_of<'a>(reason: &Reason<'a>) -> Option<Tie<'a>> {
    match reason {
        Reason::Chosen(_) => None,
        Reason::Liked(evidence) | Reason::Spared(evidence) => Some(evidence.tie),
    }
}

/// The answer that weighs most against, by another tie than the reasons have: "it is teamwork" cannot speak for a career
/// and against it. Else what no card asked for.
pub(super) fn caution<'a>(
    reading: &Reading<'a>,
    asked: &[&TraitId],
    candidate: &Candidate<'a>,
    reasons: &[Reason<'a>],
) -> Caution<'a> {
    let weighed = weighed(reading, candidate);
    let against = weighed.iter().rev().take_while(|(_, parts)| parts.sum() < -LEAST).filter_map(|&(mark, parts)| {
        let evidence = Evidence { item: mark.item, liking: mark.liking, tie: tie(&mark, parts, candidate, -1.0)? };
        if mark.is_disliked() {
            Some(Caution::Disliked(evidence))
        } else {
            mark.is_liked().then_some(Caution::Missed(evidence))
        }
    });
    let is_other = |caution: &Caution<'a>| match caution {
        Caution::Disliked(evidence) | Caution::Missed(evidence) => {
            reasons.iter().all(|reason| tie_of(reason) != Some(evidence.tie))
        }
        Caution::Unasked(_) | Caution::Nothing => true,
    };
    let against: Vec<_> = against.filter(is_other).collect();
    // That one belongs to a world is the weakest of the ties: what the work itself is like comes before it.
    let is_close = |caution: &&Caution<'a>| !matches!(caution, Caution::Disliked(Evidence { tie: Tie::World(_), .. }));
    let close = against.iter().find(is_close).or(against.first()).copied();
    let unasked = || candidate.career.traits.iter().find(|own| !asked.contains(own)).map(Caution::Unasked);
    close.or_else(unasked).unwrap_or(Caution::Nothing)
}

/// The answers by what they do for the career, the most helpful first; equal ones by card.
fn weighed<'a>(reading: &Reading<'a>, candidate: &Candidate<'a>) -> Vec<(Mark<'a>, Parts)> {
    let mut marks: Vec<_> = reading.marks.iter().map(|mark| (*mark, reading.parts(mark, candidate))).collect();
    marks.arrange_by(|(_, a), (_, b)| b.sum().total_cmp(&a.sum()));
    marks
}

/// What ties the answer to the career: the greatest part on the side of the whole. An interest counts only where the
/// career has more of it than the mean technical career, or less, by its plain O*NET score too; and "less" only where the
/// career has neither the trait nor the world of the card. So the sentence on the screen is true.
fn tie<'a>(mark: &Mark<'a>, parts: Parts, candidate: &Candidate<'a>, side: f64) -> Option<Tie<'a>> {
    let letter = mark.item.riasec;
    let score = candidate.profile.of(letter);
    let has_card = parts.r#trait != 0.0 || parts.world != 0.0;
    let is_plain = candidate.above.of(letter) * score > 0.0 && !(score < 0.0 && has_card);
    let mut ties = [
        (parts.r#trait * side, Some(Tie::Trait(&mark.item.r#trait))),
        (parts.world * side, mark.item.world.as_ref().map(Tie::World)),
        (if is_plain { parts.interest * side } else { 0.0 }, Some(Tie::Interest(letter))),
    ];
    ties.arrange_by(|(a, _), (b, _)| b.total_cmp(a));
    ties.into_iter().find(|(part, tie)| *part > 0.0 && tie.is_some()).and_then(|(_, tie)| tie)
}
