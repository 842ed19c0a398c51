//! Employers side by side.

use super::super::table::{Cell, Row};
use super::Seen;
use super::points::{change_cell, far, last_rows, list_row};
use crate::dataset::Proof;
use crate::model::{Career, Employer, Transition};
use crate::order::Arrange;
use crate::search::Kind;
use crate::web::components::{in_language, levels_in_words, sentences};
use crate::web::lists::sentence;
use crate::web::state::data_lang;
use leptos::prelude::*;

/// The rows.
pub fn rows(seen: Seen, employers: &[&'static Employer]) -> Vec<Row> {
    let words = &seen.texts.compare().row;
    let work: Vec<_> = employers.iter().map(|employer| usual_work(seen, employer)).collect();
    let names = |careers: &Vec<&'static Career>| careers.iter().map(|career| career.name.as_str()).collect();
    let sectors = |employer: &&'static Employer| {
        let found = employer.sectors.iter().filter_map(|id| seen.data.sectors.get(id.as_str()));
        found.map(|sector| in_language(seen.texts, &sector.name, &sector.name_en)).collect()
    };
    let staff = |employer: &&'static Employer| {
        let says = |staff: &crate::model::StaffCount| {
            let whole = if staff.whole_company { seen.texts.record().employer.staff_whole } else { "" };
            format!("{} {whole}", staff.count).trim_end().to_owned()
        };
        Cell::text(employer.staff.as_ref().map(says))
    };
    let mut rows = vec![
        Row::prose((words.what)(Kind::Employer), employers.iter().map(|employer| what(seen, employer)).collect()),
        list_row(seen, words.sectors, &employers.iter().map(sectors).collect::<Vec<_>>()),
        Row::facts(words.place, employers.iter().map(|employer| place(seen, employer)).collect()),
        Row::facts(words.staff, employers.iter().map(staff).collect()),
        list_row(seen, words.work, &work.iter().map(names).collect::<Vec<_>>()),
        Row::facts(words.work_level, work.iter().map(|careers| levels(seen, careers)).collect()),
        Row::facts(words.offers, employers.iter().map(|employer| offers(seen, employer)).collect()).unmarked(),
        Row::facts(words.wage, employers.iter().map(|_| wage(seen)).collect()).unmarked(),
        Row::facts(
            words.change,
            employers.iter().map(|employer| change_cell(seen, &changes(seen, employer))).collect(),
        ),
    ];
    rows.extend(last_rows(
        seen,
        Kind::Employer,
        employers.iter().map(|employer| {
            (employer.id.as_str(), employer.name.as_str(), employer.as_of.as_deref(), employer.must_check)
        }),
    ));
    rows
}

/// Work that a source names there, or that is usual at such firms.
fn usual_work(seen: Seen, employer: &'static Employer) -> Vec<&'static Career> {
    let found = seen.data.careers_at(employer).into_iter().filter(|found| found.proof != Proof::SideSector);
    found.map(|found| found.career).collect()
}

/// What it does: our own text, or until it is there the words of the record.
fn what(seen: Seen, employer: &'static Employer) -> Cell {
    let text = seen.prose.and_then(|prose| prose.employers.get(employer.id.as_str()));
    let says = text.map_or_else(|| sentence(&employer.does), |text| sentences(&text.about));
    Cell { key: Some(String::new()), view: view! { <span lang=data_lang()>{says}</span> }.into_any() }
}

/// `Zevenaar, ongeveer 6 km`.
fn place(seen: Seen, employer: &'static Employer) -> Cell {
    let far = far(seen, employer.location).map(|far| format!(", {far}")).unwrap_or_default();
    Cell::text(Some(format!("{}{far}", employer.place)))
}

/// The levels at which one usually starts in that work.
fn levels(seen: Seen, careers: &[&'static Career]) -> Cell {
    let mut levels: Vec<_> = careers.iter().map(|career| career.entry_level).collect();
    levels.arrange_by(Ord::cmp);
    levels.dedup();
    Cell::text((!levels.is_empty()).then(|| levels_in_words(seen.texts, &levels)))
}

fn offers(seen: Seen, employer: &'static Employer) -> Cell {
    let offers: Vec<_> = employer.offers.iter().map(|offer| (seen.texts.terms.offer)(*offer)).collect();
    let says = || (seen.texts.compare().offers_once)(&(seen.texts.record().shared.list_of)(&offers));
    Cell::text((!offers.is_empty()).then(says))
}

/// What a company pays we do not know of any.
fn wage(seen: Seen) -> Cell {
    Cell { key: None, view: seen.texts.compare().wage_of_company.into_any() }
}

/// The changes that the sectors of its own work serve.
fn changes(seen: Seen, employer: &'static Employer) -> Vec<Transition> {
    let own = employer.sectors.iter().filter(|id| !employer.side_sectors.contains(id));
    let found: Vec<_> =
        own.filter_map(|id| seen.data.sectors.get(id.as_str())).filter_map(|sector| sector.transition).collect();
    Transition::ALL.into_iter().filter(|transition| found.contains(transition)).collect()
}
