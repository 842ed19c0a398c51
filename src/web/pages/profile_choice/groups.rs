//! All doors: per level, per domain, a few at a time.

use super::door::DoorCards;
use super::marks::Bar;
use crate::pathways::{DomainDoors, Door, LevelDoors, group_doors};
use crate::search::facets::slug;
use crate::web::components::{MoreList, Panel, capital};
use crate::web::links::key;
use crate::web::state::{Nav, data_lang, use_nav, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The levels with their counts. One domain is open at a time, and which one stands in the address.
///
/// # Accessibility
/// Native disclosures per level; inside them a button per domain that says whether its doors are shown, under a heading.
#[component]
pub(super) fn AllDoors(
    /// The doors.
    doors: Arc<Vec<Door<'static>>>,
    /// Writes them.
    cards: DoorCards,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let levels = group_doors(&doors).into_iter().map(|level| level_part(level, cards)).collect_view();
    view! {
        <Panel title=words.per_level lead=words.per_level_lead>
            <div class="gates__levels">{levels}</div>
        </Panel>
    }
    .into_any()
}

fn level_part(level: LevelDoors<'static>, cards: DoorCards) -> AnyView {
    let texts = cards.reasons.texts;
    let words = texts.profile_choice();
    let nav = use_nav();
    let prefix = format!("{}.", level.level.slug());
    let is_open = untrack(|| nav.param(key::GROUP)).starts_with(&prefix);
    let counts = level.counts;
    let domains = level.domains.into_iter().map(|domain| domain_part(nav, &prefix, domain, cards)).collect_view();
    view! {
        <details class="disclosure gates__level" open=is_open>
            <summary class="disclosure__summary gates__summary">
                <span class="gates__level-name">{capital((texts.terms.level)(level.level))}</span>
                <span class="gates__counts">{(words.counts)(&counts)}</span>
                <Bar counts=counts />
            </summary>
            <div class="disclosure__body">
                <ul class="gates__domains" role="list">{domains}</ul>
            </div>
        </details>
    }
    .into_any()
}

fn domain_part(nav: Nav, prefix: &str, domain: DomainDoors<'static>, cards: DoorCards) -> AnyView {
    let words = cards.reasons.texts.profile_choice();
    let name = format!("{prefix}{}", slug(domain.domain));
    let id = format!("deuren-{}", name.replace('.', "-"));
    let own = name.clone();
    let is_open = Memo::new(move |_| nav.param(key::GROUP) == own);
    let toggle = move |_| {
        let next = if is_open.get_untracked() { String::new() } else { name.clone() };
        nav.refine(|query| query.with(key::GROUP, &next).without(key::COUNT));
    };
    let (title, counts) = (domain.domain, domain.counts);
    let (number, controls, domain) = (domain.doors.len(), id.clone(), Arc::new(domain));
    let list = move || is_open.get().then(|| list(&domain, cards));
    view! {
        <li class="gates__domain">
            <h3 class="gates__domain-title">
                <button
                    type="button"
                    class="gates__domain-button"
                    aria-expanded=move || is_open.get().to_string()
                    aria-controls=controls
                    on:click=toggle
                >
                    <span lang=data_lang()>{capital(title)}</span>
                    <span class="gates__counts">{(words.doors)(number)} ": " {(words.counts)(&counts)}</span>
                </button>
            </h3>
            <div id=id>{list}</div>
        </li>
    }
    .into_any()
}

fn list(domain: &Arc<DomainDoors<'static>>, cards: DoorCards) -> AnyView {
    // What the first doors share stands above them; a door that differs says why itself.
    let is_shared = domain.doors.iter().filter(|door| domain.has_reason_of_first(door)).count() > 1;
    let shared = domain.doors.first().filter(|_| is_shared).map(|door| cards.reasons.of_door(door));
    let rows: Vec<_> = (0..domain.doors.len()).collect();
    let domain = Arc::clone(domain);
    let row = Arc::new(move |number: usize| {
        let card = |door| cards.card(door, !(is_shared && domain.has_reason_of_first(door)));
        domain.doors.get(number).map_or_else(|| ().into_any(), card)
    });
    view! {
        {shared.map(|shared| view! { <div class="gates__shared">{shared}</div> })}
        <MoreList rows=Signal::stored(rows) row=row key=key::COUNT />
    }
    .into_any()
}
