//! Two to four careers, studies or employers side by side, on the same points.

mod add;
mod board;
mod chosen;
mod entry;
mod rows;
mod table;

use crate::search::Kind;
use crate::web::browser::print;
use crate::web::components::{Page, compare_address, full_name};
use crate::web::links::Route;
use crate::web::state::{use_announcer, use_data, use_origin, use_texts};
use add::Add;
use board::Board;
use chosen::Chosen;
use leptos::prelude::*;
use table::SideBySide;

/// The screen that compares. What is compared stands in the address; the tray follows as long as it holds the same.
///
/// # Accessibility
/// The chosen records are a list with buttons to move and to take away, the comparison is a table. What changes is
/// announced, and the focus stays with the record that was moved.
#[component]
pub fn ComparePage() -> impl IntoView {
    let texts = use_texts();
    let words = texts.compare();
    let board = Board::new();
    let title = Signal::derive(move || {
        let ids = board.ids();
        let names: Vec<_> = ids.iter().map(|id| board.name(id)).collect();
        let names: Vec<_> = names.iter().map(String::as_str).collect();
        if names.len() < 2 {
            words.title.to_owned()
        } else {
            (words.title_of)(&(texts.record().shared.list_of)(&names))
        }
    });
    let is_start = Memo::new(move |_| board.ids().is_empty());
    let is_ready = Memo::new(move |_| board.ids().len() > 1);
    view! {
        <Page title=title lead=words.lead>
            <div class="versus">
                <Notices board=board />
                <Show when=move || is_start.get()>
                    <h2>{words.start}</h2>
                    <p>{words.start_lead}</p>
                </Show>
                <Show when=move || !is_start.get()>
                    <Chosen board=board />
                </Show>
                <Add board=board />
                <Show when=move || is_ready.get()>
                    <SideBySide board=board />
                </Show>
                <Foot board=board />
            </div>
        </Page>
    }
}

/// What the address asked for and is not shown, with the way to it where there is one.
///
/// # Accessibility
/// Text and links above the comparison.
#[component]
fn Notices(
    /// The comparison.
    board: Board,
) -> impl IntoView {
    let texts = use_texts();
    let words = texts.compare();
    let data = use_data();
    let origin = use_origin();
    move || {
        let question = board.question();
        let name = |id: &String| full_name(data, texts, id).unwrap_or_else(|| id.clone());
        let list = |ids: &[String]| {
            let names: Vec<_> = ids.iter().map(name).collect();
            (texts.record().shared.list_of)(&names.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let unknown = (!question.unknown.is_empty()).then(|| (words.unknown)(&list(&question.unknown)));
        let over = (!question.over.is_empty()).then(|| (words.over)(&list(&question.over)));
        let plain = [unknown, over].into_iter().flatten().map(|says| view! { <p class="notice">{says}</p> });
        let links = question.others.iter().map(|(kind, ids)| {
            let to = compare_address(origin.get().link(Route::Compare), ids);
            view! { <a href=to.href()>{(words.compare_count)(*kind, ids.len())}</a> " " }
        });
        let others = (!question.others.is_empty()).then(|| {
            let says = (words.other_kinds)(question.kind.unwrap_or(Kind::Career));
            view! { <p class="notice">{says} " " {links.collect_view()}</p> }
        });
        view! {
            {plain.collect_view()}
            {others}
        }
    }
}

/// Keeping a comparison that came from a link, and printing.
///
/// # Accessibility
/// Buttons and a link; what was kept is announced and said in words.
#[component]
fn Foot(
    /// The comparison.
    board: Board,
) -> impl IntoView {
    let words = use_texts().compare();
    let announcer = use_announcer();
    let origin = use_origin();
    let was_kept = RwSignal::new(false);
    let keep = move |_| {
        board.keep();
        was_kept.set(true);
        announcer.say(words.kept);
    };
    let is_foreign = Memo::new(move |_| !board.ids().is_empty() && !board.is_own());
    let own = move || {
        let kind = board.kind()?;
        let ids = board.own_ids(kind);
        let to = compare_address(origin.get().link(Route::Compare), &ids);
        (!ids.is_empty()).then(|| view! { <a class="button button--quiet" href=to.href()>{words.own}</a> })
    };
    let has_own = move || board.kind().is_some_and(|kind| !board.own_ids(kind).is_empty());
    view! {
        <Show when=move || is_foreign.get()>
            <p class="versus__foreign" hidden=move || !has_own()>{words.not_own}</p>
            <p class="versus__buttons">
                <button type="button" class="button button--quiet" on:click=keep>
                    {move || if has_own() { words.keep_instead } else { words.keep }}
                </button>
                {own}
            </p>
        </Show>
        <Show when=move || was_kept.get() && !is_foreign.get()>
            <p class="versus__foreign">{words.kept}</p>
        </Show>
        <Show when=move || board.is_comparison()>
            <p class="versus__buttons">
                <button type="button" class="button" on:click=move |_| print::page()>{words.print}</button>
            </p>
        </Show>
    }
}
