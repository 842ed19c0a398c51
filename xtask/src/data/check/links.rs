//! The tables of links, and what must agree within a record.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use techniekverkenner::model::{LinkBasis, StudyCareer};

/// An editorial link says why; for the others the basis is the reason.
pub fn check_reasons(data: &Authored, problems: &mut Vec<Problem>) {
    for link in &data.study_careers {
        let reason = link.reason.as_deref().map(str::trim);
        match (link.basis, reason) {
            (LinkBasis::Editorial, None | Some("")) => {
                problems.push(in_link(link, "reason", "why we think so (the basis is editorial)", "nothing"));
            }
            (LinkBasis::Code | LinkBasis::EarlierCode | LinkBasis::Name, Some(reason)) => {
                problems.push(in_link(link, "reason", "nothing (only editorial links have one)", reason));
            }
            _ => {}
        }
    }
}

/// A link by code: the career lists the study's code, or the same qualification under the number of another year.
pub fn check_code_links(data: &Authored, problems: &mut Vec<Problem>) {
    for link in &data.study_careers {
        let Some(study) = data.studies.iter().find(|study| study.id == link.study) else { continue };
        let Some(career) = data.careers.iter().find(|career| career.id == link.career) else { continue };
        let lists = |code: &String| career.crebos.iter().any(|crebo| crebo.code == *code);
        let (holds, expected) = match link.basis {
            LinkBasis::Code => (study.code.iter().any(lists), "a code of the study among the career's crebos"),
            LinkBasis::EarlierCode => {
                let same_name = career.crebos.iter().any(|crebo| same_name(&crebo.name, &study.name));
                (
                    same_name || study.earlier_codes.iter().any(lists),
                    "an earlier code or the name of the study among the career's crebos",
                )
            }
            LinkBasis::Name | LinkBasis::Editorial => continue,
        };
        if !holds {
            problems.push(in_link(link, "basis", expected, "none"));
        }
    }
}

/// Side sectors are sectors of the employer.
pub fn check_side_sectors(data: &Authored, problems: &mut Vec<Problem>) {
    for employer in &data.employers {
        for (index, side) in employer.side_sectors.iter().enumerate() {
            if !employer.sectors.contains(side) {
                let field = format!("side_sectors[{index}]");
                let found = format!("{:?}", side.as_str());
                problems.push(at("employers.json", employer.id.as_str(), &field, "one of its sectors", found));
            }
        }
    }
}

/// Levels ascend, and the entry level is one of them.
pub fn check_levels(data: &Authored, problems: &mut Vec<Problem>) {
    for career in &data.careers {
        let slugs = career.levels.iter().map(|level| level.slug()).collect::<Vec<_>>().join(", ");
        if !career.levels.is_sorted_by(|a, b| a < b) {
            problems.push(at("careers.json", career.id.as_str(), "levels", "ascending levels, each once", &slugs));
        }
        if !career.levels.contains(&career.entry_level) {
            let found = format!("{:?}", career.entry_level.slug());
            problems.push(at("careers.json", career.id.as_str(), "entry_level", format!("one of {slugs}"), found));
        }
    }
}

/// Registers write one name with and without hyphens.
fn same_name(a: &str, b: &str) -> bool {
    let letters = |name: &str| name.to_lowercase().replace(|c: char| !c.is_alphanumeric(), "");
    letters(a) == letters(b)
}

fn in_link(link: &StudyCareer, field: &str, expected: &str, found: &str) -> Problem {
    at("study-careers.json", &format!("{} -> {}", link.study, link.career), field, expected, found)
}
