//! The root: makes the handles, and the frame anew for each language.

use super::frame::Frame;
use super::state::{Announcer, Library, Nav, Preferences, provide_texts};
use leptos::prelude::*;

/// The app.
#[component]
pub fn App() -> impl IntoView {
    let preferences = Preferences::provide();
    Announcer::provide();
    Nav::provide();
    Library::provide();
    move || {
        provide_texts(preferences.lang());
        view! { <Frame /> }.into_any()
    }
}
