//! Codes of a career, for counsellors.

use crate::model::Career;
use crate::web::components::{Disclosure, ExternalLink, Fact, Facts};
use crate::web::state::{data_lang, use_details, use_texts};
use leptos::prelude::*;

/// ISCO, ESCO, O*NET and crebo codes, on demand.
#[component]
pub fn Codes(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().career;
    let details = use_details();
    let profile = move || details.get()?.career_profiles.get(career.id.as_str());
    let unknown = texts.record().shared.unknown;
    let esco = move || match profile().and_then(|profile| profile.esco_uri.as_deref()) {
        Some(uri) => view! { <ExternalLink url=uri /> }.into_any(),
        None => view! { {unknown} }.into_any(),
    };
    let onet = move || profile().map_or(unknown, |profile| profile.onet_soc.as_str());
    view! {
        <Disclosure summary=words.codes>
            <Facts>
                <Fact label="ISCO-08">{career.isco.as_str()}</Fact>
                <Fact label="ESCO">{esco}</Fact>
                <Fact label="O*NET-SOC">{onet}</Fact>
                <Fact label=words.codes_crebo>{crebos(career)}</Fact>
            </Facts>
        </Disclosure>
    }
    .into_any()
}

fn crebos(career: &'static Career) -> AnyView {
    let texts = use_texts();
    if career.crebos.is_empty() {
        return view! { {texts.record().shared.unknown} }.into_any();
    }
    let items = career
        .crebos
        .iter()
        .map(|crebo| {
            view! { <li>{crebo.code.as_str()} " " <span lang=data_lang()>{crebo.name.as_str()}</span></li> }
        })
        .collect_view();
    view! {
        <ul class="plain">{items}</ul>
        <p class="quiet">{texts.record().career.codes_crebo_mind}</p>
    }
    .into_any()
}
