//! Rivers, the ways across them, and the lines of the map.

use super::{Confidence, CrossingId, GeoPoint, MapLineId, SourceId, WaterwayId};
use serde::{Deserialize, Serialize};

/// A piece of a river that a bicycle cannot cross but at a crossing. Pieces end where rivers part or meet, so that a
/// way around an end crosses another piece.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Waterway {
    /// Kebab-case id.
    pub id: WaterwayId,
    /// Name.
    pub name: String,
    /// Its course as points, downstream.
    pub line: Vec<GeoPoint>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A bridge or ferry that takes a bicycle across a waterway.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Crossing {
    /// Kebab-case id.
    pub id: CrossingId,
    /// Name, such as `IJsselbrug bij Doesburg`.
    pub name: String,
    /// What it crosses.
    pub waterway: WaterwayId,
    /// Bridge or ferry.
    pub kind: CrossingKind,
    /// A point on each side of the line of the waterway: two.
    pub banks: Vec<GeoPoint>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// Remark of the people who gathered the facts, such as when a ferry sails.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

words! {
    /// How one gets across.
    CrossingKind {
        /// At any time.
        Bridge = "bridge",
        /// When it sails.
        Ferry = "ferry",
    }
}

/// A line that is drawn on the map and has no say in how long a way is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct MapLine {
    /// Kebab-case id.
    pub id: MapLineId,
    /// Name, such as `A12`.
    pub name: String,
    /// What it is.
    pub kind: MapLineKind,
    /// Its course as points.
    pub line: Vec<GeoPoint>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

words! {
    /// What a line of the map is.
    MapLineKind {
        /// A motorway or main road.
        Motorway = "motorway",
        /// A small river.
        Stream = "stream",
        /// The border with Germany.
        Border = "border",
    }
}
