//! What the pupil told about where and at which stage he or she is: kept on this device, and nowhere else.

use crate::web::browser::storage::{self, key};
use leptos::ev;
use leptos::prelude::*;

/// Something that the pupil told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The home village: the id of a place.
    Place,
    /// The stage of schooling: its slug.
    Stage,
    /// The profile and subjects, as the choice of profile writes them.
    Profile,
}

impl Told {
    const ALL: [Self; 3] = [Self::Place, Self::Stage, Self::Profile];

    const fn key(self) -> &'static str {
        match self {
            Self::Place => key::PLACE,
            Self::Stage => key::STAGE,
            Self::Profile => key::PROFILE,
        }
    }
}

/// What the pupil told. What is kept is only text: whoever reads it says what is not known (any more).
#[derive(Clone, Copy)]
pub struct Me {
    told: [RwSignal<String>; 3],
}

impl Me {
    pub(in crate::web) fn provide() -> Self {
        let me = Self { told: Told::ALL.map(|what| RwSignal::new(storage::get(what.key()).unwrap_or_default())) };
        // Another tab changed it, or the whole storage was cleared.
        window_event_listener(ev::storage, move |event| {
            for what in Told::ALL {
                if event.key().is_none_or(|key| key == what.key()) {
                    me.signal(what).set(storage::get(what.key()).unwrap_or_default());
                }
            }
        });
        provide_context(me);
        me
    }

    const fn signal(self, what: Told) -> RwSignal<String> {
        let [place, stage, profile] = self.told;
        match what {
            Told::Place => place,
            Told::Stage => stage,
            Told::Profile => profile,
        }
    }

    /// What was told, empty where nothing was; tracked.
    pub fn told(self, what: Told) -> String {
        self.signal(what).get()
    }

    /// Tells it, also where the device does not keep it: then it holds until the page goes.
    pub fn tell(self, what: Told, value: &str) {
        storage::set(what.key(), (!value.is_empty()).then_some(value));
        self.signal(what).set(value.to_owned());
    }

    /// Was nothing told? Tracked.
    pub fn is_unknown(self) -> bool {
        Told::ALL.into_iter().all(|what| self.signal(what).with(String::is_empty))
    }

    /// Forgets everything: the next pupil finds nothing.
    pub fn erase(self) {
        for what in Told::ALL {
            self.tell(what, "");
        }
    }
}

/// What the pupil told.
pub fn use_me() -> Me {
    super::handle()
}
