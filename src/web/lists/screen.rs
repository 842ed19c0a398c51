//! A list screen as a whole.

use super::bar::{Bar, Chips};
use super::filters::Filters;
use super::handle::ListHandle;
use super::map_link::MapLink;
use super::results::Results;
use super::{Hint, List};
use crate::web::components::Page;
use crate::web::state::{use_announcer, use_data, use_texts};
use leptos::prelude::*;

/// A list with its filters.
///
/// # Accessibility
/// The filters are a section of their own before the list; the number found is a heading, so both can be jumped to.
/// Each change announces the number after a pause.
#[component]
pub fn ListScreen(
    /// What it lists.
    list: &'static List,
    /// What stands above it as long as nothing is chosen.
    #[prop(optional, into)]
    hint: Hint,
) -> impl IntoView {
    let texts = use_texts();
    let handle = ListHandle::new(list, use_data(), texts);
    announce_count(handle);
    view! {
        <Page title=(list.title)(texts) lead=(list.lead)(texts)>
            <div class="list__hint" hidden=move || handle.with_choices(|choices| !choices.is_empty())>
                {hint.run()}
            </div>
            <div class="list">
                <Filters list=handle />
                <div class="list__main">
                    <Bar list=handle />
                    <MapLink list=handle />
                    <Chips list=handle />
                    <Results list=handle of=list />
                </div>
            </div>
        </Page>
    }
    .into_any()
}

/// Says how many were found when that changes, also by Back.
fn announce_count(list: ListHandle) {
    let texts = use_texts().list();
    let announcer = use_announcer();
    let kind = list.spec().kind;
    let question = Memo::new(move |_| list.with_choices(Clone::clone));
    Effect::new(move |before: Option<()>| {
        // Reading it, for a memo that is only tracked is never computed and so never changes.
        let found = question.with(|_| untrack(|| list.found()));
        if before.is_some() {
            let count = (texts.count)(kind, found);
            announcer.say_soon(if found == 0 { format!("{count}. {}.", (texts.nothing)(kind)) } else { count });
        }
    });
}
