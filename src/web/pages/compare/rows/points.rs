//! Cells that several kinds of comparison share.

use super::super::table::{Cell, Row};
use super::Seen;
use crate::compare::{is_only_here, twins, wage_key};
use crate::model::{Career, GeoPoint, OfferingBasis, Study, Transition, Wage};
use crate::order::Arrange;
use crate::search::Kind;
use crate::web::components::{MustCheck, SourceLine, capital, offerings};
use crate::web::links::Address;
use crate::web::state::data_lang;
use leptos::prelude::*;

/// A cell names so many items at most.
const ITEMS: usize = 6;

/// How far something is, in words; absent where no place was chosen or nothing is known. The one function that says so.
pub fn far(seen: Seen, location: Option<GeoPoint>) -> Option<String> {
    seen.origin.trip(location).map(|trip| (seen.texts.travel().trip)(&trip))
}

/// A row of lists in which what only one record has stands out. Of a long list the first are shown, and how many more
/// there are; compared is the whole list.
pub fn list_row(seen: Seen, title: &'static str, lists: &[Vec<&'static str>]) -> Row {
    let words = seen.texts.compare();
    let has_marks = lists.iter().enumerate().any(|(at, list)| list.iter().any(|item| is_only_here(lists, at, item)));
    let cells = lists.iter().enumerate().map(|(at, list)| {
        if list.is_empty() {
            return Cell::text(None);
        }
        let item = |item: &&'static str| {
            let only = is_only_here(lists, at, item);
            let mark = only.then(|| {
                view! {
                    <span aria-hidden="true">" ★"</span>
                    <span class="visually-hidden">{format!(" ({})", words.only_here)}</span>
                }
            });
            view! { <li class:versus__only=only>{*item} {mark}</li> }
        };
        let more = list.len().saturating_sub(ITEMS);
        let mut key = list.clone();
        key.arrange_by(Ord::cmp);
        Cell {
            key: Some(key.join(",")),
            view: view! { <ul class="versus__items" role="list">
                {list.iter().take(ITEMS).map(item).collect_view()}
                {(more > 0).then(|| view! { <li class="versus__small">{(words.and_more)(more)}</li> })}
            </ul> }
            .into_any(),
        }
    });
    Row::facts(title, cells.collect()).with_hint(if has_marks { words.only_here_hint } else { "" })
}

/// The wage figures of some careers, a column each: with group, year and source; those of one group are marked as one
/// figure. They are never ranked.
pub fn wage_cells(seen: Seen, careers: &[&'static Career]) -> Vec<Cell> {
    let keys: Vec<_> = careers.iter().map(|career| wage_key(career)).collect();
    let cell = |(at, career): (usize, &&'static Career)| {
        let Some(wage) = &career.wage else { return Cell::text(None) };
        let others: Vec<_> = twins(&keys, at)
            .into_iter()
            .filter_map(|other| careers.get(other))
            .map(|other| other.name.as_str())
            .collect();
        let same = (!others.is_empty()).then(|| {
            let names = (seen.texts.record().shared.list_of)(&others);
            view! { <p class="versus__same">{(seen.texts.compare().same_group)(&names)}</p> }
        });
        Cell {
            key: keys.get(at).cloned().flatten().map(|key| format!("{key:?}")),
            view: view! {
                {figure(seen, career, wage)}
                {same}
            }
            .into_any(),
        }
    };
    careers.iter().enumerate().map(cell).collect()
}

/// A figure with what it is of, and where it was read.
pub fn figure(seen: Seen, career: &'static Career, wage: &'static Wage) -> AnyView {
    let (terms, numbers) = (&seen.texts.terms, &seen.texts.numbers);
    let group = seen.data.occupation_groups.get(career.occupation_group.as_str());
    let group = group.map_or(career.occupation_group.as_str(), |group| group.name.as_str());
    view! {
        <p class="versus__figure">{(terms.wage_range)(&numbers.euro(wage.month_min), &numbers.euro(wage.month_max))}</p>
        <p class="versus__small">{(terms.wage_basis)(wage.basis, group)}</p>
        <div class="versus__small versus__source"><SourceLine id=&wage.source /></div>
    }
    .into_any()
}

/// The nearest school that a source names for one of the studies; without a place, schools that we know.
pub fn near_cell(seen: Seen, studies: &[&'static Study]) -> Cell {
    let (words, career) = (seen.texts.compare(), &seen.texts.record().career);
    let mut found: Vec<_> = studies.iter().flat_map(|study| offerings(seen.data, study, seen.origin)).collect();
    let is_known = !found.is_empty();
    found.retain(|(_, offering)| offering.basis == OfferingBasis::Stated);
    found.arrange_by(|(a, _), (b, _)| {
        let by_place = seen.origin.order((a.location, &a.region), (b.location, &b.region));
        by_place.then_with(|| (&a.name, &a.id).cmp(&(&b.name, &b.id)))
    });
    match found.first() {
        None => {
            let says = if is_known { career.only_inferred } else { career.offered_unknown };
            Cell { key: None, view: says.into_any() }
        }
        Some((school, _)) => {
            let far = far(seen, school.location);
            let says = (words.nearest)(&school.name, far.as_deref());
            Cell { key: Some(says.clone()), view: view! { <span lang=data_lang()>{says}</span> }.into_any() }
        }
    }
}

/// The row of the nearest schools. Without a place it says how to get the distance, and does not claim a difference.
pub fn near_row(seen: Seen, columns: &[Vec<&'static Study>]) -> Row {
    let words = seen.texts.compare();
    let row = Row::facts(words.row.near, columns.iter().map(|studies| near_cell(seen, studies)).collect());
    if seen.origin.place().is_some() { row } else { row.with_hint(words.nearest_choose).unmarked() }
}

/// "groen", "digitaal", both or neither, by the rule that stands below the table.
pub fn change_cell(seen: Seen, marks: &[Transition]) -> Cell {
    let shared = &seen.texts.record().shared;
    if marks.is_empty() {
        return Cell::text(Some(seen.texts.compare().no_change.to_owned()));
    }
    let names: Vec<_> = marks.iter().map(|mark| (shared.transition)(*mark)).collect();
    Cell::text(Some(capital(&(shared.list_of)(&names))))
}

/// From when the record is, with its mark where it may be outdated, and the way to all of it.
pub fn last_rows(
    seen: Seen,
    kind: Kind,
    records: impl Iterator<Item = (&'static str, &'static str, Option<&'static str>, bool)> + Clone,
) -> [Row; 2] {
    let words = seen.texts.compare();
    let dates = records.clone().map(|(_, _, as_of, must_check)| {
        let date = as_of.map(|date| seen.texts.numbers.date(date));
        let Cell { key, view } = Cell::text(date);
        Cell { key, view: view! { {view} {must_check.then(|| view! { " " <MustCheck /> })} }.into_any() }
    });
    let links = records.map(|(id, name, ..)| {
        let href = seen.origin.link(Address::of_record(kind, id).route).href();
        Cell { key: Some(String::new()), view: view! { <a href=href>{(words.all_about)(name)}</a> }.into_any() }
    });
    [Row::facts(words.row.data_of, dates.collect()).unmarked(), Row::facts(words.row.more, links.collect()).unmarked()]
}
