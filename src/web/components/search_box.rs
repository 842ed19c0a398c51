//! The search box on every screen.

mod suggestions;

use self::suggestions::{Pick, SuggestionList, Suggestions};
use super::icon::{Icon, Picture};
use crate::web::browser::{focus, shell};
use crate::web::links::{Address, Route, key};
use crate::web::state::{Nav, use_announcer, use_engine, use_nav, use_screens, use_texts};
use leptos::ev::KeyboardEvent;
use leptos::html;
use leptos::prelude::*;

/// The search box: suggestions while typing; on the search page the page itself follows.
///
/// # Accessibility
/// Editable combobox with a list box, after the ARIA Authoring Practices. Down and Up walk through the suggestions,
/// Home and End go to the first and the last once one is chosen, Enter opens the chosen one or all results, Escape
/// closes, and once closed empties. The focus stays in the field. The number of suggestions is announced after a pause.
#[component]
pub fn SearchBox() -> impl IntoView {
    let texts = &use_texts().search;
    let nav = use_nav();
    let announcer = use_announcer();
    let screens = use_screens();
    let field = NodeRef::<html::Input>::new();
    let text = RwSignal::new(String::new());
    let suggestions = Suggestions::new(text, use_engine());

    let on_search_page = move || nav.route() == Route::Search;
    let typed = move |value: String| {
        screens.await_pause();
        text.set(value.clone());
        if untrack(on_search_page) {
            nav.retype(|query| query.with(key::SEARCH, &value));
        } else {
            announcer.say_soon((texts.count_suggestions)(suggestions.show()));
        }
    };
    let open = move |pick: Pick| {
        suggestions.close();
        announcer.cancel();
        match pick {
            Pick::Hit(address) => nav.go(address),
            Pick::All => search_for(nav, text),
        }
    };
    let pressed = move |event: KeyboardEvent| {
        let handled = match event.key().as_str() {
            "ArrowDown" => suggestions.step(1),
            "ArrowUp" => suggestions.step(-1),
            "Home" => suggestions.jump(false),
            "End" => suggestions.jump(true),
            "Escape" if suggestions.is_open() => {
                suggestions.close();
                true
            }
            _ => false,
        };
        if handled {
            event.prevent_default();
        }
    };
    follow_address(nav, text, suggestions);
    take_from_shell(field, text, suggestions, nav);

    view! {
        <form
            class="search"
            role="search"
            on:submit=move |event| {
                event.prevent_default();
                open(suggestions.active_pick().unwrap_or(Pick::All));
            }
        >
            <label class="search__label" for="search">{texts.label}</label>
            <div class="search__field">
                <Icon picture=Picture::SEARCH />
                <input
                    id="search"
                    class="search__input"
                    type="search"
                    name="q"
                    role="combobox"
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    enterkeyhint="search"
                    placeholder=texts.placeholder
                    aria-autocomplete="list"
                    aria-controls="search-options"
                    aria-expanded=move || if suggestions.is_open() { "true" } else { "false" }
                    aria-activedescendant=move || suggestions.active_id()
                    node_ref=field
                    prop:value=move || text.get()
                    on:input:target=move |event| typed(event.target().value())
                    on:keydown=pressed
                    on:focus=move |_| { if !untrack(on_search_page) { suggestions.show(); } }
                    on:blur=move |_| suggestions.close()
                />
                <button class="search__submit" type="submit">{texts.submit}</button>
            </div>
            <SuggestionList suggestions=suggestions on_pick=Callback::new(open) />
        </form>
    }
    .into_any()
}

fn search_for(nav: Nav, text: RwSignal<String>) {
    let query = text.get_untracked();
    if untrack(|| nav.route()) == Route::Search {
        // The answers are there already: go to them, which also puts away the keyboard of a tablet.
        focus::move_to("main h1");
    } else {
        nav.go(Address::search(query.trim()));
    }
}

/// On the search page the field shows the query of the address; leaving a screen empties it.
fn follow_address(nav: Nav, text: RwSignal<String>, suggestions: Suggestions) {
    Effect::new(move |before: Option<Route>| {
        let route = nav.route();
        if route == Route::Search {
            text.set(nav.param(key::SEARCH));
        } else if before.is_some_and(|before| before != route) {
            text.set(String::new());
        }
        suggestions.close();
        route
    });
}

/// Takes over what was typed before the app stood, with the cursor.
fn take_from_shell(field: NodeRef<html::Input>, text: RwSignal<String>, suggestions: Suggestions, nav: Nav) {
    let Some(typed) = shell::take_typed() else { return };
    Effect::new(move |_| {
        let Some(field) = field.get() else { return };
        if !typed.text.is_empty() {
            text.set(typed.text.clone());
        }
        if typed.had_focus && field.focus().is_ok() {
            suggestions.show();
        }
        if typed.submitted {
            nav.go(Address::search(typed.text.trim()));
        }
    });
}
