//! What the device keeps. Storage can be full, forbidden or wiped: for a preference that is a line in the console, no
//! more; what the pupil wrote asks for an answer.

/// Names of what is kept. `boot.js` reads the theme and the reading before the first paint.
#[expect(missing_docs, reason = "each name says what it keeps")]
pub mod key {
    pub const THEME: &str = "techniekverkenner.theme";
    pub const LANG: &str = "techniekverkenner.lang";
    pub const READING: &str = "techniekverkenner.reading";
    pub const TRAY: &str = "techniekverkenner.tray";
    pub const DOSSIER: &str = "techniekverkenner.dossier";
    pub const PLACE: &str = "techniekverkenner.place";
    pub const STAGE: &str = "techniekverkenner.stage";
    pub const PROFILE: &str = "techniekverkenner.profile";
}

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

/// Reads a value.
pub fn get(key: &str) -> Option<String> {
    read(key).ok().flatten()
}

/// The device lets nothing be kept, or no more than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// Reads a value, where it matters whether there is none or the device refuses.
///
/// # Errors
/// Where the device refuses.
pub fn read(key: &str) -> Result<Option<String>, Refused> {
    storage().ok_or(Refused)?.get_item(key).map_err(|_| Refused)
}

/// Keeps a value; `None` forgets it.
///
/// # Errors
/// Where the device refuses.
pub fn keep(key: &str, value: Option<&str>) -> Result<(), Refused> {
    let storage = storage().ok_or(Refused)?;
    match value {
        Some(value) => storage.set_item(key, value),
        None => storage.remove_item(key),
    }
    .map_err(|_| Refused)
}

/// Keeps a preference; `None` forgets it.
pub fn set(key: &str, value: Option<&str>) {
    if keep(key, value).is_err() {
        super::console::warn("this device does not keep preferences");
    }
}
