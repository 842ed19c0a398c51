//! The title and the language of the page.

/// Sets the title of the document.
pub fn set(title: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
    }
}

/// Sets an attribute of `<html>`; `None` takes it off.
pub fn set_root(attribute: &str, value: Option<&str>) {
    let Some(root) = super::document().and_then(|document| document.document_element()) else { return };
    let done = match value {
        Some(value) => root.set_attribute(attribute, value),
        None => root.remove_attribute(attribute),
    };
    if done.is_err() {
        super::console::warn("attribute of <html> refused");
    }
}
