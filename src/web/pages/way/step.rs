//! A step of a route: all that we know of it.

use super::record_link;
use super::words::{is_of_data, step_name};
use crate::dataset::Details;
use crate::model::Study;
use crate::pathways::{Otherwise, Pathways, Provider, Step, What};
use crate::text::Texts;
use crate::web::components::{Explained, Fact, Facts, MustCheck, RuleSources, capital, distance_label, rule_words};
use crate::web::links::Route;
use crate::web::state::{Origin, data_lang};
use leptos::prelude::*;

/// So many schools of a step are named.
const MOST_SCHOOLS: usize = 3;

/// Writes the cards of steps.
#[derive(Clone, Copy)]
pub(super) struct Steps {
    pub texts: &'static Texts,
    pub details: &'static Details,
    pub pathways: &'static Pathways<'static>,
    pub origin: Origin,
}

impl Steps {
    /// The card of a step.
    pub fn view(self, step: &Step<'static>) -> AnyView {
        let words = &self.texts.way().step;
        let lang = if is_of_data(step) { data_lang() } else { None };
        let is_work = matches!(step.what, What::Work { .. });
        let years = (!is_work).then(|| {
            let years = (self.texts.way().years)(step.years);
            view! { <Fact label=words.how_long>{years}</Fact> }
        });
        let facts = [self.right(step), self.heed(step), self.learning(step), self.schools(step), self.otherwise(step)];
        view! {
            <h3 class="way-step__name" lang=lang>{self.title(step)}</h3>
            {self.which(step)}
            <Facts>
                {years}
                {facts.into_iter().collect_view()}
            </Facts>
        }
        .into_any()
    }

    /// Its name, which leads to the study or the career.
    fn title(self, step: &Step<'static>) -> AnyView {
        match &step.what {
            What::Study(study) => record_link(Route::Study(study.id.clone()), &study.name),
            What::Work { career, .. } => record_link(Route::Career(career.id.clone()), &career.name),
            _ => step_name(self.texts, step).into_any(),
        }
    }

    /// Which study: its level, examples where none is chosen, the profile that is meant, how the work follows.
    fn which(self, step: &Step<'static>) -> AnyView {
        let words = &self.texts.way().step;
        match &step.what {
            What::Study(study) => {
                let check = study.must_check.then(|| view! { " " <MustCheck /> });
                view! { <p><span class="badge">{(self.texts.terms.level)(study.level)}</span> {check}</p> }.into_any()
            }
            What::Between { examples, .. } if examples.is_empty() => view! { <p>{words.no_example}</p> }.into_any(),
            What::Between { examples, .. } => {
                let links = examples.iter().map(|study| view! { <li>{self.study_link(study)}</li> }).collect_view();
                view! { <p>{words.examples} ":"</p> <ul>{links}</ul> }.into_any()
            }
            What::Finish { study: Some(study), .. } => {
                let says = matches!(step.otherwise.first(), Some(Otherwise::Ask)).then_some(words.profile);
                view! { <p>{self.study_link(study)} {says.map(|says| view! { ". " {says} })}</p> }.into_any()
            }
            What::Work { link, .. } => {
                let basis = (self.texts.terms.link_basis)(link.basis);
                view! { <p>{basis} " " {words.no_promise}</p> }.into_any()
            }
            What::Finish { .. } | What::School(_) => ().into_any(),
        }
    }

    fn study_link(self, study: &'static Study) -> AnyView {
        record_link(self.origin.link(Route::Study(study.id.clone())).route, &study.name)
    }

    /// The kind of right, with the rule and where it stands.
    fn right(self, step: &Step<'static>) -> Option<AnyView> {
        let (words, rule) = (self.texts.way(), step.rule?);
        if matches!(step.what, What::Work { .. }) {
            return None;
        }
        let label = capital((words.certainty)(step.certainty));
        let means = (words.certainty_means)(step.certainty);
        Some(
            view! {
                <Fact label=words.step.may_i>
                    <p><strong class="badge">{label}</strong> " " {means}</p>
                    <p>{rule_words(self.texts, self.details, rule)}</p>
                    <RuleSources rule=rule />
                </Fact>
            }
            .into_any(),
        )
    }

