//! The map of the region, as far as it can be drawn without a browser: a flat sheet in kilometres, the records on it by
//! place, what a filter leaves, which markers melt together at which zoom, and which names have room.
//!
//! Nothing of one region stands here: the frame, the places and the lines all come from the dataset.

mod camera;
mod cluster;
mod draw;
mod label;
mod layer;
mod plane;
mod site;

pub use camera::{CLOSEST, Camera, STEP, Size};
pub use cluster::{Mark, Slice, marks, slices};
pub use draw::{Base, Drawing, Scene};
pub use label::{Anchor, Label, LabelKind, Labels};
pub use layer::{FACETS, Layer, NO_LAYER, Point, choose_layers, layer_values, layers_shown, points};
pub use plane::{Frame, Plane, Spot, dots, path};
pub use site::{Site, sites};

use crate::dataset::Dataset;
use crate::model::{GeoPoint, RailStop};
use crate::order::Arrange;
use crate::search::facets::{Choices, Row, fitting};
use crate::travel::{BIKE_KM_PER_HOUR, DETOUR};

/// Around the outermost places, in kilometres.
const MARGIN: f64 = 6.0;

/// Of every hundred records so many lie outside the first view, on each side.
const OUTSIDE: f64 = 7.0;

/// The map, before any filter.
#[derive(Clone, Debug)]
pub struct Atlas<'a> {
    /// The records, as places on the map.
    pub points: Vec<Point<'a>>,
    /// The same records, as rows that can be filtered.
    pub rows: Vec<Row<'a>>,
    /// The places with records, by name.
    pub sites: Vec<Site<'a>>,
    /// The projection.
    pub plane: Plane,
    /// The whole region: all places with records.
    pub frame: Frame,
    /// Where most records are: the first view.
    pub heart: Frame,
}

impl<'a> Atlas<'a> {
    /// The map of a dataset.
    #[must_use]
    pub fn new(data: &'a Dataset) -> Self {
        let (points, rows) = points(data);
        let located: Vec<_> = points.iter().filter_map(|point| point.location).collect();
        let plane = Plane::around(&located);
        let sites = sites(data, &points, &plane);
        let places: Vec<_> = sites.iter().map(|site| site.spot).collect();
        let records: Vec<_> = located.iter().map(|point| plane.spot(*point)).collect();
        let (frame, heart) = (Frame::around(&places, MARGIN), Frame::heart(&records, OUTSIDE, MARGIN / 2.0));
        Self { points, rows, sites, plane, frame, heart }
    }

    /// The point in kilometres from the corner of the sheet: what drawings are made of.
    #[must_use]
    pub fn drawn(&self, point: GeoPoint) -> Spot {
        self.frame.from_corner(self.plane.spot(point))
    }

    /// A line of the map as the `d` of a path, in kilometres.
    #[must_use]
    pub fn line(&self, line: &[GeoPoint]) -> String {
        path(line.iter().map(|point| self.drawn(*point)))
    }

    /// What the choices leave.
    #[must_use]
    pub fn shown(&self, choices: &Choices) -> Shown {
        let fits = fitting(&self.rows, choices);
        let mut at = vec![Vec::new(); self.sites.len()];
        let mut nowhere = Vec::new();
        let mut site_of = vec![None; self.points.len()];
        for (site, found) in self.sites.iter().enumerate() {
            for point in &found.points {
                if let Some(cell) = site_of.get_mut(*point) {
                    *cell = Some(site);
                }
            }
        }
        for point in &fits {
            match site_of.get(*point).copied().flatten().and_then(|site: usize| at.get_mut(site)) {
                Some(list) => list.push(*point),
                None => nowhere.push(*point),
            }
        }
        Shown { count: fits.len(), at, nowhere, silent: self.silent(choices) }
    }

    /// How many records of the chosen layers say nothing of a facet that is asked for.
    fn silent(&self, choices: &Choices) -> usize {
        let asked: Vec<_> = FACETS.into_iter().filter(|facet| choices.of(*facet).next().is_some()).collect();
        let mut of_layers = choices.clone();
        for facet in FACETS {
            of_layers.drop_facet(facet);
        }
        let says = |row: &Row, facet| row.values.iter().any(|(own, _)| *own == facet);
        let rows = fitting(&self.rows, &of_layers).into_iter().filter_map(|number| self.rows.get(number));
        rows.filter(|row| asked.iter().any(|facet| !says(row, *facet))).count()
    }

    /// The number of the place with this id.
    #[must_use]
    pub fn site(&self, id: &str) -> Option<usize> {
        self.sites.iter().position(|site| site.id == id)
    }
}

/// What the choices leave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// How many records fit.
    pub count: usize,
    /// The numbers of the records that fit, by place.
    pub at: Vec<Vec<usize>>,
    /// The numbers of the records that fit and are in no place that we know.
    pub nowhere: Vec<usize>,
    /// How many records of the layers are left out only because we do not know the answer.
    pub silent: usize,
}

impl Shown {
    /// The numbers of the records at a place.
    #[must_use]
    pub fn at(&self, site: usize) -> &[usize] {
        self.at.get(site).map_or(&[], Vec::as_slice)
    }

    /// The numbers of the places with records, nearest first; `rank` is what "near" sorts by. Without ranks by name.
    #[must_use]
    pub fn order(&self, rank: impl Fn(usize) -> Option<f64>) -> Vec<usize> {
        let mut order: Vec<_> = (0..self.at.len()).filter(|site| !self.at(*site).is_empty()).collect();
        let ranks: Vec<_> = (0..self.at.len()).map(|site| rank(site).unwrap_or(f64::MAX)).collect();
        let of = |site: &usize| ranks.get(*site).copied().unwrap_or(f64::MAX);
        // The places stand in order of their names, and sorting is stable.
        order.arrange_by(|a, b| of(a).total_cmp(&of(b)));
        order
    }
}

/// How far a bike takes one in so many minutes, straight on, in kilometres: the radius of a ring.
#[must_use]
pub fn ring_km(minutes: f64) -> f64 {
    minutes / 60.0 * BIKE_KM_PER_HOUR / DETOUR
}

/// The stops of each railway line in order, doubtful ones left out like everywhere.
#[must_use]
pub fn rail_lines(stops: &[RailStop]) -> Vec<Vec<&RailStop>> {
    let mut known: Vec<_> = stops.iter().filter(|stop| stop.confidence != crate::model::Confidence::Low).collect();
    known.arrange_by_key(|stop| (&stop.line, stop.seq));
    known.chunk_by(|a, b| a.line == b.line).map(<[&RailStop]>::to_vec).collect()
}
