//! The drawing: everything that a view needs, as texts and numbers.

use super::cluster::{Mark, marks};
use super::label::{Label, LabelKind, Labels};
use super::plane::{Spot, dots};
use super::{Atlas, Shown, rail_lines, ring_km};
use crate::dataset::{Dataset, Details};
use crate::model::{GeoPoint, MapLineKind, Place, RailStop};
use crate::order::Arrange;

/// From so many pixels for a kilometre on, villages without records show their names.
const TOWN_NAMES: f64 = 9.0;

/// A village without a marker, in pixels.
const TOWN: f64 = 3.0;

/// The pin of the own place, in pixels.
const PIN: f64 = 15.0;

/// The lines of the map, each kind as the `d` of one path, in kilometres from the corner of the sheet. They never
/// change: at another zoom only the scale of their group does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is named after what it draws")]
pub struct Base {
    pub rivers: String,
    pub streams: String,
    pub border: String,
    pub motorways: String,
    pub rail: String,
    /// Dots: their round line ends are all there is to see.
    pub stations: String,
    pub towns: String,
}

impl Base {
    /// The lines of the region; those of the later file are missing until it is there.
    #[must_use]
    pub fn new(atlas: &Atlas, data: &Dataset, details: Option<&Details>) -> Self {
        let of_kind = |kind: MapLineKind| -> String {
            let all = details.map_or(&[][..], |details| details.map_lines.all());
            all.iter().filter(|line| line.kind == kind).map(|line| atlas.line(&line.line)).collect()
        };
        let rail = rail_lines(details.map_or(&[], |details| details.rail.all()));
        let track = |stops: &Vec<&RailStop>| atlas.line(&stops.iter().map(|stop| stop.location).collect::<Vec<_>>());
        Self {
            rivers: data.waterways.all().iter().map(|river| atlas.line(&river.line)).collect(),
            streams: of_kind(MapLineKind::Stream),
            border: of_kind(MapLineKind::Border),
            motorways: of_kind(MapLineKind::Motorway),
            rail: rail.iter().map(track).collect(),
            stations: dots(rail.iter().flatten().map(|stop| atlas.drawn(stop.location))),
            towns: dots(data.places.all().iter().map(|place| atlas.drawn(place.location))),
        }
    }
}

/// What the drawing depends on besides the filter and the zoom.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The map.
    pub atlas: &'a Atlas<'a>,
    /// Villages and rivers.
    pub data: &'a Dataset,
    /// Roads and small rivers, once they are there.
    pub details: Option<&'a Details>,
    /// The pupil's own place.
    pub home: Option<&'a Place>,
    /// The chosen place.
    pub chosen: Option<usize>,
    /// "Doetinchem en 2 andere".
    pub others: fn(&str, usize) -> String,
    /// "30 minuten fietsen", on a ring.
    pub ring: fn(u16) -> String,
}

/// The rings around the own place, in minutes by bike.
const RINGS: [u16; 2] = [15, 30];

/// Markers and names at one zoom, in pixels of the sheet.
#[derive(Clone, Debug, Default, PartialEq)]
#[expect(missing_docs, reason = "each field is named after what it draws")]
pub struct Drawing {
    pub width: f64,
    pub height: f64,
    /// The `transform` of the group with the [`Base`].
    pub zoom: String,
    pub marks: Vec<Mark>,
    pub labels: Vec<Label>,
    /// Where the pin of the own place has its tip.
    pub home: Option<Spot>,
    /// Radii of the rings around the own place, and their middle, in kilometres from the corner.
    pub rings: Vec<(Spot, f64)>,
}

impl Drawing {
    /// The marker at a point, or the nearest within `slack` pixels of it: fingers are wide.
    #[must_use]
    pub fn hit(&self, at: Spot, slack: f64) -> Option<&Mark> {
        let near = self.marks.iter().map(|mark| (mark.at.distance(at) - mark.radius, mark));
        let near = near.filter(|(outside, _)| *outside <= slack);
        near.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, mark)| mark)
    }
}

