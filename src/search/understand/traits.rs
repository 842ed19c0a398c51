//! What the work should be like, and what it should not be like.

use super::{Reader, Taken};
use crate::search::ChipKind;
use crate::search::normalize::fold;
use crate::search::sound::stem;
use crate::search::vocabulary::{FILLER, NOT};

impl Reader<'_> {
    pub(super) fn without(&mut self) {
        for at in 0..self.words.len() {
            let rather = self.folded(at) == "dan" && self.words.iter().take(at).any(|word| word.folded == "liever");
            if !(rather || NOT.contains(&self.folded(at))) || !self.is_free(at) {
                continue;
            }
            let Some(target) = (at + 1..self.words.len())
                .find(|&next| !FILLER.contains(&self.folded(next)) || self.folded(next) == "mensen")
            else {
                continue;
            };
            if target - at > 5 {
                continue;
            }
            // "niet praten" means a trait; "niet programmeren" only that word, where the data knows it.
            let (length, found) = match self.trait_at(target) {
                Some((1, id))
                    if stem(&id) != stem(self.folded(target)) && self.index.knows_as_name(self.folded(target)) =>
                {
                    (1, None)
                }
                Some((length, id)) => (length, Some(id)),
                None => (1, None),
            };
            let length = target + length - at;
            if let Some((id, name)) =
                found.and_then(|id| self.data.traits.get(&id).map(|record| (id, record.name.clone())))
            {
                self.chip(at, length, ChipKind::Without, &id, &format!("niet: {name}"), Taken::Yes);
                // Who does not want to be indoors wants to be outdoors.
                let opposite = match id.as_str() {
                    "binnen" => Some("buiten"),
                    "buiten" => Some("binnen"),
                    _ => None,
                };
                self.out.wishes.traits.extend(opposite.map(|id| (id.to_owned(), true)));
                self.out.wishes.not_traits.push(id);
            } else {
                let word = self.folded(target).to_owned();
                let typed = self
                    .words
                    .get(target)
                    .and_then(|word| self.query.get(word.span.clone()))
                    .unwrap_or(&word)
                    .to_owned();
                self.chip(at, length, ChipKind::Without, &word, &format!("zonder {typed}"), Taken::Yes);
                self.out.wishes.not_words.push(word);
            }
        }
    }

    pub(super) fn traits(&mut self) {
        let mut at = 0;
        while at < self.words.len() {
            if let Some((length, id)) = self.trait_at(at)
                && let Some(record) = self.data.traits.get(&id)
            {
                // A phrase says it all; a single word may also stand in a title, or be what is looked for: "trekkers".
                let is_name = stem(self.folded(at)) != stem(&id) && self.index.knows_as_name(self.folded(at));
                let taken = match length {
                    1 if is_name => Taken::MustSearch,
                    1 => Taken::AlsoSearch,
                    _ => Taken::Yes,
                };
                self.chip(at, length, ChipKind::Trait, &id, &record.name, taken);
                let is_sure = length > 1 || stem(self.folded(at)) == stem(&id);
                self.out.wishes.traits.push((id, is_sure));
                at += length;
            } else {
                at += 1;
            }
        }
    }

    /// The trait that the words from here on stand for, the longest phrase first.
    pub(super) fn trait_at(&self, at: usize) -> Option<(usize, String)> {
        if !self.is_free(at) {
            return None;
        }
        let mut best: Option<(usize, String)> = None;
        for record in self.data.traits.all() {
            let id_words = std::iter::once(record.id.as_str()).chain([record.name.as_str()]);
            for phrase in id_words.chain(record.also.iter().map(String::as_str)) {
                let phrase = fold(phrase);
                if let Some(length) =
                    self.phrase_at(at, &phrase).or_else(|| (stem(&phrase) == stem(self.folded(at))).then_some(1))
                    && best.as_ref().is_none_or(|(longest, _)| length > *longest)
                {
                    best = Some((length, record.id.0.clone()));
                }
            }
        }
        best
    }
}
