//! "Mag ik hierheen?" and "Daarna": the rules for moving on, in plain words. They come with the details.

use super::related::StepsUp;
use crate::dataset::{Details, Stage, WayIn, levels_after, local_routes_to, ways_in, ways_on};
use crate::model::{Right, Rule, RuleEnd, Study, is_older_than_three_years};
use crate::order::Arrange;
use crate::text::Texts;
use crate::web::components::{Disclosure, MustCheck, OwnEntry, Panel, SourceLine, capital, rule_words};
use crate::web::pages::pillar::studies_of;
use crate::web::state::{data_lang, use_data, use_details, use_texts};
use leptos::prelude::*;

/// Which diplomas open the study.
///
/// # Accessibility
/// Lists under headings; each right is a word, never a colour alone.
#[component]
pub fn Entry(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.entry();
    let (data, details) = (use_data(), use_details());
    move || {
        let details = details.get()?;
        let stage = Stage::of_study(study.kind, study.level);
        let ways = ways_in(details.rules.all(), stage);
        let local = local_routes_to(details.rules.all(), stage);
        let used: Vec<_> = ways
            .iter()
            .flat_map(|way| std::iter::once(way.rule).chain(way.narrowed_by.iter().copied()))
            .chain(local.iter().copied())
            .collect();
        let ask = to_ask(texts, details, &used, &data.manifest.date);
        let (sure, other): (Vec<_>, Vec<_>) = ways.into_iter().partition(|way| is_sure(way.rule.right));
        let is_empty = used.is_empty();
        Some(view! {
            <Panel title=words.title id="toelating" wide=true>
                <OwnEntry study=study />
                {is_empty.then(|| view! { <p>{words.none}</p> })}
                {part(texts, details, words.with_right, &sure)}
                {part(texts, details, words.otherwise, &other)}
                {local_part(texts, details, &local)}
                {(!is_empty)
                    .then(|| {
                        view! {
                            <p>{ask.unwrap_or(words.not_yours)}</p>
                            {sources(texts, &used)}
                        }
                    })}
            </Panel>
        })
    }
}

/// What comes after the study: the rules that go on, and studies one step up.
///
/// # Accessibility
/// Lists under headings.
#[component]
pub fn After(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.entry();
    let details = use_details();
    move || {
        let details = details.get()?;
        let rules = details.rules.all();
        let stage = Stage::of_study(study.kind, study.level);
        let mut on = ways_on(rules, stage);
        // Work is where everything leads: it closes the list.
        on.arrange_by_key(|rule| rule.to.kind == "werk");
        let levels = levels_after(rules, stage);
        let all = (!levels.is_empty()).then(|| {
            view! { <p><a class="button button--quiet" href=studies_of(&levels).href()>{words.after_all}</a></p> }
        });
        let items = on.iter().map(|rule| item(texts, details, &rule.to, rule, ())).collect_view();
        Some(view! {
            <Panel title=words.after lead=words.after_lead wide=true>
                {on.is_empty().then(|| view! { <p>{words.after_none}</p> })}
                <ul class="ways" role="list">{items}</ul>
                {all}
                <StepsUp study=study />
                {sources(texts, &on)}
            </Panel>
        })
    }
}

/// Does the rule give a right, without a condition?
pub const fn is_sure(right: Right) -> bool {
    matches!(right, Right::WettelijkDoorstroomrecht | Right::Schooladvies)
}

