//! The parts of the page that are texts with the records behind them.

use super::anchor;
use crate::chronicle::part;
use crate::dataset::Table;
use crate::model::{PactEntry, PactPart};
use crate::web::browser::print;
use crate::web::components::{CitedRecords, Icon, Panel, Picture, in_language};
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

type Pact = &'static Table<PactEntry>;

/// What an entry says, in the language of the interface.
pub(super) fn says(entry: &'static PactEntry) -> &'static str {
    in_language(use_texts(), &entry.text, &entry.text_en)
}

/// What it was.
#[component]
pub(super) fn About(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    view! { <Panel title=use_texts().pact().about>{sentences(pact, PactPart::About)}</Panel> }.into_any()
}

/// The network that carried it.
#[component]
pub(super) fn Network(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    let own = &use_data().manifest.pact;
    let title = in_language(use_texts(), &own.network, &own.network_en);
    view! { <Panel title=title>{sentences(pact, PactPart::Ambassade)}</Panel> }.into_any()
}

/// The Servicepunt Techniek: founded then, unknown now.
#[component]
pub(super) fn Servicepunt(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    view! { <Panel title=use_texts().pact().servicepunt>{sentences(pact, PactPart::Servicepunt)}</Panel> }.into_any()
}

/// The sentences of a part one below the other, and then all records behind them.
fn sentences(pact: Pact, of: PactPart) -> AnyView {
    let entries = part(pact, of);
    let texts = entries.iter().map(|entry| view! { <p class="pact__says">{says(entry)}</p> }).collect_view();
    let cited = entries.iter().map(|entry| view! { <CitedRecords cites=&entry.cites /> }).collect_view();
    view! { {texts} {cited} }.into_any()
}

/// What still exists, each with its date in the text.
#[component]
pub(super) fn LivesOn(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    let words = use_texts().pact();
    let items = part(pact, PactPart::LivesOn).into_iter().map(|entry| {
        view! {
            <li class="entry">
                <p class="entry__text">{says(entry)}</p>
                <CitedRecords cites=&entry.cites />
            </li>
        }
    });
    view! {
        <Panel title=words.lives_on lead=words.lives_on_lead id=anchor::LIVES_ON wide=true>
            <ul class="entries" role="list">{items.collect_view()}</ul>
        </Panel>
    }
    .into_any()
}

/// Who took part, by role.
#[component]
pub(super) fn Partners(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    let words = use_texts().pact();
    let roles = part(pact, PactPart::Partners).into_iter().map(|entry| {
        view! {
            <li class="entry">
                <h3 class="entry__title">{says(entry)}</h3>
                <CitedRecords cites=&entry.cites />
            </li>
        }
    });
    view! {
        <Panel title=words.partners lead=words.partners_lead id=anchor::PARTNERS wide=true>
            <ul class="entries" role="list">{roles.collect_view()}</ul>
        </Panel>
    }
    .into_any()
}

/// "Wie betaalt dit?"
#[component]
pub(super) fn Payers(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    let words = use_texts().pact();
    let payers = part(pact, PactPart::Payers).into_iter().map(|entry| {
        view! {
            <li class="entry">
                <h3 class="entry__title" lang=data_lang()>{entry.name.as_deref()}</h3>
                <p class="entry__text">{says(entry)}</p>
                <CitedRecords cites=&entry.cites />
            </li>
        }
    });
    view! {
        <Panel title=words.payers lead=words.payers_lead id=anchor::PAYERS wide=true>
            <ul class="entries" role="list">{payers.collect_view()}</ul>
        </Panel>
    }
    .into_any()
}

/// Questions to take along: a page of its own on paper, with room to write.
///
/// # Accessibility
/// A numbered list and a button that opens the print dialogue of the browser.
#[component]
pub(super) fn Questions(
    /// All entries.
    pact: Pact,
) -> impl IntoView {
    let words = use_texts().pact();
    let questions = part(pact, PactPart::Questions).into_iter().map(|entry| view! { <li>{says(entry)}</li> });
    view! {
        <Panel title=words.questions lead=words.questions_lead id=anchor::QUESTIONS>
            <ol class="questions">{questions.collect_view()}</ol>
            <p class="questions__foot">
                <button type="button" class="button questions__print" on:click=|_| print::print_part("questions")>
                    <Icon picture=Picture::PRINTER />
                    {words.print}
                </button>
            </p>
        </Panel>
    }
    .into_any()
}
