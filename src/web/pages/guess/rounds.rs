//! The question on the screen: which three careers, and where in the round.

use crate::dossier::{ChoiceKey, KeptKind};
use crate::guess::{ANSWERS, CAREERS, Dropped, Kept, Step, Wish, round, swapped};
use crate::model::Career;
use crate::web::browser::chance;
use crate::web::links::{Address, Query, Route, key};
use crate::web::state::{Dossier, Nav, use_data, use_dossier, use_nav};
use leptos::prelude::*;

/// The word in the address for a class.
const YES: &str = "ja";

/// The round, read from the address, with what can be done about it.
#[derive(Clone, Copy)]
pub(super) struct Rounds {
    nav: Nav,
    dossier: Dossier,
    /// The careers.
    pub(super) round: Memo<Vec<&'static Career>>,
    /// Where in the round.
    pub(super) step: Memo<Step>,
    /// Is it for a class?
    pub(super) is_class: Memo<bool>,
    /// What the address asked for in vain.
    pub(super) dropped: RwSignal<Vec<Dropped>>,
    /// The hands that a class raised, as long as this screen stands.
    pub(super) hands: RwSignal<Hands>,
}

/// So many hands for each answer, per career.
#[derive(Clone, Debug, Default)]
pub(super) struct Hands([[usize; ANSWERS]; CAREERS]);

impl Hands {
    /// The hands for an answer.
    pub(super) fn of(&self, career: usize, answer: usize) -> usize {
        self.0.get(career).and_then(|hands| hands.get(answer)).copied().unwrap_or_default()
    }

    /// One more or one less, and never less than none.
    pub(super) fn change(&mut self, career: usize, answer: usize, more: bool) {
        if let Some(hands) = self.0.get_mut(career).and_then(|hands| hands.get_mut(answer)) {
            *hands = if more { *hands + 1 } else { hands.saturating_sub(1) };
        }
    }
}

impl Rounds {
    /// Reads the address. A round that is not whole is filled up, and then stands in the address as a whole.
    pub(super) fn new() -> Self {
        let (nav, dossier, data) = (use_nav(), use_dossier(), use_data());
        let is_class = Memo::new(move |_| nav.param(key::CLASS) == YES);
        let seed = seed();
        let dropped = RwSignal::new(Vec::new());
        let made = Memo::new(move |_| {
            let ids = nav.param(key::IDS);
            let picks: Vec<_> = ids.split(',').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect();
            // A class gets nothing from what one pupil keeps, and no figure that this pupil has already seen matters.
            let (kept, avoid) = if is_class.get() { <_>::default() } else { (kept(dossier), guessed_ids(dossier)) };
            round(data, &Wish { picks, kept, avoid, seed })
        });
        let round = Memo::new(move |_| made.with(|made| made.careers.clone()));
        let step = Memo::new(move |_| Step::read(&nav.param(key::STEP), round.with(Vec::len)));
        let rounds = Self { nav, dossier, round, step, is_class, dropped, hands: RwSignal::new(Hands::default()) };
        Effect::new(move |_| {
            let (ids, lost) = made.with(|made| (write(&made.careers), made.dropped.clone()));
            if !lost.is_empty() {
                dropped.set(lost);
            }
            if untrack(|| nav.route() == Route::Guess && nav.param(key::IDS) != ids) {
                nav.retype(|query| query.with(key::IDS, &ids));
            }
        });
        rounds
    }

