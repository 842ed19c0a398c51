//! One thing to try, of one of the careers on the screen.

use crate::model::Career;
use crate::web::components::{Panel, TryThis};
use crate::web::state::{use_announcer, use_prose, use_texts};
use leptos::prelude::*;

/// One thing to try, and a way to another one. It comes with our own texts.
///
/// # Accessibility
/// A part under its heading. The button keeps the focus; the career of the new thing is announced.
#[component]
pub fn Attempt(
    /// The careers on the screen.
    careers: Vec<&'static Career>,
) -> impl IntoView {
    let words = use_texts().pick_worlds();
    let (prose, announcer) = (use_prose(), use_announcer());
    let turn = RwSignal::new(0_usize);
    let careers = StoredValue::new(careers);
    let all = move || {
        let texts = prose.get().map(|prose| &prose.careers);
        let of = |career: &'static Career| {
            let text = texts?.get(career.id.as_str())?;
            (!text.r#try.is_empty()).then_some((career, text))
        };
        careers.with_value(|careers| careers.iter().filter_map(|career| of(career)).collect::<Vec<_>>())
    };
    let another = move |_| {
        turn.update(|turn| *turn += 1);
        let said = untrack(|| {
            let all = all();
            let (career, _) = all.get(turn.get() % all.len().max(1))?;
            Some((words.another_said)(&career.name))
        });
        announcer.say(said.unwrap_or_default());
    };
    let shown = Memo::new(move |_| all().len());
    let now = move || {
        let all = all();
        let (career, text) = *all.get(turn.get() % all.len().max(1))?;
        Some(view! { <TryThis career=career text=text /> })
    };
    view! {
        <Show when=move || { shown.get() > 0 }>
            <Panel title=words.try_this>
                {now}
                <Show when=move || { shown.get() > 1 }>
                    <p><button type="button" class="button button--quiet" on:click=another>{words.another}</button></p>
                </Show>
            </Panel>
        </Show>
    }
    .into_any()
}
