//! Help with reading: words that a text may need explained, and a voice that reads it aloud.
//!
//! What is decided here needs no browser: which words of a text the glossary knows, and which of the voices of a device
//! may read Dutch without sending the text away.

mod glossary;
mod voice;

pub use glossary::{About, Glossary, Piece};
pub use voice::{Voice, choose};
