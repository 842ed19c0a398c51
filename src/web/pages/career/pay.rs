//! What such work pays.

use crate::model::Career;
use crate::web::components::{CardList, Cards, Disclosure, Panel, WageFigure};
use crate::web::state::{use_data, use_origin, use_texts};
use leptos::prelude::*;

/// The wage range of the occupation group with its year, group and source. Careers of one group are never ranked.
#[component]
pub fn Pay(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let words = &use_texts().record().career;
    let figure = match &career.wage {
        None => view! { <p>{words.pay_unknown}</p> }.into_any(),
        Some(wage) => view! { <WageFigure career=career wage=wage /> }.into_any(),
    };
    view! {
        <Panel title=words.pay>
            {figure}
            <SameGroup career=career />
        </Panel>
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
