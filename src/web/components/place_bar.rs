//! The home village: told once, it says everywhere how far something is.

use crate::dataset::Details;
use crate::model::{GeoPoint, Place, PlaceId};
use crate::search::{find_places, nearest_place};
use crate::text::TravelTexts;
use crate::web::browser::{focus, whereabouts};
use crate::web::components::{Icon, Picture};
use crate::web::links::key;
use crate::web::state::{
    Me, Nav, Origin, Told, data_lang, use_announcer, use_data, use_details, use_me, use_nav, use_origin, use_texts,
};
use leptos::html;
use leptos::prelude::*;

/// So many places show below the field: more is a wall.
const MOST: usize = 5;

/// "Vanaf Didam", and behind it the choice of another place.
///
/// # Accessibility
/// A native disclosure. Inside it a form: a text field with its label and hint, and below it the places that fit as
/// buttons, whose number is announced after a pause. Enter takes the first. Once a place is chosen the bar closes, the
/// focus goes to its summary, and the choice is announced.
#[component]
pub fn PlaceBar() -> impl IntoView {
    let words = use_texts().travel();
    let origin = use_origin();
    let bar = NodeRef::<html::Details>::new();
    let name = move || origin.get().place().map_or_else(|| words.choose.to_owned(), |place| (words.from)(&place.name));
    let close = Callback::new(move |()| {
        if let Some(bar) = bar.get_untracked() {
            bar.set_open(false);
        }
        focus::after_paint(|| _ = focus::move_to(".place-bar__summary"));
    });
    view! {
        <details class="place-bar" node_ref=bar>
            <summary class="place-bar__summary">
                <Icon picture=Picture::PLACE />
                <span class="place-bar__name">{name}</span>
                <span class="place-bar__change">
                    {move || origin.get().place().map(|_| words.change)}
                </span>
            </summary>
            <div class="place-bar__body">
                <Chooser done=close />
            </div>
        </details>
    }
    .into_any()
}

/// The form in the bar.
///
/// # Accessibility
/// See [`PlaceBar`].
#[component]
fn Chooser(
    /// Called when a place was chosen or erased.
    done: Callback<()>,
) -> impl IntoView {
    let words = use_texts().travel();
    let (data, origin, announcer) = (use_data(), use_origin(), use_announcer());
    let choice = Choice::new();
    let typed = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let text = typed.get();
        find_places(data.places.all(), &text, MOST).into_iter().map(|place| place.id.clone()).collect::<Vec<_>>()
    });
    let choose = move |place: &'static Place| {
        choice.take(place);
        typed.set(String::new());
        announcer.say((words.chosen)(&place.name));
        done.run(());
    };
    let first = move || found.with_untracked(|found| found.first().and_then(|id| data.places.get(id.as_str())));
    let row = move |id: PlaceId| {
        data.places.get(id.as_str()).map(|place| {
            let full = if place.name.starts_with(&place.municipality) {
                place.name.clone()
            } else {
                (words.place_in)(&place.name, &place.municipality)
            };
            view! {
                <li>
                    <button type="button" class="place-bar__option" lang=data_lang() on:click=move |_| choose(place)>
                        {full}
                    </button>
                </li>
            }
        })
    };
    let forget = move |_| {
        choice.forget();
        announcer.say(words.forgotten.to_owned());
        done.run(());
    };
    let is_nothing = move || !typed.with(|text| text.trim().is_empty()) && found.with(Vec::is_empty);
    view! {
        <form
            class="place-bar__form"
            on:submit=move |event| {
                event.prevent_default();
                if let Some(place) = first() {
                    choose(place);
                }
            }
        >
            <label class="field">
                <span class="field__label">{words.field}</span>
                <input
                    class="field__text"
                    type="text"
                    autocomplete="off"
                    aria-describedby="place-hint"
                    prop:value=move || typed.get()
                    on:input:target=move |event| {
                        typed.set(event.target().value());
                        announcer.say_soon((words.found)(found.with_untracked(Vec::len)));
                    }
                />
            </label>
            <button type="submit" class="button">{words.submit}</button>
            <p class="quiet" id="place-hint">{words.field_hint}</p>
            <ul class="place-bar__options" role="list">
                <For each=move || found.get() key=Clone::clone children=row />
            </ul>
            <p hidden=move || !is_nothing()>{words.nothing}</p>
        </form>
        <Locate choose=Callback::new(choose) />
        {move || origin.get().place().map(|_| view! {
            <button type="button" class="button button--quiet" on:click=forget>{words.forget}</button>
        })}
        {move || origin.get().is_from_link().then(|| view! { <p class="quiet">{words.from_link}</p> })}
        <p class="quiet">{words.kept} " " <EstimateNote /></p>
    }
    .into_any()
}

/// The village of the device, where the browser can tell.
///
/// # Accessibility
/// A button with a hint that says what the browser does; how it went is a status.
#[component]
fn Locate(
    /// Gets the village.
    choose: Callback<&'static Place>,
) -> impl IntoView {
    let words = use_texts().travel();
    let data = use_data();
    let state = RwSignal::new("");
    let locate = move |_| {
        state.set(words.locating);
        whereabouts::find(move |point| {
            // The bar may be gone when the answer comes.
            let place = point.map(|point| nearest_place(data.places.all(), point));
            let said = match place {
                None => words.location_refused,
                Some(None) => words.location_far,
                Some(Some(_)) => "",
            };
            if state.try_set(said).is_none()
                && let Some(Some(place)) = place
            {
                choose.run(place);
            }
        });
    };
    whereabouts::is_there().then(|| {
        view! {
            <div class="place-bar__locate">
                <button type="button" class="button button--quiet" aria-describedby="locate-hint" on:click=locate>
                    {words.use_location}
                </button>
                <p class="quiet" id="locate-hint">{words.use_location_hint}</p>
                <p role="status">{move || state.get()}</p>
            </div>
        }
        .into_any()
    })
}

/// How the travel times were made, with the year of the railway facts.
///
/// # Accessibility
/// Text.
#[component]
pub fn EstimateNote() -> impl IntoView {
    let words = use_texts().travel();
    let details = use_details();
    let text = move || {
        let years = details.get().and_then(Details::rail_years);
        (words.estimate)(years.as_deref())
    };
    view! { <span>{text}</span> }
}

/// Takes and forgets a place, in the address too.
#[derive(Clone, Copy)]
struct Choice {
    me: Me,
    nav: Nav,
}

impl Choice {
    fn new() -> Self {
        Self { me: use_me(), nav: use_nav() }
    }

    /// It becomes the pupil's own, and the question on the screen is asked from there.
    fn take(self, place: &Place) {
        self.me.tell(Told::Place, place.id.as_str());
        self.nav.refine(|query| {
            let is_asked = query.get(key::FROM).is_some();
            if is_asked { query.with(key::FROM, place.id.as_str()) } else { query }
        });
    }

    fn forget(self) {
        self.me.tell(Told::Place, "");
        self.nav.refine(|query| query.without(key::FROM));
    }
}

/// How far a place is from the pupil's, in words; nothing where one of the two is unknown.
pub fn distance_label(words: &TravelTexts, origin: Origin, to: Option<GeoPoint>) -> String {
    origin.trip(to).map(|trip| (words.trip)(&trip)).unwrap_or_default()
}
