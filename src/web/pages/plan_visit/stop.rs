//! One place of the plan: what it shows, how far it is, how old our facts are, and the buttons to swap it.

use super::planner::Planner;
use crate::dataset::Dataset;
use crate::model::{Offer, SectorId, is_older_than_three_years};
use crate::outing::{Sight, Spot, Stop, Theme};
use crate::search::Kind;
use crate::text::Texts;
use crate::web::browser::focus;
use crate::web::components::{ExternalLink, MustCheck, WorldBadge, capital, in_language};
use crate::web::links::{Address, Route};
use crate::web::lists::sentence;
use crate::web::state::{Origin, data_lang, use_announcer, use_data, use_origin, use_texts};
use leptos::prelude::*;

/// A place of the plan: an item of the list.
///
/// # Accessibility
/// A heading that links to the record; buttons whose name holds the number and the name of the place. A swap is
/// announced and the focus stays on the button; where the button goes, the focus moves to the one beside it.
#[component]
pub fn StopCard(
    /// The plan.
    planner: Planner,
    /// The number of the place.
    number: usize,
) -> impl IntoView {
    let slot = number;
    let texts = use_texts();
    let data = use_data();
    let origin = use_origin();
    let stop = Memo::new(move |_| {
        planner.plan.with(|plan| {
            let others = plan.iter().enumerate().filter(|(number, _)| *number != slot).map(|(_, other)| other);
            let others: Vec<_> = others.collect();
            let stop = plan.get(slot)?;
            Some((stop.clone(), stop.shows_beside(&others)?))
        })
    });
    let world = move || match stop.get()?.1 {
        Theme::World(world) => Some(world.as_str()),
        Theme::Making | Theme::Inventing => None,
    };
    let content =
        move || stop.get().map(|(stop, theme)| Facts { data, texts, origin: origin.get(), stop, theme }.view());
    view! {
        <li class="plan__stop" data-world=world>
            <div class="plan__facts">{content}</div>
            <Buttons planner=planner number=slot />
        </li>
    }
    .into_any()
}

/// Something else, and back.
#[component]
fn Buttons(
    /// The plan.
    planner: Planner,
    /// The number of the place.
    number: usize,
) -> impl IntoView {
    let slot = number;
    let words = use_texts().plan_visit();
    let announcer = use_announcer();
    let name = move || planner.plan.with(|plan| plan.get(slot).map(|stop| stop.spot.name()).unwrap_or_default());
    let about = move || (words.of_place)(slot + 1, name());
    let is_over = Memo::new(move |_| !planner.can_swap(slot));
    let can_put_back = Memo::new(move |_| planner.can_put_back(slot));
    let exhausted = move || (words.exhausted)((words.band_name)(planner.band.get()));
    let say_now = move || announcer.say((words.now)(slot + 1, untrack(name)));
    let swap = move |_| if planner.swap(slot) { say_now() } else { announcer.say(untrack(exhausted)) };
    let id = format!("plan-swap-{}", slot + 1);
    let beside = format!("#{id}");
    let back = move |_| {
        if planner.put_back(slot) {
            say_now();
        }
        if !can_put_back.get_untracked() {
            let beside = beside.clone();
            focus::after_paint(move || _ = focus::move_to(&beside));
        }
    };
    view! {
        <p class="plan__buttons">
            <button
                type="button"
                id=id
                class="button button--quiet"
                aria-disabled=move || is_over.get().then_some("true")
                on:click=swap
            >
                {words.swap} <span class="visually-hidden">" " {about}</span>
            </button>
            <button type="button" class="button button--quiet" hidden=move || !can_put_back.get() on:click=back>
                {words.back} <span class="visually-hidden">" " {about}</span>
            </button>
            <span class="quiet" hidden=move || !is_over.get()>{exhausted}</span>
        </p>
    }
    .into_any()
}

/// What is said of a place.
struct Facts {
    data: &'static Dataset,
    texts: &'static Texts,
    origin: Origin,
    stop: Stop<'static>,
    /// What it shows that the others do not.
    theme: Theme<'static>,
}

impl Facts {
    fn view(self) -> AnyView {
        let Self { data, texts, origin, ref stop, .. } = self;
        let words = texts.plan_visit();
        let spot = stop.spot;
        let trip = (texts.travel().trip)(&stop.trip);
        let place = spot.place().map(|place| view! { " · " <span lang=data_lang()>{place}</span> });
        let age = age(texts, stop.as_of, &data.manifest.date);
        view! {
            <p class="plan__kind">{self.kind()} {place}</p>
            <h3 class="plan__name">
                <a href=origin.link(self.page().route).href() lang=data_lang()>{spot.name()}</a>
            </h3>
            <p class="plan__trip">{capital(&trip)}</p>
            {spot.does().map(|does| view! { <p lang=data_lang()>{sentence(does)}</p> })}
            <div class="plan__why">{self.why()}</div>
            {self.offers_visits()}
            <p class="quiet">{age}</p>
            {stop.must_check.then(|| view! { <p><MustCheck why=true /></p> })}
            {spot.website().map(|url| view! {
                <p>{texts.record().shared.website} ": " <span lang=data_lang()><ExternalLink url=url /></span></p>
            })}
            <p class="plan__card">
                <a href=origin.link(Route::Visit(spot.id().to_owned())).href()>
                    {words.card} <span class="visually-hidden">": " {spot.name()}</span>
                </a>
            </p>
            <p class="plan__paper">{words.appointment}</p>
        }
        .into_any()
    }