/// The ways in of one kind.
fn part(
    texts: &'static Texts,
    details: &'static Details,
    title: &'static str,
    ways: &[WayIn<'static>],
) -> Option<AnyView> {
    let items = ways
        .iter()
        .map(|way| item(texts, details, &way.rule.from, way.rule, narrowed(texts, details, &way.narrowed_by)))
        .collect_view();
    (!ways.is_empty()).then(|| {
        view! {
            <h3 class="panel__subtitle">{title}</h3>
            <ul class="ways" role="list">{items}</ul>
        }
        .into_any()
    })
}

/// A rule: the end that matters here, the right it gives, and what one needs.
fn item(
    texts: &'static Texts,
    details: &'static Details,
    end: &'static RuleEnd,
    rule: &'static Rule,
    more: impl IntoView + 'static,
) -> AnyView {
    let words = texts.entry();
    let name = match (words.stage)(end) {
        Some(name) => view! { <strong class="ways__name">{capital(name)}</strong> }.into_any(),
        None => view! { <strong class="ways__name" lang=data_lang()>{format!("{} {}", end.kind, end.level)}</strong> }
            .into_any(),
    };
    // Any diploma leads to work: a right says nothing there.
    let is_work = rule.to.kind == "werk";
    let right = (!is_work).then(|| view! { <span class="badge">{(words.right)(rule.right)}</span> });
    view! {
        <li class="ways__item">
            <p class="ways__head">{name} {right}</p>
            <p class="quiet">{rule_words(texts, details, rule)}</p>
            {rule.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            {more}
        </li>
    }
    .into_any()
}

/// What overrides the right when it applies, each with the remark that tells its year.
fn narrowed(texts: &'static Texts, details: &'static Details, rules: &[&'static Rule]) -> Option<AnyView> {
    let words = texts.entry();
    let items = rules
        .iter()
        .map(|rule| {
            view! {
                <li>
                    <strong>{capital((words.right)(rule.right))}</strong>
                    ": "
                    {rule_words(texts, details, rule)}
                    " "
                    {rule.must_check.then(|| view! { <MustCheck /> })}
                </li>
            }
        })
        .collect_view();
    (!rules.is_empty()).then(|| {
        view! {
            <p>{words.narrowed}</p>
            <ul>{items}</ul>
        }
        .into_any()
    })
}

/// Regional routes, each under its own name: shown beside the rules, with conditions of their own.
fn local_part(texts: &'static Texts, details: &'static Details, rules: &[&'static Rule]) -> Option<AnyView> {
    let words = texts.entry();
    let items = rules
        .iter()
        .map(|rule| {
            view! {
                <li class="ways__item">
                    <p class="ways__head">
                        <strong class="ways__name" lang=data_lang()>{capital(&rule.condition)}</strong>
                        <span class="badge">{(words.right)(rule.right)}</span>
                    </p>
                    <p>{rule_words(texts, details, rule)}</p>
                </li>
            }
        })
        .collect_view();
    (!rules.is_empty()).then(|| {
        view! {
            <h3 class="panel__subtitle">{words.local}</h3>
            <p>{words.local_lead}</p>
            <ul class="ways" role="list">{items}</ul>
        }
        .into_any()
    })
}

/// "Vraag het na", where a rule has no date or an old one.
pub fn to_ask(texts: &'static Texts, details: &Details, rules: &[&Rule], today: &str) -> Option<&'static str> {
    let dates =
        || rules.iter().flat_map(|rule| &rule.sources).map(|id| details.sources.get(id.as_str())?.dated.as_deref());
    if dates().any(|date| date.is_some_and(|date| is_older_than_three_years(date, today))) {
        return Some(texts.entry().old);
    }
    dates().any(|date| date.is_none()).then_some(texts.entry().undated)
}

/// Each source of the rules once, on demand.
fn sources(texts: &'static Texts, rules: &[&'static Rule]) -> Option<AnyView> {
    let mut ids: Vec<_> = rules.iter().flat_map(|rule| &rule.sources).collect();
    ids.arrange_by_key(|id| *id);
    ids.dedup();
    let lines = ids.iter().map(|id| view! { <li><SourceLine id=id /></li> }).collect_view();
    (!ids.is_empty()).then(|| {
        view! {
            <div class="ways__sources">
                <Disclosure summary=texts.entry().rules>
                    <ul class="plain">{lines}</ul>
                </Disclosure>
            </div>
        }
        .into_any()
    })
}
