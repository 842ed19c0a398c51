//! What the app asks of the browser, each in a module of its own. A refusal becomes a value or a line in the console.

pub mod chance;
pub mod clipboard;
pub mod clock;
pub mod console;
pub mod fetch;
pub mod focus;
pub mod location;
pub mod offline;
pub mod panic;
pub mod print;
pub mod shell;
pub mod speech;
pub mod storage;
pub mod styles;
pub mod title;
pub mod whereabouts;

/// The document of the page.
pub(crate) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
