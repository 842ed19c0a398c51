//! The root: makes the handles, and the frame anew for each language.

use super::frame::Frame;
use super::links::Route;
use super::state::{
    Announcer, Library, Me, Nav, Part, Preferences, Screens, Speech, Update, provide_texts, use_engine, use_nav,
};
use leptos::prelude::*;

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let preferences = Preferences::provide();
    Announcer::provide();
    Nav::provide();
    Me::provide();
    Speech::provide();
    let screens = Screens::provide();
    let library = Library::provide();
    load_behind(screens, library, Update::provide());
    move || {
        provide_texts(preferences.lang());
        view! { <Frame /> }.into_any()
    }
}

/// Loads the rest in the background, in a pause after search works: the other screens, then the details and texts that
/// they show. When all of it is there, the app is kept on the device.
fn load_behind(screens: Screens, library: Library, update: Update) {
    let (engine, nav) = (use_engine(), use_nav());
    let can_search = move || engine.with(Option::is_some);
    Effect::new(move |_| {
        if can_search() {
            screens.await_pause();
        }
    });
    Effect::new(move |_| {
        if can_search() && screens.is_pause() {
            screens.load_behind();
        }
    });
    // The screens with answers to what is typed do without details and texts; on all others they are waited for.
    let is_wanted = move || !matches!(nav.route(), Route::Home | Route::Search);
    Effect::new(move |is_done: Option<bool>| match screens.browse() {
        Part::Ready(browse) if is_done != Some(true) && (is_wanted() || screens.is_pause()) => {
            library.load_rest(browse.parse_details, browse.parse_prose);
            true
        }
        _ => is_done == Some(true),
    });
    Effect::new(move |is_done: Option<bool>| match screens.browse() {
        Part::Ready(browse) if is_done != Some(true) && library.is_complete() => {
            (browse.keep_offline)(Box::new(move || update.announce()));
            true
        }
        _ => is_done == Some(true),
    });
}
