//! Where a record comes from.

use super::disclosure::Disclosure;
use super::marks::MustCheck;
use super::waiting::Waiting;
use crate::model::{Confidence, Source, SourceId};
use crate::text::Texts;
use crate::web::state::{data_lang, use_details, use_texts};
use leptos::prelude::*;

/// "Bron": the sources of a record with their dates, how sure we are, and the remark of the people who gathered it.
///
/// # Accessibility
/// A native disclosure with a list of links; a link to another site says so.
#[component]
pub fn SourceNote(
    /// The sources of the record.
    sources: &'static [SourceId],
    /// How far it may be trusted.
    confidence: Confidence,
    /// Date of its newest source.
    #[prop(optional_no_strip)]
    as_of: Option<&'static str>,
    /// May it be outdated?
    #[prop(optional)]
    must_check: bool,
    /// Its key among the remarks, such as `employers/allego`.
    #[prop(optional, into)]
    note_key: String,
) -> impl IntoView {
    let texts = use_texts();
    let details = use_details();
    let sureness = format!("{}: {}", (texts.terms.confidence)(confidence), (texts.terms.confidence_means)(confidence));
    let list = move || match details.get() {
        None => view! { <Waiting says=texts.detail().sources_loading /> }.into_any(),
        Some(details) => {
            let found = sources.iter().filter_map(|id| details.sources.get(id.as_str()));
            let items = found.map(|source| source_item(texts, source)).collect_view();
            let note = details.notes.get(&note_key).map(|note| {
                view! { <p>{texts.detail().remark} " " <span lang=data_lang()>{note.as_str()}</span></p> }
            });
            view! { <ul class="sources">{items}</ul> {note} }.into_any()
        }
    };
    view! {
        <Disclosure summary=texts.detail().source>
            <p class="sources__sure">{sureness}</p>
            {as_of.map(|date| view! { <p>{(texts.detail().record_as_of)(&texts.numbers.date(date))}</p> })}
            {must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            {list}
        </Disclosure>
    }
}

fn source_item(texts: &'static Texts, source: &'static Source) -> AnyView {
    let name = source
        .title
        .as_deref()
        .map_or_else(|| source.publisher.clone(), |title| format!("{}: {title}", source.publisher));
    let dated = source
        .dated
        .as_deref()
        .map_or_else(|| texts.detail().no_date.to_owned(), |date| (texts.detail().dated)(&texts.numbers.date(date)));
    let read = source.read.as_deref().map(|date| format!(", {}", (texts.detail().read_on)(&texts.numbers.date(date))));
    // Only web addresses become links: a text from the data is never run.
    let link = source.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
    let title = match link {
        Some(url) => view! {
            <a href=url rel="external noopener noreferrer" lang=data_lang()>{name}</a>
            <span class="visually-hidden">{texts.detail().opens_elsewhere}</span>
        }
        .into_any(),
        None => view! { <span lang=data_lang()>{name}</span> }.into_any(),
    };
    view! { <li>{title} <span class="sources__date">{dated}{read}</span></li> }.into_any()
}
