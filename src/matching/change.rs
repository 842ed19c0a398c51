//! "What would this change": one other answer, and the answer of the finder with it.

use super::Matcher;
use super::taste::{Answer, Liking, Taste};
use crate::model::{Career, InterestItem};
use crate::order::Arrange;

/// How many answers are tried: those that weigh most for the career.
const TRIED: usize = 8;

/// One answer that would take a career out of the seven.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change<'a> {
    /// The card.
    pub item: &'a InterestItem,
    /// The answer that was given.
    pub from: Liking,
    /// The answer that changes it.
    pub to: Liking,
    /// The career that would come in its place.
    pub enters: Option<&'a Career>,
}

/// Tries the answers that weigh most for the career, from the nearest other answer to the opposite one.
pub(super) fn change<'a>(matcher: &Matcher<'a>, taste: &Taste, career: &Career) -> Option<Change<'a>> {
    let before = matcher.careers(taste);
    let candidate = matcher.space.candidates.iter().find(|candidate| candidate.career.id == career.id)?;
    let reading = matcher.read(taste);
    let mut marks: Vec<_> = reading.marks.iter().map(|mark| (mark, reading.parts(mark, candidate).sum())).collect();
    marks.arrange_by(|(_, a), (_, b)| b.total_cmp(a));
    let helpful = marks.into_iter().take(TRIED).filter(|(_, part)| *part > 0.0);
    helpful.flat_map(|(mark, _)| others(mark.liking).map(move |to| (mark, to))).find_map(|(mark, to)| {
        let mut other = taste.clone();
        other.answers.insert(mark.item.id.clone(), Answer::Given(to));
        let after = matcher.careers(&other);
        let enters = after.iter().find(|career| before.iter().all(|old| old.id != career.id)).copied();
        let is_gone = after.iter().all(|other| other.id != career.id);
        is_gone.then_some(Change { item: mark.item, from: mark.liking, to, enters })
    })
}

/// Other answers: from the middle on to the far side.
fn others(liking: Liking) -> impl Iterator<Item = Liking> {
    let far = liking.opposite();
    [Liking::Neutral, far].into_iter().filter(move |to| *to != liking)
}
