//! After a panic the whole app stands still. The page then shows the message that waits in `index.html`.

use std::panic;

/// Writes a panic to the console and shows the crash message. Its button is handled by `boot.js`, which still runs.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let message = super::document().and_then(|document| document.get_element_by_id("crash"));
        if let Some(message) = message {
            // Nothing can be done about a failure here: we are already failing.
            _ = message.remove_attribute("hidden");
        }
    }));
}
