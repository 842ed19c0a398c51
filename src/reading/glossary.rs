//! Which words of a text the glossary explains.

use crate::model::GlossaryTerm;
use crate::order::Arrange;

/// What a text is about. Some terms of the glossary are ordinary words elsewhere: a floor can stand *bol*, a corner can
/// be *krap*. In a text about work such words keep their ordinary meaning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum About {
    /// Schools and studies: every term counts.
    #[default]
    School,
    /// Work: terms that are ordinary words there do not count.
    Work,
}

/// Terms that mean something else in a text about work.
const ORDINARY: [&str; 9] = ["bol", "bron", "entree", "kader", "krap", "mentor", "pro", "verwant", "zeer krap"];

/// A piece of a text. All pieces in a row are the text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece<'text, 'terms> {
    /// Words as they are.
    Plain(&'text str),
    /// Words that the glossary explains.
    Term(&'text str, &'terms GlossaryTerm),
}

/// A spelling of a term, ready to be looked for.
#[derive(Debug)]
struct Spelling<'terms> {
    /// In small letters, unless [`Self::is_exact`].
    letters: String,
    /// Is it written with capitals? Then only so: `CM` is a profile, `cm` a centimetre.
    is_exact: bool,
    is_ordinary: bool,
    term: &'terms GlossaryTerm,
}

/// The terms of the glossary in all their spellings.
#[derive(Debug)]
pub struct Glossary<'terms> {
    /// The longest first, so that `mbo-opleiding` is not taken for `mbo`.
    spellings: Vec<Spelling<'terms>>,
}

impl<'terms> Glossary<'terms> {
    /// Makes it from the terms of the dataset.
    #[must_use]
    pub fn new(terms: &'terms [GlossaryTerm]) -> Self {
        let of_term = |term: &'terms GlossaryTerm| {
            std::iter::once(&term.term).chain(&term.also).map(move |word| Spelling::new(word, term))
        };
        let mut spellings: Vec<_> = terms.iter().flat_map(of_term).filter(|one| !one.letters.is_empty()).collect();
        // Stable: of equally long ones the first in the file counts.
        spellings.arrange_by(|a, b| b.letters.len().cmp(&a.letters.len()));
        Self { spellings }
    }

    /// Cuts a text into pieces. A term is found as a whole word, and only where it comes first: once explained, it
    /// reads like any other word. `before` is what comes before the text in the same block. For plain texts only:
    /// nothing inside a link is to be explained.
    #[must_use]
    pub fn pieces<'text>(&self, before: &str, text: &'text str, about: About) -> Vec<Piece<'text, 'terms>> {
        let mut explained = Vec::new();
        self.cut(before, about, &mut explained);
        self.cut(text, about, &mut explained)
    }

    /// Cuts a text into pieces, without the terms that are explained already; adds those that it finds.
    fn cut<'text>(
        &self,
        text: &'text str,
        about: About,
        explained: &mut Vec<&'terms str>,
    ) -> Vec<Piece<'text, 'terms>> {
        let mut pieces = Vec::new();
        let (mut plain, mut at) = (text, 0);
        while let Some(first) = plain.get(at..).and_then(|rest| rest.chars().next()) {
            let rest = plain.get(at..).unwrap_or_default();
            let before = plain.get(..at).and_then(|before| before.chars().next_back());
            let found = if joins_before(before) { None } else { self.begins(rest, about) };
            match found.filter(|(_, term)| !explained.contains(&term.id.as_str())) {
                Some((length, term)) => {
                    explained.push(term.id.as_str());
                    if let Some(words) = plain.get(..at).filter(|words| !words.is_empty()) {
                        pieces.push(Piece::Plain(words));
                    }
                    pieces.push(Piece::Term(rest.get(..length).unwrap_or_default(), term));
                    (plain, at) = (rest.get(length..).unwrap_or_default(), 0);
                }
                // A term that was explained before is stepped over as a whole: `mbo 2` holds no new `mbo`.
                None => at += found.map_or(first.len_utf8(), |(length, _)| length),
            }
        }
        if !plain.is_empty() {
            pieces.push(Piece::Plain(plain));
        }
        pieces
    }

    /// The longest term that the text begins with, and how many bytes of the text it takes.
    fn begins(&self, text: &str, about: About) -> Option<(usize, &'terms GlossaryTerm)> {
        let allowed = |spelling: &&Spelling| about == About::School || !spelling.is_ordinary;
        self.spellings.iter().filter(allowed).find_map(|spelling| Some((spelling.length_in(text)?, spelling.term)))
    }
}

impl<'terms> Spelling<'terms> {
    fn new(word: &str, term: &'terms GlossaryTerm) -> Self {
        let word = word.trim();
        let is_exact = word.chars().any(char::is_uppercase);
        Self { letters: word.to_owned(), is_exact, is_ordinary: ORDINARY.contains(&word), term }
    }

