//! Fetching a file of our own, with a time limit and a word for everything that can go wrong.

use gloo_net::http::Request;
use leptos::prelude::set_timeout_with_handle;
use std::time::Duration;
use web_sys::AbortController;

/// Why a file did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// 404 or 410.
    Missing,
    /// Any other status that is not 2xx.
    Status(u16),
    /// No connection.
    Network,
    /// Nothing came within the time limit.
    Timeout,
    /// The body stopped half-way.
    Interrupted,
}

/// The address in the `href` of a `<link>` in `index.html`, which the build writes.
pub fn linked(id: &str) -> Option<String> {
    super::document()?.get_element_by_id(id)?.get_attribute("href")
}

/// Fetches a text.
///
/// # Errors
/// [`FetchError`]. The limit covers the whole download, not only its start.
pub async fn text(url: &str, limit: Duration) -> Result<String, FetchError> {
    let abort = AbortController::new().ok();
    let on_limit = abort.clone();
    let timer = set_timeout_with_handle(move || on_limit.iter().for_each(AbortController::abort), limit).ok();
    let signal = abort.as_ref().map(AbortController::signal);
    let result = download(url, signal.as_ref()).await;
    if let Some(timer) = timer {
        timer.clear();
    }
    if signal.is_some_and(|signal| signal.aborted()) { Err(FetchError::Timeout) } else { result }
}

async fn download(url: &str, signal: Option<&web_sys::AbortSignal>) -> Result<String, FetchError> {
    let response = Request::get(url).abort_signal(signal).send().await.map_err(|_| FetchError::Network)?;
    match response.status() {
        404 | 410 => Err(FetchError::Missing),
        status if !response.ok() => Err(FetchError::Status(status)),
        _ => response.text().await.map_err(|_| FetchError::Interrupted),
    }
}
