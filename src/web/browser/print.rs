//! Printing.

use super::{console, title};
use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};

/// Names the part to print; the style sheet hides the others in print.
const ATTRIBUTE: &str = "data-print";

/// Opens the print dialogue for one part of the page. The mark goes when the dialogue says that it is done, see
/// [`forget_part_when_done`]: on some devices the call returns while the dialogue is still open.
pub fn print_part(name: &str) {
    let Some(window) = web_sys::window() else { return };
    title::set_root(ATTRIBUTE, Some(name));
    if window.print().is_err() {
        console::warn("printing refused");
        title::set_root(ATTRIBUTE, None);
    }
}

/// For screens with [`print_part`]: afterwards, and on other screens, the whole page is printed again.
pub fn forget_part_when_done() {
    let listener = window_event_listener(ev::afterprint, |_| title::set_root(ATTRIBUTE, None));
    on_cleanup(move || {
        listener.remove();
        title::set_root(ATTRIBUTE, None);
    });
}

/// Opens the print dialogue for the whole page.
pub fn page() {
    let done = web_sys::window().map(|window| window.print());
    if !matches!(done, Some(Ok(()))) {
        console::warn("the browser does not print");
    }
}