    /// How many bytes of the text it takes, where the text begins with it as a whole word.
    fn length_in(&self, text: &str) -> Option<usize> {
        let mut rest = text.chars();
        for letter in self.letters.chars() {
            let found = rest.next()?;
            let same = found == letter || (!self.is_exact && found.to_lowercase().eq(std::iter::once(letter)));
            if !same {
                return None;
            }
        }
        let rest = rest.as_str();
        (!joins_after(rest)).then(|| text.len() - rest.len())
    }
}

/// Does the character before a word make it a part of a longer one, such as `school` in `mbo-school`?
fn joins_before(before: Option<char>) -> bool {
    before.is_some_and(|sign| sign.is_alphanumeric() || matches!(sign, '-' | '.' | '@'))
}

/// Does what follows make the word a part of a longer one, such as `mbo` in `mbo-school`, `mbo'er` or `mbo.nl`?
fn joins_after(rest: &str) -> bool {
    let mut signs = rest.chars();
    match signs.next() {
        Some('-' | '.' | '@' | '\'' | '’') => signs.next().is_some_and(char::is_alphanumeric),
        Some(sign) => sign.is_alphanumeric(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn terms() -> Vec<GlossaryTerm> {
        let term = |id: &str, word: &str, also: &[&str]| GlossaryTerm {
            id: id.into(),
            term: word.to_owned(),
            also: also.iter().map(|&word| word.to_owned()).collect(),
            meaning: String::new(),
            meaning_en: String::new(),
        };
        vec![
            term("mbo", "mbo", &["mbo-opleiding"]),
            term("niveau-2", "niveau 2", &["mbo 2"]),
            term("ad", "Ad (associate degree)", &["Ad", "associate degree"]),
            term("cm", "CM", &[]),
            term("bol", "bol", &[]),
            term("roc", "roc", &["roc's"]),
        ]
    }

    /// The text with the terms in square brackets.
    fn marked(text: &str, about: About) -> String {
        let terms = terms();
        let pieces = Glossary::new(&terms).pieces("", text, about);
        let show = |piece: Piece| match piece {
            Piece::Plain(words) => words.to_owned(),
            Piece::Term(words, term) => format!("[{words}={}]", term.id),
        };
        pieces.into_iter().map(show).collect()
    }

    #[test]
    fn terms_are_found_as_whole_words_the_longest_first_and_once() {
        for (text, expected) in [
            ("Naar het mbo.", "Naar het [mbo=mbo]."),
            ("Een mbo-opleiding op een mbo-school", "Een [mbo-opleiding=mbo] op een mbo-school"),
            ("mbo 2, dan mbo, dan weer MBO", "[mbo 2=niveau-2], dan [mbo=mbo], dan weer MBO"),
            ("mbo 2 en nog eens mbo 2", "[mbo 2=niveau-2] en nog eens mbo 2"),
            ("mbo/Associate degree", "[mbo=mbo]/[Associate degree=ad]"),
            ("kombo, mbos, mbo'er, mbo’er, www.mbo.nl, info@mbo", "kombo, mbos, mbo'er, mbo’er, www.mbo.nl, info@mbo"),
            ("Eén roc's, ‘mbo’", "Eén [roc's=roc], ‘[mbo=mbo]’"),
            ("", ""),
        ] {
            assert_eq!(marked(text, About::School), expected);
        }
    }

    #[test]
    fn what_comes_before_in_the_block_has_explained_its_terms() {
        let terms = terms();
        let glossary = Glossary::new(&terms);
        let pieces = glossary.pieces("Naar het mbo.", "Op het mbo is bol.", About::School);
        let found: Vec<_> = pieces.iter().filter(|piece| matches!(piece, Piece::Term(..))).collect();
        assert_eq!(found, [&Piece::Term("bol", &terms[4])]);
    }

    #[test]
    fn capitals_of_an_abbreviation_count_or_a_centimetre_becomes_a_profile() {
        assert_eq!(
            marked("5 cm of profiel CM, een ad of een Ad", About::School),
            "5 cm of profiel [CM=cm], een ad of een [Ad=ad]"
        );
    }

    #[test]
    fn a_floor_that_stands_bol_is_no_way_of_learning() {
        assert_eq!(marked("Hout gaat bol staan.", About::Work), "Hout gaat bol staan.");
        assert_eq!(marked("Bol of bbl?", About::School), "[Bol=bol] of bbl?");
        assert_eq!(marked("Na het mbo.", About::Work), "Na het [mbo=mbo].");
    }

    proptest! {
        #[test]
        fn all_pieces_in_a_row_are_the_text(text in "(mbo|MBO 2|Ad|é|ı|İ|['’ .,-]|[a-z]){0,24}") {
            let terms = terms();
            let pieces = Glossary::new(&terms).pieces("", &text, About::School);
            let joined: String = pieces.iter().map(|piece| match piece { Piece::Plain(words) | Piece::Term(words, _) => *words }).collect();
            prop_assert_eq!(joined, text);
        }
    }
}
