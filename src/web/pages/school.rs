//! The screen of a school: what one can learn there, and where that leads.

use super::visit::{TakeCard, is_school_lab};
use crate::dataset::Dataset;
use crate::model::{Career, GeneralOffering, Institution, InstitutionId, Offering, OfferingBasis, Study};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{
    AboutText, Cards, CompanyList, ExternalLink, Fact, Facts, HiddenRecord, HowFar, KeepToggle, MoreList, MustCheck,
    Page, Panel, ReportError, SourceNote, Station, Triangle, UnknownRecord, region_name, tied, via_note,
};
use crate::web::links::key;
use crate::web::state::{data_lang, use_data, use_origin, use_prose, use_texts};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The screen of a school.
///
/// # Accessibility
/// One `h1`, an `h2` per part; the three corners of the triangle are links at the top.
#[component]
pub fn SchoolPage(
    /// The id in the address.
    id: InstitutionId,
) -> impl IntoView {
    let data = use_data();
    match data.institutions.get(id.as_str()) {
        None => view! { <UnknownRecord kind=Kind::School id=id.to_string() /> }.into_any(),
        Some(school) => match &school.hidden {
            Some(hidden) => {
                view! { <HiddenRecord kind=Kind::School name=school.name.clone() hidden=hidden /> }.into_any()
            }
            None => view! { <Shown school=school /> }.into_any(),
        },
    }
}

/// A school that may be shown.
#[component]
fn Shown(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let careers = careers(data, school);
    let stations = [
        Station::with(Kind::Study, data.studies_at(school).len()),
        Station::with(Kind::Career, careers.len()),
        Station::with(Kind::Employer, tied(data, careers).len()),
    ];
    let place = school.place.as_deref().unwrap_or_else(|| region_name(&school.region));
    let lead = (texts.record().school.lead)((texts.terms.institution_kind)(school.kind), place);
    let aside = move || {
        view! {
            <p class="page__lead">{lead}</p>
            {school.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            <div class="toggles"><KeepToggle kind=Kind::School id=school.id.to_string() /></div>
        }
    };
    view! {
        <Page title=school.name.clone() eyebrow=(texts.terms.kind_one)(Kind::School) dutch=true aside=aside>
            <Triangle stations=stations />
            <div class="record">
                <About school=school />
                {is_school_lab(school).then(|| view! { <TakeCard id=school.id.to_string() /> })}
                <General school=school />
                <Studies school=school />
                <Careers school=school />
                <Companies school=school />
            </div>
            <footer class="record__foot">
                <SourceNote
                    sources=&school.sources
                    confidence=school.confidence
                    as_of=school.as_of.as_deref()
                    must_check=school.must_check
                    note_key=format!("institutions/{}", school.id)
                />
                <ReportError kind=Kind::School id=school.id.to_string() name=school.name.clone() />
            </footer>
        </Page>
    }
    .into_any()
}

/// The careers of its studies, each once, by name.
fn careers(data: &'static Dataset, school: &'static Institution) -> Vec<&'static Career> {
    let mut found = BTreeMap::new();
    for (study, _) in data.studies_at(school) {
        found.extend(data.careers_of(study).into_iter().map(|(career, _)| ((&career.name, &career.id), career)));
    }
    found.into_values().collect()
}

/// Where it is and what the source says of it.
#[component]
fn About(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let texts = use_texts();
    let (words, shared) = (&texts.record().school, &texts.record().shared);
    let offers = school.offers.iter().map(|offer| view! { <li class="trait">{offer.as_str()}</li> }).collect_view();
    let prose = use_prose();
    let about = move || {
        let text = prose.get()?.institutions.get(school.id.as_str())?;
        Some(view! { <AboutText part=words.about about=&text.about basis=text.text_basis /> })
    };
    let website = school.website.as_deref().map(|url| view! { <ExternalLink url=url /> });
    let no_website = website.is_none().then_some(shared.unknown);
    view! {
        <Panel title=words.about>
            {about}
            <Facts>
                <Fact label=shared.place>{school.place.clone().unwrap_or_else(|| shared.unknown.to_owned())}</Fact>
                <HowFar point=school.location />
                <Fact label=shared.region>{region_name(&school.region)}</Fact>
                <Fact label=shared.website>{website} {no_website}</Fact>
                {(!school.offers.is_empty()).then(|| view! {
                    <Fact label=words.offers><ul class="traits" role="list" lang=data_lang()>{offers}</ul></Fact>
                })}
            </Facts>
        </Panel>
    }
    .into_any()
}

