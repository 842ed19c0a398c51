//! One file per screen.
//!
//! Home comes with the app. The other screens are files of their own in the release: what they share and where an answer
//! leads to ([`browse`]) loads in the background, so that the search box need not wait for it; the others are in a [`group`].

mod about;
mod browse;
mod career;
mod careers;
mod challenge;
mod challenges;
mod compare;
mod dossier;
mod employer;
mod employers;
mod finder;
mod group;
mod guess;
mod home;
mod initiative;
mod initiatives;
mod loading;
mod map;
mod news;
mod not_found;
mod pact;
mod parents;
mod pick_worlds;
mod pillar;
mod plan_visit;
mod profile_choice;
mod school;
mod schools;
mod search;
mod studies;
mod study;
mod visit;
mod way;
mod world;

pub use browse::{Browse, load_browse};
pub use group::{Group, MakeScreen};
pub use loading::{FailedPage, LoadingPage};

use crate::web::browser::location;
use crate::web::links::Route;
use crate::web::state::{LoadError, Part, use_nav, use_screens};
use leptos::prelude::*;

/// The screen that the address asks for. It is made anew when the route changes.
#[component]
pub fn Screen() -> impl IntoView {
    let nav = use_nav();
    move || match nav.route() {
        Route::Home => view! { <home::HomePage /> }.into_any(),
        route => view! { <Later route=route /> }.into_any(),
    }
}

/// A screen of [`browse`], as soon as that part of the app is there.
#[component]
fn Later(
    /// The screen.
    route: Route,
) -> impl IntoView {
    let screens = use_screens();
    screens.load_for(&route);
    move || match screens.needed_for(&route) {
        Part::Ready((browse, group)) => (browse.screen)(route.clone(), group),
        Part::Underway { slow } => view! { <LoadingPage slow=slow /> }.into_any(),
        Part::Failed(error) => {
            // Reloading asks for the file anew, also where the first request still hangs; the question is in the
            // address.
            let error = LoadError::Fetch(error);
            view! { <FailedPage error=error retry=location::reload /> }.into_any()
        }
    }
}
