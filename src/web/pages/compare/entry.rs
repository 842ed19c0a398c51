//! "Mag ik hierheen?" in one line.

use super::rows::Seen;
use super::table::{Cell, Row};
use crate::dataset::{Details, Stage, ways_in};
use crate::model::{Rule, Study};
use crate::web::links::Route;
use crate::web::pages::study::{is_sure, to_ask};
use leptos::prelude::*;

/// The row of who may start. For now it says which diplomas open the study by right, from the same rules as the screen
/// of the study; the answer for the pupil's own stage comes in its place.
///
/// `goals` has for each column the studies that it may begin with, the lowest level first: of a career those that lead
/// to it, of a study itself.
pub fn entry_row(seen: Seen, goals: &[Vec<&'static Study>]) -> Option<Row> {
    let details = seen.details?;
    let cells = goals.iter().map(|studies| cell(seen, details, studies)).collect();
    Some(Row::facts(seen.texts.compare().row.entry, cells).long())
}

fn cell(seen: Seen, details: &'static Details, studies: &[&'static Study]) -> Cell {
    let (texts, words) = (seen.texts, seen.texts.compare());
    let Some(study) = studies.first() else { return Cell::text(None) };
    let ways = ways_in(details.rules.all(), Stage::of_study(study.kind, study.level));
    let sure: Vec<_> = ways.iter().filter(|way| is_sure(way.rule.right)).collect();
    let names: Vec<_> = sure.iter().map(|way| name(seen, way.rule)).collect();
    let list = (texts.record().shared.or_list)(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let says = match (ways.is_empty(), names.is_empty()) {
        (true, _) => words.entry_none.to_owned(),
        (false, true) => words.entry_not_sure.to_owned(),
        (false, false) => (words.entry_to)((texts.terms.level)(study.level), &list),
    };
    // Also what narrows a right may be old.
    let used: Vec<_> =
        sure.iter().flat_map(|way| std::iter::once(way.rule).chain(way.narrowed_by.iter().copied())).collect();
    let must_ask = !used.is_empty() && to_ask(texts, details, &used, &seen.data.manifest.date).is_some();
    let href = seen.origin.link(Route::Study(study.id.clone())).href();
    Cell {
        key: (!ways.is_empty()).then(|| says.clone()),
        view: view! {
            <p>{says}</p>
            {must_ask.then(|| view! { <p class="quiet">{words.entry_ask}</p> })}
            <p class="versus__link"><a href=href>{words.entry_rules}</a></p>
        }
        .into_any(),
    }
}

fn name(seen: Seen, rule: &Rule) -> String {
    let known = (seen.texts.entry().stage)(&rule.from).map(ToOwned::to_owned);
    known.unwrap_or_else(|| format!("{} {}", rule.from.kind, rule.from.level))
}
