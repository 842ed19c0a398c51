//! What the pupil collected to compare, as it is kept on the device.

use super::{KINDS, MOST};
use crate::search::Kind;

/// Something to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Pick {
    kind: Kind,
    id: String,
}

/// What became of adding something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is there now.
    Added,
    /// It was there already.
    Already,
    /// There are [`MOST`] of its kind.
    Full,
}

/// The collected things, at most [`MOST`] of each kind, in the order of the pupil.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tray {
    picks: Vec<Pick>,
}

impl Tray {
    /// Reads what [`Self::save`] wrote, such as `career:lasser,study:mbo-lassen`. It never fails: what is no pick is
    /// left out, and so is what is too much.
    #[must_use]
    pub fn restore(text: &str) -> Self {
        let mut tray = Self::default();
        for (kind, id) in text.split(',').filter_map(|pick| pick.trim().split_once(':')) {
            if let Some(kind) = KINDS.into_iter().find(|known| known.slug() == kind) {
                tray.add(kind, id);
            }
        }
        tray
    }

    /// As text, to keep; empty where nothing is in it.
    #[must_use]
    pub fn save(&self) -> String {
        let picks: Vec<_> = self.picks.iter().map(|pick| format!("{}:{}", pick.kind.slug(), pick.id)).collect();
        picks.join(",")
    }

    /// Is nothing in it?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.picks.is_empty()
    }

    /// Is this in it?
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.picks.iter().any(|pick| pick.id == id)
    }

    /// The ids of a kind, in order.
    #[must_use]
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        self.picks.iter().filter(|pick| pick.kind == kind).map(|pick| pick.id.clone()).collect()
    }

    /// The kinds in it, the one that was touched last first.
    #[must_use]
    pub fn kinds(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for pick in self.picks.iter().rev() {
            if !kinds.contains(&pick.kind) {
                kinds.push(pick.kind);
            }
        }
        kinds
    }

    /// Puts something in, behind the others. An id that could not be kept, or that is of a kind that cannot be compared,
    /// counts as there already.
    pub fn add(&mut self, kind: Kind, id: &str) -> Added {
        if self.has(id) || id.is_empty() || id.contains([',', ':']) || !KINDS.contains(&kind) {
            return Added::Already;
        }
        if self.ids(kind).len() >= MOST {
            return Added::Full;
        }
        self.picks.push(Pick { kind, id: id.to_owned() });
        Added::Added
    }

    /// Takes something out.
    pub fn remove(&mut self, id: &str) {
        self.picks.retain(|pick| pick.id != id);
    }

    /// Puts these in the place of all others of the kind.
    pub fn replace(&mut self, kind: Kind, ids: &[String]) {
        self.picks.retain(|pick| pick.kind != kind);
        for id in ids {
            self.add(kind, id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn four_of_a_kind_fit_and_the_fifth_is_refused() {
        let mut tray = Tray::default();
        for id in ["a", "b", "c", "d"] {
            assert_eq!(tray.add(Kind::Career, id), Added::Added);
        }
        assert_eq!(tray.add(Kind::Career, "e"), Added::Full);
        assert_eq!(tray.add(Kind::Career, "a"), Added::Already);
        assert_eq!(tray.add(Kind::Study, "s"), Added::Added, "another kind has room of its own");
        assert_eq!(tray.ids(Kind::Career), ["a", "b", "c", "d"]);
        assert_eq!(tray.kinds(), [Kind::Study, Kind::Career]);
        tray.remove("b");
        assert_eq!(tray.add(Kind::Career, "e"), Added::Added);
        assert_eq!(tray.ids(Kind::Career), ["a", "c", "d", "e"]);
    }

    #[test]
    fn replacing_leaves_the_other_kinds() {
        let mut tray = Tray::restore("career:a,study:s,career:b");
        tray.replace(Kind::Career, &["c".to_owned()]);
        assert_eq!(tray.save(), "study:s,career:c");
    }

    #[test]
    fn what_is_broken_is_left_out_and_the_rest_stays() {
        for (kept, expected) in [
            ("", ""),
            ("lasser", ""),
            ("career:,study:s", "study:s"),
            ("world:w,career:a,career:a", "career:a"),
            ("career:a,{\"x\":1},employer:e", "career:a,employer:e"),
        ] {
            assert_eq!(Tray::restore(kept).save(), expected, "{kept}");
        }
    }

    proptest! {
        #[test]
        fn restoring_never_fails_and_is_stable(text in ".{0,80}") {
            let tray = Tray::restore(&text);
            prop_assert_eq!(Tray::restore(&tray.save()), tray);
        }
    }
}
