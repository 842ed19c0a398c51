//! The seven worlds of technology, sectors, traits and the interest statements.

use super::{CareerId, Confidence, InterestItemId, SectorId, SourceId, TraitId, WorldId};
use serde::{Deserialize, Serialize};

/// One of the seven worlds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct World {
    /// Kebab-case id.
    pub id: WorldId,
    /// Dutch name.
    pub name: String,
    /// English name.
    pub name_en: String,
    /// What it is about, in two short sentences.
    pub about: String,
    /// The same in English.
    pub about_en: String,
    /// Themes.
    pub themes: Vec<String>,
    /// The same themes in English.
    pub themes_en: Vec<String>,
    /// Careers that show what the world is like.
    pub example_careers: Vec<CareerId>,
    /// Where the record was read.
    pub sources: Vec<SourceId>,
    /// How far the record may be trusted.
    pub confidence: Confidence,
}

words! {
    /// The two changes of the Actieplan Groene en Digitale Banen.
    Transition {
        /// Energy, water and the environment.
        Green = "groen",
        /// Computers and data.
        Digital = "digitaal",
    }
}

/// What our own words add to a world, for its page: it arrives later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct WorldText {
    /// The world.
    pub id: WorldId,
    /// Careers of the world that one may not expect there (editorial), five of them.
    pub surprising: Vec<Surprise>,
}

/// A career that one may not expect in a world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Surprise {
    /// The career.
    pub career: CareerId,
    /// What is surprising, in one short sentence.
    pub why: String,
    /// The same in English.
    pub why_en: String,
}

/// A branch of industry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Sector {
    /// Kebab-case id.
    pub id: SectorId,
    /// Dutch name.
    pub name: String,
    /// English name.
    pub name_en: String,
    /// What firms in it do, in one sentence.
    pub about: String,
    /// The change of society that its work serves, if it is one of the two of the national plan for jobs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transition: Option<Transition>,
}

/// A trait of work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct Trait {
    /// Kebab-case id.
    pub id: TraitId,
    /// As it reads on a filter: "met je handen".
    pub name: String,
    /// The same in English.
    pub name_en: String,
    /// Words that pupils type for it.
    pub also: Vec<String>,
    /// The trait that work with this one does not have, or has little of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opposite: Option<TraitId>,
}

/// A statement of the interest finder (our own).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "authoring", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(deny_unknown_fields))]
pub struct InterestItem {
    /// Letter and number.
    pub id: InterestItemId,
    /// The statement: [`InterestItem::OPENING`], what one would do, and a full stop.
    pub statement: String,
    /// The same in English, with [`InterestItem::OPENING_EN`].
    pub statement_en: String,
    /// The interest it asks for.
    pub riasec: Riasec,
    /// The world it belongs to, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub world: Option<WorldId>,
    /// The trait it asks for.
    pub r#trait: TraitId,
}

impl InterestItem {
    /// How every statement begins.
    pub const OPENING: &str = "Ik vind het leuk om ";
    /// How every English statement begins.
    pub const OPENING_EN: &str = "I like ";

    /// What one would do, to go on a sentence: `een robot te bouwen`.
    #[must_use]
    pub fn activity(&self) -> &str {
        inner(&self.statement, Self::OPENING)
    }

    /// The same in English: `building a robot`.
    #[must_use]
    pub fn activity_en(&self) -> &str {
        inner(&self.statement_en, Self::OPENING_EN)
    }
}

/// A statement without its opening and its full stop, as far as it has them.
fn inner<'a>(statement: &'a str, opening: &str) -> &'a str {
    statement.strip_prefix(opening).unwrap_or(statement).trim_end_matches('.')
}

words! {
    /// Holland's six interest types.
    #[expect(missing_docs, reason = "the letters are the standard names: realistic, investigative, artistic, ...")]
    Riasec {
        R = "R",
        I = "I",
        A = "A",
        S = "S",
        E = "E",
        C = "C",
    }
}
