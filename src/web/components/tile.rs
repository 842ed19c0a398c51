//! The poster pieces: tiles of the worlds and doors.

use super::icon::{Icon, Picture};
use crate::model::World;
use crate::text::Lang;
use crate::web::links::{Address, Route};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A world as a poster: its colour, its pattern, its icon, its name. An item of a list.
///
/// # Accessibility
/// One link with the name and the theme; colour and pattern are decoration.
#[component]
pub fn WorldTile(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let dutch = use_texts().lang == Lang::Nl;
    let (name, themes) = if dutch { (&world.name, &world.themes) } else { (&world.name_en, &world.themes_en) };
    view! {
        <li class="tile" data-world=world.id.as_str()>
            <a class="tile__link" href=Route::World(world.id.clone()).href()>
                <span class="tile__icon"><Icon picture=Picture::of_world(world.id.as_str()) /></span>
                <span class="tile__name">{name.as_str()}</span>
                <span class="tile__theme">{themes.first().map(String::as_str)}</span>
            </a>
        </li>
    }
}

/// A door: a way into a part of the app. An item of a list.
///
/// # Accessibility
/// One link with its title and its question.
#[component]
pub fn Door(
    /// Where it leads.
    #[prop(into)]
    to: Address,
    /// What stands on it.
    picture: Picture,
    /// Its name.
    title: &'static str,
    /// The question behind it.
    text: &'static str,
) -> impl IntoView {
    view! {
        <li class="door">
            <a class="door__link" href=to.href()>
                <span class="door__icon"><Icon picture=picture /></span>
                <span class="door__title">{title}</span>
                <span class="door__text">{text}</span>
            </a>
        </li>
    }
}
