//! Visits: where one can look around, and a card for before, there and after.

mod card;
mod goal;
mod labs;

use crate::model::VisitKind;
use crate::search::Kind;
use crate::web::components::{Door, EraseAll, Page, Picture};
use crate::web::links::Route;
use crate::web::state::{use_data, use_texts};
use card::Card;
use goal::Goal;
use labs::Labs;
use leptos::prelude::*;

pub use goal::{TakeCard, is_lab, is_school_lab};

/// Where one can look around.
///
/// # Accessibility
/// One `h1`, lists of links.
#[component]
pub fn VisitsPage() -> impl IntoView {
    let words = use_texts().visit();
    view! {
        <Page title=words.title lead=words.lead>
            <section>
                <h2>{words.labs}</h2>
                <p class="lead">{words.labs_lead}</p>
                <Labs />
            </section>
            <section>
                <h2>{words.elsewhere}</h2>
                <p class="lead">{words.elsewhere_lead}</p>
                <Elsewhere plan=true />
            </section>
            <EraseAll />
        </Page>
    }
    .into_any()
}

/// The visits that are no record.
#[component]
fn Elsewhere(
    /// With the door to the technieklokalen?
    #[prop(optional)]
    labs: bool,
    /// With the door to the planner for a group?
    #[prop(optional)]
    plan: bool,
) -> impl IntoView {
    let words = use_texts().visit();
    let plan = plan.then(|| {
        let words = use_texts().plan_visit();
        view! { <Door to=Route::PlanVisit picture=Picture::PLACE title=words.door text=words.door_lead /> }
    });
    let labs = labs.then(|| {
        let (title, text) = (words.door)(VisitKind::Lab);
        view! { <Door to=Route::Visits picture=Picture::of_kind(Kind::Place) title=title text=text /> }
    });
    let doors = [(VisitKind::Company, Kind::Employer), (VisitKind::OpenDay, Kind::School)].map(|(kind, looks)| {
        let (title, text) = (words.door)(kind);
        let to = Route::Visit(kind.slug().to_owned());
        view! { <Door to=to picture=Picture::of_kind(looks) title=title text=text /> }
    });
    view! { <ul class="doors" role="list">{labs} {doors.collect_view()} {plan}</ul> }.into_any()
}

/// The card of one visit.
///
/// # Accessibility
/// One `h1`, an `h2` per step. An address that leads nowhere says so and shows where one can go.
#[component]
pub fn VisitPage(
    /// Which visit: the id of a record, or the word of a kind.
    id: String,
) -> impl IntoView {
    let words = use_texts().visit();
    match Goal::find(use_data(), &id) {
        Some(goal) => view! { <Card goal=goal /> }.into_any(),
        None => view! {
            <Page title=words.unknown_title lead=words.unknown_lead>
                <section>
                    <h2>{words.unknown_way}</h2>
                    <Elsewhere labs=true />
                </section>
            </Page>
        }
        .into_any(),
    }
}
