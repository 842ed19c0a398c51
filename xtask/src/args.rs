//! Command line words: `--name value`, `--name=value`, `--flag` and free words, in any order.

use anyhow::{Result, bail};

/// The words that no one has taken yet.
#[derive(Debug)]
pub struct Args(Vec<String>);

impl Args {
    /// All words after the program's name.
    pub fn new(words: impl Iterator<Item = String>) -> Self {
        Self(words.collect())
    }

    /// Takes the first free word.
    pub fn next_word(&mut self) -> Option<String> {
        let at = self.0.iter().position(|word| !word.starts_with("--"))?;
        Some(self.0.remove(at))
    }

    /// Takes `--name`; was it there?
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() < before
    }

    /// Takes one `--name value` or `--name=value`.
    ///
    /// # Errors
    /// Where the value is missing.
    pub fn option(&mut self, name: &str) -> Result<Option<String>> {
        let with_value = format!("{name}=");
        let Some(at) = self.0.iter().position(|word| word == name || word.starts_with(&with_value)) else {
            return Ok(None);
        };
        let word = self.0.remove(at);
        if let Some(value) = word.strip_prefix(&with_value) {
            return Ok(Some(value.to_owned()));
        }
        match self.0.get(at) {
            Some(value) if !value.starts_with("--") => Ok(Some(self.0.remove(at))),
            _ => bail!("{name} wants a value"),
        }
    }

    /// The words that no one has taken.
    #[must_use]
    pub fn rest(self) -> Vec<String> {
        self.0
    }

    /// Says so where words are left that nobody understood.
    ///
    /// # Errors
    /// Where a word is left.
    pub fn finish(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { bail!("not understood: {}", self.0.join(" ")) }
    }
}

#[cfg(test)]
mod tests {
    use super::Args;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_flags_and_words_come_in_any_order() {
        let mut given = args("data --dir=a search --json lasser --port 80");
        assert_eq!(given.option("--dir").unwrap().as_deref(), Some("a"));
        assert_eq!(given.option("--port").unwrap().as_deref(), Some("80"));
        assert!(given.flag("--json"));
        let words: Vec<_> = std::iter::from_fn(|| given.next_word()).collect();
        assert_eq!(words, ["data", "search", "lasser"]);
        given.finish().unwrap();
    }

    #[test]
    fn a_missing_value_and_an_unknown_word_are_errors() {
        assert!(args("--port --json").option("--port").is_err());
        assert!(args("--jsn").finish().is_err());
    }
}
