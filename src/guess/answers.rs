//! Four answers for a class to raise a hand for.

use super::{HIGH, LOW, shuffle};

/// So many answers are there.
pub const ANSWERS: usize = 4;

/// Each answer is so wide, in euro a month.
const WIDTH: u32 = 800;
/// The answers begin at a round amount, euro a month.
const GRID: u32 = 100;
/// So far the middle lies from the ends of its answer, so that there is no arguing.
const CLEAR: u32 = 200;
/// Nobody would raise a hand for amounts beyond these.
const LIKELY: (u32, u32) = (1_500, 9_500);

/// Four ranges that follow each other, of which one holds the middle of the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    low: u32,
    middle: u32,
    holds: usize,
}

impl Answers {
    /// The letters of the answers.
    pub const LETTERS: [&str; ANSWERS] = ["A", "B", "C", "D"];

    /// The answers for a figure. Which of the four holds its middle follows from the id of the career, so that it is not
    /// always the same one, and is the same for everybody.
    #[must_use]
    pub fn of((low, high): (u32, u32), id: &str) -> Self {
        let middle = low.midpoint(high);
        let first = (middle.saturating_sub(WIDTH - CLEAR)).div_ceil(GRID) * GRID;
        let begins = (0..).map(|step| first + step * GRID).take_while(|begin| begin + CLEAR <= middle);
        let ways: Vec<_> = begins
            .flat_map(|begin| (0..ANSWERS).map(move |holds| (begin.checked_sub(WIDTH * holds as u32), holds)))
            .filter_map(|(low, holds)| Some(Self { low: low?, middle, holds }))
            .filter(|way| LOW <= way.low && way.end() <= HIGH)
            .collect();
        let is_likely = |way: &&Self| LIKELY.0 <= way.low && way.end() <= LIKELY.1;
        let likely: Vec<_> = ways.iter().filter(is_likely).copied().collect();
        let ways = if likely.is_empty() { ways } else { likely };
        // Figures are rather low on the scale, so that the last letters can seldom be the one: where they can, they are
        // more often.
        let rank = |way: &&Self| {
            let number = shuffle(u64::from(way.low), id) >> 8;
            number / (way.holds as u64 + 1)
        };
        ways.iter().min_by_key(rank).copied().unwrap_or(Self { low: first, middle, holds: 0 })
    }

    /// From where to where each answer goes, the lowest first.
    #[must_use]
    pub fn ranges(self) -> [(u32, u32); ANSWERS] {
        [0, 1, 2, 3].map(|number| (self.low + number * WIDTH, self.low + (number + 1) * WIDTH))
    }

    /// The number of the answer that holds the middle.
    #[must_use]
    pub const fn holds(self) -> usize {
        self.holds
    }

    /// The middle of the figure: just between its ends.
    #[must_use]
    pub const fn middle(self) -> u32 {
        self.middle
    }

    const fn end(self) -> u32 {
        self.low + WIDTH * ANSWERS as u32
    }

    /// The letter of the answer that holds the middle.
    #[must_use]
    pub fn letter(self) -> &'static str {
        Self::LETTERS.get(self.holds).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_middle_lies_clearly_in_just_one_answer(
            low in 30_u32..185, wide in 1_u32..100, id in "[a-z-]{1,20}"
        ) {
            let figure = (low * 50, (low + wide).min(190) * 50);
            let answers = Answers::of(figure, &id);
            let middle = answers.middle();
            let inside: Vec<_> = (0..ANSWERS)
                .filter(|number| {
                    let (from, to) = answers.ranges()[*number];
                    from + CLEAR <= middle && middle + CLEAR <= to
                })
                .collect();
            prop_assert_eq!(inside, vec![answers.holds()]);
            let ranges = answers.ranges();
            prop_assert!(LOW <= ranges[0].0 && ranges[3].1 <= HIGH, "{ranges:?}");
            prop_assert!(ranges.windows(2).all(|pair| pair[0].1 == pair[1].0));
        }
    }
}
