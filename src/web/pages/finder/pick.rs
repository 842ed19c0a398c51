//! One career that came out: why, what speaks against it, and where to go from here.

use super::Deck;
use super::against::Hiding;
use super::say::Say;
use crate::dataset::{EmployerOfCareer, Proof};
use crate::matching::{Pick, Reason};
use crate::model::{Career, WorldId};
use crate::order::Arrange;
use crate::search::Kind;
use crate::web::components::{
    CardList, Cards, ChipLink, CompareToggle, Icon, KeepToggle, LevelBadge, Picture, WayLink, WorldBadge, in_language,
};
use crate::web::links::Route;
use crate::web::state::{data_lang, use_data, use_finder, use_origin, use_texts};
use leptos::ev::Event;
use leptos::prelude::*;
use web_sys::HtmlDetailsElement;

/// So many companies stand with a career: all of them are on its own page.
const COMPANIES: usize = 3;

/// A career with its reasons.
///
/// # Accessibility
/// An item of a list with an `h3`, which is the link; reasons are a list; two native disclosures; then buttons, each with
/// the name of the career in its name.
#[component]
pub(super) fn Found(
    /// The career.
    pick: Pick<'static>,
    /// Its place in the list.
    at: usize,
    /// What was hidden.
    hiding: Hiding,
    /// The cards.
    deck: Deck,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let words = &texts.finder().result;
    let (origin, finder) = (use_origin(), use_finder());
    let say = Say::new(texts);
    let career = pick.career;
    let world = career.worlds.first().map(ToString::to_string);
    let picture = Picture::of_world(world.as_deref().unwrap_or_default());
    // The main world, and those that the pupil chose: a reason speaks of them.
    let is_named = |at: usize, id: &WorldId| at == 0 || untrack(|| finder.with(|taste| taste.worlds.contains(id)));
    let named = career.worlds.iter().enumerate().filter(|(at, id)| is_named(*at, id));
    let named = named.filter_map(|(_, id)| data.worlds.get(id.as_str()));
    let badges = named.map(|world| view! { <WorldBadge world=world /> }).collect_view();
    let is_fresh = Memo::new(move |_| hiding.is_fresh(&career.id));
    view! {
        <li class="find" id=item_id(career) data-world=world>
            <div class="find__head">
                <span class="card__icon"><Icon picture=picture /></span>
                <h3 class="find__name">
                    <a href=move || origin.get().link(Route::Career(career.id.clone())).href() lang=data_lang()>
                        {career.name.as_str()}
                    </a>
                    <span class="find__fresh" hidden=move || !is_fresh.get()>{words.fresh}</span>
                </h3>
            </div>
            <p class="find__does" lang=data_lang()>{career.does.as_str()}</p>
            <p class="badges">
                {badges}
                <LevelBadge level=career.entry_level />
            </p>
            <div class="find__why">
                <h4>{words.why}</h4>
                <Reasons reasons=pick.reasons.iter().map(|reason: &Reason<'static>| say.reason(reason)).collect() />
                <p><strong>{words.mind} ": "</strong>{say.caution(&pick.caution)}</p>
            </div>
            {(!pick.like.is_empty()).then(|| view! { <Like like=pick.like.clone() /> })}
            <div class="find__more">
                <Change deck=deck career=career hiding=hiding />
                <Companies career=career hiding=hiding />
            </div>
            <div class="find__actions">
                <WayLink to=career.id.as_str() />
                <KeepToggle kind=Kind::Career id=career.id.to_string() />
                <CompareToggle kind=Kind::Career id=career.id.to_string() />
                <button
                    type="button"
                    class="toggle"
                    aria-label=(texts.finder().against.hide_named)(&career.name)
                    on:click=move |_| hiding.hide(career, at)
                >
                    <Icon picture=Picture::CLOSE />
                    {texts.finder().against.hide}
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// The id of a career in the list.
pub(super) fn item_id(career: &Career) -> String {
    format!("beroep-{}", career.id)
}

#[component]
fn Reasons(
    /// The reasons in words.
    reasons: Vec<String>,
) -> impl IntoView {
    if reasons.is_empty() {
        return view! { <p>{use_texts().finder().result.no_reason}</p> }.into_any();
    }
    let items = reasons.into_iter().map(|reason| view! { <li>{reason}</li> }).collect_view();
    view! { <ul class="find__reasons">{items}</ul> }.into_any()
}

/// Careers that the finder can hardly tell from this one.
#[component]
fn Like(
    /// The careers.
    like: Vec<&'static Career>,
) -> impl IntoView {
    let texts = use_texts();
    let names: Vec<_> = like.iter().map(|career| career.name.as_str()).collect();
    view! { <p class="quiet">{(texts.finder().result.like)(&(texts.record().shared.list_of)(&names))}</p> }.into_any()
}

/// "What would this change?": worked out when it is opened, as it tries many answers.
#[component]
fn Change(
    /// The cards.
    deck: Deck,
    /// The career.
    career: &'static Career,
    /// What is open.
    hiding: Hiding,
) -> impl IntoView {
    let texts = use_texts();
    let words = &texts.finder().result;
    let finder = use_finder();
    let says = move || {
        let taste = untrack(|| finder.taste());
        let change = deck.matcher.with_value(|matcher| matcher.change(&taste, career));
        change.map_or_else(
            || words.change_none.to_owned(),
            |change| {
                let liking = texts.finder().card.liking;
                let statement = in_language(texts, &change.item.statement, &change.item.statement_en);
                let enters = change.enters.map(|career| career.name.as_str());
                (words.change_says)(statement, liking(change.from), liking(change.to), enters)
            },
        )
    };
    view! {
        <Lazy
            id=format!("anders-{}", career.id)
            summary=words.change.to_owned()
            of=career.name.as_str()
            hiding=hiding
            body=move || view! { <p>{says()}</p> }.into_any()
        />
    }
    .into_any()
}

/// Companies where the work can occur, the nearest first.
#[component]
fn Companies(
    /// The career.
    career: &'static Career,
    /// What is open.
    hiding: Hiding,
) -> impl IntoView {
    let (data, texts) = (use_data(), use_texts());
    let origin = use_origin();
    let mut found: Vec<EmployerOfCareer<'static>> = data.employers_of(&career.id);
    found.retain(|tied| tied.proof != Proof::SideSector);
    if found.is_empty() {
        return view! { <p class="quiet">{texts.record().career.none_core}</p> }.into_any();
    }
    let summary = format!("{} ({})", texts.finder().result.companies, found.len());
    let body = move || {
        let origin = origin.get();
        let mut near = found.clone();
        near.arrange_by(|a, b| {
            let point = |tied: &EmployerOfCareer<'static>| (tied.employer.location, &tied.employer.region);
            origin.order(point(a), point(b)).then(a.proof.cmp(&b.proof))
        });
        let cards = Cards::new(texts, origin);
        let items = near.iter().take(COMPANIES);
        let items = items.map(|tied| cards.employer(tied.employer, (texts.terms.proof)(tied.proof))).collect_view();
        let all = (near.len() > COMPANIES).then(|| {
            let label = (texts.finder().result.all_companies)(near.len());
            view! { <p class="find__all"><ChipLink to=Route::Career(career.id.clone()) label=label /></p> }
        });
        view! { <CardList>{items}</CardList> {all} }.into_any()
    };
    view! {
        <Lazy id=format!("bedrijven-{}", career.id) summary=summary of=career.name.as_str() hiding=hiding body=body />
    }
    .into_any()
}

/// A native disclosure whose content is made when it is open. It stays open when the list is made anew.
///
/// # Accessibility
/// For a screen reader its name also tells which career it is about.
#[component]
pub(super) fn Lazy(
    /// Its name among those that can be open.
    id: String,
    /// What one presses.
    summary: String,
    /// What it is about, for screen readers.
    #[prop(optional)]
    of: &'static str,
    /// What is open.
    hiding: Hiding,
    /// Makes what opens.
    body: impl Fn() -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let id = StoredValue::new(id);
    let is_open = Memo::new(move |_| id.with_value(|id| hiding.is_open(id)));
    let toggle = move |event: Event| {
        let is_open = event_target::<HtmlDetailsElement>(&event).open();
        id.with_value(|id| hiding.open(id, is_open));
    };
    let body = StoredValue::new(body);
    let of = (!of.is_empty()).then(|| view! { <span class="visually-hidden" lang=data_lang()>": " {of}</span> });
    view! {
        <details class="disclosure" prop:open=move || is_open.get() on:toggle=toggle>
            <summary class="disclosure__summary">{summary} {of}</summary>
            <div class="disclosure__body">{move || is_open.get().then(|| body.with_value(|body| body()))}</div>
        </details>
    }
    .into_any()
}