    /// What narrows the right, and what the study once asked.
    fn heed(self, step: &Step<'static>) -> Option<AnyView> {
        let words = &self.texts.way().step;
        let narrowed = step.narrowed_by.iter().map(|narrowing| {
            let ask = narrowing.is_old.then_some(words.ask_now);
            view! {
                <li>
                    <strong>{(words.applies)(narrowing.applies)}</strong> " "
                    {rule_words(self.texts, self.details, narrowing.rule)} " " {ask}
                    {narrowing.rule.must_check.then(|| view! { " " <MustCheck /> })}
                </li>
            }
        });
        let narrowed = narrowed.collect_view();
        let required = step.requirement.map(|requirement| {
            let ask = requirement.is_old.then_some(words.ask_now);
            view! {
                <li>
                    {(words.required)(requirement.record.year)} " "
                    <span lang=data_lang()>{requirement.record.text.clone()}</span> ". " {ask}
                </li>
            }
        });
        let is_empty = step.narrowed_by.is_empty() && step.requirement.is_none();
        (!is_empty).then(|| view! { <Fact label=words.take_heed><ul>{narrowed}{required}</ul></Fact> }.into_any())
    }

    /// Bol or bbl. The chance of a leerbaan is another matter than the right, and has a line of its own.
    fn learning(self, step: &Step<'static>) -> Option<AnyView> {
        let words = &self.texts.way().step;
        let is_study = matches!(step.what, What::Study(_) | What::Between { .. });
        if !is_study {
            return None;
        }
        let ways = step.ways.iter().map(|way| {
            let terms = &self.texts.terms;
            view! { <li><strong>{(terms.mode)(way.mode)}</strong> ": " {(terms.mode_means)(way.mode)}</li> }
        });
        let ways = ways.collect_view();
        let unknown = step.ways.is_empty().then(|| view! { <p>{words.learn_unknown}</p> });
        let needs = step.ways.iter().any(|way| way.needs_leerbaan);
        let leerbaan = needs.then(|| {
            let only = step.is_only_at_work().then_some(words.only_leerbaan);
            let rule = self.pathways.leerbaan_rule().map(|rule| view! { <RuleSources rule=rule /> });
            view! {
                <div class="leerbaan">
                    <Explained text=words.leerbaan />
                    <p>{only} " " {words.leerbaan_chance}</p>
                    {rule}
                </div>
            }
        });
        Some(view! { <Fact label=words.learn><ul>{ways}</ul> {unknown} {leerbaan}</Fact> }.into_any())
    }

    /// Who offers it as far as we know, the stated ones first. An inferred one is never the nearest.
    fn schools(self, step: &Step<'static>) -> Option<AnyView> {
        let words = &self.texts.way().step;
        let is_study = matches!(step.what, What::Study(_) | What::Between { .. });
        if !is_study {
            return None;
        }
        if step.providers.is_empty() {
            return Some(view! { <Fact label=words.schools><p>{words.schools_unknown}</p></Fact> }.into_any());
        }
        // An example of each school is enough.
        let mut named: Vec<Provider<'static>> = Vec::new();
        for provider in &step.providers {
            if named.iter().all(|other| other.institution.id != provider.institution.id) {
                named.push(*provider);
            }
        }
        let more = named.len().saturating_sub(MOST_SCHOOLS);
        let items = named.iter().take(MOST_SCHOOLS).map(|provider| self.school(provider)).collect_view();
        let more = (more > 0).then(|| view! { <p class="quiet">{(words.more_schools)(more)}</p> });
        Some(view! { <Fact label=words.schools><ul>{items}</ul> {more}</Fact> }.into_any())
    }

    fn school(self, provider: &Provider<'static>) -> AnyView {
        let words = &self.texts.way().step;
        let school = provider.institution;
        let far = distance_label(self.texts.travel(), self.origin, school.location);
        let place = school.place.clone().unwrap_or_else(|| self.texts.record().shared.unknown.to_owned());
        let far = if far.is_empty() { place } else { format!("{place}, {far}") };
        let maybe = provider.is_inferred().then(|| view! { " " <span class="badge">{words.maybe}</span> });
        let check = provider.offering.must_check.then(|| view! { " " <MustCheck /> });
        view! { <li>{record_link(Route::School(school.id.clone()), &school.name)} ". " {far} {maybe} {check}</li> }
            .into_any()
    }

    /// What to do when the condition fails.
    fn otherwise(self, step: &Step<'static>) -> Option<AnyView> {
        let words = &self.texts.way().step;
        let item = |otherwise: &Otherwise<'static>| match otherwise {
            Otherwise::Rule(rule) => {
                view! { <li>{words.other_rule} " " {rule_words(self.texts, self.details, rule)}</li> }.into_any()
            }
            Otherwise::Via(rung) => view! { <li>{(words.via)((self.texts.stage().rung)(*rung))}</li> }.into_any(),
            Otherwise::AtSchool => view! { <li>{words.at_school}</li> }.into_any(),
            Otherwise::Ask => view! { <li>{words.ask}</li> }.into_any(),
        };
        let items = step.otherwise.iter().map(item).collect_view();
        (!step.otherwise.is_empty()).then(|| view! { <Fact label=words.fails><ul>{items}</ul></Fact> }.into_any())
    }
}
