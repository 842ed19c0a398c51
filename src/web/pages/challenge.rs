//! The screen of a challenge: the problem, something to try, the pupil's own idea, and who works on it in the region.

mod cited;

use super::challenges::{AllChallenges, ChallengeCard, problem, title, world_of};
use crate::dossier::NoteKey;
use crate::model::{Challenge, ChallengeId, Pillar};
use crate::web::components::{
    CardList, Cards, EraseAll, NoteField, Page, Panel, Waiting, WorldBadge, in_language, sentences,
};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_data, use_origin, use_prose, use_texts};
use cited::Cited;
use leptos::prelude::*;

/// The screen of a challenge.
///
/// # Accessibility
/// One `h1`, an `h2` per part. An address that leads nowhere says so and shows all challenges.
#[component]
pub fn ChallengePage(
    /// The id in the address.
    id: ChallengeId,
) -> impl IntoView {
    let words = use_texts().challenge();
    let prose = use_prose();
    move || match prose.get().map(|prose| (prose, prose.challenges.get(id.as_str()))) {
        None => view! { <Page title=words.kind><Waiting /></Page> }.into_any(),
        Some((_, Some(challenge))) => view! { <Shown challenge=challenge /> }.into_any(),
        Some((prose, None)) => view! {
            <Page title=words.unknown_title lead=words.unknown_lead>
                <AllChallenges all=prose.challenges.all() />
            </Page>
        }
        .into_any(),
    }
}

/// A challenge that we know.
#[component]
fn Shown(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.challenge();
    let key = NoteKey::Idea(challenge.id.clone());
    view! {
        <Page title=title(texts, challenge) eyebrow=words.kind world=world_of(challenge).to_owned()>
            <div class="record">
                <Panel title=words.problem>
                    <p class="about">{sentences(problem(texts, challenge))}</p>
                    <p class="written">{words.written}</p>
                </Panel>
                <Panel title=words.first_step>
                    <p class="try">{in_language(texts, &challenge.first_step, &challenge.first_step_en).to_owned()}</p>
                </Panel>
                <Panel title=words.idea lead=words.idea_lead wide=true>
                    <NoteField key=key label=words.idea_label with_line=true rows=5 />
                </Panel>
                <Region challenge=challenge />
                <Worlds challenge=challenge />
                <Careers challenge=challenge />
                <Next challenge=challenge />
                <EraseAll />
            </div>
        </Page>
    }
    .into_any()
}

/// What people in the region do about it, with the records that say so.
#[component]
fn Region(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.challenge();
    view! {
        <Panel title=words.region wide=true>
            <p class="about" lang=data_lang()>{challenge.region.as_str()}</p>
            <p class="written">{texts.record().shared.dutch_only} " " {words.region_written}</p>
            <Cited cites=&challenge.cites />
        </Panel>
    }
    .into_any()
}

/// The worlds that meet in it.
#[component]
fn Worlds(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let words = use_texts().challenge();
    let data = use_data();
    let badges = challenge.worlds.iter().filter_map(|id| data.worlds.get(id.as_str()));
    let badges = badges.map(|world| view! { <li><WorldBadge world=world /></li> }).collect_view();
    view! {
        <Panel title=words.worlds lead=words.worlds_lead wide=true>
            <ul class="badges" role="list">{badges}</ul>
        </Panel>
    }
    .into_any()
}

/// Careers that work on it.
#[component]
fn Careers(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.challenge();
    let origin = use_origin();
    let cards = move || {
        let cards = Cards::new(texts, origin.get());
        let found = challenge.careers.iter().filter_map(|id| data.careers.shown(id.as_str()));
        view! { <CardList>{found.map(|career| cards.career(career, "")).collect_view()}</CardList> }
    };
    view! { <Panel title=words.careers lead=words.careers_lead wide=true>{cards}</Panel> }.into_any()
}

/// The next challenge, and the way back to all.
#[component]
fn Next(
    /// The challenge.
    challenge: &'static Challenge,
) -> impl IntoView {
    let words = use_texts().challenge();
    let prose = use_prose();
    let next = move || {
        let all = prose.get()?.challenges.all();
        let mut after = all.iter().skip_while(|one| one.id != challenge.id).skip(1);
        let next = after.next().or(all.first()).filter(|one| one.id != challenge.id)?;
        Some(view! { <ChallengeCard challenge=next /> })
    };
    view! {
        <Panel title=words.next wide=true>
            <CardList>{next}</CardList>
            <p class="panel__foot">
                <a class="button button--quiet" href=Route::Pillar(Pillar::Innoveren).href()>{words.back}</a>
            </p>
        </Panel>
    }
    .into_any()
}
