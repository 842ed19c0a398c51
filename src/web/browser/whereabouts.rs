//! Where the device is, when the pupil asks for it: once, and roughly.

use crate::model::GeoPoint;
use js_sys::Reflect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Can this browser tell where it is?
pub fn is_there() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().geolocation().is_ok())
}

/// Asks the browser for the position; it asks the pupil. `then` gets nothing where the answer is no or does not come.
pub fn find(then: impl Fn(Option<GeoPoint>) + Clone + 'static) {
    let refused = then.clone();
    let on_found = Closure::once_into_js(move |position: JsValue| then(point(&position)));
    let on_refused = {
        let refused = refused.clone();
        Closure::once_into_js(move || refused(None))
    };
    let asked = web_sys::window().and_then(|window| window.navigator().geolocation().ok()).is_some_and(|geolocation| {
        geolocation
            .get_current_position_with_error_callback(on_found.unchecked_ref(), Some(on_refused.unchecked_ref()))
            .is_ok()
    });
    if !asked {
        refused(None);
    }
}

/// Read by name: the bindings of the position are not stable yet.
fn point(position: &JsValue) -> Option<GeoPoint> {
    let read = |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).ok();
    let coords = read(position, "coords")?;
    Some(GeoPoint { lat: read(&coords, "latitude")?.as_f64()?, lon: read(&coords, "longitude")?.as_f64()? })
}
