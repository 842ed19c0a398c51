//! Detail screens: one struct per kind of record, and what they share.

use crate::model::Transition;
use crate::search::Kind;

/// Texts of the detail screens.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct RecordTexts {
    pub shared: SharedTexts,
    pub missing: MissingTexts,
    pub report: ReportTexts,
    pub career: CareerTexts,
    pub study: StudyTexts,
    pub school: SchoolTexts,
    pub employer: EmployerTexts,
    pub initiative: InitiativeTexts,
    pub world: WorldTexts,
}

/// What several detail screens say.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct SharedTexts {
    pub unknown: &'static str,
    /// Where details and texts did not come.
    pub incomplete: &'static str,
    pub triangle: &'static str,
    /// How many of a kind there are, as a station of the triangle says it.
    pub count: fn(Kind, usize) -> String,
    pub website: &'static str,
    pub place: &'static str,
    pub region: &'static str,
    pub in_english: fn(&str) -> String,
    pub source_is: &'static str,
    pub age: fn(&str) -> String,
    pub age_unknown: &'static str,
    pub companies: &'static str,
    pub companies_lead: &'static str,
    pub via: fn(&str) -> String,
    /// The sector that ties an employer and a career.
    pub both_in: fn(&str) -> String,
    pub side_companies: fn(usize) -> String,
    pub list_of: fn(&[&str]) -> String,
    pub or_list: fn(&[&str]) -> String,
    pub related: &'static str,
    pub mode_unknown: &'static str,
    pub ask_roc: &'static str,
    pub all_of: fn(Kind) -> &'static str,
    /// One of the two changes of society.
    pub transition: fn(Transition) -> &'static str,
    pub transition_mark: fn(&str) -> String,
    pub transition_rule_career: &'static str,
    pub transition_rule_study: &'static str,
    pub transition_plan: &'static str,
    /// Under a text of ours that is an example.
    pub own_example: &'static str,
    /// Under a text of ours that only says what the sources say.
    pub own_from_facts: &'static str,
    /// Beside a text that exists in Dutch only; empty in Dutch.
    pub dutch_only: &'static str,
}

/// A record that we do not know or do not show.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct MissingTexts {
    pub unknown_title: fn(Kind) -> &'static str,
    pub unknown_lead: fn(&str) -> String,
    pub hidden_title: &'static str,
    pub hidden_lead: fn(&str, &str) -> String,
    pub hidden_why: &'static str,
    pub nearest: &'static str,
    pub searching: &'static str,
    pub nothing_near: &'static str,
}

/// "Meld een fout".
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct ReportTexts {
    pub open: &'static str,
    pub lead: &'static str,
    pub what: &'static str,
    pub result: &'static str,
    pub copy: &'static str,
    pub copied: &'static str,
    pub selected: &'static str,
    /// The text to copy: kind and id, name, address, what is wrong.
    pub text: fn(&str, &str, &str, &str) -> String,
    pub what_empty: &'static str,
}

/// The screen of a career.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct CareerTexts {
    pub what: &'static str,
    pub day: &'static str,
    /// Opens the later moments of the day.
    pub day_rest: &'static str,
    pub good_at: &'static str,
    pub mind: &'static str,
    pub try_now: &'static str,
    pub also_called: fn(&str) -> String,
    pub work_is: &'static str,
    pub pay: &'static str,
    pub pay_unknown: &'static str,
    pub pay_not_yours: &'static str,
    pub same_group: fn(usize) -> String,
    pub same_group_lead: &'static str,
    pub levels: &'static str,
    pub levels_usual: fn(&str) -> String,
    pub levels_hope: &'static str,
    pub studies: &'static str,
    pub studies_none: &'static str,
    pub no_code: &'static str,
    pub other_levels: &'static str,
    pub nearest: fn(&str) -> String,
    /// The nearest school, and how far it is.
    pub nearest_with_trip: fn(&str, &str) -> String,
    pub offered_by: fn(&str) -> String,
    pub only_inferred: &'static str,
    pub offered_unknown: &'static str,
    pub named: &'static str,
    pub named_lead: &'static str,
    pub core: &'static str,
    pub core_lead: &'static str,
    pub none_core: &'static str,
    pub press: &'static str,
    /// What was said of which group and region, and when.
    pub press_says: fn(&str, &str, &str, Option<&str>) -> String,
    pub press_mind: &'static str,
    pub related_shares: fn(&str) -> String,
    pub codes: &'static str,
    pub codes_crebo: &'static str,
    pub codes_crebo_mind: &'static str,
}