    fn kind(&self) -> String {
        let terms = &self.texts.terms;
        match self.stop.spot {
            Spot::Employer(_) => self.texts.plan_visit().company.to_owned(),
            Spot::Initiative(lab) => capital((terms.initiative_kind)(lab.kind)),
            Spot::School(lab) => capital((terms.institution_kind)(lab.kind)),
        }
    }

    fn page(&self) -> Address {
        let kind = match self.stop.spot {
            Spot::Employer(_) => Kind::Employer,
            Spot::Initiative(_) => Kind::Initiative,
            Spot::School(_) => Kind::School,
        };
        Address::of_record(kind, self.stop.id())
    }

    /// What it shows, and how we know.
    fn why(&self) -> AnyView {
        let words = self.texts.plan_visit();
        match self.theme {
            Theme::World(world) => {
                let badge = self.data.worlds.get(world.as_str()).map(|world| view! { <WorldBadge world=world /> });
                let also = self.also();
                view! {
                    <p class="plan__shows"><b>{words.shows}</b> " " {badge}</p>
                    <p>{(words.because)(&self.sectors())}</p>
                    {also.map(|also| view! { <p>{also}</p> })}
                }
                .into_any()
            }
            Theme::Making => self.lab(words.making),
            Theme::Inventing => self.lab(words.inventing),
        }
    }

    fn lab(&self, shows: &'static str) -> AnyView {
        let words = self.texts.plan_visit();
        let audience = match self.stop.spot {
            Spot::Initiative(lab) => lab.audience.as_slice(),
            Spot::Employer(_) | Spot::School(_) => &[],
        };
        let said = self.texts.record().initiative.audience_word;
        let groups: Vec<_> = audience.iter().map(|word| said(word).unwrap_or(word)).collect();
        let groups = (!groups.is_empty()).then(|| (words.meant_for)(&(self.texts.record().shared.list_of)(&groups)));
        view! {
            <p class="plan__shows"><b>{words.shows}</b></p>
            <p>{shows}</p>
            {groups.map(|groups| view! { <p>{groups}</p> })}
        }
        .into_any()
    }

    /// The sectors through which it shows its theme.
    fn sectors(&self) -> String {
        let sights = self.stop.sights.iter().filter(|sight| sight.theme == self.theme);
        let names: Vec<_> = sights.filter_map(|sight| sight.sector).map(|sector| self.sector(sector)).collect();
        (self.texts.record().shared.list_of)(&names)
    }

    fn sector(&self, id: &SectorId) -> &'static str {
        let sector = self.data.sectors.get(id.as_str());
        sector.map(|sector| in_language(self.texts, &sector.name, &sector.name_en)).unwrap_or_default()
    }

    /// The other worlds that it shows.
    fn also(&self) -> Option<String> {
        let mut names = Vec::new();
        for Sight { theme, .. } in self.stop.sights.iter().filter(|sight| sight.theme != self.theme) {
            let Theme::World(id) = theme else { continue };
            let world = self.data.worlds.get(id.as_str());
            names.extend(world.map(|world| in_language(self.texts, &world.name, &world.name_en)));
        }
        names.dedup();
        (!names.is_empty()).then(|| (self.texts.plan_visit().also)(&names.join("; ")))
    }

    /// A page once told of visits: the one thing that we know about it.
    fn offers_visits(&self) -> Option<AnyView> {
        let Spot::Employer(firm) = self.stop.spot else { return None };
        let visit = firm.offers.iter().find(|offer| **offer == Offer::Bedrijfsbezoek)?;
        let said = (self.texts.record().employer.offers_once)((self.texts.terms.offer)(*visit));
        Some(view! { <p>{said}</p> }.into_any())
    }
}

/// The date of the newest source; of an old one what to do about it.
fn age(texts: &Texts, as_of: Option<&str>, today: &str) -> String {
    let shared = &texts.record().shared;
    match as_of {
        None => shared.age_unknown.to_owned(),
        Some(date) if is_older_than_three_years(date, today) => (shared.age)(date.split('-').next().unwrap_or(date)),
        Some(date) => (texts.detail().record_as_of)(&texts.numbers.date(date)),
    }
}
