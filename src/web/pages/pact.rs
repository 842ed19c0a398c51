//! The Techniekpact: what it was, and what lives on.

mod guide;
mod line;
mod parts;

use crate::dataset::Prose;
use crate::web::browser::print;
use crate::web::components::{ChipLink, Page, Waiting};
use crate::web::links::Route;
use crate::web::state::{use_data, use_prose, use_texts};
use guide::Guide;
use leptos::prelude::*;
use line::Line;
use parts::{About, LivesOn, Network, Partners, Payers, Questions, Servicepunt};

/// The ids of the parts that the links at the top jump to.
mod anchor {
    pub const LIVES_ON: &str = "wat-er-nog-is";
    pub const GUIDE: &str = "welke-weg";
    pub const QUESTIONS: &str = "vragen";
    pub const LINE: &str = "tijdlijn";
    pub const PARTNERS: &str = "partners";
    pub const PAYERS: &str = "wie-betaalt";
}

/// The page. That the pact has ended comes before everything else, and does not wait for the texts.
///
/// # Accessibility
/// One `h1`, an `h2` per part; links at the top jump to the parts.
#[component]
pub fn PactPage() -> impl IntoView {
    let texts = use_texts();
    let words = texts.pact();
    let ended = use_data().manifest.pact.ended.as_deref();
    let prose = use_prose();
    print::forget_part_when_done();
    let parts = move || match prose.get() {
        None => view! { <Waiting says=words.waiting /> }.into_any(),
        Some(prose) => view! { <Parts prose=prose /> }.into_any(),
    };
    view! {
        <Page title=words.title lead=words.lead>
            {ended.map(|ended| view! {
                <section class="notice notice--strong">
                    <h2 class="notice__title">{words.ended_title}</h2>
                    <p>{(words.ended_lead)(&texts.numbers.date(ended))}</p>
                </section>
            })}
            <Contents />
            <div class="record pact">{parts}</div>
            <p class="chips pact__on">
                <ChipLink to=Route::News label=words.all_news />
            </p>
        </Page>
    }
}

/// Links to the parts of the page.
#[component]
fn Contents() -> impl IntoView {
    let words = use_texts().pact();
    let parts = [
        (anchor::LIVES_ON, words.lives_on),
        (anchor::GUIDE, words.guide),
        (anchor::QUESTIONS, words.questions),
        (anchor::LINE, words.timeline),
        (anchor::PARTNERS, words.partners),
        (anchor::PAYERS, words.payers),
    ];
    let link = |(id, name): (&str, &'static str)| {
        view! { <li><a class="chip" href=format!("#{id}")>{name}</a></li> }
    };
    view! {
        <nav class="contents" aria-label=words.on_this_page>
            <ul class="chips" role="list">{parts.map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// What rests on our texts, the useful parts first.
#[component]
fn Parts(
    /// Our texts.
    prose: &'static Prose,
) -> impl IntoView {
    let pact = &prose.pact;
    view! {
        <About pact=pact />
        <Network pact=pact />
        <LivesOn pact=pact />
        <Guide />
        <Servicepunt pact=pact />
        <Questions pact=pact />
        <Line pact=pact />
        <Partners pact=pact />
        <Payers pact=pact />
    }
    .into_any()
}
