//! The stylesheets as one file.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The stylesheets that `style/index.txt` names, one per line in the order of the cascade, lightly minified.
pub fn bundle(root: &Path) -> Result<String> {
    let folder = root.join("style");
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let mut all = String::new();
    for name in read("index.txt")?.lines().map(str::trim) {
        if !name.is_empty() && !name.starts_with('#') {
            // Lines may say `base.css` or `style/base.css`.
            all.push_str(&minify(&read(name.trim_start_matches("style/"))?));
            all.push('\n');
        }
    }
    Ok(all)
}

/// Takes out comments and needless white space. Strings stay as they are.
fn minify(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut chars = css.chars().peekable();
    let mut space = false;
    while let Some(c) = chars.next() {
        if c == '/' && chars.peek() == Some(&'*') {
            skip_comment(&mut chars);
            space = true;
        } else if c.is_whitespace() {
            space = true;
        } else {
            if space && !out.is_empty() && !closes(c) && !out.ends_with(['{', '}', ';', ',']) {
                out.push(' ');
            }
            space = false;
            out.push(c);
            if c == '"' || c == '\'' {
                copy_string(c, &mut chars, &mut out);
            }
        }
    }
    out
}

/// White space before these means nothing.
fn closes(c: char) -> bool {
    matches!(c, '{' | '}' | ';' | ',')
}

fn skip_comment(chars: &mut impl Iterator<Item = char>) {
    let mut last = ' ';
    // The star of the opening does not close it.
    chars.next();
    for c in chars.by_ref() {
        if last == '*' && c == '/' {
            return;
        }
        last = c;
    }
}

fn copy_string(quote: char, chars: &mut impl Iterator<Item = char>, out: &mut String) {
    let mut escaped = false;
    for c in chars.by_ref() {
        out.push(c);
        if c == quote && !escaped {
            return;
        }
        escaped = c == '\\' && !escaped;
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn minifying_keeps_the_meaning() {
        let cases = [
            ("a  {\n  color : red;\n}\n\nb { c: d }", "a{color : red;}b{c: d}"),
            ("/* x */ a b{}", "a b{}"),
            ("a/**/b{}", "a b{}"),
            ("a :hover, b{}", "a :hover,b{}"),
            ("a::before{content: \"/* {  } */ \\\" '\"}", "a::before{content: \"/* {  } */ \\\" '\"}"),
            ("w{width: calc( 1px + 2px )}", "w{width: calc( 1px + 2px )}"),
            ("@media (min-width: 40em) and (x) {a{}}", "@media (min-width: 40em) and (x){a{}}"),
        ];
        for (css, expected) in cases {
            assert_eq!(minify(css), expected);
        }
    }
}
