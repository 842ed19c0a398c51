//! "What would this change": one other answer, and the answer of the finder with it.

use super::Matcher;
use super::taste::{Answer, Liking, Taste};
use crate::model::{Career, InterestItem};
use crate::order::Arrange;

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

/// Tries every other answer to every card that has one: the card that weighs most for the career first, and of its answers
/// the nearest first. So "no single answer" is true.
pub(super) fn change<'a>(matcher: &Matcher<'a>, taste: &Taste, career: &Career) -> Option<Change<'a>> {
    let before = matcher.careers(taste);
    let candidate = matcher.space.candidates.iter().find(|candidate| candidate.career.id == career.id)?;
    let reading = matcher.read(taste);
    let mut marks: Vec<_> = reading.marks.iter().map(|mark| (mark, reading.parts(mark, candidate).sum())).collect();
    marks.arrange_by(|(_, a), (_, b)| b.total_cmp(a));
    marks.into_iter().flat_map(|(mark, _)| others(mark.liking).map(move |to| (mark, to))).find_map(|(mark, to)| {
        let mut other = taste.clone();
        other.answers.insert(mark.item.id.clone(), Answer::Given(to));
        // An answer that leaves nothing to choose by changes more than this career.
        if matcher.read(&other).is_flat() {
            return None;
        }
        let after = matcher.careers(&other);
        let enters = after.iter().find(|career| before.iter().all(|old| old.id != career.id)).copied();
        let is_gone = after.iter().all(|other| other.id != career.id);
        is_gone.then_some(Change { item: mark.item, from: mark.liking, to, enters })
    })
}

/// The other answers, the nearest first.
fn others(liking: Liking) -> impl Iterator<Item = Liking> {
    let mut others = Liking::ALL.to_vec();
    others.retain(|to| *to != liking);
    others.arrange_by_key(|to| (*to as u8).abs_diff(liking as u8));
    others.into_iter()
}
