//! Texts of the planner of a visit.

/// Texts of the planner of a visit.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct PlanVisitTexts {
    pub title: &'static str,
    pub lead: &'static str,
}