    /// The career with this number; not tracked, since a step is drawn anew when the round changes.
    pub(super) fn career(self, number: usize) -> Option<&'static Career> {
        self.round.with_untracked(|round| round.get(number).copied())
    }

    /// How many careers are in the round; not tracked, for the same reason.
    pub(super) fn len(self) -> usize {
        self.round.with_untracked(Vec::len)
    }

    /// Where a step of this round stands.
    pub(super) fn to(self, step: Step) -> Address {
        untrack(|| {
            let query = Query::default().with(key::IDS, &self.round.with(|round| write(round)));
            let class = if self.is_class.get() { YES } else { "" };
            Address { route: Route::Guess, query: query.with(key::CLASS, class).with(key::STEP, &step.slug()) }
        })
    }

    /// Where the version for a class stands, or that for a pupil. It has careers of its own: what a pupil keeps stays off
    /// the screen of the class.
    pub(super) fn other_version(self) -> Address {
        let class = if untrack(|| self.is_class.get()) { "" } else { YES };
        Address { route: Route::Guess, query: Query::default().with(key::CLASS, class) }
    }

    /// Goes to a step.
    pub(super) fn go(self, step: Step) {
        self.nav.go(self.to(step));
    }

    /// The step in this place of the history becomes another one.
    pub(super) fn become_step(self, step: Step) {
        self.nav.retype(|query| query.with(key::STEP, &step.slug()));
    }

    /// Another career in one place. `None`: there is no other.
    pub(super) fn swap(self, number: usize) -> Option<&'static Career> {
        let mut round = self.round.get_untracked();
        let next = swapped(use_data(), &round, &untrack(|| kept(self.dossier)), number)?;
        *round.get_mut(number)? = next;
        self.dropped.set(Vec::new());
        self.nav.refine(|query| query.with(key::IDS, &write(&round)));
        Some(next)
    }

    /// Three others, in this place of the screen.
    pub(super) fn others(self) {
        let ids = self.new_ids();
        self.nav.refine(|query| query.with(key::IDS, &ids));
    }

    /// Another round, from the start.
    pub(super) fn another(self) {
        let ids = self.new_ids();
        let Address { route, query } = self.to(Step::Choose);
        self.nav.go(Address { route, query: query.with(key::IDS, &ids) });
    }

    fn new_ids(self) -> String {
        self.dropped.set(Vec::new());
        self.hands.set(Hands::default());
        untrack(|| {
            let mut avoid: Vec<_> = self.round.with(|round| round.iter().map(|career| career.id.to_string()).collect());
            let is_class = self.is_class.get();
            let kept = if is_class { Vec::new() } else { kept(self.dossier) };
            if !is_class {
                avoid.extend(guessed_ids(self.dossier));
            }
            let wish = Wish { picks: Vec::new(), kept, avoid, seed: seed() };
            write(&round(use_data(), &wish).careers)
        })
    }

    /// What is kept of the guess for a career; tracked.
    pub(super) fn kept(self, career: &Career) -> Option<Kept> {
        Kept::read(&self.dossier.choice(&ChoiceKey::Guess(career.id.clone()))?)
    }

    /// Keeps a guess.
    pub(super) fn keep(self, career: &Career, kept: Kept) {
        self.dossier.choose(&ChoiceKey::Guess(career.id.clone()), Some(&kept.to_string()));
    }

    /// Does the pupil keep this career? Tracked.
    pub(super) fn is_own(self, career: &Career) -> bool {
        self.dossier.choice(&ChoiceKey::kept(KeptKind::Career, career.id.as_str())).is_some()
    }

    /// What was guessed before and is not in this round; tracked.
    pub(super) fn earlier(self) -> Vec<(&'static Career, Kept)> {
        let data = use_data();
        let now = self.round.get();
        let guesses = self.dossier.with(|kept| {
            let guesses = kept.choices().filter_map(|(key, value)| match key {
                ChoiceKey::Guess(id) => Some((id.clone(), Kept::read(value)?)),
                _ => None,
            });
            guesses.collect::<Vec<_>>()
        });
        let careers = guesses.into_iter().filter_map(|(id, kept)| Some((data.careers.shown(id.as_str())?, kept)));
        careers
            .filter(|(career, _)| crate::guess::can_be_guessed(career) && !now.iter().any(|one| one.id == career.id))
            .collect()
    }
}

/// The round with this career first, at its figure.
pub(super) fn to_figure(career: &Career) -> Address {
    let query = Query::default().with(key::IDS, career.id.as_str()).with(key::STEP, &Step::Show(0).slug());
    Address { route: Route::Guess, query }
}

fn write(careers: &[&Career]) -> String {
    careers.iter().map(|career| career.id.as_str()).collect::<Vec<_>>().join(",")
}

/// The careers that the pupil keeps and did not put away; not tracked, so that keeping one changes no round.
fn kept(dossier: Dossier) -> Vec<String> {
    let mut kept = ids(dossier, |key| match key {
        ChoiceKey::Kept { kind: KeptKind::Career, id } => Some(id),
        _ => None,
    });
    kept.retain(|id| untrack(|| dossier.choice(&ChoiceKey::Against(id.as_str().into()))).is_none());
    kept
}

/// The careers that the pupil guessed before; not tracked.
fn guessed_ids(dossier: Dossier) -> Vec<String> {
    ids(dossier, |key| match key {
        ChoiceKey::Guess(id) => Some(id.as_str()),
        _ => None,
    })
}

fn ids(dossier: Dossier, id: impl Fn(&ChoiceKey) -> Option<&str>) -> Vec<String> {
    untrack(|| dossier.with(|kept| kept.choices().filter_map(|(key, _)| id(key)).map(str::to_owned).collect()))
}

fn seed() -> u64 {
    (chance::number() * f64::from(u32::MAX)) as u64
}
