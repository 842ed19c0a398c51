//! "Na mbo 2": where the pupil is now, which is not where he or she wants to go.

use super::{Reader, Taken, level_label};
use crate::model::Level;
use crate::search::ChipKind;
use crate::search::vocabulary::{AFTER_MORE, AFTER_STAGES, BEFORE_AFTER, BEFORE_STAGE, LEVELS};

impl Reader<'_> {
    /// "na niveau 2", "verder leren na mbo 3", "wat kan ik met havo", "ik zit op vmbo kader".
    pub(super) fn after(&mut self) {
        for at in 0..self.words.len() {
            let before = |words: &[&str]| (0..at).any(|at| words.contains(&self.folded(at)));
            let is_cue = match self.folded(at) {
                "na" | "after" | "zit" => true,
                "met" => before(&["kan", "kun", "klaar", "verder", "doorleren"]),
                _ => false,
            };
            if !is_cue || !self.is_free(at) {
                continue;
            }
            let stage = at + 1 + self.count_of(at + 1, BEFORE_STAGE);
            let Some((length, slug)) = self.stage_at(stage) else { continue };
            let end = stage + length;
            let end = end + self.count_of(end, AFTER_MORE);
            let start = (0..at).rev().take_while(|&at| BEFORE_AFTER.contains(&self.folded(at)) && self.is_free(at));
            let start = start.last().unwrap_or(at);
            let label = format!("na {}", level_label(&slug));
            self.out.wishes.next = next_levels(&slug);
            self.chip(start, end - start, ChipKind::After, &slug, &label, Taken::Yes);
        }
    }

    /// How many of the words from here on are among these.
    pub(super) fn count_of(&self, at: usize, words: &[&str]) -> usize {
        (at..self.words.len()).take_while(|&at| self.is_free(at) && words.contains(&self.folded(at))).count()
    }

    /// A stage of schooling: how many words, and its slug. Which kind of vmbo, where that is said.
    fn stage_at(&self, at: usize) -> Option<(usize, String)> {
        let after_mbo = usize::from(self.folded(at) == "mbo");
        for skip in [after_mbo, 0] {
            if let Some((length, number)) = self.level_number(at + skip) {
                return Some((skip + length, format!("mbo-{number}")));
            }
        }
        let known = LEVELS.iter().chain(AFTER_STAGES);
        let (length, slug) = known
            .filter_map(|(phrase, slug)| Some((self.phrase_at(at, phrase)?, *slug)))
            .max_by_key(|found| found.0)?;
        if slug == "vmbo"
            && let Some((more, kind)) = self.stage_at(at + length).filter(|(_, kind)| kind.starts_with("vmbo-"))
        {
            return Some((length + more, kind));
        }
        Some((length, slug.to_owned()))
    }
}

/// The levels of study, one or two steps higher, that usually follow, the likeliest first. They rank; what one may do is
/// up to the rules.
fn next_levels(stage: &str) -> &'static [Level] {
    match stage {
        "pro" => &[Level::Mbo1, Level::Mbo2],
        "vmbo-bb" => &[Level::Mbo2],
        "vmbo" => &[Level::Mbo2, Level::Mbo3, Level::Mbo4],
        "vmbo-kb" | "mbo-2" => &[Level::Mbo3, Level::Mbo4],
        "vmbo-gl-tl" => &[Level::Mbo4, Level::Mbo3],
        "mbo-1" => &[Level::Mbo2, Level::Mbo3],
        "mbo-3" => &[Level::Mbo4],
        "mbo" | "mbo-4" => &[Level::Ad, Level::Hbo],
        "havo" => &[Level::Hbo, Level::Ad, Level::Mbo4],
        "vwo" => &[Level::Wo, Level::Hbo],
        "ad" => &[Level::Hbo],
        "hbo" => &[Level::Wo],
        _ => &[],
    }
}

/// Where a route starts after this stage of a chip, as addresses of routes write it: after school at school, after a
/// study with its diploma. `None` where the stage is too vague: any vmbo, any mbo.
#[must_use]
pub fn start_of_stage(stage: &str) -> Option<String> {
    match stage {
        "vmbo" | "mbo" => None,
        "pro" | "vmbo-bb" | "vmbo-kb" | "vmbo-gl-tl" | "havo" | "vwo" => Some(stage.to_owned()),
        study => Some(format!("diploma-{study}")),
    }
}
