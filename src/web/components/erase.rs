//! "Deel je dit apparaat?": everything that the pupil kept goes in two taps.

use crate::web::browser::focus;
use crate::web::state::{use_dossier, use_me, use_texts};
use leptos::prelude::*;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Offer,
    Sure,
    Done,
}

/// A way to erase everything, where something is kept.
///
/// # Accessibility
/// A section with an `h2`. The question that follows the first press gets the focus, and so does the answer.
#[component]
pub fn EraseAll(
    /// Called when everything is gone: what a screen itself remembers goes with it.
    #[prop(optional, into)]
    done: Option<Callback<()>>,
) -> impl IntoView {
    let words = use_texts().dossier();
    let (dossier, me) = (use_dossier(), use_me());
    let has_something = move || !dossier.is_empty() || !me.is_unknown();
    let stage = RwSignal::new(Stage::Offer);
    let go = move |to: Stage| {
        if to == Stage::Done {
            dossier.erase();
            me.erase();
            if let Some(done) = done {
                done.run(());
            }
        }
        stage.set(to);
        focus::after_paint(|| _ = focus::move_to("#erase-all"));
    };
    let step = move || {
        match stage.get() {
        Stage::Offer => view! {
            <p>{words.all_lead}</p>
            <button type="button" class="button button--quiet" on:click=move |_| go(Stage::Sure)>{words.all_erase}</button>
        }
        .into_any(),
        Stage::Sure => view! {
            <p><strong>{words.all_sure}</strong></p>
            <p class="note__choices">
                <button type="button" class="button" on:click=move |_| go(Stage::Done)>{words.all_yes}</button>
                <button type="button" class="button button--quiet" on:click=move |_| go(Stage::Offer)>
                    {words.all_no}
                </button>
            </p>
        }
        .into_any(),
        Stage::Done => view! { <p>{words.all_done}</p> }.into_any(),
    }
    };
    // Writing again after erasing brings the offer back.
    Effect::new(move |_| {
        if has_something() && stage.get_untracked() == Stage::Done {
            stage.set(Stage::Offer);
        }
    });
    let is_shown = Memo::new(move |_| has_something() || stage.get() == Stage::Done);
    view! {
        <Show when=move || is_shown.get()>
            <section class="panel panel--wide erase">
                <h2 class="panel__title">{words.all_title}</h2>
                <div id="erase-all">{step}</div>
            </section>
        </Show>
    }
    .into_any()
}
