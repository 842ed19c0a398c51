//! First guess what a career pays, then see the figure.

mod ask;
mod bar;
mod choose;
mod class;
mod end;
mod reveal;
mod rounds;

use crate::guess::Step;
use crate::web::browser::focus;
use crate::web::components::Page;
use crate::web::state::use_texts;
use ask::Ask;
use choose::Choose;
use class::ClassRound;
use end::End;
use leptos::prelude::*;
use reveal::Reveal;
use rounds::Rounds;

/// The part that is open now begins with this heading.
const HEADING: &str = "guess-now";

/// The screen: three careers, a guess for each, the figure, and a look back; or the same with a class.
///
/// # Accessibility
/// One `h1`; each step stands in the address and has one `h2`, which gets the focus when the step changes.
#[component]
pub fn GuessPage() -> impl IntoView {
    let words = use_texts().guess();
    let rounds = Rounds::new();
    let is_first = move || rounds.step.get() == Step::Choose && !rounds.is_class.get();
    let lead = Signal::derive(move || if is_first() { words.lead.to_owned() } else { String::new() });
    let is_nothing = Memo::new(move |_| rounds.round.with(Vec::is_empty));
    let body = move || {
        if is_nothing.get() {
            return view! { <p>{words.none}</p> }.into_any();
        }
        if rounds.is_class.get() {
            return view! { <ClassRound rounds=rounds /> }.into_any();
        }
        let step = rounds.step.get();
        if step != Step::Choose {
            rounds.round.track();
        }
        match step {
            Step::Choose => view! { <Choose rounds=rounds /> }.into_any(),
            Step::Ask(number) => view! { <Ask rounds=rounds number=number /> }.into_any(),
            Step::Show(number) => view! { <Reveal rounds=rounds number=number /> }.into_any(),
            Step::End => view! { <End rounds=rounds /> }.into_any(),
        }
    };
    move_focus_on_step(rounds);
    view! {
        <Page title=words.title lead=lead>
            <div class="guess" class:guess--class=move || rounds.is_class.get()>{body}</div>
        </Page>
    }
    .into_any()
}

/// The page stays when only the step changes: the heading of the step takes the focus.
fn move_focus_on_step(rounds: Rounds) {
    Effect::new(move |before: Option<(Step, bool)>| {
        let now = (rounds.step.get(), rounds.is_class.get());
        if before.is_some_and(|before| before != now) {
            rounds.dropped.set(Vec::new());
            focus::after_paint(|| _ = focus::move_to(&format!("#{HEADING}")));
        }
        now
    });
}
