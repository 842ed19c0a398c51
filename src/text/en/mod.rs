//! English: for pupils and parents who read it more easily.

pub(super) mod about;
pub(super) mod challenge;
pub(super) mod compare;
pub(super) mod detail;
pub(super) mod documents;
pub(super) mod dossier;
pub(super) mod entry;
mod errors;
pub(super) mod finder;
pub(super) mod first_step;
mod frame;
pub(super) mod guess;
mod home;
pub(super) mod list;
pub(super) mod map;
pub(super) mod news;
pub(super) mod pact;
pub(super) mod parents;
pub(super) mod pick_worlds;
pub(super) mod plan_visit;
pub(super) mod profile_choice;
pub(super) mod record;
mod search;
pub(super) mod stage;
mod terms;
pub(super) mod travel;
pub(super) mod verdict;
pub(super) mod visit;
pub(super) mod way;

use super::{Lang, Numbers, Texts};

pub(super) static TEXTS: Texts = Texts {
    lang: Lang::En,
    frame: frame::TEXTS,
    home: home::TEXTS,
    search: search::TEXTS,
    errors: errors::TEXTS,
    terms: terms::TEXTS,
    numbers: NUMBERS,
};

const NUMBERS: Numbers = Numbers {
    thousands: ',',
    euro_gap: "",
    months: [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
};

fn count(number: usize, one: &str, many: &str) -> String {
    super::format::plural(&NUMBERS, number, one, many)
}
