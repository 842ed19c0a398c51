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
    // Cells further from the diagonal than the limit cannot lead to an answer: only the band around it is filled.
    let mut before = [FAR; LONGEST + 1];
    let mut above: [u8; LONGEST + 1] = std::array::from_fn(|column| column as u8);
    for (line, &letter) in typed.iter().enumerate() {
        let mut row = [FAR; LONGEST + 1];
        let mut least = set(&mut row, 0, line as u8 + 1);
        let previous = line.checked_sub(1).and_then(|at| typed.get(at));
        let (from, to) = (line.saturating_sub(limit), (line + limit + 1).min(known.len()));
        for column in from..to {
            let other = known.get(column).copied().unwrap_or_default();
            let changed = at(&above, column) + u8::from(letter != other);
            let mut cost = changed.min(at(&above, column + 1) + 1).min(at(&row, column) + 1);
            if previous == Some(&other) && column > 0 && known.get(column - 1) == Some(&letter) {
                cost = cost.min(at(&before, column - 1) + 1);
            }
            least = least.min(set(&mut row, column + 1, cost));
        }
        if usize::from(least) > limit {
            return None;
        }
        before = above;
        above = row;
    }
    let found = match compare {
        Compare::Whole => at(&above, known.len()),
        Compare::Beginning => above.iter().take(known.len() + 1).copied().min().unwrap_or(FAR),
    };
    (usize::from(found) <= limit).then_some(usize::from(found))
}

/// Above every distance that can be counted, with room to add to it.
const FAR: u8 = 2 * LONGEST as u8;

fn at(row: &[u8], column: usize) -> u8 {
    row.get(column).copied().unwrap_or(FAR)
}

fn set(row: &mut [u8], column: usize, value: u8) -> u8 {
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

    /// The textbook table, whole and without a limit; the last row holds the distance to each beginning.
    fn table(typed: &[u8], known: &[u8]) -> Vec<usize> {
        let mut rows: Vec<Vec<usize>> = vec![(0..=known.len()).collect()];
        for (line, letter) in typed.iter().enumerate() {
            let mut row = vec![line + 1];
            for (column, other) in known.iter().enumerate() {
                let above = &rows[line];
                let mut cost = (above[column] + usize::from(letter != other)).min(above[column + 1] + 1);
                cost = cost.min(row[column] + 1);
                if line > 0 && column > 0 && typed[line - 1] == *other && known[column - 1] == *letter {
                    cost = cost.min(rows[line - 1][column - 1] + 1);
                }
                row.push(cost);
            }
            rows.push(row);
        }
        rows.pop().unwrap()
    }

    proptest! {
        #[test]
        fn it_agrees_with_the_textbook(a in "[a-d]{0,9}", b in "[a-d]{0,9}", limit in 0_usize..4) {
            let row = table(a.as_bytes(), b.as_bytes());
            let below = |distance: usize| (distance <= limit).then_some(distance);
            let whole = distance(a.as_bytes(), b.as_bytes(), limit, Compare::Whole);
            prop_assert_eq!(whole, below(row[b.len()]));
            let beginning = distance(a.as_bytes(), b.as_bytes(), limit, Compare::Beginning);
            prop_assert_eq!(beginning, below(row.iter().copied().min().unwrap()));
        }

        #[test]
        fn it_is_the_same_from_both_sides(a in "[a-e]{0,8}", b in "[a-e]{0,8}") {
            let there = distance(a.as_bytes(), b.as_bytes(), 3, Compare::Whole);
            prop_assert_eq!(there, distance(b.as_bytes(), a.as_bytes(), 3, Compare::Whole));
            prop_assert_eq!(there == Some(0), a == b);
        }
    }
}
