//! What is kept of one kind.

use super::row::{TakeAway, Taken};
use crate::compare::{KINDS, MOST};
use crate::dossier::{ChoiceKey, KeptKind};
use crate::model::{GeoPoint, WorldId};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::components::{CardLink, Cards, capital, compare_address, kept_name};
use crate::web::links::{Address, Route};
use crate::web::state::{Origin, use_data, use_dossier, use_origin, use_texts};
use leptos::prelude::*;

/// The kept records of a kind as cards, and the way to compare them; nothing where none is kept.
///
/// # Accessibility
/// A section with an `h2`; a list of links, each with a button, see [`TakeAway`].
#[component]
pub fn Shelf(
    /// The kind.
    kind: KeptKind,
    /// What was taken away.
    taken: Taken,
) -> impl IntoView {
    let texts = use_texts();
    let dossier = use_dossier();
    let own = kind_of(kind);
    let rows = Memo::new(move |_| taken.rows(dossier, of_kind(kind)));
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <section class="kept__shelf">
                <h2>{(texts.terms.kind_many)(own)}</h2>
                <ul class="cards" role="list">
                    <For each=move || rows.get() key=ChoiceKey::word let:key>
                        <Row kind=own key=key taken=taken />
                    </For>
                </ul>
                {KINDS.contains(&own).then(|| view! { <Compare kind=own rows=rows /> })}
            </section>
        </Show>
    }
    .into_any()
}

/// One kept record.
///
/// # Accessibility
/// An item of a list. A record that is not in the app any more says so, and leads to what comes nearest.
#[component]
fn Row(
    /// The kind.
    kind: Kind,
    /// Which record.
    key: ChoiceKey,
    /// What was taken away.
    taken: Taken,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = texts.dossier();
    let (origin, dossier) = (use_origin(), use_dossier());
    let id = if let ChoiceKey::Kept { id, .. } = &key { id.clone() } else { String::new() };
    let name = kept_name(data, texts, kind, &id);
    let title = name.clone().unwrap_or_else(|| id.clone());
    let world = data.careers.shown(&id).filter(|_| kind == Kind::Career);
    let world = world.and_then(|career| career.worlds.first()).map(WorldId::to_string).unwrap_or_default();
    let to = Address::of_record(kind, &id);
    let is_against =
        kind == Kind::Career && untrack(|| dossier.choice(&ChoiceKey::Against(id.as_str().into()))).is_some();
    let note = match (&name, is_against) {
        (None, _) => words.gone,
        (Some(_), true) => words.kept_against,
        (Some(_), false) => "",
    };
    let is_there = name.is_some();
    let facts = move || {
        let says = is_there.then(|| says(texts, origin.get(), kind, &id))?;
        Some(view! { <span class="kept__says">{says}</span> })
    };
    view! {
        <CardLink to=to title=title.clone() kind=kind note=note.to_owned() world=world>
            {facts}
            <TakeAway key=key name=title words=&words.take taken=taken />
        </CardLink>
    }
    .into_any()
}

/// Where the record is or which level it has, in a few words.
fn says(texts: &'static Texts, origin: Origin, kind: Kind, id: &str) -> String {
    let data = use_data();
    let cards = Cards::new(texts, origin);
    let at = |place: Option<&str>, point: Option<GeoPoint>| cards.place(place, point);
    let level = |level| capital(&(texts.pick_worlds().starts_at)((texts.terms.level)(level)));
    let found = match kind {
        Kind::Career => data.careers.shown(id).map(|career| level(career.entry_level)),
        Kind::Study => data.studies.shown(id).map(|study| cards.study_facts(study)),
        Kind::Employer => data.employers.shown(id).map(|found| at(Some(&found.place), found.location)),
        Kind::School => data.institutions.shown(id).map(|found| at(found.place.as_deref(), found.location)),
        Kind::Initiative => data.initiatives.get(id).map(|found| at(Some(&found.place), found.location)),
        Kind::Place | Kind::World => None,
    };
    found.unwrap_or_default()
}

/// The way to the comparison of what is kept, the latest first, as many as fit.
#[component]
fn Compare(
    /// The kind.
    kind: Kind,
    /// What is kept.
    rows: Memo<Vec<ChoiceKey>>,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let (dossier, origin) = (use_dossier(), use_origin());
    move || {
        let is_kept = |key: &ChoiceKey| dossier.choice(key).is_some();
        let id = |key: ChoiceKey| if let ChoiceKey::Kept { id, .. } = key { Some(id) } else { None };
        let ids: Vec<_> = rows
            .get()
            .into_iter()
            .filter(is_kept)
            .filter_map(id)
            .filter(|id| kept_name(data, texts, kind, id).is_some())
            .take(MOST)
            .collect();
        (ids.len() > 1).then(|| {
            let to = compare_address(origin.get().link(Route::Compare), &ids);
            let label = (texts.compare().compare_count)(kind, ids.len());
            view! { <p class="kept__compare"><a class="button button--quiet" href=to.href()>{label}</a></p> }
        })
    }
}

/// The kind of records that a kept one belongs to.
const fn kind_of(kind: KeptKind) -> Kind {
    match kind {
        KeptKind::Career => Kind::Career,
        KeptKind::Study => Kind::Study,
        KeptKind::Employer => Kind::Employer,
        KeptKind::School => Kind::School,
        KeptKind::Initiative => Kind::Initiative,
    }
}

const fn of_kind(kind: KeptKind) -> fn(&ChoiceKey) -> bool {
    match kind {
        KeptKind::Career => |key| matches!(key.kept_kind(), Some(KeptKind::Career)),
        KeptKind::Study => |key| matches!(key.kept_kind(), Some(KeptKind::Study)),
        KeptKind::Employer => |key| matches!(key.kept_kind(), Some(KeptKind::Employer)),
        KeptKind::School => |key| matches!(key.kept_kind(), Some(KeptKind::School)),
        KeptKind::Initiative => |key| matches!(key.kept_kind(), Some(KeptKind::Initiative)),
    }
}
