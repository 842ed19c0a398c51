//! Levels of schooling and ways of learning.

use serde::{Deserialize, Serialize};

/// A level of a qualification, in ascending order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// vmbo basisberoepsgericht.
    VmboBb,
    /// vmbo kaderberoepsgericht.
    VmboKb,
    /// vmbo gemengde or theoretische leerweg.
    VmboGlTl,
    /// mbo 1, entree.
    #[serde(rename = "mbo-1")]
    Mbo1,
    /// mbo 2, basisberoepsopleiding.
    #[serde(rename = "mbo-2")]
    Mbo2,
    /// mbo 3, vakopleiding.
    #[serde(rename = "mbo-3")]
    Mbo3,
    /// mbo 4, middenkader or specialist.
    #[serde(rename = "mbo-4")]
    Mbo4,
    /// Associate degree.
    Ad,
    /// hbo bachelor.
    Hbo,
    /// wo bachelor.
    Wo,
}

impl Level {
    /// All levels, in ascending order.
    pub const ALL: [Self; 10] = [
        Self::VmboBb,
        Self::VmboKb,
        Self::VmboGlTl,
        Self::Mbo1,
        Self::Mbo2,
        Self::Mbo3,
        Self::Mbo4,
        Self::Ad,
        Self::Hbo,
        Self::Wo,
    ];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::VmboBb => "vmbo-bb",
            Self::VmboKb => "vmbo-kb",
            Self::VmboGlTl => "vmbo-gl-tl",
            Self::Mbo1 => "mbo-1",
            Self::Mbo2 => "mbo-2",
            Self::Mbo3 => "mbo-3",
            Self::Mbo4 => "mbo-4",
            Self::Ad => "ad",
            Self::Hbo => "hbo",
            Self::Wo => "wo",
        }
    }

    /// Reads a [`Level::slug`].
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.slug() == slug)
    }
}

/// A way of learning. A mode belongs to the qualification unless an offering states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Mostly at school, with placements.
    Bol,
    /// Mostly at work, in a paid leerbaan.
    Bbl,
    /// Full time (vmbo, Ad, hbo, wo).
    Voltijd,
    /// Part time (Ad, hbo, wo).
    Deeltijd,
}

impl Mode {
    /// All modes, in the order in which they are listed.
    pub const ALL: [Self; 4] = [Self::Bol, Self::Bbl, Self::Voltijd, Self::Deeltijd];

    /// The word used in files, addresses and on the screen.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Bol => "bol",
            Self::Bbl => "bbl",
            Self::Voltijd => "voltijd",
            Self::Deeltijd => "deeltijd",
        }
    }

    /// Reads a [`Mode::slug`].
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.slug() == slug)
    }
}
