//! The screen of an employer: what it does, which work can occur there, and what one learns for it.

mod about;
mod work;

use crate::dataset::{Dataset, Proof};
use crate::model::{Employer, EmployerId, Level, Study};
use crate::order::Arrange;
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{
    CardList, Cards, CompareToggle, Disclosure, HiddenRecord, KeepToggle, MustCheck, Page, Panel, ReportError,
    SourceNote, Station, Triangle, UnknownRecord, in_language,
};
use crate::web::lists::sentence;
use crate::web::state::{Origin, use_data, use_origin, use_texts};
use about::{About, Offers};
use leptos::prelude::*;
use std::collections::BTreeMap;
use work::Work;

/// How many employers stand beside this one.
const NEAR: usize = 5;
/// How many studies of one level are shown.
const PER_LEVEL: usize = 3;

/// The screen of an employer.
///
/// # Accessibility
/// One `h1`, an `h2` per part; the three corners of the triangle are links at the top.
#[component]
pub fn EmployerPage(
    /// The id in the address.
    id: EmployerId,
) -> impl IntoView {
    let data = use_data();
    match data.employers.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::Employer id=id.to_string() /> }.into_any(),
        Some(employer) => match &employer.hidden {
            Some(hidden) => {
                view! { <HiddenRecord kind=Kind::Employer name=employer.name.clone() hidden=hidden /> }.into_any()
            }
            None => view! { <Shown employer=employer /> }.into_any(),
        },
    }
}

/// An employer that may be shown.
#[component]
fn Shown(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let careers = data.careers_at(employer).len();
    let studies = studies(data, employer);
    let stations = [
        Station::with(Kind::Study, studies.values().map(Vec::len).sum()),
        Station::with(Kind::Career, careers),
        Station::here(Kind::Employer),
    ];
    let aside = move || {
        view! {
            {employer.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            <div class="toggles">
                <CompareToggle kind=Kind::Employer id=employer.id.to_string() />
                <KeepToggle kind=Kind::Employer id=employer.id.to_string() />
            </div>
        }
    };
    view! {
        <Page
            title=employer.name.clone()
            eyebrow=(texts.record().employer.eyebrow)(&employer.place)
            lead=sentence(&employer.does)
            dutch=true
            aside=aside
        >
            <Triangle stations=stations />
            <div class="record">
                <About employer=employer />
                <Offers employer=employer />
                <Work employer=employer />
                <Studies studies=studies />
                <Near employer=employer />
            </div>
            <footer class="record__foot">
                <SourceNote
                    sources=&employer.sources
                    confidence=employer.confidence
                    as_of=employer.as_of.as_deref()
                    must_check=employer.must_check
                    note_key=format!("employers/{}", employer.id)
                />
                <ReportError kind=Kind::Employer id=employer.id.to_string() name=employer.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

type ByLevel = BTreeMap<Level, Vec<&'static Study>>;

/// Studies towards the work that is named or usual here, by level; those that lead to most of it first.
fn studies(data: &'static Dataset, employer: &'static Employer) -> ByLevel {
    let mut counts: BTreeMap<&str, (usize, &'static Study)> = BTreeMap::new();
    for at in data.careers_at(employer).iter().filter(|at| at.proof != Proof::SideSector) {
        for (study, _) in data.studies_of(&at.career.id) {
            counts.entry(study.id.as_str()).or_insert((0, study)).0 += 1;
        }
    }
    let mut found: Vec<_> = counts.into_values().collect();
    found.arrange_by(|(a, study_a), (b, study_b)| b.cmp(a).then_with(|| study_a.name.cmp(&study_b.name)));
    let mut levels = ByLevel::new();
    for (_, study) in found {
        let level: &mut Vec<_> = levels.entry(study.level).or_default();
        if level.len() < PER_LEVEL {
            level.push(study);
        }
    }
    levels
}

/// A few studies per level, each level on demand.
#[component]
fn Studies(
    /// The studies by level.
    studies: ByLevel,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().employer;
    let origin = use_origin();
    let is_empty = studies.is_empty();
    let levels = studies
        .into_iter()
        .map(move |(level, studies)| {
            let cards = move || level_cards(texts, &studies, origin.get());
            view! { <Disclosure summary=(texts.terms.level)(level)>{cards}</Disclosure> }
        })
        .collect_view();
    view! {
        <Panel title=words.studies lead=words.studies_lead id=Station::anchor(Kind::Study) wide=true>
            {is_empty.then(|| view! { <p>{texts.record().career.studies_none}</p> })}
            {levels}
        </Panel>
    }
    .into_any()
}

fn level_cards(texts: &'static Texts, studies: &[&'static Study], origin: Origin) -> AnyView {
    let cards = Cards::new(texts, origin);
    let items = studies.iter().map(|study| cards.study(study, "", None)).collect_view();
    view! { <CardList>{items}</CardList> }.into_any()
}

/// Employers of the same sector near this one.
#[component]
fn Near(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().employer;
    let origin = use_origin();
    let found: Vec<_> = data.employers_like(employer).into_iter().take(NEAR).collect();
    let is_empty = found.is_empty();
    let cards = move || {
        let cards = Cards::new(texts, origin.get());
        let items = found
            .iter()
            .map(move |(other, sector, km)| {
                let sector = data.sectors.get(sector.as_str());
                let sector = sector.map(|sector| in_language(texts, &sector.name, &sector.name_en)).unwrap_or_default();
                let km = km.map(|km| format!(" · {}", (texts.record().employer.km_from_here)(km.round() as u16)));
                cards.employer(other, format!("{}{}", (words.near_reason)(sector), km.unwrap_or_default()))
            })
            .collect_view();
        view! { <CardList>{items}</CardList> }
    };
    (!is_empty).then(|| view! { <Panel title=words.near wide=true>{cards}</Panel> }.into_any())
}
