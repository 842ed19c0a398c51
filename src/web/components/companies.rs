//! Companies that fit several careers: for a study, a school and a world.

use super::{Cards, MoreList};
use crate::dataset::{Dataset, EmployerOfCareer, Proof};
use crate::model::{Career, GeoPoint, RegionId};
use crate::order::Arrange;
use crate::text::Texts;
use crate::web::links::key;
use crate::web::state::Origin;
use leptos::prelude::*;
use std::sync::Arc;

/// An employer with its strongest tie and the careers that have it.
pub type Tied = (EmployerOfCareer<'static>, Vec<&'static Career>);

/// Employers where one of the careers is usual or named; those where it occurs only now and then are left out.
pub fn tied(data: &'static Dataset, careers: impl IntoIterator<Item = &'static Career>) -> Vec<Tied> {
    let mut found = data.employers_of_any(careers);
    found.retain(|(found, _)| found.proof != Proof::SideSector);
    found
}

/// How the tied employers are ordered and what stands on their cards.
#[derive(Clone, Copy)]
pub struct CompanyList {
    /// The texts of the language.
    pub texts: &'static Texts,
    /// From where the distance is measured.
    pub origin: Origin,
    /// Where no place was chosen: near this point.
    pub near: Option<GeoPoint>,
    /// The note on a card, from its tie.
    pub note: fn(&Texts, &Tied) -> String,
}

impl CompanyList {
    /// The list, seven at a time. Employers of which a source names the work come first, then the nearer ones.
    pub fn view(self, mut found: Vec<Tied>) -> AnyView {
        found.arrange_by(|(a, _), (b, _)| {
            let point = |tied: &EmployerOfCareer<'static>| (tied.employer.location, &tied.employer.region);
            let by_near = || km(self.near, point(a)).total_cmp(&km(self.near, point(b)));
            let by_place = || self.origin.order(point(a), point(b));
            let near = if self.origin.place().is_none() && self.near.is_some() { by_near() } else { by_place() };
            a.proof.cmp(&b.proof).then(near)
        });
        let cards = Cards::new(self.texts, self.origin);
        let rows: Vec<_> = (0..found.len()).collect();
        let row = Arc::new(move |number: usize| {
            found
                .get(number)
                .map_or_else(|| ().into_any(), |tied| cards.employer(tied.0.employer, (self.note)(self.texts, tied)))
        });
        view! { <MoreList rows=Signal::stored(rows) row=row key=key::COUNT_EMPLOYERS /> }.into_any()
    }
}

fn km(from: Option<GeoPoint>, (to, _): (Option<GeoPoint>, &RegionId)) -> f64 {
    from.zip(to).map_or(f64::MAX, |(from, to)| from.distance_km(to))
}

/// How we know, and through which careers: `vaak bij dit soort bedrijf · past bij: Lasser`.
pub fn via_note(texts: &Texts, (found, careers): &Tied) -> String {
    let names: Vec<_> = careers.iter().map(|career| career.name.as_str()).take(2).collect();
    let via = (texts.record().shared.via)(&(texts.record().shared.list_of)(&names));
    format!("{} · {via}", (texts.terms.proof)(found.proof))
}
