//! Pages that are mostly running text.

/// A page of running text.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct Document {
    pub title: &'static str,
    pub lead: &'static str,
    pub sections: &'static [Section],
}

/// A part of a [`Document`].
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is named after what it says")]
pub struct Section {
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}
