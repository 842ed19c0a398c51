//! Occupations.

use crate::dataset::Dataset;
use crate::model::{Pillar, World};
use crate::search::Kind;
use crate::search::facets::{Facet, ListSpec, career_rows};
use crate::text::Lang;
use crate::web::components::{CardLink, CompareToggle, Icon, LevelBadge, Picture};
use crate::web::links::Route;
use crate::web::lists::{Column, List, ListScreen, joined};
use crate::web::state::{data_lang, use_data, use_texts};
use leptos::prelude::*;

static LIST: List = List {
    spec: ListSpec::CAREERS,
    route: Route::Careers,
    title: |texts| texts.list().careers,
    lead: |texts| texts.list().careers_lead,
    rows: career_rows,
    points: |_, _| Vec::new(),
    card,
    columns: &[
        Column { title: |texts| (texts.list().facet)(Facet::Level), cell: levels },
        Column { title: |texts| (texts.list().facet)(Facet::World), cell: worlds },
        Column { title: |texts| texts.list().column_does, cell: does },
    ],
};

/// The list of occupations, with a hint for who does not know yet.
///
/// # Accessibility
/// See [`ListScreen`].
#[component]
pub fn CareersPage() -> impl IntoView {
    view! { <ListScreen list=&LIST hint=|| view! { <WorldsHint /> } /> }
}

/// "Weet je het nog niet? Kies een wereld."
///
/// # Accessibility
/// One link; the icons are decoration.
#[component]
fn WorldsHint() -> impl IntoView {
    let texts = use_texts().list();
    let worlds = use_data().worlds.all().iter().map(|world| {
        let id = world.id.as_str();
        view! { <span class="hint__world" data-world=id><Icon picture=Picture::of_world(id) /></span> }
    });
    view! {
        <a class="hint" href=Route::Pillar(Pillar::Kiezen).href()>
            <span class="hint__text">
                <strong class="hint__title">{texts.worlds_hint}</strong>
                <span>{texts.worlds_hint_lead}</span>
            </span>
            <span class="hint__worlds">{worlds.collect_view()}</span>
            <Icon picture=Picture::ARROW />
        </a>
    }
}

fn card(data: &'static Dataset, id: &'static str) -> AnyView {
    let Some(career) = data.careers.shown(id) else { return ().into_any() };
    let levels = career.levels.iter().map(|level| view! { <LevelBadge level=*level /> });
    let world = career.worlds.first().map(ToString::to_string).unwrap_or_default();
    view! {
        <CardLink
            to=Route::Career(career.id.clone())
            title=career.name.as_str()
            kind=Kind::Career
            text=career.does.as_str()
            world=world
        >
            {levels.collect_view()}
            <CompareToggle kind=Kind::Career id=career.id.to_string() />
        </CardLink>
    }
    .into_any()
}

fn levels(data: &'static Dataset, id: &'static str) -> AnyView {
    let name = use_texts().terms.level;
    data.careers.shown(id).map(|career| joined(career.levels.iter().map(|level| name(*level)))).into_any()
}

fn worlds(data: &'static Dataset, id: &'static str) -> AnyView {
    let dutch = use_texts().lang == Lang::Nl;
    let name = |world: &'static World| if dutch { world.name.as_str() } else { world.name_en.as_str() };
    let worlds = data.careers.shown(id).into_iter().flat_map(|career| &career.worlds);
    joined(worlds.filter_map(|world| data.worlds.get(world.as_str())).map(name)).into_any()
}

fn does(data: &'static Dataset, id: &'static str) -> AnyView {
    data.careers.shown(id).map(|career| view! { <span lang=data_lang()>{career.does.as_str()}</span> }).into_any()
}
