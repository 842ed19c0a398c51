//! The scale, a guess on it, and how the guess lies beside the figure.

use crate::model::Career;

/// The lowest amount on the scale, euro a month.
pub const LOW: u32 = 1_000;
/// The highest amount on the scale, euro a month.
pub const HIGH: u32 = 10_000;
/// The scale goes in steps of so many euro.
pub const STEP: u32 = 50;

/// So far a figure stays from the ends of the scale: at an end it would give itself away.
const ROOM: u32 = 500;

/// Where the sliders stand first: wide, so that they suggest nothing.
const START: Guess = Guess { from: 2_000, to: 8_000 };

/// The figure of a career that can be guessed: its lower and upper end in euro a month. Absent where we know none, or
/// where it has no room on the scale.
#[must_use]
pub fn figure(career: &Career) -> Option<(u32, u32)> {
    let wage = career.wage.as_ref()?;
    let (low, high) = (wage.month_min, wage.month_max);
    (LOW + ROOM <= low && low < high && high <= HIGH - ROOM).then_some((low, high))
}

/// A guess: from an amount to an amount on the scale. The first is never above the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Guess {
    from: u32,
    to: u32,
}

impl Default for Guess {
    fn default() -> Self {
        START
    }
}

impl Guess {
    /// A guess between two amounts, in any order; each goes to the nearest step of the scale.
    #[must_use]
    pub fn new(one: u32, other: u32) -> Self {
        let (one, other) = (on_scale(one), on_scale(other));
        Self { from: one.min(other), to: one.max(other) }
    }

    /// The lower end.
    #[must_use]
    pub const fn from(self) -> u32 {
        self.from
    }

    /// The upper end.
    #[must_use]
    pub const fn to(self) -> u32 {
        self.to
    }

    /// The guess with another lower end. It pushes the upper one before it.
    #[must_use]
    pub fn with_from(self, from: u32) -> Self {
        let from = on_scale(from);
        Self { from, to: self.to.max(from) }
    }

    /// The guess with another upper end. It pushes the lower one before it.
    #[must_use]
    pub fn with_to(self, to: u32) -> Self {
        let to = on_scale(to);
        Self { from: self.from.min(to), to }
    }

    /// How it lies beside a figure.
    #[must_use]
    pub const fn beside(self, (low, high): (u32, u32)) -> Beside {
        let Self { from, to } = self;
        if from == low && to == high {
            Beside::Same
        } else if from >= low && to <= high {
            Beside::Narrower
        } else if from <= low && to >= high {
            Beside::Wider
        } else if to <= low {
            Beside::Below
        } else if from >= high {
            Beside::Above
        } else if from < low {
            Beside::PartBelow
        } else {
            Beside::PartAbove
        }
    }
}

/// How a guess lies beside a figure. None of them is better than another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The whole guess lies below.
    Below,
    /// It begins below and ends within.
    PartBelow,
    /// It lies within the figure.
    Narrower,
    /// Both ends are the same.
    Same,
    /// The figure lies within the guess.
    Wider,
    /// It begins within and ends above.
    PartAbove,
    /// The whole guess lies above.
    Above,
}

impl Beside {
    /// All of them, for texts.
    pub const ALL: [Self; 7] =
        [Self::Below, Self::PartBelow, Self::Narrower, Self::Same, Self::Wider, Self::PartAbove, Self::Above];
}

fn on_scale(amount: u32) -> u32 {
    let amount = amount.clamp(LOW, HIGH);
    (amount + STEP / 2) / STEP * STEP
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_way_to_lie_beside_a_figure_has_its_name() {
        let figure = (3_000, 4_500);
        for (from, to, expected) in [
            (2_000, 2_500, Beside::Below),
            (2_000, 3_000, Beside::Below),
            (2_000, 3_050, Beside::PartBelow),
            (3_000, 3_050, Beside::Narrower),
            (3_000, 3_000, Beside::Narrower),
            (3_500, 4_000, Beside::Narrower),
            (3_000, 4_500, Beside::Same),
            (3_000, 4_550, Beside::Wider),
            (2_000, 8_000, Beside::Wider),
            (4_000, 5_000, Beside::PartAbove),
            (4_500, 5_000, Beside::Above),
            (6_000, 6_000, Beside::Above),
        ] {
            assert_eq!(Guess::new(from, to).beside(figure), expected, "{from} to {to}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_moved_the_guess_stays_on_the_scale_and_in_order(
            one in any::<u32>(), other in any::<u32>(), moves in prop::collection::vec((any::<bool>(), any::<u32>()), 0..6)
        ) {
            let mut guess = Guess::new(one, other);
            for (lower, amount) in moves {
                guess = if lower { guess.with_from(amount) } else { guess.with_to(amount) };
                let moved = if lower { guess.from() } else { guess.to() };
                prop_assert!(moved.abs_diff(amount.clamp(LOW, HIGH)) <= STEP / 2, "the slider stays where it was put");
            }
            prop_assert!(LOW <= guess.from() && guess.from() <= guess.to() && guess.to() <= HIGH);
            prop_assert!(guess.from().is_multiple_of(STEP) && guess.to().is_multiple_of(STEP));
        }
    }
}
