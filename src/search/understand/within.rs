//! "Binnen 20 minuten fietsen": how far something may be.

use super::{Reader, Taken, is_like};
use crate::search::ChipKind;
use crate::search::vocabulary::{ABOUT, AT_MOST, BY_BIKE, BY_BIKE_FROM, CYCLING_DISTANCE, NUMBERS, UNITS};

/// What "op fietsafstand" means, in minutes: our choice, about seven kilometres.
const CYCLING_DISTANCE_MINUTES: u16 = 30;

/// More than a day's ride is no wish.
const MOST_MINUTES: u16 = 600;

impl Reader<'_> {
    pub(super) fn within(&mut self) {
        for at in 0..self.words.len() {
            if let Some((length, minutes)) = self.within_at(at) {
                let label = format!("binnen {minutes} minuten fietsen");
                self.chip(at, length, ChipKind::Within, &minutes.to_string(), &label, Taken::Yes);
                self.out.wishes.within = Some(minutes);
            }
        }
    }

    /// What is near is near to the pupil's own village, unless the query names another place.
    pub(super) fn measure_from_here(&mut self) {
        let Some(here) = self.here.filter(|_| self.out.wishes.place.is_none()) else { return };
        for chip in &mut self.out.chips {
            let joint = match chip.kind {
                ChipKind::Near => " ",
                ChipKind::Within => " van ",
                _ => continue,
            };
            chip.label = [&chip.label, joint, &here.name].concat();
            self.out.wishes.place = Some((here.name.clone(), here.location));
            self.out.wishes.is_here = true;
        }
    }

    /// How many words from here on say how far, and the minutes.
    fn within_at(&self, start: usize) -> Option<(usize, u16)> {
        if let Some(length) = self.longest(start, CYCLING_DISTANCE) {
            return Some((length + self.count_of(start + length, BY_BIKE_FROM), CYCLING_DISTANCE_MINUTES));
        }
        let lead = self.longest(start, AT_MOST).unwrap_or_default();
        // "Meer dan een uur fietsen" is the opposite.
        let before = (0..start).rev().map(|at| self.folded(at)).find(|word| !ABOUT.contains(word));
        if lead == 0 && before == Some("dan") {
            return None;
        }
        let amount = start + lead + self.count_of(start + lead, ABOUT);
        let (length, minutes) = self.amount_at(amount)?;
        let tail = amount + length;
        let mut end = tail;
        while let Some(length) = self.longest(end, BY_BIKE) {
            end += length;
        }
        end += self.count_of(end, BY_BIKE_FROM);
        // Minutes are always travel time; an hour may be one of work.
        let is_sure = lead > 0 || end > tail || minutes.1 == 1;
        (is_sure && (1..=MOST_MINUTES).contains(&minutes.0)).then_some((end - start, minutes.0))
    }

    /// "20 minuten", "20min", "half uur", "drie kwartier", "10 km": how many words; the minutes, and those of the unit.
    fn amount_at(&self, at: usize) -> Option<(usize, (u16, u16))> {
        let typed = self.folded(at);
        let digits = typed.len() - typed.trim_start_matches(|letter: char| letter.is_ascii_digit()).len();
        let (number, rest) = typed.split_at_checked(digits)?;
        // In halves.
        let halves = match number.parse::<u16>() {
            Ok(number) => Some(number.checked_mul(2)?),
            Err(_) => NUMBERS.iter().find(|(word, _)| *word == typed).map(|(_, halves)| *halves),
        };
        let (length, unit) = match halves {
            Some(_) if digits == 0 || rest.is_empty() => (2, self.folded(at + 1)),
            _ => (1, rest),
        };
        let free = (at..at + length).all(|at| self.is_free(at));
        let (_, unit) = UNITS.iter().find(|(word, _)| free && is_like(unit, word))?;
        // "Minuten" alone says nothing.
        let halves = halves.or((*unit > 1 && *unit != 4).then_some(2))?;
        Some((length, (halves.checked_mul(*unit)? / 2, *unit)))
    }

    fn longest(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        let fits = |phrase: &&str| {
            let parts = phrase.split(' ').enumerate();
            let count = parts.clone().count();
            parts
                .into_iter()
                .all(|(by, part)| self.is_free(at + by) && is_like(self.folded(at + by), part))
                .then_some(count)
        };
        phrases.iter().filter_map(fits).max()
    }
}
