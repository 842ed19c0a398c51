//! "Hoe kom ik er?": the routes, drawn and as a list.

use super::line::{Line, step_id};
use super::share::Share;
use super::step::Steps;
use super::words::{headline, short_headline, slug};
use super::{Refine, goal_id, goal_route, name, record_link, to_the_heading};
use crate::dataset::Details;
use crate::model::{Institution, Rule};
use crate::pathways::{Goal, Neighbour, Outcome, Pathways, Pupil};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{CardLink, CardList, Panel, RuleSources, WayLink, rule_words};
use crate::web::links::{Address, Route as Screen, key};
use crate::web::state::{minutes_to, use_details, use_nav, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The routes to a goal, or why there is none.
///
/// # Accessibility
/// The choice of a route is a list of links; the chosen one is marked. The steps are an ordered list.
#[component]
pub(super) fn Routes(
    /// The engine.
    pathways: &'static Pathways<'static>,
    /// Who asks.
    pupil: Pupil<'static>,
    /// Where to.
    goal: Goal<'static>,
) -> impl IntoView {
    let texts = use_texts();
    let (nav, origin, details) = (use_nav(), use_origin(), use_details());
    move || {
        let (details, origin) = (details.get()?, origin.get());
        let near = |school: &Institution| minutes_to(origin, school);
        let outcome = Arc::new(pathways.routes(pupil, goal, &near));
        let other =
            Address { route: Screen::Way, query: untrack(|| nav.query()).without(key::GOAL).without(key::LINE) };
        let body = if outcome.no_route.is_some() {
            no_route(texts, &outcome)
        } else {
            let start = (texts.stage().start)(pupil.start);
            let steps = Steps { texts, details, pathways, origin };
            found(texts, steps, &outcome, start)
        };
        let goal_name = record_link(goal_route(goal), name(goal));
        Some(view! {
            <p class="way-goal" data-goal=goal_id(goal)>
                {goal_name} " "
                <a class="button button--quiet" href=other.href() on:click=|_| to_the_heading()>{texts.way().ask.other}</a>
            </p>
            {body}
        })
    }
}

fn found(texts: &'static Texts, steps: Steps, outcome: &Arc<Outcome<'static>>, start: String) -> AnyView {
    let words = &texts.way().line;
    let nav = use_nav();
    let slugs: Vec<_> = outcome.routes.iter().map(slug).collect();
    let chosen = Memo::new(move |_| {
        let asked = nav.param(key::LINE);
        slugs.iter().position(|slug| *slug == asked).unwrap_or(0)
    });
    let choices = outcome.routes.iter().enumerate().map(|(number, route)| {
        let current = Signal::derive(move || chosen.get() == number);
        let (slug, name, years) = (slug(route), headline(texts, route), (texts.way().years)(route.years));
        view! {
            <li>
                <Refine key=key::LINE value=slug current=current class="line-choice">
                    <strong class="line-choice__name">{name}</strong>
                    <span class="line-choice__years">{years}</span>
                </Refine>
            </li>
        }
    });
    let choices = choices.collect_view();
    let list = {
        let outcome = Arc::clone(outcome);
        move || outcome.routes.get(chosen.get()).map(|route| chosen_route(texts, steps, route))
    };
    let count = outcome.routes.len();
    view! {
        <h2 class="way__title">{(words.choose)(count)}</h2>
        {(count > 1).then(|| view! { <ul class="line-choices" role="list">{choices}</ul> })}
        <div class="way">
            <Line outcome=Arc::clone(outcome) start=start chosen=chosen />
            <section class="way__steps" aria-labelledby="steps">{list}</section>
        </div>
        <Share />
        <div class="way-rest">
            {rules(texts, steps.details, words.beside, words.beside_lead, &outcome.beside)}
            {rules(texts, steps.details, words.dates, "", &outcome.dates)}
        </div>
        <p class="lead">{texts.way().always}</p>
    }
    .into_any()
}

/// The chosen route as a list.
fn chosen_route(texts: &'static Texts, steps: Steps, route: &crate::pathways::Route<'static>) -> AnyView {
    let words = &texts.way().line;
    let items = route.steps.iter().enumerate().map(|(number, step)| {
        view! { <li class="way-step" id=step_id(number) tabindex="-1">{steps.view(step)}</li> }
    });
    view! {
        <h2 id="steps">{(words.steps)(&short_headline(texts, route).to_lowercase())}</h2>
        <p class="lead">{(words.in_all)(&(texts.way().years)(route.years))}</p>
        <ol class="way-steps" role="list">{items.collect_view()}</ol>
    }
    .into_any()
}

/// Rules in plain words, under a heading.
pub(super) fn rules(
    texts: &'static Texts,
    details: &'static Details,
    title: &'static str,
    lead: &'static str,
    rules: &[&'static Rule],
) -> Option<AnyView> {
    let items = rules.iter().map(|rule| {
        view! {
            <li class="ways__item">
                <p>{rule_words(texts, details, rule)}</p>
                <RuleSources rule=rule />
            </li>
        }
    });
    let items = items.collect_view();
    (!rules.is_empty()).then(|| {
        view! { <Panel title=title lead=lead wide=true><ul class="ways" role="list">{items}</ul></Panel> }.into_any()
    })
}

/// Why there is no route, and what is near and can be reached.
fn no_route(texts: &'static Texts, outcome: &Outcome<'static>) -> AnyView {
    let words = texts.way();
    let why = outcome.no_route.map(words.no_route);
    let cards = outcome.neighbours.iter().map(|neighbour| {
        let (id, name, text, kind, years) = match *neighbour {
            Neighbour::Career(career, years) => {
                (career.id.to_string(), &career.name, career.does.clone(), Kind::Career, years)
            }
            Neighbour::Study(study, years) => {
                let level = (texts.terms.level)(study.level).to_owned();
                (study.id.to_string(), &study.name, level, Kind::Study, years)
            }
        };
        let to = match *neighbour {
            Neighbour::Career(career, _) => Screen::Career(career.id.clone()),
            Neighbour::Study(study, _) => Screen::Study(study.id.clone()),
        };
        view! {
            <CardLink to=to title=name.clone() kind=kind text=text note=(words.after)(years)>
                <WayLink to=id />
            </CardLink>
        }
    });
    let cards = cards.collect_view();
    let is_empty = outcome.neighbours.is_empty();
    view! {
        <section class="first-step">
            <h2>{words.line.no_title}</h2>
            <p class="lead">{why}</p>
            <p>{words.always}</p>
        </section>
        {(!is_empty).then(|| view! { <Panel title=words.line.neighbours wide=true><CardList>{cards}</CardList></Panel> })}
    }
    .into_any()
}
