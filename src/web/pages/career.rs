//! The screen of a career: what you do, what it pays, how you get there, and where it can occur.

mod codes;
mod employers;
mod life;
mod pay;
mod studies;

use crate::dataset::Dataset;
use crate::model::{Career, CareerId, Trait, TraitId, WorldId};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{
    CardList, Cards, CompareToggle, Explained, HiddenRecord, KeepToggle, LineTo, Page, Panel, PressRemark, ReportError,
    SourceNote, Station, Transitions, Triangle, UnknownRecord, WayLine, WorldBadge, capital, in_language,
    levels_in_words,
};
use crate::web::state::{data_lang, use_data, use_origin, use_texts};
use codes::Codes;
use employers::Employers;
use leptos::prelude::*;
use life::Life;
use pay::Pay;
use studies::Studies;
pub use studies::basis;

/// How many careers stand beside this one.
const RELATED: usize = 5;

/// The screen of a career.
///
/// # Accessibility
/// One `h1`, an `h2` per part; the three corners of the triangle are links at the top.
#[component]
pub fn CareerPage(
    /// The id in the address.
    id: CareerId,
) -> impl IntoView {
    let data = use_data();
    match data.careers.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::Career id=id.to_string() /> }.into_any(),
        Some(career) => match &career.hidden {
            Some(hidden) => {
                view! { <HiddenRecord kind=Kind::Career name=career.name.clone() hidden=hidden /> }.into_any()
            }
            None => view! { <Shown career=career /> }.into_any(),
        },
    }
}

/// A career that may be shown.
#[component]
fn Shown(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let stations = [
        Station::with(Kind::Study, data.studies_of(&career.id).len()),
        Station::here(Kind::Career),
        Station::with(Kind::Employer, data.employers_of(&career.id).len()),
    ];
    let world = career.worlds.first().map(WorldId::to_string).unwrap_or_default();
    view! {
        <Page
            title=career.name.clone()
            eyebrow=(texts.terms.kind_one)(Kind::Career)
            lead=career.does.clone()
            dutch=true
            world=world
            aside=move || header(data, texts, career)
        >
            <Triangle stations=stations />
            <WayLine to=LineTo::Career(career) />
            <div class="record">
                <Life career=career />
                <Work career=career />
                <Pay career=career />
                <Studies career=career />
                <Employers career=career />
                <PressRemark career=career />
                <Related career=career />
            </div>
            <footer class="record__foot">
                <Codes career=career />
                <SourceNote
                    sources=&career.sources
                    confidence=career.confidence
                    as_of=career.as_of.as_deref()
                    note_key=format!("careers/{}", career.id)
                />
                <ReportError kind=Kind::Career id=career.id.to_string() name=career.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

/// The worlds, and the name in English for those who read English.
fn header(data: &'static Dataset, texts: &'static Texts, career: &'static Career) -> AnyView {
    let worlds = career.worlds.iter().filter_map(|id| data.worlds.get(id.as_str()));
    let badges = worlds.map(|world| view! { <WorldBadge world=world /> }).collect_view();
    let english = (data_lang().is_some()).then(|| {
        view! { <p class="page__note">{(texts.record().shared.in_english)(&career.name_en)}</p> }
    });
    view! {
        {english}
        <p class="badges">{badges}</p>
        <div class="toggles">
            <CompareToggle kind=Kind::Career id=career.id.to_string() />
            <KeepToggle kind=Kind::Career id=career.id.to_string() />
        </div>
    }
    .into_any()
}

/// What the work is like, which level is usual, and other names for it.
#[component]
fn Work(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().career;
    let traits = career.traits.iter().filter_map(|id| data.traits.get(id.as_str()));
    let traits = traits.map(|found| view! { <li class="trait">{trait_name(texts, found)}</li> }).collect_view();
    let names: Vec<_> = career.synonyms.iter().map(String::as_str).take(5).collect();
    let also = (!names.is_empty()).then(|| {
        view! { <p lang=data_lang()>{(words.also_called)(&names.join(", "))}</p> }
    });
    let basis: Vec<_> = career.levels_basis.iter().map(|basis| (texts.terms.levels_basis)(*basis)).collect();
    let basis = format!("{}.", capital(&(texts.record().shared.list_of)(&basis)));
    view! {
        <Panel title=words.work_is>
            <ul class="traits" role="list">{traits}</ul>
            {also}
            <h3 class="panel__subtitle">{words.levels}</h3>
            <Explained text=(words.levels_usual)(&levels_in_words(texts, &career.levels)) />
            <Explained text=basis class="quiet" />
            <p>{words.levels_hope}</p>
            <Transitions marks=data.transitions_of_career(career) kind=Kind::Career />
        </Panel>
    }
    .into_any()
}

fn trait_name(texts: &Texts, found: &'static Trait) -> &'static str {
    in_language(texts, &found.name, &found.name_en)
}

/// Careers like this one, with the reason.
#[component]
fn Related(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let origin = use_origin();
    let cards = move || {
        let cards = Cards::new(texts, origin.get());
        let found = data.related_careers(career).into_iter().take(RELATED);
        let items =
            found.map(move |(other, shared)| cards.career(other, related_note(data, texts, &shared))).collect_view();
        view! { <CardList>{items}</CardList> }
    };
    (!data.related_careers(career).is_empty()).then(|| {
        view! {
            <Panel title=texts.record().shared.related wide=true>{cards}</Panel>
        }
        .into_any()
    })
}

fn related_note(data: &'static Dataset, texts: &Texts, shared: &[&TraitId]) -> String {
    let found = shared.iter().filter_map(|id| data.traits.get(id.as_str()));
    let traits: Vec<_> = found.map(|found| trait_name(texts, found)).collect();
    (texts.record().career.related_shares)(&(texts.record().shared.list_of)(&traits))
}
