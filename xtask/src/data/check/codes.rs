//! Official codes.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;
use std::collections::HashMap;
use techniekverkenner::model::CodeSystem;

/// A code is unique per register, code and level.
pub fn check_codes_unique(data: &Authored, problems: &mut Vec<Problem>) {
    let mut first = HashMap::new();
    for study in &data.studies {
        let Some(code) = &study.code else { continue };
        let other = *first.entry((study.code_system, code, study.level)).or_insert(&study.id);
        if *other != study.id {
            let expected = "a code that no other study of this register and level has";
            problems.push(at("studies.json", study.id.as_str(), "code", expected, format!("{code:?} of {other} too")));
        }
    }
}

/// Codes look like codes of their register.
pub fn check_code_forms(data: &Authored, problems: &mut Vec<Problem>) {
    for study in &data.studies {
        let Some(code) = &study.code else { continue };
        let fits = match study.code_system {
            CodeSystem::Crebo | CodeSystem::Isat => is_digits(code, 5),
            CodeSystem::VmboProfiel => !code.is_empty(),
        };
        if !fits {
            problems.push(at("studies.json", study.id.as_str(), "code", "five digits", format!("{code:?}")));
        }
    }
    for career in &data.careers {
        if !is_digits(&career.isco, 4) {
            let found = format!("{:?}", career.isco);
            problems.push(at("careers.json", career.id.as_str(), "isco", "four digits", found));
        }
        for (index, crebo) in career.crebos.iter().enumerate().filter(|(_, crebo)| !is_digits(&crebo.code, 5)) {
            let field = format!("crebos[{index}].code");
            problems.push(at("careers.json", career.id.as_str(), &field, "five digits", format!("{:?}", crebo.code)));
        }
    }
    for place in &data.places {
        for (index, code) in place.postcodes.iter().enumerate().filter(|(_, code)| !is_postcode(code)) {
            let field = format!("postcodes[{index}]");
            problems.push(at(
                "places.json",
                place.id.as_str(),
                &field,
                "four digits, or a German five",
                format!("{code:?}"),
            ));
        }
    }
}

fn is_postcode(code: &str) -> bool {
    is_digits(code, 4) || is_digits(code, 5)
}

fn is_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}
