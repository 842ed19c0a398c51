//! Studies that lead to a career.

use crate::model::{Career, Level, LinkBasis, Study, StudyCareer};
use crate::search::Kind;
use crate::search::facets::STEP;
use crate::text::Texts;
use crate::web::components::{CardList, Cards, Disclosure, Explained, NearestOffering, Panel, Station};
use crate::web::state::{Origin, use_data, use_origin, use_texts};
use leptos::prelude::*;

type Link = (&'static Study, &'static StudyCareer);
type Groups = Vec<(Level, Vec<Link>)>;

/// The studies by level, the link in words, and where the nearest known school is. Levels that do not fit in a set of
/// seven open on demand.
#[component]
pub fn Studies(
    /// The career.
    career: &'static Career,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.record().career;
    let origin = use_origin();
    let links = data.studies_of(&career.id);
    let is_empty = links.is_empty();
    let has_own_code = links.iter().any(|(_, link)| link.basis <= LinkBasis::EarlierCode);
    let (first, rest) = split(by_level(links));
    let rest_is_there = !rest.is_empty();
    let rest_levels: Vec<_> = rest.iter().map(|(level, _)| (texts.terms.level)(*level)).collect();
    let summary = format!("{}: {}", words.other_levels, (texts.record().shared.list_of)(&rest_levels));
    let rest_view = move || rest.iter().map(|(level, links)| group(texts, *level, links, origin.get())).collect_view();
    view! {
        <Panel title=words.studies id=Station::anchor(Kind::Study) wide=true>
            {is_empty.then(|| view! { <p>{words.studies_none}</p> })}
            {(!has_own_code).then(|| view! { <p class="quiet">{words.no_code}</p> })}
            <div class="level-groups">{move || first.iter().map(|(level, links)| group(texts, *level, links, origin.get())).collect_view()}</div>
            {rest_is_there.then(|| view! { <Disclosure summary=summary><div class="level-groups">{rest_view}</div></Disclosure> })}
            {(!is_empty).then(|| view! { <Explained text=texts.record().shared.ask_roc class="quiet" /> })}
        </Panel>
    }
    .into_any()
}

fn by_level(links: Vec<Link>) -> Groups {
    let mut groups = Groups::new();
    for link in links {
        match groups.last_mut() {
            Some((level, group)) if *level == link.0.level => group.push(link),
            _ => groups.push((link.0.level, vec![link])),
        }
    }
    groups
}

/// The groups that fit in a set of seven, at least one, and the rest.
fn split(mut groups: Groups) -> (Groups, Groups) {
    let mut total = 0;
    let fits = groups.iter().take_while(|(_, group)| {
        total += group.len();
        total <= STEP
    });
    let fits = fits.count().max(1).min(groups.len());
    let rest = groups.split_off(fits);
    (groups, rest)
}

fn group(texts: &'static Texts, level: Level, links: &[Link], origin: Origin) -> AnyView {
    let cards = Cards::new(texts, origin);
    let items = links
        .iter()
        .map(move |(study, link)| {
            let nearest = view! { <NearestOffering study=study origin=origin /> }.into_any();
            cards.study(study, basis(texts, link), Some(nearest))
        })
        .collect_view();
    view! {
        <div class="level-group">
            <h3 class="panel__subtitle">{(texts.terms.level)(level)}</h3>
            <CardList>{items}</CardList>
        </div>
    }
    .into_any()
}

/// How we know that the study leads there; an editorial link says why.
pub fn basis(texts: &Texts, link: &StudyCareer) -> String {
    let basis = (texts.terms.link_basis)(link.basis);
    link.reason.as_ref().map_or_else(|| basis.to_owned(), |reason| format!("{basis} {reason}"))
}
