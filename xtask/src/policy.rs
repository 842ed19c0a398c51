//! The Content-Security-Policy: one text for the meta tag and the headers file, so that they agree.

/// What the page may load. No inline script or style; `wasm-unsafe-eval` is what compiling WebAssembly needs.
///
/// The live-reload socket of `trunk serve` is `'self'` as well: browsers count `ws:` on the own host as such.
pub const PAGE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; font-src 'none'; \
    base-uri 'self'; form-action 'self'";

/// The policy of the header, which may also forbid framing; a meta tag may not.
#[must_use]
pub fn header() -> String {
    format!("{PAGE}; frame-ancestors 'none'")
}
