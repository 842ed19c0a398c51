//! Judges the engine by a list of queries with the answers that a sensible counsellor would accept.

use techniekverkenner::dataset::{Dataset, Record};
use techniekverkenner::search::{Answer, Kind};

/// One row of a query list.
#[derive(Debug)]
pub struct Judged {
    /// What is typed.
    pub query: String,
    /// What it tests.
    pub category: String,
    /// Accepted answers, `kind:id` or `kind@condition`; empty where nothing is right.
    pub accepted: Vec<String>,
    /// Chips that should be understood, `kind=value`.
    pub chips: Vec<String>,
}

/// Reads a list.
pub fn read(path: &std::path::Path) -> Vec<Judged> {
    let mut reader = csv::Reader::from_path(path).expect("the list is there");
    let split = |text: &str, by: char| {
        text.split(by).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    reader
        .records()
        .map(|row| {
            let row = row.expect("the row is sound");
            Judged {
                query: row[0].to_owned(),
                category: row[1].to_owned(),
                accepted: if &row[2] == "none" { Vec::new() } else { split(&row[2], '|') },
                chips: split(&row[3], ';'),
            }
        })
        .collect()
}

/// Is one of the first three hits accepted? Where nothing is right: no hit, or only guesses that are said to be so.
pub fn is_right(data: &Dataset, judged: &Judged, answer: &Answer) -> bool {
    if judged.accepted.is_empty() {
        return answer.hits.is_empty() || answer.suggestion.is_some();
    }
    answer
        .hits
        .iter()
        .take(3)
        .any(|hit| judged.accepted.iter().any(|accepted| accepts(data, accepted, hit.kind, &hit.id)))
}

/// Share of the wanted chips that were understood.
pub fn has_chips(judged: &Judged, answer: &Answer) -> bool {
    let have: Vec<_> =
        answer.chips.iter().map(|chip| format!("{:?}={}", chip.kind, chip.value).to_lowercase()).collect();
    judged.chips.iter().all(|wanted| have.contains(&wanted.to_lowercase()))
}

fn accepts(data: &Dataset, accepted: &str, kind: Kind, id: &str) -> bool {
    if let Some((wanted_kind, wanted)) = accepted.split_once(':')
        && !accepted.contains('@')
    {
        return wanted_kind == kind.slug() && wanted == id;
    }
    let Some((wanted_kind, conditions)) = accepted.split_once('@') else { return false };
    wanted_kind == kind.slug()
        && conditions.split('&').all(|condition| {
            let (name, value) = condition.split_once('=').expect("name=value");
            values(data, kind, id, name).iter().any(|own| own == value)
        })
}

/// The values of one property of a record, as the list spells them.
fn values(data: &Dataset, kind: Kind, id: &str, name: &str) -> Vec<String> {
    let all = |ids: &mut dyn Iterator<Item = &str>| ids.map(str::to_owned).collect::<Vec<_>>();
    match kind {
        Kind::Career => {
            let Some(career) = data.careers.get(id) else { return Vec::new() };
            match name {
                "world" => all(&mut career.worlds.iter().map(|id| id.as_str())),
                "sector" => all(&mut career.sectors.iter().map(|id| id.as_str())),
                "trait" => all(&mut career.traits.iter().map(|id| id.as_str())),
                "level" => all(&mut career.levels.iter().map(|level| level.slug())),
                _ => panic!("career has no {name}"),
            }
        }
        Kind::Study => {
            let Some(study) = data.studies.get(id) else { return Vec::new() };
            match name {
                // The list uses the bare numbers of the facts.
                "level" => {
                    let slug = study.level.slug();
                    let number = match slug {
                        "ad" => "5",
                        "hbo" | "wo" => "6",
                        _ => slug.split_once('-').map_or(slug, |(_, number)| number),
                    };
                    vec![slug.to_owned(), number.to_owned()]
                }
                "mode" => all(&mut study.modes.iter().map(|mode| mode.slug())),
                "domain" => vec![study.domain.clone()],
                "kind" => vec![serde_json::to_value(study.kind).unwrap().as_str().unwrap().to_owned()],
                _ => panic!("study has no {name}"),
            }
        }
        Kind::Employer => {
            let Some(employer) = data.employers.get(id) else { return Vec::new() };
            match name {
                "place" => vec![employer.place.clone()],
                "municipality" => employer.municipality.iter().cloned().collect(),
                "region" => vec![employer.region.slug().to_owned()],
                "sector" => all(&mut employer.sectors.iter().map(|id| id.as_str())),
                _ => panic!("employer has no {name}"),
            }
        }
        Kind::School => {
            let Some(school) = data.institutions.get(id) else { return Vec::new() };
            match name {
                "place" => school.place.iter().cloned().collect(),
                "municipality" => school.municipality.iter().cloned().collect(),
                "region" => vec![school.region.slug().to_owned()],
                "kind" => vec![serde_json::to_value(school.kind).unwrap().as_str().unwrap().to_owned()],
                _ => panic!("school has no {name}"),
            }
        }
        Kind::Initiative => {
            let Some(initiative) = data.initiatives.get(id) else { return Vec::new() };
            match name {
                "place" => vec![initiative.place.clone()],
                "kind" => vec![serde_json::to_value(initiative.kind).unwrap().as_str().unwrap().to_owned()],
                "pillar" => initiative.pillars.iter().map(|pillar| pillar.slug().to_owned()).collect(),
                _ => panic!("initiative has no {name}"),
            }
        }
        Kind::Place => match name {
            "place" => data.places.get(id).map(|place| place.name.clone()).into_iter().collect(),
            "region" => data.places.get(id).map(|place| place.region.slug().to_owned()).into_iter().collect(),
            _ => panic!("place has no {name}"),
        },
        Kind::World => {
            let _ = data.worlds.get(id).map(Record::id);
            panic!("world has no {name}")
        }
    }
}
