//! Studies side by side.

use super::super::entry::entry_row;
use super::super::table::{Cell, Row};
use super::Seen;
use super::career::{modes, years};
use super::points::{change_cell, figure, last_rows, list_row, near_row};
use crate::compare::{Learning, WageKey, wage_key};
use crate::model::{Career, Study};
use crate::order::Arrange;
use crate::search::Kind;
use crate::web::components::sentences;
use crate::web::state::data_lang;
use leptos::prelude::*;

/// The rows.
pub fn rows(seen: Seen, studies: &[&'static Study]) -> Vec<Row> {
    let words = &seen.texts.compare().row;
    let own: Vec<_> = studies.iter().map(|study| vec![*study]).collect();
    let learning = || studies.iter().map(|study| Learning::of([*study]));
    let level = |study: &&'static Study| Cell::text(Some((seen.texts.terms.level)(study.level).to_owned()));
    let careers: Vec<_> = studies.iter().map(|study| careers_of(seen, study)).collect();
    let names = |careers: &Vec<&'static Career>| careers.iter().map(|career| career.name.as_str()).collect();
    let changes = studies.iter().map(|study| change_cell(seen, &seen.data.transitions_of_study(study)));
    let mut rows = vec![
        Row::prose((words.what)(Kind::Study), studies.iter().map(|study| what(seen, study)).collect()),
        Row::facts(words.level, studies.iter().map(level).collect()),
        Row::facts(words.years, learning().map(|learning| years(seen, &learning)).collect()),
        Row::facts(words.modes, learning().map(|learning| modes(seen, &learning)).collect()),
    ];
    rows.extend(entry_row(seen, &own));
    rows.push(list_row(seen, words.careers, &careers.iter().map(names).collect::<Vec<_>>()));
    rows.push(
        Row::facts(words.wage, careers.iter().map(|careers| wage(seen, careers)).collect())
            .long()
            .with_hint(seen.texts.terms.wage_not_for_starters),
    );
    rows.push(near_row(seen, &own));
    rows.push(Row::facts(words.change, changes.collect()));
    rows.extend(last_rows(
        seen,
        Kind::Study,
        studies.iter().map(|study| (study.id.as_str(), study.name.as_str(), study.as_of.as_deref(), study.must_check)),
    ));
    rows
}

fn careers_of(seen: Seen, study: &'static Study) -> Vec<&'static Career> {
    seen.data.careers_of(study).into_iter().map(|(career, _)| career).collect()
}

/// What you learn, as soon as our text is there.
fn what(seen: Seen, study: &'static Study) -> Cell {
    let text = seen.prose.and_then(|prose| prose.studies.get(study.id.as_str()));
    match text {
        Some(text) => Cell {
            key: Some(String::new()),
            view: view! { <span lang=data_lang()>{sentences(&text.learn)}</span> }.into_any(),
        },
        None => Cell {
            key: Some(String::new()),
            view: view! { <span lang=data_lang()>{study.domain.as_str()}</span> }.into_any(),
        },
    }
}

/// The figure of the first career after it, and that there are others.
fn wage(seen: Seen, careers: &[&'static Career]) -> Cell {
    let words = seen.texts.compare();
    let mut keys: Vec<WageKey> = careers.iter().filter_map(|career| wage_key(career)).collect();
    keys.arrange_by(Ord::cmp);
    keys.dedup();
    let first = careers.iter().find_map(|career| Some((*career, career.wage.as_ref()?)));
    let Some((career, wage)) = first else { return Cell::text(None) };
    let others = keys.len().saturating_sub(1);
    Cell {
        key: Some(format!("{keys:?}")),
        view: view! {
            <p lang=data_lang()>{(words.wage_as)(&career.name)}</p>
            {figure(seen, career, wage)}
            {(others > 0).then(|| view! { <p class="versus__small">{(words.wage_more)(others)}</p> })}
        }
        .into_any(),
    }
}
