//! "Meld een fout": a text to copy. Nothing is sent.

use super::disclosure::Disclosure;
use crate::search::Kind;
use crate::web::browser::{clipboard, location};
use crate::web::state::{use_announcer, use_texts};
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Prepares a text about a mistake in a record. The app has no server: the pupil hands the text on.
///
/// # Accessibility
/// A disclosure with two labelled fields; the second is read-only. The result of copying is announced and stands
/// below the button. Where copying is refused, the text is selected and has the focus.
#[component]
pub fn ReportError(
    /// The kind of the record.
    kind: Kind,
    /// Its id.
    #[prop(into)]
    id: String,
    /// Its name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    let texts = &use_texts().record().report;
    let announcer = use_announcer();
    let what = RwSignal::new(String::new());
    let result = RwSignal::new("");
    let field = NodeRef::<Textarea>::new();
    let record = format!("{}/{id}", kind.slug());
    let text = Signal::derive(move || {
        let typed = what.get();
        let typed = if typed.trim().is_empty() { texts.what_empty } else { typed.trim() };
        (texts.text)(&record, &name, &location::page_url(), typed)
    });
    let copy = move |_| {
        let text = text.get_untracked();
        spawn_local(async move {
            let said = if clipboard::copy(&text).await {
                texts.copied
            } else {
                // The screen may be gone by now.
                field.try_get_untracked().flatten().iter().for_each(clipboard::select_all);
                texts.selected
            };
            announcer.say(said);
            result.try_set(said);
        });
    };
    view! {
        <div class="report">
            <Disclosure summary=texts.open>
                <p>{texts.lead}</p>
                <label class="field">
                    <span class="field__label">{texts.what}</span>
                    <textarea class="field__text" rows="2" on:input=move |event| what.set(event_target_value(&event))></textarea>
                </label>
                <label class="field">
                    <span class="field__label">{texts.result}</span>
                    <textarea class="field__text" rows="5" readonly=true node_ref=field prop:value=move || text.get()></textarea>
                </label>
                <p class="report__foot">
                    <button type="button" class="button" on:click=copy>{texts.copy}</button>
                    <span>{move || result.get()}</span>
                </p>
            </Disclosure>
        </div>
    }
    .into_any()
}
