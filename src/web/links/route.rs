//! Which screen an address means.

use super::query::{self, Query};
use crate::model::{
    CareerId, ChallengeId, EmployerId, InitiativeId, InstitutionId, NewsId, Pillar, PlaceId, StudyId, WorldId,
};
use crate::search::{Hit, Kind};

/// A screen. Two equal routes are the same screen, whatever its query.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each variant is the screen of its name")]
pub enum Route {
    Home,
    Search,
    Pillar(Pillar),
    World(WorldId),
    Careers,
    Career(CareerId),
    Studies,
    Study(StudyId),
    Schools,
    School(InstitutionId),
    Employers,
    Employer(EmployerId),
    Initiatives,
    Initiative(InitiativeId),
    Challenge(ChallengeId),
    Pact,
    News,
    Parents,
    Visits,
    Visit(String),
    PlanVisit,
    Map,
    /// From here to there: the drawn route.
    Way,
    ProfileChoice,
    /// The interest finder.
    Finder,
    /// First guess, then see.
    Guess,
    /// One or two worlds, and what is in them.
    PickWorlds,
    Compare,
    /// What the pupil keeps.
    Dossier,
    AboutData,
    Privacy,
    Accessibility,
    /// A path that is not ours.
    NotFound(String),
}

impl Route {
    /// Reads the part of a path below the base.
    pub fn parse(path: &str) -> Self {
        let path = query::decode(path.trim_matches('/'));
        match path.split_once('/') {
            None => Self::page(&path),
            Some((folder, id)) if !id.contains('/') => Self::detail(folder, id),
            Some(_) => None,
        }
        .unwrap_or(Self::NotFound(path))
    }

    fn page(name: &str) -> Option<Self> {
        Some(match name {
            "" | "index.html" => Self::Home,
            "zoeken" => Self::Search,
            "beroepen" => Self::Careers,
            "opleidingen" => Self::Studies,
            "scholen" => Self::Schools,
            "bedrijven" => Self::Employers,
            "initiatieven" => Self::Initiatives,
            "techniekpact" => Self::Pact,
            "nieuws" => Self::News,
            "ouders" => Self::Parents,
            "bezoek" => Self::Visits,
            "kaart" => Self::Map,
            "route" => Self::Way,
            "vergelijk" => Self::Compare,
            "dossier" => Self::Dossier,
            "over-de-data" => Self::AboutData,
            "privacy" => Self::Privacy,
            "toegankelijkheid" => Self::Accessibility,
            _ => Self::Pillar(Pillar::ALL.into_iter().find(|pillar| pillar.slug() == name)?),
        })
    }

    fn detail(folder: &str, id: &str) -> Option<Self> {
        Some(match folder {
            "begeleiders" if id == "bezoek" => Self::PlanVisit,
            "kiezen" => match id {
                "profiel" => Self::ProfileChoice,
                "test" => Self::Finder,
                "raad" => Self::Guess,
                "werelden" => Self::PickWorlds,
                _ => return None,
            },
            "wereld" => Self::World(id.into()),
            "beroep" => Self::Career(id.into()),
            "opleiding" => Self::Study(id.into()),
            "school" => Self::School(id.into()),
            "bedrijf" => Self::Employer(id.into()),
            "initiatief" => Self::Initiative(id.into()),
            "uitdaging" => Self::Challenge(id.into()),
            "bezoek" => Self::Visit(id.to_owned()),
            _ => return None,
        })
    }

    /// The path below the base, without a leading slash.
    pub fn path(&self) -> String {
        let (folder, id) = match self {
            Self::Home => return String::new(),
            Self::Search => return "zoeken".to_owned(),
            Self::Pillar(pillar) => return pillar.slug().to_owned(),
            Self::Careers => return "beroepen".to_owned(),
            Self::Studies => return "opleidingen".to_owned(),
            Self::Schools => return "scholen".to_owned(),
            Self::Employers => return "bedrijven".to_owned(),
            Self::Initiatives => return "initiatieven".to_owned(),
            Self::Pact => return "techniekpact".to_owned(),
            Self::News => return "nieuws".to_owned(),
            Self::Parents => return "ouders".to_owned(),
            Self::Visits => return "bezoek".to_owned(),
            Self::PlanVisit => return "begeleiders/bezoek".to_owned(),
            Self::Map => return "kaart".to_owned(),
            Self::Way => return "route".to_owned(),
            Self::ProfileChoice => return "kiezen/profiel".to_owned(),
            Self::Finder => return "kiezen/test".to_owned(),
            Self::Guess => return "kiezen/raad".to_owned(),
            Self::PickWorlds => return "kiezen/werelden".to_owned(),
            Self::Dossier => return "dossier".to_owned(),
            Self::Compare => return "vergelijk".to_owned(),
            Self::AboutData => return "over-de-data".to_owned(),
            Self::Privacy => return "privacy".to_owned(),
            Self::Accessibility => return "toegankelijkheid".to_owned(),
            Self::NotFound(path) => return query::encode(path, "/"),
            Self::World(id) => ("wereld", id.as_str()),
            Self::Career(id) => ("beroep", id.as_str()),
            Self::Study(id) => ("opleiding", id.as_str()),
            Self::School(id) => ("school", id.as_str()),
            Self::Employer(id) => ("bedrijf", id.as_str()),
            Self::Initiative(id) => ("initiatief", id.as_str()),
            Self::Challenge(id) => ("uitdaging", id.as_str()),
            Self::Visit(id) => ("bezoek", id.as_str()),
        };
        format!("{folder}/{}", query::encode(id, ""))
    }

