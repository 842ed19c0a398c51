//! Small marks on records: level, world, "controleren".

use super::icon::{Icon, Picture};
use crate::model::{Level, World};
use crate::text::Lang;
use crate::web::links::Route;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A level in words.
///
/// # Accessibility
/// Text.
#[component]
pub fn LevelBadge(
    /// The level.
    level: Level,
) -> impl IntoView {
    view! { <span class="badge">{(use_texts().terms.level)(level)}</span> }
}

/// The world of a record, with its colour and icon, as a link to the world.
///
/// # Accessibility
/// A link with the name of the world: colour never stands alone.
#[component]
pub fn WorldBadge(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let name = if use_texts().lang == Lang::Nl { &world.name } else { &world.name_en };
    view! {
        <a class="badge badge--world" data-world=world.id.as_str() href=Route::World(world.id.clone()).href()>
            <Icon picture=Picture::of_world(world.id.as_str()) />
            {name.as_str()}
        </a>
    }
}

/// The mark of a row that may be outdated.
///
/// # Accessibility
/// Text with its reason, so that nobody needs to point at it to read why.
#[component]
pub fn MustCheck(
    /// With the reason in words? Without, the mark alone: for rows in a list that has the reason above it.
    #[prop(optional)]
    why: bool,
) -> impl IntoView {
    let texts = use_texts().detail();
    view! {
        <span class="badge badge--check">
            <Icon picture=Picture::CHECK />
            {texts.must_check}
            {why.then(|| view! { <span class="badge__why">{texts.must_check_why}</span> })}
        </span>
    }
}
