//! Stable sorting by number, so that the app carries one sorting routine.
//!
//! The standard sort is compiled anew for every type and every comparison; in an app with forty of them that was a
//! tenth of the WebAssembly. Here the numbers of the rows are sorted, by one routine, and then the rows follow.

use std::cmp::Ordering;
use std::mem;

/// Stable sorting for slices, like the standard methods of the same endings.
pub trait Arrange<T> {
    /// Sorts by a comparison.
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering);

    /// Sorts by a key that is cheap to read.
    fn arrange_by_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }

    /// Sorts by a key that costs something to make: it is made once for each row.
    fn arrange_by_cached_key<K: Ord>(&mut self, key: impl Fn(&T) -> K);
}

impl<T> Arrange<T> for [T] {
    fn arrange_by(&mut self, compare: impl Fn(&T, &T) -> Ordering) {
        let order = numbers_in_order(self.len(), &|a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        follow(self, order);
    }

    fn arrange_by_cached_key<K: Ord>(&mut self, key: impl Fn(&T) -> K) {
        let keys: Vec<K> = self.iter().map(key).collect();
        let order = numbers_in_order(self.len(), &|a, b| keys.get(a).cmp(&keys.get(b)));
        follow(self, order);
    }
}

/// The numbers of the rows in the order of the rows. Not generic: this is the one routine.
fn numbers_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut numbers: Vec<usize> = (0..count).collect();
    #[expect(clippy::disallowed_methods, reason = "the one place that sorts")]
    numbers.sort_by(|a, b| compare(*a, *b));
    numbers
}

/// Puts the row `order[n]` at `n`, by following each cycle of the permutation once.
fn follow<T>(rows: &mut [T], mut order: Vec<usize>) {
    for start in 0..rows.len() {
        let mut at = start;
        while let Some(from) = order.get_mut(at).map(|cell| mem::replace(cell, at)) {
            if from == start || from == at {
                break;
            }
            rows.swap(at, from);
            at = from;
        }
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the standard sort is what ours is held against")]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_orders_exactly_as_the_standard_stable_sort(rows in prop::collection::vec((0_u8..6, any::<u16>()), 0..60)) {
            let (mut ours, mut cached, mut standard) = (rows.clone(), rows.clone(), rows);
            ours.arrange_by_key(|(key, _)| *key);
            cached.arrange_by_cached_key(|(key, _)| *key);
            standard.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &standard);
            prop_assert_eq!(&cached, &standard);
        }
    }
}
