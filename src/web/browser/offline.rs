//! Keeps the app on the device, with the service worker that a release has (`src/web/sw.js`).

use super::console;
use leptos::task::spawn_local;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, EventTarget, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

/// Keeps this build on the device. `on_update` is called when a newer one is complete and waits.
///
/// It does nothing where the build has no service worker, or the browser forbids it (private windows, plain http).
pub fn keep(on_update: Box<dyn Fn()>) {
    let (Some(container), Some(script)) = (container(), super::fetch::linked("offline")) else { return };
    spawn_local(async move {
        match container.register(&script).await {
            Ok(registration) => watch(container, registration.unchecked_into(), on_update),
            Err(error) => console::warn(&format!("not kept for offline use: {error:?}")),
        }
    });
}

/// Lets the newer build take over, and loads the page again with it.
pub fn switch() {
    let Some(container) = container() else { return };
    // The reload must wait until the newer build is in charge.
    listen(&container, "controllerchange", super::location::reload);
    spawn_local(async move {
        let registration = container.get_registration().await.map(JsValue::unchecked_into);
        let waiting = registration.ok().and_then(|registration: ServiceWorkerRegistration| registration.waiting());
        match waiting {
            Some(worker) => _ = worker.post_message(&"switch".into()),
            None => super::location::reload(),
        }
    });
}

/// `None` on pages that are not served safely.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let has_it = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    has_it.then(|| navigator.service_worker())
}

/// A worker that is installed while another is in charge is a newer build.
fn watch(container: ServiceWorkerContainer, registration: ServiceWorkerRegistration, on_update: Box<dyn Fn()>) {
    if registration.waiting().is_some() && container.controller().is_some() {
        on_update();
    }
    let (found, on_update) = (registration.clone(), Rc::new(on_update));
    listen(&registration, "updatefound", move || {
        let Some(worker) = found.installing() else { return };
        let (container, changed, on_update) = (container.clone(), worker.clone(), on_update.clone());
        listen(&worker, "statechange", move || {
            if changed.state() == ServiceWorkerState::Installed && container.controller().is_some() {
                on_update();
            }
        });
    });
}

/// Listens as long as the page lives.
fn listen(target: &EventTarget, event: &str, mut act: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut(Event)>::new(move |_| act()).into_js_value();
    if target.add_event_listener_with_callback(event, listener.unchecked_ref()).is_err() {
        console::warn(&format!("cannot listen to {event}"));
    }
}
