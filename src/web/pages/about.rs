//! What we know, where it comes from and how sure it is.

use crate::dataset::{Dataset, Record, Table};
use crate::model::{Confidence, Credit, HiddenReason};
use crate::search::Kind;
use crate::text::{Lang, Texts};
use crate::web::components::{Page, in_language};
use crate::web::state::{data_lang, use_data, use_library, use_texts};
use leptos::prelude::*;

/// `/over-de-data`.
///
/// # Accessibility
/// Tables with captions and header cells.
#[component]
pub fn AboutPage() -> impl IntoView {
    let texts = use_texts();
    let about = texts.about();
    let data = use_data();
    let library = use_library();
    let manifest = &data.manifest;
    let region = in_language(texts, &manifest.region, &manifest.region_en);
    let problems = move || match library.problems().len() {
        0 => about.all_sound.to_owned(),
        number => (about.left_out)(number),
    };
    let sure = [Confidence::High, Confidence::Medium, Confidence::Low].map(|confidence| {
        view! {
            <dt>{(texts.terms.confidence)(confidence)}</dt>
            <dd>{(texts.terms.confidence_means)(confidence)}</dd>
        }
    });
    let honest = about.honest.iter().map(|text| view! { <li>{*text}</li> }).collect_view();
    let credits = manifest.credits.iter().map(|credit| credit_view(texts, credit)).collect_view();
    view! {
        <Page title=about.title lead=about.lead>
            <div class="prose">
                <p>{(about.dataset_of)(region, &texts.numbers.date(&manifest.date))} " " {problems}</p>
                <h2>{about.honest_title}</h2>
                <ul>{honest}</ul>
                <h2>{about.counts}</h2>
                <p>{about.counts_lead}</p>
                <Counts data=data />
                <Reasons data=data />
                <h2>{about.sure}</h2>
                <p>{about.sure_lead}</p>
                <dl class="facts">{sure.collect_view()}</dl>
                <h2>{about.credits}</h2>
                <p>{about.credits_lead}</p>
                <ul class="credits">{credits}</ul>
                <p>{(about.our_texts)(&manifest.licence)}</p>
            </div>
        </Page>
    }
}

/// How many records of each kind are shown and kept out.
#[component]
fn Counts(data: &'static Dataset) -> impl IntoView {
    let texts = use_texts();
    let rows = [
        (Kind::Career, count(&data.careers)),
        (Kind::Study, count(&data.studies)),
        (Kind::School, count(&data.institutions)),
        (Kind::Employer, count(&data.employers)),
        (Kind::Initiative, count(&data.initiatives)),
    ];
    let row = |(kind, (shown, hidden)): (Kind, (usize, usize))| {
        view! {
            <tr>
                <th scope="row">{(texts.terms.kind_many)(kind)}</th>
                <td>{shown}</td>
                <td>{hidden}</td>
            </tr>
        }
    };
    view! {
        <div class="table-frame" role="region" tabindex="0" aria-label=texts.about().counts>
        <table class="table">
            <caption class="visually-hidden">{texts.about().counts}</caption>
            <thead>
                <tr>
                    <th scope="col">{texts.about().kind}</th>
                    <th scope="col">{texts.about().shown}</th>
                    <th scope="col">{texts.about().kept_out}</th>
                </tr>
            </thead>
            <tbody>{rows.map(row).collect_view()}</tbody>
        </table>
        </div>
    }
}

/// Why records are kept out, with how many for each reason.
#[component]
fn Reasons(data: &'static Dataset) -> impl IntoView {
    let texts = use_texts();
    let reasons = [
        HiddenReason::LowConfidence,
        HiddenReason::NoSector,
        HiddenReason::OldSource,
        HiddenReason::Gone,
        HiddenReason::Ended,
    ];
    let item = |reason: HiddenReason| {
        let number = hidden_for(&data.careers, reason)
            + hidden_for(&data.studies, reason)
            + hidden_for(&data.institutions, reason)
            + hidden_for(&data.employers, reason)
            + hidden_for(&data.initiatives, reason);
        view! { <li>{(texts.terms.hidden_reason)(reason)} " (" {number} ")"</li> }
    };
    view! {
        <h3>{texts.about().kept_out_why}</h3>
        <ul>{reasons.map(item).collect_view()}</ul>
    }
}

fn credit_view(texts: &'static Texts, credit: &'static Credit) -> impl IntoView {
    let text = if texts.lang == Lang::Nl { &credit.text } else { &credit.text_en };
    view! {
        <li>
            <strong lang=data_lang()>{credit.name.as_str()}</strong> ": " {text.as_str()}
            {credit.licence.as_deref().map(|licence| format!(" {}.", (texts.about().licence)(licence)))}
        </li>
    }
}

fn count<T: Record>(table: &Table<T>) -> (usize, usize) {
    let shown = table.iter_shown().count();
    (shown, table.all().len() - shown)
}

fn hidden_for<T: Record>(table: &Table<T>, reason: HiddenReason) -> usize {
    table.all().iter().filter(|record| record.hidden().is_some_and(|hidden| hidden.reason == reason)).count()
}
