//! Where the pupil stands: told once, it says everywhere what follows.

use crate::pathways::{Rung, Start};
use crate::web::browser::focus;
use crate::web::components::{Icon, Picture, capital};
use crate::web::links::key;
use crate::web::state::{Told, use_announcer, use_me, use_nav, use_pupil, use_texts};
use leptos::html;
use leptos::prelude::*;

/// "Vmbo kader, klas 3", and behind it the question where the pupil stands.
///
/// # Accessibility
/// A native disclosure. Inside it one question at a time as a list of buttons under a heading; the second question takes
/// the focus on its heading, and has a way back and a way to skip it. Once answered the bar closes, the focus goes to
/// its summary, and the answer is announced.
#[component]
pub fn StageBar() -> impl IntoView {
    let words = use_texts().stage();
    let pupil = use_pupil();
    let bar = NodeRef::<html::Details>::new();
    let name =
        move || pupil.get().map_or_else(|| words.choose.to_owned(), |pupil| capital(&(words.start)(pupil.start)));
    let close = Callback::new(move |()| {
        if let Some(bar) = bar.get_untracked() {
            bar.set_open(false);
        }
        focus::after_paint(|| _ = focus::move_to(".stage-bar > summary"));
    });
    view! {
        <details class="place-bar stage-bar" node_ref=bar>
            <summary class="place-bar__summary">
                <Icon picture=Picture::STAGE />
                <span class="place-bar__name">{name}</span>
                <span class="place-bar__change">{move || pupil.get().map(|_| words.change)}</span>
            </summary>
            <div class="place-bar__body">
                <StageQuestion done=close />
            </div>
        </details>
    }
    .into_any()
}

/// The question where the pupil stands, one step at a time.
///
/// # Accessibility
/// See [`StageBar`].
#[component]
pub fn StageQuestion(
    /// Called when it was answered or erased.
    done: Callback<()>,
    /// The id of the question: two of them may stand on one screen.
    #[prop(default = "stage-question")]
    id: &'static str,
) -> impl IntoView {
    let words = use_texts().stage();
    let (me, nav, announcer, pupil) = (use_me(), use_nav(), use_announcer(), use_pupil());
    let school = RwSignal::new(None::<Rung>);
    let tell = move |start: Option<Start>| {
        let Some(start) = start else { return };
        me.tell(Told::Stage, &start.slug());
        // A profile belongs to a school.
        me.tell(Told::Profile, "");
        nav.refine(|query| if query.get(key::STAGE).is_some() { query.with(key::STAGE, &start.slug()) } else { query });
        announcer.say((words.chosen)(&(words.start)(start)));
        school.set(None);
        done.run(());
    };
    let ask_year = move |rung: Rung| {
        if rung == Rung::Work {
            return tell(Start::at(rung));
        }
        school.set(Some(rung));
        focus::after_paint(move || _ = focus::move_to(&format!("#{id}")));
    };
    let forget = move |_| {
        me.tell(Told::Stage, "");
        me.tell(Told::Profile, "");
        nav.refine(|query| query.without(key::STAGE));
        announcer.say(words.forgotten);
        done.run(());
    };
    let schools = move || {
        let buttons = Start::RUNGS.map(|rung| option(capital((words.rung)(rung)), move || ask_year(rung)));
        view! {
            <p class="place-bar__question" id=id>{words.which_school}</p>
            <ul class="place-bar__options stage-bar__options" role="list">{buttons.collect_view()}</ul>
        }
        .into_any()
    };
    let years = move |rung: Rung| {
        let of_school = (1..=8).filter_map(|year| Some((year, Start::in_year(rung, year)?)));
        let mut buttons: Vec<_> = of_school
            .map(|(year, start)| option(capital(&(words.year)(rung, year)), move || tell(Some(start))))
            .collect();
        if buttons.is_empty() {
            buttons.push(option(words.doing_it.to_owned(), move || tell(Start::at(rung))));
        }
        if let Some(start) = Start::with_diploma(rung) {
            buttons.push(option(words.has_diploma.to_owned(), move || tell(Some(start))));
        }
        let back = move |_| {
            school.set(None);
            focus::after_paint(move || _ = focus::move_to(&format!("#{id}")));
        };
        let skip = Start::at(rung).filter(|_| Start::in_year(rung, 1).is_some());
        view! {
            <p class="place-bar__question" id=id>
                {capital((words.rung)(rung))} ". " {words.which_year}
            </p>
            <ul class="place-bar__options stage-bar__options" role="list">{buttons}</ul>
            <p class="place-bar__ways">
                {skip.map(|start| view! {
                    <button type="button" class="button button--quiet" on:click=move |_| tell(Some(start))>
                        {words.skip_year}
                    </button>
                })}
                <button type="button" class="button button--quiet" on:click=back>{words.back}</button>
            </p>
        }
        .into_any()
    };
    view! {
        {move || school.get().map_or_else(schools, years)}
        {move || pupil.get().map(|_| view! {
            <button type="button" class="button button--quiet" on:click=forget>{words.forget}</button>
        })}
        <p class="quiet">{words.kept}</p>
    }
    .into_any()
}

fn option(name: String, choose: impl Fn() + 'static) -> AnyView {
    view! {
        <li>
            <button type="button" class="place-bar__option" on:click=move |_| choose()>{name}</button>
        </li>
    }
    .into_any()
}
