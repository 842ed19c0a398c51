//! The cards of each kind of record, the same on every detail screen.

use super::card::CardLink;
use super::marks::MustCheck;
use crate::model::{Career, Employer, GeoPoint, Initiative, Institution, Level, Study, WorldId};
use crate::search::Kind;
use crate::text::{Lang, Texts};
use crate::web::links::Route;
use crate::web::lists::sentence;
use crate::web::state::Origin;
use leptos::prelude::*;

/// Writes the cards: the language, and the place whose distance and links they carry.
#[derive(Clone, Copy)]
pub struct Cards {
    texts: &'static Texts,
    origin: Origin,
}

impl Cards {
    /// Cards in a language, seen from a place.
    pub const fn new(texts: &'static Texts, origin: Origin) -> Self {
        Self { texts, origin }
    }

    /// A career: what you do comes first. `note` says why it is here.
    pub fn career(self, career: &'static Career, note: impl Into<String>) -> AnyView {
        let world = career.worlds.first().map(WorldId::to_string).unwrap_or_default();
        let to = self.origin.link(Route::Career(career.id.clone()));
        let (title, text, note) = (career.name.clone(), career.does.clone(), note.into());
        view! { <CardLink to=to title=title kind=Kind::Career text=text note=note world=world /> }.into_any()
    }

    /// A study: level, duration and ways of learning. `why` says why it is here; `marks` stand below it.
    pub fn study(self, study: &'static Study, why: impl Into<String>, marks: Option<AnyView>) -> AnyView {
        let why: String = why.into();
        let to = self.origin.link(Route::Study(study.id.clone()));
        let (title, facts) = (study.name.clone(), self.study_facts(study));
        let check = study.must_check.then(|| view! { <MustCheck /> });
        view! {
            <CardLink to=to title=title kind=Kind::Study note=facts>
                {reason(why)}
                {marks}
                {check}
            </CardLink>
        }
        .into_any()
    }

    /// `mbo niveau 2 · 2 jaar · bol of bbl`.
    pub fn study_facts(self, study: &Study) -> String {
        let terms = &self.texts.terms;
        let mut facts = vec![(terms.level)(study.level).to_owned(), (terms.duration)(study.duration_months)];
        if !study.modes.is_empty() {
            let modes: Vec<_> = study.modes.iter().map(|mode| (terms.mode)(*mode)).collect();
            facts.push((self.texts.record().shared.or_list)(&modes));
        }
        facts.join(" · ")
    }

    /// An employer: what it does, place and distance. `why` says how we know.
    pub fn employer(self, employer: &'static Employer, why: impl Into<String>) -> AnyView {
        let why: String = why.into();
        let to = self.origin.link(Route::Employer(employer.id.clone()));
        let (title, text) = (employer.name.clone(), sentence(&employer.does));
        let place = self.place(Some(&employer.place), employer.location);
        let check = employer.must_check.then(|| view! { <MustCheck /> });
        view! {
            <CardLink to=to title=title kind=Kind::Employer text=text note=place>
                {reason(why)}
                {check}
            </CardLink>
        }
        .into_any()
    }

    /// A school: place and distance. `why` says how we know; `marks` stand below it.
    pub fn school(self, school: &'static Institution, why: impl Into<String>, marks: Option<AnyView>) -> AnyView {
        let why: String = why.into();
        let to = self.origin.link(Route::School(school.id.clone()));
        let place = self.place(school.place.as_deref(), school.location);
        view! {
            <CardLink to=to title=school.name.clone() kind=Kind::School note=place>
                {reason(why)}
                {marks}
            </CardLink>
        }
        .into_any()
    }

    /// An initiative: what it does, place and distance. `why` says why it is here.
    pub fn initiative(self, initiative: &'static Initiative, why: impl Into<String>) -> AnyView {
        let why: String = why.into();
        let to = self.origin.link(Route::Initiative(initiative.id.clone()));
        let (title, text) = (initiative.name.clone(), sentence(&initiative.does));
        let place = self.place(Some(&initiative.place), initiative.location);
        view! {
            <CardLink to=to title=title kind=Kind::Initiative text=text note=place>{reason(why)}</CardLink>
        }
        .into_any()
    }

    /// `Zevenaar, ongeveer 20 minuten fietsen`.
    pub fn place(self, place: Option<&str>, at: Option<GeoPoint>) -> String {
        let place = place.unwrap_or(self.texts.record().shared.unknown).to_owned();
        let trip = self.origin.trip(at).map(|trip| (self.texts.travel().trip)(&trip));
        trip.map_or_else(|| place.clone(), |trip| format!("{place}, {trip}"))
    }
}

/// The line on a card that says why it is here.
fn reason(why: String) -> Option<AnyView> {
    (!why.is_empty()).then(|| view! { <span class="card__why">{why}</span> }.into_any())
}

/// A word of a list at the start of a line: `fieldlab` reads `Fieldlab`.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The Dutch or the English one of two texts of the dataset.
pub fn in_language<'a>(texts: &Texts, dutch: &'a str, english: &'a str) -> &'a str {
    if texts.lang == Lang::Nl { dutch } else { english }
}

/// `mbo niveau 2 of mbo niveau 3`.
pub fn levels_in_words(texts: &Texts, levels: &[Level]) -> String {
    let names: Vec<_> = levels.iter().map(|level| (texts.terms.level)(*level)).collect();
    (texts.record().shared.or_list)(&names)
}
