//! The route on paper, and its link.

use crate::web::browser::{clipboard, location, print};
use crate::web::state::{use_announcer, use_texts};
use leptos::html::Textarea;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Prints the route, or copies the link that holds it.
///
/// # Accessibility
/// Two buttons. How copying went is announced and stands below; where it is refused, the link stands in a field,
/// selected and with the focus.
#[component]
pub(super) fn Share() -> impl IntoView {
    let words = &use_texts().way().line;
    let announcer = use_announcer();
    let said = RwSignal::new("");
    let is_refused = RwSignal::new(false);
    let field = NodeRef::<Textarea>::new();
    let copy = move |_| {
        spawn_local(async move {
            let is_done = clipboard::copy(&location::page_url()).await;
            let text = if is_done { words.copied } else { words.copy_failed };
            announcer.say(text);
            // The screen may be gone by now.
            if said.try_set(text).is_none() {
                is_refused.set(!is_done);
                if !is_done {
                    crate::web::browser::focus::after_paint(move || {
                        field.try_get_untracked().flatten().iter().for_each(clipboard::select_all);
                    });
                }
            }
        });
    };
    view! {
        <div class="share">
            <button type="button" class="button" on:click=|_| print::page()>{words.print}</button>
            <button type="button" class="button button--quiet" on:click=copy>{words.copy}</button>
            <span class="share__said">{move || said.get()}</span>
            <label class="field share__field" hidden=move || !is_refused.get()>
                <span class="field__label">{words.copy_field}</span>
                <textarea
                    class="field__text"
                    rows="2"
                    readonly=true
                    node_ref=field
                    prop:value=move || if is_refused.get() { location::page_url() } else { String::new() }
                ></textarea>
            </label>
        </div>
    }
    .into_any()
}
