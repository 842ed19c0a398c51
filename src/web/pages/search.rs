//! The answers to a query: what was understood, and hits grouped by kind, each with its reason.

use super::way::NEXT_QUESTION;
use crate::compare::{Question, find};
use crate::order::Arrange;
use crate::search::{Answer, Chip, ChipKind, Hit, Kind, start_of_stage};
use crate::text::Texts;
use crate::web::components::{
    CardLink, CardList, ChipLink, EmptyState, Page, RemovableChip, WorldTile, compare_address,
};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{Nav, use_announcer, use_data, use_engine, use_nav, use_origin, use_texts};
use leptos::prelude::*;

/// Hits that are fetched: enough for every kind to show.
const HITS: usize = 150;
/// Hits of a kind that show before "more".
const FIRST: usize = 5;
/// Reasons that a card gives.
const REASONS: usize = 2;

/// The search page. The query stands in the address; the search box in the header changes it.
///
/// # Accessibility
/// The number of results is announced after a pause. Each kind is a section with its heading.
#[component]
pub fn SearchPage() -> impl IntoView {
    let texts = use_texts();
    let nav = use_nav();
    let engine = use_engine();
    let origin = use_origin();
    let announcer = use_announcer();
    let answer = Memo::new(move |_| {
        let query = nav.param(key::SEARCH);
        engine.get().map(|engine| engine.search(&query, HITS, origin.get().place()))
    });
    let title = Signal::derive(move || match nav.param(key::SEARCH).trim() {
        "" => texts.search.title.to_owned(),
        query => (texts.search.title_for)(query),
    });
    Effect::new(move |_| {
        answer.with(|answer| {
            if let Some(answer) = answer.as_ref().filter(|answer| !answer.query.trim().is_empty()) {
                announcer.say_soon((texts.search.count_results)(answer.hits.len()));
            }
        });
    });
    view! {
        <Page title=title>
            {move || match answer.get() {
                None => view! { <p role="status">{texts.search.preparing}</p> }.into_any(),
                Some(answer) if answer.query.trim().is_empty() => view! { <Examples /> }.into_any(),
                Some(answer) => view! { <Answered answer=answer nav=nav /> }.into_any(),
            }}
        </Page>
    }
}

/// Where nothing was asked yet.
#[component]
fn Examples() -> impl IntoView {
    let texts = &use_texts().search;
    let examples = use_data().manifest.example_queries.iter();
    let examples = examples.map(|query| view! { <ChipLink to=Address::search(query) label=query.as_str() /> });
    view! {
        <p>{texts.empty_lead}</p>
        <h2>{texts.examples}</h2>
        <div class="chips">{examples.collect_view()}</div>
    }
}

#[component]
fn Answered(answer: Answer, nav: Nav) -> impl IntoView {
    let texts = use_texts();
    let chips = answer.chips.iter().map(|chip| chip_view(texts, nav, &answer, chip)).collect_view();
    let dropped =
        answer.dropped.iter().map(|chip| view! { <p class="notice">{(texts.search.dropped)(&chip.label)}</p> });
    let suggestion = answer.suggestion.clone().map(|better| {
        view! {
            <p class="suggestion">
                {texts.search.did_you_mean} " "
                <a href=Address::search(&better).href() lang=crate::web::state::data_lang()>{better.clone()}</a> "?"
            </p>
        }
    });
    // The bar with the choice stands on top of the screen.
    let choose_first = answer.lacks_place.then(|| view! { <p class="notice">{texts.travel().choose_first}</p> });
    let onward = answer.chips.iter().find(|chip| chip.kind == ChipKind::After).map(|chip| {
        view! { <p><a class="button" href=onward(&chip.value).href()>{texts.search.onward}</a></p> }
    });
    let understood = (!answer.chips.is_empty()).then(|| {
        view! {
            <div class="chips" role="group" aria-label=texts.search.understood>
                <span class="chips__label" aria-hidden="true">{texts.search.understood}</span>
                {chips}
            </div>
        }
    });
    let count = (texts.search.count_results)(answer.hits.len());
    let groups = Kind::ALL.into_iter().filter_map(|kind| {
        let hits: Vec<_> = answer.hits.iter().filter(|hit| hit.kind == kind).cloned().collect();
        let best = hits.first().map(|hit| hit.score)?;
        Some((best, kind, hits))
    });
    // The kind with the best hit comes first.
    let mut groups: Vec<_> = groups.collect();
    groups.arrange_by(|(a, kind_a, _), (b, kind_b, _)| b.total_cmp(a).then(kind_a.cmp(kind_b)));
    let is_empty = groups.is_empty();
    let query = answer.query.clone();
    view! {
        {understood}
        {choose_first}
        {onward}
        {comparison(texts, &answer.chips)}
        {suggestion}
        {dropped.collect_view()}
        {(!is_empty).then(|| view! { <p class="count">{count}</p> })}
        {groups.into_iter().map(|(_, kind, hits)| view! { <Group kind=kind hits=hits nav=nav /> }).collect_view()}
        {is_empty.then(|| view! { <Nothing query=query /> })}
    }
}

