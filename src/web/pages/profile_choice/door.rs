//! A door: a study, how it stands, why, and the way on.

use super::marks::StateBadge;
use super::reason::Reasons;
use crate::dataset::Dataset;
use crate::model::Study;
use crate::pathways::{Choice, Door, Start};
use crate::web::components::{Cards, MustCheck};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{Origin, data_lang};
use leptos::prelude::*;

/// So many careers stand on a door: more are on the page of the study.
const CAREERS: usize = 3;

/// Writes the doors of a choice.
#[derive(Clone, Copy)]
pub(super) struct DoorCards {
    pub data: &'static Dataset,
    pub reasons: Reasons,
    pub origin: Origin,
    pub start: Start,
    pub choice: Choice,
}

impl DoorCards {
    /// A door as an item of a list. The rules are left out where they stand above the list.
    pub fn card(self, door: &Door<'static>, with_rules: bool) -> AnyView {
        let words = self.reasons.texts.profile_choice();
        let requirement = self.reasons.requirement(door, self.choice).filter(|_| Reasons::has_requirement(door));
        let fits = (door.is_of_profile == Some(true)).then(|| view! { <span class="badge">{words.fits}</span> });
        let check = door.study.must_check.then(|| view! { <MustCheck /> });
        view! {
            <li class="gate">
                {self.head(door.study)}
                <p class="gate__marks"><StateBadge state=door.state /> {fits} {check}</p>
                {with_rules.then(|| self.reasons.of_door(door))}
                {requirement.map(|text| view! { <p>{text}</p> })}
                {self.leerbaan(door)}
                {self.careers(door.study)}
                {self.way_on(door.study)}
            </li>
        }
        .into_any()
    }

    /// The study, with its level, duration and ways of learning.
    pub fn head(self, study: &'static Study) -> AnyView {
        let facts = Cards::new(self.reasons.texts, self.origin).study_facts(study);
        let to = self.origin.link(Route::Study(study.id.clone()));
        view! {
            <p class="gate__name"><a href=to.href() lang=data_lang()>{study.name.as_str()}</a></p>
            <p class="quiet gate__facts">{facts}</p>
        }
        .into_any()
    }

    fn leerbaan(self, door: &Door<'static>) -> Option<AnyView> {
        let words = self.reasons.texts.profile_choice();
        let says = if is_only_at_work(door) { words.only_bbl } else { words.also_bbl };
        door.ways.iter().any(|way| way.needs_leerbaan).then(|| view! { <p>{says}</p> }.into_any())
    }

    /// The first careers after the study.
    pub fn careers(self, study: &'static Study) -> Option<AnyView> {
        let careers = self.data.careers_of(study);
        let links = careers.iter().take(CAREERS).enumerate().map(|(at, (career, _))| {
            let to = self.origin.link(Route::Career(career.id.clone()));
            let comma = if at == 0 { " " } else { ", " };
            view! { {comma} <a href=to.href() lang=data_lang()>{career.name.as_str()}</a> }
        });
        (!careers.is_empty()).then(|| {
            view! { <p>{self.reasons.texts.profile_choice().work_after} {links.collect_view()}</p> }.into_any()
        })
    }

    /// The drawn route from where the pupil stands.
    pub fn way_on(self, study: &'static Study) -> AnyView {
        let query = Query::default().with(key::STAGE, &self.start.slug()).with(key::GOAL, study.id.as_str());
        let to = Address { route: Route::Way, query };
        view! {
            <p class="gate__on">
                <a href=to.href()>
                    {self.reasons.texts.profile_choice().route}
                    <span class="visually-hidden" lang=data_lang()>": " {study.name.as_str()}</span>
                </a>
            </p>
        }
        .into_any()
    }
}

/// Can it be learnt at work only?
pub(super) fn is_only_at_work(door: &Door<'_>) -> bool {
    !door.ways.is_empty() && door.ways.iter().all(|way| way.needs_leerbaan)
}
