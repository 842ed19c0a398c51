//! An employer in short.

use crate::model::{Employer, is_older_than_three_years};
use crate::text::Texts;
use crate::web::components::{AboutText, ChipLink, ExternalLink, Fact, Facts, HowFar, Panel, in_language, region_name};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{use_data, use_prose, use_texts};
use leptos::prelude::*;

/// Place, sectors, staff, website, and how old this is.
#[component]
pub fn About(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let texts = use_texts();
    let (words, shared) = (&texts.record().employer, &texts.record().shared);
    let prose = use_prose();
    let about = move || {
        let text = prose.get()?.employers.get(employer.id.as_str())?;
        Some(view! { <AboutText part=words.about about=&text.about basis=text.text_basis /> })
    };
    let website = employer.website.as_deref().map(|url| view! { <ExternalLink url=url /> });
    let no_website = website.is_none().then_some(shared.unknown);
    let old = age_warning(texts, employer, &use_data().manifest.date);
    view! {
        <Panel title=words.about>
            {about}
            {old.map(|old| view! { <p class="notice">{old}</p> })}
            <Facts>
                <Fact label=shared.place>{employer.place.as_str()} ", " {region_name(&employer.region)}</Fact>
                <HowFar point=employer.location />
                <Fact label=words.sectors><Sectors employer=employer /></Fact>
                <Fact label=words.staff><Staff employer=employer /></Fact>
                <Fact label=shared.website>{website} {no_website}</Fact>
            </Facts>
        </Panel>
    }
    .into_any()
}

/// "Gegevens uit JAAR, controleer zelf", where the newest source is old or has no date.
fn age_warning(texts: &Texts, employer: &Employer, today: &str) -> Option<String> {
    match employer.as_of.as_deref() {
        None => Some(texts.record().shared.age_unknown.to_owned()),
        Some(date) => is_older_than_three_years(date, today).then(|| {
            let year = date.split('-').next().unwrap_or(date);
            (texts.record().shared.age)(year)
        }),
    }
}

/// Its sectors, each a way to the employers of that sector.
#[component]
fn Sectors(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let chips = employer
        .sectors
        .iter()
        .filter_map(|id| data.sectors.get(id.as_str()))
        .map(|sector| {
            let query = Query::default().with(key::SECTOR, sector.id.as_str());
            let label = in_language(texts, &sector.name, &sector.name_en);
            view! { <li><ChipLink to=Address { route: Route::Employers, query } label=label /></li> }
        })
        .collect_view();
    view! { <ul class="traits" role="list">{chips}</ul> }.into_any()
}

/// The number of staff as the source states it, with what it counts.
#[component]
fn Staff(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().employer;
    match &employer.staff {
        None => view! { {texts.record().shared.unknown} }.into_any(),
        Some(staff) => view! {
            <strong>{staff.count.as_str()}</strong>
            <p class="quiet">{staff.whole_company.then_some(words.staff_whole)} " " {words.staff_mind}</p>
        }
        .into_any(),
    }
}

/// What a page once said that it offers: never a vacancy.
#[component]
pub fn Offers(
    /// The employer.
    employer: &'static Employer,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().employer;
    let offers: Vec<_> = employer.offers.iter().map(|offer| (texts.terms.offer)(*offer)).collect();
    let said = if offers.is_empty() {
        format!("{}.", texts.record().shared.unknown)
    } else {
        (words.offers_once)(&(texts.record().shared.list_of)(&offers))
    };
    view! {
        <Panel title=words.offers>
            <p>{said}</p>
            <p class="quiet">{words.offers_mind}</p>
        </Panel>
    }
    .into_any()
}
