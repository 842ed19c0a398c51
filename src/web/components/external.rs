//! Links to other sites, and where one figure comes from.

use crate::model::SourceId;
use crate::web::state::{data_lang, use_details, use_texts};
use leptos::prelude::*;

/// A link to another site. Only web addresses become links: a text from the data is never run.
///
/// # Accessibility
/// Its name says that it leads to another site.
#[component]
pub fn ExternalLink(
    /// The address, from the dataset.
    url: &'static str,
    /// What it says; without it the address itself.
    #[prop(optional, into)]
    label: String,
) -> impl IntoView {
    let opens_elsewhere = use_texts().detail().opens_elsewhere;
    let label = if label.is_empty() { bare(url).to_owned() } else { label };
    if !(url.starts_with("https://") || url.starts_with("http://")) {
        return view! { <span>{label}</span> }.into_any();
    }
    view! {
        <a class="external" href=url rel="external noopener noreferrer">{label}</a>
        <span class="visually-hidden">" " {opens_elsewhere}</span>
    }
    .into_any()
}

/// An address as people say it: `https://www.vanraam.com/nl/` reads `vanraam.com/nl`.
fn bare(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.strip_prefix("www.").unwrap_or(rest).trim_end_matches('/')
}

/// "Bron: ..." in one line, right below a figure.
///
/// # Accessibility
/// Text with a link.
#[component]
pub fn SourceLine(
    /// The source.
    id: &'static SourceId,
) -> impl IntoView {
    let texts = use_texts();
    let details = use_details();
    move || {
        let source = details.get()?.sources.get(id.as_str())?;
        let name = match &source.title {
            Some(title) => format!("{}: {title}", source.publisher),
            None => source.publisher.clone(),
        };
        let dated = source.dated.as_deref().map_or_else(
            || texts.detail().no_date.to_owned(),
            |date| (texts.detail().dated)(&texts.numbers.date(date)),
        );
        let name = match source.url.as_deref() {
            Some(url) => view! { <span lang=data_lang()><ExternalLink url=url label=name /></span> }.into_any(),
            None => view! { <span lang=data_lang()>{name}</span> }.into_any(),
        };
        Some(view! { <p class="source-line">{texts.record().shared.source_is} " " {name} ", " {dated}</p> })
    }
}

#[cfg(test)]
mod tests {
    use super::bare;

    #[test]
    fn an_address_reads_as_people_say_it() {
        for (url, said) in
            [("https://www.vanraam.com/nl/", "vanraam.com/nl"), ("http://a.nl", "a.nl"), ("a.nl/", "a.nl")]
        {
            assert_eq!(bare(url), said);
        }
    }
}
