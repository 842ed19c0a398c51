//! The questions: a profile, its subjects, and perhaps another to compare with.

use super::asking::{Asking, Side};
use crate::pathways::{Profile, Rung, Subject, Subjects};
use crate::web::components::{Panel, capital};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// The questions.
///
/// # Accessibility
/// Field sets with native radio buttons and check boxes, and a native select; every choice works at once, and the focus
/// stays where it was.
#[component]
pub(super) fn Ask(
    /// The question.
    asking: Asking,
    /// The school.
    rung: Rung,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let cards = Profile::of_school(rung).iter().map(|profile| card(asking, *profile)).collect_view();
    let is_chosen = Memo::new(move |_| asking.choice(Side::First).profile.is_some());
    view! {
        <Panel title=words.choose lead=(words.choose_lead)(rung)>
            <fieldset class="facet gates__question">
                <legend class="facet__legend">{words.which_profile}</legend>
                <div class="gates__profiles">{cards}</div>
            </fieldset>
            <SubjectBoxes asking=asking rung=rung side=Side::First />
            <Show when=move || is_chosen.get()>
                <Compare asking=asking rung=rung />
            </Show>
        </Panel>
    }
    .into_any()
}

fn card(asking: Asking, profile: Profile) -> AnyView {
    let words = use_texts().profile_choice();
    view! {
        <label class="option gates__profile">
            <input
                class="option__box"
                type="radio"
                name="profiel"
                value=profile.slug()
                prop:checked=move || asking.choice(Side::First).profile == Some(profile)
                on:change=move |_| asking.choose(profile)
            />
            <span class="option__text">
                <strong class="gates__short">{capital((words.profile)(profile))}</strong>
                <span class="option__hint">{(words.profile_means)(profile)}</span>
            </span>
        </label>
    }
    .into_any()
}

/// The subjects that count. "I do not know yet" is an answer too, and the first one.
///
/// # Accessibility
/// A field set of native check boxes; what the answer means stands below them.
#[component]
fn SubjectBoxes(
    /// The question.
    asking: Asking,
    /// The school.
    rung: Rung,
    /// Of which choice.
    side: Side,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let own = Memo::new(move |_| asking.choice(side).subjects);
    let legend = move || match side {
        Side::First => words.which_subjects.to_owned(),
        Side::Second => (words.which_subjects_with)(asking.choice(side).profile.map(words.profile).unwrap_or_default()),
    };
    let boxes = Subject::of_school(rung).iter().map(|subject| {
        let subject = *subject;
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="checkbox"
                    prop:checked=move || own.get().is_some_and(|own| own.has(subject))
                    on:change=move |_| asking.toggle(side, subject)
                />
                <span class="option__text">{capital((words.subject)(subject))}</span>
            </label>
        }
    });
    let says = move || match own.get() {
        None => words.subjects_open,
        Some(own) if own == Subjects::default() => words.subjects_none,
        Some(_) => "",
    };
    view! {
        <fieldset class="facet gates__question">
            <legend class="facet__legend">{legend}</legend>
            <p class="quiet gates__hint">{words.subjects_hint}</p>
            <div class="facet__options">
                {boxes.collect_view()}
                <label class="option">
                    <input
                        class="option__box"
                        type="checkbox"
                        prop:checked=move || own.get().is_none()
                        on:change:target=move |event| asking.tell_unknown(side, event.target().checked())
                    />
                    <span class="option__text">{words.subjects_unknown}</span>
                </label>
            </div>
            <p class="gates__says" hidden=move || says().is_empty()>{says}</p>
        </fieldset>
    }
    .into_any()
}

/// A second choice.
///
/// # Accessibility
/// A native select; below it a check box opens the subjects of the second choice.
#[component]
fn Compare(
    /// The question.
    asking: Asking,
    /// The school.
    rung: Rung,
) -> impl IntoView {
    let words = use_texts().profile_choice();
    let first = Memo::new(move |_| asking.choice(Side::First).profile);
    let second = Memo::new(move |_| asking.choice(Side::Second).profile);
    let has_own = Memo::new(move |_| asking.get().is_some_and(|question| question.has_own_subjects));
    let is_equal = move || asking.get().is_some_and(|one| one.second.is_some() && one.compared().is_none());
    let options = Profile::of_school(rung).iter().map(|profile| {
        let profile = *profile;
        let name = move || {
            let short = (words.profile)(profile);
            if first.get() == Some(profile) { (words.compare_same)(short) } else { short.to_owned() }
        };
        view! {
            <option value=profile.slug() prop:selected=move || second.get() == Some(profile)>
                {move || capital(&name())}
            </option>
        }
    });
    view! {
        <label class="field gates__compare">
            <span class="field__label">{words.compare}</span>
            <select
                class="field__select"
                on:change:target=move |event| asking.compare_with(Profile::from_slug(&event.target().value()))
            >
                <option value="" prop:selected=move || second.get().is_none()>{words.compare_none}</option>
                {options.collect_view()}
            </select>
        </label>
        <Show when=move || second.get().is_some()>
            <label class="option gates__own">
                <input
                    class="option__box"
                    type="checkbox"
                    prop:checked=move || has_own.get()
                    on:change:target=move |event| asking.own_subjects(event.target().checked())
                />
                <span class="option__text">{words.own_subjects}</span>
            </label>
            <Show when=move || has_own.get()>
                <SubjectBoxes asking=asking rung=rung side=Side::Second />
            </Show>
            <p hidden=move || !is_equal()>{words.compare_equal}</p>
        </Show>
    }
    .into_any()
}
