//! What stands around every page: skip link, header, footer, and the one loading and error state of the app.

use super::browser::focus;
use super::components::{Brand, Icon, LiveRegion, Picture, SearchBox};
use super::links::Route;
use super::pages;
use super::state::{
    Loading, Part, Theme, use_announcer, use_library, use_nav, use_preferences, use_screens, use_texts, use_update,
};
use crate::model::Pillar;
use crate::text::Lang;
use leptos::prelude::*;

/// The frame with the screen in it.
///
/// # Accessibility
/// Skip link first, then banner, main and contentinfo. After navigation the focus goes to the `h1`, and the title is
/// announced: the router of a page has to do by hand what the browser does for a new document.
#[component]
pub fn Frame() -> impl IntoView {
    let texts = &use_texts().frame;
    move_focus_on_navigation();
    view! {
        <a class="skip-link" href="#main">{texts.skip}</a>
        <Header />
        <main id="main" class="main">
            <NewBuild />
            <Content />
        </main>
        <Footer />
        <LiveRegion />
    }
    .into_any()
}

#[component]
fn Header() -> impl IntoView {
    let texts = &use_texts().frame;
    view! {
        <header class="site-header">
            <div class="site-header__inner">
                <a class="brand" href=Route::Home.href()>
                    <Brand />
                    <span class="brand__name">"Techniek"<wbr />"verkenner"</span>
                </a>
                <SearchBox />
                <LanguageSwitch />
                <nav class="menu" aria-label=texts.menu>
                    <ul class="menu__list" role="list">{Pillar::ALL.map(menu_item).collect_view()}</ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn menu_item(pillar: Pillar) -> impl IntoView {
    let nav = use_nav();
    let route = Route::Pillar(pillar);
    let href = route.href();
    let current = move || {
        let here = nav.route();
        if here == route { Some("page") } else { (here.pillar() == Some(pillar)).then_some("true") }
    };
    view! {
        <li class="menu__item" data-pillar=pillar.slug()>
            <a class="menu__link" href=href aria-current=current>
                <Icon picture=Picture::of_pillar(pillar) />
                <span class="menu__text">{(use_texts().frame.pillar)(pillar)}</span>
            </a>
        </li>
    }
}

/// The languages.
///
/// # Accessibility
/// Buttons in a group, each named in its own language; the chosen one is pressed. The switch makes the page anew, so
/// the focus is put back.
#[component]
fn LanguageSwitch() -> impl IntoView {
    let preferences = use_preferences();
    let button = move |lang: Lang| {
        let choose = move |_| {
            preferences.choose_lang(lang);
            focus::after_paint(move || {
                focus::move_to(&format!("#lang-{}", lang.code()));
            });
        };
        let pressed = move || if preferences.lang() == lang { "true" } else { "false" };
        view! {
            <button
                type="button"
                class="language__button"
                id=format!("lang-{}", lang.code())
                lang=lang.code()
                aria-pressed=pressed
                on:click=choose
            >
                <span aria-hidden="true">{lang.code().to_uppercase()}</span>
                <span class="visually-hidden">{lang.own_name()}</span>
            </button>
        }
    };
    view! {
        <div class="language" role="group" aria-label=use_texts().frame.switch_language>
            {Lang::ALL.map(button).collect_view()}
        </div>
    }
}

/// The screen, or the one loading or error state.
#[component]
fn Content() -> impl IntoView {
    let library = use_library();
    move || match library.loading() {
        Loading::Underway { slow } => view! { <pages::LoadingPage slow=slow /> }.into_any(),
        Loading::Failed(error) => view! { <pages::FailedPage error=error retry=move || library.load() /> }.into_any(),
        Loading::Ready(data) => {
            provide_context(data);
            view! { <pages::Screen /> }.into_any()
        }
    }
}

/// A newer build waits: the pupil says when it takes over. Without that it does at the next start.
///
/// # Accessibility
/// A status, so it is announced when it appears; the focus stays where it is.
#[component]
fn NewBuild() -> impl IntoView {
    let texts = &use_texts().frame;
    let (update, screens) = (use_update(), use_screens());
    let take = move |_| {
        if let Part::Ready(browse) = screens.browse() {
            (browse.take_new_build)();
        }
    };
    view! {
        <div role="status">
            <Show when=move || update.is_ready()>
                <p class="new-build">
                    {texts.new_build} " "
                    <button type="button" class="button button--quiet" on:click=take>
                        {texts.new_build_take}
                    </button>
                </p>
            </Show>
        </div>
    }
}

#[component]
fn Footer() -> impl IntoView {
    let texts = &use_texts().frame;
    let pages = [
        (Route::Pact, texts.pact),
        (Route::News, texts.news),
        (Route::Parents, texts.parents),
        (Route::AboutData, texts.about_data),
        (Route::Privacy, texts.privacy),
        (Route::Accessibility, texts.accessibility),
    ];
    let link = |(route, name): (Route, &'static str)| view! { <li><a href=route.href()>{name}</a></li> };
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <nav aria-label=texts.footer_menu>
                    <ul class="site-footer__links" role="list">{pages.map(link).collect_view()}</ul>
                </nav>
                <ThemeSwitch />
                <EasySwitch />
                <p class="site-footer__promise">{texts.footer_promise}</p>
                <Host />
            </div>
        </footer>
    }
    .into_any()
}

/// The colours.
///
/// # Accessibility
/// A native select with its label.
#[component]
fn ThemeSwitch() -> impl IntoView {
    let texts = &use_texts().frame;
    let preferences = use_preferences();
    let name = |theme: Theme| match theme {
        Theme::System => texts.theme_system,
        Theme::Light => texts.theme_light,
        Theme::Dark => texts.theme_dark,
        Theme::Contrast => texts.theme_contrast,
    };
    let option = |theme: Theme| {
        let value = theme.code().unwrap_or_default();
        view! { <option value=value selected=move || preferences.theme() == theme>{name(theme)}</option> }
    };
    let choose = move |value: String| {
        let theme = Theme::ALL.into_iter().find(|theme| theme.code().unwrap_or_default() == value);
        preferences.choose_theme(theme.unwrap_or_default());
    };
    view! {
        <div class="theme">
            <label for="theme">{texts.theme}</label>
            <select id="theme" on:change:target=move |event| choose(event.target().value())>
                {Theme::ALL.map(option).collect_view()}
            </select>
        </div>
    }
}

/// Easy reading.
///
/// # Accessibility
/// A native checkbox with its label, which says what it does.
#[component]
fn EasySwitch() -> impl IntoView {
    let texts = &use_texts().frame;
    let preferences = use_preferences();
    view! {
        <label class="easy">
            <input
                type="checkbox"
                class="easy__box"
                prop:checked=move || preferences.is_easy()
                on:change:target=move |event| preferences.choose_easy(event.target().checked())
            />
            <span>{texts.easy} " " <span class="easy__what">{texts.easy_means}</span></span>
        </label>
    }
}

/// Who hosts the app: unknown unless the dataset says so.
#[component]
fn Host() -> impl IntoView {
    let texts = &use_texts().frame;
    let library = use_library();
    let name = move || match library.loading() {
        Loading::Ready(data) => data.manifest.host.name.as_deref().map(texts.hosted_by),
        _ => None,
    };
    view! { <p class="site-footer__host">{move || name().unwrap_or_else(|| texts.host_unknown.to_owned())}</p> }
}

/// How far the screen of the address is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    Underway,
    /// It did not come, and the page says so.
    Failed,
    Stands,
}

/// After navigation: focus on the heading, and its text announced. A screen that is still on its way gets both when it
/// stands, also after it was said that it did not come. The screen that the app starts with leaves the focus where it is.
fn move_focus_on_navigation() {
    let nav = use_nav();
    let announcer = use_announcer();
    let screens = use_screens();
    // What was on the screen last, and whether the heading is to get the focus when that changes.
    Effect::new(move |before: Option<(Route, Step, bool)>| {
        let route = nav.route();
        let is_start = before.is_none();
        let before = before.filter(|(before, ..)| *before == route);
        if before.is_none() && route != Route::Home {
            // The screen asks for it too, but after this; what failed before is on its way again from here on.
            screens.load_for(&route);
        }
        let now = match screens.needed_for(&route) {
            _ if route == Route::Home => Step::Stands,
            Part::Underway { .. } => Step::Underway,
            Part::Failed(_) => Step::Failed,
            Part::Ready(_) => Step::Stands,
        };
        let is_new = before.as_ref().is_none_or(|(_, step, _)| *step != now);
        let is_awaited = before.map_or(!is_start, |(_, step, is_awaited)| is_awaited || step == Step::Failed);
        if is_new && is_awaited && now != Step::Underway {
            focus::after_paint(move || {
                if let Some(heading) = focus::move_to("main h1") {
                    announcer.say(heading);
                }
            });
        }
        (route, now, is_awaited && now != Step::Stands)
    });
}
