//! Paper.

/// Opens the print dialog of the browser, where it has one.
pub fn page() {
    if web_sys::window().is_none_or(|window| window.print().is_err()) {
        super::console::warn("this browser does not print");
    }
}
