//! The comparison on the screen, as one handle.

use crate::compare::{MOST, Question, find, moved, write_ids};
use crate::dataset::Dataset;
use crate::search::Kind;
use crate::text::{CompareTexts, Texts};
use crate::web::browser::focus;
use crate::web::components::full_name;
use crate::web::links::{Route, key};
use crate::web::state::{Announcer, Nav, Tray, use_announcer, use_data, use_nav, use_texts, use_tray};
use leptos::prelude::*;

/// What is compared: read from the address, changed through named methods only. As long as the tray holds the same, it
/// changes along; a comparison that came from a link leaves it alone.
#[derive(Clone, Copy)]
pub struct Board {
    data: &'static Dataset,
    texts: &'static Texts,
    words: &'static CompareTexts,
    nav: Nav,
    tray: Tray,
    announcer: Announcer,
    question: Memo<Question>,
}

impl Board {
    pub fn new() -> Self {
        let texts = use_texts();
        let (data, nav, tray) = (use_data(), use_nav(), use_tray());
        start_with_tray(nav, tray);
        let question = Memo::new(move |before: Option<&Question>| match before {
            // The screen is about to go: it keeps its question until then.
            Some(before) if nav.route() != Route::Compare => before.clone(),
            _ => Question::read(data, &nav.param(key::IDS)),
        });
        Self { data, texts, words: texts.compare(), nav, tray, announcer: use_announcer(), question }
    }

    /// What the address asks for; tracked.
    pub fn question(self) -> Question {
        self.question.get()
    }

    /// The kind that is compared; tracked.
    pub fn kind(self) -> Option<Kind> {
        self.question.with(|question| question.kind)
    }

    /// What is compared, in order; tracked.
    pub fn ids(self) -> Vec<String> {
        self.question.with(|question| question.ids.clone())
    }

    /// Is there something to compare? Tracked.
    pub fn is_comparison(self) -> bool {
        self.question.with(|question| question.ids.len() > 1)
    }

    /// Is there no room for more? Tracked.
    pub fn is_full(self) -> bool {
        self.question.with(|question| question.ids.len() >= MOST)
    }

    /// What of a kind is in the tray; tracked.
    pub fn own_ids(self, kind: Kind) -> Vec<String> {
        self.tray.ids(kind)
    }

    /// Does the tray hold what is compared? Tracked.
    pub fn is_own(self) -> bool {
        self.kind().is_none_or(|kind| self.tray.ids(kind) == self.ids())
    }

    /// The name of a record.
    pub fn name(self, id: &str) -> String {
        full_name(self.data, self.texts, id).unwrap_or_default()
    }

    /// Puts one more beside the others.
    pub fn add(self, id: &str) {
        let mut ids = untrack(|| self.ids());
        ids.push(id.to_owned());
        let number = ids.len();
        self.change(&ids);
        self.announcer.say((self.words.added)(&self.name(id), number));
    }

    /// Takes one away. The focus goes to the next one's button, or to the field to look for another.
    pub fn remove(self, id: &str) {
        let mut ids = untrack(|| self.ids());
        let at = ids.iter().position(|known| known == id).unwrap_or_default();
        ids.retain(|known| known != id);
        let next = ids.get(at).or(ids.last()).map(|next| button_id("weg", next));
        self.change(&ids);
        self.announcer.say((self.words.removed)(&self.name(id)));
        focus::after_paint(move || {
            if !next.is_some_and(|next| focus::to(&next)) {
                focus::move_to("main h1");
            }
        });
    }

    /// Moves one a place. The focus stays on its button.
    pub fn shift(self, id: &str, by: isize) {
        let before = untrack(|| self.ids());
        let ids = moved(&before, id, by);
        if ids == before {
            return;
        }
        let place = ids.iter().position(|known| known == id).map_or(0, |place| place + 1);
        self.change(&ids);
        self.announcer.say((self.words.moved)(&self.name(id), place, ids.len()));
        let button = button_id(if by < 0 { "eerder" } else { "later" }, id);
        focus::after_paint(move || _ = focus::to(&button));
    }

    /// Puts what is compared in the tray, in the place of what is there of this kind.
    pub fn keep(self) {
        if let Some(kind) = untrack(|| self.kind()) {
            self.tray.replace(kind, &untrack(|| self.ids()));
        }
    }

    fn change(self, ids: &[String]) {
        let is_own = untrack(|| self.is_own());
        let kind = untrack(|| self.kind()).or_else(|| Some(find(self.data, ids.first()?)?.0));
        // Where nothing was compared yet, the tray may hold something of this kind: then it is not the same.
        let is_own = is_own && kind.is_some_and(|kind| untrack(|| self.tray.ids(kind) == self.ids()));
        self.nav.refine(|query| query.with(key::IDS, &write_ids(ids)));
        if let Some(kind) = kind.filter(|_| is_own) {
            self.tray.replace(kind, ids);
        }
    }
}

/// Without ids in the address, the screen shows what was collected.
fn start_with_tray(nav: Nav, tray: Tray) {
    let ids = untrack(|| tray.kinds().first().map(|kind| tray.ids(*kind)));
    if let Some(ids) = ids.filter(|_| untrack(|| nav.param(key::IDS)).is_empty()) {
        nav.retype(|query| query.with(key::IDS, &write_ids(&ids)));
    }
}

/// The id of a button of a record.
pub fn button_id(what: &str, id: &str) -> String {
    format!("{what}-{id}")
}
