//! Keeping a record: the button on a record.

use super::icon::{Icon, Picture};
use super::toggle::Toggle;
use super::tray::full_name;
use crate::dataset::Dataset;
use crate::dossier::{ChoiceKey, KeptKind};
use crate::model::{Hidden, HiddenReason};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::links::Route;
use crate::web::state::{use_announcer, use_data, use_dossier, use_texts};
use leptos::prelude::*;

/// What can be kept, of the kinds of records.
pub const fn kept_kind(kind: Kind) -> Option<KeptKind> {
    Some(match kind {
        Kind::Career => KeptKind::Career,
        Kind::Study => KeptKind::Study,
        Kind::Employer => KeptKind::Employer,
        Kind::School => KeptKind::School,
        Kind::Initiative => KeptKind::Initiative,
        Kind::Place | Kind::World => return None,
    })
}

/// The name of a record that can be kept; nothing where it is not in the app (any more). An initiative that has ended
/// still has a page.
pub fn kept_name(data: &'static Dataset, texts: &Texts, kind: Kind, id: &str) -> Option<String> {
    match kind {
        Kind::Career | Kind::Study | Kind::Employer => full_name(data, texts, id),
        Kind::School => data.institutions.shown(id).map(|school| school.name.clone()),
        Kind::Initiative => {
            let has_page = |hidden: &Hidden| hidden.reason == HiddenReason::Ended;
            let found = data.initiatives.get(id)?;
            found.hidden.as_ref().is_none_or(has_page).then(|| found.name.clone())
        }
        Kind::Place | Kind::World => None,
    }
}

/// "Bewaar": puts a record on the list of the pupil, or takes it off.
///
/// # Accessibility
/// A [`Toggle`]: what happened is announced, also where the device keeps nothing.
#[component]
pub fn KeepToggle(
    /// What it is.
    kind: Kind,
    /// Its id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    let words = use_texts().dossier();
    let name = kept_name(use_data(), use_texts(), kind, &id).unwrap_or_else(|| id.clone());
    let (dossier, announcer) = (use_dossier(), use_announcer());
    kept_kind(kind).map(|kind| {
        let key = StoredValue::new(ChoiceKey::kept(kind, &id));
        let is_kept = Memo::new(move |_| key.with_value(|key| dossier.choice(key)).is_some());
        let label = (words.keep_named)(&name);
        let press = move || {
            let keep = !is_kept.get_untracked();
            key.with_value(|key| dossier.choose(key, keep.then_some("")));
            let is_refused = untrack(|| key.with_value(|key| dossier.is_refused_at(&key.word())));
            match (keep, is_refused) {
                (true, true) => announcer.say(words.refused_choice),
                (true, false) => announcer.say((words.kept)(&name)),
                (false, _) => announcer.say((words.not_kept)(&name)),
            }
        };
        view! { <Toggle is_on=is_kept off=Picture::STAR label=label word=words.keep on_press=press /> }.into_any()
    })
}

/// "Mijn lijst (3)": the way to what is kept, on every later screen where something is.
///
/// # Accessibility
/// A link whose name has the number.
#[component]
pub fn MyList() -> impl IntoView {
    let words = use_texts().dossier();
    let dossier = use_dossier();
    let number = Memo::new(move |_| dossier.with(|kept| kept.count(|key| key.kept_kind().is_some())));
    view! {
        <Show when=move || { number.get() > 0 }>
            <a class="my-list" href=Route::Dossier.href()>
                <Icon picture=Picture::STAR />
                <span class="my-list__name">{move || (words.my_list)(number.get())}</span>
            </a>
        </Show>
    }
    .into_any()
}
