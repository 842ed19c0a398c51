//! What the pupil keeps on this device.

use crate::dossier::{self as core, ChoiceKey, NoteKey, TickKey, restore};
use crate::web::browser::console;
use crate::web::browser::storage::{self, Refused, key};
use leptos::ev;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::Cell;
use std::time::Duration;

/// Short enough that little is lost when a tablet falls asleep, long enough not to write at every letter.
const PAUSE: Duration = Duration::from_millis(600);

/// So long after this tab wrote, in milliseconds, another may have written without having seen it: browsers do not
/// lock the storage, and each tab may read a copy of its own that is a little behind.
const BLIND: u64 = 1_000;

/// The notes, ticks and choices of the pupil, kept on the device and the same in all tabs.
#[derive(Clone, Copy)]
pub struct Dossier {
    kept: RwSignal<core::Dossier>,
    /// What this tab last saw in storage: against it the changes of two tabs come together.
    seen: StoredValue<core::Dossier>,
    /// What it saw just before it last wrote, and when that was.
    before: StoredValue<(core::Dossier, u64)>,
    waiting: StoredValue<Option<TimeoutHandle>>,
    /// The field that was used last, as its word in the saved text.
    last: StoredValue<String>,
    /// The field where keeping first failed.
    refused: RwSignal<Option<String>>,
}

impl Dossier {
    fn new() -> Self {
        let dossier = Self {
            kept: RwSignal::new(core::Dossier::default()),
            seen: StoredValue::new(core::Dossier::default()),
            before: StoredValue::new((core::Dossier::default(), 0)),
            waiting: StoredValue::new(None),
            last: StoredValue::new(String::new()),
            refused: RwSignal::new(None),
        };
        dossier.look();
        // Another tab wrote, or the whole storage was cleared.
        window_event_listener(ev::storage, move |event| {
            if event.key().is_none_or(|key| key == key::DOSSIER) {
                dossier.look();
            }
        });
        // The page may be gone before the pause is over.
        window_event_listener(ev::pagehide, move |_| dossier.keep());
        window_event_listener(ev::visibilitychange, move |_| dossier.keep());
        dossier
    }

    /// The text of a note, empty where there is none; tracked.
    pub fn note(self, key: &NoteKey) -> String {
        self.kept.with(|kept| kept.note(key).map(|note| note.text.clone()).unwrap_or_default())
    }

    /// Texts that were written in the same place at the same time, such as in another tab; tracked.
    pub fn others(self, key: &NoteKey) -> Vec<String> {
        self.kept.with(|kept| kept.note(key).map(|note| note.others.clone()).unwrap_or_default())
    }

    /// Is something kept of this visit? Tracked.
    pub fn has_visit(self, id: &str) -> bool {
        self.kept.with(|kept| kept.has_visit(id))
    }

    /// Is nothing kept at all? Tracked.
    pub fn is_empty(self) -> bool {
        self.kept.with(core::Dossier::is_empty)
    }

    /// Is this ticked? Tracked.
    pub fn is_ticked(self, key: &TickKey) -> bool {
        self.kept.with(|kept| kept.is_ticked(key))
    }

    /// What was chosen here; tracked.
    pub fn choice(self, key: &ChoiceKey) -> Option<String> {
        self.kept.with(|kept| kept.choice(key).map(str::to_owned))
    }

    /// Something of all that is kept; tracked.
    pub fn with<T>(self, look: impl FnOnce(&core::Dossier) -> T) -> T {
        self.kept.with(look)
    }

    /// Did the device refuse to keep what was written in a field whose word starts like this? Tracked. It is the field
    /// where it happened first, so that the pupil reads it once.
    pub fn is_refused_at(self, word: &str) -> bool {
        self.refused.with(|refused| refused.as_ref().is_some_and(|field| field.starts_with(word)))
    }

    /// Writes a note. It is kept as soon as the typing stops.
    pub fn write(self, key: &NoteKey, text: &str) {
        self.last.set_value(key.word());
        self.kept.update(|kept| kept.write(key, text, now()));
        self.keep_soon();
    }

    /// Ticks something, or takes the tick away.
    pub fn tick(self, key: &TickKey, on: bool) {
        self.last.set_value(key.word());
        self.kept.update(|kept| kept.tick(key, on, now()));
        self.keep();
    }

    /// Chooses, or takes the choice away.
    pub fn choose(self, key: &ChoiceKey, value: Option<&str>) {
        self.last.set_value(key.word());
        self.kept.update(|kept| kept.choose(key, value, now()));
        self.keep();
    }

    /// Chooses again what was taken away, at its place in the order by time.
    pub fn put_back(self, key: &ChoiceKey, value: &str, at: u64) {
        self.last.set_value(key.word());
        self.kept.update(|kept| kept.put_back(key, value, at));
        self.keep();
    }

