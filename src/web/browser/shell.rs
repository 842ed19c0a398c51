//! The static shell: what `index.html` shows until the app stands, so that a pupil sees a page at once.

use leptos::mount::mount_to;
use leptos::prelude::IntoView;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, HtmlInputElement};

/// What the pupil did in the shell before the app took over.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The text in the search field.
    pub text: String,
    /// Was the cursor in the field?
    pub had_focus: bool,
    /// Was the search already sent? `boot.js` holds it back for us.
    pub submitted: bool,
}

thread_local! {
    static TYPED: RefCell<Option<Typed>> = const { RefCell::new(None) };
}

/// What was typed in the shell; the first caller gets it.
pub fn take_typed() -> Option<Typed> {
    TYPED.with(RefCell::take)
}

/// Puts the app in the place of the shell. Both happen in one task, so nothing jumps.
pub fn take_over<V: IntoView + 'static>(app: impl FnOnce() -> V + 'static) {
    let Some(document) = super::document() else { return };
    let shell = document.get_element_by_id("shell");
    TYPED.set(read_shell(&document));
    if let Some(root) = document.get_element_by_id("app").and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        mount_to(root, app).forget();
    }
    if let Some(shell) = shell {
        shell.remove();
    }
    super::title::set_root("data-started", Some(""));
    // It may have been shown while the app was late.
    if let Some(message) = document.get_element_by_id("crash") {
        _ = message.set_attribute("hidden", "");
    }
}

fn read_shell(document: &web_sys::Document) -> Option<Typed> {
    let field = document.query_selector("#shell input").ok()??.dyn_into::<HtmlInputElement>().ok()?;
    let had_focus = document.active_element().is_some_and(|active| active.is_same_node(Some(&field)));
    Some(Typed { text: field.value(), had_focus, submitted: field.has_attribute("data-submitted") })
}
