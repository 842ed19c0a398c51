//! What is compared, with the buttons to move and to take away.

use super::board::{Board, button_id};
use crate::web::components::{Icon, Picture};
use crate::web::links::Address;
use crate::web::state::{data_lang, use_origin, use_texts};
use leptos::prelude::*;

/// The chosen records in order. On a wide screen each stands above its column.
///
/// # Accessibility
/// An ordered list; each record is a link with a group of buttons. The first cannot go further forward and the last not
/// further back: those buttons stay, say so and keep the focus.
#[component]
pub fn Chosen(
    /// The comparison.
    board: Board,
) -> impl IntoView {
    let words = use_texts().compare();
    let ids = Memo::new(move |_| board.ids());
    view! {
        <section class="chosen">
            <h2 class="chosen__title">{words.chosen}</h2>
            <ol class="chosen__list" role="list" data-columns=move || ids.with(Vec::len)>
                <For each=move || ids.get() key=Clone::clone let:id>
                    <Item board=board id=id />
                </For>
            </ol>
            <Show when=move || ids.with(Vec::len) == 1>
                <p>{words.one_lead}</p>
            </Show>
        </section>
    }
    .into_any()
}

#[component]
fn Item(board: Board, id: String) -> impl IntoView {
    let words = use_texts().compare();
    let origin = use_origin();
    let name = board.name(&id);
    let kind = untrack(|| board.kind());
    let own = id.clone();
    let href = move || {
        let address = kind.map(|kind| Address::of_record(kind, &own));
        address.map(|address| origin.get().link(address.route).href())
    };
    let own = id.clone();
    let is_first = Memo::new(move |_| board.ids().first() == Some(&own));
    let own = id.clone();
    let is_last = Memo::new(move |_| board.ids().last() == Some(&own));
    let (back, forth, gone) = (id.clone(), id.clone(), id.clone());
    view! {
        <li class="chosen__item">
            <a class="chosen__name" href=href lang=data_lang()>{name.clone()}</a>
            <div class="chosen__buttons" role="group" aria-label=name.clone()>
                <button
                    type="button"
                    class="chosen__button"
                    id=button_id("eerder", &id)
                    aria-label=(words.earlier)(&name)
                    aria-disabled=move || is_first.get().then_some("true")
                    on:click=move |_| board.shift(&back, -1)
                >
                    <Icon picture=Picture::BEFORE />
                </button>
                <button
                    type="button"
                    class="chosen__button"
                    id=button_id("later", &id)
                    aria-label=(words.later)(&name)
                    aria-disabled=move || is_last.get().then_some("true")
                    on:click=move |_| board.shift(&forth, 1)
                >
                    <Icon picture=Picture::ARROW />
                </button>
                <button
                    type="button"
                    class="chosen__button"
                    id=button_id("weg", &id)
                    aria-label=(words.remove)(&name)
                    on:click=move |_| board.remove(&gone)
                >
                    <Icon picture=Picture::CLOSE />
                </button>
            </div>
        </li>
    }
    .into_any()
}
