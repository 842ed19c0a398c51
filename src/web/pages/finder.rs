//! The interest finder: worlds, cards, careers with reasons. The step stands in the address, the answers do not.

mod against;
mod answers;
mod card;
mod face;
mod paper;
mod pick;
mod result;
mod say;
mod start;
mod swipe;

use crate::matching::{Answer, LEAST, Matcher, SHORT, Taste, Verdict};
use crate::model::{InterestItem, InterestItemId};
use crate::web::browser::{focus, location};
use crate::web::components::{Page, Waiting, in_language};
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{use_data, use_details, use_finder, use_nav, use_texts};
use card::Card;
use leptos::prelude::*;
use result::Result;
use start::Start;

/// The words of the steps in the address.
const RESULT: &str = "beroepen";
const CARDS: &str = "kaarten";

/// A step of the finder.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step {
    Start,
    /// A card; without one that is known, the first that has no answer yet.
    Card(Option<InterestItemId>),
    Result,
}

impl Step {
    fn read(query: &Query) -> Self {
        match query.get(key::STEP) {
            Some(CARDS) => Self::Card(query.get(key::CARD).map(InterestItemId::from)),
            Some(RESULT) => Self::Result,
            _ => Self::Start,
        }
    }

    /// Where it stands.
    fn address(&self) -> Address {
        let query = match self {
            Self::Start => Query::default(),
            Self::Card(None) => Query::default().with(key::STEP, CARDS),
            Self::Card(Some(id)) => Query::default().with(key::STEP, CARDS).with(key::CARD, id.as_str()),
            Self::Result => Query::default().with(key::STEP, RESULT),
        };
        Address { route: Route::Finder, query }
    }
}

/// The engine and its cards, for the steps of this screen.
#[derive(Clone, Copy)]
struct Deck {
    matcher: StoredValue<Matcher<'static>>,
    cards: StoredValue<Vec<&'static InterestItem>>,
}

impl Deck {
    fn cards(self) -> Vec<&'static InterestItem> {
        self.cards.get_value()
    }

    /// The first card without an answer.
    fn next(self, taste: &Taste) -> Option<InterestItemId> {
        self.cards.with_value(|cards| Some(cards.iter().find(|card| !taste.answers.contains_key(&card.id))?.id.clone()))
    }

    /// How many cards were seen.
    fn seen(self, taste: &Taste) -> usize {
        self.cards.with_value(|cards| cards.iter().filter(|card| taste.answers.contains_key(&card.id)).count())
    }

    /// How many cards have an answer.
    fn given(self, taste: &Taste) -> usize {
        let is_given = |card: &&&InterestItem| matches!(taste.answers.get(&card.id), Some(Answer::Given(_)));
        self.cards.with_value(|cards| cards.iter().filter(is_given).count())
    }

    /// How many cards the round has that the pupil is in: the short one, or all.
    fn round(self, at: usize) -> usize {
        let all = self.cards.with_value(Vec::len);
        if at < SHORT { all.min(SHORT) } else { all }
    }

    /// Are there enough cards to find something?
    fn is_enough(self) -> bool {
        self.cards.with_value(|cards| cards.len() >= LEAST)
    }
}

/// The statement of a card in the language of the screen.
fn statement(item: &'static InterestItem) -> &'static str {
    in_language(use_texts(), &item.statement, &item.statement_en)
}

/// The interest finder.
///
/// # Accessibility
/// One `h1`, which names the step. A step that follows a press gets the focus where one goes on: the card its group of
/// answers, the result its heading.
#[component]
pub fn FinderPage() -> impl IntoView {
    let words = use_texts().finder();
    let (nav, data, details, finder) = (use_nav(), use_data(), use_details(), use_finder());
    let step = Memo::new(move |_| Step::read(&nav.query()));
    let deck = Memo::new(move |before: Option<&Option<Deck>>| {
        before.copied().flatten().or_else(|| {
            let matcher = Matcher::new(data, details.get()?);
            let cards = StoredValue::new(matcher.deck());
            Some(Deck { matcher: StoredValue::new(matcher), cards })
        })
    });
    let number = Memo::new(move |_| {
        let (Step::Card(Some(id)), Some(deck)) = (step.get(), deck.get()) else { return None };
        let at = deck.cards().iter().position(|card| card.id == id)?;
        Some((at + 1, deck.round(at)))
    });
    let verdict = Memo::new(move |_| {
        let deck = deck.get().filter(|_| step.get() == Step::Result)?;
        Some(finder.with(|taste| deck.matcher.with_value(|matcher| matcher.find(taste))))
    });
    let is_found = move || verdict.with(|verdict| matches!(verdict, Some(Verdict::Found { clear: true, .. })));
    let title = move || match (step.get(), number.get()) {
        (Step::Result, _) if is_found() => words.result.title.to_owned(),
        (Step::Result, _) => words.result.answers.to_owned(),
        (_, Some((number, of))) => (words.card.title)(number, of),
        _ => words.title.to_owned(),
    };
    let lead = move || match step.get() {
        Step::Start => words.lead,
        Step::Result if is_found() => words.result.lead,
        Step::Card(_) | Step::Result => "",
    };
    Effect::new(move |before: Option<Step>| {
        let now = step.get();
        if before.is_some_and(|before| before != now) {
            take_focus(matches!(now, Step::Card(_)));
        }
        now
    });
    let body = move || {
        let Some(deck) = deck.get() else { return view! { <Waiting /> }.into_any() };
        match step.get() {
            _ if !deck.is_enough() => view! { <Start deck=deck /> }.into_any(),
            Step::Start => view! { <Start deck=deck /> }.into_any(),
            Step::Card(id) => view! { <Card deck=deck id=id /> }.into_any(),
            Step::Result => view! { <Result deck=deck verdict=verdict /> }.into_any(),
        }
    };
    view! {
        <Page title=Signal::derive(title) lead=Signal::derive(move || lead().to_owned())>
            <div class="finder">{body}</div>
        </Page>
    }
    .into_any()
}

/// The focus goes where one goes on: to the answers of a card, else to the heading.
fn take_focus(is_card: bool) {
    focus::after_paint(move || {
        let is_there = is_card && card::ANSWERS.into_iter().any(|answers| focus::move_to(answers).is_some());
        if !is_there {
            focus::move_to("main h1");
            location::scroll_to_top();
        }
    });
}

impl PartialEq for Deck {
    /// It is made once for a screen.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
