//! "Mag ik hierheen?" in one line.

use super::rows::Seen;
use super::table::{Cell, Row};
use crate::dataset::{Details, Stage, ways_in};
use crate::model::{Rule, Study};
use crate::web::components::entry_in_words;
use crate::web::links::Route;
use crate::web::pages::study::{is_sure, to_ask};
use leptos::prelude::*;

/// The row of who may start: the answer for the pupil's own stage, or, as long as none was told, which diplomas open
/// the study by right, from the same rules as the screen of the study.
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
    let own = seen.pathways.and_then(|pathways| entry_in_words(texts, pathways, seen.pupil, study, seen.origin));
    if let Some(says) = own {
        return with_link(seen, study, says, false);
    }
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
    let cell = with_link(seen, study, says, must_ask);
    Cell { key: cell.key.filter(|_| !ways.is_empty()), ..cell }
}

/// What is said, with the way to the rules behind it.
fn with_link(seen: Seen, study: &'static Study, says: String, must_ask: bool) -> Cell {
    let words = seen.texts.compare();
    let href = seen.origin.link(Route::Study(study.id.clone())).href();
    Cell {
        key: Some(says.clone()),
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
