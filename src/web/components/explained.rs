//! A text with the difficult words explained on request.

use crate::dataset::Details;
use crate::model::GlossaryTerm;
use crate::reading::{About, Glossary, Piece};
use crate::text::Lang;
use crate::web::browser::focus;
use crate::web::state::{use_details, use_texts};
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// The glossary, made ready once: the details of the dataset come once and stay.
static GLOSSARY: OnceLock<Glossary<'static>> = OnceLock::new();
/// Numbers the texts, for ids that are unique on a page.
static TEXTS: AtomicU32 = AtomicU32::new(0);

fn glossary(details: &'static Details) -> &'static Glossary<'static> {
    GLOSSARY.get_or_init(|| Glossary::new(details.glossary.all()))
}

/// A paragraph whose difficult words can be pressed; the meaning opens right below it. Until the glossary has arrived
/// it is a plain paragraph. Never inside a link.
///
/// # Accessibility
/// Each word is a button with `aria-expanded`. The meaning is a note that Tab reaches next, whichever words follow;
/// Escape, the word itself or the button in the note closes it, and the focus is back on the word. Nothing is announced
/// by itself and nothing depends on hovering. In print the words are words.
#[component]
pub fn Explained(
    /// The text, without links.
    #[prop(into)]
    text: String,
    /// What it is about.
    #[prop(optional)]
    about: About,
    /// What comes before it in the same block: a word is explained once.
    #[prop(optional, into)]
    after: String,
    /// Its language, where that is not the language of the interface.
    #[prop(optional_no_strip)]
    lang: Option<&'static str>,
    /// A class for the paragraph.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    let details = use_details();
    let base = format!("uitleg-{}", TEXTS.fetch_add(1, Ordering::Relaxed));
    let open = RwSignal::new(None::<usize>);
    let found = Memo::new(move |_| {
        details.get().map_or_else(|| Found::plain(&text), |details| Found::new(glossary(details), &after, &text, about))
    });
    let block = Block { base: StoredValue::new(base), open, found };
    view! {
        <div class="explained" on:keydown=move |event| block.on_key(&event)>
            <p class=class lang=lang>
                {move || found.get().pieces.into_iter().enumerate().map(|(number, piece)| block.piece(number, piece)).collect_view()}
            </p>
            {move || block.meaning()}
        </div>
    }
    .into_any()
}

/// The pieces of a text, as values of their own.
#[derive(Clone, PartialEq)]
struct Found {
    pieces: Vec<(String, Option<&'static GlossaryTerm>)>,
}

impl Found {
    fn plain(text: &str) -> Self {
        Self { pieces: vec![(text.to_owned(), None)] }
    }

    fn new(glossary: &'static Glossary<'static>, before: &str, text: &str, about: About) -> Self {
        let own = |piece: Piece<'_, 'static>| match piece {
            Piece::Plain(words) => (words.to_owned(), None),
            Piece::Term(words, term) => (words.to_owned(), Some(term)),
        };
        Self { pieces: glossary.pieces(before, text, about).into_iter().map(own).collect() }
    }

    fn term(&self, number: usize) -> Option<&'static GlossaryTerm> {
        self.pieces.get(number)?.1
    }

    /// The first term after this piece.
    fn term_after(&self, number: usize) -> Option<usize> {
        (number + 1..self.pieces.len()).find(|&number| self.term(number).is_some())
    }
}

/// One text on the screen: which of its words is open.
#[derive(Clone, Copy)]
struct Block {
    base: StoredValue<String>,
    open: RwSignal<Option<usize>>,
    found: Memo<Found>,
}

impl Block {
    fn word_id(self, number: usize) -> String {
        self.base.with_value(|base| format!("{base}-{number}"))
    }

    fn note_id(self) -> String {
        self.base.with_value(|base| format!("{base}-tekst"))
    }

    fn close_id(self) -> String {
        self.base.with_value(|base| format!("{base}-sluit"))
    }

    fn piece(self, number: usize, (words, term): (String, Option<&'static GlossaryTerm>)) -> AnyView {
        if term.is_none() {
            return words.into_any();
        }
        let is_open = move || self.open.get() == Some(number);
        let toggle = move |_| self.open.update(|open| *open = (*open != Some(number)).then_some(number));
        view! {
            <button
                type="button"
                class="term"
                id=self.word_id(number)
                aria-expanded=move || is_open().to_string()
                aria-controls=move || is_open().then(|| self.note_id())
                on:click=toggle
            >
                {words}
            </button>
        }
        .into_any()
    }

    fn meaning(self) -> Option<AnyView> {
        let number = self.open.get()?;
        let term = self.found.with(|found| found.term(number))?;
        let texts = use_texts();
        let meaning = if texts.lang == Lang::Nl { &term.meaning } else { &term.meaning_en };
        let close = texts.detail().term_close;
        let view = view! {
            <div class="meaning" role="note" id=self.note_id()>
                <p class="meaning__text"><strong lang="nl">{term.term.as_str()}</strong> ": " {meaning.as_str()}</p>
                <button
                    type="button"
                    class="button button--quiet meaning__close"
                    id=self.close_id()
                    on:click=move |_| self.close(number)
                >
                    {close}
                    <span class="visually-hidden">": " {term.term.as_str()}</span>
                </button>
            </div>
        };
        Some(view.into_any())
    }

    fn close(self, number: usize) {
        self.open.set(None);
        focus::move_to(&format!("#{}", self.word_id(number)));
    }

    /// Escape closes. Tab goes from the word to its note and on to the next word, as if the note stood between them.
    fn on_key(self, event: &KeyboardEvent) {
        let Some(number) = self.open.get_untracked() else { return };
        let is_at = |id: String| focus::is_at(&id);
        let to = match (event.key().as_str(), event.shift_key()) {
            ("Escape", _) => {
                event.prevent_default();
                return self.close(number);
            }
            ("Tab", false) if is_at(self.word_id(number)) => self.close_id(),
            ("Tab", true) if is_at(self.close_id()) => self.word_id(number),
            ("Tab", false) if is_at(self.close_id()) => {
                match self.found.with_untracked(|found| found.term_after(number)) {
                    Some(next) => self.word_id(next),
                    None => return,
                }
            }
            ("Tab", true) => match self.found.with_untracked(|found| found.term_after(number)) {
                Some(next) if is_at(self.word_id(next)) => self.close_id(),
                _ => return,
            },
            _ => return,
        };
        if focus::to(&to) {
            event.prevent_default();
        }
    }
}