    /// The value for an `href` attribute.
    pub fn href(&self) -> String {
        format!("{}{}", super::base(), self.path())
    }

    /// The pillar whose menu item is current on this screen.
    pub fn pillar(&self) -> Option<Pillar> {
        match self {
            Self::Pillar(pillar) => Some(*pillar),
            Self::World(_)
            | Self::Visits
            | Self::Visit(_)
            | Self::PlanVisit
            | Self::ProfileChoice
            | Self::Finder
            | Self::Guess
            | Self::PickWorlds => Some(Pillar::Kiezen),
            Self::Studies | Self::Study(_) | Self::Schools | Self::School(_) | Self::Way | Self::Compare => {
                Some(Pillar::Leren)
            }
            Self::Careers | Self::Career(_) | Self::Employers | Self::Employer(_) | Self::Map => Some(Pillar::Werken),
            Self::Initiatives | Self::Initiative(_) | Self::Challenge(_) => Some(Pillar::Innoveren),
            _ => None,
        }
    }
}

/// A screen with the question on it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "described at the type")]
pub struct Address {
    pub route: Route,
    pub query: Query,
}

impl Address {
    /// Reads a path below the base and a query string.
    pub fn parse(path: &str, query: &str) -> Self {
        Self { route: Route::parse(path), query: Query::parse(query) }
    }

    /// The search page for a query.
    pub fn search(text: &str) -> Self {
        Self { route: Route::Search, query: Query::default().with(query::key::SEARCH, text) }
    }

    /// Where a search hit leads. A place has no screen of its own: it opens the companies there.
    pub fn of_hit(hit: &Hit) -> Self {
        Self::of_record(hit.kind, &hit.id)
    }

    /// The screen of a record.
    pub fn of_record(kind: Kind, id: &str) -> Self {
        match kind {
            Kind::Career => Route::Career(id.into()).into(),
            Kind::Study => Route::Study(id.into()).into(),
            Kind::Employer => Route::Employer(id.into()).into(),
            Kind::School => Route::School(id.into()).into(),
            Kind::Initiative => Route::Initiative(id.into()).into(),
            Kind::World => Route::World(id.into()).into(),
            Kind::Place => Self::companies_in(&PlaceId::from(id)),
        }
    }

    /// The companies in a place.
    pub fn companies_in(place: &PlaceId) -> Self {
        Self { route: Route::Employers, query: Query::default().with(query::key::PLACE, place.as_str()) }
    }

    /// A screen that asks for some worlds.
    pub fn of_worlds(route: Route, worlds: &[WorldId]) -> Self {
        let query = Query::default().with_all(query::key::WORLD, worlds.iter().map(WorldId::to_string));
        Self { route, query }
    }

    /// A news item: the page of the news with that item first.
    pub fn news_item(id: &NewsId) -> Self {
        Self { route: Route::News, query: Query::default().with(query::key::ITEM, id.as_str()) }
    }

    /// The news that belongs to a pillar.
    pub fn news_of(pillar: Pillar) -> Self {
        Self { route: Route::News, query: Query::default().with(query::key::PILLAR, pillar.slug()) }
    }

    /// The value for an `href` attribute.
    pub fn href(&self) -> String {
        format!("{}{}", self.route.href(), self.query)
    }
}

impl From<Route> for Address {
    fn from(route: Route) -> Self {
        Self { route, query: Query::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back_what_it_writes() {
        let routes = [
            Route::Home,
            Route::Search,
            Route::World("hi-tech-science".into()),
            Route::Careers,
            Route::Career("lasser".into()),
            Route::Studies,
            Route::Study("mbo-lassen".into()),
            Route::Schools,
            Route::School("roc".into()),
            Route::Employers,
            Route::Employer("één & twee".into()),
            Route::Initiatives,
            Route::Initiative("pact".into()),
            Route::Challenge("slimme-stal".into()),
            Route::Pact,
            Route::News,
            Route::Parents,
            Route::Visits,
            Route::Visit("techno-plaza".to_owned()),
            Route::PlanVisit,
            Route::Map,
            Route::Way,
            Route::ProfileChoice,
            Route::Compare,
            Route::AboutData,
            Route::Privacy,
            Route::Accessibility,
            Route::NotFound("bestaat/niet/echt".to_owned()),
        ];
        for route in routes.into_iter().chain(Pillar::ALL.map(Route::Pillar)) {
            assert_eq!(Route::parse(&route.path()), route);
        }
    }

    #[test]
    fn junk_becomes_not_found_and_slashes_do_not_matter() {
        for path in ["beroep/a/b", "onzin", "%zz", "wereldje/x", "%2F%2F%2F"] {
            assert!(matches!(Route::parse(path), Route::NotFound(_) | Route::Home), "{path}");
        }
        assert_eq!(Route::parse("/beroepen/"), Route::Careers);
    }

    #[test]
    fn an_address_writes_its_question() {
        let address = Address::search("lassen & één");
        assert_eq!(format!("{}{}", address.route.path(), address.query), "zoeken?q=lassen%20%26%20%C3%A9%C3%A9n");
        let item = Address::news_item(&"n-een".into());
        assert_eq!(format!("{}{}", item.route.path(), item.query), "nieuws?bericht=n-een");
    }
}