/// Offerings that the source ties to no study, such as "technisch profiel".
#[component]
fn General(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().school;
    let items = school.general_offerings.iter().map(|offering| general_item(texts, offering)).collect_view();
    (!school.general_offerings.is_empty()).then(|| {
        view! {
            <Panel title=words.general lead=words.general_lead>
                <ul class="plain">{items}</ul>
            </Panel>
        }
        .into_any()
    })
}

fn general_item(texts: &'static Texts, offering: &'static GeneralOffering) -> AnyView {
    let level = offering.level.map(|level| format!(", {}", (texts.terms.level)(level)));
    let modes: Vec<_> = offering.modes.iter().map(|mode| (texts.terms.mode)(*mode)).collect();
    let modes = (!modes.is_empty()).then(|| format!(", {}", (texts.record().shared.or_list)(&modes)));
    let date = offering.as_of.as_deref().map(|date| (texts.detail().record_as_of)(&texts.numbers.date(date)));
    view! {
        <li>
            <strong lang=data_lang()>{offering.name.as_str()}</strong> {level} {modes} ". "
            <span class="quiet">{date}</span>
            {offering.must_check.then(|| view! { " " <MustCheck /> })}
        </li>
    }
    .into_any()
}

/// What can be learnt there, as far as we know.
#[component]
fn Studies(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().school;
    let origin = use_origin();
    let is_empty = data.studies_at(school).is_empty();
    let list = move || {
        let cards = Cards::new(texts, origin.get());
        let found = data.studies_at(school);
        let rows: Vec<_> = (0..found.len()).collect();
        let row = Arc::new(move |number: usize| {
            found.get(number).map_or_else(
                || ().into_any(),
                |(study, offering)| cards.study(study, offering_note(texts, offering), offering_mark(study, offering)),
            )
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key::COUNT_STUDIES /> }
    };
    view! {
        <Panel title=words.studies lead=words.studies_lead id=Station::anchor(Kind::Study) wide=true>
            {is_empty.then(|| view! { <p>{words.studies_none}</p> })}
            {list}
        </Panel>
    }
    .into_any()
}

/// How sure the offering is, and the ways of learning here.
fn offering_note(texts: &Texts, offering: &Offering) -> String {
    let modes: Vec<_> = offering.modes.iter().map(|mode| (texts.terms.mode)(*mode)).collect();
    let modes = if modes.is_empty() {
        texts.record().shared.mode_unknown.to_owned()
    } else {
        (texts.record().study.modes_here)(&(texts.record().shared.list_of)(&modes))
    };
    match offering.basis {
        OfferingBasis::Stated => modes,
        OfferingBasis::Inferred => format!("{modes} ({})", texts.record().school.inferred),
    }
}

/// The mark of the offering, unless the study has one already.
fn offering_mark(study: &Study, offering: &Offering) -> Option<AnyView> {
    (offering.must_check && !study.must_check).then(|| view! { <MustCheck /> }.into_any())
}

/// What one can become with it.
#[component]
fn Careers(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().school;
    let origin = use_origin();
    let is_empty = careers(data, school).is_empty();
    let list = move || {
        let cards = Cards::new(texts, origin.get());
        let found = careers(data, school);
        let rows: Vec<_> = (0..found.len()).collect();
        let row = Arc::new(move |number: usize| {
            found.get(number).map_or_else(|| ().into_any(), |career| cards.career(career, ""))
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key::COUNT_CAREERS /> }
    };
    view! {
        <Panel title=words.careers lead=words.careers_lead id=Station::anchor(Kind::Career) wide=true>
            {is_empty.then(|| view! { <p>{texts.record().study.careers_none}</p> })}
            {list}
        </Panel>
    }
    .into_any()
}

/// Companies through the careers, near the school unless another place was chosen.
#[component]
fn Companies(
    /// The school.
    school: &'static Institution,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().school;
    let origin = use_origin();
    let found = tied(data, careers(data, school));
    let is_empty = found.is_empty();
    let list =
        move || CompanyList { texts, origin: origin.get(), near: school.location, note: via_note }.view(found.clone());
    view! {
        <Panel title=words.companies lead=words.companies_lead id=Station::anchor(Kind::Employer) wide=true>
            {if is_empty {
                view! { <p>{texts.record().study.companies_none}</p> }.into_any()
            } else {
                list.into_any()
            }}
        </Panel>
    }
    .into_any()
}
