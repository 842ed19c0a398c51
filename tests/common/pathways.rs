//! The pathways engine on the committed dataset, and people to ask it for.

#![allow(dead_code, reason = "each test file uses its part")]

use std::sync::OnceLock;
use techniekverkenner::dataset::Dataset;
use techniekverkenner::model::{Career, Institution, Rule, Study};
use techniekverkenner::pathways::{Goal, Pathways, Profile, Pupil, Route, Rung, Start, Step, Subject, What};

fn rules() -> Vec<Rule> {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/data/progression.json");
    serde_json::from_str(&std::fs::read_to_string(file).expect("the rules are there")).expect("they are sound")
}

/// Asks with the committed dataset and rules, which are read once.
pub fn with_engine(ask: impl FnOnce(&Dataset, &[Rule], &Pathways<'_>)) {
    static READ: OnceLock<(Dataset, Vec<Rule>)> = OnceLock::new();
    let (data, rules) = READ.get_or_init(|| (crate::common::dataset(), rules()));
    ask(data, rules, &Pathways::new(data, rules));
}

pub fn start(slug: &str) -> Start {
    Start::from_slug(slug).unwrap_or_else(|| panic!("{slug} is a stage"))
}

pub fn pupil<'a>(slug: &str) -> Pupil<'a> {
    Pupil::at(start(slug))
}

pub fn study<'a>(data: &'a Dataset, id: &str) -> &'a Study {
    data.studies.shown(id).unwrap_or_else(|| panic!("{id} is a study"))
}

pub fn career<'a>(data: &'a Dataset, id: &str) -> &'a Career {
    data.careers.shown(id).unwrap_or_else(|| panic!("{id} is a career"))
}

pub fn goal<'a>(data: &'a Dataset, id: &str) -> Goal<'a> {
    data.careers.shown(id).map_or_else(|| Goal::Study(study(data, id)), Goal::Career)
}

/// Everybody whose answers differ in kind: each diploma, school years, work; profiles and subjects.
pub fn everybody(data: &Dataset) -> Vec<Pupil<'_>> {
    let with = |slug: &str, profile: Profile, subjects: &[Subject]| Pupil {
        profile: Some(profile),
        subjects: Some(subjects.iter().copied().collect()),
        ..pupil(slug)
    };
    let mut all: Vec<_> = [
        "groep-8",
        "pro",
        "vmbo-bb-3",
        "vmbo-kb-3",
        "vmbo-gl-tl-2",
        "havo-3",
        "havo-5",
        "vwo-4",
        "mbo-1",
        "mbo-2",
        "diploma-mbo-3",
        "diploma-mbo-4",
        "ad",
        "hbo",
        "diploma-wo",
        "werk",
    ]
    .map(pupil)
    .to_vec();
    all.push(with("vmbo-kb-3", Profile::Pie, &[Subject::Nask1]));
    all.push(with("vmbo-kb-3", Profile::Dp, &[]));
    all.push(with("vmbo-gl-tl-4", Profile::Groen, &[]));
    all.push(with("havo-5", Profile::Nt, &[Subject::WiskundeB, Subject::Natuurkunde]));
    all.push(with("vwo-6", Profile::Em, &[Subject::WiskundeA]));
    all.push(Pupil { study: Some(study(data, "mbo-medewerker-productietechniek-2")), ..pupil("mbo-2") });
    all
}

/// Minutes that differ per institution, and nothing for every third one.
pub fn some_minutes(institution: &Institution) -> Option<u16> {
    let sum: usize = institution.id.as_str().bytes().map(usize::from).sum();
    (!sum.is_multiple_of(3)).then(|| u16::try_from(sum % 90).unwrap())
}

pub fn each_route(data: &Dataset, paths: &Pathways<'_>, check: impl Fn(&Pupil<'_>, &str, &[Route<'_>])) {
    for (at, pupil) in everybody(data).into_iter().enumerate() {
        // A fifth of the careers for each, so that every career is asked for by several.
        for career in data.careers.iter_shown().skip(at % 5).step_by(5) {
            let outcome = paths.routes(pupil, Goal::Career(career), &some_minutes);
            check(&pupil, career.id.as_str(), &outcome.routes);
        }
    }
}

pub fn chosen<'r, 'a>(route: &'r Route<'a>) -> impl Iterator<Item = &'r Step<'a>> {
    route.steps.iter().filter(|step| !matches!(step.what, What::Finish { .. } | What::Work { .. }))
}

pub fn sequence(route: &Route<'_>) -> String {
    chosen(route).filter_map(|step| step.what.rung()).map(Rung::slug).collect::<Vec<_>>().join(">")
}
