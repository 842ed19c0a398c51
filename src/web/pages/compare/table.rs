//! The comparison as a table.

use super::board::Board;
use super::rows::{Seen, rows};
use crate::compare::{Compared, Difference, difference};
use crate::search::Kind;
use crate::web::components::{Disclosure, Icon, Picture};
use crate::web::state::{data_lang, use_data, use_details, use_origin, use_pathways, use_prose, use_pupil, use_texts};
use leptos::prelude::*;

/// What a row says of one record.
pub struct Cell {
    /// For telling whether two cells say the same; absent where it is unknown.
    pub key: Option<String>,
    /// What it says.
    pub view: AnyView,
}

impl Cell {
    /// A word or a sentence; absent where it is unknown, which is then said.
    pub fn text(says: Option<String>) -> Self {
        match says {
            Some(says) => Self { key: Some(says.clone()), view: says.into_any() },
            None => Self { key: None, view: use_texts().record().shared.unknown.into_any() },
        }
    }
}

/// A row of the comparison.
pub struct Row {
    /// Its head.
    pub title: &'static str,
    /// A few words below the head.
    pub hint: &'static str,
    /// Does it say in what the records differ? Running text always does, so it says nothing there.
    pub is_marked: bool,
    /// Is it running text? Then a narrow screen gives each record the whole width.
    pub is_long: bool,
    /// A cell for each record.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of short facts, with its mark.
    pub fn facts(title: &'static str, cells: Vec<Cell>) -> Self {
        Self { title, hint: "", is_marked: true, is_long: false, cells }
    }

    /// A row of running text, without a mark.
    pub fn prose(title: &'static str, cells: Vec<Cell>) -> Self {
        Self { title, hint: "", is_marked: false, is_long: true, cells }
    }

    /// The same row with words below its head.
    pub fn with_hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    /// The same row in which each record has the whole width on a narrow screen.
    pub fn long(self) -> Self {
        Self { is_long: true, ..self }
    }

    /// The same row without a mark.
    pub fn unmarked(self) -> Self {
        Self { is_marked: false, ..self }
    }
}

/// The table: a row for each point. On a narrow screen each row is a heading with the records below it, on a wide one the
/// heads stand at the left and the names stay at the top.
///
/// # Accessibility
/// A real table with heads for rows and columns, also where it looks like a list: its roles are written out, because
/// browsers drop them with the layout. Whether a row differs is a word with a sign.
#[component]
pub fn SideBySide(
    /// The comparison.
    board: Board,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.compare();
    let data = use_data();
    let (origin, details, prose) = (use_origin(), use_details(), use_prose());
    let (pupil, pathways) = (use_pupil(), use_pathways());
    let names = Memo::new(move |_| board.ids().iter().map(|id| board.name(id)).collect::<Vec<_>>());
    let body = move || {
        let compared = Compared::of(data, &board.question())?;
        let seen = Seen {
            data,
            texts,
            origin: origin.get(),
            details: details.get(),
            pupil: pupil.get(),
            pathways: pathways.get(),
            prose: prose.get(),
        };
        let names = names.get();
        Some(rows(seen, &compared).into_iter().map(|row| row_view(row, &names)).collect_view())
    };
    let heads = move || {
        let head =
            |name| view! { <th scope="col" role="columnheader" class="versus__head" lang=data_lang()>{name}</th> };
        names.get().into_iter().map(head).collect_view()
    };
    view! {
        <section>
            <h2 id="naast-elkaar">{words.table}</h2>
            <table
                class="versus__table"
                role="table"
                aria-labelledby="naast-elkaar"
                data-columns=move || names.with(Vec::len)
            >
                <thead role="rowgroup" class="versus__names">
                    <tr role="row" class="versus__row">
                        <th scope="col" role="columnheader" class="versus__corner">{words.about}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody role="rowgroup">{body}</tbody>
            </table>
            <HowWeKnow board=board />
        </section>
    }
    .into_any()
}

fn row_view(row: Row, names: &[String]) -> AnyView {
    let keys: Vec<_> = row.cells.iter().map(|cell| cell.key.clone()).collect();
    let differs = difference(&keys).filter(|_| row.is_marked);
    let cells = row
        .cells
        .into_iter()
        .zip(names)
        .map(|(cell, name)| {
            view! {
                <td role="cell" class="versus__cell" class:versus__cell--unknown=cell.key.is_none()>
                    // On a narrow screen the names are out of sight; a screen reader has the heads.
                    <span class="versus__name" aria-hidden="true" lang=data_lang()>{name.clone()}</span>
                    {cell.view}
                </td>
            }
        })
        .collect_view();
    view! {
        <tr role="row" class="versus__row" class:versus__row--long=row.is_long data-differs=differs.map(sign)>
            <th scope="row" role="rowheader" class="versus__point">
                <span class="versus__title">{row.title}</span>
                {differs.map(mark)}
                {(!row.hint.is_empty()).then(|| view! { <span class="versus__hint">{row.hint}</span> })}
            </th>
            {cells}
        </tr>
    }
    .into_any()
}

const fn sign(difference: Difference) -> &'static str {
    match difference {
        Difference::Same => "same",
        Difference::Differs => "differs",
        Difference::Unsure => "unsure",
    }
}

fn mark(difference: Difference) -> AnyView {
    let picture = match difference {
        Difference::Same => Picture::SAME,
        Difference::Differs => Picture::DIFFERENT,
        Difference::Unsure => Picture::QUESTION,
    };
    let says = (use_texts().compare().difference)(difference);
    view! { <span class="versus__mark"><Icon picture=picture /> {says}</span> }.into_any()
}

/// The rules behind the rows, on demand.
///
/// # Accessibility
/// A native disclosure.
#[component]
fn HowWeKnow(board: Board) -> impl IntoView {
    let texts = use_texts();
    let (words, shared) = (texts.compare(), &texts.record().shared);
    let kind = Memo::new(move |_| board.kind());
    move || {
        let says: &[&str] = match kind.get() {
            Some(Kind::Study) => &[shared.transition_rule_study],
            Some(Kind::Employer) => &[texts.record().employer.careers_lead, words.how_company_change],
            _ => &[words.how_years, shared.transition_rule_career],
        };
        let says = says.iter().map(|says| view! { <p>{(*says).to_owned()}</p> }).collect_view();
        view! { <div class="versus__how"><Disclosure summary=words.how>{says}</Disclosure></div> }
    }
}
