//! Programmes, technieklokalen, fieldlabs, networks, events and news.

use super::{Confidence, GeoPoint, Hidden, InitiativeId, NewsId, SourceId};
use serde::{Deserialize, Serialize};

words! {
    /// The four pillars of the Techniekpact: the app's main menu.
    Pillar {
        /// What fits me, what is there?
        Kiezen = "kiezen",
        /// How do I get there?
        Leren = "leren",
        /// What would I do, where, for what?
        Werken = "werken",
        /// Can I invent something?
        Innoveren = "innoveren",
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

words! {
    /// Kind of initiative.
    #[expect(missing_docs, reason = "the Dutch words are explained in the app's own texts")]
    InitiativeKind {
        Technieklokaal = "technieklokaal",
        Fieldlab = "fieldlab",
        Programma = "programma",
        Netwerk = "netwerk",
        Evenement = "evenement",
        Onderwijs = "onderwijs",
        Bedrijfsschool = "bedrijfsschool",
        Servicepunt = "servicepunt",
        Subsidie = "subsidie",
        Overheid = "overheid",
        Werkgeversorganisatie = "werkgeversorganisatie",
        Werknemersorganisatie = "werknemersorganisatie",
    }
}

words! {
    /// State of an initiative on the date of its source.
    InitiativeStatus {
        /// It runs.
        Actief = "actief",
        /// We do not know.
        Onbekend = "onbekend",
        /// It has ended.
        Beeindigd = "beeindigd",
    }
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
