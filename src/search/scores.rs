//! Scores of all documents while a query is answered.

use super::weights;

/// Scores of all documents while a query is answered.
pub(super) struct Scores {
    score: Vec<f32>,
    covered: Vec<f32>,
    touched: Vec<u32>,
}

impl Scores {
    pub(super) fn new(documents: usize) -> Self {
        Self { score: vec![0.0; documents], covered: vec![0.0; documents], touched: Vec::new() }
    }

    pub(super) fn add(&mut self, number: u32, score: f32, covered: f32) {
        if let (Some(cell), Some(share)) = (self.score.get_mut(number as usize), self.covered.get_mut(number as usize))
        {
            if *cell <= 0.0 {
                self.touched.push(number);
            }
            *cell += score;
            *share += covered;
        }
    }

    /// Makes the score at least this.
    pub(super) fn raise(&mut self, number: u32, score: f32) {
        let missing = score - self.score.get(number as usize).copied().unwrap_or(0.0);
        if missing > 0.0 {
            self.add(number, missing, 0.0);
        }
    }

    pub(super) fn weigh_coverage(&mut self) {
        for &number in &self.touched {
            let share = self.covered.get(number as usize).copied().unwrap_or(0.0).min(1.0);
            if let Some(cell) = self.score.get_mut(number as usize) {
                *cell *= share.max(0.05).powf(weights::COVERAGE);
            }
        }
    }

    pub(super) fn found(&self) -> impl Iterator<Item = (u32, f32)> + '_ {
        self.touched.iter().filter_map(|&number| Some((number, *self.score.get(number as usize)?)))
    }
}
