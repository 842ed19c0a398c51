//! "Not for me": a career goes, the others follow the reason, and it can come back.

use super::Deck;
use super::pick::item_id;
use super::say::Say;
use crate::matching::{Answer, Objection, objections};
use crate::model::{Career, CareerId, InterestItemId};
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::components::Disclosure;
use crate::web::state::{Announcer, Finder, data_lang, use_announcer, use_data, use_finder, use_texts};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What happens in the list while this screen stands.
#[derive(Clone, Copy)]
pub(super) struct Hiding {
    deck: Deck,
    finder: Finder,
    announcer: Announcer,
    texts: &'static Texts,
    /// The career that was hidden last, and where it stood.
    last: RwSignal<Option<(&'static Career, usize)>>,
    /// The careers as they were when the screen opened.
    baseline: RwSignal<Vec<CareerId>>,
    /// What was opened: it stays open when the list is made anew.
    opened: RwSignal<BTreeSet<String>>,
    /// The card whose answer was changed last, and what that did.
    changed: RwSignal<Option<(InterestItemId, String)>>,
}

impl Hiding {
    pub fn new(deck: Deck) -> Self {
        Self {
            deck,
            finder: use_finder(),
            announcer: use_announcer(),
            texts: use_texts(),
            last: RwSignal::new(None),
            baseline: RwSignal::new(Vec::new()),
            opened: RwSignal::new(BTreeSet::new()),
            changed: RwSignal::new(None),
        }
    }

    /// The careers that are shown: the first ones are what the later ones are new against.
    pub fn show(self, careers: Vec<CareerId>) {
        if self.baseline.with_untracked(Vec::is_empty) {
            self.baseline.set(careers);
        }
    }

    /// Did it come in while the screen stands? Tracked.
    pub fn is_fresh(self, id: &CareerId) -> bool {
        self.baseline.with(|baseline| !baseline.is_empty() && !baseline.contains(id))
    }

    /// Was this opened? Tracked.
    pub fn is_open(self, what: &str) -> bool {
        self.opened.with(|opened| opened.contains(what))
    }

    /// It was opened or closed.
    pub fn open(self, what: &str, is_open: bool) {
        if untrack(|| self.is_open(what)) != is_open {
            self.opened.update(|opened| _ = if is_open { opened.insert(what.to_owned()) } else { opened.remove(what) });
        }
    }

    /// Changes an answer, and says which careers came in.
    pub fn answer(self, card: &InterestItemId, answer: Answer) {
        let before = self.careers();
        self.finder.tell(card, answer);
        let says = self.what_came_in(&before);
        self.announcer.say(says.clone());
        self.changed.set(Some((card.clone(), says)));
    }

    /// What the last change of this answer did, where it was the last one; tracked.
    pub fn what_changed(self, card: &InterestItemId) -> Option<String> {
        self.changed.with(|changed| changed.as_ref().filter(|(last, _)| last == card).map(|(_, says)| says.clone()))
    }

    /// Hides a career. Why can be told in the place where it stood.
    pub fn hide(self, career: &'static Career, at: usize) {
        self.last.set(Some((career, at)));
        self.change(career, &Objection::Unsaid);
        focus::after_paint(|| _ = focus::to("finder-gone"));
    }

    /// Tells why.
    fn object(self, career: &'static Career, objection: &Objection) {
        self.change(career, objection);
        focus::after_paint(|| _ = focus::to("finder-gone"));
    }

    /// Takes it back.
    pub fn bring_back(self, career: &'static Career) {
        self.last.set(None);
        self.finder.bring_back(&career.id);
        self.announcer.say((self.texts.finder().against.back)(&career.name));
        let item = item_id(career);
        focus::after_paint(move || {
            let is_there = focus::move_to(&format!("#{item} a")).is_some();
            if is_there {
                focus::reveal(&format!("#{item}"));
            } else {
                focus::jump_to("finder-list");
            }
        });
    }

