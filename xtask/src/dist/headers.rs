//! What the host must say: the headers for Netlify and Cloudflare Pages, and a snippet for nginx.

use super::files;
use crate::hash::is_hashed;
use crate::policy;
use anyhow::Result;
use std::fs;
use std::path::Path;

/// A file with a hash in its name never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// The page names the others: always ask whether it is still the newest.
const ALWAYS_ASK: &str = "no-cache";

/// Headers of every answer.
fn security() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", policy::header()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        (
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), magnetometer=(), \
             microphone=(), midi=(), payment=(), usb=()"
                .to_owned(),
        ),
    ]
}

/// Writes `_headers`, `_redirects` and `_nginx.conf`.
pub fn write(folder: &Path, public_url: &str) -> Result<()> {
    let names = files(folder)?;
    fs::write(folder.join("_headers"), headers_file(&names))?;
    fs::write(folder.join("_redirects"), format!("{public_url}* {public_url}index.html 200\n"))?;
    fs::write(folder.join("_nginx.conf"), nginx(public_url))?;
    Ok(())
}

/// Each file is named, without patterns: hosts differ in how they join the rules that overlap.
fn headers_file(names: &[String]) -> String {
    let mut lines = vec!["# Made by `cargo xtask dist`. Paths are from this folder.".to_owned(), "/*".to_owned()];
    lines.extend(security().iter().map(|(name, value)| format!("  {name}: {value}")));
    let pages = ["/", "/index.html", "/404.html", "/sw.js"];
    lines.extend(pages.iter().map(|page| format!("{page}\n  Cache-Control: {ALWAYS_ASK}")));
    let kept = names.iter().filter(|name| is_hashed(name));
    lines.extend(kept.map(|name| format!("/{name}\n  Cache-Control: {FOR_EVER}")));
    lines.join("\n") + "\n"
}

fn nginx(public_url: &str) -> String {
    let base = public_url.trim_end_matches('/');
    // `add_header` in an inner block hides those of the outer one, hence `expires` and a variable for the cache rules.
    let rules = format!(
        "# Made by `cargo xtask dist`. The `map` belongs in `http`, the rest in `server`; the files in ROOT{base}/.\n\
         map $uri $app_cache {{\n    default \"{ALWAYS_ASK}\";\n    \
         ~\"-[0-9a-f]{{16}}\\.[a-z]+$\" \"{FOR_EVER}\";\n}}\n\n\
         location {public_url} {{\n    try_files $uri {public_url}index.html;\n    \
         # A missing file is missing: only addresses of screens get the page.\n    \
         location ~ \\.\\w+$ {{ try_files $uri =404; }}\n    \
         gzip_static on;\n    # brotli_static on; # with the module ngx_brotli\n    \
         types {{\n        text/html html;\n        text/css css;\n        text/javascript js;\n        \
         application/json json;\n        application/wasm wasm;\n        application/manifest+json webmanifest;\n        \
         image/svg+xml svg;\n        image/png png;\n    }}\n    charset utf-8;\n    \
         add_header Cache-Control $app_cache always;\n"
    );
    let headers = security().into_iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n"));
    rules + &headers.collect::<String>() + "}\n"
}

#[cfg(test)]
mod tests {
    use super::headers_file;
    use crate::policy;

    #[test]
    fn hashed_files_are_kept_and_the_page_is_not() {
        let text = headers_file(&["app-0123456789abcdef.wasm".to_owned(), "icon.svg".to_owned()]);
        assert!(text.contains("/index.html\n  Cache-Control: no-cache"));
        assert!(text.contains("/app-0123456789abcdef.wasm\n  Cache-Control: public, max-age=31536000, immutable"));
        assert!(!text.contains("icon.svg"));
    }

    #[test]
    fn header_and_meta_tag_agree() {
        let text = headers_file(&[]);
        assert!(text.contains(&format!("{}; frame-ancestors 'none'", policy::PAGE)));
    }
}
