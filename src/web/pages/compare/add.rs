//! Adding one more to the comparison.

use super::board::Board;
use crate::compare::{KINDS, find};
use crate::dataset::Dataset;
use crate::search::Kind;
use crate::web::browser::focus;
use crate::web::components::{Icon, Picture, full_name};
use crate::web::state::{data_lang, use_announcer, use_data, use_engine, use_texts};
use leptos::prelude::*;

/// A set that one can choose from.
const OFFERED: usize = 5;
/// Hits that are looked through for those of the kind.
const HITS: usize = 80;

/// The id of the field.
const FIELD: &str = "vergelijk-zoek";

/// A field to look for one more, with what was collected or is like it below. It opens by itself as long as there is
/// nothing to compare.
///
/// # Accessibility
/// A native disclosure with a labelled field and a list of buttons. How many were found is announced after a pause. When
/// one is added, the focus goes back to the field, or to the list of the chosen when it is full.
#[component]
pub fn Add(
    /// The comparison.
    board: Board,
) -> impl IntoView {
    let words = use_texts().compare();
    let is_full = Memo::new(move |_| board.is_full());
    let is_start = Memo::new(move |_| board.ids().is_empty());
    // Once open it stays so while the pupil adds: it closes by hand only.
    let starts_open = untrack(|| !board.is_comparison());
    move || {
        if is_full.get() {
            return view! { <p class="add__full">{words.add_full}</p> }.into_any();
        }
        view! {
            <details class="add" open=starts_open>
                <summary class="add__summary">{move || if is_start.get() { words.add_first } else { words.add }}</summary>
                <Finder board=board />
            </details>
        }
        .into_any()
    }
}

/// The field and what it finds.
#[component]
fn Finder(board: Board) -> impl IntoView {
    let texts = use_texts();
    let words = texts.compare();
    let (data, engine, announcer) = (use_data(), use_engine(), use_announcer());
    let text = RwSignal::new(String::new());
    let kind = Memo::new(move |_| board.kind());
    let found = Memo::new(move |_| {
        let typed = text.get();
        let chosen = board.ids();
        let fits = |found: Kind| kind.get().map_or(KINDS.contains(&found), |kind| kind == found);
        let mut ids = if typed.trim().is_empty() {
            let own = kind.get().map(|kind| board.own_ids(kind)).unwrap_or_default();
            own.into_iter().chain(like(data, kind.get(), chosen.first())).collect::<Vec<_>>()
        } else {
            let hits = engine.get().map(|engine| engine.search(&typed, HITS, None).hits).unwrap_or_default();
            hits.into_iter().filter(|hit| fits(hit.kind)).map(|hit| hit.id).collect()
        };
        ids.retain(|id| !chosen.contains(id));
        let mut once: Vec<String> = Vec::new();
        for id in ids {
            if !once.contains(&id) {
                once.push(id);
            }
        }
        once.truncate(OFFERED);
        once
    });
    let typed = move |value: String| {
        text.set(value);
        announcer.say_soon((words.add_found)(found.with_untracked(Vec::len)));
    };
    let add = move |id: String| {
        text.set(String::new());
        board.add(&id);
        focus::after_paint(|| {
            if !focus::to(FIELD) {
                focus::move_to(".chosen__title");
            }
        });
    };
    let item = move |id: String| {
        let kind = find(data, &id).map_or(Kind::Career, |(kind, _)| kind);
        let name = full_name(data, texts, &id).unwrap_or_default();
        let label = (words.add_this)(&name);
        view! {
            <li>
                <button type="button" class="add__button" aria-label=label on:click=move |_| add(id.clone())>
                    <Icon picture=Picture::of_kind(kind) />
                    <span lang=data_lang()>{name}</span>
                    <span class="add__plus" aria-hidden="true">"+"</span>
                </button>
            </li>
        }
    };
    let says = move || match (text.with(|text| text.trim().is_empty()), found.with(Vec::is_empty)) {
        (true, true) => None,
        (true, false) => Some(words.add_near.to_owned()),
        (false, _) => Some((words.add_found)(found.with(Vec::len))),
    };
    view! {
        <div class="add__body">
            <label class="field__label" for=FIELD>{move || (words.add_label)(kind.get())}</label>
            <input
                id=FIELD
                class="add__field"
                type="text"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                prop:value=move || text.get()
                on:input:target=move |event| typed(event.target().value())
            />
            <p class="add__says">{says}</p>
            <ul class="add__list" role="list">
                <For each=move || found.get() key=Clone::clone children=item />
            </ul>
        </div>
    }
    .into_any()
}

/// What is like the first of the comparison.
fn like(data: &'static Dataset, kind: Option<Kind>, first: Option<&String>) -> Vec<String> {
    let Some((kind, id)) = kind.zip(first) else { return Vec::new() };
    match kind {
        Kind::Career => data.careers.shown(id).map(|career| {
            data.related_careers(career).into_iter().take(OFFERED).map(|(other, _)| other.id.to_string()).collect()
        }),
        Kind::Study => data.studies.shown(id).map(|study| {
            data.related_studies(study).into_iter().take(OFFERED).map(|(other, _)| other.id.to_string()).collect()
        }),
        Kind::Employer => data.employers.shown(id).map(|employer| {
            data.employers_like(employer).into_iter().take(OFFERED).map(|(other, ..)| other.id.to_string()).collect()
        }),
        _ => None,
    }
    .unwrap_or_default()
}
