//! Chance.

/// A number from 0 up to 1 that nobody knows beforehand.
pub fn number() -> f64 {
    js_sys::Math::random()
}
