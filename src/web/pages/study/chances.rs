//! Press reports about work after a study: a mood, never a score.

use crate::dataset::Details;
use crate::model::{JobChance, Study};
use crate::order::Arrange;
use crate::text::Texts;
use crate::web::components::{Disclosure, SourceLine};
use crate::web::state::{data_lang, use_details, use_texts};
use leptos::prelude::*;

/// The reports about this study, on demand, each with its year, region and source. They come with the details.
#[component]
pub fn Chances(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().study;
    let details = use_details();
    move || {
        let reports = reports(details.get()?, study);
        let items = reports.iter().map(|report| item(texts, report)).collect_view();
        (!reports.is_empty()).then(|| {
            view! {
                <div class="panel--wide">
                    <Disclosure summary=words.chances>
                        <p>{words.chances_mind}</p>
                        <ul class="plain">{items}</ul>
                    </Disclosure>
                </div>
            }
            .into_any()
        })
    }
}

/// The newest first; reports without a year last.
fn reports(details: &'static Details, study: &Study) -> Vec<&'static JobChance> {
    let mut found: Vec<_> =
        details.job_chances.iter_shown().filter(|report| report.study.as_ref() == Some(&study.id)).collect();
    found.arrange_by(|a, b| (b.year, &a.region, &a.id).cmp(&(a.year, &b.region, &b.id)));
    found
}

fn item(texts: &'static Texts, report: &'static JobChance) -> AnyView {
    let words = &texts.record().study;
    let year = report.year.map_or_else(|| words.chance_no_year.to_owned(), words.chance_year);
    let level = report.level.as_deref().map(|level| format!(", {level}"));
    let said = |label: &'static str, said: Option<&'static str>| {
        said.map(|said| view! { <span>" · " {label} ": " <span lang=data_lang()>{said}</span></span> })
    };
    let sources = report.sources.iter().map(|id| view! { <SourceLine id=id /> }).collect_view();
    view! {
        <li>
            <strong lang=data_lang()>{report.about.as_str()} {level}</strong>
            ", " {report.region.as_str()} ", " {year}
            {said(words.chance_work, report.work.as_deref())}
            {said(words.chance_placement, report.placement.as_deref())}
            {sources}
        </li>
    }
    .into_any()
}
