//! Newtype ids: one type per kind of record, so that a study can never be looked up with a career's id.

use serde::{Deserialize, Serialize};
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// Kebab-case, stable for ever: links and share codes depend on it.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it stands in files and addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

ids! {
    /// An occupation.
    CareerId,
    /// A qualification: a vmbo profile, an mbo, Ad, hbo or wo programme.
    StudyId,
    /// A school, training firm or technieklokaal as a place to learn.
    InstitutionId,
    /// A firm or public body with technical work.
    EmployerId,
    /// A programme, network, technieklokaal, fieldlab, event or desk.
    InitiativeId,
    /// A news item.
    NewsId,
    /// A part of the country that the app distinguishes.
    RegionId,
    /// A village, town or station place.
    PlaceId,
    /// One of the seven worlds of technology.
    WorldId,
    /// A branch of industry.
    SectorId,
    /// A trait of work, such as `buiten` or `precies`.
    TraitId,
    /// A rule for moving on from one stage to another.
    RuleId,
    /// A stop of one railway line.
    RailStopId,
    /// A piece of a river.
    WaterwayId,
    /// A bridge or ferry.
    CrossingId,
    /// A line of the map.
    MapLineId,
    /// A statement of the interest finder.
    InterestItemId,
    /// A term that the app explains.
    TermId,
    /// Where a fact was read.
    SourceId,
    /// An occupation group of the CBS (BRC 2014).
    OccupationGroupId,
    /// A press report about the chance of work.
    JobChanceId,
    /// An entry of the page about the Techniekpact.
    PactEntryId,
    /// A challenge of the region.
    ChallengeId,
}
