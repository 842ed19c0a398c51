//! The screens that are not needed to search: in the release they are a file of their own.

use super::{about, career, careers, employer, employers, initiative, initiatives, not_found, pillar, school, schools};
use super::{studies, study, world};
use crate::web::browser::fetch::FetchError;
use crate::web::components::DocumentView;
use crate::web::links::Route;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// Makes a screen of this part of the app.
pub type MakeScreen = fn(Route) -> AnyView;

/// Loads this part of the app.
///
/// # Errors
/// Where its file does not come. Asking again tries again.
#[cfg(feature = "split")]
pub async fn load_browse() -> Result<MakeScreen, FetchError> {
    split_off().await.map_err(|_| FetchError::Network)
}

/// The part is there: without the feature `split` nothing is left out of the app.
///
/// # Errors
/// None.
#[cfg(not(feature = "split"))]
pub async fn load_browse() -> Result<MakeScreen, FetchError> {
    std::future::ready(Ok(screen as MakeScreen)).await
}

/// What only this function leads to goes into the file `browse-*.wasm`.
#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of loading, which the macro adds")]
#[wasm_split_helpers::wasm_split(browse, fallible)]
fn split_off() -> Result<MakeScreen, wasm_split_helpers::SplitLoaderError> {
    Ok(screen)
}

fn screen(route: Route) -> AnyView {
    match route {
        // These come with the app.
        Route::Home | Route::Search => ().into_any(),
        Route::Pillar(pillar) => view! { <pillar::PillarPage pillar=pillar /> }.into_any(),
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
        Route::Privacy => view! { <DocumentView document=&use_texts().privacy /> }.into_any(),
        Route::Accessibility => view! { <DocumentView document=&use_texts().accessibility /> }.into_any(),
        Route::NotFound(path) => view! { <not_found::NotFoundPage path=path /> }.into_any(),
    }
}
