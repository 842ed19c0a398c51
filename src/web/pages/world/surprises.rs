//! Careers that one may not expect in a world, and one thing to try. They come with our own texts.

use crate::model::{Career, CareerText, Surprise, World};
use crate::web::components::{CardList, Cards, Panel, TryThis, in_language};
use crate::web::state::{use_data, use_origin, use_prose, use_texts};
use leptos::prelude::*;

/// "Vijf beroepen die je misschien niet verwacht".
///
/// # Accessibility
/// A list of links under its heading.
#[component]
pub fn Surprises(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.record().world;
    let origin = use_origin();
    let found = use_surprises(world);
    move || {
        let found = found();
        let list = move || {
            let cards = Cards::new(texts, origin.get());
            let why = |surprise: &'static Surprise| in_language(texts, &surprise.why, &surprise.why_en);
            let items = found.iter().map(|(career, surprise)| cards.career(career, why(surprise))).collect_view();
            view! { <CardList>{items}</CardList> }
        };
        view! { <Panel title=words.surprising lead=words.surprising_lead wide=true>{list}</Panel> }
    }
}

/// One thing to try, of the first of these careers that has one.
///
/// # Accessibility
/// Text, and a link to the career it belongs to.
#[component]
pub fn TryNow(
    /// The world.
    world: &'static World,
) -> impl IntoView {
    let words = &use_texts().record().world;
    let (found, prose) = (use_surprises(world), use_prose());
    let text = move || {
        let texts = &prose.get()?.careers;
        let of = |career: &'static Career| Some((career, texts.get(career.id.as_str())?));
        let all = found().into_iter().filter_map(|(career, _)| of(career));
        all.into_iter().find(|(_, text): &(&Career, &CareerText)| !text.r#try.is_empty())
    };
    move || {
        text().map(|(career, text)| {
            view! {
                <Panel title=words.try_now>
                    <TryThis career=career text=text />
                </Panel>
            }
        })
    }
}

/// The surprising careers that may be shown, as soon as our texts are there; until then none.
fn use_surprises(world: &'static World) -> impl Fn() -> Vec<(&'static Career, &'static Surprise)> + Copy {
    let (data, prose) = (use_data(), use_prose());
    move || {
        let texts = prose.get().and_then(|prose| prose.worlds.get(world.id.as_str()));
        let all = texts.into_iter().flat_map(|text| &text.surprising);
        all.filter_map(|surprise| Some((data.careers.shown(surprise.career.as_str())?, surprise))).collect()
    }
}
