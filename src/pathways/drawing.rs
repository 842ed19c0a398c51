//! The routes as a metro line: where its stations stand, how its tracks bend. No screen is known here, only numbers.
//!
//! A station is what one has after a step; a track is the step. Routes that begin alike share their stations until they
//! part. Years run downwards: what comes later stands lower, and a longer step is a longer track. Each route ends on a
//! lane of its own, and beside the lanes there is room for the names.

use super::{Certainty, Outcome, Rung, Step, What};
use crate::model::StudyId;
use crate::order::Arrange;

/// Space above the first station and below the last.
const EDGE: f32 = 30.0;
/// Between two lanes.
const LANE: f32 = 26.0;
/// From the side to the first lane.
const FIRST_LANE: f32 = 20.0;
/// Between the last lane and the names.
const BESIDE: f32 = 22.0;
/// The least distance between two stations: room for a finger, and for a name of two lines with the years below it.
pub const LEAST_GAP: f32 = 66.0;
/// The length of a year.
const YEAR: f32 = 27.0;
/// A track that changes lanes does so over this length, before any other station can stand.
const BEND: f32 = 42.0;

/// How a track is drawn: the kind of right, never by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stroke {
    /// A right.
    Solid,
    /// Under a condition, or a right that something may narrow.
    Dashed,
    /// No right that we know of: ask.
    Dotted,
}

impl Stroke {
    /// All of them, for the legend.
    pub const ALL: [Self; 3] = [Self::Solid, Self::Dashed, Self::Dotted];

    /// The stroke of a step.
    #[must_use]
    pub const fn of(certainty: Certainty) -> Self {
        match certainty {
            Certainty::Right => Self::Solid,
            Certainty::RightIf | Certainty::Condition => Self::Dashed,
            Certainty::Unknown | Certainty::Possible | Certainty::Exception => Self::Dotted,
        }
    }
}

/// A station.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    /// Across, to its middle.
    pub x: f32,
    /// Down, to its middle.
    pub y: f32,
    /// Years from now, in the middle of the range.
    pub years: f32,
    /// The routes that call here, by their numbers.
    pub routes: Vec<usize>,
    /// The step that ends here, by its number in the first of these routes; none where everything starts.
    pub step: Option<usize>,
    /// Does a route end here?
    pub is_end: bool,
}

/// A piece of line from one station to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Track {
    /// The station where it starts, by its number.
    pub from: usize,
    /// The station where it ends, by its number.
    pub to: usize,
    /// How it is drawn.
    pub stroke: Stroke,
    /// Its shape, as the data of an SVG path.
    pub path: String,
}

/// Every route in one drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// Where names start.
    pub names_x: f32,
    /// The stations, from the top down.
    pub stops: Vec<Stop>,
    /// The tracks.
    pub tracks: Vec<Track>,
}

impl Drawing {
    /// The drawing of all routes, this wide.
    #[must_use]
    pub fn new(outcome: &Outcome<'_>, width: f32) -> Self {
        let mut tree = Tree::default();
        for (number, route) in outcome.routes.iter().enumerate() {
            tree.add(number, &route.steps);
        }
        tree.lay_out(width)
    }

    /// How much room a name has.
    #[must_use]
    pub fn room(&self) -> f32 {
        self.width - self.names_x
    }
}

/// What makes two steps of two routes the same station.
#[derive(Clone, Debug, PartialEq)]
enum Same<'a> {
    Finish(Rung, bool, Option<&'a StudyId>),
    School(Rung, Vec<Rung>),
    Between(Rung),
    Study(&'a StudyId),
    Work,
}

impl<'a> Same<'a> {
    fn of(step: &Step<'a>) -> Self {
        match &step.what {
            What::Finish { until, study, with_diploma, .. } => {
                Self::Finish(*until, *with_diploma, study.map(|study| &study.id))
            }
            What::School(rung) => Self::School(*rung, step.or.clone()),
            What::Between { rung, .. } => Self::Between(*rung),
            What::Study(study) => Self::Study(&study.id),
            What::Work { .. } => Self::Work,
        }
    }
}

#[derive(Debug)]
struct Node<'a> {
    same: Option<Same<'a>>,
    parent: Option<usize>,
    step: Option<usize>,
    stroke: Stroke,
    years: f32,
    routes: Vec<usize>,
    is_end: bool,
}

