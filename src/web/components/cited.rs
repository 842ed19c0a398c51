//! Links to the records that a text of ours tells about.

use super::icon::{Icon, Picture};
use crate::dataset::{Dataset, Details};
use crate::model::{HiddenReason, InitiativeStatus};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::links::Address;
use crate::web::state::{data_lang, use_data, use_details, use_texts};
use leptos::prelude::*;

/// The records behind a text, as links. One that has ended says so; its page explains itself. News arrives with the
/// details; until then its link has the word alone.
///
/// # Accessibility
/// A list of links named after the records, marked as Dutch.
#[component]
pub fn CitedRecords(
    /// `initiatives:ID`, `institutions:ID`, `employers:ID` or `news:ID`.
    cites: &'static [String],
) -> impl IntoView {
    let (data, texts, details) = (use_data(), use_texts(), use_details());
    let items = move || {
        let details = details.get();
        cites.iter().filter_map(|cite| Cited::find(data, details, texts, cite)).map(Cited::view).collect_view()
    };
    (!cites.is_empty()).then(|| view! { <ul class="cited" role="list">{items}</ul> }).into_any()
}

/// A record that was found.
struct Cited {
    to: Address,
    picture: Picture,
    before: &'static str,
    name: &'static str,
    /// In a word: it has ended.
    after: &'static str,
}

impl Cited {
    fn find(
        data: &'static Dataset,
        details: Option<&'static Details>,
        texts: &'static Texts,
        cite: &'static str,
    ) -> Option<Self> {
        let (table, id) = cite.split_once(':')?;
        let record = |kind: Kind, name: &'static str, after: &'static str| Self {
            to: Address::of_record(kind, id),
            picture: Picture::of_kind(kind),
            before: "",
            name,
            after,
        };
        let ended = (texts.terms.initiative_status)(InitiativeStatus::Beeindigd);
        // Hidden records too: this is history, and their pages say why they stand in no list.
        match table {
            "initiatives" => data.initiatives.get(id).map(|found| {
                let is_over = found.status == InitiativeStatus::Beeindigd
                    || found.hidden.as_ref().is_some_and(|hidden| hidden.reason == HiddenReason::Ended);
                record(Kind::Initiative, &found.name, if is_over { ended } else { "" })
            }),
            "institutions" => data.institutions.get(id).map(|found| record(Kind::School, &found.name, "")),
            "employers" => data.employers.get(id).map(|found| record(Kind::Employer, &found.name, "")),
            "news" => Some(Self {
                to: Address::news_item(&id.into()),
                picture: Picture::PAPER,
                before: texts.news().item,
                name: details.and_then(|details| details.news.get(id)).map_or("", |item| &item.title),
                after: "",
            }),
            _ => None,
        }
    }

    fn view(self) -> AnyView {
        view! {
            <li>
                <a class="cited__link" href=self.to.href()>
                    <Icon picture=self.picture />
                    <span class="cited__name">
                        {(!self.before.is_empty()).then(|| format!("{} ", self.before))}
                        <span lang=data_lang()>{self.name}</span>
                    </span>
                    {(!self.after.is_empty()).then(|| view! { <span class="cited__state">{self.after}</span> })}
                </a>
            </li>
        }
        .into_any()
    }
}
