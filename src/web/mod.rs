//! The app in the browser: the only place that knows Leptos, `web_sys` and addresses.
//!
//! State has three homes: the address ([`links`], [`state::Nav`]), what the device keeps ([`browser::storage`]), and
//! signals where they are shown. Whatever two screens share reaches them as a small `Copy` handle from [`state`].

mod app;
pub mod browser;
pub mod components;
mod frame;
pub mod links;
pub mod lists;
pub mod pages;
pub mod state;

/// Takes over the page: shows the frame at once and the content as soon as the dataset is there.
pub fn start() {
    browser::panic::install();
    browser::shell::take_over(app::App);
}
