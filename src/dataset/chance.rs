//! A career by chance. Chance itself comes from outside, so that the same number gives the same career.

use super::Dataset;
use crate::model::Career;

impl Dataset {
    /// The shown career that a number from 0 up to 1 stands for; each has an equal share. A number outside of that
    /// counts as the nearest one inside.
    pub fn career_by_chance(&self, number: f64) -> Option<&Career> {
        let shown: Vec<_> = self.careers.iter_shown().collect();
        let place = (number.clamp(0.0, 1.0) * shown.len() as f64) as usize;
        shown.get(place.min(shown.len().saturating_sub(1))).copied()
    }
}
