//! "Welke weg past?": the questions, and the ways on that fit.

use super::anchor;
use crate::guide::{Answers, Goal, Want, Way, Who};
use crate::model::{InitiativeKind, Level, Mode, Pillar};
use crate::search::Kind;
use crate::web::browser::focus;
use crate::web::components::{Icon, Panel, Picture};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{Nav, use_announcer, use_nav, use_texts};
use leptos::prelude::*;

/// The helper. Its answers stand in the address, so Back from a way on finds them again; while somebody tries answers
/// the history keeps one entry.
///
/// # Accessibility
/// Field sets with native radio buttons; the third question appears below the others where it matters. The ways on
/// stand right below them, and their number is announced.
#[component]
pub(super) fn Guide() -> impl IntoView {
    let words = use_texts().pact();
    let nav = use_nav();
    let answers = Memo::new(move |before: Option<&Answers>| match before {
        // The screen is about to go: it keeps its answers until then.
        Some(before) if nav.route() != Route::Pact => *before,
        _ => Answers::read(&nav.param(key::WHO), &nav.param(key::WANT), &nav.param(key::LEVEL)),
    });
    announce(answers);
    let who = Who::ALL.map(|who| (who.slug(), (words.who)(who)));
    let want = Want::ALL.map(|want| (want.slug(), (words.want)(want)));
    let goal = Goal::ALL.map(|goal| (goal.slug(), (words.goal)(goal)));
    view! {
        <Panel title=words.guide lead=words.guide_lead id=anchor::GUIDE wide=true>
            <div class="guide">
                <div class="guide__questions">
                    <Question
                        legend=words.ask_who
                        key=key::WHO
                        options=who.to_vec()
                        chosen=Signal::derive(move || answers.get().who.map(Who::slug))
                    />
                    <Question
                        legend=words.ask_want
                        key=key::WANT
                        options=want.to_vec()
                        chosen=Signal::derive(move || answers.get().want.map(Want::slug))
                    />
                    <Show when=move || answers.get().needs_goal()>
                        <Question
                            legend=words.ask_goal
                            key=key::LEVEL
                            options=goal.to_vec()
                            chosen=Signal::derive(move || Some(answers.get().goal.unwrap_or(Goal::Open).slug()))
                        />
                    </Show>
                </div>
                <Ways answers=answers />
            </div>
        </Panel>
    }
    .into_any()
}

/// One question.
///
/// # Accessibility
/// A field set with its legend; arrow keys choose, as in every group of radio buttons.
#[component]
fn Question(
    /// The question.
    legend: &'static str,
    /// The parameter of the address that keeps the answer; also the name of the group.
    key: &'static str,
    /// The answers: the word in the address and what the screen says.
    options: Vec<(&'static str, &'static str)>,
    /// The answer.
    chosen: Signal<Option<&'static str>>,
) -> impl IntoView {
    let nav = use_nav();
    let option = |(slug, name): (&'static str, &'static str)| {
        view! {
            <label class="option">
                <input
                    class="option__box"
                    type="radio"
                    name=key
                    value=slug
                    prop:checked=move || chosen.get() == Some(slug)
                    on:change=move |_| nav.retype(|query| query.with(key, slug))
                />
                <span class="option__text">{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="facet">
            <legend class="facet__legend">{legend}</legend>
            {options.into_iter().map(option).collect_view()}
        </fieldset>
    }
    .into_any()
}

/// The ways on.
#[component]
fn Ways(
    /// The answers.
    answers: Memo<Answers>,
) -> impl IntoView {
    let words = use_texts().pact();
    let nav = use_nav();
    let list = move || match (answers.get().who, answers.get().ways()) {
        (Some(who), ways) if !ways.is_empty() => {
            let doors = ways.into_iter().map(|way| door(way, who)).collect_view();
            view! {
                <h3 class="guide__title">{words.ways}</h3>
                <ol class="guide__doors" role="list">{doors}</ol>
                <button type="button" class="button button--quiet" on:click=move |_| start_again(nav)>
                    {words.start_again}
                </button>
            }
            .into_any()
        }
        _ => view! { <p class="guide__none">{words.ways_none}</p> }.into_any(),
    };
    view! { <div class="guide__ways">{list}</div> }.into_any()
}

fn door(way: Way, who: Who) -> AnyView {
    let words = use_texts().pact();
    let (href, picture) = target(way);
    view! {
        <li class="door">
            <a class="door__link guide__door" href=href>
                <span class="door__icon"><Icon picture=picture /></span>
                <span>
                    <span class="door__title">{(words.way)(way)}</span>
                    <span class="door__text">{(words.because)(way, who)}</span>
                </span>
            </a>
        </li>
    }
    .into_any()
}

/// The button has gone with its focus: it moves to the first answer.
fn start_again(nav: Nav) {
    nav.retype(|query| query.without(key::WHO).without(key::WANT).without(key::LEVEL));
    focus::after_paint(|| {
        focus::move_to(&format!("#{} input", anchor::GUIDE));
    });
}

/// Where a way leads, and what stands on its door.
fn target(way: Way) -> (String, Picture) {
    let list = |route: Route, choices: &[(&'static str, &'static str)]| {
        let query = choices.iter().fold(Query::default(), |query, (key, value)| query.toggled(key, value));
        Address { route, query }.href()
    };
    let initiatives = |kind: InitiativeKind| list(Route::Initiatives, &[(key::KIND, kind.slug())]);
    match way {
        Way::Explore => (Route::Pillar(Pillar::Kiezen).href(), Picture::of_pillar(Pillar::Kiezen)),
        Way::Rooms => (initiatives(InitiativeKind::Technieklokaal), Picture::of_kind(Kind::School)),
        Way::Events => (initiatives(InitiativeKind::Evenement), Picture::of_kind(Kind::Initiative)),
        Way::Careers => (Route::Careers.href(), Picture::of_kind(Kind::Career)),
        Way::Employers => (Route::Employers.href(), Picture::of_kind(Kind::Employer)),
        Way::Schools => (Route::Schools.href(), Picture::of_kind(Kind::School)),
        Way::Parents => (Route::Parents.href(), Picture::QUESTION),
        Way::Studies => (Route::Studies.href(), Picture::of_kind(Kind::Study)),
        Way::AtWork => (list(Route::Studies, &[(key::MODE, Mode::Bbl.slug())]), Picture::of_pillar(Pillar::Werken)),
        Way::Higher => {
            let levels = [Level::Ad, Level::Hbo, Level::Wo].map(|level| (key::LEVEL, level.slug()));
            (list(Route::Studies, &levels), Picture::of_kind(Kind::Study))
        }
        Way::Questions => (format!("#{}", anchor::QUESTIONS), Picture::PRINTER),
    }
}

/// Says how many ways fit when that changes.
fn announce(answers: Memo<Answers>) {
    let words = use_texts().pact();
    let announcer = use_announcer();
    Effect::new(move |before: Option<Answers>| {
        let now = answers.get();
        let ways = now.ways().len();
        if before.is_some_and(|before| before != now) && ways > 0 {
            announcer.say_soon((words.ways_found)(ways));
        }
        now
    });
}
