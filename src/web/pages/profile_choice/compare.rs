//! What is different with another profile, or with other subjects.

use super::asking::{Asking, names};
use super::door::DoorCards;
use super::marks::Bar;
use crate::pathways::{
    Change, Choice, Difference, Door, DoorCounts, DoorState, Pathways, count_doors, differences, differs_for_mbo,
    is_a_matter_of_science,
};
use crate::web::components::{Disclosure, MoreList, Panel};
use crate::web::links::key;
use crate::web::state::use_texts;
use leptos::prelude::*;
use std::sync::Arc;

/// Two sets of doors beside each other, and then only what differs.
///
/// # Accessibility
/// Text and lists under headings.
#[component]
pub(super) fn Compared(
    /// The question.
    asking: Asking,
    /// The engine.
    engine: &'static Pathways<'static>,
    /// The doors of the first choice.
    doors: Arc<Vec<Door<'static>>>,
    /// Writes the doors of the first choice.
    cards: DoorCards,
    /// The second choice.
    second: Choice,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let first = cards.choice;
    let others = engine.doors(second.pupil(cards.start));
    let found = differences((first, &doors), (second, &others));
    let (a, b) = names(words, first, second);
    let has_states = found.iter().any(|one| matches!(one.change, Change::State(..)));
    let hope = match (has_states || !found.is_empty(), differs_for_mbo(&found)) {
        (false, _) => (words.same_doors)(&a, &b),
        (true, false) => words.same_for_mbo.to_owned(),
        (true, true) if is_a_matter_of_science(engine, cards.start, first, second) => {
            words.matter_of_science.to_owned()
        }
        (true, true) => words.mostly_same.to_owned(),
    };
    let side = |name: &str, counts: DoorCounts| {
        view! {
            <div class="gates__side">
                <dt class="gates__side-name">{name.to_owned()}</dt>
                <dd class="gates__side-counts"><Bar counts=counts /> {(words.counts)(&counts)}</dd>
            </div>
        }
    };
    let writer = Differences { cards, second, names: (a.clone(), b.clone()) };
    let parts = found.into_iter().zip(key::COUNT_DIFFERENT).map(|(one, key)| writer.part(one, key)).collect_view();
    view! {
        <Panel title=words.different id="anders">
            <p class="gates__hope">{hope}</p>
            <p>{words.no_ranking}</p>
            <h3 class="panel__subtitle">{words.side_by_side}</h3>
            <dl class="gates__sides">
                {side(&a, count_doors(doors.iter()))}
                {side(&b, count_doors(&others))}
            </dl>
            <p>
                <button type="button" class="button button--quiet" on:click=move |_| asking.swap()>
                    {(words.swap)(&b)}
                </button>
            </p>
            {parts}
        </Panel>
    }
    .into_any()
}

/// Writes the differences.
struct Differences {
    cards: DoorCards,
    second: Choice,
    names: (String, String),
}

impl Differences {
    fn part(&self, one: Difference<'static>, key: &'static str) -> AnyView {
        let words = self.cards.reasons.texts.profile_choice();
        let lead = match one.change {
            Change::State(..) => String::new(),
            Change::Rule => words.rule_differs_lead.to_owned(),
            Change::FitsFirst | Change::FitsSecond => words.fits_only_lead.to_owned(),
        };
        let (number, is_rule) = (one.doors.len(), one.change == Change::Rule);
        let (title, why) = (self.title(one.change), self.why(&one));
        let list = self.list(one, key);
        view! {
            <section class="gates__difference">
                <h3 class="panel__subtitle">{title}</h3>
                {(!lead.is_empty()).then(|| view! { <p>{lead}</p> })}
                {why}
                <Disclosure summary=(words.show_doors)(number) open=is_rule>{list}</Disclosure>
            </section>
        }
        .into_any()
    }

    fn title(&self, change: Change) -> String {
        let words = self.cards.reasons.texts.profile_choice();
        let (a, b) = (&self.names.0, &self.names.1);
        match change {
            Change::State(DoorState::Open, _) => (words.state_only)(a),
            Change::State(_, DoorState::Open) => (words.state_only)(b),
            Change::State(state_a, state_b) => (words.state_differs)(a, state_a, b, state_b),
            Change::Rule => (words.rule_differs)(a, b),
            Change::FitsFirst => (words.fits_only)(a),
            Change::FitsSecond => (words.fits_only)(b),
        }
    }

    /// The states of both sides, and the rules that make the difference, once for all of these doors.
    fn why(&self, one: &Difference<'static>) -> Option<AnyView> {
        let words = self.cards.reasons.texts.profile_choice();
        let doors = || one.doors.iter().flat_map(|(a, b)| [a, b]);
        let narrowed: Vec<_> = doors().flat_map(|door| door.narrowed_by.iter().copied()).collect();
        let Change::State(a, b) = one.change else {
            let is_rule = one.change == Change::Rule;
            return is_rule.then(|| self.cards.reasons.sources(narrowed.iter().map(|one| one.rule)).into_any());
        };
        let both = (words.state_differs)(&self.names.0, a, &self.names.1, b);
        let worse = if a == DoorState::Open { b } else { a };
        Some(
            view! {
                <p><strong>{both}</strong></p>
                <div class="gates__shared">
                    {self.cards.reasons.narrowings(&narrowed)}
                    <p class="gate__ask">{(words.ask)(worse)}</p>
                </div>
            }
            .into_any(),
        )
    }

    fn list(&self, one: Difference<'static>, key: &'static str) -> AnyView {
        let (cards, second, names) = (self.cards, self.second, self.names.clone());
        let rows: Vec<_> = (0..one.doors.len()).collect();
        let change = one.change;
        let row = Arc::new(move |number: usize| {
            let Some((a, b)) = one.doors.get(number) else { return ().into_any() };
            let said = (change == Change::Rule).then(|| {
                let line = |name: &str, door: &Door<'static>, choice: Choice| {
                    view! { <p><strong>{name.to_owned()} ". "</strong> {cards.reasons.said(door, choice)}</p> }
                };
                view! { {line(&names.0, a, cards.choice)} {line(&names.1, b, second)} }
            });
            view! {
                <li class="gate">
                    {cards.head(a.study)}
                    {said}
                    {cards.careers(a.study)}
                    {cards.way_on(a.study)}
                </li>
            }
            .into_any()
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key /> }.into_any()
    }
}
