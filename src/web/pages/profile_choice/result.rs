//! What opens: in words and numbers first, then what differs, then all doors.

use super::asking::{Asking, profile_name};
use super::compare::Compared;
use super::door::{DoorCards, is_only_at_work};
use super::groups::AllDoors;
use super::marks::{Bar, Legend};
use super::reason::Reasons;
use crate::dataset::Dataset;
use crate::model::Study;
use crate::pathways::{Door, DoorState, Pathways, Profile, ProfileQuestion, Rung, count_doors};
use crate::web::components::{Panel, Waiting};
use crate::web::links::Route;
use crate::web::state::{use_announcer, use_data, use_details, use_origin, use_pathways, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The answers to the question, as soon as the rules are there.
///
/// # Accessibility
/// The summary is announced when it changes.
#[component]
pub(super) fn Result(
    /// The question.
    asking: Asking,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.profile_choice();
    let (data, engine, details) = (use_data(), use_pathways(), use_details());
    let origin = use_origin();
    announce(asking, engine);
    move || {
        let question = asking.get()?;
        let Some(profile) = question.first.profile else {
            return Some(view! { <p class="gates__first">{words.choose_first}</p> }.into_any());
        };
        let (Some(engine), Some(details)) = (engine.get(), details.get()) else {
            return Some(view! { <Waiting says=texts.detail().sources_loading /> }.into_any());
        };
        let (start, choice) = (question.start, question.first);
        let cards = DoorCards { data, reasons: Reasons { texts, details }, origin: origin.get(), start, choice };
        let doors = Arc::new(engine.doors(choice.pupil(start)));
        let compared = question.compared().map(|second| {
            view! { <Compared asking=asking engine=engine doors=Arc::clone(&doors) cards=cards second=second /> }
        });
        Some(
            view! {
                {compared}
                <Summary doors=Arc::clone(&doors) profile=profile rung=start.rung() />
                <AllDoors doors=doors cards=cards />
            }
            .into_any(),
        )
    }
}

/// "Met PIE: 173 deuren open, ...", as a sentence, a bar and a legend.
#[component]
fn Summary(
    /// The doors.
    doors: Arc<Vec<Door<'static>>>,
    /// The profile.
    profile: Profile,
    /// The school.
    rung: Rung,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let name = (words.profile)(profile);
    let counts = count_doors(doors.iter());
    let at_work = doors.iter().filter(|door| door.state == DoorState::Open && is_only_at_work(door)).count();
    let own = study_of(use_data(), profile, rung).map(|study| {
        view! { <p><a href=Route::Study(study.id.clone()).href()>{(words.about_profile)(name)}</a></p> }
    });
    view! {
        <Panel title=(words.opens)(name)>
            <p class="gates__sum">{(words.summary)(name, &counts)}</p>
            <Bar counts=counts />
            <Legend counts=counts />
            {(at_work > 0).then(|| view! { <p>{(words.at_work_only)(at_work)}</p> })}
            <p class="quiet">{words.what_is_a_door}</p>
            {own}
        </Panel>
    }
    .into_any()
}

/// Our record of the profile itself, at this school.
fn study_of(data: &'static Dataset, profile: Profile, rung: Rung) -> Option<&'static Study> {
    let code = profile.code()?;
    data.studies.iter_shown().find(|study| study.code.as_deref() == Some(code) && Rung::of(study) == rung)
}

/// Says what opens when the choice changes.
fn announce(asking: Asking, engine: Signal<Option<&'static Pathways<'static>>>) {
    let words = use_texts().profile_choice();
    let announcer = use_announcer();
    Effect::new(move |before: Option<Option<ProfileQuestion>>| {
        let now = asking.get();
        let (Some(question), Some(engine)) = (now, engine.get_untracked()) else { return now };
        if question.first.profile.is_some() && before.is_some_and(|before| before != now) {
            let counts = count_doors(&engine.doors(question.first.pupil(question.start)));
            announcer.say_soon((words.summary)(profile_name(words, question.first), &counts));
        }
        now
    });
}
