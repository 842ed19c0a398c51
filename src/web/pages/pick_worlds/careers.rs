//! Careers of the worlds at three levels.

use super::{FOUND, known, names};
use crate::model::WorldId;
use crate::pick::{Pick, Shelf, Tier};
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Panel, capital, in_language};
use crate::web::state::{Origin, use_data, use_origin, use_pupil, use_texts};
use leptos::prelude::*;

/// Three shelves beside each other. The one that is nearest to the pupil's stage says so; the others stay.
///
/// # Accessibility
/// An `h2`, and an `h3` per level with a list of links; which level is nearest is said in words.
#[component]
pub fn Careers(
    /// The worlds.
    picked: Vec<WorldId>,
    /// What stands at each level.
    shelves: [Shelf<'static>; 3],
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.pick_worlds();
    let (origin, pupil) = (use_origin(), use_pupil());
    let nearest = Memo::new(move |_| pupil.get().and_then(|pupil| Tier::nearest_to(pupil.start)));
    let title = (words.careers)(&names(data, texts, &picked));
    let is_pair = picked.len() > 1;
    let columns = shelves
        .map(|shelf| {
            let tier = shelf.tier;
            let is_near = move || nearest.get() == Some(tier);
            let near = move || {
                is_near().then(|| {
                    view! {
                        <p class="shelf__near"><strong>{words.near_you} "."</strong> " " {words.near_you_why}</p>
                    }
                })
            };
            view! {
                <section class="shelf" class:shelf--near=is_near>
                    <h3 class="shelf__title">{(words.tier)(tier)}</h3>
                    {near}
                    {move || cards(texts, origin.get(), &shelf, is_pair)}
                </section>
            }
        })
        .collect_view();
    view! {
        <Panel title=title lead=words.careers_lead id=FOUND wide=true>
            <div class="shelves">{columns}</div>
        </Panel>
    }
    .into_any()
}

fn cards(texts: &'static Texts, origin: Origin, shelf: &Shelf<'static>, is_pair: bool) -> AnyView {
    let words = texts.pick_worlds();
    let cards = Cards::new(texts, origin);
    let card = |pick: &Pick<'static>| cards.career(pick.career, note(texts, pick, is_pair));
    let items = shelf.picks.iter().chain(&shelf.nearest).map(card).collect_view();
    let empty = shelf.picks.is_empty().then(|| {
        view! { <p>{words.tier_empty} " " {shelf.nearest.is_some().then_some(words.tier_nearest)}</p> }
    });
    view! {
        {empty}
        <CardList>{items}</CardList>
    }
    .into_any()
}

/// "Hoort bij allebei, vanaf mbo niveau 2".
fn note(texts: &Texts, pick: &Pick<'static>, is_pair: bool) -> String {
    let words = texts.pick_worlds();
    let level = (words.starts_at)((texts.terms.level)(pick.career.entry_level));
    let data = use_data();
    let ids: Vec<_> = pick.worlds.iter().map(|id| (*id).clone()).collect();
    let place = match known(data, &ids).next() {
        Some(_) if is_pair && ids.len() > 1 => words.in_both.to_owned(),
        Some(world) if is_pair => (words.in_one)(in_language(texts, &world.name, &world.name_en)),
        _ => return capital(&level),
    };
    format!("{place}, {level}")
}
