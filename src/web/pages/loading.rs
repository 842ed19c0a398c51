//! While the dataset is on its way, and when it does not come.

use crate::dataset::Fatal;
use crate::text::Texts;
use crate::web::browser::fetch::FetchError;
use crate::web::browser::title;
use crate::web::components::{Icon, Picture};
use crate::web::state::{LoadError, use_texts};
use leptos::prelude::*;

/// The skeleton, like the one of the static shell.
///
/// # Accessibility
/// The words are read out; the grey blocks are hidden. "It takes long" is announced when it shows.
#[component]
pub fn LoadingPage(
    /// Does it take long?
    slow: bool,
) -> impl IntoView {
    let texts = &use_texts().frame;
    view! {
        <div class="skeleton">
            <h1 class="skeleton__title">{texts.app}</h1>
            <p class="skeleton__text" role="status">{if slow { texts.loading_slow } else { texts.loading }}</p>
            <div class="skeleton__blocks" aria-hidden="true">
                {(0..6).map(|_| view! { <div class="skeleton__block"></div> }).collect_view()}
            </div>
        </div>
    }
}

/// Why there is nothing to see, and the way on.
///
/// # Accessibility
/// An alert with a heading and a button.
#[component]
pub fn FailedPage(
    /// What went wrong.
    error: LoadError,
    /// Tries again.
    retry: impl Fn() + 'static,
) -> impl IntoView {
    let texts = use_texts();
    title::set(&(texts.frame.page_title)(texts.errors.title));
    view! {
        <div class="failed">
            <Icon picture=Picture::CHECK />
            <div role="alert">
                <h1 class="failed__title" tabindex="-1">{texts.errors.title}</h1>
                <p class="failed__text">{explain(texts, &error)}</p>
            </div>
            <button type="button" class="button" on:click=move |_| retry()>{texts.errors.try_again}</button>
            <p class="failed__helper">{texts.errors.for_helper} " " <code>{format!("{error:?}")}</code></p>
        </div>
    }
}

fn explain(texts: &Texts, error: &LoadError) -> String {
    let errors = &texts.errors;
    match error {
        LoadError::Fetch(FetchError::Missing) => errors.missing.to_owned(),
        LoadError::Fetch(FetchError::Status(status)) => (errors.server)(*status),
        LoadError::Fetch(FetchError::Network) => errors.offline.to_owned(),
        LoadError::Fetch(FetchError::Timeout) => errors.timeout.to_owned(),
        LoadError::Fetch(FetchError::Interrupted) | LoadError::Parse(Fatal::Truncated) => errors.truncated.to_owned(),
        LoadError::Parse(Fatal::NotOurJson(_)) => errors.not_json.to_owned(),
        LoadError::Parse(Fatal::WrongVersion { found }) => (errors.wrong_version)(*found),
        LoadError::Parse(Fatal::NothingInIt) => errors.nothing_in_it.to_owned(),
    }
}
