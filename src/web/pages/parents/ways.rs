//! The ways on that the rules give by law.

use crate::dataset::Details;
use crate::model::{Right, Role, Rule, SourceId};
use crate::text::Texts;
use crate::web::components::{Disclosure, Explained, SourceLine, Waiting, capital};
use crate::web::state::{data_lang, use_details, use_texts};
use leptos::prelude::*;

/// The schools that the region's pupils come from and go to.
const FROM: [&str; 2] = ["vmbo", "mbo"];

/// With each diploma, where one may go, and where we read it.
#[component]
pub fn WaysOn() -> impl IntoView {
    let texts = use_texts();
    let details = use_details();
    move || match details.get() {
        None => view! { <Waiting says=texts.detail().sources_loading /> }.into_any(),
        Some(details) => shown(texts, &rights(details)),
    }
}

fn shown(texts: &'static Texts, rights: &[(&'static str, Vec<&'static Rule>)]) -> AnyView {
    let words = texts.parents();
    let mut before = words.levels_text.join(" ");
    let rows: Vec<_> = rights
        .iter()
        .map(|(diploma, rules)| {
            let to: Vec<_> = rules.iter().map(|rule| (words.way_to)(&rule.to.kind, &rule.to.level)).collect();
            let to: Vec<_> = to.iter().map(String::as_str).collect();
            let says = format!("{}: {}.", capital(diploma), (texts.record().shared.or_list)(&to));
            let after = before.clone();
            before = format!("{before} {says}");
            view! { <li><Explained text=says after=after lang=data_lang() /></li> }
        })
        .collect();
    let sources = sources(rights).into_iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
    view! {
        <h3 class="panel__subtitle">{words.ways_on}</h3>
        <ul class="plain">{rows}</ul>
        <div class="parents__sources"><Disclosure summary=texts.detail().sources>{sources}</Disclosure></div>
    }
    .into_any()
}

/// The rules that give a right by law, together where one diploma opens several ways; in the order of the file.
fn rights(details: &'static Details) -> Vec<(&'static str, Vec<&'static Rule>)> {
    let by_law = |rule: &&Rule| {
        rule.role == Role::Edge
            && rule.right == Right::WettelijkDoorstroomrecht
            && FROM.contains(&rule.from.kind.as_str())
    };
    let mut groups: Vec<(&str, Vec<&Rule>)> = Vec::new();
    for rule in details.rules.iter_shown().filter(by_law) {
        match groups.last_mut() {
            Some((diploma, rules)) if *diploma == rule.condition => rules.push(rule),
            _ => groups.push((&rule.condition, vec![rule])),
        }
    }
    groups
}

/// Each source once.
fn sources(rights: &[(&'static str, Vec<&'static Rule>)]) -> Vec<&'static SourceId> {
    let mut found = Vec::new();
    for id in rights.iter().flat_map(|(_, rules)| rules).flat_map(|rule| &rule.sources) {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}
