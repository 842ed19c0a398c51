//! The root: makes the handles, and the frame anew for each language.

use super::frame::Frame;
use super::state::{Announcer, Library, Nav, Preferences, Screens, provide_texts, use_engine};
use leptos::prelude::*;

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let preferences = Preferences::provide();
    Announcer::provide();
    Nav::provide();
    let screens = Screens::provide();
    Library::provide();
    load_behind(screens);
    move || {
        provide_texts(preferences.lang());
        view! { <Frame /> }.into_any()
    }
}

/// Loads the other screens in the background, as soon as search works.
fn load_behind(screens: Screens) {
    let engine = use_engine();
    Effect::new(move |_| {
        if engine.with(Option::is_some) {
            screens.load();
        }
    });
}
