//! How much somebody likes one kind of card, when one of the answers is out of line with the others.

use crate::order::Arrange;

/// Up to so far from the level (in steps of the answer) an answer counts in full; from there on less and less.
const IN_LINE: f64 = 0.75;
/// The estimate has settled when a round moves it less than this.
const SETTLED: f64 = 1e-9;
/// It does so within this many rounds.
const ROUNDS: usize = 500;

/// What share each answer has in the level of its kind: together 1, or nothing where there is no answer.
///
/// The level is Huber's estimate of location (10.1214/aoms/1177703732), by weighing again and again from the median on.
/// With three cards of a kind one slip, or one card that was about something else, would else decide the kind: on
/// simulated pupils one answer turned round moves fewer careers this way, and as many are found again.
pub(super) fn shares(answers: &[f64]) -> Vec<f64> {
    let mut level = median(answers);
    let mut weights = vec![1.0; answers.len()];
    for _ in 0..ROUNDS {
        let before = level;
        for (weight, answer) in weights.iter_mut().zip(answers) {
            *weight = IN_LINE / (answer - level).abs().max(IN_LINE);
        }
        let total: f64 = weights.iter().sum();
        for weight in &mut weights {
            *weight /= total;
        }
        level = weights.iter().zip(answers).map(|(weight, answer)| weight * answer).sum();
        if (level - before).abs() < SETTLED {
            break;
        }
    }
    weights
}

fn median(answers: &[f64]) -> f64 {
    let mut sorted = answers.to_vec();
    sorted.arrange_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    let at = |place: usize| sorted.get(place).copied().unwrap_or_default();
    if sorted.len() % 2 == 1 { at(middle) } else { at(middle).midpoint(at(middle.saturating_sub(1))) }
}

#[cfg(test)]
mod tests {
    use super::shares;

    fn level(answers: &[f64]) -> f64 {
        shares(answers).iter().zip(answers).map(|(share, answer)| share * answer).sum()
    }

    #[test]
    fn the_shares_are_one_together_and_answers_in_line_share_alike() {
        for answers in [&[2.0][..], &[4.0, 5.0], &[3.0, 3.0, 4.0], &[1.0, 5.0, 2.0, 5.0]] {
            assert!((shares(answers).iter().sum::<f64>() - 1.0).abs() < 1e-9, "{answers:?}");
        }
        assert!(shares(&[3.0, 4.0, 3.5]).iter().all(|share| (share - 1.0 / 3.0).abs() < 1e-9));
        assert!(shares(&[]).is_empty());
    }

    /// All ways to answer up to eight cards, the order left out.
    fn all_answers() -> Vec<Vec<f64>> {
        let mut all = vec![Vec::new()];
        let mut longest = all.clone();
        for _ in 0..8 {
            let longer = |answers: &Vec<f64>| {
                let least = answers.last().map_or(1, |answer| *answer as i32);
                let mut longer = Vec::new();
                for answer in least..=5 {
                    longer.push([answers.as_slice(), &[f64::from(answer)]].concat());
                }
                longer
            };
            longest = longest.iter().flat_map(longer).collect();
            all.extend(longest.iter().cloned());
        }
        all
    }

    #[test]
    fn it_settles_for_all_answers_and_says_the_opposite_of_the_opposite_ones() {
        for answers in all_answers() {
            let level = level(&answers);
            let pull = |answer: &f64| (answer - level).clamp(-super::IN_LINE, super::IN_LINE);
            assert!(answers.iter().map(pull).sum::<f64>().abs() < 1e-6, "{answers:?}: {level}");
            let turned: Vec<f64> = answers.iter().map(|answer| 6.0 - answer).collect();
            assert!(answers.is_empty() || (self::level(&turned) - (6.0 - level)).abs() < 1e-6, "{answers:?}");
        }
    }

    #[test]
    fn one_answer_out_of_line_moves_the_level_less_than_the_mean() {
        assert!(level(&[5.0, 5.0, 1.0]) > 4.4, "the mean is 3.7");
        assert!((level(&[5.0, 1.0]) - 3.0).abs() < 1e-9, "of two nobody is out of line");
        assert!((level(&[1.0, 5.0, 5.0]) - level(&[5.0, 5.0, 1.0])).abs() < 1e-9);
    }
}
