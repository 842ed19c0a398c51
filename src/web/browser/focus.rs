//! Moving the focus.

use leptos::prelude::request_animation_frame;
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the focus to the first element that the selector finds, without scrolling. It becomes focusable for as long
/// as it has the focus. Returns its text.
pub fn move_to(selector: &str) -> Option<String> {
    let element = super::document()?.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?;
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).ok()?;
    element.text_content()
}

/// Moves the focus to the element with this id, as the Tab key would: it is scrolled to where it is out of sight.
/// `false`: there is no such element, or it takes no focus.
pub fn to(id: &str) -> bool {
    let element = super::document().and_then(|document| document.get_element_by_id(id));
    element.and_then(|element| element.dyn_into::<HtmlElement>().ok()).is_some_and(|element| element.focus().is_ok())
}

/// Is the focus on the element with this id?
pub fn is_at(id: &str) -> bool {
    super::document().and_then(|document| document.active_element()).is_some_and(|active| active.id() == id)
}

/// Runs `action` after the changes of this moment have been painted. One frame is not enough: the first callback
/// still comes before the paint.
pub fn after_paint(action: impl FnOnce() + 'static) {
    request_animation_frame(move || request_animation_frame(action));
}

/// Scrolls as far as it takes to show the first element that the selector finds, and no farther.
pub fn reveal(selector: &str) {
    let element = super::document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = element {
        let options = ScrollIntoViewOptions::new();
        options.set_block(ScrollLogicalPosition::Nearest);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Moves the focus to a part of this page and scrolls there.
pub fn jump_to(id: &str) {
    let element = super::document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return };
    if element.tab_index() < 0 {
        element.set_tab_index(-1);
    }
    if element.focus().is_err() {
        super::console::warn("focus refused");
    }
    element.scroll_into_view();
}