impl Scene<'_> {
    /// Draws what the filter leaves at `scale` pixels for a kilometre.
    #[must_use]
    pub fn draw(&self, shown: &Shown, scale: f64) -> Drawing {
        let frame = self.atlas.frame;
        let pixels = |spot: Spot| Spot { x: spot.x * scale, y: spot.y * scale };
        let at = |point: GeoPoint| pixels(self.atlas.drawn(point));
        let places = self.atlas.sites.iter().enumerate();
        let places: Vec<_> = places.map(|(n, site)| (n, at(site.location), self.parts(shown.at(n)))).collect();
        let marks = marks(&places);
        let home = self.home.map(|place| {
            let spot = at(place.location);
            let under = marks.iter().find(|mark| mark.at.distance(spot) < mark.radius);
            under.map_or(spot, |mark| Spot { x: mark.at.x, y: mark.at.y - mark.radius })
        });
        let rings = self.home.map(|place| self.atlas.drawn(place.location));
        let rings = rings.iter().flat_map(|middle| RINGS.map(|minutes| (*middle, ring_km(f64::from(minutes)))));
        let mut drawing = Drawing {
            width: frame.width() * scale,
            height: frame.height() * scale,
            zoom: format!("scale({scale:.4})"),
            labels: Vec::new(),
            home,
            rings: rings.collect(),
            marks,
        };
        drawing.labels = self.names(&drawing, scale);
        drawing
    }

    fn parts(&self, points: &[usize]) -> [usize; 4] {
        super::Layer::ALL.map(|layer| {
            let of_layer = |number: &&usize| self.atlas.points.get(**number).is_some_and(|point| point.layer == layer);
            points.iter().filter(of_layer).count()
        })
    }

    /// The chosen place and the own place have room first, then the markers from large to small, then what helps to
    /// find the way.
    fn names(&self, drawing: &Drawing, scale: f64) -> Vec<Label> {
        let at = |point: GeoPoint| {
            let spot = self.atlas.drawn(point);
            Spot { x: spot.x * scale, y: spot.y * scale }
        };
        let mut labels = Labels::default();
        for mark in &drawing.marks {
            labels.keep_free(mark.at, mark.radius);
        }
        if let Some(tip) = drawing.home {
            labels.keep_free(Spot { x: tip.x, y: tip.y - PIN }, PIN);
        }
        let is_chosen = |mark: &&Mark| self.chosen.is_some_and(|chosen| mark.sites.contains(&chosen));
        let (first, rest): (Vec<_>, Vec<_>) = drawing.marks.iter().partition(is_chosen);
        for mark in first {
            labels.beside(LabelKind::Mark, &self.name(mark), mark.at, mark.radius);
        }
        if let Some((home, tip)) = self.home.zip(drawing.home) {
            // On a marker the pin stands higher, and the marker has the name.
            if tip == at(home.location) {
                labels.beside(LabelKind::Home, &home.name, tip, TOWN);
            }
        }
        for ((middle, radius), minutes) in drawing.rings.iter().zip(RINGS) {
            // Clockwise from the top: one of eight points has room.
            let around = [0.0, 4.0, 1.0, 7.0, 3.0, 5.0, 2.0, 6.0].map(|eighth: f64| {
                let (sin, cos) = (eighth * std::f64::consts::FRAC_PI_4).sin_cos();
                Spot { x: (middle.x + sin * radius) * scale, y: (middle.y - cos * radius) * scale }
            });
            labels.along(LabelKind::Ring, &(self.ring)(minutes), around);
        }
        for mark in rest {
            labels.beside(LabelKind::Mark, &self.name(mark), mark.at, mark.radius);
        }
        self.name_lines(&mut labels, &at);
        if scale >= TOWN_NAMES {
            self.name_towns(&mut labels, &at);
        }
        labels.placed()
    }

    fn name(&self, mark: &Mark) -> String {
        let name = self.atlas.sites.get(mark.first()).map_or("", |site| site.name);
        match mark.sites.len() {
            0 | 1 => name.to_owned(),
            more => (self.others)(name, more - 1),
        }
    }

    /// Rivers and roads have their names where they come nearest to where most records are.
    fn name_lines(&self, labels: &mut Labels, at: &dyn Fn(GeoPoint) -> Spot) {
        let middle = self.atlas.heart.centre();
        let mut name = |kind: LabelKind, name: &str, line: &[GeoPoint]| {
            let mut points: Vec<_> = line.iter().map(|point| (self.atlas.plane.spot(*point), at(*point))).collect();
            points.arrange_by(|(a, _), (b, _)| a.distance(middle).total_cmp(&b.distance(middle)));
            let points = points.into_iter().filter(|(spot, _)| self.atlas.frame.holds(*spot));
            labels.along(kind, name, points.map(|(_, pixels)| pixels));
        };
        for river in self.data.waterways.all() {
            name(LabelKind::Water, &river.name, &river.line);
        }
        for line in self.details.map_or(&[][..], |details| details.map_lines.all()) {
            match line.kind {
                MapLineKind::Motorway => name(LabelKind::Road, &line.name, &line.line),
                MapLineKind::Stream => name(LabelKind::Water, &line.name, &line.line),
                MapLineKind::Border => {}
            }
        }
    }

    fn name_towns(&self, labels: &mut Labels, at: &dyn Fn(GeoPoint) -> Spot) {
        let mut towns: Vec<_> = self.data.places.all().iter().filter(|town| self.is_bare(town)).collect();
        towns.arrange_by_key(|town| (u32::MAX - town.population.unwrap_or_default(), &town.name));
        for town in towns {
            labels.beside(LabelKind::Town, &town.name, at(town.location), TOWN);
        }
    }

    /// It has no marker whose name it would repeat.
    fn is_bare(&self, town: &Place) -> bool {
        self.home.is_none_or(|home| home.id != town.id) && self.atlas.site(town.id.as_str()).is_none()
    }
}
