//! Why a career is in the answer: the pupil's own answers that weigh most for it, and one that speaks against.

use super::reading::{Mark, Parts, Reading};
use super::space::Candidate;
use super::taste::{Liking, Taste};
use crate::model::{InterestItem, InterestItemId, Level, Riasec, TraitId, WorldId};
use crate::order::Arrange;
use std::collections::BTreeMap;

/// Most reasons for a career.
const MOST: usize = 3;
/// Reasons that are looked for also where they weigh little.
const WANTED: usize = 2;
/// An answer that weighs less than this is not mentioned as a reason, unless there is no other.
const LEAST: f64 = 0.02;
/// "More than in most technical work", or less, is said from this difference on, on O*NET's scale of 1 to 7.
const MORE: f64 = 0.25;
/// And "more" only of what the career has at least so much of, on the same scale.
const PLENTY: f64 = 3.5;
/// From this level on one learns long: four years and more after secondary school.
const LONG: Level = Level::Hbo;
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
    /// The work is like this, and no answer tells of it.
    Unasked(&'a TraitId),
    /// The work is like this, and the pupil does not mind it, no more.
    Lukewarm(Evidence<'a>),
    /// One learns long for it: the level at which one begins.
    Long(Level),
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
    let tied = weighed.iter().filter(|(mark, parts)| mark.is_liked() && parts.sum() > 0.0);
    let tied = tied.filter_map(|(mark, parts)| Some((*mark, *parts, tie(mark, *parts, candidate, 1.0)?)));
    // That both belong to one world says least: only where there is too little else.
    let (of_world, of_work): (Vec<_>, Vec<_>) = tied.partition(|(.., tie)| matches!(tie, Tie::World(_)));
    for (mark, parts, tie) in of_work.into_iter().chain(of_world) {
        let is_weak = parts.sum() < LEAST || matches!(tie, Tie::World(_));
        // That the world was chosen is said anyway.
        let is_new = found.iter().all(|reason| tie_of(reason) != tie) && chosen.map(Tie::World) != Some(tie);
        let shown = fresh(&weighed, (&mark, parts, tie), candidate, told);
        let evidence = Evidence { item: shown.item, liking: shown.liking, tie };
        if found.len() < MOST && is_new && !(is_weak && found.len() >= WANTED) {
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
        if found.len() < WANTED && mark.is_disliked() && found.iter().all(|reason| tie_of(reason) != tie) {
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

fn tie_of<'a>(reason: &Reason<'a>) -> Tie<'a> {
    match reason {
        Reason::Chosen(world) => Tie::World(world),
        Reason::Liked(evidence) | Reason::Spared(evidence) => evidence.tie,
    }
}

/// The answer that weighs most against, by another tie than the reasons have: "it is teamwork" cannot speak for a career
/// and against it. Else what the work is like and no answer tells of, or tells neither way; else that one learns long.
pub(super) fn caution<'a>(
    reading: &Reading<'a>,
    candidate: &Candidate<'a>,
    reasons: &[Reason<'a>],
    told: &mut BTreeMap<&'a InterestItemId, usize>,
) -> Caution<'a> {
    let career = candidate.career;
    let unasked = || career.traits.iter().find(|own| reading.of_trait(own).is_empty()).map(Caution::Unasked);
    let lukewarm = || {
        let is_lukewarm = |own: &&TraitId| reading.of_trait(own).iter().all(|mark| mark.liking == Liking::Neutral);
        let own = career.traits.iter().find(is_lukewarm)?;
        let mark = *reading.of_trait(own).first()?;
        Some(Caution::Lukewarm(Evidence { item: mark.item, liking: mark.liking, tie: Tie::Trait(own) }))
    };
    let long = || (career.entry_level >= LONG).then_some(Caution::Long(career.entry_level));
    let against = against(reading, candidate, reasons, told);
    against.or_else(unasked).or_else(lukewarm).or_else(long).unwrap_or(Caution::Nothing)
}

/// The answer that weighs most against; of several, one that was not told yet of the careers before.
fn against<'a>(
    reading: &Reading<'a>,
    candidate: &Candidate<'a>,
    reasons: &[Reason<'a>],
    told: &mut BTreeMap<&'a InterestItemId, usize>,
) -> Option<Caution<'a>> {
    let weighed = weighed(reading, candidate);
    let against = weighed.iter().rev().take_while(|(_, parts)| parts.sum() < -LEAST).filter_map(|&(mark, parts)| {
        let evidence = Evidence { item: mark.item, liking: mark.liking, tie: tie(&mark, parts, candidate, -1.0)? };
        if reasons.iter().any(|reason| tie_of(reason) == evidence.tie) {
            None
        } else if mark.is_disliked() {
            Some(Caution::Disliked(evidence))
        } else {
            mark.is_liked().then_some(Caution::Missed(evidence))
        }
    });
    let against: Vec<_> = against.collect();
    // That one belongs to a world is the weakest of the ties: what the work itself is like comes before it.
    let is_far = |caution: &Caution<'a>| matches!(caution, Caution::Disliked(Evidence { tie: Tie::World(_), .. }));
    let item = |caution: &Caution<'a>| match caution {
        Caution::Disliked(evidence) | Caution::Missed(evidence) => Some(&evidence.item.id),
        _ => None,
    };
    let times = |caution: &Caution<'a>| item(caution).and_then(|id| told.get(id).copied()).unwrap_or_default();
    let chosen = against.into_iter().min_by_key(|caution| (is_far(caution), times(caution)));
    if let Some(id) = chosen.as_ref().and_then(item) {
        *told.entry(id).or_default() += 1;
    }
    chosen
}

