//! From where, and how far.

use super::planner::Planner;
use crate::model::Institution;
use crate::outing::{BANDS, schools};
use crate::web::links::key;
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

/// The start and the band.
///
/// # Accessibility
/// A select with its label and hint, and a field set of radio buttons. What changes shows below at once.
#[component]
pub fn Setup(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    view! {
        <div class="plan__setup">
            <Start planner=planner />
            <Reach planner=planner />
        </div>
    }
    .into_any()
}

/// The place above the page, or a school.
#[component]
fn Start(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let (texts, data) = (use_texts(), use_data());
    let words = texts.plan_visit();
    let schools = schools(data);
    let groups = schools
        .chunk_by(|a, b| a.kind == b.kind)
        .filter_map(|group| Some(((texts.terms.institution_kind)(group.first()?.kind), group)))
        .map(|(kind, group)| {
            let options = group.iter().map(|school| option(planner, school)).collect_view();
            view! { <optgroup label=kind>{options}</optgroup> }
        })
        .collect_view();
    view! {
        <label class="field plan__start">
            <span class="field__label">{words.start}</span>
            <select
                class="field__select"
                aria-describedby="plan-start-hint"
                on:change=move |event| planner.start_at(data.institutions.shown(&event_target_value(&event)))
            >
                <option value="" prop:selected=move || planner.school.get().is_none()>{words.start_place}</option>
                {groups}
            </select>
            <span class="quiet" id="plan-start-hint">{words.start_hint}</span>
        </label>
    }
    .into_any()
}

fn option(planner: Planner, school: &'static Institution) -> AnyView {
    let id = school.id.as_str();
    // Most names hold their place already.
    let place = school.place.as_deref().filter(|place| !school.name.contains(*place));
    let name = place.map_or_else(|| school.name.clone(), |place| format!("{} ({place})", school.name));
    view! {
        <option value=id lang=data_lang() prop:selected=move || planner.school.get() == Some(id)>{name}</option>
    }
    .into_any()
}

/// How far.
#[component]
fn Reach(
    /// The plan.
    planner: Planner,
) -> impl IntoView {
    let words = use_texts().plan_visit();
    let options = BANDS.map(|band| {
        view! {
            <label class="option plan__band">
                <input
                    class="option__box"
                    type="radio"
                    name=key::REACH
                    value=band.slug()
                    prop:checked=move || planner.band.get() == band
                    on:change=move |_| planner.set_band(band)
                />
                <span class="option__text">{(words.band_name)(band)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="facet">
            <legend class="facet__legend">{words.band}</legend>
            <div class="plan__bands">{options.collect_view()}</div>
        </fieldset>
    }
    .into_any()
}