    fn change(self, career: &'static Career, objection: &Objection) {
        let before = self.careers();
        self.finder.hide(&career.id, objection);
        let hidden = (self.texts.finder().against.hidden)(&career.name);
        self.announcer.say(format!("{hidden} {}", self.what_came_in(&before)));
    }

    fn what_came_in(self, before: &[&'static Career]) -> String {
        let words = &self.texts.finder().against;
        let after = self.careers();
        let new = after.iter().filter(|own| before.iter().all(|old| old.id != own.id));
        let names: Vec<_> = new.map(|career| career.name.as_str()).collect();
        if names.is_empty() {
            words.same.to_owned()
        } else {
            (words.enters)(&(self.texts.record().shared.list_of)(&names))
        }
    }

    fn careers(self) -> Vec<&'static Career> {
        let taste = untrack(|| self.finder.taste());
        self.deck.matcher.with_value(|matcher| matcher.careers(&taste))
    }
}

/// The place where a career stood that was hidden just now: why, and the way back.
///
/// # Accessibility
/// An item of the list that takes the focus. The reasons are toggle buttons; telling one keeps the focus here, and what
/// came in is announced.
#[component]
pub(super) fn Gone(
    /// What was hidden.
    hiding: Hiding,
    /// The place in the list.
    at: usize,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.finder().against;
    let say = Say::new(texts);
    let finder = use_finder();
    move || {
        let (career, _) = hiding.last.get().filter(|(_, place)| *place == at)?;
        let said = Memo::new(move |_| finder.with(|taste| taste.against.get(&career.id).cloned().unwrap_or_default()));
        let reasons = objections(career)
            .into_iter()
            .chain([Objection::Unsaid])
            .map(|objection| {
                let name = say.objection(&objection);
                let is_said = {
                    let objection = objection.clone();
                    move || said.get() == objection
                };
                view! {
                    <button
                        type="button"
                        class="chip"
                        aria-pressed=move || if is_said() { "true" } else { "false" }
                        on:click=move |_| hiding.object(career, &objection)
                    >
                        {name}
                    </button>
                }
            })
            .collect_view();
        Some(view! {
            <li class="gone" id="finder-gone" tabindex="-1">
                <p><strong>{(words.hidden)(&career.name)}</strong></p>
                <p>{words.why}</p>
                <p class="chips">{reasons}</p>
                <p>
                    <button
                        type="button"
                        class="button button--quiet"
                        aria-label=(words.bring_back_named)(&career.name)
                        on:click=move |_| hiding.bring_back(career)
                    >
                        {words.bring_back}
                    </button>
                </p>
            </li>
        })
    }
}

/// All careers that are "not for me", each with the way back.
///
/// # Accessibility
/// A native disclosure with a list.
#[component]
pub(super) fn Hidden(
    /// What was hidden.
    hiding: Hiding,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.finder().against;
    let say = Say::new(texts);
    let finder = use_finder();
    let hidden = Memo::new(move |_| finder.with(|taste| taste.against.clone().into_iter().collect::<Vec<_>>()));
    move || {
        let hidden = hidden.get();
        let known = hidden.iter().filter_map(|(id, objection)| Some((data.careers.shown(id.as_str())?, objection)));
        let known: Vec<_> = known.collect();
        (!known.is_empty()).then(|| {
            let items = known
                .iter()
                .map(|&(career, objection)| {
                    let said = (*objection != Objection::Unsaid).then(|| (words.said)(&say.objection(objection)));
                    view! {
                        <li class="hidden-career">
                            <span>
                                <span lang=data_lang()>{career.name.as_str()}</span>
                                {said.map(|said| view! { <span class="quiet hidden-career__said">{said}</span> })}
                            </span>
                            <button
                                type="button"
                                class="button button--quiet"
                                aria-label=(words.bring_back_named)(&career.name)
                                on:click=move |_| hiding.bring_back(career)
                            >
                                {words.bring_back}
                            </button>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <Disclosure summary=(words.list)(known.len())>
                    <ul class="hidden-careers" role="list">{items}</ul>
                </Disclosure>
            }
        })
    }
}
