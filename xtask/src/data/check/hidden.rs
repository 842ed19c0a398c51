//! Who must stay out of the pupil's screens (DESIGN section 3), and that nobody is hidden for a reason that is not so.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use techniekverkenner::model::{Confidence, Hidden, HiddenReason, InitiativeStatus};

/// Nothing newer than this was read: too old to show.
const OLDEST_YEAR: u16 = 2014;
/// Remarks that say that something is gone. "niet tonen" alone will not do: it may be about a figure.
const GONE: [&str; 4] = ["opgeheven", "failliet:", "alleen voor oude verwijzingen", "niet tonen zonder controle"];

/// What the rules look at.
struct Facts<'a> {
    file: &'a str,
    id: &'a str,
    confidence: Confidence,
    has_no_sector: bool,
    has_ended: bool,
    as_of: Option<&'a str>,
    note: Option<&'a str>,
    hidden: Option<&'a Hidden>,
}

/// Checks both ways: hidden where a rule says so, and a reason that holds.
pub fn check_hidden(data: &Authored, problems: &mut Vec<Problem>) {
    for facts in facts(data) {
        let reasons = reasons(&facts);
        match (facts.hidden, reasons.first()) {
            (None, Some((_, why))) => {
                problems.push(at(facts.file, facts.id, "hidden", format!("a reason: {why}"), "nothing"));
            }
            (Some(hidden), _) if is_false(hidden.reason, &reasons) => {
                let expected = "a reason that holds for the record";
                problems.push(at(facts.file, facts.id, "hidden.reason", expected, format!("{:?}", hidden.reason)));
            }
            _ => {}
        }
    }
}

/// The reasons that follow from the record's own fields.
fn reasons(facts: &Facts) -> Vec<(HiddenReason, &'static str)> {
    let year = facts.as_of.and_then(|date| date.get(..4)).and_then(|year| year.parse::<u16>().ok());
    let note = facts.note.unwrap_or_default().to_lowercase();
    let all = [
        (facts.confidence == Confidence::Low, HiddenReason::LowConfidence, "its confidence is low"),
        (facts.has_no_sector, HiddenReason::NoSector, "it has no sector"),
        (year.is_some_and(|year| year < OLDEST_YEAR), HiddenReason::OldSource, "its newest source is from before 2014"),
        (GONE.iter().any(|word| note.contains(word)), HiddenReason::Gone, "its note says that it is gone"),
        (facts.has_ended, HiddenReason::Ended, "it has ended"),
    ];
    all.into_iter().filter(|(holds, ..)| *holds).map(|(_, reason, why)| (reason, why)).collect()
}

/// A reason that the fields can tell, and that they deny. Whether something is gone only its sources know.
fn is_false(reason: HiddenReason, reasons: &[(HiddenReason, &str)]) -> bool {
    reason != HiddenReason::Gone && !reasons.iter().any(|(holds, _)| *holds == reason)
}

fn facts(data: &Authored) -> Vec<Facts<'_>> {
    let careers = data.careers.iter().map(|career| Facts {
        file: "careers.json",
        id: career.id.as_str(),
        confidence: career.confidence,
        has_no_sector: false,
        has_ended: false,
        as_of: career.as_of.as_deref(),
        note: None,
        hidden: career.hidden.as_ref(),
    });
    let studies = data.studies.iter().map(|study| Facts {
        file: "studies.json",
        id: study.id.as_str(),
        confidence: study.confidence,
        has_no_sector: false,
        has_ended: false,
        as_of: study.as_of.as_deref(),
        note: study.note.as_deref(),
        hidden: study.hidden.as_ref(),
    });
    let institutions = data.institutions.iter().map(|institution| Facts {
        file: "institutions.json",
        id: institution.id.as_str(),
        confidence: institution.confidence,
        has_no_sector: false,
        has_ended: false,
        as_of: institution.as_of.as_deref(),
        note: institution.note.as_deref(),
        hidden: institution.hidden.as_ref(),
    });
    let employers = data.employers.iter().map(|employer| Facts {
        file: "employers.json",
        id: employer.id.as_str(),
        confidence: employer.confidence,
        has_no_sector: employer.sectors.is_empty(),
        has_ended: false,
        as_of: employer.as_of.as_deref(),
        note: employer.note.as_deref(),
        hidden: employer.hidden.as_ref(),
    });
    let initiatives = data.initiatives.iter().map(|initiative| Facts {
        file: "initiatives.json",
        id: initiative.id.as_str(),
        confidence: initiative.confidence,
        has_no_sector: false,
        has_ended: initiative.status == InitiativeStatus::Beeindigd,
        as_of: initiative.as_of.as_deref(),
        note: initiative.note.as_deref(),
        hidden: initiative.hidden.as_ref(),
    });
    careers.chain(studies).chain(institutions).chain(employers).chain(initiatives).collect()
}
