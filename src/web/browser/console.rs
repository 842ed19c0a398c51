//! The console: for developers and helpers, never for pupils.

/// Writes a warning.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}
