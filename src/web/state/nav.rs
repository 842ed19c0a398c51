//! Where we are and how to go elsewhere.

use crate::web::browser::location::{self, Click};
use crate::web::browser::{focus, title};
use crate::web::links::{Address, Query, Route};
use leptos::ev;
use leptos::prelude::*;

/// The address as state. A page is made anew when the route changes, and stays when only the query does.
#[derive(Clone, Copy)]
pub struct Nav {
    address: RwSignal<Address>,
    route: Memo<Route>,
    query: Memo<Query>,
}

impl Nav {
    /// Reads the address bar and listens to Back, Forward and every link of the app.
    pub(in crate::web) fn provide() -> Self {
        let address = RwSignal::new(location::current());
        let nav = Self {
            address,
            route: Memo::new(move |_| address.with(|address| address.route.clone())),
            query: Memo::new(move |_| address.with(|address| address.query.clone())),
        };
        window_event_listener(ev::popstate, move |_| address.set(location::current()));
        window_event_listener(ev::click, move |event| match location::read_click(&event) {
            Some(Click::Go(address)) => {
                event.prevent_default();
                nav.go(address);
            }
            Some(Click::Jump(id)) => {
                event.prevent_default();
                focus::jump_to(&id);
            }
            None => {}
        });
        Effect::new(move |_| title::set_root("data-page", (nav.route.get() == Route::Home).then_some("home")));
        provide_context(nav);
        nav
    }

    /// The screen; tracked.
    pub fn route(self) -> Route {
        self.route.get()
    }

    /// The question on the screen; tracked.
    pub fn query(self) -> Query {
        self.query.get()
    }

    /// One parameter of the question, empty where it is not there; tracked.
    pub fn param(self, key: &str) -> String {
        self.query.with(|query| query.get(key).unwrap_or_default().to_owned())
    }

    /// Goes to a screen: a new entry in the history, from the top.
    pub fn go(self, address: impl Into<Address>) {
        let address = address.into();
        location::show(&address, false);
        location::scroll_to_top();
        self.address.set(address);
    }

    /// Changes the question on this screen as a deliberate choice: Back undoes it. The page stays where it is.
    pub fn refine(self, change: impl FnOnce(Query) -> Query) {
        self.change(change, false);
    }

    /// Changes the question while the user types: the history keeps one entry.
    pub fn retype(self, change: impl FnOnce(Query) -> Query) {
        self.change(change, true);
    }

    fn change(self, change: impl FnOnce(Query) -> Query, replace: bool) {
        let mut address = self.address.get_untracked();
        let query = change(address.query.clone());
        if query != address.query {
            address.query = query;
            location::show(&address, replace);
            self.address.set(address);
        }
    }
}

/// Where we are and how to go elsewhere.
pub fn use_nav() -> Nav {
    super::handle()
}
