//! The address bar.

use crate::web::links::{self, Address};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

/// The path of `<base href>`: it starts and ends with a slash.
pub fn base_path() -> String {
    let uri = super::document().and_then(|document| document.base_uri().ok().flatten()).unwrap_or_default();
    let path = uri.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|slash| rest.get(slash..)));
    let path = path.unwrap_or("/").split(['?', '#']).next().unwrap_or("/");
    // A page without <base> reports its own address: the folder of it is the best guess.
    path.rfind('/').and_then(|slash| path.get(..=slash)).unwrap_or("/").to_owned()
}

/// The address that the browser shows.
pub fn current() -> Address {
    let location = web_sys::window().map(|window| window.location());
    let path = location.as_ref().and_then(|location| location.pathname().ok()).unwrap_or_default();
    let search = location.and_then(|location| location.search().ok()).unwrap_or_default();
    read(&path, &search)
}

fn read(path: &str, search: &str) -> Address {
    // `/verkenner` without its slash is the first screen too.
    let below = path.strip_prefix(links::base().trim_end_matches('/')).unwrap_or(path);
    Address::parse(below, search)
}

/// Shows another address: as a new entry in the history, or in place of this one.
pub fn show(address: &Address, replace: bool) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let href = address.href();
    let done = if replace {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&href))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&href))
    };
    if done.is_err() {
        super::console::warn("the browser refused a history entry");
    }
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Loads the page again, at the same address.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // It can only fail where the browser forbids scripts to navigate; then there is nothing else to try.
        _ = window.location().reload();
    }
}

/// What a click on a link means for the app.
pub enum Click {
    /// Another screen of the app.
    Go(Address),
    /// A part of this page, by its id.
    Jump(String),
}

/// Reads a click. `None`: it is no link of ours, or the browser should handle it (new tab, download, other site).
pub fn read_click(event: &MouseEvent) -> Option<Click> {
    let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let target = event.target()?.dyn_into::<Element>().ok()?;
    let link = target.closest("a[href]").ok()??.dyn_into::<HtmlAnchorElement>().ok()?;
    // Because of <base>, the browser would take `#main` for a part of the first screen.
    if let Some(id) = link.get_attribute("href")?.strip_prefix('#') {
        return Some(Click::Jump(id.to_owned()));
    }
    let elsewhere = link.has_attribute("download") || link.has_attribute("target") || link.rel().contains("external");
    let origin = web_sys::window()?.location().origin().ok()?;
    if elsewhere || link.origin() != origin || !link.pathname().starts_with(links::base()) {
        return None;
    }
    Some(Click::Go(read(&link.pathname(), &link.search())))
}

/// The whole address of this page, for people to hand on.
pub fn page_url() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}
