//! The stylesheets as two files: what the first paint waits for, and what comes with the later screens.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Lists of stylesheets in `style/`.
pub const FIRST: &str = "index.txt";
pub const LATER: &str = "later.txt";

/// The stylesheets that a list names, one per line in the order of the cascade, lightly minified.
pub fn bundle(root: &Path, list: &str) -> Result<String> {
    let folder = root.join("style");
    let read = |name: &str| {
        let file = folder.join(name);
        fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))
    };
    let mut all = String::new();
    for name in named(&read(list)?) {
        all.push_str(&minify(&read(name)?));
        all.push('\n');
    }
    Ok(all)
}

fn named(list: &str) -> impl Iterator<Item = &str> {
    // Lines may say `base.css` or `style/base.css`.
    let names = list.lines().map(|line| line.trim().trim_start_matches("style/"));
    names.filter(|name| !name.is_empty() && !name.starts_with('#'))
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
#[allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]
mod tests {
    use super::{FIRST, LATER, minify, named};
    use crate::project;
    use std::fs;

    #[test]
    fn every_stylesheet_stands_in_one_list_and_the_end_mark_is_last() {
        let folder = project::root().join("style");
        let [first, later] = [FIRST, LATER].map(|list| fs::read_to_string(folder.join(list)).unwrap());
        let mut listed: Vec<_> = named(&first).chain(named(&later)).map(str::to_owned).collect();
        assert_eq!(listed.last().unwrap(), "whole.css");
        listed.sort();
        let names = |inner: &str| {
            let paths = fs::read_dir(folder.join(inner)).unwrap().map(|entry| entry.unwrap().path());
            let styles = paths.filter(|path| path.extension().is_some_and(|ending| ending == "css"));
            styles.map(|path| format!("{inner}{}", path.file_name().unwrap().display())).collect::<Vec<_>>()
        };
        let mut written = [names(""), names("components/")].concat();
        written.sort();
        assert_eq!(listed, written);
    }

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
