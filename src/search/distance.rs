//! Edit distance with a limit, in which swapping two neighbours counts one (optimal string alignment).

/// Longest word that is compared; longer ones never match by guess.
const LONGEST: usize = 32;

/// How a typed word compares to a known one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// The whole of the known word.
    Whole,
    /// Any beginning of the known word: the pupil is still typing.
    Beginning,
}

/// The distance between `typed` and `known`, or `None` where it is above `limit`.
#[must_use]
pub fn distance(typed: &[u8], known: &[u8], limit: usize, compare: Compare) -> Option<usize> {
    let known = match compare {
        Compare::Whole => known,
        Compare::Beginning => known.get(..typed.len() + limit).unwrap_or(known),
    };
    if typed.len() > LONGEST
        || known.len() > LONGEST
        || typed.len() > known.len() + limit
        || (compare == Compare::Whole && known.len() > typed.len() + limit)
    {
        return None;
    }
    let mut before = [0_usize; LONGEST + 1];
    let mut above: [usize; LONGEST + 1] = std::array::from_fn(|column| column);
    let mut row = [0_usize; LONGEST + 1];
    for (line, &letter) in typed.iter().enumerate() {
        let mut least = set(&mut row, 0, line + 1);
        for (column, &other) in known.iter().enumerate() {
            let changed = at(&above, column) + usize::from(letter != other);
            let mut cost = changed.min(at(&above, column + 1) + 1).min(at(&row, column) + 1);
            let swapped =
                line > 0 && column > 0 && typed.get(line - 1) == Some(&other) && known.get(column - 1) == Some(&letter);
            if swapped {
                cost = cost.min(at(&before, column - 1) + 1);
            }
            least = least.min(set(&mut row, column + 1, cost));
        }
        if least > limit {
            return None;
        }
        before = above;
        above = row;
    }
    let found = match compare {
        Compare::Whole => at(&above, known.len()),
        Compare::Beginning => above.iter().take(known.len() + 1).copied().min().unwrap_or(usize::MAX),
    };
    (found <= limit).then_some(found)
}

fn at(row: &[usize], column: usize) -> usize {
    row.get(column).copied().unwrap_or(usize::MAX / 2)
}

fn set(row: &mut [usize], column: usize, value: usize) -> usize {
    if let Some(cell) = row.get_mut(column) {
        *cell = value;
    }
    value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn distances_are_as_counted_by_hand() {
        let cases = [
            ("lasser", "lasser", 2, Some(0)),
            ("lassr", "lasser", 2, Some(1)),
            ("lassre", "lasser", 2, Some(1)),
            ("timerman", "timmerman", 2, Some(1)),
            ("tmermn", "timmerman", 2, None),
            ("", "ab", 2, Some(2)),
        ];
        for (typed, known, limit, expected) in cases {
            assert_eq!(distance(typed.as_bytes(), known.as_bytes(), limit, Compare::Whole), expected, "{typed}");
        }
        assert_eq!(distance(b"elktri", b"elektricien", 1, Compare::Beginning), Some(1));
    }

    proptest! {
        #[test]
        fn it_is_the_same_from_both_sides(a in "[a-e]{0,8}", b in "[a-e]{0,8}") {
            let there = distance(a.as_bytes(), b.as_bytes(), 3, Compare::Whole);
            prop_assert_eq!(there, distance(b.as_bytes(), a.as_bytes(), 3, Compare::Whole));
            prop_assert_eq!(there == Some(0), a == b);
        }
    }
}
