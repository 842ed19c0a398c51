//! Cards that lead to a record.

use super::icon::{Icon, Picture};
use crate::search::Kind;
use crate::web::links::Address;
use crate::web::state::data_lang;
use leptos::prelude::*;

/// A list of cards.
///
/// # Accessibility
/// A list, so that a screen reader says how many there are.
#[component]
pub fn CardList(
    /// [`CardLink`]s.
    children: Children,
) -> impl IntoView {
    view! { <ul class="cards" role="list">{children()}</ul> }.into_any()
}

/// A card that leads to a record: an item of a [`CardList`].
///
/// # Accessibility
/// One link; its name is the title. The whole card can be clicked, and the text in it stays selectable.
#[component]
pub fn CardLink(
    /// Where it leads.
    #[prop(into)]
    to: Address,
    /// The title, from the dataset.
    #[prop(into)]
    title: String,
    /// What kind of record it is: the icon.
    kind: Kind,
    /// A sentence from the dataset.
    #[prop(optional, into)]
    text: String,
    /// A sentence of ours: why it is here, how we know.
    #[prop(optional, into)]
    note: String,
    /// The world whose colour the icon has.
    #[prop(optional, into)]
    world: String,
    /// Badges and marks.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let picture = if world.is_empty() { Picture::of_kind(kind) } else { Picture::of_world(&world) };
    view! {
        <li class="card" data-kind=kind.slug() data-world=(!world.is_empty()).then_some(world)>
            <span class="card__icon"><Icon picture=picture /></span>
            <div class="card__body">
                <a class="card__link" href=to.href() lang=data_lang()>{title}</a>
                {(!text.is_empty()).then(|| view! { <p class="card__text" lang=data_lang()>{text}</p> })}
                {(!note.is_empty()).then(|| view! { <p class="card__note">{note}</p> })}
                {children.map(|children| view! { <div class="card__marks">{children()}</div> })}
            </div>
        </li>
    }
    .into_any()
}
