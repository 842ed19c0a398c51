//! What is kept of a guess, as text: `2400-3600`, and with the surprise `2400-3600/meer`.

use super::Guess;
use std::fmt;

crate::model::words! {
    /// What it was like to see the figure.
    Surprise {
        /// About as expected.
        No = "nee",
        /// It is more than expected.
        More = "meer",
        /// It is less than expected.
        Less = "minder",
    }
}

/// A guess, and what it was like to see the figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What was guessed.
    pub guess: Guess,
    /// What it was like, where the pupil said so.
    pub surprise: Option<Surprise>,
}

impl Kept {
    /// Reads what [`Display`](fmt::Display) writes. `None`: it is something else.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (range, surprise) = match text.split_once('/') {
            Some((range, word)) => (range, Some(Surprise::from_slug(word)?)),
            None => (text, None),
        };
        let (from, to) = range.split_once('-')?;
        let guess = Guess::new(from.parse().ok()?, to.parse().ok()?);
        // What does not stand on the scale, or in another order, was not written by us.
        let kept = Self { guess, surprise };
        (kept.to_string() == text).then_some(kept)
    }
}

impl fmt::Display for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.guess.from(), self.guess.to())?;
        self.surprise.map_or(Ok(()), |surprise| write!(f, "/{}", surprise.slug()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn junk_is_no_guess() {
        for text in
            ["", "-", "/", "2400", "2400-", "-3600", "3600-2400", "2410-3600", "0-99999", "2400-3600/", "2400-3600/x"]
        {
            assert_eq!(Kept::read(text), None, "{text}");
        }
        for text in ["+2400-3600", " 2400-3600", "02400-3600", "2400-3600/meer/meer", "99999999999-1"] {
            assert_eq!(Kept::read(text), None, "{text}");
        }
    }

    #[test]
    fn it_reads_as_it_is_documented() {
        let kept = Kept { guess: Guess::new(2_400, 3_600), surprise: None };
        assert_eq!(kept.to_string(), "2400-3600");
        let kept = Kept { surprise: Some(Surprise::More), ..kept };
        assert_eq!(kept.to_string(), "2400-3600/meer");
        assert_eq!(Kept::read("2400-3600/meer"), Some(kept));
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(one in any::<u32>(), other in any::<u32>(), said in 0_usize..4) {
            let kept = Kept { guess: Guess::new(one, other), surprise: Surprise::ALL.get(said).copied() };
            prop_assert_eq!(Kept::read(&kept.to_string()), Some(kept));
        }

        #[test]
        fn any_text_is_read_or_is_junk(text in "\\PC{0,20}", digits in "[0-9/-]{0,14}") {
            for text in [text, digits] {
                prop_assert!(Kept::read(&text).is_none_or(|kept| kept.to_string() == text));
            }
        }
    }
}
