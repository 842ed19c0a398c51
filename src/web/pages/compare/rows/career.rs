//! Careers side by side.

use super::super::entry::entry_row;
use super::super::table::{Cell, Row};
use super::Seen;
use super::points::{change_cell, last_rows, list_row, near_row, wage_cells};
use crate::compare::{Learning, studies_towards};
use crate::model::{Career, Study};
use crate::search::Kind;
use crate::text::Lang;
use crate::web::components::{in_language, levels_in_words, sentences};
use crate::web::state::data_lang;
use leptos::prelude::*;

/// The rows.
pub fn rows(seen: Seen, careers: &[&'static Career]) -> Vec<Row> {
    let words = &seen.texts.compare().row;
    let studies: Vec<Vec<&'static Study>> = careers.iter().map(|career| studies_towards(seen.data, career)).collect();
    let traits = |career: &&'static Career| {
        let found = career.traits.iter().filter_map(|id| seen.data.traits.get(id.as_str()));
        found.map(|found| in_language(seen.texts, &found.name, &found.name_en)).collect()
    };
    let levels = |career: &&'static Career| {
        Cell::text((!career.levels.is_empty()).then(|| levels_in_words(seen.texts, &career.levels)))
    };
    let learning = || studies.iter().map(|studies| Learning::of(studies.iter().copied()));
    let changes = careers.iter().map(|career| change_cell(seen, &seen.data.transitions_of_career(career)));
    let mut rows = vec![
        Row::prose((words.what)(Kind::Career), careers.iter().map(|career| what(seen, career)).collect()),
        list_row(seen, words.traits, &careers.iter().map(traits).collect::<Vec<_>>()),
        Row::facts(words.level, careers.iter().map(levels).collect()),
        Row::facts(words.years, learning().map(|learning| years(seen, &learning)).collect()),
        Row::facts(words.modes, learning().map(|learning| modes(seen, &learning)).collect()),
    ];
    rows.extend(entry_row(seen, &studies));
    rows.push(
        Row::facts(words.wage, wage_cells(seen, careers)).long().with_hint(seen.texts.terms.wage_not_for_starters),
    );
    rows.push(near_row(seen, &studies));
    rows.push(Row::facts(words.change, changes.collect()));
    rows.extend(last_rows(
        seen,
        Kind::Career,
        careers.iter().map(|career| (career.id.as_str(), career.name.as_str(), career.as_of.as_deref(), false)),
    ));
    rows
}

/// What you do: our own text, or until it is there the sentence of the record.
fn what(seen: Seen, career: &'static Career) -> Cell {
    let text = seen.prose.and_then(|prose| prose.careers.get(career.id.as_str()));
    let view = match text {
        Some(text) if seen.texts.lang == Lang::Nl => sentences(&text.what).into_any(),
        Some(text) => sentences(&text.what_en).into_any(),
        None => view! { <span lang=data_lang()>{career.does.as_str()}</span> }.into_any(),
    };
    Cell { key: Some(String::new()), view }
}

/// From the shortest study to the longest.
pub fn years(seen: Seen, learning: &Learning) -> Cell {
    let duration = seen.texts.terms.duration;
    Cell::text(learning.months.map(|(low, high)| {
        if low == high { duration(low) } else { (seen.texts.compare().years_range)(&duration(low), &duration(high)) }
    }))
}

/// All ways of learning.
pub fn modes(seen: Seen, learning: &Learning) -> Cell {
    let names: Vec<_> = learning.modes.iter().map(|mode| (seen.texts.terms.mode)(*mode)).collect();
    Cell::text((!names.is_empty()).then(|| (seen.texts.record().shared.or_list)(&names)))
}
