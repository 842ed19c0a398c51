//! The marks "groen" and "digitaal".

use crate::model::Transition;
use crate::search::Kind;
use crate::web::components::Disclosure;
use crate::web::links::Route;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// Says which of the two changes a career or a study serves, with the rule behind the mark.
///
/// # Accessibility
/// Native `<details>`: the mark is what one presses, the rule opens.
#[component]
pub fn Transitions(
    /// The marks; none shows nothing.
    marks: Vec<Transition>,
    /// What carries them.
    kind: Kind,
) -> impl IntoView {
    let words = &use_texts().record().shared;
    (!marks.is_empty()).then(|| {
        let names: Vec<_> = marks.iter().map(|mark| (words.transition)(*mark)).collect();
        let rule = if kind == Kind::Study { words.transition_rule_study } else { words.transition_rule_career };
        view! {
            <Disclosure summary=(words.transition_mark)(&(words.list_of)(&names))>
                <p>{rule}</p>
                <p><a href=Route::Pact.href()>{words.transition_plan}</a></p>
            </Disclosure>
        }
    })
}
