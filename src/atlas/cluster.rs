//! Which places share a marker.

use super::layer::Layer;
use super::plane::Spot;
use crate::order::Arrange;

/// Between two markers, in pixels: room for the dashed line around those of several places.
const GAP: f64 = 7.0;

/// A marker: one place, or several that would touch at this zoom.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The places, the largest first: the marker stands there and has its name.
    pub sites: Vec<usize>,
    /// How many records.
    pub count: usize,
    /// How many the first place has by itself.
    pub largest: usize,
    /// How many of each layer.
    pub parts: [usize; 4],
    /// Where it stands, in pixels of the drawn sheet.
    pub at: Spot,
    /// In pixels.
    pub radius: f64,
}

impl Mark {
    /// The place after which it is named.
    #[must_use]
    pub fn first(&self) -> usize {
        self.sites.first().copied().unwrap_or_default()
    }

    fn touches(&self, other: &Self) -> bool {
        self.at.distance(other.at) < self.radius + other.radius + GAP
    }
}

/// Larger where there is more: twice as many records are so many pixels more.
fn radius(count: usize) -> f64 {
    (15.0 + 2.6 * (count.max(1) as f64).log2()).min(32.0)
}

/// The markers of some places. Each is where it is on the sheet in pixels, with how many records of each layer it has;
/// those without records have no marker.
///
/// The largest place takes in what touches it, then the next; a marker that grew may touch others, so this goes on
/// until none do. The order of the places makes no difference.
#[must_use]
pub fn marks(places: &[(usize, Spot, [usize; 4])]) -> Vec<Mark> {
    let mut marks: Vec<_> = places
        .iter()
        .map(|(site, at, parts)| (*site, *at, *parts, parts.iter().sum::<usize>()))
        .filter(|(_, _, _, count)| *count > 0)
        .map(|(site, at, parts, count)| Mark {
            sites: vec![site],
            count,
            largest: count,
            parts,
            at,
            radius: radius(count),
        })
        .collect();
    loop {
        marks.arrange_by_key(|mark| (usize::MAX - mark.count, mark.first()));
        let before = marks.len();
        marks = melt(marks);
        if marks.len() == before {
            return marks;
        }
    }
}

/// Each marker joins the nearest earlier one that it touches.
fn melt(marks: Vec<Mark>) -> Vec<Mark> {
    let mut kept: Vec<Mark> = Vec::with_capacity(marks.len());
    for mark in marks {
        let touched = kept.iter().enumerate().filter(|(_, other)| mark.touches(other));
        let nearest = touched.map(|(number, other)| (number, mark.at.distance(other.at)));
        let nearest = nearest.reduce(|best, next| if next.1 < best.1 { next } else { best });
        match nearest.and_then(|(number, _)| kept.get_mut(number)) {
            Some(host) => {
                host.count += mark.count;
                host.radius = radius(host.count);
                for (own, more) in host.parts.iter_mut().zip(mark.parts) {
                    *own += more;
                }
                if (mark.largest, host.first()) > (host.largest, mark.first()) {
                    // What two markers gathered may have a larger place in it than the larger marker has.
                    (host.at, host.largest) = (mark.at, mark.largest);
                    host.sites.splice(0..0, mark.sites);
                } else {
                    host.sites.extend(mark.sites);
                }
            }
            None => kept.push(mark),
        }
    }
    kept
}

/// A piece of the ring of a marker: what its layer has in all.
#[derive(Clone, Debug, PartialEq)]
pub struct Slice {
    /// The layer.
    pub layer: Layer,
    /// `stroke-dasharray`: the piece, and then nothing for the rest of the circle.
    pub dash: String,
    /// `stroke-dashoffset`: the pieces lie one after the other.
    pub offset: String,
}

