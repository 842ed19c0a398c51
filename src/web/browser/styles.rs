//! The stylesheet of the screens that load later. This module comes with them, so it adds nothing to the first file.

use super::fetch::{self, FetchError};
use js_sys::Promise;
use std::pin::Pin;
use web_sys::Element;

/// The element of `index.html` that names the file.
const NAMED: &str = "later-styles";

/// What the last rule of the file sets (`style/whole.css`).
const END_MARK: &str = "--styles-are-whole";

/// A stylesheet on its way.
pub type Loading = Pin<Box<dyn Future<Output = Result<(), FetchError>>>>;

/// Puts the stylesheet on the page, and waits until the browser has it in use. Asking again after a failure tries again.
pub fn load() -> Loading {
    Box::pin(async {
        let sheet = add_sheet().ok_or(FetchError::Missing)?;
        let arrives = Promise::new(&mut |arrived, failed| {
            // Should the page refuse a listener, then the time limit of whoever waits speaks.
            _ = sheet.add_event_listener_with_callback("load", &arrived);
            _ = sheet.add_event_listener_with_callback("error", &failed);
        });
        let result = match arrives.await {
            Ok(_) if is_whole() => Ok(()),
            Ok(_) => Err(FetchError::Interrupted),
            Err(_) => Err(FetchError::Network),
        };
        if result.is_err() {
            sheet.remove();
        }
        result
    })
}

/// A new element, not the one that names the file: that one may be a preload, with events of its own. It stands behind
/// the first stylesheet, so its rules win.
fn add_sheet() -> Option<Element> {
    let document = super::document()?;
    let sheet = document.create_element("link").ok()?;
    sheet.set_attribute("rel", "stylesheet").ok()?;
    sheet.set_attribute("href", &fetch::linked(NAMED)?).ok()?;
    document.get_element_by_id(NAMED)?.after_with_node_1(&sheet).ok()?;
    Some(sheet)
}

/// Did all of it come? Browsers use the first half of a stylesheet without a word.
fn is_whole() -> bool {
    let root = super::document().and_then(|document| document.document_element());
    let style = root.and_then(|root| web_sys::window()?.get_computed_style(&root).ok()?);
    style.and_then(|style| style.get_property_value(END_MARK).ok()).is_some_and(|mark| !mark.is_empty())
}
