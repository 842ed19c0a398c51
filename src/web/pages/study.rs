//! The screen of a study: what it is, where one can learn it, and what one can become.

mod chances;
mod entry;
mod facts;
mod offered;
mod related;

use super::career::basis;
use crate::model::{Study, StudyId, StudyText};
use crate::search::Kind;
use crate::web::components::{
    Cards, CompanyList, CompareToggle, Disclosure, Explained, HiddenRecord, KeepToggle, LineTo, MoreList, MustCheck,
    Page, Panel, ReadAloud, ReportError, SourceNote, Station, Triangle, UnknownRecord, WayLine, WrittenByUs, sentences,
    tied, via_note,
};
use crate::web::links::key;
use crate::web::state::{data_lang, use_data, use_origin, use_preferences, use_prose, use_texts};
use chances::Chances;
use entry::{After, Entry};
pub use entry::{is_sure, to_ask};
use facts::StudyFacts;
use leptos::prelude::*;
use offered::Offered;
use related::Related;
use std::sync::Arc;

/// The screen of a study.
///
/// # Accessibility
/// One `h1`, an `h2` per part; the three corners of the triangle are links at the top.
#[component]
pub fn StudyPage(
    /// The id in the address.
    id: StudyId,
) -> impl IntoView {
    let data = use_data();
    match data.studies.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::Study id=id.to_string() /> }.into_any(),
        Some(study) => match &study.hidden {
            Some(hidden) => {
                view! { <HiddenRecord kind=Kind::Study name=study.name.clone() hidden=hidden /> }.into_any()
            }
            None => view! { <Shown study=study /> }.into_any(),
        },
    }
}

/// A study that may be shown.
#[component]
fn Shown(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let careers: Vec<_> = data.careers_of(study).into_iter().map(|(career, _)| career).collect();
    let world = careers.first().and_then(|career| career.worlds.first()).map(ToString::to_string).unwrap_or_default();
    let stations = [
        Station::here(Kind::Study),
        Station::with(Kind::Career, careers.len()),
        Station::with(Kind::Employer, tied(data, careers).len()),
    ];
    let lead = (texts.record().study.lead)(
        (texts.terms.study_kind)(study.kind),
        (texts.terms.level)(study.level),
        &(texts.terms.duration)(study.duration_months),
    );
    let aside = move || {
        view! {
            <p class="page__lead">{lead}</p>
            {study.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            <div class="toggles">
                <CompareToggle kind=Kind::Study id=study.id.to_string() />
                <KeepToggle kind=Kind::Study id=study.id.to_string() />
            </div>
        }
    };
    view! {
        <Page
            title=study.name.clone()
            eyebrow=(texts.terms.kind_one)(Kind::Study)
            dutch=true
            world=world
            aside=aside
        >
            <Triangle stations=stations />
            <WayLine to=LineTo::Study(study) />
            <div class="record">
                <Learn study=study />
                <StudyFacts study=study />
                <LeadsTo study=study />
                <Entry study=study />
                <Offered study=study />
                <Careers study=study />
                <Companies study=study />
                <Chances study=study />
                <After study=study />
                <Related study=study />
            </div>
            <footer class="record__foot">
                <SourceNote
                    sources=&study.sources
                    confidence=study.confidence
                    as_of=study.as_of.as_deref()
                    must_check=study.must_check
                    note_key=format!("studies/{}", study.id)
                />
                <ReportError kind=Kind::Study id=study.id.to_string() name=study.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

/// What you learn and how you practise, in our own words, as soon as they are there.
#[component]
fn Learn(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let words = &use_texts().record().study;
    let prose = use_prose();
    let preferences = use_preferences();
    let text = move || prose.get()?.studies.get(study.id.as_str());
    move || {
        text().map(|text| {
            let spoken = format!("{} {}. {}", sentences(&text.learn), words.practice, sentences(&text.practice));
            view! {
                <Panel title=words.learn>
                    <ReadAloud part=words.learn text=spoken />
                    <Explained text=sentences(&text.learn) lang=data_lang() class="about" />
                    {move || practice(text, preferences.is_easy())}
                    <WrittenByUs basis=text.text_basis />
                </Panel>
            }
        })
    }
}

/// How you practise; for easy reading on demand.
fn practice(text: &'static StudyText, is_easy: bool) -> AnyView {
    let title = use_texts().record().study.practice;
    let says = || view! { <Explained text=sentences(&text.practice) lang=data_lang() /> };
    if is_easy {
        return view! { <Disclosure summary=title>{says()}</Disclosure> }.into_any();
    }
    view! {
        <h3 class="panel__subtitle">{title}</h3>
        {says()}
    }
    .into_any()
}

/// The careers after it, with how we know.
#[component]
fn Careers(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().study;
    let origin = use_origin();
    let is_empty = data.careers_of(study).is_empty();
    let list = move || {
        let cards = Cards::new(texts, origin.get());
        let found = data.careers_of(study);
        let rows: Vec<_> = (0..found.len()).collect();
        let row = Arc::new(move |number: usize| {
            found.get(number).map_or_else(|| ().into_any(), |(career, link)| cards.career(career, basis(texts, link)))
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key::COUNT_CAREERS /> }
    };
    view! {
        <Panel title=words.careers id=Station::anchor(Kind::Career) wide=true>
            {is_empty.then(|| view! { <p>{words.careers_none}</p> })}
            {list}
        </Panel>
    }
    .into_any()
}

/// What it leads to in the words of the source: a text, no links.
#[component]
fn LeadsTo(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let words = &use_texts().record().study;
    let items = study.leads_to.iter().map(|text| view! { <li class="trait">{text.as_str()}</li> }).collect_view();
    (!study.leads_to.is_empty()).then(|| {
        view! {
            <Panel title=words.leads_to lead=words.leads_to_lead>
                <ul class="traits" role="list" lang=data_lang()>{items}</ul>
            </Panel>
        }
        .into_any()
    })
}

/// Companies through the careers.
#[component]
fn Companies(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let shared = &texts.record().shared;
    let origin = use_origin();
    let found = tied(data, data.careers_of(study).into_iter().map(|(career, _)| career));
    let is_empty = found.is_empty();
    let list = move || CompanyList { texts, origin: origin.get(), near: None, note: via_note }.view(found.clone());
    view! {
        <Panel title=shared.companies lead=shared.companies_lead id=Station::anchor(Kind::Employer) wide=true>
            {if is_empty {
                view! { <p>{texts.record().study.companies_none}</p> }.into_any()
            } else {
                list.into_any()
            }}
        </Panel>
    }
    .into_any()
}