    /// Chooses several things, or takes them away: the device keeps them at once.
    pub fn choose_all(self, choices: &[(ChoiceKey, Option<String>)]) {
        if let Some((key, _)) = choices.last() {
            self.last.set_value(key.word());
            self.kept.update(|kept| {
                for (key, value) in choices {
                    kept.choose(key, value.as_deref(), now());
                }
            });
            self.keep();
        }
    }

    /// Takes the other texts of a note into it, or throws them away.
    pub fn settle(self, key: &NoteKey, take: bool) {
        self.last.set_value(key.word());
        self.kept.update(|kept| kept.settle(key, take, now()));
        self.keep();
    }

    /// Erases what is kept of a visit.
    pub fn erase_visit(self, id: &str) {
        self.kept.update(|kept| kept.erase_visit(id));
        self.keep();
    }

    /// Erases everything, also what this version does not understand and what was collected to compare: the next pupil
    /// finds nothing.
    pub fn erase(self) {
        self.cancel();
        super::use_tray().clear();
        self.kept.set(core::Dossier::default());
        self.seen.set_value(core::Dossier::default());
        self.say(storage::keep(key::DOSSIER, None));
    }

    /// Keeps what was written, now. What another tab kept meanwhile comes along.
    pub fn keep(self) {
        self.cancel();
        // Where reading fails, what is there is unknown: writing over it could lose something.
        let done = self.read().and_then(|stored| {
            let merged = self.join(&stored);
            if merged != stored {
                let text = merged.save();
                storage::keep(key::DOSSIER, (!merged.is_empty()).then_some(&text))?;
                self.seen.set_value(merged);
                self.before.set_value((stored, now()));
            }
            Ok(())
        });
        self.say(done);
    }

    /// Keeps it when nothing more comes for a moment.
    fn keep_soon(self) {
        self.cancel();
        let timer = set_timeout_with_handle(move || self.keep(), PAUSE).ok();
        self.waiting.set_value(timer);
    }

    fn cancel(self) {
        self.waiting.update_value(|waiting| {
            if let Some(timer) = waiting.take() {
                timer.clear();
            }
        });
    }

    /// Takes over what is kept now. What was written here and is not kept yet follows.
    fn look(self) {
        if let Ok(stored) = self.read()
            && self.join(&stored) != stored
        {
            self.keep_soon();
        }
    }

    /// Brings this tab and what is stored together, on the screen too.
    fn join(self, stored: &core::Dossier) -> core::Dossier {
        let merged = self.kept.with_untracked(|kept| self.base(stored, |base| kept.merge(base, stored)));
        self.seen.set_value(stored.clone());
        if self.kept.with_untracked(|kept| *kept != merged) {
            self.kept.set(merged.clone());
        }
        merged
    }

    /// The copy that this tab and what is stored both came from. Where another tab wrote just after this one, that is
    /// what was there before: what this tab wrote must not look erased or replaced. An empty storage is an erasure.
    fn base<T>(self, stored: &core::Dossier, merge: impl FnOnce(&core::Dossier) -> T) -> T {
        let is_blind = self.before.with_value(|(_, at)| now() < at + BLIND)
            && !stored.is_empty()
            && self.seen.with_value(|seen| seen != stored);
        if is_blind { self.before.with_value(|(before, _)| merge(before)) } else { self.seen.with_value(merge) }
    }

    #[expect(clippy::unused_self, reason = "it reads what belongs to the handle")]
    fn read(self) -> Result<core::Dossier, Refused> {
        let text = storage::read(key::DOSSIER)?.unwrap_or_default();
        let (stored, problems) = restore(&text);
        for problem in problems {
            console::warn(&format!("dossier: {problem:?}"));
        }
        Ok(stored)
    }

    fn say(self, done: Result<(), Refused>) {
        let is_refused = self.refused.with_untracked(Option::is_some);
        match done {
            Ok(()) if is_refused => self.refused.set(None),
            Err(Refused) if !is_refused && self.kept.with_untracked(|kept| !kept.is_empty()) => {
                self.refused.set(Some(self.last.get_value()));
            }
            _ => {}
        }
    }
}

/// The clock of the device, in milliseconds since 1970.
fn now() -> u64 {
    js_sys::Date::now() as u64
}

thread_local! {
    static DOSSIER: Cell<Option<Dossier>> = const { Cell::new(None) };
}

/// The dossier of the pupil. The first who asks makes it; it lives as long as the page.
pub fn use_dossier() -> Dossier {
    DOSSIER.get().unwrap_or_else(|| {
        let dossier = root().map_or_else(Dossier::new, |root| root.with(Dossier::new));
        DOSSIER.set(Some(dossier));
        dossier
    })
}

/// The owner of the whole app: the screen that asks first goes away, the dossier stays.
pub(super) fn root() -> Option<Owner> {
    std::iter::successors(Owner::current(), Owner::parent).last()
}
