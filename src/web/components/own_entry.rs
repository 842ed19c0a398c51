//! The answers for the pupil's own stage: "mag ik hierheen?", and the way in one line.

use crate::dataset::Details;
use crate::model::{Career, Rule, Study};
use crate::pathways::{Applies, Entry, Goal, Narrowing, Next, Pathways, Pupil, Rung, Step, Verdict, What};
use crate::text::Texts;
use crate::web::components::{SourceLine, WayLink, rule_words};
use crate::web::state::{Origin, minutes_to, use_details, use_origin, use_pathways, use_pupil, use_texts};
use leptos::prelude::*;

/// May the pupil enter the study: a word, a sentence with the rule and where it was read, and what to do next. Never a
/// bare no, and never a yes on an old rule.
///
/// # Accessibility
/// A heading with text; the answer is a word, never a colour alone.
#[component]
pub fn OwnEntry(
    /// The study.
    study: &'static Study,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.verdict();
    let (pathways, pupil, origin, details) = (use_pathways(), use_pupil(), use_origin(), use_details());
    move || {
        let (pathways, details) = (pathways.get()?, details.get()?);
        let Some(pupil) = pupil.get() else {
            return Some(view! { <p class="verdict__ask">{words.ask_stage}</p> }.into_any());
        };
        let origin = origin.get();
        let entry = pathways.entry(pupil, study, &|school| minutes_to(origin, school));
        Some(answer(texts, details, pupil, &entry))
    }
}

fn answer(texts: &'static Texts, details: &'static Details, pupil: Pupil<'_>, entry: &Entry<'static>) -> AnyView {
    let words = texts.verdict();
    let stage = (texts.stage().start)(pupil.start);
    let step = entry.step.as_ref();
    let rule = step.and_then(|step| step.rule);
    let narrowed = step.map(|step| narrowings(texts, details, step)).unwrap_or_default();
    let has_bbl = step.is_some_and(|step| step.ways.iter().any(|way| way.needs_leerbaan));
    let after = (entry.after.max > 0.0).then(|| (words.start_in)(&(words.years)(entry.after)));
    let is_answered = entry.verdict != Verdict::Unknown;
    view! {
        <div class="verdict" data-verdict=entry.verdict.slug()>
            <h3 class="verdict__title">{(words.for_you)(&stage)}</h3>
            <p class="verdict__word">{(words.verdict)(entry.verdict)}</p>
            <p>{(words.means)(entry.verdict)} " " {next(texts, &entry.next)} " " {after.filter(|_| is_answered)}</p>
            {rule.map(|rule| rule_view(texts, details, rule))}
            {narrowed}
            {has_bbl.then(|| view! { <p>{words.leerbaan}</p> })}
        </div>
    }
    .into_any()
}

/// A rule in plain words, with where it was read.
fn rule_view(texts: &'static Texts, details: &'static Details, rule: &'static Rule) -> AnyView {
    let old = rule.must_check.then(|| (texts.verdict().rule_old)(None));
    let source = rule.sources.first().map(|id| view! { <SourceLine id=id /> });
    view! {
        <p class="quiet">{rule_words(texts, details, rule)} " " {old}</p>
        {source}
    }
    .into_any()
}

/// What narrows the right, as far as it applies or may apply; what is old sends to the study.
fn narrowings(texts: &'static Texts, details: &'static Details, step: &Step<'static>) -> Vec<AnyView> {
    let words = texts.verdict();
    let item = |narrowing: &Narrowing<'static>| {
        let old = narrowing.is_old.then(|| (words.rule_old)(narrowing.year));
        let lead = (narrowing.applies == Applies::Maybe).then_some(texts.entry().narrowed);
        view! { <p class="quiet">{lead} " " {rule_words(texts, details, narrowing.rule)} " " {old}</p> }.into_any()
    };
    step.narrowed_by.iter().map(item).collect()
}

fn next(texts: &'static Texts, next: &Next<'_>) -> String {
    let words = texts.verdict();
    let name = texts.stage().rung;
    match next {
        Next::Apply => words.apply.to_owned(),
        Next::Finish(rung) => (words.finish)(name(*rung)),
        Next::School(rung) => (words.school)(name(*rung)),
        Next::Study(rung, examples) => {
            let names: Vec<_> = examples.iter().take(2).map(|study| study.name.as_str()).collect();
            (words.study)(name(*rung), &names.join(", "))
        }
        Next::Ask => words.ask.to_owned(),
    }
}

/// The answer in a few words, for a cell of a comparison; nothing as long as no stage was told.
pub fn entry_in_words(
    texts: &'static Texts,
    pathways: &'static Pathways<'static>,
    pupil: Option<Pupil<'static>>,
    study: &'static Study,
    origin: Origin,
) -> Option<String> {
    let entry = pathways.entry(pupil?, study, &|school| minutes_to(origin, school));
    let words = texts.verdict();
    Some(format!("{}. {}", (words.verdict)(entry.verdict), next(texts, &entry.next)))
}

/// Where a line leads.
#[derive(Clone, Copy)]
pub enum LineTo {
    /// To a career.
    Career(&'static Career),
    /// To a study.
    Study(&'static Study),
}

impl LineTo {
    const fn goal(self) -> Goal<'static> {
        match self {
            Self::Career(career) => Goal::Career(career),
            Self::Study(study) => Goal::Study(study),
        }
    }

    fn id(self) -> &'static str {
        match self {
            Self::Career(career) => career.id.as_str(),
            Self::Study(study) => study.id.as_str(),
        }
    }
}

/// The shortest way from the pupil's stage in one line, with a link to the drawn route.
///
/// # Accessibility
/// Text and a link.
#[component]
pub fn WayLine(
    /// Where it leads.
    to: LineTo,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.verdict();
    let (pathways, pupil, origin) = (use_pathways(), use_pupil(), use_origin());
    let line = move || {
        let (pathways, pupil) = (pathways.get()?, pupil.get()?);
        let origin = origin.get();
        let outcome = pathways.routes(pupil, to.goal(), &|school| minutes_to(origin, school));
        let Some(route) = outcome.routes.first() else { return Some(words.no_line.to_owned()) };
        let stations: Vec<_> = route.steps.iter().map(|step| station(texts, &step.what)).collect();
        Some((words.line)(&stations, &(words.years)(route.years)))
    };
    view! {
        <div class="way-line">
            {move || line().map(|line| view! { <p>{line}</p> })}
            <WayLink to=to.id() />
        </div>
    }
    .into_any()
}

fn station(texts: &Texts, what: &What<'_>) -> String {
    let name = |rung: Rung| (texts.stage().rung)(rung).to_owned();
    match what {
        What::Finish { until, .. } => (texts.verdict().finished)(&name(*until)),
        What::School(rung) | What::Between { rung, .. } => name(*rung),
        What::Study(study) => study.name.clone(),
        What::Work { .. } => texts.verdict().work.to_owned(),
    }
}
