//! The flat sheet: coordinates become kilometres east and south.

use crate::model::GeoPoint;
use std::fmt::Write;

/// Kilometres in a degree of latitude, on the earth of `GeoPoint::distance_km` (radius 6371 km).
const KM_PER_DEGREE: f64 = 111.195;

/// A point of the sheet, in kilometres: `x` to the east, `y` to the south.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "described at the type")]
pub struct Spot {
    pub x: f64,
    pub y: f64,
}

impl Spot {
    /// Kilometres to another point, straight.
    #[must_use]
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// The equirectangular projection at the middle latitude: in a region of a hundred kilometres no distance is off by
/// more than a percent, and lines stay lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plane {
    middle: GeoPoint,
    km_per_lon: f64,
}

impl Plane {
    /// The projection around some points.
    #[must_use]
    pub fn around(points: &[GeoPoint]) -> Self {
        let middle = |pick: fn(&GeoPoint) -> f64| {
            let least = points.iter().map(pick).fold(f64::INFINITY, f64::min);
            let most = points.iter().map(pick).fold(f64::NEG_INFINITY, f64::max);
            if least <= most { f64::midpoint(least, most) } else { 0.0 }
        };
        let middle = GeoPoint { lat: middle(|point| point.lat), lon: middle(|point| point.lon) };
        Self { middle, km_per_lon: KM_PER_DEGREE * middle.lat.to_radians().cos() }
    }

    /// Where a point lies on the sheet.
    #[must_use]
    pub fn spot(&self, point: GeoPoint) -> Spot {
        Spot { x: (point.lon - self.middle.lon) * self.km_per_lon, y: (self.middle.lat - point.lat) * KM_PER_DEGREE }
    }
}

/// A rectangle of the sheet, in kilometres.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "described at the type")]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Frame {
    /// The rectangle that just holds the points, with a margin in kilometres. Without points it is the margin around
    /// the middle.
    #[must_use]
    pub fn around(spots: &[Spot], margin: f64) -> Self {
        let start = spots.first().copied().unwrap_or_default();
        let bare = Self { left: start.x, top: start.y, right: start.x, bottom: start.y };
        let held = spots.iter().fold(bare, |frame, spot| frame.with(*spot));
        Self {
            left: held.left - margin,
            top: held.top - margin,
            right: held.right + margin,
            bottom: held.bottom + margin,
        }
    }

    /// The rectangle in which all but the outermost points lie: of every hundred, `cut` are left out on each side.
    #[must_use]
    pub fn heart(spots: &[Spot], cut: f64, margin: f64) -> Self {
        let between = |pick: fn(&Spot) -> f64| {
            let mut values: Vec<_> = spots.iter().map(pick).collect();
            crate::order::Arrange::arrange_by(values.as_mut_slice(), f64::total_cmp);
            let skip = (values.len() as f64 * cut / 100.0) as usize;
            let low = values.get(skip).copied().unwrap_or_default();
            (low, values.iter().rev().nth(skip).copied().unwrap_or(low))
        };
        let ((left, right), (top, bottom)) = (between(|spot| spot.x), between(|spot| spot.y));
        Self::around(&[Spot { x: left, y: top }, Spot { x: right, y: bottom }], margin)
    }

    /// The rectangle, grown to hold a point.
    #[must_use]
    pub fn with(self, spot: Spot) -> Self {
        Self {
            left: self.left.min(spot.x),
            top: self.top.min(spot.y),
            right: self.right.max(spot.x),
            bottom: self.bottom.max(spot.y),
        }
    }

    /// Kilometres from west to east.
    #[must_use]
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// Kilometres from north to south.
    #[must_use]
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }

    /// Its middle.
    #[must_use]
    pub fn centre(self) -> Spot {
        Spot { x: f64::midpoint(self.left, self.right), y: f64::midpoint(self.top, self.bottom) }
    }

    /// Does it hold the point?
    #[must_use]
    pub fn holds(self, spot: Spot) -> bool {
        (self.left..=self.right).contains(&spot.x) && (self.top..=self.bottom).contains(&spot.y)
    }

    /// A point in kilometres from the corner at the upper left: what drawings are made of.
    #[must_use]
    pub fn from_corner(self, spot: Spot) -> Spot {
        Spot { x: spot.x - self.left, y: spot.y - self.top }
    }
}

/// A line as the `d` of an SVG path.
#[must_use]
pub fn path(line: impl IntoIterator<Item = Spot>) -> String {
    let mut d = String::new();
    for (number, Spot { x, y }) in line.into_iter().enumerate() {
        let pen = if number == 0 { 'M' } else { 'L' };
        // Writing to a text cannot fail.
        _ = write!(d, "{pen}{x:.2} {y:.2}");
    }
    d
}

/// Points as the `d` of an SVG path whose round line ends are the dots.
#[must_use]
pub fn dots(spots: impl IntoIterator<Item = Spot>) -> String {
    let mut d = String::new();
    for Spot { x, y } in spots {
        _ = write!(d, "M{x:.2} {y:.2}h0");
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ARNHEM: GeoPoint = GeoPoint { lat: 51.985, lon: 5.899 };
    const WINTERSWIJK: GeoPoint = GeoPoint { lat: 51.972, lon: 6.72 };

    #[test]
    fn the_sheet_keeps_distances_within_a_percent_and_north_is_up() {
        let plane = Plane::around(&[ARNHEM, WINTERSWIJK]);
        let (west, east) = (plane.spot(ARNHEM), plane.spot(WINTERSWIJK));
        let real = ARNHEM.distance_km(WINTERSWIJK);
        assert!((west.distance(east) / real - 1.0).abs() < 0.01);
        assert!(west.x < east.x && west.y < east.y, "{west:?} {east:?}");
    }

    #[test]
    fn the_heart_leaves_the_outermost_out() {
        let mut spots: Vec<_> = (0..100).map(|n| Spot { x: f64::from(n % 10), y: f64::from(n / 10) }).collect();
        spots.push(Spot { x: 500.0, y: -500.0 });
        let heart = Frame::heart(&spots, 4.0, 1.0);
        assert!(heart.right < 12.0 && heart.top > -3.0, "{heart:?}");
        assert!((Frame::heart(&[], 4.0, 2.0).width() - 4.0).abs() < 1e-9);
    }

    #[test]
    fn lines_and_dots_are_written_short() {
        let line = [Spot { x: 0.0, y: 1.234 }, Spot { x: 10.5, y: 2.0 }];
        assert_eq!(path(line), "M0.00 1.23L10.50 2.00");
        assert_eq!(dots(line), "M0.00 1.23h0M10.50 2.00h0");
    }

    proptest! {
        #[test]
        fn the_frame_holds_all_its_points(points in prop::collection::vec((-90.0..90.0, -90.0..90.0), 1..30)) {
            let spots: Vec<_> = points.into_iter().map(|(x, y)| Spot { x, y }).collect();
            let frame = Frame::around(&spots, 1.0);
            prop_assert!(spots.iter().all(|spot| frame.holds(*spot)));
            let heart = Frame::heart(&spots, 10.0, 0.0);
            prop_assert!(heart.width() <= frame.width() && heart.height() <= frame.height());
        }
    }
}
