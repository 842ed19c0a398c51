//! How far the records are by bike from the village that a query is asked from: worked out once for each village.

use super::document::Document;
use crate::dataset::Dataset;
use crate::model::GeoPoint;
use crate::order::Arrange;
use crate::travel::bike_minutes;
use std::cmp::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

/// Minutes by bike from one place to every spot where a record is. By default nothing is known.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    /// In the order of [`order`].
    spots: Arc<[GeoPoint]>,
    /// One for each spot.
    minutes: Arc<[f64]>,
}

impl Reach {
    /// Minutes to a spot, where we know a way.
    pub fn minutes(&self, to: GeoPoint) -> Option<f64> {
        let at = self.spots.binary_search_by(|spot| order(*spot, to)).ok()?;
        self.minutes.get(at).copied().filter(|minutes| minutes.is_finite())
    }
}

/// The spots of all records, and the villages that were asked from: at most as many as there are in the dataset.
#[derive(Debug)]
pub struct Reaches {
    spots: Arc<[GeoPoint]>,
    known: Mutex<Vec<(GeoPoint, Reach)>>,
}

impl Reaches {
    /// The spots of some documents: most stand in the middle of a village, so there are few.
    pub fn new(documents: &[Document]) -> Self {
        let facts = documents.iter().map(|document| &document.facts);
        let all =
            facts.flat_map(|facts| facts.location.into_iter().chain(facts.offered_in.iter().filter_map(|at| at.1)));
        let mut spots: Vec<_> = all.collect();
        spots.arrange_by(|a, b| order(*a, *b));
        spots.dedup();
        Self { spots: spots.into(), known: Mutex::default() }
    }

    /// How far everything is from a place.
    pub fn from(&self, data: &Dataset, place: GeoPoint) -> Reach {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, reach)) = known.iter().find(|(from, _)| *from == place) {
            return reach.clone();
        }
        let minutes = bike_minutes(data, place, &self.spots).into();
        let reach = Reach { spots: self.spots.clone(), minutes };
        known.push((place, reach.clone()));
        reach
    }
}

fn order(a: GeoPoint, b: GeoPoint) -> Ordering {
    a.lat.total_cmp(&b.lat).then(a.lon.total_cmp(&b.lon))
}
