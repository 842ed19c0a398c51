//! What a rule for moving on asks, and where it stands.

use super::external::SourceLine;
use super::marks::MustCheck;
use super::record_card::{capital, in_language};
use crate::dataset::Details;
use crate::model::Rule;
use crate::text::Texts;
use crate::web::state::data_lang;
use leptos::prelude::*;

/// What a rule asks, in our own plain words. A rule that has none says it in its own.
pub fn rule_words(texts: &'static Texts, details: &'static Details, rule: &'static Rule) -> AnyView {
    match details.rule_texts.get(rule.id.as_str()) {
        Some(text) => in_language(texts, &text.needs, &text.needs_en).to_owned().into_any(),
        None => view! { <span lang=data_lang()>{capital(&rule.condition)} "."</span> }.into_any(),
    }
}

/// Where a rule was read, with the date, and the mark of one that must be checked.
///
/// # Accessibility
/// Text with links.
#[component]
pub fn RuleSources(
    /// The rule.
    rule: &'static Rule,
) -> impl IntoView {
    let lines = rule.sources.iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
    view! {
        {rule.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
        {lines}
    }
    .into_any()
}
