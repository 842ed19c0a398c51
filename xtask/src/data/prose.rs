//! The prose that we wrote ourselves: which fields hold it, and how it is cut into sentences and words.

use super::files::{Authored, Row};
use serde_json::Value;

/// A file with prose of ours.
#[derive(Clone, Copy, Debug)]
pub struct ProseFile {
    /// File name without `.json`.
    pub table: &'static str,
    /// Its fields of prose; what stands in a list of objects is `day.text`.
    pub fields: &'static [&'static str],
    /// Where its figures may come from.
    pub figures: Figures,
    /// When two of its records count as nearly the same.
    pub likeness: Likeness,
}

/// Where the figures in a text may come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figures {
    /// None but those in names: the text rests on general knowledge.
    Names,
    /// The fields of the record with the same id in this table.
    Record(&'static str),
    /// The record's own date and name, and the fields of the records that it cites.
    Cited,
}

/// When two records of a file count as nearly the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// More than a share of their word sequences is shared.
    Portrait,
    /// As above, and several of them: in a single line the name of a programme is a large share already.
    Line,
    /// Never: definitions of neighbours (mbo level 2, 3 and 4) read alike so that the difference stands out.
    Definition,
}

/// Every file with prose of ours.
pub const FILES: &[ProseFile] = &[
    ProseFile {
        table: "career-texts",
        fields: &["what", "day.text", "good_at", "mind", "try"],
        figures: Figures::Names,
        likeness: Likeness::Portrait,
    },
    ProseFile {
        table: "study-texts",
        fields: &["learn", "practice"],
        figures: Figures::Names,
        likeness: Likeness::Portrait,
    },
    ProseFile {
        table: "employer-texts",
        fields: &["about"],
        figures: Figures::Record("employers"),
        likeness: Likeness::Portrait,
    },
    ProseFile {
        table: "institution-texts",
        fields: &["about"],
        figures: Figures::Record("institutions"),
        likeness: Likeness::Portrait,
    },
    ProseFile {
        table: "initiative-texts",
        fields: &["about"],
        figures: Figures::Record("initiatives"),
        likeness: Likeness::Portrait,
    },
    ProseFile { table: "worlds", fields: &["about"], figures: Figures::Names, likeness: Likeness::Portrait },
    ProseFile {
        table: "challenges",
        fields: &["problem", "region", "first_step"],
        figures: Figures::Cited,
        likeness: Likeness::Portrait,
    },
    ProseFile { table: "techniekpact", fields: &["text"], figures: Figures::Cited, likeness: Likeness::Line },
    ProseFile {
        table: "pillars",
        fields: &["question", "lead", "doors"],
        figures: Figures::Names,
        likeness: Likeness::Line,
    },
    ProseFile { table: "glossary", fields: &["meaning"], figures: Figures::Names, likeness: Likeness::Definition },
    ProseFile { table: "careers", fields: &["does"], figures: Figures::Names, likeness: Likeness::Line },
];

/// One text.
#[derive(Clone, Debug)]
pub struct Text<'a> {
    /// The field that it belongs to, as in [`ProseFile::fields`].
    pub field: &'static str,
    /// Where it stands in the record, such as `day[2].text`.
    pub path: String,
    /// The text.
    pub text: &'a str,
}

/// The prose of one record.
#[derive(Clone, Debug)]
pub struct Prose<'a> {
    /// The record.
    pub row: &'a Row,
    /// Its texts, in the order of the fields.
    pub texts: Vec<Text<'a>>,
}

impl Prose<'_> {
    /// All sentences, with the text that each belongs to.
    pub fn sentences(&self) -> impl Iterator<Item = (&Text<'_>, &str)> {
        self.texts.iter().flat_map(|text| sentences(text.text).into_iter().map(move |sentence| (text, sentence)))
    }
}

impl ProseFile {
    /// The prose of every record of the file.
    #[must_use]
    pub fn records<'a>(&self, data: &'a Authored) -> Vec<Prose<'a>> {
        let of_row = |row: &'a Row| {
            let mut texts = Vec::new();
            for field in self.fields {
                let names: Vec<&str> = field.split('.').collect();
                collect(&row.value, &names, String::new(), &mut |path, text| texts.push(Text { field, path, text }));
            }
            Prose { row, texts }
        };
        data.table(self.table).iter().map(of_row).collect()
    }
}

/// Follows field names down to the texts; lists on the way are walked through.
fn collect<'a>(value: &'a Value, names: &[&str], path: String, found: &mut impl FnMut(String, &'a str)) {
    match (value, names) {
        (Value::String(text), []) => found(path, text),
        (Value::Array(items), _) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, names, format!("{path}[{index}]"), found);
            }
        }
        (Value::Object(fields), [name, rest @ ..]) => {
            if let Some(inner) = fields.get(*name) {
                let path = if path.is_empty() { (*name).to_owned() } else { format!("{path}.{name}") };
                collect(inner, rest, path, found);
            }
        }
        _ => {}
    }
}

/// Cuts a text after each `.`, `!` or `?` that white space follows. A semicolon ends no sentence.
#[must_use]
pub fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut ends = false;
    for (at, c) in text.char_indices() {
        if ends && c.is_whitespace() {
            all.extend(text.get(start..at));
            start = at;
        }
        // A closing quote or bracket belongs to the sentence that it closes.
        ends = matches!(c, '.' | '!' | '?') || (ends && matches!(c, '\'' | '"' | ')' | '’'));
    }
    all.extend(text.get(start..));
    all.into_iter().map(str::trim).filter(|sentence| !sentence.is_empty()).collect()
}

/// How many words a reader counts: what stands between spaces and has a letter or digit.
#[must_use]
pub fn word_count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// The words in lower case, without any mark: to compare texts.
#[must_use]
pub fn plain_words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::{plain_words, sentences, word_count};

    #[test]
    fn a_text_is_cut_into_its_sentences() {
        assert_eq!(sentences("Je last. Het is heet! Kan dat?"), ["Je last.", "Het is heet!", "Kan dat?"]);
        assert_eq!(sentences("Je zegt: 'Klaar.' Dan ga je."), ["Je zegt: 'Klaar.'", "Dan ga je."]);
        assert_eq!(sentences("Het is 1.500 graden; dat is heet"), ["Het is 1.500 graden; dat is heet"]);
        assert_eq!(sentences(" "), Vec::<&str>::new());
    }

    #[test]
    fn words_are_counted_as_a_reader_does() {
        assert_eq!(word_count("Zo'n 3D-printer - die is er."), 5);
        assert_eq!(plain_words("Zo'n 3D-printer."), ["zo", "n", "3d", "printer"]);
    }
}
