//! What a counsellor chose: the places of the plan, and what was swapped away.

use super::{PLACES, Stop};

/// What stands in the address. Whatever it holds, it gives a plan: what is not known or not in reach is filled up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The ids of the places in the plan, in order. Empty: the plan of the rule.
    pub picks: Vec<String>,
    /// What was swapped away, the latest last: the number of its place in the plan, and its id.
    pub seen: Vec<(usize, String)>,
}

impl Choice {
    /// Reads the values of an address: ids, and what was swapped away as [`seen_words`](Self::seen_words) writes it.
    pub fn read<'t>(picks: impl Iterator<Item = &'t str>, seen: impl Iterator<Item = &'t str>) -> Self {
        let word = |text: &str| {
            let (slot, id) = text.split_once('.')?;
            let slot = slot.parse::<usize>().ok()?.checked_sub(1).filter(|slot| *slot < PLACES)?;
            Some((slot, id.to_owned()))
        };
        Self { picks: picks.take(PLACES).map(ToOwned::to_owned).collect(), seen: seen.filter_map(word).collect() }
    }

    /// `2.van-raam`: what was swapped away at the second place.
    pub fn seen_words(&self) -> impl Iterator<Item = String> {
        self.seen.iter().map(|(slot, id)| format!("{}.{id}", slot + 1))
    }

    /// The choice that keeps this plan as it stands.
    #[must_use]
    pub fn of(plan: &[&Stop], before: &Self) -> Self {
        Self { picks: plan.iter().map(|stop| stop.id().to_owned()).collect(), seen: before.seen.clone() }
    }

    pub(super) fn has_seen(&self, id: &str) -> bool {
        self.seen.iter().any(|(_, seen)| seen == id)
    }

    pub(super) fn put(&mut self, slot: usize, id: &str) {
        if let Some(pick) = self.picks.get_mut(slot) {
            id.clone_into(pick);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_junk_is_left_out() {
        let choice =
            Choice::read(["a", "b", "c", "d"].into_iter(), ["2.x", "0.y", "4.z", "1", "", "3.a.b"].into_iter());
        assert_eq!(choice.picks, ["a", "b", "c"]);
        assert_eq!(choice.seen, [(1, "x".to_owned()), (2, "a.b".to_owned())]);
        let words: Vec<_> = choice.seen_words().collect();
        let again = Choice::read(choice.picks.iter().map(String::as_str), words.iter().map(String::as_str));
        assert_eq!(again, choice);
    }
}
