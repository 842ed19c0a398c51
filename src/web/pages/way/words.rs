//! What steps and routes are called.

use crate::pathways::{Route, Rung, Step, What};
use crate::text::Texts;
use crate::web::components::capital;

/// What one has after a step: the name of its station.
pub(super) fn step_name(texts: &'static Texts, step: &Step<'static>) -> String {
    let words = texts.way();
    match &step.what {
        What::Finish { rung, until, with_diploma, .. } => {
            (words.step.finish)(*rung, *until, *with_diploma, (texts.stage().rung)(*rung))
        }
        What::School(rung) => schools(texts, *rung, &step.or),
        What::Between { rung: Rung::Propedeuse, .. } => (words.step.finish)(Rung::Hbo, Rung::Propedeuse, true, ""),
        What::Between { rung, .. } => (words.step.between)((texts.stage().rung)(*rung)),
        What::Study(study) => study.name.clone(),
        What::Work { career, .. } => career.name.clone(),
    }
}

/// `Diploma vmbo kader of vmbo gl of tl`: the schools that serve.
fn schools(texts: &'static Texts, rung: Rung, or: &[Rung]) -> String {
    let names: Vec<_> = std::iter::once(rung).chain(or.iter().copied()).map(texts.stage().rung).collect();
    let names = (texts.record().shared.or_list)(&names);
    (texts.way().step.finish)(rung, rung, true, &names)
}

/// Does its name come from the dataset?
pub(super) const fn is_of_data(step: &Step<'static>) -> bool {
    matches!(step.what, What::Study(_) | What::Work { .. })
}

/// What stands below the name of a station: level and years.
pub(super) fn step_years(texts: &'static Texts, step: &Step<'static>) -> String {
    let words = texts.way();
    match &step.what {
        What::Finish { .. } => (words.left)(step.years),
        What::Study(study) => format!("{} · {}", (texts.terms.level)(study.level), (words.years)(step.years)),
        What::School(_) | What::Between { .. } => (words.years)(step.years),
        What::Work { .. } => words.step.work.to_owned(),
    }
}

/// What a route is the best at: `Het snelst en het zekerst`.
pub(super) fn headline(texts: &'static Texts, route: &Route<'static>) -> String {
    best_at(texts, route, route.best.len())
}

/// The same for a sentence or a station, which has room for two.
pub(super) fn short_headline(texts: &'static Texts, route: &Route<'static>) -> String {
    best_at(texts, route, 2)
}

fn best_at(texts: &'static Texts, route: &Route<'static>, most: usize) -> String {
    let best: Vec<_> = route.best.iter().take(most).map(|best| (texts.way().line.best)(*best)).collect();
    capital(&(texts.record().shared.list_of)(&best))
}

/// The word of a route in the address.
pub(super) fn slug(route: &Route<'static>) -> &'static str {
    route.best.first().map_or("", |best| best.slug())
}
