//! What such work pays.

use crate::model::{Career, Wage};
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Disclosure, Panel, SourceLine};
use crate::web::state::{use_data, use_origin, use_texts};
use leptos::prelude::*;

/// The wage range of the occupation group with its year, group and source. Careers of one group are never ranked.
#[component]
pub fn Pay(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().career;
    let group = data.occupation_groups.get(career.occupation_group.as_str());
    let group = group.map_or(career.occupation_group.as_str(), |group| group.name.as_str());
    let figure = match &career.wage {
        None => view! { <p>{words.pay_unknown}</p> }.into_any(),
        Some(wage) => figure(texts, wage, group),
    };
    view! {
        <Panel title=words.pay>
            {figure}
            <SameGroup career=career />
        </Panel>
    }
    .into_any()
}

fn figure(texts: &'static Texts, wage: &'static Wage, group: &str) -> AnyView {
    let (low, high) = (texts.numbers.euro(wage.month_min), texts.numbers.euro(wage.month_max));
    view! {
        <p class="figure">{(texts.terms.wage_range)(&low, &high)}</p>
        <p>{(texts.terms.wage_basis)(wage.basis, group)}</p>
        <p>{texts.terms.wage_not_for_starters} " " {texts.record().career.pay_not_yours}</p>
        <SourceLine id=&wage.source />
    }
    .into_any()
}

/// "Zelfde groep, zelfde cijfer".
#[component]
fn SameGroup(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().career;
    let origin = use_origin();
    let number = data.same_wage_group(career).len();
    let cards = move || {
        let cards = Cards::new(texts, origin.get());
        let items = data.same_wage_group(career).into_iter().map(move |other| cards.career(other, "")).collect_view();
        view! { <CardList>{items}</CardList> }
    };
    (number > 0).then(|| {
        view! {
            <Disclosure summary=(words.same_group)(number)>
                <p>{words.same_group_lead}</p>
                {cards}
            </Disclosure>
        }
        .into_any()
    })
}
