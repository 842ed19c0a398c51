//! Changes to the page, as pure functions from text to text.

use anyhow::{Context, Result, bail};

/// A script that stood in the page.
#[derive(Debug, PartialEq, Eq)]
pub struct InlineScript {
    /// What it says.
    pub content: String,
    /// Is it a module?
    pub is_module: bool,
    /// Where it stood.
    pub placeholder: String,
}

impl InlineScript {
    /// The tag that loads it from a file.
    pub fn tag(&self, address: &str) -> String {
        let kind = if self.is_module { r#" type="module""# } else { "" };
        format!(r#"<script{kind} src="{address}"></script>"#)
    }
}

/// Gives the `href` or `src` of `name` its new name.
pub fn rename(html: &str, name: &str, hashed: &str) -> Result<String> {
    let attributes = ["href", "src"].map(|attribute| (format!("{attribute}=\"{name}\""), attribute));
    let mut renamed = html.to_owned();
    for (old, attribute) in &attributes {
        renamed = renamed.replace(old, &format!("{attribute}=\"{hashed}\""));
    }
    if renamed == html {
        bail!(r#"index.html has no href="{name}" or src="{name}""#);
    }
    Ok(renamed)
}

/// Fills the name of the region in. `data check` sees to it that the name has no mark with a meaning in HTML or JSON.
pub fn with_region(text: &str, region: &str) -> String {
    text.replace("{{region}}", region)
}

/// Takes scripts without `src` out of the page, except data blocks such as JSON.
pub fn take_inline_scripts(html: &str) -> (String, Vec<InlineScript>) {
    let mut scripts = Vec::new();
    let mut rest = html;
    let mut page = String::new();
    while let Some((before, attributes, content, after)) = next_script(rest) {
        page.push_str(before);
        let is_module = attributes.contains("module");
        let is_code = is_module || !attributes.contains("type=") || attributes.contains("javascript");
        if attributes.contains("src=") || !is_code {
            page.extend(["<script", attributes, ">", content, "</script>"]);
        } else {
            let placeholder = format!("<script-{}></script>", scripts.len());
            page.push_str(&placeholder);
            scripts.push(InlineScript { content: content.trim().to_owned() + "\n", is_module, placeholder });
        }
        rest = after;
    }
    page.push_str(rest);
    (page, scripts)
}

/// Text before the next script, its attributes, its content, text after it.
fn next_script(html: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, from) = html.split_once("<script")?;
    let (attributes, from) = from.split_once('>')?;
    let (content, after) = from.split_once("</script>")?;
    Some((before, attributes, content, after))
}

/// `trunk serve` fills the marks of its reload script in while it serves the page. In a file they must be right already.
pub fn without_server_marks(script: &str, public_url: &str) -> String {
    script
        .replace("'{{__TRUNK_ADDRESS__}}'", "window.location.host")
        .replace("{{__TRUNK_WS_BASE__}}", public_url)
        .replace("{{__TRUNK_WS_PROTOCOL__}}", "")
}

/// The page without Trunk's preload links, which carry names and hashes from before this hook.
pub fn without_app_links(html: &str) -> String {
    without_tags(html, "<link", ">", |tag| {
        tag.contains("modulepreload") || (tag.contains("preload") && tag.contains("_bg.wasm"))
    })
}

/// The page without comments.
pub fn without_comments(html: &str) -> String {
    without_tags(html, "<!--", "-->", |_| true)
}

fn without_tags(html: &str, open: &str, close: &str, drop: impl Fn(&str) -> bool) -> String {
    let mut page = String::new();
    let mut rest = html;
    while let Some((before, from)) = rest.split_once(open) {
        let Some((tag, after)) = from.split_once(close) else { break };
        page.push_str(before);
        if !drop(tag) {
            page.push_str(open);
            page.push_str(tag);
            page.push_str(close);
        }
        rest = after;
    }
    page.push_str(rest);
    page
}

/// Lets the browser fetch a module before the script that imports it has arrived. At the end of the page: browsers ask a
/// host for six files at a time, and those that the first paint and the longest download wait for come first.
pub fn preload_module(html: &str, address: &str) -> String {
    html.replacen("</body>", &format!("<link rel=\"modulepreload\" href=\"{address}\">\n</body>"), 1)
}

/// Lets the browser fetch the WebAssembly at once. Mode and credentials are those of the `fetch` in Trunk's script,
/// and there is no integrity hash: with another mode, or with a hash on one side only, it would be fetched twice.
pub fn preload_wasm(html: &str, address: &str) -> String {
    let link = format!(r#"<link rel="preload" href="{address}" as="fetch" type="application/wasm" crossorigin>"#);
    at_end_of_head(html, &link)
}

/// Names a file that loads later, and the parts of the app that need it. Whoever needs it early makes the link a preload,
/// with the mode and credentials of the `fetch` in the script that loads parts.
pub fn link_part(html: &str, parts: &[String], address: &str) -> String {
    let parts = parts.join(" ");
    at_end_of_head(html, &format!(r#"<link data-part="{parts}" as="fetch" crossorigin href="{address}">"#))
}

/// Names the service worker; the app reads the address here.
pub fn link_offline(html: &str, address: &str) -> String {
    at_end_of_head(html, &format!(r#"<link id="offline" href="{address}">"#))
}

fn at_end_of_head(html: &str, tag: &str) -> String {
    html.replacen("</head>", &format!("{tag}\n</head>"), 1)
}

/// Writes the policy as the first thing in the head: it holds for what follows it only.
pub fn with_policy(html: &str, policy: &str) -> Result<String> {
    let start = html.find("<head").context("index.html has no <head>")?;
    let after_tag = html.get(start..).and_then(|head| head.find('>')).context("<head> never ends")? + start + 1;
    let (before, after) = html.split_at(after_tag);
    Ok(format!(r#"{before}<meta http-equiv="Content-Security-Policy" content="{policy}">{after}"#))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_replaced_in_href_and_src() {
        let html = r#"<link href="style.css"><script src="boot.js"></script>"#;
        assert_eq!(rename(html, "boot.js", "b.js").unwrap(), r#"<link href="style.css"><script src="b.js"></script>"#);
    }

    #[test]
    fn the_region_stands_wherever_the_page_asks_for_it() {
        let html = r#"<meta content="in {{region}}."><p>{{region}}</p>"#;
        assert_eq!(with_region(html, "Testland"), r#"<meta content="in Testland."><p>Testland</p>"#);
    }

    #[test]
    fn a_page_without_the_name_is_an_error() {
        let error = rename("<link href='style.css'>", "style.css", "s.css").unwrap_err();
        assert!(error.to_string().contains(r#"href="style.css""#), "{error}");
    }

    #[test]
    fn inline_code_is_taken_out_and_the_rest_stays() {
        let html = r#"<script src="a.js"></script><script type="module">import 'x';</script><script type="application/json">{}</script><script>let y;</script>"#;
        let (page, scripts) = take_inline_scripts(html);
        assert_eq!(
            page,
            r#"<script src="a.js"></script><script-0></script><script type="application/json">{}</script><script-1></script>"#
        );
        let found: Vec<_> = scripts.iter().map(|script| (script.content.as_str(), script.is_module)).collect();
        assert_eq!(found, [("import 'x';\n", true), ("let y;\n", false)]);
    }

    #[test]
    fn only_the_links_of_the_app_go() {
        let html = concat!(
            r#"<link rel="preload" href="dataset-core.json" as="fetch">"#,
            r#"<link rel="modulepreload" href="/app.js" integrity="x">"#,
            r#"<link rel="preload" href="/a_bg.wasm" as="fetch">"#
        );
        assert_eq!(without_app_links(html), r#"<link rel="preload" href="dataset-core.json" as="fetch">"#);
    }

    #[test]
    fn the_policy_comes_first_in_the_head() {
        let page = with_policy("<html><head lang=nl><title>x</title></head>", "p").unwrap();
        assert_eq!(
            page,
            r#"<html><head lang=nl><meta http-equiv="Content-Security-Policy" content="p"><title>x</title></head>"#
        );
        assert!(with_policy("<body>", "p").is_err());
    }
}
