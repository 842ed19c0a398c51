//! Numbers within what is possible: a figure outside is a slip of the pen.

use super::walk::{at, every_value};
use crate::data::files::Authored;
use crate::data::problem::Problem;
use serde_json::Value;
use std::ops::RangeInclusive;

/// Gross euro a month, full time.
const WAGE: RangeInclusive<u32> = 1_000..=15_000;
/// The scale of O*NET's interest scores.
const SCORE: RangeInclusive<f32> = 1.0..=7.0;
/// Duration of a study in months.
const MONTHS: RangeInclusive<u16> = 1..=96;
/// Years of codes, regulations and reports.
const YEAR: RangeInclusive<u16> = 1990..=2030;
/// Years of schooling from one end of a rule to the other.
const SCHOOL_YEARS: RangeInclusive<f32> = 0.0..=10.0;
/// The Netherlands, and a strip of Germany across the border.
const LATITUDE: RangeInclusive<f64> = 50.7..=53.6;
/// See [`LATITUDE`].
const LONGITUDE: RangeInclusive<f64> = 3.3..=7.3;

/// Wage ranges.
pub fn check_wages(data: &Authored, problems: &mut Vec<Problem>) {
    for career in &data.careers {
        let Some(wage) = &career.wage else { continue };
        let mut problem = |field: &str, expected: String, found: u32| {
            problems.push(at("careers.json", career.id.as_str(), field, expected, found.to_string()));
        };
        for (field, value) in [("wage.month_min", wage.month_min), ("wage.month_max", wage.month_max)] {
            if !WAGE.contains(&value) {
                problem(field, within(&WAGE), value);
            }
        }
        if wage.month_min >= wage.month_max {
            problem("wage.month_max", format!("more than month_min ({})", wage.month_min), wage.month_max);
        }
    }
}

/// Interest scores.
pub fn check_scores(data: &Authored, problems: &mut Vec<Problem>) {
    for career in &data.career_profiles {
        for (index, score) in career.riasec.iter().enumerate().filter(|(_, score)| !SCORE.contains(score)) {
            let field = format!("riasec[{index}]");
            problems.push(at("career-profiles.json", career.id.as_str(), &field, within(&SCORE), score.to_string()));
        }
    }
}

/// Durations and years.
pub fn check_durations_and_years(data: &Authored, problems: &mut Vec<Problem>) {
    let mut year = |file: &str, id: &str, field: &str, found: Option<u16>| {
        if let Some(found) = found.filter(|found| !YEAR.contains(found)) {
            problems.push(at(file, id, field, within(&YEAR), found.to_string()));
        }
    };
    for study in &data.studies {
        year("studies.json", study.id.as_str(), "cohort", study.cohort);
        let required = study.subject_requirements.as_ref();
        year("studies.json", study.id.as_str(), "subject_requirements.year", required.map(|text| text.year));
    }
    for chance in &data.job_chances {
        year("job-chance.json", chance.id.as_str(), "year", chance.year);
    }
    for study in data.studies.iter().filter(|study| !MONTHS.contains(&study.duration_months)) {
        let found = study.duration_months.to_string();
        problems.push(at("studies.json", study.id.as_str(), "duration_months", within(&MONTHS), found));
    }
    for rule in &data.progression {
        let Some(years) = rule.typical_years else { continue };
        if !SCHOOL_YEARS.contains(&years.min) || !SCHOOL_YEARS.contains(&years.max) || years.min > years.max {
            let expected = format!("min up to max, {}", within(&SCHOOL_YEARS));
            let found = format!("{} up to {}", years.min, years.max);
            problems.push(at("progression.json", rule.id.as_str(), "typical_years", expected, found));
        }
    }
}

/// Coordinates, wherever they stand.
pub fn check_coordinates(data: &Authored, problems: &mut Vec<Problem>) {
    every_value(data, |found| {
        let range = match found.field.as_str() {
            "lat" => &LATITUDE,
            "lon" => &LONGITUDE,
            _ => return,
        };
        if let Some(degrees) = found.value.as_f64().filter(|degrees| !range.contains(degrees)) {
            problems.push(found.problem(within(range), Value::from(degrees).to_string()));
        }
    });
}

fn within<T: std::fmt::Display>(range: &RangeInclusive<T>) -> String {
    format!("{} to {}", range.start(), range.end())
}
