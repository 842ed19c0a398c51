//! In what compared records differ. An unknown is never a difference, and never the same.

use crate::dataset::Dataset;
use crate::model::{Career, Mode, Study};
use crate::order::Arrange;

/// How the records of a comparison stand to each other on one point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Difference {
    /// All are known, and the same.
    Same,
    /// Two that are known differ.
    Differs,
    /// What is known does not differ, and not everything is known.
    Unsure,
}

impl Difference {
    /// All three, for texts.
    pub const ALL: [Self; 3] = [Self::Same, Self::Differs, Self::Unsure];
}

/// Compares values on one point; `None` is unknown. There is nothing to compare below two.
#[must_use]
pub fn difference<T: PartialEq>(values: &[Option<T>]) -> Option<Difference> {
    if values.len() < 2 {
        return None;
    }
    let mut known = values.iter().flatten();
    let first = known.next();
    Some(if first.is_some_and(|first| known.any(|other| other != first)) {
        Difference::Differs
    } else if values.iter().all(Option::is_some) {
        Difference::Same
    } else {
        Difference::Unsure
    })
}

/// Has only the list at this place the item? Then it stands out. Where the lists share nothing, nothing stands out.
#[must_use]
pub fn is_only_here<T: PartialEq>(lists: &[Vec<T>], at: usize, item: &T) -> bool {
    let is_elsewhere =
        |at: usize, item: &T| lists.iter().enumerate().any(|(other, list)| other != at && list.contains(item));
    let share = || lists.iter().enumerate().any(|(at, list)| list.iter().any(|item| is_elsewhere(at, item)));
    !is_elsewhere(at, item) && share()
}

/// A wage figure with the group that it belongs to: two careers of one group have one figure, not two alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WageKey {
    /// The occupation group.
    pub group: String,
    /// Lower and upper end, euro a month.
    pub figure: (u32, u32),
}

/// The figure of a career and its group; absent where we know none.
#[must_use]
pub fn wage_key(career: &Career) -> Option<WageKey> {
    let wage = career.wage.as_ref()?;
    Some(WageKey { group: career.occupation_group.to_string(), figure: (wage.month_min, wage.month_max) })
}

/// The places of the others that are known and equal to the one at this place.
#[must_use]
pub fn twins<T: PartialEq>(values: &[Option<T>], at: usize) -> Vec<usize> {
    let Some(Some(own)) = values.get(at) else { return Vec::new() };
    let others = values.iter().enumerate().filter(|(other, _)| *other != at);
    others.filter(|(_, value)| value.as_ref() == Some(own)).map(|(other, _)| other).collect()
}

/// The studies that one may begin with for a career, the lowest level first: those from the level at which one usually
/// starts. A lower one, such as a profile of the vmbo, comes before them and is not the way in itself; where we know no
/// other, it is what we know.
pub fn studies_towards<'a>(data: &'a Dataset, career: &'a Career) -> Vec<&'a Study> {
    let all = data.studies_of(&career.id).into_iter().map(|(study, _)| study);
    let (high, low): (Vec<_>, Vec<_>) = all.partition(|study| study.level >= career.entry_level);
    if high.is_empty() { low } else { high }
}

/// How one learns for a career, over the studies that lead to it as far as we know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learning {
    /// Shortest and longest duration in months.
    pub months: Option<(u16, u16)>,
    /// The ways of learning, each once, in the order of [`Mode`].
    pub modes: Vec<Mode>,
}

impl Learning {
    /// What these studies say. A duration of nothing is unknown.
    pub fn of<'a>(studies: impl IntoIterator<Item = &'a Study>) -> Self {
        let mut learning = Self::default();
        for study in studies {
            let months = study.duration_months;
            if months > 0 {
                let (low, high) = learning.months.unwrap_or((months, months));
                learning.months = Some((low.min(months), high.max(months)));
            }
            learning.modes.extend(&study.modes);
        }
        learning.modes.arrange_by(Ord::cmp);
        learning.modes.dedup();
        learning
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_is_neither_the_same_nor_a_difference() {
        for (values, expected) in [
            (vec![], None),
            (vec![Some(1)], None),
            (vec![Some(1), Some(1)], Some(Difference::Same)),
            (vec![Some(1), Some(2)], Some(Difference::Differs)),
            (vec![Some(1), None], Some(Difference::Unsure)),
            (vec![None, None], Some(Difference::Unsure)),
            (vec![Some(1), None, Some(2)], Some(Difference::Differs)),
            (vec![None, Some(1), Some(1)], Some(Difference::Unsure)),
        ] {
            assert_eq!(difference(&values), expected, "{values:?}");
        }
    }

    #[test]
    fn what_only_one_has_stands_out() {
        let lists = [vec!["buiten", "precies"], vec!["precies"]];
        assert!(is_only_here(&lists, 0, &"buiten"));
        assert!(!is_only_here(&lists, 0, &"precies"));
        assert!(
            !is_only_here(&[vec!["buiten"], vec!["binnen"]], 0, &"buiten"),
            "all differ: a mark on each says nothing"
        );
        assert!(!is_only_here(&[vec!["buiten"]], 0, &"buiten"), "alone there is nothing to stand out from");
    }

    #[test]
    fn twins_are_known_and_equal() {
        let values = [Some(1), None, Some(1), Some(2), None];
        assert_eq!(twins(&values, 0), [2]);
        assert!(twins(&values, 1).is_empty(), "two unknowns are not alike");
        assert!(twins(&values, 9).is_empty());
    }
}
