//! Language, colours and way of reading: chosen by the user, kept on the device.

use crate::text::Lang;
use crate::web::browser::{storage, title};
use leptos::prelude::*;

/// The colours of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Theme {
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

impl Theme {
    /// All themes, in the order of the switch.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// The value of `data-theme` on `<html>` and in storage; the device decides where there is none.
    pub const fn code(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
            Self::Contrast => Some("contrast"),
        }
    }
}

/// The value of `data-reading` on `<html>` and in storage for easy reading.
const EASY: &str = "easy";

/// What the user prefers.
#[derive(Clone, Copy)]
pub struct Preferences {
    lang: RwSignal<Lang>,
    theme: RwSignal<Theme>,
    easy: RwSignal<bool>,
}

impl Preferences {
    pub(in crate::web) fn provide() -> Self {
        let lang = storage::get(storage::key::LANG).and_then(|code| Lang::from_code(&code)).unwrap_or_default();
        let kept = storage::get(storage::key::THEME);
        let theme = Theme::ALL.into_iter().find(|theme| theme.code() == kept.as_deref()).unwrap_or_default();
        let easy = storage::get(storage::key::READING).as_deref() == Some(EASY);
        let preferences = Self { lang: RwSignal::new(lang), theme: RwSignal::new(theme), easy: RwSignal::new(easy) };
        title::set_root("lang", Some(lang.code()));
        provide_context(preferences);
        preferences
    }

    /// The language of the interface.
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// Chooses a language.
    pub fn choose_lang(self, lang: Lang) {
        storage::set(storage::key::LANG, Some(lang.code()));
        title::set_root("lang", Some(lang.code()));
        self.lang.set(lang);
    }

    /// The colours.
    pub fn theme(self) -> Theme {
        self.theme.get()
    }

    /// Chooses the colours.
    pub fn choose_theme(self, theme: Theme) {
        storage::set(storage::key::THEME, theme.code());
        title::set_root("data-theme", theme.code());
        self.theme.set(theme);
    }

    /// Easy reading: larger type and shorter texts; tracked.
    pub fn is_easy(self) -> bool {
        self.easy.get()
    }

    /// Chooses easy reading, or leaves it.
    pub fn choose_easy(self, easy: bool) {
        let code = easy.then_some(EASY);
        storage::set(storage::key::READING, code);
        title::set_root("data-reading", code);
        self.easy.set(easy);
    }
}

/// The preferences of the user.
pub fn use_preferences() -> Preferences {
    super::handle()
}
