//! The four pillars: doors, not brochures.

mod choose;
mod learn;
mod work;

pub(super) use learn::studies_of;

use super::challenges::Challenges;
use crate::model::{InitiativeKind, Pillar};
use crate::search::Kind;
use crate::web::components::{ChipLink, Door, Page, Picture, in_language};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A pillar: its question, one big thing to do, and a few doors.
///
/// # Accessibility
/// One `h1`; the thing to do under an `h2`; the doors are a list of links.
#[component]
pub fn PillarPage(
    /// The pillar.
    pillar: Pillar,
) -> impl IntoView {
    let texts = use_texts();
    let name = (texts.frame.pillar)(pillar);
    let own = super::home::of_pillar(pillar);
    let question = own.map_or(name, |own| in_language(texts, &own.question, &own.question_en));
    let lead = own.map_or("", |own| in_language(texts, &own.lead, &own.lead_en));
    let behind = move |number: usize| {
        let (dutch, english) = own.and_then(|own| own.doors.get(number).zip(own.doors_en.get(number)))?;
        Some(in_language(texts, dutch, english))
    };
    let doors = (texts.first_step().doors)(pillar).into_iter().zip(doors(pillar)).enumerate();
    let doors = doors.map(move |(number, (title, (to, picture)))| {
        view! { <Door to=to picture=picture title=title text=behind(number).unwrap_or_default() /> }
    });
    let challenges = (pillar == Pillar::Innoveren).then(|| {
        view! {
            <Challenges />
            <h2 class="doors__title">{texts.challenge().doors}</h2>
        }
    });
    view! {
        <Page title=question eyebrow=name lead=lead>
            {first_step(pillar)}
            {challenges}
            <ul class="doors doors--pair" role="list" data-pillar=pillar.slug()>{doors.collect_view()}</ul>
            <p class="chips">
                {(pillar == Pillar::Kiezen).then(|| view! { <ChipLink to=Route::Guess label=texts.guess().door /> })}
                {(pillar == Pillar::Kiezen)
                    .then(|| view! { <ChipLink to=Route::PickWorlds label=texts.pick_worlds().doubt /> })}
                {matches!(pillar, Pillar::Kiezen | Pillar::Leren)
                    .then(|| view! { <ChipLink to=Route::ProfileChoice label=texts.profile_choice().link /> })}
                {(pillar == Pillar::Werken).then(|| view! { <ChipLink to=Route::Map label=texts.map().title /> })}
                <ChipLink to=Address::news_of(pillar) label=texts.frame.news />
                {(pillar == Pillar::Innoveren || pillar == Pillar::Werken)
                    .then(|| view! { <ChipLink to=Route::Pact label=texts.frame.pact /> })}
            </p>
        </Page>
    }
}

/// The one big thing to do.
fn first_step(pillar: Pillar) -> AnyView {
    match pillar {
        Pillar::Kiezen => view! { <choose::Choose /> }.into_any(),
        Pillar::Leren => view! { <learn::Learn /> }.into_any(),
        Pillar::Werken => view! { <work::Work /> }.into_any(),
        Pillar::Innoveren => ().into_any(),
    }
}

/// Where the doors of a pillar lead, in the order of their names.
fn doors(pillar: Pillar) -> [(Address, Picture); 2] {
    let of_kind = |kind: InitiativeKind| Address {
        route: Route::Initiatives,
        query: Query::default().with(key::KIND, kind.slug()),
    };
    match pillar {
        Pillar::Kiezen => {
            [(Address::search(""), Picture::SEARCH), (Route::Visits.into(), Picture::of_kind(Kind::School))]
        }
        Pillar::Leren => [
            (Route::Studies.into(), Picture::of_kind(Kind::Study)),
            (Route::Schools.into(), Picture::of_kind(Kind::School)),
        ],
        Pillar::Werken => [
            (Route::Careers.into(), Picture::of_kind(Kind::Career)),
            (Route::Employers.into(), Picture::of_kind(Kind::Employer)),
        ],
        Pillar::Innoveren => [
            (of_kind(InitiativeKind::Fieldlab), Picture::of_pillar(Pillar::Innoveren)),
            (Route::Initiatives.into(), Picture::of_kind(Kind::World)),
        ],
    }
}
