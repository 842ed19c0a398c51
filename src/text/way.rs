//! Texts of the drawn route.

use crate::model::YearRange;
use crate::pathways::{Applies, Best, Certainty, NoRoute, Rung, Stroke};

/// Texts of the drawn route.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct WayTexts {
    pub title: &'static str,
    pub lead: &'static str,
    /// From a stage to a goal.
    pub heading: fn(&str, &str) -> String,
    pub waiting: &'static str,
    /// The link on the screens of careers and studies, and on the one of the pillar.
    pub link: &'static str,
    pub begin: &'static str,
    pub begin_lead: &'static str,
    pub ask: AskTexts,
    /// The three questions.
    pub questions: &'static str,
    pub how: &'static str,
    pub next: &'static str,
    pub reach: &'static str,
    /// A number of years: "2 tot 3 jaar".
    pub years: fn(YearRange) -> String,
    /// Years that are left: "nog 2 jaar".
    pub left: fn(YearRange) -> String,
    /// What comes when they are over: "na 2 jaar".
    pub after: fn(YearRange) -> String,
    pub certainty: fn(Certainty) -> &'static str,
    pub certainty_means: fn(Certainty) -> &'static str,
    pub line: LineTexts,
    pub step: StepTexts,
    pub on: OnTexts,
    pub still: StillTexts,
    pub no_route: fn(NoRoute) -> &'static str,
    pub always: &'static str,
}

/// The question where somebody wants to go.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct AskTexts {
    pub stage_first: &'static str,
    pub skip_stage: &'static str,
    pub title: &'static str,
    pub field: &'static str,
    pub hint: &'static str,
    pub submit: &'static str,
    pub found: fn(usize) -> String,
    pub nothing: &'static str,
    pub starting: &'static str,
    pub unknown: fn(&str) -> String,
    pub other: &'static str,
    pub skip: &'static str,
}

/// The drawing and what stands beside it.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct LineTexts {
    pub choose: fn(usize) -> String,
    pub best: fn(Best) -> &'static str,
    pub label: &'static str,
    pub now: &'static str,
    pub route: fn(usize) -> String,
    pub legend: &'static str,
    pub stroke: fn(Stroke) -> &'static str,
    pub longer: &'static str,
    pub steps: fn(&str) -> String,
    pub in_all: fn(&str) -> String,
    pub beside: &'static str,
    pub beside_lead: &'static str,
    pub dates: &'static str,
    pub no_title: &'static str,
    pub neighbours: &'static str,
    pub print: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub copy_failed: &'static str,
    pub copy_field: &'static str,
}

/// One step.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StepTexts {
    /// What one has after what one is doing now: where one is, until what, with its diploma?
    pub finish: fn(Rung, Rung, bool, &str) -> String,
    pub between: fn(&str) -> String,
    pub examples: &'static str,
    pub no_example: &'static str,
    pub profile: &'static str,
    pub how_long: &'static str,
    pub may_i: &'static str,
    pub take_heed: &'static str,
    pub applies: fn(Applies) -> &'static str,
    pub ask_now: &'static str,
    pub required: fn(u16) -> String,
    pub learn: &'static str,
    pub learn_unknown: &'static str,
    pub leerbaan: &'static str,
    pub leerbaan_chance: &'static str,
    pub only_leerbaan: &'static str,
    pub schools: &'static str,
    pub maybe: &'static str,
    pub schools_unknown: &'static str,
    pub more_schools: fn(usize) -> String,
    pub fails: &'static str,
    pub other_rule: &'static str,
    pub via: fn(&str) -> String,
    pub at_school: &'static str,
    pub ask: &'static str,
    pub work: &'static str,
    pub no_promise: &'static str,
    pub source: &'static str,
}

/// What can be done next.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct OnTexts {
    pub lead: fn(&str) -> String,
    pub none: &'static str,
    pub studies: fn(usize) -> String,
    pub same_field: fn(usize) -> String,
    pub no_study: &'static str,
    pub local: &'static str,
}

/// Where one can still go.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StillTexts {
    pub count: fn(usize, usize) -> String,
    pub mind: &'static str,
    pub worlds: &'static str,
    pub all_worlds: &'static str,
    pub none: &'static str,
    pub not: fn(usize) -> String,
}
