//! What the device keeps. Storage can be full, forbidden or wiped: a failed call is a line in the console, no more.

/// Names of what is kept. `boot.js` reads the theme and the reading before the first paint.
#[expect(missing_docs, reason = "each name says what it keeps")]
pub mod key {
    pub const THEME: &str = "techniekverkenner.theme";
    pub const LANG: &str = "techniekverkenner.lang";
    pub const READING: &str = "techniekverkenner.reading";
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// Reads a value.
pub fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Keeps a value; `None` forgets it.
pub fn set(key: &str, value: Option<&str>) {
    let done = storage().map(|storage| match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    });
    if !matches!(done, Some(Ok(()))) {
        super::console::warn("this device does not keep preferences");
    }
}
