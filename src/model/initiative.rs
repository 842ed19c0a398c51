//! Programmes, technieklokalen, fieldlabs, networks, events and news.

use super::{Confidence, GeoPoint, Hidden, InitiativeId, NewsId, SourceId};
use serde::{Deserialize, Serialize};

/// The four pillars of the Techniekpact: the app's main menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Pillar {
    /// What fits me, what is there?
    Kiezen,
    /// How do I get there?
    Leren,
    /// What would I do, where, for what?
    Werken,
    /// Can I invent something?
    Innoveren,
}

impl Pillar {
    /// All pillars in menu order.
    pub const ALL: [Self; 4] = [Self::Kiezen, Self::Leren, Self::Werken, Self::Innoveren];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Kiezen => "kiezen",
            Self::Leren => "leren",
            Self::Werken => "werken",
            Self::Innoveren => "innoveren",
        }
    }
}

/// A programme, technieklokaal, fieldlab, network, event or desk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Initiative {
    /// Kebab-case id.
    pub id: InitiativeId,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: InitiativeKind,
    /// Pillars it serves, the main one first.
    pub pillars: Vec<Pillar>,
    /// Place or area, as the source names it.
    pub place: String,
    /// Municipality, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Coordinates of the place, not of the address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<GeoPoint>,
    /// Whom it is for: `po`, `vmbo`, `havo-vwo`, `mbo`, `hbo`, `werkenden`, `bedrijven`, `leraren`, ...
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<String>,
    /// One sentence: what it does.
    pub does: String,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// When it ended or will end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// State on the date of the source.
    pub status: InitiativeStatus,
    /// Website.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// Date of the newest source of the record.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
    /// It may be outdated and carries a "controleren" mark.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub must_check: bool,
    /// Remark of the people who gathered the facts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Set where the record must not be shown in lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Hidden>,
}

/// Kind of initiative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the Dutch words are explained in the app's own texts")]
pub enum InitiativeKind {
    Technieklokaal,
    Fieldlab,
    Programma,
    Netwerk,
    Evenement,
    Onderwijs,
    Bedrijfsschool,
    Servicepunt,
    Subsidie,
    Overheid,
    Werkgeversorganisatie,
    Werknemersorganisatie,
}

impl InitiativeKind {
    /// All kinds, in the order in which they are listed.
    pub const ALL: [Self; 12] = [
        Self::Technieklokaal,
        Self::Fieldlab,
        Self::Programma,
        Self::Netwerk,
        Self::Evenement,
        Self::Onderwijs,
        Self::Bedrijfsschool,
        Self::Servicepunt,
        Self::Subsidie,
        Self::Overheid,
        Self::Werkgeversorganisatie,
        Self::Werknemersorganisatie,
    ];

    /// The word used in files and addresses.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Technieklokaal => "technieklokaal",
            Self::Fieldlab => "fieldlab",
            Self::Programma => "programma",
            Self::Netwerk => "netwerk",
            Self::Evenement => "evenement",
            Self::Onderwijs => "onderwijs",
            Self::Bedrijfsschool => "bedrijfsschool",
            Self::Servicepunt => "servicepunt",
            Self::Subsidie => "subsidie",
            Self::Overheid => "overheid",
            Self::Werkgeversorganisatie => "werkgeversorganisatie",
            Self::Werknemersorganisatie => "werknemersorganisatie",
        }
    }
}

/// State of an initiative on the date of its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InitiativeStatus {
    /// It runs.
    Actief,
    /// We do not know.
    Onbekend,
    /// It has ended.
    Beeindigd,
}

/// A news item with our own summary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct NewsItem {
    /// Kebab-case id.
    pub id: NewsId,
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub date: String,
    /// The source gives no date: ours is an estimate, and the screen says so.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub date_is_estimate: bool,
    /// Our title.
    pub title: String,
    /// Our summary.
    pub summary: String,
    /// The pillars it belongs to.
    pub pillars: Vec<Pillar>,
    /// Where it was read.
    pub sources: Vec<SourceId>,
    /// How far it may be trusted.
    pub confidence: Confidence,
}
