//! Small wordings for rows.

use crate::text::Texts;

/// A text of the dataset as a sentence: some records hold a fragment such as "maakt machines".
pub fn sentence(text: &str) -> String {
    let mut letters = text.trim().chars();
    let Some(first) = letters.next() else { return String::new() };
    let mut sentence: String = first.to_uppercase().chain(letters).collect();
    if !sentence.ends_with(['.', '!', '?']) {
        sentence.push('.');
    }
    sentence
}

/// Names with commas between them.
pub fn joined<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join(", ")
}

/// The first names, and how many there are beside them: "Doetinchem, Arnhem en nog 3".
pub fn some_of(texts: &Texts, names: &[&str], most: usize) -> String {
    let shown = joined(names.iter().take(most).copied());
    match names.len().saturating_sub(most) {
        0 => shown,
        more => (texts.list().and_more)(&shown, more),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Lang, texts};

    #[test]
    fn a_fragment_becomes_a_sentence() {
        for (text, sentence_of_it) in
            [("maakt machines", "Maakt machines."), ("Je last.", "Je last."), (" één ", "Één."), ("", "")]
        {
            assert_eq!(sentence(text), sentence_of_it);
        }
    }

    #[test]
    fn many_names_are_cut_with_a_count() {
        let dutch = texts(Lang::Nl);
        assert_eq!(some_of(dutch, &["a", "b"], 2), "a, b");
        assert_eq!(some_of(dutch, &["a", "b", "c", "d"], 2), "a, b en nog 2");
        assert_eq!(some_of(dutch, &[], 2), "");
    }
}
