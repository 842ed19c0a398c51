//! Fields for what the pupil keeps: a note, and things to tick.

use crate::dossier::{NoteKey, TickKey};
use crate::web::state::{Dossier, use_announcer, use_dossier, use_texts};
use leptos::prelude::*;

/// A note that stays on this device. What was erased can be put back as long as the screen stands.
///
/// # Accessibility
/// A labelled field of several lines; hint and the line that says where it is kept describe it. One button erases and
/// then puts back, so that the focus stays; erasing is announced, and so is a device that keeps nothing. On paper the
/// whole text stands there, or room to write.
#[component]
pub fn NoteField(
    /// Which note.
    key: NoteKey,
    /// Its name.
    label: &'static str,
    /// A question that helps to begin.
    #[prop(optional)]
    hint: &'static str,
    /// With the line that says where it is kept? Without where that stands above.
    #[prop(optional)]
    with_line: bool,
    /// How many lines are shown at first.
    #[prop(default = 3)]
    rows: u8,
) -> impl IntoView {
    let words = use_texts().dossier();
    let (dossier, key) = (use_dossier(), StoredValue::new(key));
    let word = key.with_value(NoteKey::word);
    let id = format!("note-{}", word.replace('/', "-"));
    let (hint_id, line_id) = (format!("{id}-hint"), format!("{id}-line"));
    let described = match (hint.is_empty(), with_line) {
        (false, true) => format!("{hint_id} {line_id}"),
        (false, false) => hint_id.clone(),
        (true, true) => line_id.clone(),
        (true, false) => String::new(),
    };
    let text = Memo::new(move |_| key.with_value(|key| dossier.note(key)));
    let erased = RwSignal::new(String::new());
    let write = move |event| {
        erased.set(String::new());
        key.with_value(|key| dossier.write(key, &event_target_value(&event)));
    };
    view! {
        <div class="note">
            <label class="field__label" for=id.clone()>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="note__hint" id=hint_id>{hint}</p> })}
            <textarea
                class="field__text note__text"
                id=id
                rows=rows
                aria-describedby=(!described.is_empty()).then_some(described)
                prop:value=move || text.get()
                on:input=write
                on:blur=move |_| dossier.keep()
            ></textarea>
            <p class="note__paper" aria-hidden="true">{move || text.get()}</p>
            <Refused word=word />
            <Others key=key />
            <div class="note__foot">
                {with_line.then(|| view! { <p class="note__line" id=line_id>{words.kept_here}</p> })}
                <EraseNote key=key text=text erased=erased label=label />
            </div>
        </div>
    }
    .into_any()
}

/// "Wis dit", and then "Zet terug".
#[component]
fn EraseNote(
    /// Which note.
    key: StoredValue<NoteKey>,
    /// What it says.
    text: Memo<String>,
    /// What it said before it was erased.
    erased: RwSignal<String>,
    /// Its name.
    label: &'static str,
) -> impl IntoView {
    let words = use_texts().dossier();
    let (dossier, announcer) = (use_dossier(), use_announcer());
    let can_put_back = move || text.with(String::is_empty) && erased.with(|erased| !erased.is_empty());
    let press = move |_| {
        let put_back = can_put_back();
        let next = if put_back { erased.get_untracked() } else { String::new() };
        erased.set(if put_back { String::new() } else { text.get_untracked() });
        key.with_value(|key| dossier.write(key, &next));
        dossier.keep();
        if !put_back {
            announcer.say(words.erased);
        }
    };
    view! {
        <p class="note__erase" hidden=move || text.with(String::is_empty) && !can_put_back()>
            <span class="quiet" hidden=move || !can_put_back()>{words.erased}</span>
            <button
                type="button"
                class="button button--quiet"
                aria-label=move || (!can_put_back()).then(|| (words.erase_note_named)(label))
                on:click=press
            >
                {move || if can_put_back() { words.put_back } else { words.erase_note }}
            </button>
        </p>
    }
    .into_any()
}

/// What another tab wrote in the same place, so that nothing goes away unseen.
#[component]
fn Others(
    /// Which note.
    key: StoredValue<NoteKey>,
) -> impl IntoView {
    let words = use_texts().dossier();
    let dossier = use_dossier();
    let others = Memo::new(move |_| key.with_value(|key| dossier.others(key)));
    let settle = move |take: bool| key.with_value(|key| dossier.settle(key, take));
    view! {
        <Show when=move || others.with(|others| !others.is_empty())>
            <div class="note__others" role="status">
                <p>{words.others}</p>
                {move || others.get().into_iter().map(|other| view! { <p class="note__other">{other}</p> }).collect_view()}
                <p class="note__choices">
                    <button type="button" class="button" on:click=move |_| settle(true)>{words.others_add}</button>
                    <button type="button" class="button button--quiet" on:click=move |_| settle(false)>
                        {words.others_drop}
                    </button>
                </p>
            </div>
        </Show>
    }
    .into_any()
}

/// Says that the device keeps nothing, where that happened first.
#[component]
fn Refused(
    /// How the word of the field begins.
    word: String,
) -> impl IntoView {
    let words = use_texts().dossier();
    let (dossier, announcer) = (use_dossier(), use_announcer());
    let is_refused = Memo::new(move |_| dossier.is_refused_at(&word));
    Effect::new(move |_| {
        if is_refused.get() {
            announcer.say(words.refused);
        }
    });
    view! {
        <Show when=move || is_refused.get()>
            <p class="note__refused">{words.refused}</p>
        </Show>
    }
    .into_any()
}

/// Things to tick, kept on this device.
///
/// # Accessibility
/// A group with its question as the name; native checkboxes in a row of lines.
#[component]
pub fn TickList(
    /// The question.
    legend: &'static str,
    /// What can be ticked, and how it is called.
    items: Vec<(TickKey, &'static str)>,
) -> impl IntoView {
    let dossier = use_dossier();
    let first = items.first().map(|(key, _)| key.word());
    // A tick that is not kept is said below the group, whichever it was.
    let refused = first.map(|word| {
        let group = word.rsplit_once('/').map_or_else(String::new, |(visit, _)| format!("{visit}/"));
        let group = word.rsplit_once('-').map_or(group, |(start, _)| format!("{start}-"));
        view! { <Refused word=group /> }
    });
    let items = items.into_iter().map(|(key, label)| tick(dossier, key, label)).collect_view();
    view! {
        <fieldset class="ticklist">
            <legend class="ticklist__legend">{legend}</legend>
            {items}
        </fieldset>
        {refused}
    }
    .into_any()
}

fn tick(dossier: Dossier, key: TickKey, label: &'static str) -> AnyView {
    let key = StoredValue::new(key);
    let is_on = move || key.with_value(|key| dossier.is_ticked(key));
    view! {
        <label class="ticklist__item">
            <input
                type="checkbox"
                prop:checked=is_on
                on:change=move |event| key.with_value(|key| dossier.tick(key, event_target_checked(&event)))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
