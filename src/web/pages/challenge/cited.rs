//! The records that say what we sum up, each with its date.

use crate::dataset::{Dataset, Details};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{CardLink, CardList, MustCheck};
use crate::web::links::Address;
use crate::web::state::{use_data, use_details, use_texts};
use leptos::prelude::*;

/// Cards of the cited records that may be shown.
///
/// # Accessibility
/// A list of links; the date stands on each.
#[component]
pub fn Cited(
    /// `initiatives:ID`, `institutions:ID`, `employers:ID` or `news:ID`.
    cites: &'static [String],
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let details = use_details();
    // News arrives with the details.
    move || {
        let found = cites.iter().filter_map(|cite| read(texts, data, details.get(), cite));
        let cards = found.map(card).collect_view();
        view! { <CardList>{cards}</CardList> }
    }
}

struct CitedRecord {
    to: Address,
    name: String,
    kind: Kind,
    what: String,
    date: String,
    must_check: bool,
}

fn card(record: CitedRecord) -> AnyView {
    let note = format!("{} · {}", record.what, record.date);
    let check = record.must_check.then(|| view! { <MustCheck /> });
    view! { <CardLink to=record.to title=record.name kind=record.kind note=note>{check}</CardLink> }.into_any()
}

fn read(texts: &Texts, data: &Dataset, details: Option<&Details>, cite: &str) -> Option<CitedRecord> {
    let (table, id) = cite.split_once(':')?;
    let record = |kind: Kind, name: &str, as_of: Option<&str>, must_check: bool| CitedRecord {
        to: Address::of_record(kind, id),
        name: name.to_owned(),
        kind,
        what: (texts.terms.kind_one)(kind).to_owned(),
        date: dated(texts, as_of),
        must_check,
    };
    match table {
        "employers" => {
            let found = data.employers.shown(id)?;
            Some(record(Kind::Employer, &found.name, found.as_of.as_deref(), found.must_check))
        }
        "institutions" => {
            let found = data.institutions.shown(id)?;
            Some(record(Kind::School, &found.name, found.as_of.as_deref(), found.must_check))
        }
        "initiatives" => {
            let found = data.initiatives.shown(id)?;
            Some(record(Kind::Initiative, &found.name, found.as_of.as_deref(), found.must_check))
        }
        "news" => {
            let found = details?.news.get(id)?;
            let day = texts.numbers.date(&found.date);
            let day = if found.date_is_estimate { (texts.challenge().news_estimate)(&day) } else { day };
            Some(CitedRecord {
                to: Address::news_item(&found.id),
                name: found.title.clone(),
                kind: Kind::Initiative,
                what: texts.challenge().news.to_owned(),
                date: day,
                must_check: false,
            })
        }
        _ => None,
    }
}

fn dated(texts: &Texts, as_of: Option<&str>) -> String {
    as_of.map_or_else(
        || texts.detail().no_date.to_owned(),
        |date| (texts.detail().record_as_of)(&texts.numbers.date(date)),
    )
}
