//! Printing.

/// Opens the print window of the browser.
pub fn page() {
    let done = web_sys::window().map(|window| window.print());
    if !matches!(done, Some(Ok(()))) {
        super::console::warn("the browser does not print");
    }
}
