//! Reading aloud, with the voices that the device has itself.

use crate::reading::{Voice, choose};
use std::cell::RefCell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

thread_local! {
    /// What is being read. Some browsers forget what nobody holds, and then never say that it has ended.
    static CURRENT: RefCell<Option<Reading>> = const { RefCell::new(None) };
}

/// A text that is being read, with what happens at its end.
struct Reading {
    utterance: SpeechSynthesisUtterance,
    _ended: Closure<dyn FnMut()>,
}

/// Is there a voice that may read Dutch?
pub fn can_read() -> bool {
    synthesis().is_some_and(|synthesis| voice(&synthesis).is_some())
}

/// Calls `tell` whenever the voices of the device change: they come late, and may come more than once.
pub fn on_voices(tell: impl FnMut() + 'static) {
    let Some(synthesis) = synthesis() else { return };
    let tell = Closure::<dyn FnMut()>::new(tell).into_js_value();
    // An old browser has voices and no such event: then what it has at first is what there is.
    if synthesis.add_event_listener_with_callback("voiceschanged", tell.unchecked_ref()).is_err() {
        super::console::warn("no news about voices");
    }
}

/// Reads a Dutch text, instead of what was being read. `ended` is called when it is over, also when it failed. `false`:
/// there is no voice for it.
pub fn read(text: &str, ended: impl FnMut() + 'static) -> bool {
    let Some(synthesis) = synthesis() else { return false };
    let Some(voice) = voice(&synthesis) else { return false };
    let Ok(utterance) = SpeechSynthesisUtterance::new_with_text(text) else { return false };
    stop();
    let ended = Closure::<dyn FnMut()>::new(ended);
    utterance.set_lang(&voice.lang());
    utterance.set_voice(Some(&voice));
    utterance.set_onend(Some(ended.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(ended.as_ref().unchecked_ref()));
    synthesis.speak(&utterance);
    CURRENT.set(Some(Reading { utterance, _ended: ended }));
    true
}

/// Is silent at once.
pub fn stop() {
    if let Some(reading) = CURRENT.take() {
        // What is cut off has no end to tell of.
        reading.utterance.set_onend(None);
        reading.utterance.set_onerror(None);
    }
    if let Some(synthesis) = synthesis() {
        synthesis.cancel();
    }
}

/// Asked for by name: `Window::speech_synthesis` would hand out an object that is not there in a browser without.
fn synthesis() -> Option<SpeechSynthesis> {
    let window = web_sys::window()?;
    let found = js_sys::Reflect::get(&window, &JsValue::from_str("speechSynthesis")).ok()?;
    (!found.is_undefined() && !found.is_null()).then(|| found.unchecked_into())
}

/// The voice that may read Dutch.
fn voice(synthesis: &SpeechSynthesis) -> Option<SpeechSynthesisVoice> {
    let voices: Vec<SpeechSynthesisVoice> = synthesis.get_voices().iter().map(JsCast::unchecked_into).collect();
    let plain: Vec<_> = voices
        .iter()
        .map(|voice| Voice { lang: voice.lang(), is_local: voice.local_service(), is_default: voice.default() })
        .collect();
    voices.into_iter().nth(choose(&plain)?)
}
