//! Which piece of the sheet is in view, and how large.

use super::plane::{Frame, Spot};

/// The most pixels for a kilometre: villages two kilometres apart then stand well apart.
pub const CLOSEST: f64 = 36.0;

/// How much nearer one press of a button brings it.
pub const STEP: f64 = 1.6;

/// A window in pixels, or a point or a way in it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "described at the type")]
pub struct Size {
    pub width: f64,
    pub height: f64,
}

/// What is in the middle of the window, and how many pixels a kilometre takes.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "described at the type")]
pub struct Camera {
    pub centre: Spot,
    pub scale: f64,
}

impl Camera {
    /// The rectangle as large as the window allows.
    #[must_use]
    pub fn on(frame: Frame, window: Size) -> Self {
        let fits = (window.width / frame.width()).min(window.height / frame.height());
        Self { centre: frame.centre(), scale: if fits.is_finite() && fits > 0.0 { fits.min(CLOSEST) } else { 1.0 } }
    }

    /// The point of the sheet below a point of the window.
    #[must_use]
    pub fn under(self, at: Size, window: Size) -> Spot {
        Spot {
            x: self.centre.x + (at.width - window.width / 2.0) / self.scale,
            y: self.centre.y + (at.height - window.height / 2.0) / self.scale,
        }
    }

    /// `factor` times nearer, with the same point of the sheet below `at`.
    #[must_use]
    pub fn zoomed(self, factor: f64, at: Size, window: Size, all: Frame) -> Self {
        let fixed = self.under(at, window);
        let farthest = Self::on(all, window).scale;
        let scale = (self.scale * factor).max(farthest).min(CLOSEST.max(farthest));
        let kept = Spot {
            x: fixed.x - (at.width - window.width / 2.0) / scale,
            y: fixed.y - (at.height - window.height / 2.0) / scale,
        };
        Self { centre: kept, scale }.within(all, window)
    }

    /// Dragged by so many pixels: what was under the finger stays under it.
    #[must_use]
    pub fn dragged(self, by: Size, window: Size, all: Frame) -> Self {
        let centre = Spot { x: self.centre.x - by.width / self.scale, y: self.centre.y - by.height / self.scale };
        Self { centre, ..self }.within(all, window)
    }

    /// Moved no further than to the edge of the region; a side that fits as a whole stands in the middle.
    #[must_use]
    pub fn within(self, all: Frame, window: Size) -> Self {
        let held = |at: f64, low: f64, high: f64, pixels: f64| {
            let half = pixels / self.scale / 2.0;
            if high - low <= 2.0 * half { f64::midpoint(low, high) } else { at.clamp(low + half, high - half) }
        };
        let centre = Spot {
            x: held(self.centre.x, all.left, all.right, window.width),
            y: held(self.centre.y, all.top, all.bottom, window.height),
        };
        Self { centre, ..self }
    }

    /// The CSS transform that puts the sheet, drawn at `drawn` pixels for a kilometre from the corner of `all`, where
    /// this camera sees it. While a gesture lasts it is the only thing that changes.
    #[must_use]
    pub fn transform(self, drawn: f64, all: Frame, window: Size) -> String {
        let x = window.width / 2.0 - (self.centre.x - all.left) * self.scale;
        let y = window.height / 2.0 - (self.centre.y - all.top) * self.scale;
        format!("translate({x:.1}px, {y:.1}px) scale({:.4})", self.scale / drawn)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALL: Frame = Frame { left: -50.0, top: -40.0, right: 50.0, bottom: 40.0 };
    const WINDOW: Size = Size { width: 400.0, height: 300.0 };

    #[test]
    fn the_whole_region_fits_and_does_not_move() {
        let camera = Camera::on(ALL, WINDOW);
        assert!((camera.scale - 3.75).abs() < 1e-9);
        let moved = camera.dragged(Size { width: 90.0, height: -90.0 }, WINDOW, ALL);
        // Its height fits exactly and its width leaves room: it stays in the middle.
        assert_eq!(moved, camera);
        assert_eq!(camera.transform(camera.scale, ALL, WINDOW), "translate(12.5px, 0.0px) scale(1.0000)");
    }

    #[test]
    fn a_window_without_size_is_no_trouble() {
        let camera = Camera::on(ALL, Size::default());
        assert!(camera.scale > 0.0);
        assert!(camera.zoomed(2.0, Size::default(), Size::default(), ALL).scale.is_finite());
    }

    proptest! {
        #[test]
        fn zooming_keeps_the_point_under_the_finger_unless_the_edge_is_near(
            x in 100.0..300.0, y in 100.0..200.0, factor in 1.05..2.0
        ) {
            let at = Size { width: x, height: y };
            let near = Camera { centre: Spot::default(), scale: 12.0 };
            let nearer = near.zoomed(factor, at, WINDOW, ALL);
            prop_assert!(near.under(at, WINDOW).distance(nearer.under(at, WINDOW)) < 1e-9);
        }

        #[test]
        fn dragging_there_and_back_changes_nothing_away_from_the_edge(dx in -100.0..100.0, dy in -100.0..100.0) {
            let camera = Camera { centre: Spot::default(), scale: 12.0 };
            let there = camera.dragged(Size { width: dx, height: dy }, WINDOW, ALL);
            let back = there.dragged(Size { width: -dx, height: -dy }, WINDOW, ALL);
            prop_assert!(back.centre.distance(camera.centre) < 1e-9);
        }

        #[test]
        fn no_way_of_moving_leaves_the_region(dx in -9e3..9e3, dy in -9e3..9e3, factor in 0.01..99.0) {
            let at = Size { width: 10.0, height: 290.0 };
            let camera = Camera::on(ALL, WINDOW).zoomed(factor, at, WINDOW, ALL);
            let camera = camera.dragged(Size { width: dx, height: dy }, WINDOW, ALL);
            prop_assert!(ALL.holds(camera.centre));
            prop_assert!(camera.scale <= CLOSEST && camera.scale >= 3.75 - 1e-9);
        }
    }
}
