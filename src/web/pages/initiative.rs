//! The screen of an initiative: what it is, for whom, and whether it still runs.

use super::visit::{TakeCard, is_lab};
use crate::dataset::InitiativeRelation;
use crate::model::{HiddenReason, Initiative, InitiativeId, InitiativeStatus};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{
    AboutText, CardList, Cards, ChipLink, ExternalLink, Fact, Facts, HiddenRecord, HowFar, KeepToggle, MustCheck, Page,
    Panel, ReportError, SourceNote, UnknownRecord, capital,
};
use crate::web::links::Route;
use crate::web::lists::sentence;
use crate::web::state::{data_lang, use_data, use_origin, use_prose, use_texts};
use leptos::prelude::*;

/// How many initiatives stand beside this one.
const RELATED: usize = 5;

/// The screen of an initiative. One that has ended opens too, for old links, and says so first.
///
/// # Accessibility
/// One `h1`, an `h2` per part.
#[component]
pub fn InitiativePage(
    /// The id in the address.
    id: InitiativeId,
) -> impl IntoView {
    let data = use_data();
    match data.initiatives.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::Initiative id=id.to_string() /> }.into_any(),
        Some(found) => match &found.hidden {
            Some(hidden) if hidden.reason != HiddenReason::Ended => {
                view! { <HiddenRecord kind=Kind::Initiative name=found.name.clone() hidden=hidden /> }.into_any()
            }
            _ => view! { <Shown initiative=found /> }.into_any(),
        },
    }
}

/// An initiative that may be shown.
#[component]
fn Shown(
    /// The initiative.
    initiative: &'static Initiative,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().initiative;
    let ended = initiative.hidden.is_some() || initiative.status == InitiativeStatus::Beeindigd;
    let aside = move || {
        view! {
            {(initiative.must_check && !ended).then(|| view! { <p><MustCheck why=true /></p> })}
            <div class="toggles"><KeepToggle kind=Kind::Initiative id=initiative.id.to_string() /></div>
        }
    };
    view! {
        <Page
            title=initiative.name.clone()
            eyebrow=capital((texts.terms.initiative_kind)(initiative.kind))
            lead=sentence(&initiative.does)
            dutch=true
            aside=aside
        >
            {ended.then(|| view! {
                <section class="notice notice--strong">
                    <h2 class="notice__title">{words.ended_title}</h2>
                    <p>{words.ended_lead}</p>
                </section>
            })}
            <div class="record">
                <About initiative=initiative />
                <Audience initiative=initiative />
                {(is_lab(initiative) && !ended).then(|| view! { <TakeCard id=initiative.id.to_string() /> })}
                <Related initiative=initiative />
            </div>
            <footer class="record__foot">
                <SourceNote
                    sources=&initiative.sources
                    confidence=initiative.confidence
                    as_of=initiative.as_of.as_deref()
                    must_check=initiative.must_check
                    note_key=format!("initiatives/{}", initiative.id)
                />
                <ReportError kind=Kind::Initiative id=initiative.id.to_string() name=initiative.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

/// Place, dates, state on the date of the source, and website.
#[component]
fn About(
    /// The initiative.
    initiative: &'static Initiative,
) -> impl IntoView {
    let texts = use_texts();
    let (words, shared) = (&texts.record().initiative, &texts.record().shared);
    let date = |date: Option<&str>| date.map(|date| texts.numbers.date(date));
    let since = date(initiative.since.as_deref()).unwrap_or_else(|| shared.unknown.to_owned());
    let until = date(initiative.until.as_deref());
    let prose = use_prose();
    let text = move || {
        let text = prose.get()?.initiatives.get(initiative.id.as_str())?;
        Some(view! { <AboutText part=words.about about=&text.about basis=text.text_basis /> })
    };
    let website = initiative.website.as_deref().map(|url| view! { <ExternalLink url=url /> });
    let no_website = website.is_none().then_some(shared.unknown);
    view! {
        <Panel title=words.about>
            {text}
            <Facts>
                <Fact label=shared.place>
                    <span lang=data_lang()>{initiative.place.as_str()}</span>
                </Fact>
                <HowFar point=initiative.location />
                <Fact label=words.since>{since}</Fact>
                {until.map(|until| view! { <Fact label=words.until>{until}</Fact> })}
                <Fact label=words.status>{status(texts, initiative)}</Fact>
                <Fact label=shared.website>{website} {no_website}</Fact>
            </Facts>
        </Panel>
    }
    .into_any()
}

/// Its state in words, with the date of the source that says so.
fn status(texts: &Texts, initiative: &Initiative) -> String {
    let status = (texts.terms.initiative_status)(initiative.status);
    match initiative.as_of.as_deref() {
        Some(date) if initiative.status != InitiativeStatus::Onbekend => {
            (texts.record().initiative.status_then)(status, &texts.numbers.date(date))
        }
        _ => status.to_owned(),
    }
}

/// For whom it is, and the pillars it serves.
#[component]
fn Audience(
    /// The initiative.
    initiative: &'static Initiative,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().initiative;
    let groups = initiative.audience.iter().map(|word| {
        // A new word of the dataset shows as it is.
        let said = (words.audience_word)(word).unwrap_or(word);
        view! { <li class="trait">{said}</li> }
    });
    let groups = groups.collect_view();
    let unknown = initiative.audience.is_empty().then_some(texts.record().shared.unknown);
    let pillars = initiative
        .pillars
        .iter()
        .map(|pillar| {
            view! { <li><ChipLink to=Route::Pillar(*pillar) label=(texts.frame.pillar)(*pillar) /></li> }
        })
        .collect_view();
    view! {
        <Panel title=words.audience>
            <ul class="traits" role="list">{groups}</ul>
            {unknown.map(|unknown| view! { <p>{unknown} "."</p> })}
            <h3 class="panel__subtitle">{words.pillars}</h3>
            <ul class="traits" role="list">{pillars}</ul>
        </Panel>
    }
    .into_any()
}

/// Initiatives like this one, nearest first.
#[component]
fn Related(
    /// The initiative.
    initiative: &'static Initiative,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let origin = use_origin();
    let found: Vec<_> = data.related_initiatives(initiative).into_iter().take(RELATED).collect();
    let is_empty = found.is_empty();
    let cards = move || {
        let cards = Cards::new(texts, origin.get());
        let items = found
            .iter()
            .map(move |(other, relation, _)| cards.initiative(other, why(texts, initiative, *relation)))
            .collect_view();
        view! { <CardList>{items}</CardList> }
    };
    (!is_empty).then(|| view! { <Panel title=texts.record().initiative.related wide=true>{cards}</Panel> }.into_any())
}

fn why(texts: &Texts, initiative: &Initiative, relation: InitiativeRelation) -> String {
    let words = &texts.record().initiative;
    match relation {
        InitiativeRelation::SameKind => (words.same_kind)((texts.terms.initiative_kind)(initiative.kind)),
        InitiativeRelation::SamePillar(pillar) => (words.same_pillar)((texts.frame.pillar)(pillar)),
    }
}
