//! The drawn route: how do I get there, what can I do next, where can I still go.

mod ask;
mod line;
mod next;
mod routes;
mod share;
mod step;
mod still;
mod words;

use crate::dataset::{Dataset, Record};
use crate::pathways::{Goal, Pathways, Profile, Pupil, Start, Subjects};
use crate::web::browser::{focus, location};
use crate::web::components::{Page, StageQuestion, Waiting};
use crate::web::links::{Address, Route, key};
use crate::web::state::{data_lang, use_data, use_nav, use_pathways, use_pupil, use_texts};
use ask::GoalQuestion;
use leptos::prelude::*;
use next::Next;
use routes::Routes;
use still::Still;

/// One of the three questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    How,
    Next,
    Still,
}

/// The word in the address for what one can do next.
pub const NEXT_QUESTION: &str = "hierna";

impl Question {
    const ALL: [Self; 3] = [Self::How, Self::Next, Self::Still];

    /// Its word in the address; the first one is the one that is asked without a word.
    const fn slug(self) -> &'static str {
        match self {
            Self::How => "",
            Self::Next => NEXT_QUESTION,
            Self::Still => "waar",
        }
    }

    fn from_slug(slug: &str) -> Self {
        Self::ALL.into_iter().find(|question| question.slug() == slug).unwrap_or(Self::How)
    }
}

/// What the routes start from. It can be compared, so that a change of the rest of the address draws nothing anew.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Standing {
    start: Start,
    profile: Option<Profile>,
    subjects: Option<Subjects>,
}

impl Standing {
    const fn pupil(self) -> Pupil<'static> {
        Pupil { start: self.start, study: None, profile: self.profile, subjects: self.subjects }
    }
}

/// The drawn route.
///
/// # Accessibility
/// One question at a time: where somebody is, then where to. The three questions are a navigation of links; the one that
/// is answered is marked as current. The answer stands under an `h2`.
#[component]
pub fn WayPage() -> impl IntoView {
    let texts = use_texts();
    let words = texts.way();
    let (nav, data, pathways, pupil) = (use_nav(), use_data(), use_pathways(), use_pupil());
    let standing = Memo::new(move |_| {
        pupil.get().map(|pupil| Standing { start: pupil.start, profile: pupil.profile, subjects: pupil.subjects })
    });
    let goal = Memo::new(move |_| nav.param(key::GOAL));
    let question = Memo::new(move |_| Question::from_slug(&nav.param(key::QUESTION)));
    keep_stage_in_address(standing);
    let title = Signal::derive(move || {
        let found = goal.with(|id| find(data, id)).filter(|_| question.get() == Question::How);
        match (standing.get(), found) {
            (Some(standing), Some(goal)) => (words.heading)(&(texts.stage().start)(standing.start), name(goal)),
            _ => words.title.to_owned(),
        }
    });
    let body = move || {
        let Some(pathways) = pathways.get() else { return view! { <Waiting says=words.waiting /> }.into_any() };
        let Some(standing) = standing.get() else { return view! { <AskStage /> }.into_any() };
        let answer = move || answer(pathways, standing.pupil(), question.get(), &goal.get());
        view! {
            <Questions question=question />
            {answer}
        }
        .into_any()
    };
    view! {
        <Page title=title lead=words.lead>
            <div class="way-page">{body}</div>
        </Page>
    }
    .into_any()
}

fn answer(pathways: &'static Pathways<'static>, pupil: Pupil<'static>, question: Question, goal: &str) -> AnyView {
    match question {
        Question::How => match find(use_data(), goal) {
            Some(goal) => view! { <Routes pathways=pathways pupil=pupil goal=goal /> }.into_any(),
            None => view! { <GoalQuestion unknown=goal.to_owned() /> }.into_any(),
        },
        Question::Next => view! { <Next pathways=pathways pupil=pupil /> }.into_any(),
        Question::Still => view! { <Still pathways=pathways pupil=pupil /> }.into_any(),
    }
}

