//! What all screens but the first share, and the screens that an answer leads to: in the release a file of its own.

use super::group::MakeScreen;
use super::{
    career, careers, employer, employers, initiative, initiatives, not_found, pillar, school, schools, search,
};
use super::{studies, study, world};
use crate::dataset::{Details, Prose, parse_details, parse_prose};
use crate::web::browser::fetch::FetchError;
use crate::web::browser::{focus, offline, styles};
use crate::web::components::{MyList, PlaceBar, StageBar, TrayBar};
use crate::web::links::Route;
use crate::web::state::{Parse, use_library, use_texts};
use leptos::prelude::*;

/// What this part of the app can do.
#[derive(Clone, Copy, Debug)]
pub struct Browse {
    /// Makes a screen: its own, or that of a group.
    pub screen: fn(Route, Option<MakeScreen>) -> AnyView,
    /// Loads the stylesheet of the screens.
    pub load_styles: fn() -> styles::Loading,
    /// Reads the details of the dataset.
    pub parse_details: Parse<Details>,
    /// Reads our own texts.
    pub parse_prose: Parse<Prose>,
    /// Keeps the app on the device; what it gets is called when a newer build waits.
    pub keep_offline: fn(Box<dyn Fn()>),
    /// Goes on with the newer build, at the same address.
    pub take_new_build: fn(),
}

const BROWSE: Browse = Browse {
    screen,
    load_styles: styles::load,
    parse_details,
    parse_prose,
    keep_offline: offline::keep,
    take_new_build: offline::switch,
};

/// Loads this part of the app, and its stylesheet: a screen without that one would be a flash of bare text.
///
/// # Errors
/// Where one of the two files does not come. Asking again tries again.
pub async fn load_browse() -> Result<Browse, FetchError> {
    let browse = load_code().await?;
    (browse.load_styles)().await?;
    Ok(browse)
}

#[cfg(feature = "split")]
async fn load_code() -> Result<Browse, FetchError> {
    split_off().await.map_err(|_| FetchError::Network)
}

/// The code is there: without the feature `split` nothing is left out of the app.
#[cfg(not(feature = "split"))]
async fn load_code() -> Result<Browse, FetchError> {
    std::future::ready(Ok(BROWSE)).await
}

/// What only this function leads to goes into the file `browse-*.wasm`.
#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of loading, which the macro adds")]
#[wasm_split_helpers::wasm_split(browse, fallible)]
fn split_off() -> Result<Browse, wasm_split_helpers::SplitLoaderError> {
    Ok(BROWSE)
}

/// The screen: on top the bar of the home village and the stage where they matter, below it what was collected.
fn screen(route: Route, group: Option<MakeScreen>) -> AnyView {
    // The list itself needs no way to it.
    let is_elsewhere = route != Route::Dossier;
    let me = measures(&route).then(|| {
        view! {
            <div class="me-bar">
                <PlaceBar />
                <StageBar />
                {is_elsewhere.then(|| view! { <MyList /> })}
            </div>
        }
    });
    let tray = has_tray(&route).then(|| view! { <TrayBar /> });
    view! {
        {me}
        <Incomplete />
        {group.unwrap_or(page)(route)}
        {tray}
    }
    .into_any()
}

/// That texts and sources did not come, and the way to them: what shows them is not on the screen.
///
/// # Accessibility
/// A live region, read out when it fills; a button. It stays until all is there: then the heading takes the focus.
#[component]
fn Incomplete() -> impl IntoView {
    let texts = use_texts();
    let library = use_library();
    let retry = move |_| library.load_rest(BROWSE.parse_details, BROWSE.parse_prose);
    Effect::new(move |before: Option<bool>| {
        let is_incomplete = library.is_incomplete();
        if before == Some(true) && !is_incomplete {
            focus::after_paint(|| _ = focus::move_to("main h1"));
        }
        is_incomplete
    });
    view! {
        <div class="incomplete" role="status">
            {move || library.is_incomplete().then(|| view! {
                <p class="incomplete__says">
                    <span>{texts.record().shared.incomplete}</span>
                    <button type="button" class="button button--quiet" on:click=retry>{texts.errors.try_again}</button>
                </p>
            })}
        </div>
    }
    .into_any()
}

/// Screens that say how far something is, or what follows from a stage.
const fn measures(route: &Route) -> bool {
    !matches!(
        route,
        Route::Home
            | Route::Pact
            | Route::News
            | Route::Guess
            | Route::Finder
            | Route::Parents
            | Route::AboutData
            | Route::Privacy
            | Route::Accessibility
            | Route::NotFound(_)
    )
}

/// Screens that lead to what can be compared.
const fn has_tray(route: &Route) -> bool {
    matches!(
        route,
        Route::Search
            | Route::Pillar(_)
            | Route::World(_)
            | Route::PickWorlds
            | Route::Finder
            | Route::Dossier
            | Route::Careers
            | Route::Career(_)
            | Route::Studies
            | Route::Study(_)
            | Route::Schools
            | Route::School(_)
            | Route::Employers
            | Route::Employer(_)
    )
}

fn page(route: Route) -> AnyView {
    match route {
        Route::Search => view! { <search::SearchPage /> }.into_any(),
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
        Route::NotFound(path) => view! { <not_found::NotFoundPage path=path /> }.into_any(),
        // They come with the app, or with a group: `Group::of` names every screen.
        _ => ().into_any(),
    }
}
