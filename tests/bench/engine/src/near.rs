//! Sorting and banding employers by the way from one place, as a list does.

use techniekverkenner::dataset::{Dataset, Details, parse_core, parse_details};
use techniekverkenner::model::GeoPoint;
use techniekverkenner::travel::{Band, Travel};
use wasm_bindgen::prelude::wasm_bindgen;

/// A dataset, and points for as many employers as are asked for.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Near {
    data: Dataset,
    details: Details,
    points: Vec<GeoPoint>,
}

#[wasm_bindgen]
impl Near {
    /// Reads the core and the details, and spreads `employers` points around the real ones: no two are the same, so
    /// that nothing is worked out once for many.
    ///
    /// # Errors
    /// Where one of the files cannot be read.
    #[wasm_bindgen(constructor)]
    pub fn new(core: &str, details: &str, employers: usize) -> Result<Self, String> {
        let (data, _) = parse_core(core).map_err(|error| format!("{error:?}"))?;
        let (details, _) = parse_details(details).map_err(|error| format!("{error:?}"))?;
        let real: Vec<_> = data.employers.iter_shown().filter_map(|employer| employer.location).collect();
        let points = (0..employers).zip(real.iter().cycle()).map(|(number, point)| spread(*point, number)).collect();
        Ok(Self { data, details, points })
    }

    /// Every point with its minutes and band from a place, sorted by them; how many lie within half an hour.
    pub fn sort(&self, place: &str) -> usize {
        let travel = Travel::new(&self.data, self.details.rail.all());
        let Some(place) = self.data.places.get(place) else { return 0 };
        let departure = travel.from(place.location);
        let mut rows: Vec<_> = self.points.iter().map(|point| departure.to(*point)).collect();
        rows.sort_by(|a, b| a.rank().total_cmp(&b.rank()));
        rows.iter().filter(|trip| trip.band() <= Band::Half).count()
    }
}

/// A point some way off, always the same for the same number.
fn spread(point: GeoPoint, number: usize) -> GeoPoint {
    let turn = number as f64 * 2.399_963;
    let far = 0.04 * (number as f64 / 10_000.0).sqrt();
    GeoPoint { lat: point.lat + far * turn.sin(), lon: point.lon + far * turn.cos() }
}
