//! Words for the values of the dataset: levels, modes, kinds, confidence, how a wage was found.

use crate::dataset::Proof;
use crate::model::{
    Confidence, HiddenReason, InitiativeKind, InitiativeStatus, InstitutionKind, Level, LevelsBasis, LinkBasis, Mode,
    Offer, OfferingBasis, StudyKind, WageBasis,
};
use crate::search::Kind;

/// One function per enum of the dataset, so that a new value without words does not compile.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct TermTexts {
    pub level: fn(Level) -> &'static str,
    pub mode: fn(Mode) -> &'static str,
    pub mode_means: fn(Mode) -> &'static str,
    pub kind_one: fn(Kind) -> &'static str,
    pub kind_many: fn(Kind) -> &'static str,
    pub confidence: fn(Confidence) -> &'static str,
    pub confidence_means: fn(Confidence) -> &'static str,
    pub hidden_reason: fn(HiddenReason) -> &'static str,
    pub institution_kind: fn(InstitutionKind) -> &'static str,
    pub study_kind: fn(StudyKind) -> &'static str,
    pub initiative_kind: fn(InitiativeKind) -> &'static str,
    pub initiative_status: fn(InitiativeStatus) -> &'static str,
    pub offer: fn(Offer) -> &'static str,
    pub offering_basis: fn(OfferingBasis) -> &'static str,
    pub levels_basis: fn(LevelsBasis) -> &'static str,
    pub link_basis: fn(LinkBasis) -> &'static str,
    pub proof: fn(Proof) -> &'static str,
    pub wage_range: fn(&str, &str) -> String,
    /// One written sentence per way in which a wage was found; the argument is the occupation group.
    pub wage_basis: fn(WageBasis, &str) -> String,
    pub wage_not_for_starters: &'static str,
    pub duration: fn(u16) -> String,
}
