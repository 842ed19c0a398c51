//! Names with a hash of the content, so that a file may be cached for ever.

/// `name-HASH.extension` for `name.extension`.
#[must_use]
pub fn hashed_name(name: &str, content: &[u8]) -> String {
    let hash = fnv1a(content);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}-{hash:016x}.{extension}"),
        None => format!("{name}-{hash:016x}"),
    }
}

/// Does a file name carry one of our hashes?
#[must_use]
pub fn is_hashed(name: &str) -> bool {
    let Some((stem, _)) = name.rsplit_once('.') else { return false };
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// FNV-1a, 64 bits: it tells builds apart; it is no protection against forgery.
fn fnv1a(content: &[u8]) -> u64 {
    content.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{hashed_name, is_hashed};

    #[test]
    fn the_name_changes_with_the_content_only() {
        assert_eq!(hashed_name("boot.js", b"a"), hashed_name("boot.js", b"a"));
        assert_ne!(hashed_name("boot.js", b"a"), hashed_name("boot.js", b"b"));
        assert_eq!(hashed_name("boot.js", b""), "boot-cbf29ce484222325.js");
    }

    #[test]
    fn hashed_names_are_told_from_others() {
        assert!(is_hashed(&hashed_name("app.wasm", b"x")));
        assert!(!is_hashed("index.html"));
        assert!(!is_hashed("touch-icon.png"));
    }
}
