//! One file per screen.

mod about;
mod career;
mod careers;
mod employer;
mod employers;
mod home;
mod initiative;
mod initiatives;
mod loading;
mod not_found;
mod pillar;
mod school;
mod schools;
mod search;
mod studies;
mod study;
mod world;

pub use loading::{FailedPage, LoadingPage};

use crate::model::Pillar;
use crate::web::components::DocumentView;
use crate::web::links::Route;
use crate::web::state::{use_nav, use_texts};
use leptos::prelude::*;

/// The screen that the address asks for. It is made anew when the route changes.
#[component]
pub fn Screen() -> impl IntoView {
    let nav = use_nav();
    let texts = use_texts();
    move || match nav.route() {
        Route::Home => view! { <home::HomePage /> }.into_any(),
        Route::Search => view! { <search::SearchPage /> }.into_any(),
        Route::Pillar(pillar) => pillar_page(pillar),
        Route::World(id) => view! { <world::WorldPage id=id /> }.into_any(),
        Route::Careers => view! { <careers::CareersPage /> }.into_any(),
        Route::Career(id) => view! { <career::CareerPage id=id /> }.into_any(),
        Route::Studies => view! { <studies::StudiesPage /> }.into_any(),
        Route::Study(id) => view! { <study::StudyPage id=id /> }.into_any(),
        Route::Schools => view! { <schools::SchoolsPage /> }.into_any(),
        Route::School(id) => view! { <school::SchoolPage id=id /> }.into_any(),
        Route::Employers => view! { <employers::EmployersPage /> }.into_any(),
        Route::Employer(id) => view! { <employer::EmployerPage id=id /> }.into_any(),
        Route::Initiatives => view! { <initiatives::InitiativesPage /> }.into_any(),
        Route::Initiative(id) => view! { <initiative::InitiativePage id=id /> }.into_any(),
        Route::AboutData => view! { <about::AboutPage /> }.into_any(),
        Route::Privacy => view! { <DocumentView document=&texts.privacy /> }.into_any(),
        Route::Accessibility => view! { <DocumentView document=&texts.accessibility /> }.into_any(),
        Route::NotFound(path) => view! { <not_found::NotFoundPage path=path /> }.into_any(),
    }
}

fn pillar_page(pillar: Pillar) -> AnyView {
    view! { <pillar::PillarPage pillar=pillar /> }.into_any()
}
