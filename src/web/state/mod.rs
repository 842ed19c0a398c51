//! What screens share: one small `Copy` handle per concern, changed through named methods only.
//!
//! All handles are made in `<App/>` and live as long as the page, so they can be used in timers and after an `await`.
//! The dossier and the tray are made where they are first asked for: they belong to later screens, and so does their
//! code.

mod announcer;
mod dossier;
mod finder;
mod library;
mod me;
mod nav;
mod origin;
mod preferences;
mod pupil;
mod screens;
mod speech;
mod tray;
mod update;
mod words;

pub use announcer::{Announcer, use_announcer};
pub use dossier::{Dossier, use_dossier};
pub use finder::{Finder, use_finder};
pub use library::{
    Library, LoadError, Loading, Parse, Searcher, use_data, use_details, use_engine, use_library, use_prose,
};
pub use me::{Me, Told, use_me};
pub use nav::{Nav, use_nav};
pub use origin::{Origin, here, use_origin};
pub use preferences::{Preferences, Theme, use_preferences};
pub use pupil::{minutes_to, read_profile, use_pathways, use_pupil, write_profile};
pub use screens::{Part, Screens, use_screens};
pub use speech::{Block, Speech, use_speech};
pub use tray::{Tray, use_tray};
pub use update::{Update, use_update};
pub use words::{data_lang, provide_texts, use_texts};

/// Takes a handle from the context.
///
/// Every handle is provided by `<App/>`, above everything that can ask for it. If one is missing, the app is wired
/// wrongly and no screen can work: that is the one case for the crash message.
#[expect(clippy::expect_used, reason = "a wiring mistake, found by the first render in development")]
fn handle<T: Clone + 'static>() -> T {
    leptos::prelude::use_context().expect("a handle that <App/> provides")
}
