//! The clipboard.

use wasm_bindgen::{JsCast, JsValue};

/// Copies a text. `false`: the browser has no clipboard here (an unsafe connection, an old device) or refused.
pub async fn copy(text: &str) -> bool {
    let Some(clipboard) = clipboard() else { return false };
    clipboard.write_text(text).await.is_ok()
}

/// Asked for by name: `Navigator::clipboard` would hand out an object that is not there on an unsafe connection.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let found = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).ok()?;
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

/// Selects the whole text of a field, so that one key press copies it.
pub fn select_all(field: &web_sys::HtmlTextAreaElement) {
    if field.focus().is_err() {
        super::console::warn("focus refused");
    }
    field.select();
}
