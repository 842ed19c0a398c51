//! Traits that are the opposite of another: the interest finder takes them at their word.

use super::walk::at;
use crate::data::files::Authored;
use crate::data::problem::Problem;

/// An opposite is one both ways.
pub fn check_both_ways(data: &Authored, problems: &mut Vec<Problem>) {
    for own in &data.traits {
        let Some(opposite) = &own.opposite else { continue };
        let back = data.traits.iter().find(|other| other.id == *opposite).and_then(|other| other.opposite.as_ref());
        if back != Some(&own.id) {
            let expected = format!("a trait whose opposite is {:?}", own.id.as_str());
            problems.push(at("traits.json", own.id.as_str(), "opposite", expected, opposite.to_string()));
        }
    }
}

/// No work is mostly one thing and mostly its opposite.
pub fn check_not_both(data: &Authored, problems: &mut Vec<Problem>) {
    for career in &data.careers {
        let own = data.traits.iter().filter(|one| career.traits.contains(&one.id));
        for opposite in own.filter_map(|one| one.opposite.as_ref()).filter(|other| career.traits.contains(other)) {
            let expected = "one of two opposites";
            problems.push(at("careers.json", career.id.as_str(), "traits", expected, format!("also {opposite}")));
        }
    }
}
