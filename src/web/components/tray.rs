//! Collecting to compare: the button on a record, and the bar with what was collected.

use super::icon::{Icon, Picture};
use super::toggle::Toggle;
use crate::compare::{Added, find, write_ids};
use crate::dataset::Dataset;
use crate::search::Kind;
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::links::{Address, Route, key};
use crate::web::state::{data_lang, use_announcer, use_data, use_origin, use_texts, use_tray};
use leptos::prelude::*;

/// Where the comparison of some records stands.
pub fn compare_address(address: Address, ids: &[String]) -> Address {
    Address { query: address.query.with(key::IDS, &write_ids(ids)), ..address }
}

/// The name of a record that can be compared; studies of one name differ by their level.
pub fn full_name(data: &Dataset, texts: &Texts, id: &str) -> Option<String> {
    let (_, name) = find(data, id)?;
    let namesakes = data
        .studies
        .shown(id)
        .filter(|own| data.studies.iter_shown().any(|other| other.name == own.name && other.id != own.id));
    Some(namesakes.map_or_else(|| name.to_owned(), |study| format!("{name} ({})", (texts.terms.level)(study.level))))
}

/// "Vergelijk": puts a record in the tray, or takes it out.
///
/// # Accessibility
/// A [`Toggle`]: what happened is announced.
#[component]
pub fn CompareToggle(
    /// What it is.
    kind: Kind,
    /// Its id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let words = use_texts().compare();
    let name = full_name(use_data(), use_texts(), &id).unwrap_or_default();
    let (tray, announcer) = (use_tray(), use_announcer());
    let id = StoredValue::new(id);
    let is_in = Memo::new(move |_| id.with_value(|id| tray.has(id)));
    let label = (words.toggle_named)(&name);
    let press = move || {
        if is_in.get_untracked() {
            id.with_value(|id| tray.remove(id));
            announcer.say((words.removed)(&name));
            return;
        }
        match id.with_value(|id| tray.add(kind, id)) {
            Added::Full => announcer.say((words.full)(kind)),
            Added::Added | Added::Already => announcer.say((words.added)(&name, untrack(|| tray.ids(kind).len()))),
        }
    };
    view! { <Toggle is_on=is_in off=Picture::COMPARE label=label word=words.toggle on_press=press /> }.into_any()
}

/// What was collected, at the bottom of the screen: the way to the comparison, and on demand each record with a way to
/// take it out.
///
/// # Accessibility
/// A named region after the page. Its list is a native disclosure. When a record goes, the focus moves to the next
/// button, or to the heading of the page when the bar goes with it.
#[component]
pub fn TrayBar() -> impl IntoView {
    let words = use_texts().compare();
    let tray = use_tray();
    let is_shown = Memo::new(move |_| !tray.is_empty());
    let kind = Memo::new(move |_| tray.kinds().first().copied().unwrap_or(Kind::Career));
    let number = Memo::new(move |_| tray.kinds().into_iter().map(|kind| tray.ids(kind).len()).sum::<usize>());
    let notice = move || match tray.full() {
        Some(kind) => Some((words.full)(kind)),
        None => tray.is_refused().then_some(words.not_kept),
    };
    view! {
        <Show when=move || is_shown.get()>
            <section class="tray" aria-label=words.tray>
                <div class="tray__inner">
                    {move || notice().map(|notice| view! { <p class="tray__notice">{notice}</p> })}
                    <div class="tray__bar">
                        <details class="tray__more">
                            <summary class="tray__summary">
                                <Icon picture=Picture::COMPARE />
                                <span class="tray__word">{words.tray}</span>
                                <span class="tray__number">{move || number.get()}</span>
                            </summary>
                            <Collected />
                        </details>
                        {move || view! { <Go kind=kind.get() /> }}
                    </div>
                </div>
            </section>
        </Show>
    }
    .into_any()
}

/// The way to the comparison of a kind; below two of it, the way to more.
#[component]
fn Go(
    /// The kind.
    kind: Kind,
) -> impl IntoView {
    let words = use_texts().compare();
    let (tray, origin) = (use_tray(), use_origin());
    move || {
        let ids = tray.ids(kind);
        let origin = origin.get();
        if ids.len() < 2 {
            let to = match kind {
                Kind::Study => Route::Studies,
                Kind::Employer => Route::Employers,
                _ => Route::Careers,
            };
            return view! { <a class="button button--quiet tray__go" href=origin.link(to).href()>{words.one_more}</a> }
                .into_any();
        }
        let to = compare_address(origin.link(Route::Compare), &ids);
        view! { <a class="button tray__go" href=to.href()>{(words.compare_count)(kind, ids.len())}</a> }.into_any()
    }
}

/// Everything in the tray, by kind.
#[component]
fn Collected() -> impl IntoView {
    let words = use_texts().compare();
    let tray = use_tray();
    let announcer = use_announcer();
    let kinds = Memo::new(move |_| tray.kinds());
    let clear = move |_| {
        tray.clear();
        announcer.say(words.emptied);
        focus::after_paint(|| _ = focus::move_to("main h1"));
    };
    view! {
        <div class="tray__kinds">
            <For each=move || kinds.get() key=|kind| kind.slug() let:kind>
                <OfKind kind=kind />
            </For>
            <button type="button" class="button button--quiet" on:click=clear>{words.empty}</button>
        </div>
    }
}

/// The records of one kind.
#[component]
fn OfKind(
    /// The kind.
    kind: Kind,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.compare();
    let (tray, data) = (use_tray(), use_data());
    let announcer = use_announcer();
    let ids = Memo::new(move |_| tray.ids(kind));
    let item = move |id: String| {
        let name = full_name(data, texts, &id).unwrap_or_else(|| (words.gone)(&id));
        let action = (words.remove)(&name);
        let said = (words.removed)(&name);
        let href = Address::of_record(kind, &id).href();
        let button_id = button_id(&id);
        let remove = move |_| {
            let before = ids.get_untracked();
            let at = before.iter().position(|known| *known == id).unwrap_or_default();
            let next = before.get(at + 1).or_else(|| before.get(at.checked_sub(1)?)).map(|next| self::button_id(next));
            tray.remove(&id);
            announcer.say(said.clone());
            focus::after_paint(move || {
                let is_there = next.is_some_and(|next| focus::to(&next)) || focus::move_to(".tray__remove").is_some();
                if !is_there {
                    focus::move_to("main h1");
                }
            });
        };
        view! {
            <li class="tray__item">
                <a href=href lang=data_lang()>{name}</a>
                <button type="button" class="tray__remove" id=button_id aria-label=action on:click=remove>
                    <Icon picture=Picture::CLOSE />
                </button>
            </li>
        }
    };
    // The bar itself already has the way to the kind that was touched last.
    let is_first = move || tray.kinds().first() == Some(&kind);
    view! {
        <h2 class="tray__kind">{(texts.terms.kind_many)(kind)}</h2>
        <ul class="tray__list" role="list">
            <For each=move || ids.get() key=Clone::clone children=item />
        </ul>
        <Show when=move || !is_first()>
            <p><Go kind=kind /></p>
        </Show>
    }
}

fn button_id(id: &str) -> String {
    format!("lijstje-weg-{id}")
}
