//! What such work pays, and what we read about the demand: figures of a whole group, never of one person.

use super::disclosure::Disclosure;
use super::external::SourceLine;
use crate::dataset::Dataset;
use crate::model::{Career, Wage};
use crate::web::state::{use_data, use_details, use_texts};
use leptos::prelude::*;

/// The name of the occupation group of a career.
pub fn group_name(data: &'static Dataset, career: &'static Career) -> &'static str {
    let group = data.occupation_groups.get(career.occupation_group.as_str());
    group.map_or(career.occupation_group.as_str(), |group| group.name.as_str())
}

/// A wage range with its year, group and source.
///
/// # Accessibility
/// Text with a link to the source.
#[component]
pub fn WageFigure(
    /// The career.
    career: &'static Career,
    /// Its figure.
    wage: &'static Wage,
) -> impl IntoView {
    let texts = use_texts();
    let group = group_name(use_data(), career);
    let (low, high) = (texts.numbers.euro(wage.month_min), texts.numbers.euro(wage.month_max));
    view! {
        <p class="figure">{(texts.terms.wage_range)(&low, &high)}</p>
        <p>{(texts.terms.wage_basis)(wage.basis, group)}</p>
        <p>{texts.terms.wage_not_for_starters} " " {texts.record().career.pay_not_yours}</p>
        <SourceLine id=&wage.source />
    }
    .into_any()
}

/// "Wat wij lazen": a press remark about a whole group, on demand, with what it is worth.
///
/// # Accessibility
/// A native disclosure; nothing where we read nothing.
#[component]
pub fn PressRemark(
    /// The career.
    career: &'static Career,
    /// Open from the start?
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().career;
    let details = use_details();
    let press = move || details.get()?.career_profiles.get(career.id.as_str())?.press.as_ref();
    move || {
        press().map(|press| {
            let date = press.date.as_deref().map(|date| texts.numbers.date(date));
            let says = (words.press_says)(&press.says, &press.group, &press.region, date.as_deref());
            view! {
                <div class="panel--wide">
                    <Disclosure summary=words.press open=open>
                        <p>{says}</p>
                        <p>{words.press_mind}</p>
                        <SourceLine id=&press.source />
                    </Disclosure>
                </div>
            }
            .into_any()
        })
    }
}
