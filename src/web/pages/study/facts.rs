//! A study in short: level, duration, ways of learning, subjects and codes.

use crate::model::{CodeSystem, Study, SubjectRequirements, is_older_than_three_years};
use crate::search::Kind;
use crate::text::{StudyTexts, Texts};
use crate::web::components::{Disclosure, Explained, Fact, Facts, Panel, Transitions};
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

/// "In het kort".
#[component]
pub fn StudyFacts(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().study;
    view! {
        <Panel title=words.facts>
            <Facts>
                <Fact label=words.level><Explained text=(texts.terms.level)(study.level) class="fact__main" /></Fact>
                <Fact label=words.duration>{(texts.terms.duration)(study.duration_months)}</Fact>
                <Fact label=words.modes>{modes(texts, study)}</Fact>
                <Fact label=words.domain><span lang=data_lang()>{study.domain.as_str()}</span></Fact>
            </Facts>
            {study.subject_requirements.as_ref().map(|required| view! { <Requirements required=required /> })}
            <Transitions marks=use_data().transitions_of_study(study) kind=Kind::Study />
            <Codes study=study />
        </Panel>
    }
    .into_any()
}

/// Each way of learning with what it means. They belong to the qualification, not to a school.
fn modes(texts: &'static Texts, study: &Study) -> AnyView {
    if study.modes.is_empty() {
        return view! { {texts.record().shared.unknown} }.into_any();
    }
    let items = study
        .modes
        .iter()
        .map(|mode| {
            let says = format!("{}: {}", (texts.terms.mode)(*mode), (texts.terms.mode_means)(*mode));
            view! { <li><Explained text=says /></li> }
        })
        .collect_view();
    view! {
        <ul class="plain">{items}</ul>
        <Explained text=texts.record().study.modes_mind class="quiet" />
    }
    .into_any()
}

/// Subjects that were asked for. A rule older than three years is never a yes or a no.
#[component]
fn Requirements(
    /// The rule.
    required: &'static SubjectRequirements,
) -> impl IntoView {
    let words = &use_texts().record().study;
    let is_old = is_older_than_three_years(&required.year.to_string(), &use_data().manifest.date);
    let say = if is_old { words.requirements_old } else { words.requirements_new };
    view! {
        <h3 class="panel__subtitle">{words.requirements}</h3>
        <p lang=data_lang()>{say(required.year, &required.text)}</p>
        <p>{words.requirements_ask}</p>
    }
    .into_any()
}

/// Codes for counsellors, on demand.
#[component]
fn Codes(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().study;
    let code = study.code.as_deref().map(|code| (words.code_value)(system(words, study.code_system), code));
    let cohort = study.cohort.map(|year| format!(", {}", (words.code_cohort)(year)));
    let code = code.unwrap_or_else(|| texts.record().shared.unknown.to_owned()) + &cohort.unwrap_or_default();
    let earlier = (!study.earlier_codes.is_empty()).then(|| study.earlier_codes.join(", "));
    view! {
        <Disclosure summary=texts.record().career.codes>
            <Facts>
                <Fact label=words.kind>{(texts.terms.study_kind)(study.kind)}</Fact>
                <Fact label=words.code><Explained text=code class="fact__main" /></Fact>
                {earlier.map(|codes| view! { <Fact label=words.earlier_codes>{codes}</Fact> })}
            </Facts>
        </Disclosure>
    }
    .into_any()
}

const fn system(words: &StudyTexts, system: CodeSystem) -> &'static str {
    match system {
        CodeSystem::Crebo => words.code_system_crebo,
        CodeSystem::Isat => words.code_system_isat,
        CodeSystem::VmboProfiel => words.code_system_vmbo,
    }
}