/// The routes with what they share.
#[derive(Debug, Default)]
struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    fn add(&mut self, route: usize, steps: &[Step<'a>]) {
        if self.nodes.is_empty() {
            let start = Node {
                same: None,
                parent: None,
                step: None,
                stroke: Stroke::Solid,
                years: 0.0,
                routes: Vec::new(),
                is_end: false,
            };
            self.nodes.push(start);
        }
        let mut at = 0;
        self.call(at, route);
        for (number, step) in steps.iter().enumerate() {
            let same = Same::of(step);
            let years =
                self.nodes.get(at).map_or(0.0, |node| node.years) + f32::midpoint(step.years.min, step.years.max);
            let stroke = Stroke::of(step.certainty_with_leerbaan());
            let known = self.nodes.iter().position(|node| {
                node.parent == Some(at)
                    && node.same.as_ref() == Some(&same)
                    && node.stroke == stroke
                    && (node.years - years).abs() < 0.01
            });
            at = known.unwrap_or_else(|| {
                let node = Node {
                    same: Some(same),
                    parent: Some(at),
                    step: Some(number),
                    stroke,
                    years,
                    routes: Vec::new(),
                    is_end: false,
                };
                self.nodes.push(node);
                self.nodes.len() - 1
            });
            self.call(at, route);
        }
        if let Some(last) = self.nodes.get_mut(at) {
            last.is_end = true;
        }
    }

    fn call(&mut self, at: usize, route: usize) {
        if let Some(node) = self.nodes.get_mut(at) {
            node.routes.push(route);
        }
    }

    fn lay_out(&self, width: f32) -> Drawing {
        // From the top down: by years; of what stands at the same time the route that comes first. A node stands below
        // its parent, for it was added later.
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.arrange_by(|a: &usize, b: &usize| {
            let key = |at: &usize| self.nodes.get(*at).map_or((0.0, 0), |node| (node.years, node.lane()));
            key(a).0.total_cmp(&key(b).0).then(key(a).1.cmp(&key(b).1)).then(a.cmp(b))
        });
        let mut places = vec![0; self.nodes.len()];
        let mut stops: Vec<Stop> = Vec::new();
        for (place, &at) in order.iter().enumerate() {
            let Some(node) = self.nodes.get(at) else { continue };
            let y =
                stops.last().map_or(EDGE, |before: &Stop| before.y + LEAST_GAP.max((node.years - before.years) * YEAR));
            if let Some(found) = places.get_mut(at) {
                *found = place;
            }
            stops.push(Stop {
                x: FIRST_LANE + LANE * node.lane() as f32,
                y,
                years: node.years,
                routes: node.routes.clone(),
                step: node.step,
                is_end: node.is_end,
            });
        }
        let tracks = self.nodes.iter().enumerate().filter_map(|(at, node)| {
            let (from, to) = (*places.get(node.parent?)?, *places.get(at)?);
            let path = path(stops.get(from)?, stops.get(to)?);
            Some(Track { from, to, stroke: node.stroke, path })
        });
        let tracks: Vec<_> = tracks.collect();
        let right = stops.iter().map(|stop| stop.x).fold(FIRST_LANE, f32::max);
        let height = stops.last().map_or(EDGE, |last| last.y) + EDGE;
        Drawing { width, height, names_x: right + BESIDE, stops, tracks }
    }
}

impl Node<'_> {
    /// The lane is that of the first route that calls.
    fn lane(&self) -> usize {
        self.routes.first().copied().unwrap_or_default()
    }
}

/// Straight down; to another lane first with a bend.
fn path(from: &Stop, to: &Stop) -> String {
    if (from.x - to.x).abs() < f32::EPSILON {
        return format!("M{} {}V{}", from.x, from.y, to.y);
    }
    let (half, end) = (from.y + BEND / 2.0, from.y + BEND);
    format!("M{} {}C{} {half} {} {half} {} {end}V{}", from.x, from.y, from.x, to.x, to.x, to.y)
}

/// Breaks a name into at most `most` lines of about so many letters; what does not fit ends in an ellipsis.
#[must_use]
pub fn lines(name: &str, letters: usize, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in name.split_whitespace() {
        let fits = |line: &String| line.chars().count() + 1 + word.chars().count() <= letters;
        match lines.last_mut() {
            Some(line) if fits(line) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_cut = lines.len() > most;
    lines.truncate(most);
    let last = lines.len().saturating_sub(1);
    for (at, line) in lines.iter_mut().enumerate() {
        let too_long = line.chars().count() > letters;
        if too_long || (is_cut && at == last) {
            let kept: String = line.chars().take(letters.saturating_sub(1)).collect();
            *line = format!("{}…", kept.trim_end());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_breaks_between_words_and_is_cut_where_it_must() {
        assert_eq!(lines("Monteur mechatronica", 14, 2), ["Monteur", "mechatronica"]);
        assert_eq!(lines("Technicus", 20, 2), ["Technicus"]);
        assert_eq!(lines("een twee drie vier vijf", 9, 2), ["een twee", "drie vie…"]);
        assert_eq!(lines("onvoorstelbaarlangwoord", 10, 2), ["onvoorste…"]);
        assert!(lines("", 10, 2).is_empty());
    }

    proptest! {
        #[test]
        fn no_line_is_longer_than_its_room(name in "\\PC{0,80}", letters in 2_usize..40, most in 1_usize..4) {
            let found = lines(&name, letters, most);
            prop_assert!(found.len() <= most);
            prop_assert!(found.iter().all(|line| line.chars().count() <= letters));
        }
    }
}
