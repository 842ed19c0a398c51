//! The worlds as pictures to tick.

use super::poster::Poster;
use super::record_card::in_language;
use crate::dataset::Dataset;
use crate::model::{World, WorldId};
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::state::{data_lang, use_announcer, use_data, use_texts};
use leptos::prelude::*;
use web_sys::HtmlInputElement;

/// The worlds as pictures, any number or a few of them to pick. What is picked belongs to the screen: in its address, or
/// on the device.
///
/// # Accessibility
/// A group with its question as the name; in it a native checkbox per world, whose name is that of the world and whose
/// description is its first theme. Picture, colour and pattern are decoration. One more than fits is refused: its tick
/// goes off again, the reason stands below the tile and is announced. The focus stays.
#[component]
pub fn WorldPicker(
    /// The question.
    #[prop(into)]
    legend: String,
    /// A sentence below it, such as how many one can pick.
    #[prop(optional, into)]
    hint: String,
    /// Which are picked, in the order of picking.
    #[prop(into)]
    picked: Signal<Vec<WorldId>>,
    /// How many fit; any number where it is left out.
    #[prop(optional_no_strip)]
    most: Option<usize>,
    /// Gets what is picked from then on.
    on_change: Callback<Vec<WorldId>>,
) -> impl IntoView {
    let refused = RwSignal::new(None::<WorldId>);
    let hint_id = (!hint.is_empty()).then_some("world-picker-hint");
    let tiles = use_data()
        .worlds
        .iter_shown()
        .map(|world| view! { <Tile world=world picked=picked most=most refused=refused on_change=on_change /> })
        .collect_view();
    view! {
        <fieldset class="picker" aria-describedby=hint_id>
            <legend class="picker__legend">{legend}</legend>
            {(!hint.is_empty()).then(|| view! { <p class="picker__hint" id=hint_id>{hint}</p> })}
            <div class="picker__tiles">{tiles}</div>
        </fieldset>
    }
    .into_any()
}

/// One world to tick.
#[component]
fn Tile(
    /// The world.
    world: &'static World,
    /// Which are picked.
    picked: Signal<Vec<WorldId>>,
    /// How many fit.
    most: Option<usize>,
    /// The world that was one too many.
    refused: RwSignal<Option<WorldId>>,
    /// Gets what is picked from then on.
    on_change: Callback<Vec<WorldId>>,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let announcer = use_announcer();
    let id = world.id.as_str();
    let (theme_id, full_id) = (format!("world-picker-{id}"), format!("world-picker-full-{id}"));
    let theme = if data_lang().is_none() { &world.themes } else { &world.themes_en };
    let change = move |event| {
        let mut next = picked.get_untracked();
        next.retain(|other| *other != world.id);
        if event_target_checked(&event) {
            if most.is_some_and(|most| next.len() >= most) {
                // Nothing changes for the screen, so the browser's own tick has to be taken back by hand.
                event_target::<HtmlInputElement>(&event).set_checked(false);
                announcer.say(full(data, texts, &next));
                refused.set(Some(world.id.clone()));
                // What follows on the screen may lie over it.
                focus::after_paint(|| focus::reveal(".pick__full"));
                return;
            }
            next.push(world.id.clone());
        }
        refused.set(None);
        on_change.run(next);
    };
    // Back, or a tick less, makes room: then the reason is none any more.
    let is_full = move || most.is_some_and(|most| picked.with(Vec::len) >= most);
    let is_refused = Memo::new(move |_| is_full() && refused.with(|refused| refused.as_ref() == Some(&world.id)));
    let described = {
        let (theme_id, full_id) = (theme_id.clone(), full_id.clone());
        move || if is_refused.get() { format!("{theme_id} {full_id}") } else { theme_id.clone() }
    };
    view! {
        <div class="pick" data-world=id>
            <label class="pick__tile">
                <Poster world=id />
                <span class="pick__foot">
                    <input
                        type="checkbox"
                        class="pick__box"
                        aria-describedby=described
                        prop:checked=move || picked.with(|picked| picked.contains(&world.id))
                        on:change=change
                    />
                    <span class="pick__name">{in_language(texts, &world.name, &world.name_en)}</span>
                </span>
            </label>
            <p class="pick__theme" id=theme_id>{theme.first().map(String::as_str)}</p>
            {move || is_refused.get().then(|| view! {
                <p class="pick__full" id=full_id.clone()>{picked.with(|picked| full(data, texts, picked))}</p>
            })}
        </div>
    }
    .into_any()
}

/// "Je koos al ...".
fn full(data: &Dataset, texts: &Texts, picked: &[WorldId]) -> String {
    let worlds = picked.iter().filter_map(|id| data.worlds.get(id.as_str()));
    let names: Vec<_> = worlds.map(|world| in_language(texts, &world.name, &world.name_en)).collect();
    (texts.pick_worlds().full)(&(texts.record().shared.list_of)(&names))
}