/// A career or a study that we show.
fn find(data: &'static Dataset, id: &str) -> Option<Goal<'static>> {
    data.careers.shown(id).map(Goal::Career).or_else(|| data.studies.get(id).map(Goal::Study))
}

fn name(goal: Goal<'static>) -> &'static str {
    match goal {
        Goal::Career(career) => &career.name,
        Goal::Study(study) => &study.name,
    }
}

/// A link holds the whole question: the stage that is kept on the device goes into the address of this screen.
fn keep_stage_in_address(standing: Memo<Option<Standing>>) {
    let nav = use_nav();
    Effect::new(move |_| {
        let Some(standing) = standing.get() else { return };
        let is_here = untrack(|| nav.route() == Route::Way && nav.param(key::STAGE).is_empty());
        if is_here {
            nav.retype(|query| query.with(key::STAGE, &standing.start.slug()));
        }
    });
}

/// The first question, for whom we know nothing of.
///
/// # Accessibility
/// See [`StageQuestion`]; below it a link to go round the question.
#[component]
fn AskStage() -> impl IntoView {
    let words = &use_texts().way().ask;
    let (nav, data) = (use_nav(), use_data());
    let answered = Callback::new(|()| to_the_heading());
    let around = move || {
        let id = nav.param(key::GOAL);
        match find(data, &id) {
            Some(Goal::Career(career)) => Route::Career(career.id.clone()),
            Some(Goal::Study(study)) => Route::Study(study.id.clone()),
            None => Route::Studies,
        }
        .href()
    };
    view! {
        <section class="first-step way-ask">
            <p class="lead">{words.stage_first}</p>
            <div class="way-ask__stage"><StageQuestion done=answered id="stage-question-here" /></div>
            <p><a class="button button--quiet" href=around>{words.skip_stage}</a></p>
        </section>
    }
    .into_any()
}

/// The three questions.
///
/// # Accessibility
/// A navigation of links.
#[component]
fn Questions(
    /// The one that is answered.
    question: Memo<Question>,
) -> impl IntoView {
    let words = use_texts().way();
    let links = Question::ALL.map(|one| {
        let name = match one {
            Question::How => words.how,
            Question::Next => words.next,
            Question::Still => words.reach,
        };
        view! {
            <li>
                <Refine key=key::QUESTION value=one.slug() current=Signal::derive(move || question.get() == one) class="tab">
                    {name}
                </Refine>
            </li>
        }
    });
    view! {
        <nav class="tabs" aria-label=words.questions>
            <ul class="tabs__list" role="list">{links.collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// A link that changes one part of the question on this screen; the page stays where it is.
///
/// # Accessibility
/// A link with an address of its own; the one that holds now is marked as current.
#[component]
fn Refine(
    /// The part of the question.
    key: &'static str,
    /// Its value.
    #[prop(into)]
    value: String,
    /// Does it hold now?
    #[prop(into)]
    current: Signal<bool>,
    /// A class.
    class: &'static str,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let nav = use_nav();
    let to = StoredValue::new(value);
    let with = move |query: crate::web::links::Query| to.with_value(|to| query.with(key, to));
    let href = move || Address { route: Route::Way, query: with(nav.query()) }.href();
    let go = move |event: leptos::ev::MouseEvent| {
        if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        nav.refine(with);
    };
    view! {
        <a class=class href=href aria-current=move || current.get().then_some("true") on:click=go>
            {children()}
        </a>
    }
    .into_any()
}

/// The answer begins at the top: the heading, which names the question, gets the focus.
fn to_the_heading() {
    focus::after_paint(|| {
        location::scroll_to_top();
        focus::move_to("main h1");
    });
}

/// A name of the dataset that leads to its record.
fn record_link(route: Route, name: &'static str) -> AnyView {
    view! { <a href=route.href() lang=data_lang()>{name}</a> }.into_any()
}

/// The record of a goal.
fn goal_route(goal: Goal<'static>) -> Route {
    match goal {
        Goal::Career(career) => Route::Career(career.id.clone()),
        Goal::Study(study) => Route::Study(study.id.clone()),
    }
}

/// The id of a goal.
fn goal_id(goal: Goal<'static>) -> &'static str {
    match goal {
        Goal::Career(career) => career.id(),
        Goal::Study(study) => study.id(),
    }
}
