//! Does a straight way cross a river? The region is small enough to be flat.

use crate::model::GeoPoint;

/// A course with the box around it.
#[derive(Clone, Debug)]
pub struct Course {
    points: Vec<GeoPoint>,
    least: GeoPoint,
    most: GeoPoint,
}

impl Course {
    pub fn new(points: &[GeoPoint]) -> Self {
        let fold =
            |start: f64, pick: fn(&GeoPoint) -> f64, of: fn(f64, f64) -> f64| points.iter().map(pick).fold(start, of);
        Self {
            points: points.to_vec(),
            least: GeoPoint {
                lat: fold(f64::INFINITY, |point| point.lat, f64::min),
                lon: fold(f64::INFINITY, |point| point.lon, f64::min),
            },
            most: GeoPoint {
                lat: fold(f64::NEG_INFINITY, |point| point.lat, f64::max),
                lon: fold(f64::NEG_INFINITY, |point| point.lon, f64::max),
            },
        }
    }

    /// Does the straight way end on the other bank? A way that crosses a bend twice ends on the bank where it began.
    pub fn parts(&self, a: GeoPoint, b: GeoPoint) -> bool {
        let is_beside = a.lat.max(b.lat) < self.least.lat
            || a.lat.min(b.lat) > self.most.lat
            || a.lon.max(b.lon) < self.least.lon
            || a.lon.min(b.lon) > self.most.lon;
        !is_beside && self.count(a, b) % 2 == 1
    }

    fn count(&self, a: GeoPoint, b: GeoPoint) -> usize {
        let pieces = self.points.iter().zip(self.points.iter().skip(1));
        pieces.filter(|(from, to)| crosses(a, b, **from, **to)).count()
    }
}

/// Do two pieces cross? A point exactly on the other line counts as on its right, so that a way through the point where
/// two pieces meet crosses one of them and not both.
fn crosses(a: GeoPoint, b: GeoPoint, c: GeoPoint, d: GeoPoint) -> bool {
    is_left(a, b, c) != is_left(a, b, d) && is_left(c, d, a) != is_left(c, d, b)
}

fn is_left(from: GeoPoint, to: GeoPoint, point: GeoPoint) -> bool {
    (to.lon - from.lon) * (point.lat - from.lat) - (to.lat - from.lat) * (point.lon - from.lon) > 0.0
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn at(lon: f64, lat: f64) -> GeoPoint {
        GeoPoint { lat, lon }
    }

    #[test]
    fn a_way_over_a_bend_ends_where_it_began_and_a_way_past_the_end_crosses_nothing() {
        let bend = Course::new(&[at(0.0, -2.0), at(0.0, 0.0), at(2.0, 0.0), at(2.0, 2.0)]);
        for (a, b, parts) in [
            (at(-1.0, -1.0), at(1.0, -1.0), true),
            (at(-1.0, -1.0), at(3.0, 1.0), true),
            (at(-1.0, 1.0), at(1.0, 1.0), false),
            (at(1.0, -1.0), at(3.0, 0.5), false),
            // Twice over the bend.
            (at(-1.0, -0.5), at(1.5, 0.5), false),
            (at(-1.0, -3.0), at(1.0, -3.0), false),
            // Through the corner itself.
            (at(-1.0, 1.0), at(1.0, -1.0), true),
        ] {
            assert_eq!(bend.parts(a, b), parts, "{a:?} {b:?}");
            assert_eq!(bend.parts(b, a), parts, "{b:?} {a:?}");
        }
    }
}
