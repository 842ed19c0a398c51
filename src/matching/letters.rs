//! Six numbers, one for each interest.

use crate::model::Riasec;

/// A number for each of R, I, A, S, E and C.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Letters(pub [f64; 6]);

impl Letters {
    /// The number of one interest.
    pub fn of(self, letter: Riasec) -> f64 {
        self.0.get(letter as usize).copied().unwrap_or_default()
    }

    /// Changes the number of one interest.
    pub fn change(&mut self, letter: Riasec, change: impl FnOnce(f64) -> f64) {
        if let Some(number) = self.0.get_mut(letter as usize) {
            *number = change(*number);
        }
    }

    pub fn plus(self, other: Self, times: f64) -> Self {
        let mut sum = self;
        for (number, more) in sum.0.iter_mut().zip(other.0) {
            *number += more * times;
        }
        sum
    }

    pub fn times(self, factor: f64) -> Self {
        Self(self.0.map(|number| number * factor))
    }

    /// What two have in common: the inner product.
    pub fn dot(self, other: Self) -> f64 {
        self.0.into_iter().zip(other.0).map(|(a, b)| a * b).sum()
    }

    pub fn length(self) -> f64 {
        self.dot(self).sqrt()
    }

    /// The same shape around nought: what somebody likes or dislikes as a whole is taken out.
    pub fn centred(self) -> Self {
        let mean = self.0.iter().sum::<f64>() / 6.0;
        Self(self.0.map(|number| number - mean))
    }

    /// The same direction with length 1; nought stays nought.
    pub fn unit(self) -> Self {
        let length = self.length();
        if length < NOUGHT { Self::default() } else { self.times(1.0 / length) }
    }
}

/// Below this a length is a rounding error.
pub(super) const NOUGHT: f64 = 1e-9;
