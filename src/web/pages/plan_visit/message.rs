//! A message to start with, and the questions on paper.

use super::planner::Planner;
use crate::text::Draft;
use crate::web::browser::clipboard;
use crate::web::state::{data_lang, use_announcer, use_texts};
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::BTreeMap;

/// A draft message for each place of the plan. What was changed in one is there again after looking at another, also
/// after a swap and back, for as long as the page stands.
///
/// # Accessibility
/// A section with an `h2`; radio buttons that say for whom, a labelled field, and the result of copying as a status.
/// Where copying is refused, the text is selected and has the focus.
#[component]
pub fn Message(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let slot = RwSignal::new(0_usize);
    let edits = RwSignal::new(BTreeMap::<&'static str, String>::new());
    let place = Memo::new(move |_| {
        planner.plan.with(|plan| {
            // A plan can get shorter.
            let stop = plan.get(slot.get()).or(plan.first())?;
            Some((stop.id(), stop.spot.name(), stop.spot.place()))
        })
    });
    let id = move || place.get().map(|place| place.0);
    let text = Signal::derive(move || {
        let Some((id, name, place)) = place.get() else { return String::new() };
        edits.with(|edits| edits.get(id).cloned()).unwrap_or_else(|| {
            let school = planner.start_school().map(|school| school.name.as_str());
            (words.draft)(&Draft { name, place, school, questions: words.questions_list })
        })
    });
    let is_changed = move || id().is_some_and(|id| edits.with(|edits| edits.contains_key(id)));
    let change = move |typed: String| {
        if let Some(id) = untrack(id) {
            edits.update(|edits| _ = edits.insert(id, typed));
        }
    };
    let again = move |_| {
        if let Some(id) = untrack(id) {
            edits.update(|edits| _ = edits.remove(id));
        }
    };
    let field = NodeRef::<Textarea>::new();
    view! {
        <section class="panel plan__message">
            <h2 class="panel__title">{words.message}</h2>
            <p class="panel__lead">{words.message_lead}</p>
            {(!words.message_language.is_empty()).then(|| view! { <p class="notice">{words.message_language}</p> })}
            <Recipient planner=planner chosen=slot />
            <label class="field plan__field">
                <span class="field__label">{words.message_field}</span>
                <textarea
                    class="field__text"
                    rows="18"
                    aria-describedby="plan-message-hint"
                    node_ref=field
                    prop:value=text
                    on:input=move |event| change(event_target_value(&event))
                ></textarea>
            </label>
            <p class="quiet" id="plan-message-hint">{words.message_kept}</p>
            <Copy text=text field=field />
            <button type="button" class="button button--quiet" hidden=move || !is_changed() on:click=again>
                {words.message_again}
            </button>
        </section>
    }
    .into_any()
}

/// For whom the message is.
#[component]
fn Recipient(
    /// The plan.
    planner: Planner,
    /// The number of the place.
    chosen: RwSignal<usize>,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let option = move |number: usize| {
        let name = move || planner.plan.with(|plan| plan.get(number).map(|stop| stop.spot.name()));
        let is_chosen = move || chosen.get().min(planner.plan.with(Vec::len).saturating_sub(1)) == number;
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="radio"
                    name="bericht-aan"
                    prop:checked=is_chosen
                    on:change=move |_| chosen.set(number)
                />
                <span class="option__text" lang=data_lang()>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="facet">
            <legend class="facet__legend">{words.message_to}</legend>
            <For each=move || 0..planner.plan.with(Vec::len) key=|number| *number children=option />
        </fieldset>
    }
    .into_any()
}

/// Copies the message.
#[component]
fn Copy(
    /// The message.
    text: Signal<String>,
    /// Where it stands.
    field: NodeRef<Textarea>,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let announcer = use_announcer();
    let result = RwSignal::new("");
    // What was said is about that text, not about the next one.
    Effect::new(move |_| {
        text.track();
        result.set("");
    });
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let said = if clipboard::copy(&text).await {
                words.message_copied
            } else {
                // The screen may be gone by now.
                field.try_get_untracked().flatten().iter().for_each(clipboard::select_all);
                words.message_selected
            };
            announcer.say(said);
            result.try_set(said);
        });
    };
    view! {
        <p class="report__foot">
            <button type="button" class="button" on:click=copy>{words.message_copy}</button>
            <span>{move || result.get()}</span>
        </p>
    }
    .into_any()
}

/// The questions, on paper only: on the screen they stand in the message.
#[component]
pub fn Questions() -> impl IntoView {
    let words = use_texts().plan_visit();
    let items = words.questions_list.iter().map(|question| view! { <li>{*question}</li> }).collect_view();
    view! {
        <section class="plan__questions">
            <h2>{words.questions}</h2>
            <ul>{items}</ul>
        </section>
    }
    .into_any()
}
