//! The places with records: one marker each.

use super::layer::Point;
use super::plane::{Plane, Spot};
use crate::dataset::Dataset;
use crate::model::GeoPoint;
use crate::order::Arrange;
use crate::search::facets::slug;

/// Two coordinates with the same place name belong to one place when they are no farther apart, in kilometres. Places
/// that share a name lie farther apart (two Hengelos: 30 km).
const ONE_PLACE: f64 = 6.0;

/// A place with records.
#[derive(Clone, Debug, PartialEq)]
pub struct Site<'a> {
    /// The id of the place; where the dataset has no such place, the slug of its name, as the lists have it.
    pub id: String,
    /// Its name.
    pub name: &'a str,
    /// Where it is.
    pub location: GeoPoint,
    /// The same on the sheet.
    pub spot: Spot,
    /// The numbers of its records.
    pub points: Vec<usize>,
}

/// The places of the records, by name. Records without coordinates are in none.
#[must_use]
pub fn sites<'a>(data: &'a Dataset, points: &[Point<'a>], plane: &Plane) -> Vec<Site<'a>> {
    let mut sites: Vec<Site> = Vec::new();
    for (number, point) in points.iter().enumerate() {
        let Some(location) = point.location else { continue };
        let id = slug(point.place);
        let same = |site: &&mut Site| {
            let own = site.id == id || site.name == point.place;
            own && site.location.distance_km(location) <= ONE_PLACE
        };
        if let Some(site) = sites.iter_mut().find(same) {
            site.points.push(number);
            continue;
        }
        let known = data.places.get(&id).filter(|place| place.location.distance_km(location) <= ONE_PLACE);
        let location = known.map_or(location, |place| place.location);
        let name = known.map_or(point.place, |place| place.name.as_str());
        let others = sites.iter().filter(|site| site.id == id || site.name == point.place).count();
        let id = if others == 0 { id } else { format!("{id}-{}", others + 1) };
        sites.push(Site { id, name, location, spot: plane.spot(location), points: vec![number] });
    }
    sites.arrange_by_cached_key(|site| (crate::search::fold(site.name), site.id.clone()));
    sites
}