/// The pieces of a ring with this radius in pixels.
#[must_use]
pub fn slices(parts: [usize; 4], radius: f64) -> Vec<Slice> {
    let around = std::f64::consts::TAU * radius;
    let all = parts.iter().sum::<usize>().max(1) as f64;
    let mut begin = 0.0;
    let mut slices = Vec::new();
    for (layer, part) in Layer::ALL.into_iter().zip(parts) {
        let share = part as f64 * around / all;
        if part > 0 {
            slices.push(Slice { layer, dash: format!("{share:.2} {around:.2}"), offset: format!("{:.2}", -begin) });
        }
        begin += share;
    }
    slices
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn place(site: usize, x: f64, y: f64, count: usize) -> (usize, Spot, [usize; 4]) {
        (site, Spot { x, y }, [count, 0, 0, 0])
    }

    #[test]
    fn what_touches_melts_into_the_largest_and_the_rest_stands_alone() {
        let found =
            marks(&[place(0, 0.0, 0.0, 3), place(1, 20.0, 0.0, 9), place(2, 200.0, 0.0, 1), place(3, 0.0, 0.0, 0)]);
        assert_eq!(found.iter().map(|mark| mark.sites.clone()).collect::<Vec<_>>(), [vec![1, 0], vec![2]]);
        assert_eq!((found[0].count, found[0].at.x), (12, 20.0));
    }

    #[test]
    fn a_marker_is_named_after_its_largest_place_also_where_small_ones_had_gathered_first() {
        let places = [place(0, 0.0, 0.0, 9), place(1, 30.0, 0.0, 8), place(2, 0.0, 30.0, 8), place(3, 0.0, -58.0, 20)];
        let found = marks(&places);
        assert_eq!((found.len(), found[0].first(), found[0].at.y), (1, 3, -58.0), "{found:?}");
    }

    #[test]
    fn the_pieces_of_a_ring_follow_one_another() {
        let pieces = slices([1, 0, 2, 1], 100.0 / std::f64::consts::TAU);
        let written: Vec<_> =
            pieces.iter().map(|slice| (slice.layer, slice.dash.as_str(), slice.offset.as_str())).collect();
        assert_eq!(
            written,
            [
                (Layer::Schools, "25.00 100.00", "-0.00"),
                (Layer::Labs, "50.00 100.00", "-25.00"),
                (Layer::Fieldlabs, "25.00 100.00", "-75.00")
            ]
        );
    }

    fn any_places() -> impl Strategy<Value = Vec<(usize, Spot, [usize; 4])>> {
        prop::collection::vec((0.0..600.0, 0.0..600.0, prop::array::uniform4(0_usize..9)), 0..60).prop_map(|rows| {
            rows.into_iter().enumerate().map(|(site, (x, y, parts))| (site, Spot { x, y }, parts)).collect()
        })
    }

    proptest! {
        #[test]
        fn no_two_markers_touch_and_nothing_is_lost(places in any_places()) {
            let found = marks(&places);
            for (number, mark) in found.iter().enumerate() {
                prop_assert!(found.iter().skip(number + 1).all(|other| !mark.touches(other)));
                prop_assert_eq!(mark.count, mark.parts.iter().sum::<usize>());
            }
            let all: usize = places.iter().flat_map(|(_, _, parts)| parts).sum();
            prop_assert_eq!(found.iter().map(|mark| mark.count).sum::<usize>(), all);
            let mut sites: Vec<_> = found.iter().flat_map(|mark| mark.sites.clone()).collect();
            sites.arrange_by(Ord::cmp);
            let with: Vec<_> = places.iter().filter(|row| row.2 != [0; 4]).map(|row| row.0).collect();
            prop_assert_eq!(sites, with);
        }

        #[test]
        fn the_order_of_the_places_makes_no_difference(places in any_places()) {
            let reversed: Vec<_> = places.iter().rev().copied().collect();
            prop_assert_eq!(marks(&places), marks(&reversed));
        }

        #[test]
        fn far_enough_in_every_place_has_its_own(places in any_places()) {
            let apart: Vec<_> = places
                .iter()
                .map(|(site, _, parts)| (*site, Spot { x: *site as f64 * 80.0, y: 0.0 }, *parts))
                .collect();
            prop_assert!(marks(&apart).iter().all(|mark| mark.sites.len() == 1));
        }
    }
}
