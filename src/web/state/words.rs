//! The texts of the chosen language.

use crate::text::{Lang, Texts, texts};
use leptos::prelude::{provide_context, use_context};

/// Gives the texts of a language to everything below. A switch makes the tree below anew, so texts need no signals.
pub fn provide_texts(lang: Lang) {
    provide_context(texts(lang));
}

/// The texts of the chosen language.
pub fn use_texts() -> &'static Texts {
    use_context().unwrap_or_else(|| texts(Lang::default()))
}

/// The `lang` attribute for texts from the dataset: they are Dutch, so it is needed where the interface is not.
pub fn data_lang() -> Option<&'static str> {
    (use_texts().lang != Lang::Nl).then_some(Lang::Nl.code())
}
