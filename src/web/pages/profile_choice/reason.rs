//! Why a door stands as it stands: the rule, what narrows it, and what the study once asked, in plain words.

use super::asking::profile_name;
use crate::dataset::Details;
use crate::model::{Rule, SourceId};
use crate::pathways::{Applies, Choice, Door, DoorState, Narrowing, Said};
use crate::text::Texts;
use crate::web::components::{Disclosure, SourceLine, capital, in_language};
use crate::web::state::data_lang;
use leptos::prelude::*;

/// Says why: in a language, with the details of the dataset.
#[derive(Clone, Copy)]
pub(super) struct Reasons {
    pub texts: &'static Texts,
    pub details: &'static Details,
}

impl Reasons {
    /// The rules of a door with their sources, and what to do next.
    pub fn of_door(self, door: &Door<'static>) -> AnyView {
        let words = self.texts.profile_choice();
        let Some(rule) = door.rule else {
            return view! { <p>{words.first_another}</p> }.into_any();
        };
        let narrowed = door.narrowed_by.iter().map(|one| self.narrowing(*one)).collect_view();
        let ask = (words.ask)(door.state);
        let rules = std::iter::once(rule).chain(door.narrowed_by.iter().map(|one| one.rule));
        view! {
            <p><strong>{words.rule} ": "</strong> {self.needs(rule)}</p>
            {narrowed}
            {(!ask.is_empty()).then(|| view! { <p class="gate__ask">{ask}</p> })}
            {self.sources(rules)}
        }
        .into_any()
    }

    /// The rules that narrow, each once, with their sources.
    pub fn narrowings(self, all: &[Narrowing<'static>]) -> AnyView {
        let mut once: Vec<Narrowing<'static>> = Vec::new();
        for one in all {
            if !once.iter().any(|other| other.rule.id == one.rule.id && other.applies == one.applies) {
                once.push(*one);
            }
        }
        let says = once.iter().map(|one| self.narrowing(*one)).collect_view();
        let sources = self.sources(once.iter().map(|one| one.rule));
        view! { {says} {sources} }.into_any()
    }

    fn narrowing(self, one: Narrowing<'static>) -> AnyView {
        let words = self.texts.profile_choice();
        let age = one.is_old.then(|| (words.old_rule)(one.year));
        let says = match (one.applies, age) {
            (Applies::Maybe, Some(age)) => format!("{age}. {}", words.maybe),
            (Applies::Maybe, None) => words.maybe.to_owned(),
            (Applies::Yes, Some(age)) => age,
            (Applies::Yes, None) => words.mind.to_owned(),
        };
        view! { <p><strong>{says} ": "</strong> {self.needs(one.rule)}</p> }.into_any()
    }

    /// What a rule asks, in our own plain words. A rule that has none says it in its own.
    fn needs(self, rule: &'static Rule) -> AnyView {
        match self.details.rule_texts.get(rule.id.as_str()) {
            Some(text) => in_language(self.texts, &text.needs, &text.needs_en).to_owned().into_any(),
            None => view! { <span lang=data_lang()>{capital(&rule.condition)} "."</span> }.into_any(),
        }
    }

    /// Each source of the rules once, on demand.
    pub fn sources(self, rules: impl Iterator<Item = &'static Rule>) -> Option<AnyView> {
        let mut ids: Vec<&'static SourceId> = Vec::new();
        for id in rules.flat_map(|rule| &rule.sources) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let lines = ids.iter().map(|id| view! { <li><SourceLine id=id /></li> }).collect_view();
        (!ids.is_empty()).then(|| {
            view! {
                <Disclosure summary=self.texts.entry().rules>
                    <ul class="plain">{lines}</ul>
                </Disclosure>
            }
            .into_any()
        })
    }

    /// "In 2015: bij NG vroeg de opleiding een van deze vakken: natuurkunde of nlt. Dat heb jij."
    pub fn requirement(self, door: &Door<'static>, choice: Choice) -> Option<String> {
        let words = self.texts.profile_choice();
        let requirement = door.requirement?;
        let profile = profile_name(words, choice);
        let says = match requirement.said {
            None => words.said_nothing.to_owned(),
            Some(Said::Open) => (words.said_open)(profile),
            Some(Said::Closed) => (words.said_closed)(profile),
            Some(Said::NotByItself) => (words.said_not_by_itself)(profile),
            Some(Said::With { subjects, all }) => {
                let names: Vec<_> = subjects.iter().map(words.subject).collect();
                let list = if all { (words.all_of)(&names) } else { (self.texts.record().shared.or_list)(&names) };
                (words.said_with)(profile, &list, all || names.len() == 1)
            }
        };
        let with_subjects = requirement.said.filter(|said| matches!(said, Said::With { .. }));
        let met = match with_subjects.and_then(|said| said.is_met(choice.subjects)) {
            Some(true) => format!(" {}", words.met),
            Some(false) => format!(" {}", words.not_met),
            None => String::new(),
        };
        Some(format!("{}: {says}{met}", (words.required)(requirement.record.year, requirement.is_old)))
    }

    /// What the rules said of a door with a choice, as far as the profile or the subjects count.
    pub fn said(self, door: &Door<'static>, choice: Choice) -> AnyView {
        let said = door.requirement.and_then(|requirement| requirement.said);
        match self.requirement(door, choice).filter(|_| said.is_some()) {
            Some(text) => text.into_any(),
            None => door.narrowed_by.iter().map(|one| self.needs(one.rule)).collect_view().into_any(),
        }
    }

    /// Does the study itself say more than the rules?
    pub const fn has_requirement(door: &Door<'_>) -> bool {
        door.requirement.is_some() && !matches!(door.state, DoorState::Later)
    }
}
