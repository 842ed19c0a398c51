//! Codes of a career, for counsellors.

use crate::model::Career;
use crate::web::components::{Disclosure, ExternalLink, Fact, Facts};
use crate::web::state::{data_lang, use_texts};
use leptos::prelude::*;

/// ISCO, ESCO, O*NET and crebo codes, on demand.
#[component]
pub fn Codes(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().career;
    let esco = career.esco_uri.as_deref().map(|uri| view! { <ExternalLink url=uri /> });
    let has_esco = esco.is_some();
    let crebos = career
        .crebos
        .iter()
        .map(|crebo| {
            view! { <li>{crebo.code.as_str()} " " <span lang=data_lang()>{crebo.name.as_str()}</span></li> }
        })
        .collect_view();
    let list = (!career.crebos.is_empty()).then(|| {
        view! {
            <ul class="plain">{crebos}</ul>
            <p class="quiet">{words.codes_crebo_mind}</p>
        }
    });
    let has_crebos = list.is_some();
    let unknown = texts.record().shared.unknown;
    view! {
        <Disclosure summary=words.codes>
            <Facts>
                <Fact label="ISCO-08">{career.isco.as_str()}</Fact>
                <Fact label="ESCO">{esco} {(!has_esco).then_some(unknown)}</Fact>
                <Fact label="O*NET-SOC">{career.onet_soc.as_str()}</Fact>
                <Fact label=words.codes_crebo>{list} {(!has_crebos).then_some(unknown)}</Fact>
            </Facts>
        </Disclosure>
    }
    .into_any()
}
