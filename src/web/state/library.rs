//! The dataset and the search engine: fetched and made once, then plain memory.

use crate::dataset::{Dataset, Details, Fatal, Problem, Prose, parse_core};
use crate::model::Place;
use crate::search::{Answer, Engine, Question};
use crate::web::browser::fetch::{self, FetchError};
use crate::web::browser::{console, focus};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(6);
const LIMIT: Duration = Duration::from_secs(20);

/// Reads one of the files that may arrive later.
pub type Parse<T> = fn(&str) -> Result<(T, Vec<Problem>), Fatal>;

/// Why there is no dataset.
#[derive(Clone, Debug, PartialEq)]
pub enum LoadError {
    /// The file did not come.
    Fetch(FetchError),
    /// It came, and cannot be used.
    Parse(Fatal),
}

/// How far the dataset is.
#[derive(Clone, Debug)]
pub enum Loading {
    /// On its way; `slow` after some seconds.
    Underway {
        /// Does it take long?
        slow: bool,
    },
    /// There.
    Ready(&'static Dataset),
    /// Not there, and why.
    Failed(LoadError),
}

/// The engine with the dataset that it was made for.
#[derive(Clone, Copy)]
pub struct Searcher {
    data: &'static Dataset,
    engine: &'static Engine,
}

impl Searcher {
    /// Answers a query with at most `limit` hits, asked from the pupil's own village where that is known.
    pub fn search(self, text: &str, limit: usize, here: Option<&Place>) -> Answer {
        self.engine.search(self.data, &Question { text, limit, here })
    }

    /// The dataset.
    pub fn data(self) -> &'static Dataset {
        self.data
    }
}

/// The dataset, its details and the engine.
#[derive(Clone, Copy)]
pub struct Library {
    loading: RwSignal<Loading>,
    engine: RwSignal<Option<Searcher>>,
    details: RwSignal<Option<&'static Details>>,
    prose: RwSignal<Option<&'static Prose>>,
    /// Did the details or the texts fail to come?
    is_incomplete: RwSignal<bool>,
    problems: RwSignal<Vec<Problem>>,
    /// How often loading was tried before: the dataset, and what comes after it.
    tries: StoredValue<u32>,
    later_tries: StoredValue<u32>,
    is_loading_rest: StoredValue<bool>,
}

impl Library {
    /// Starts loading.
    pub(in crate::web) fn provide() -> Self {
        let library = Self {
            loading: RwSignal::new(Loading::Underway { slow: false }),
            engine: RwSignal::new(None),
            details: RwSignal::new(None),
            prose: RwSignal::new(None),
            is_incomplete: RwSignal::new(false),
            problems: RwSignal::new(Vec::new()),
            tries: StoredValue::new(0),
            later_tries: StoredValue::new(0),
            is_loading_rest: StoredValue::new(false),
        };
        provide_context(library);
        library.load();
        library
    }

    /// How far the dataset is; tracked.
    pub fn loading(self) -> Loading {
        self.loading.get()
    }

    /// Records that were left out; tracked.
    pub fn problems(self) -> Vec<Problem> {
        self.problems.get()
    }

    /// Fetches the dataset, also once more after a failure.
    pub fn load(self) {
        self.loading.set(Loading::Underway { slow: false });
        let slow = set_timeout_with_handle(
            move || {
                self.loading.update(|loading| {
                    if let Loading::Underway { slow } = loading {
                        *slow = true;
                    }
                });
            },
            PATIENCE,
        );
        let tries = next(self.tries);
        spawn_local(async move {
            let result = fetch_core(tries).await;
            if let Ok(timer) = slow {
                timer.clear();
            }
            match result {
                Ok((data, problems)) => self.receive(data, problems),
                Err(error) => {
                    console::warn(&format!("dataset: {error:?}"));
                    self.loading.set(Loading::Failed(error));
                }
            }
        });
    }

