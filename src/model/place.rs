//! Regions, places and railway stops.

use super::{Confidence, PlaceId, RailStopId, RegionId, SourceId};
use serde::{Deserialize, Serialize};

/// A point on the map, degrees WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct GeoPoint {
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
}

impl GeoPoint {
    /// Great-circle distance in kilometres (haversine formula, mean earth radius 6371 km).
    #[must_use]
    pub fn distance_km(self, other: Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = (lat_b - lat_a) / 2.0;
        let half_lon = (other.lon - self.lon).to_radians() / 2.0;
        let a = half_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * half_lon.sin().powi(2);
        2.0 * 6371.0 * a.sqrt().min(1.0).asin()
    }
}

/// Part of the country that the app distinguishes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Region {
    /// Kebab-case id.
    pub id: RegionId,
    /// Dutch name.
    pub name: String,
    /// English name, where it is another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_en: Option<String>,
    /// Phrases by which a query means it, longer ones first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub names: Vec<String>,
    /// Is it of the region that the dataset is about?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_home: bool,
    /// Which comes first where several could be meant, and outside the own region: the lower number.
    pub order: u16,
}

/// A village or town.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Place {
    /// Kebab-case id.
    pub id: PlaceId,
    /// Name; two places called Hengelo carry their municipality or province.
    pub name: String,
    /// Municipality.
    pub municipality: String,
    /// Part of the country.
    pub region: RegionId,
    /// Coordinates of the centre.
    pub location: GeoPoint,
    /// Four-digit postcodes; German places may have none of ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub postcodes: Vec<String>,
    /// Inhabitants, where the source gives them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub population: Option<u32>,
    /// Stations in the place.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stations: Vec<String>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
}

/// A stop of a railway line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct RailStop {
    /// Line and number.
    pub id: RailStopId,
    /// The line, named after its ends.
    pub line: String,
    /// Position on the line, from 1.
    pub seq: u16,
    /// Name of the station.
    pub station: String,
    /// Name of the place.
    pub place: String,
    /// Minutes from the start of the line.
    pub minutes_from_start: u16,
    /// Coordinates of the station.
    pub location: GeoPoint,
    /// How the minutes were found.
    pub basis: String,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
}
