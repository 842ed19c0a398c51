//! Which names have room.

use super::plane::Spot;

/// The width of a letter against the height of the type: system fonts in bold, a little on the wide side.
const LETTER: f64 = 0.66;

/// What a name belongs to. Earlier kinds may be given room first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LabelKind {
    /// The pupil's own place.
    Home,
    /// A marker.
    Mark,
    /// A village without a marker.
    Town,
    /// A river.
    Water,
    /// A road.
    Road,
    /// A ring around the own place.
    Ring,
}

impl LabelKind {
    /// The height of its type, in pixels; the style sheet has the same.
    #[must_use]
    pub const fn type_size(self) -> f64 {
        match self {
            Self::Home | Self::Mark => 15.0,
            Self::Water | Self::Ring => 13.0,
            Self::Town | Self::Road => 12.0,
        }
    }

    /// The last part of its class in the style sheet.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Mark => "mark",
            Self::Town => "town",
            Self::Water => "water",
            Self::Road => "road",
            Self::Ring => "ring",
        }
    }
}

/// On which side of its text the given point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text begins there.
    Start,
    /// The text has its middle there.
    Middle,
    /// The text ends there.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    #[must_use]
    pub const fn svg(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A name with its place, in pixels of the drawn sheet.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "each field is named after what it holds")]
pub struct Label {
    pub kind: LabelKind,
    pub text: String,
    /// Where the base line begins, ends or has its middle.
    pub at: Spot,
    pub anchor: Anchor,
}

#[derive(Clone, Copy, Debug)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn meets(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// Gives names room, one after the other: who comes first is served first.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    taken: Vec<Area>,
    placed: Vec<Label>,
}

impl Labels {
    /// Keeps a disc free.
    pub fn keep_free(&mut self, at: Spot, radius: f64) {
        self.taken.push(Area { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius });
    }

    /// Puts a name beside a disc: right, left, below or above, where there is room first. Nowhere: it is left out.
    pub fn beside(&mut self, kind: LabelKind, text: &str, at: Spot, radius: f64) {
        let (size, gap) = (kind.type_size(), radius + 4.0);
        let middle = size * 0.35;
        let sides = [
            (Spot { x: at.x + gap, y: at.y + middle }, Anchor::Start),
            (Spot { x: at.x - gap, y: at.y + middle }, Anchor::End),
            (Spot { x: at.x, y: at.y + gap + size * 0.8 }, Anchor::Middle),
            (Spot { x: at.x, y: at.y - gap - size * 0.1 }, Anchor::Middle),
        ];
        for (at, anchor) in sides {
            if self.put(kind, text, at, anchor) {
                return;
            }
        }
    }

    /// Puts a name on the first of some points where it has room: along a line.
    pub fn along(&mut self, kind: LabelKind, text: &str, points: impl IntoIterator<Item = Spot>) {
        for at in points {
            let base = Spot { x: at.x, y: at.y + kind.type_size() * 0.35 };
            if self.put(kind, text, base, Anchor::Middle) {
                return;
            }
        }
    }

    fn put(&mut self, kind: LabelKind, text: &str, at: Spot, anchor: Anchor) -> bool {
        let size = kind.type_size();
        let width = text.chars().count() as f64 * size * LETTER;
        let left = match anchor {
            Anchor::Start => at.x,
            Anchor::Middle => at.x - width / 2.0,
            Anchor::End => at.x - width,
        };
        let area = Area { left, top: at.y - size * 0.85, right: left + width, bottom: at.y + size * 0.3 };
        if self.taken.iter().any(|taken| taken.meets(&area)) {
            return false;
        }
        self.taken.push(area);
        self.placed.push(Label { kind, text: text.to_owned(), at, anchor });
        true
    }

    /// The names that have room.
    #[must_use]
    pub fn placed(self) -> Vec<Label> {
        self.placed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_goes_where_there_is_room_and_is_left_out_where_there_is_none() {
        let at = |x: f64| Spot { x, y: 0.0 };
        let mut labels = Labels::default();
        for x in [0.0, 40.0, -40.0] {
            labels.keep_free(at(x), 15.0);
        }
        labels.beside(LabelKind::Mark, "Doetinchem", at(0.0), 15.0);
        labels.beside(LabelKind::Mark, "Doetinchem", at(0.0), 15.0);
        labels.beside(LabelKind::Mark, "Doetinchem", at(0.0), 15.0);
        let placed = labels.placed();
        assert_eq!(placed.len(), 2, "below and above: {placed:?}");
        assert!(placed[0].at.y > 15.0 && placed[1].at.y < -15.0);
    }

    proptest! {
        #[test]
        fn no_two_names_overlap(places in prop::collection::vec((0.0..500.0, 0.0..500.0, "[a-z]{3,12}"), 0..40)) {
            let mut labels = Labels::default();
            for (x, y, name) in &places {
                labels.beside(LabelKind::Town, name, Spot { x: *x, y: *y }, 4.0);
            }
            let taken = labels.taken.clone();
            for (number, area) in taken.iter().enumerate() {
                prop_assert!(taken.iter().skip(number + 1).all(|other| !area.meets(other)));
            }
        }
    }
}
