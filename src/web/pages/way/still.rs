//! "Waar kan ik nog heen?": every career, reached or with the reason why not.

use super::{Refine, record_link};
use crate::model::Career;
use crate::order::Arrange;
use crate::pathways::{NoRoute, Pathways, Pupil, Reach};
use crate::text::{Lang, Texts};
use crate::web::components::{Cards, Disclosure, Icon, MoreList, Picture, RowView};
use crate::web::links::{Route, key};
use crate::web::state::{use_data, use_nav, use_origin, use_texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The careers that can be reached from here, and the others with the reason.
///
/// # Accessibility
/// A count in words; the worlds are a list of links of which one is current; the careers are a list.
#[component]
pub(super) fn Still(
    /// The engine.
    pathways: &'static Pathways<'static>,
    /// Who asks.
    pupil: Pupil<'static>,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.way().still;
    let (nav, origin) = (use_nav(), use_origin());
    let all: Arc<Vec<Reach<'static>>> = Arc::new(pathways.reachable(pupil));
    let world = Memo::new(move |_| nav.param(key::WORLD));
    let reached = all.iter().filter(|reach| reach.found.is_ok()).count();
    let rows = {
        let all = Arc::clone(&all);
        Memo::new(move |_| world.with(|world| reached_in(&all, world)))
    };
    let row: RowView = {
        let all = Arc::clone(&all);
        Arc::new(move |number| {
            let reach = all.get(number);
            reach.map(|reach| card(texts, Cards::new(texts, origin.get_untracked()), reach)).into_any()
        })
    };
    let not = {
        let all = Arc::clone(&all);
        move || world.with(|world| not_reached(texts, &all, world))
    };
    view! {
        <h2>{texts.way().reach}</h2>
        <p class="lead">{(words.count)(reached, all.len())}</p>
        <p class="quiet">{words.mind}</p>
        <Worlds world=world all=Arc::clone(&all) />
        <p hidden=move || !rows.with(Vec::is_empty)>{words.none}</p>
        <MoreList rows=rows row=row />
        {not}
        <p class="lead">{texts.way().always}</p>
    }
    .into_any()
}

/// The choice of a world, with how many careers of it can be reached.
///
/// # Accessibility
/// A list of links.
#[component]
fn Worlds(
    /// The world that is chosen; empty for all.
    world: Memo<String>,
    /// Every career.
    all: Arc<Vec<Reach<'static>>>,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.way().still;
    let data = use_data();
    let links = data.worlds.iter_shown().map(|one| {
        let id = one.id.as_str();
        let count = reached_in(&all, id).len();
        let name = if texts.lang == Lang::Nl { &one.name } else { &one.name_en };
        view! {
            <li data-world=id>
                <Refine key=key::WORLD value=id current=Signal::derive(move || world.with(|world| world == id)) class="chip chip--world">
                    <Icon picture=Picture::of_world(id) />
                    {name.as_str()} " (" {count} ")"
                </Refine>
            </li>
        }
    });
    view! {
        <nav aria-label=words.worlds>
            <ul class="chips" role="list">
                <li>
                    <Refine key=key::WORLD value="" current=Signal::derive(move || world.with(String::is_empty)) class="chip">
                        {words.all_worlds}
                    </Refine>
                </li>
                {links.collect_view()}
            </ul>
        </nav>
    }
    .into_any()
}

fn is_in(career: &Career, world: &str) -> bool {
    world.is_empty() || career.worlds.iter().any(|own| own.as_str() == world)
}

/// The numbers of the careers that can be reached: the shortest way first, then by name.
fn reached_in(all: &[Reach<'static>], world: &str) -> Vec<usize> {
    let mut found: Vec<_> = all
        .iter()
        .enumerate()
        .filter(|(_, reach)| is_in(reach.career, world))
        .filter_map(|(number, reach)| Some((number, reach.found.ok()?.years, &reach.career.name)))
        .collect();
    found.arrange_by(|a, b| (a.1.min + a.1.max).total_cmp(&(b.1.min + b.1.max)).then_with(|| a.2.cmp(b.2)));
    found.into_iter().map(|(number, ..)| number).collect()
}

/// A career with the years to it and the kind of right.
fn card(texts: &'static Texts, cards: Cards, reach: &Reach<'static>) -> AnyView {
    let words = texts.way();
    let note = reach
        .found
        .ok()
        .map(|reached| format!("{} · {}", (words.after)(reached.years), (words.certainty)(reached.certainty)));
    cards.career(reach.career, note.unwrap_or_default())
}

/// The careers without a way, by reason.
fn not_reached(texts: &'static Texts, all: &[Reach<'static>], world: &str) -> Option<AnyView> {
    let of = |why: NoRoute| {
        let careers = all.iter().filter(move |reach| reach.found.err() == Some(why));
        careers.map(|reach| reach.career).filter(|career| is_in(career, world)).collect::<Vec<_>>()
    };
    let groups: Vec<_> =
        NoRoute::ALL.into_iter().map(|why| (why, of(why))).filter(|(_, all)| !all.is_empty()).collect();
    let count = groups.iter().map(|(_, careers)| careers.len()).sum::<usize>();
    let parts = groups.into_iter().map(|(why, careers)| {
        let links = careers.into_iter().map(|career| {
            view! { <li>{record_link(Route::Career(career.id.clone()), &career.name)}</li> }
        });
        view! {
            <h3>{(texts.way().no_route)(why)}</h3>
            <ul class="not-reached" role="list">{links.collect_view()}</ul>
        }
    });
    let parts = parts.collect_view();
    (count > 0).then(|| view! { <Disclosure summary=(texts.way().still.not)(count)>{parts}</Disclosure> }.into_any())
}
