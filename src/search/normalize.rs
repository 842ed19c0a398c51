//! Text -> words in one plain alphabet: lower case, no accents, no punctuation.

use std::ops::Range;

/// A word of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Lower case, without accents; only `a-z` and `0-9`.
    pub folded: String,
    /// Where it stands in the text, in bytes.
    pub span: Range<usize>,
}

/// The words of a text. The s after an apostrophe is dropped (`auto's` -> `auto`), and so is an apostrophe inside a
/// word; anything else that is no letter or digit ends the word.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut folded = String::new();
    let mut start = 0;
    let mut end = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((position, letter)) = letters.next() {
        if is_apostrophe(letter) && !folded.is_empty() {
            if let Some((at, s)) = letters.next_if(|(_, next)| matches!(next, 's' | 'S')) {
                if letters.peek().is_none_or(|(_, next)| !next.is_alphanumeric()) {
                    end = at + s.len_utf8();
                } else {
                    folded.push('s');
                }
            }
            continue;
        }
        let before = folded.len();
        push_folded(letter, &mut folded);
        if folded.len() > before {
            if before == 0 {
                start = position;
            }
            end = position + letter.len_utf8();
        } else if !folded.is_empty() && !is_combining(letter) {
            found.push(Word { folded: std::mem::take(&mut folded), span: start..end });
        }
    }
    if !folded.is_empty() {
        found.push(Word { folded, span: start..end });
    }
    found
}

/// The text in the plain alphabet, its words set apart by one space. Doing it twice changes nothing.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in words(text) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.folded);
    }
    folded
}

const fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '\u{2019}' | '\u{2018}' | '`' | '\u{b4}')
}

/// Accents that stand as characters of their own, as some keyboards send them.
const fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

/// A small table does for Dutch, German and French names; the Unicode tables would cost 57 KB.
fn push_folded(letter: char, folded: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' => folded.push(letter),
        'A'..='Z' => folded.push(letter.to_ascii_lowercase()),
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'À' | 'Á' | 'Â' | 'Ã' | 'Ä' | 'Å' => folded.push('a'),
        'è' | 'é' | 'ê' | 'ë' | 'È' | 'É' | 'Ê' | 'Ë' => folded.push('e'),
        'ì' | 'í' | 'î' | 'ï' | 'Ì' | 'Í' | 'Î' | 'Ï' => folded.push('i'),
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'Ò' | 'Ó' | 'Ô' | 'Õ' | 'Ö' | 'Ø' => folded.push('o'),
        'ù' | 'ú' | 'û' | 'ü' | 'Ù' | 'Ú' | 'Û' | 'Ü' => folded.push('u'),
        'ý' | 'ÿ' | 'Ý' => folded.push('y'),
        'ç' | 'Ç' => folded.push('c'),
        'ñ' | 'Ñ' => folded.push('n'),
        'ß' => folded.push_str("ss"),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'ĳ' | 'Ĳ' => folded.push_str("ij"),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_fold_to_plain_words() {
        let cases = [
            ("Électricien", "electricien"),
            ("auto's  maken", "auto maken"),
            ("CNC-verspaner", "cnc verspaner"),
            ("'s-Heerenberg", "s heerenberg"),
            ("e\u{301}e\u{301}n", "een"),
            ("M&T", "m t"),
            ("  ", ""),
            ("Ĳssel", "ijssel"),
        ];
        for (text, expected) in cases {
            assert_eq!(fold(text), expected, "{text}");
        }
    }

    #[test]
    fn spans_point_at_the_words_as_typed() {
        let text = "  Auto's in Wehl";
        let spans: Vec<_> = words(text).into_iter().map(|word| text[word.span].to_owned()).collect();
        assert_eq!(spans, ["Auto's", "in", "Wehl"]);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