/// "Wat kan ik hierna?", asked from the stage of a chip where that is exact enough.
fn onward(stage: &str) -> Address {
    let query = Query::default().with(key::QUESTION, NEXT_QUESTION);
    let query = match start_of_stage(stage) {
        Some(start) => query.with(key::STAGE, &start),
        None => query,
    };
    Address { route: Route::Way, query }
}

/// What was understood. A comparison is no word of its own, so it cannot be taken away.
fn chip_view(texts: &'static Texts, nav: Nav, answer: &Answer, chip: &Chip) -> AnyView {
    let kind = (texts.search.chip_kind)(chip.kind);
    if chip.kind == ChipKind::Compare {
        return view! { <span class="chip chip--fixed"><span class="chip__kind">{kind}</span>{chip.label.clone()}</span> }
            .into_any();
    }
    let without = answer.without(chip);
    let remove = Callback::new(move |()| nav.refine(|query| query.with(key::SEARCH, &without)));
    let action = (texts.search.remove_chip)(&format!("{kind} {}", chip.label));
    view! { <RemovableChip kind=kind label=chip.label.clone() action=action on_remove=remove /> }.into_any()
}

/// The way to the comparison, where both names stand for records of one kind.
fn comparison(texts: &'static Texts, chips: &[Chip]) -> Option<AnyView> {
    let chip = chips.iter().find(|chip| chip.kind == ChipKind::Compare)?;
    let data = use_data();
    let question = Question::read(data, &chip.value);
    let names: Vec<_> = question.ids.iter().filter_map(|id| find(data, id)).map(|(_, name)| name).collect();
    let [a, b] = names.as_slice() else { return None };
    let to = compare_address(Route::Compare.into(), &question.ids);
    Some(view! { <p><a class="button" href=to.href()>{(texts.compare().link)(a, b)}</a></p> }.into_any())
}

/// The hits of one kind: a few, then all on demand. Which kinds are open stands in the address.
#[component]
fn Group(kind: Kind, hits: Vec<Hit>, nav: Nav) -> impl IntoView {
    let texts = use_texts();
    let is_open = nav.query().has(key::KIND, kind.slug());
    let shown = if is_open { hits.len() } else { FIRST };
    let rest = hits.len().saturating_sub(shown);
    let id = format!("group-{}", kind.slug());
    let cards = hits.into_iter().take(shown).map(|hit| card(texts, hit)).collect_view();
    let more = (rest > 0).then(|| {
        let open = move |_| nav.refine(|query| query.toggled(key::KIND, kind.slug()));
        view! { <button type="button" class="button button--quiet" on:click=open>{(texts.search.more_of_kind)(rest)}</button> }
    });
    view! {
        <section class="group" aria-labelledby=id.clone()>
            <h2 id=id.clone() class="group__title">{(texts.terms.kind_many)(kind)}</h2>
            <CardList>{cards}</CardList>
            {more}
        </section>
    }
}

fn card(texts: &'static Texts, hit: Hit) -> AnyView {
    let data = use_data();
    let (text, world) = match hit.kind {
        Kind::Career => data.careers.get(&hit.id).map(|career| (career.does.clone(), career.worlds.first())),
        Kind::Employer => data.employers.get(&hit.id).map(|employer| (employer.does.clone(), None)),
        Kind::Initiative => data.initiatives.get(&hit.id).map(|initiative| (initiative.does.clone(), None)),
        Kind::Study => data.studies.get(&hit.id).map(|study| ((texts.terms.level)(study.level).to_owned(), None)),
        Kind::School => data.institutions.get(&hit.id).map(|school| (school.place.clone().unwrap_or_default(), None)),
        Kind::World | Kind::Place => None,
    }
    .unwrap_or_default();
    let world =
        if hit.kind == Kind::World { hit.id.clone() } else { world.map(ToString::to_string).unwrap_or_default() };
    let why: Vec<_> = hit.why.iter().take(REASONS).map(texts.search.reason).collect();
    let to = Address::of_hit(&hit);
    view! { <CardLink to=to title=hit.title kind=hit.kind text=text note=why.join(", ") world=world /> }.into_any()
}

/// Nothing was found: the worlds are always a way on.
#[component]
fn Nothing(query: String) -> impl IntoView {
    let texts = &use_texts().search;
    let worlds = use_data().worlds.all().iter().map(|world| view! { <WorldTile world=world /> }).collect_view();
    view! {
        <EmptyState title=(texts.nothing)(query.trim()) lead=texts.nothing_lead>
            <ul class="tiles" role="list">{worlds}</ul>
        </EmptyState>
    }
}
