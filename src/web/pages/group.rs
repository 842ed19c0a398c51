//! Groups of screens that are files of their own in the release, beside the one of [`super::browse`]. So whoever taps an
//! answer waits for the records and lists only.

use super::{
    about, challenge, compare, dossier, finder, guess, map, news, pact, parents, pick_worlds, plan_visit,
    profile_choice, visit, way,
};
use crate::web::browser::fetch::FetchError;
use crate::web::components::DocumentView;
use crate::web::links::Route;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// Makes a screen.
pub type MakeScreen = fn(Route) -> AnyView;

/// A group of screens. Two, as what two of the files share is a file too, and each further group doubles those.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// To find out what one likes, and what one chose.
    Choose,
    /// What one comes to later: the map, ways, visits, comparing, and what there is to read.
    More,
}

impl Group {
    /// All groups.
    pub const ALL: [Self; 2] = [Self::Choose, Self::More];

    /// The group of a screen. The others come with [`super::browse`], or with the app. `boot.js` knows the groups too.
    pub const fn of(route: &Route) -> Option<Self> {
        match route {
            Route::Finder | Route::Guess | Route::PickWorlds | Route::ProfileChoice | Route::Dossier => {
                Some(Self::Choose)
            }
            Route::Map
            | Route::Way
            | Route::Compare
            | Route::Visits
            | Route::Visit(_)
            | Route::PlanVisit
            | Route::Challenge(_)
            | Route::Pact
            | Route::News
            | Route::Parents
            | Route::AboutData
            | Route::Privacy
            | Route::Accessibility => Some(Self::More),
            Route::Home
            | Route::Search
            | Route::Pillar(_)
            | Route::World(_)
            | Route::Careers
            | Route::Career(_)
            | Route::Studies
            | Route::Study(_)
            | Route::Schools
            | Route::School(_)
            | Route::Employers
            | Route::Employer(_)
            | Route::Initiatives
            | Route::Initiative(_)
            | Route::NotFound(_) => None,
        }
    }

    /// Loads it.
    ///
    /// # Errors
    /// Where a file does not come. Asking again tries again.
    pub async fn load(self) -> Result<MakeScreen, FetchError> {
        let loaded = match self {
            Self::Choose => off::choose().await,
            Self::More => off::more().await,
        };
        loaded.map_err(|_| FetchError::Network)
    }
}

/// What only one of these functions leads to goes into a file of its name.
#[cfg(feature = "split")]
#[allow(clippy::unnecessary_wraps, reason = "the error is that of loading, which the macro adds")]
mod off {
    use super::MakeScreen;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    #[wasm_split(choose, fallible)]
    pub fn choose() -> Result<MakeScreen, SplitLoaderError> {
        Ok(super::choose)
    }

    #[wasm_split(more, fallible)]
    pub fn more() -> Result<MakeScreen, SplitLoaderError> {
        Ok(super::more)
    }
}

/// The code is there: without the feature `split` nothing is left out of the app.
#[cfg(not(feature = "split"))]
mod off {
    use super::MakeScreen;
    use std::convert::Infallible;
    use std::future::{Ready, ready};

    pub fn choose() -> Ready<Result<MakeScreen, Infallible>> {
        ready(Ok(super::choose))
    }

    pub fn more() -> Ready<Result<MakeScreen, Infallible>> {
        ready(Ok(super::more))
    }
}

fn choose(route: Route) -> AnyView {
    match route {
        Route::Guess => view! { <guess::GuessPage /> }.into_any(),
        Route::PickWorlds => view! { <pick_worlds::PickWorldsPage /> }.into_any(),
        Route::ProfileChoice => view! { <profile_choice::ProfileChoicePage /> }.into_any(),
        Route::Dossier => view! { <dossier::DossierPage /> }.into_any(),
        _ => view! { <finder::FinderPage /> }.into_any(),
    }
}

fn more(route: Route) -> AnyView {
    match route {
        Route::Way => view! { <way::WayPage /> }.into_any(),
        Route::Compare => view! { <compare::ComparePage /> }.into_any(),
        Route::Visits => view! { <visit::VisitsPage /> }.into_any(),
        Route::Visit(id) => view! { <visit::VisitPage id=id /> }.into_any(),
        Route::PlanVisit => view! { <plan_visit::PlanVisitPage /> }.into_any(),
        Route::Challenge(id) => view! { <challenge::ChallengePage id=id /> }.into_any(),
        Route::Pact => view! { <pact::PactPage /> }.into_any(),
        Route::News => view! { <news::NewsPage /> }.into_any(),
        Route::Parents => view! { <parents::ParentsPage /> }.into_any(),
        Route::AboutData => view! { <about::AboutPage /> }.into_any(),
        Route::Privacy => view! { <DocumentView document=use_texts().privacy() /> }.into_any(),
        Route::Accessibility => view! { <DocumentView document=use_texts().accessibility() /> }.into_any(),
        _ => view! { <map::MapPage /> }.into_any(),
    }
}
