//! Addresses: the only place that writes a path or reads one.
//!
//! An [`Address`] is a [`Route`] (which screen) with a [`Query`] (the question on that screen). Reading never fails:
//! what is not ours becomes [`Route::NotFound`]. The base path (`/` or `/verkenner/`) is read once from the page.
//! Own code instead of `leptos_router`: a typed route cannot be misspelt, and it saves 40 KB of WebAssembly.

mod query;
mod route;

pub use query::{Query, key};
pub use route::{Address, Route};

use std::sync::OnceLock;

static BASE: OnceLock<String> = OnceLock::new();

/// A file that the device makes itself, as an address to save it from. `media` is its type; the text is UTF-8.
pub fn data_url(media: &str, text: &str) -> String {
    format!("data:{media};charset=utf-8,{}", query::encode(text, ""))
}

/// The path under which the app is served; it starts and ends with a slash.
pub fn base() -> &'static str {
    BASE.get_or_init(crate::web::browser::location::base_path)
}
