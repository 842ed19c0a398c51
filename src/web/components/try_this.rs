//! One thing to try, from our own text of a career.

use super::own_text::{WrittenByUs, sentences};
use crate::model::{Career, CareerText};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// What one can try at home, and the career it belongs to.
///
/// # Accessibility
/// Text, and a link to the career.
#[component]
pub fn TryThis(
    /// The career.
    career: &'static Career,
    /// Its text.
    text: &'static CareerText,
) -> impl IntoView {
    let words = &use_texts().record().world;
    view! {
        <p class="try" lang=data_lang()>{sentences(&text.r#try)}</p>
        <p>
            <a href=Route::Career(career.id.clone()).href()>{(words.try_of)(&career.name)}</a>
        </p>
        <WrittenByUs basis=text.text_basis />
    }
    .into_any()
}
