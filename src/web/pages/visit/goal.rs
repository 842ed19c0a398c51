//! Where a visit leads: a record, or a company or school of one's own choice.

use crate::dataset::Dataset;
use crate::model::{Initiative, InitiativeKind, Institution, InstitutionKind, VisitKind};
use crate::search::Kind;
use crate::web::components::Panel;
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::use_texts;
use leptos::prelude::*;

/// Where a visit leads.
pub struct Goal {
    /// The id in the address, under which its notes are kept.
    pub id: String,
    /// What kind of visit it is.
    pub kind: VisitKind,
    /// The record, where it is one.
    pub record: Option<GoalRecord>,
}

/// What the card says of the record.
pub struct GoalRecord {
    /// Its name.
    pub name: &'static str,
    /// Its place, as the source names it.
    pub place: Option<&'static str>,
    /// Its page.
    pub page: Address,
}

impl Goal {
    /// The visit with this id: a technieklokaal or fieldlab, a school, a company, or the word of a kind.
    pub fn find(data: &'static Dataset, id: &str) -> Option<Self> {
        let goal = |kind, record| Some(Self { id: id.to_owned(), kind, record });
        let of_record = |kind: VisitKind, page: Kind, name: &'static str, place: Option<&'static str>| {
            goal(kind, Some(GoalRecord { name, place, page: Address::of_record(page, id) }))
        };
        if let Some(kind) = VisitKind::from_slug(id).filter(|kind| *kind != VisitKind::Lab) {
            return goal(kind, None);
        }
        if let Some(lab) = data.initiatives.shown(id).filter(|found| is_lab(found) || is_fieldlab(found)) {
            return of_record(VisitKind::Lab, Kind::Initiative, &lab.name, Some(&lab.place));
        }
        if let Some(school) = data.institutions.shown(id) {
            let kind = if is_school_lab(school) { VisitKind::Lab } else { VisitKind::OpenDay };
            return of_record(kind, Kind::School, &school.name, school.place.as_deref());
        }
        let employer = data.employers.shown(id)?;
        of_record(VisitKind::Company, Kind::Employer, &employer.name, Some(&employer.place))
    }

    /// Where to look for a place to go.
    pub fn list(&self) -> Address {
        match self.kind {
            VisitKind::Lab => Address {
                route: Route::Initiatives,
                query: Query::default().with(key::KIND, InitiativeKind::Technieklokaal.slug()),
            },
            VisitKind::Company => Route::Employers.into(),
            VisitKind::OpenDay => Route::Schools.into(),
        }
    }
}

/// Is it a technieklokaal?
pub fn is_lab(initiative: &Initiative) -> bool {
    initiative.kind == InitiativeKind::Technieklokaal
}

/// Is it a fieldlab? A class that goes there takes the card of a technieklokaal along: it also makes and tries.
fn is_fieldlab(initiative: &Initiative) -> bool {
    initiative.kind == InitiativeKind::Fieldlab
}

/// Is it a technieklokaal?
pub fn is_school_lab(school: &Institution) -> bool {
    school.kind == InstitutionKind::PoTechnieklokaal
}

/// "Ga je hierheen? Neem de bezoekkaart mee", on the page of a technieklokaal.
///
/// # Accessibility
/// A section with an `h2` and a link.
#[component]
pub fn TakeCard(
    /// The id of the record.
    id: String,
) -> impl IntoView {
    let words = use_texts().visit();
    view! {
        <Panel title=words.take_card lead=words.take_card_lead>
            <a class="button" href=Route::Visit(id).href()>{words.take_card_button}</a>
        </Panel>
    }
    .into_any()
}