    fn receive(self, data: Dataset, problems: Vec<Problem>) {
        self.report(problems);
        // Leaked on purpose: the dataset lives as long as the page, and every screen borrows from it.
        let data: &'static Dataset = Box::leak(Box::new(data));
        self.loading.set(Loading::Ready(data));
        // The index takes a moment of work: first let the screen appear.
        focus::after_paint(move || {
            let engine = Box::leak(Box::new(Engine::new(data)));
            self.engine.set(Some(Searcher { data, engine }));
        });
    }

    /// Did the details or our own texts fail to come? Tracked.
    pub fn is_incomplete(self) -> bool {
        self.is_incomplete.get()
    }

    /// Are the details and our own texts there? Tracked.
    pub fn is_complete(self) -> bool {
        self.details.with(Option::is_some) && self.prose.with(Option::is_some)
    }

    /// Fetches the details and our own texts, also what is still missing after a failure. What reads them comes with the
    /// screens that show them. While it is under way, asking again does nothing.
    pub fn load_rest(self, parse_details: Parse<Details>, parse_prose: Parse<Prose>) {
        if self.is_loading_rest.try_get_value().unwrap_or(true) {
            return;
        }
        self.is_loading_rest.set_value(true);
        let tries = next(self.later_tries);
        spawn_local(async move {
            let has_details = self.load_file("dataset-details", tries, parse_details, self.details).await;
            let has_prose = self.load_file("dataset-prose", tries, parse_prose, self.prose).await;
            self.is_incomplete.set(!(has_details && has_prose));
            self.is_loading_rest.set_value(false);
        });
    }

    /// Is the file there?
    async fn load_file<T: Send + Sync>(
        self,
        link: &str,
        tries: u32,
        parse: Parse<T>,
        into: RwSignal<Option<&'static T>>,
    ) -> bool {
        if into.with_untracked(Option::is_some) {
            return true;
        }
        let fetched = fetch_linked(link, tries).await;
        match fetched.and_then(|text| parse(&text).map_err(LoadError::Parse)) {
            Ok((part, problems)) => {
                self.report(problems);
                // Leaked for the same reason as the dataset.
                into.set(Some(Box::leak(Box::new(part))));
                true
            }
            // Without sources, glossary and texts the app still works; the later screens say that they are missing.
            Err(error) => {
                console::warn(&format!("{link}: {error:?}"));
                false
            }
        }
    }

    fn report(self, problems: Vec<Problem>) {
        for problem in &problems {
            console::warn(&format!("record left out: {problem:?}"));
        }
        self.problems.update(|all| all.extend(problems));
    }
}

/// The number, which is one more the next time.
fn next(number: StoredValue<u32>) -> u32 {
    let now = number.try_get_value().unwrap_or_default();
    number.set_value(now + 1);
    now
}

async fn fetch_core(tries: u32) -> Result<(Dataset, Vec<Problem>), LoadError> {
    parse_core(&fetch_linked("dataset-core", tries).await?).map_err(LoadError::Parse)
}

async fn fetch_linked(id: &str, tries: u32) -> Result<String, LoadError> {
    let mut url = fetch::linked(id).ok_or(LoadError::Fetch(FetchError::Missing))?;
    if tries > 0 {
        // A preload that still hangs would hold back every request for the same address.
        url = format!("{url}?poging={tries}");
    }
    fetch::text(&url, LIMIT).await.map_err(LoadError::Fetch)
}

/// The library of the app.
pub fn use_library() -> Library {
    super::handle()
}

/// The dataset. For pages, which are only made when it is there.
pub fn use_data() -> &'static Dataset {
    super::handle()
}

/// The search engine, as soon as it is made: just after the first paint of the content.
pub fn use_engine() -> Signal<Option<Searcher>> {
    use_library().engine.into()
}

/// Sources, remarks, glossary and news, as soon as they are there.
pub fn use_details() -> Signal<Option<&'static Details>> {
    use_library().details.into()
}

/// Our own texts, as soon as they are there.
pub fn use_prose() -> Signal<Option<&'static Prose>> {
    use_library().prose.into()
}