/// The screen of a study.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct StudyTexts {
    pub learn: &'static str,
    pub practice: &'static str,
    pub lead: fn(&str, &str, &str) -> String,
    pub facts: &'static str,
    pub kind: &'static str,
    pub level: &'static str,
    pub duration: &'static str,
    pub modes: &'static str,
    pub modes_mind: &'static str,
    pub code: &'static str,
    pub code_value: fn(&str, &str) -> String,
    pub code_cohort: fn(u16) -> String,
    pub earlier_codes: &'static str,
    pub code_system_crebo: &'static str,
    pub code_system_isat: &'static str,
    pub code_system_vmbo: &'static str,
    pub domain: &'static str,
    pub requirements: &'static str,
    pub requirements_old: fn(u16, &str) -> String,
    pub requirements_new: fn(u16, &str) -> String,
    pub requirements_ask: &'static str,
    pub offered: &'static str,
    pub offered_nearest: fn(&str) -> String,
    pub offered_stated: &'static str,
    pub offered_inferred: &'static str,
    pub offered_inferred_lead: &'static str,
    pub offered_none: &'static str,
    pub checked: fn(&str) -> String,
    pub modes_here: fn(&str) -> String,
    pub careers: &'static str,
    pub careers_none: &'static str,
    pub leads_to: &'static str,
    pub leads_to_lead: &'static str,
    pub companies_none: &'static str,
    pub chances: &'static str,
    pub chances_mind: &'static str,
    pub chance_year: fn(u16) -> String,
    pub chance_no_year: &'static str,
    pub chance_work: &'static str,
    pub chance_placement: &'static str,
    pub related_same_name: fn(&str) -> String,
    pub related_up: fn(&str) -> String,
    pub related_down: fn(&str) -> String,
    pub related_hope: &'static str,
}

/// The screen of a school.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct SchoolTexts {
    pub lead: fn(&str, &str) -> String,
    pub about: &'static str,
    pub offers: &'static str,
    pub studies: &'static str,
    pub studies_lead: &'static str,
    pub studies_none: &'static str,
    pub general: &'static str,
    pub general_lead: &'static str,
    pub inferred: &'static str,
    pub careers: &'static str,
    pub careers_lead: &'static str,
    pub companies: &'static str,
    pub companies_lead: &'static str,
}

/// The screen of an employer.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct EmployerTexts {
    pub eyebrow: fn(&str) -> String,
    pub about: &'static str,
    pub sectors: &'static str,
    pub staff: &'static str,
    pub staff_whole: &'static str,
    pub staff_mind: &'static str,
    pub offers: &'static str,
    pub offers_once: fn(&str) -> String,
    pub offers_mind: &'static str,
    pub careers: &'static str,
    pub careers_lead: &'static str,
    pub named: &'static str,
    pub named_words: fn(&str) -> String,
    pub core: &'static str,
    pub core_lead: &'static str,
    pub none_core: &'static str,
    pub side: fn(usize) -> String,
    pub studies: &'static str,
    pub studies_lead: &'static str,
    pub near: &'static str,
    pub near_reason: fn(&str) -> String,
    pub km_from_here: fn(u16) -> String,
}

/// The screen of an initiative.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct InitiativeTexts {
    pub about: &'static str,
    pub audience: &'static str,
    pub audience_word: fn(&str) -> Option<&'static str>,
    pub pillars: &'static str,
    pub since: &'static str,
    pub until: &'static str,
    pub status: &'static str,
    pub status_then: fn(&str, &str) -> String,
    pub ended_title: &'static str,
    pub ended_lead: &'static str,
    pub related: &'static str,
    pub same_kind: fn(&str) -> String,
    pub same_pillar: fn(&str) -> String,
}

/// The screen of a world.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct WorldTexts {
    pub themes: &'static str,
    pub surprising: &'static str,
    pub surprising_lead: &'static str,
    pub try_now: &'static str,
    pub try_of: fn(&str) -> String,
    pub careers: &'static str,
    pub companies: &'static str,
    pub companies_lead: &'static str,
    pub company_careers: fn(usize) -> String,
    pub initiatives: &'static str,
    pub initiatives_lead: &'static str,
    pub other_worlds: &'static str,
}