/// The answers by what they do for the career, the most helpful first; equal ones by card.
fn weighed<'a>(reading: &Reading<'a>, candidate: &Candidate<'a>) -> Vec<(Mark<'a>, Parts)> {
    let mut marks: Vec<_> = reading.marks.iter().map(|mark| (*mark, reading.parts(mark, candidate))).collect();
    marks.arrange_by(|(_, a), (_, b)| b.sum().total_cmp(&a.sum()));
    marks
}

/// What ties the answer to the career, of the parts on the side of the whole: what the work is like, as that is the most
/// concrete, else the greater of world and interest. Trait and world tie what is liked to what speaks for a career, and what
/// is disliked to what speaks against it. An interest counts only where the career has more of
/// it than the mean technical career, or less, by its plain O*NET score too; and "less" only where the career has neither
/// the trait nor the world of the card, and "more" only where it has plenty. So the sentence on the screen is true. That one
/// likes to be outdoors is no tie to work of which we do not know that it is outdoors, whatever it does for the score. And a
/// world ties only to its own careers, those that have it as their main one.
fn tie<'a>(mark: &Mark<'a>, parts: Parts, candidate: &Candidate<'a>, side: f64) -> Option<Tie<'a>> {
    let (item, career) = (mark.item, candidate.career);
    if side > 0.0 && mark.is_liked() && candidate.unlike.contains(&&item.r#trait) {
        return None;
    }
    let is_straight = if side > 0.0 { mark.is_liked() } else { mark.is_disliked() };
    let has_world = item.world.as_ref().is_some_and(|world| career.worlds.contains(world));
    let is_main = item.world.is_some() && item.world.as_ref() == career.worlds.first();
    let has_card = career.traits.contains(&item.r#trait) || has_world;
    let is_plenty = parts.direction < 0.0 || candidate.own.of(item.riasec) >= PLENTY;
    let is_more = candidate.above.of(item.riasec).abs() >= MORE && is_plenty;
    let is_plain =
        is_more && candidate.above.of(item.riasec) * parts.direction > 0.0 && !(parts.direction < 0.0 && has_card);
    let of_trait = (is_straight, parts.r#trait, Some(Tie::Trait(&item.r#trait)));
    let of_world = (is_straight && is_main, parts.world, item.world.as_ref().map(Tie::World));
    let of_interest = (is_plain, parts.interest, Some(Tie::Interest(item.riasec)));
    let is_world_first = parts.world * side > parts.interest * side;
    let (next, last) = if is_world_first { (of_world, of_interest) } else { (of_interest, of_world) };
    let ties = [of_trait, next, last];
    ties.into_iter().find(|(holds, part, tie)| *holds && part * side > 0.0 && tie.is_some()).and_then(|(.., tie)| tie)
}
