//! `data evaluate`: the interest finder on simulated pupils, by the app's own engine.
//!
//! This shows whether the arithmetic finds what it is told to find and whether it favours a world or a level. It is no
//! validation: no pupil was asked, and the simulated ones answer by the very profiles that the finder compares with.

mod pupils;

use super::bundle;
use crate::args::Args;
use anyhow::{Result, anyhow};
use pupils::{Model, Pupils};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use techniekverkenner::dataset::{Dataset, Details, Table, parse_details};
use techniekverkenner::matching::{Answer, Matcher, SHORT, Taste, Verdict};
use techniekverkenner::model::{Career, WorldId};

/// Times that each career has a pupil of its own.
const TIMES: usize = 10;
/// Pupils who answer by chance.
const BY_CHANCE: usize = 10_000;
/// A world or level may come up from half as often as its share to twice as often.
const FAIR: std::ops::RangeInclusive<f64> = 0.5..=2.0;
/// Standard deviations of the noise on an answer, on the scale of 1 to 5.
const NOISE: [f64; 3] = [0.5, 1.0, 1.5];

/// The command. It fails where a baseline is not beaten, a world or level is favoured, or an answer moves too much.
///
/// # Errors
/// Where the dataset cannot be used.
pub fn command(mut args: Args, dir: &Path) -> Result<ExitCode> {
    let quick = args.flag("--quick");
    args.finish()?;
    let (data, details) = sound(dir)?;
    let share = if quick { 10 } else { 1 };
    let mut evaluation = Evaluation::new(&data, &details, TIMES.div_ceil(share), BY_CHANCE / share);
    evaluation.found_again();
    evaluation.favours();
    evaluation.one_answer();
    evaluation.clarity();
    let (turned_data, turned_details) = turned(dir)?;
    evaluation.order(&Matcher::new(&turned_data, &turned_details));
    evaluation.limits();
    print!("{}", evaluation.text);
    for fault in &evaluation.faults {
        eprintln!("{fault}");
    }
    Ok(if evaluation.faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

struct Evaluation<'a> {
    data: &'a Dataset,
    matcher: Matcher<'a>,
    pupils: Pupils<'a>,
    times: usize,
    by_chance: usize,
    text: String,
    faults: Vec<String>,
}

/// The dataset with its cards and careers in the opposite order.
fn turned(dir: &Path) -> Result<(Dataset, Details)> {
    let (mut data, mut details) = sound(dir)?;
    let careers = data.careers.all().iter().rev().cloned().collect();
    data.careers = Table::new(careers);
    let items = details.interest_items.all().iter().rev().cloned().collect();
    details.interest_items = Table::new(items);
    Ok((data, details))
}

fn sound(dir: &Path) -> Result<(Dataset, Details)> {
    let data = bundle::dataset(dir)?;
    let text = bundle::from_dir(dir)?.details;
    let (details, _) = parse_details(&text).map_err(|fatal| anyhow!("the details: {fatal:?}"))?;
    Ok((data, details))
}

/// How often a career comes back, by the finder and by what it must beat.
#[derive(Default)]
struct Hits {
    tries: f64,
    finder: f64,
    itself: f64,
    chance: f64,
    with_world: f64,
    world_only: f64,
    plain: f64,
    centred: f64,
}

impl<'a> Evaluation<'a> {
    fn new(data: &'a Dataset, details: &'a Details, times: usize, by_chance: usize) -> Self {
        let matcher = Matcher::new(data, details);
        let pupils = Pupils::new(&matcher, details);
        Self { data, matcher, pupils, times, by_chance, text: String::new(), faults: Vec::new() }
    }

    /// (a) A pupil answers from the profile of a career: is it, or one of its group, among the seven?
    fn found_again(&mut self) {
        self.line("## Does a career come back?\n");
        self.line(
            "Pupils answer from the O*NET profile of one career, with noise on each answer (standard deviation on",
        );
        self.line(
            "the scale of 1 to 5). Share in which it, or one of the same ISCO-08 group of three digits, is among the",
        );
        self.line("seven; in brackets the career itself. All columns spread over groups and worlds alike.\n");
        self.line("Plain: the correlation with the O*NET profile as it stands. Centred: with the profile above the mean of all");
        self.line("technical careers. The finder takes for each career the one of the two that fits the pupil best.\n");
        self.line(
            "| answers like | cards | noise | finder | by chance | plain | centred | finder, world told | world only |",
        );
        self.line("|---|---|---|---|---|---|---|---|---|");
        for model in Model::ALL {
            for cards in [SHORT, self.matcher.deck().len()] {
                for noise in NOISE {
                    let hits = self.hits(model, cards, noise);
                    let share = |hits_of: f64| format!("{:.0} %", 100.0 * hits_of / hits.tries);
                    let (finder, itself, chance) = (share(hits.finder), share(hits.itself), share(hits.chance));
                    let (plain, centred) = (share(hits.plain), share(hits.centred));
                    let (told, world) = (share(hits.with_world), share(hits.world_only));
                    let name = model.name();
                    self.line(&format!(
                        "| {name} | {cards} | {noise} | {finder} ({itself}) | {chance} | {plain} | {centred} | {told} | {world} |"
                    ));
                    self.must_beat(&format!("{name}, {cards} cards, noise {noise}"), &hits, noise);
                }
            }
        }
        self.line("");
    }

    /// With the world told the finder must beat that world alone, and without it too, save where answers are mostly noise.
    fn must_beat(&mut self, place: &str, hits: &Hits, noise: f64) {
        let is_told_beaten = hits.with_world > hits.world_only * 1.35;
        let is_beaten = hits.finder > hits.chance * 1.4 && (hits.finder > hits.world_only * 1.05 || noise > 1.0);
        let is_beaten = is_beaten && is_told_beaten;
        if !is_beaten {
            self.faults.push(format!("{place}: the finder does not clearly beat what it is held against"));
        }
    }

    fn hits(&mut self, model: Model, cards: usize, noise: f64) -> Hits {
        let mut hits = Hits::default();
        let careers: Vec<_> = self.matcher.candidates().collect();
        for career in careers {
            for _ in 0..self.times {
                let taste = self.pupils.like(career, model, cards, noise);
                let told: BTreeSet<WorldId> = career.worlds.first().cloned().into_iter().collect();
                let with_world = Taste { worlds: told.clone(), ..taste.clone() };
                let luck = self.pupils.luck();
                let is_in = |other: &Career| told.iter().any(|world| other.worlds.contains(world));
                hits.tries += 1.0;
                let found = self.matcher.careers(&taste);
                hits.finder += hit(career, &found);
                hits.itself += itself(career, &found);
                let by = |score: &dyn Fn(&Career) -> f64| self.matcher.careers_by(&BTreeSet::new(), score);
                hits.plain += hit(career, &by(&self.pupils.correlation(&taste, false)));
                hits.centred += hit(career, &by(&self.pupils.correlation(&taste, true)));
                hits.with_world += hit(career, &self.matcher.careers(&with_world));
                hits.chance += hit(career, &self.matcher.careers_by(&BTreeSet::new(), |other| luck.of(other)));
                let world_only = |other: &Career| luck.of(other) + f64::from(u8::from(is_in(other)));
                hits.world_only += hit(career, &self.matcher.careers_by(&told, world_only));
            }
        }
        hits
    }

    /// (b) Pupils who answer by chance: does any world or level come up too often or too seldom?
    fn favours(&mut self) {
        let mut worlds: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
        let mut levels: BTreeMap<&str, [f64; 3]> = BTreeMap::new();
        for career in self.matcher.candidates() {
            count(&mut worlds, &mut levels, career, 0);
        }
        let cards = self.matcher.deck().len();
        for number in 0..self.by_chance {
            let length = if number % 2 == 0 { SHORT } else { cards };
            let mut taste = self.pupils.by_chance(length);
            for career in self.matcher.careers(&taste) {
                count(&mut worlds, &mut levels, career, 1);
            }
            taste.worlds = self.pupils.some_worlds(self.data);
            for career in self.matcher.careers(&taste) {
                count(&mut worlds, &mut levels, career, 2);
            }
        }
        self.line(&format!("## Does it favour a world or a level?\n\n{} pupils answer by chance.", self.by_chance));
        self.line(
            "How often each world (the main one of a career) and each level comes up, against its share in the data:",
        );
        self.line(
            "1.00 is as often as its share. In the last column each pupil also chose up to three worlds by chance.\n",
        );
        self.line("| | share in the data | by answers | with worlds |");
        self.line("|---|---|---|---|");
        for rows in [worlds, levels] {
            let total = rows.values().fold([0.0; 3], |sum, row| [sum[0] + row[0], sum[1] + row[1], sum[2] + row[2]]);
            for (name, [careers, without, with]) in rows {
                let share = careers / total[0];
                let ratios = [without / total[1] / share, with / total[2] / share];
                self.line(&format!("| {name} | {:.1} % | {:.2} | {:.2} |", 100.0 * share, ratios[0], ratios[1]));
                // Two careers are no level: their share is too small to hold a finder to.
                if careers >= 5.0 && ratios.iter().any(|ratio| !FAIR.contains(ratio)) {
                    self.faults.push(format!("{name}: comes up {ratios:.2?} times its share"));
                }
            }
        }
        self.line("");
    }

    /// (c) One answer, turned round, moves the result a little, not wholly.
    fn one_answer(&mut self) {
        self.line("## What does one answer do?\n");
        self.line(
            "Each answer but the neutral ones turned round (from 5 to 1, from 2 to 4), one at a time: how many of the",
        );
        self.line("seven careers stay, and of how many one of the same ISCO-08 group of three digits (by chance a quarter)?\n");
        self.line("| pupils | cards | the career stays | its group stays | half of the groups stay | no group stays | no career stays |");
        self.line("|---|---|---|---|---|---|---|");
        // Every third career: each of its pupils is asked dozens of times.
        let careers: Vec<_> = self.matcher.candidates().step_by(3).collect();
        for cards in [SHORT, self.matcher.deck().len()] {
            for model in Model::ALL {
                let mut tastes: Vec<_> =
                    careers.iter().map(|career| self.pupils.like(career, model, cards, NOISE[1])).collect();
                let who = format!("answer like {}, noise 1", model.name());
                self.turned(&who, cards, &tastes);
                for (taste, career) in tastes.iter_mut().zip(&careers) {
                    taste.worlds = career.worlds.first().cloned().into_iter().collect();
                }
                self.turned(&format!("{who}; its world chosen"), cards, &tastes);
            }
            let tastes: Vec<_> = (0..self.by_chance / 100).map(|_| self.pupils.by_chance(cards)).collect();
            self.turned("answer by chance", cards, &tastes);
        }
        self.line("");
    }

    fn turned(&mut self, pupils: &str, cards: usize, tastes: &[Taste]) {
        let (mut same, mut kin, mut half, mut none, mut gone, mut tries) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        for taste in tastes {
            let before = self.matcher.careers(taste);
            for (id, answer) in &taste.answers {
                let Answer::Given(liking) = answer else { continue };
                if liking.opposite() == *liking {
                    continue;
                }
                let mut other = taste.clone();
                other.answers.insert(id.clone(), Answer::Given(liking.opposite()));
                let after = self.matcher.careers(&other);
                let stay = before.iter().map(|career| itself(career, &after)).sum::<f64>();
                let groups = before.iter().map(|career| hit(career, &after)).sum::<f64>();
                let all = before.len() as f64;
                tries += 1.0;
                same += stay / all;
                kin += groups / all;
                half += f64::from(u8::from(groups * 2.0 >= all));
                none += f64::from(u8::from(groups < 1.0));
                gone += f64::from(u8::from(stay < 1.0));
            }
        }
        let share = |sum: f64| 100.0 * sum / f64::max(tries, 1.0);
        let (same, kin, half, none, gone) = (share(same), share(kin), share(half), share(none), share(gone));
        self.line(&format!(
            "| {pupils} | {cards} | {same:.0} % | {kin:.0} % | {half:.0} % | {none:.1} % | {gone:.1} % |"
        ));
        if same < 45.0 || kin < 60.0 || gone > 10.0 {
            self.faults.push(format!("{pupils}, {cards} cards: one answer moves too much"));
        }
    }

    /// Who answers by chance is told that the answers go all ways, and far more often than who has a profile.
    fn clarity(&mut self) {
        self.line("## Who is told that the answers go all ways?\n");
        self.line("| pupils | 18 cards | 48 cards |");
        self.line("|---|---|---|");
        let careers: Vec<_> = self.matcher.candidates().collect();
        let mut by_chance = vec![0.0; 2];
        for noise in [None, Some(NOISE[0]), Some(NOISE[1]), Some(NOISE[2])] {
            let mut shares = Vec::new();
            for cards in [SHORT, self.matcher.deck().len()] {
                let (mut told, mut tries) = (0.0, 0.0);
                for career in &careers {
                    let taste = match noise {
                        None => self.pupils.by_chance(cards),
                        Some(noise) => self.pupils.like(career, Model::Within, cards, noise),
                    };
                    tries += 1.0;
                    told +=
                        f64::from(u8::from(matches!(self.matcher.find(&taste), Verdict::Found { clear: false, .. })));
                }
                shares.push(told / f64::max(tries, 1.0));
            }
            let who = noise.map_or_else(
                || "answer by chance".to_owned(),
                |noise| format!("answer like {}, noise {noise}", Model::Within.name()),
            );
            let cells: Vec<_> = shares.iter().map(|share| format!("{:.0} %", 100.0 * share)).collect();
            self.line(&format!("| {who} | {} |", cells.join(" | ")));
            match noise {
                None => by_chance = shares,
                // With more noise an answer has little of the profile left.
                Some(noise)
                    if noise <= 1.0 && shares.iter().zip(&by_chance).any(|(own, chance)| own * 2.0 > *chance) =>
                {
                    self.faults.push(format!("{who}: told too often that the answers go all ways"));
                }
                Some(_) => {}
            }
        }
        self.line("");
    }

    /// (d) The same answers, the same result. Answers are kept by their card, so their order is no matter; here the
    /// cards and the careers of the dataset come in another order too.
    fn order(&mut self, turned: &Matcher<'_>) {
        let names = |found: Vec<&Career>| found.iter().map(|career| career.id.clone()).collect::<Vec<_>>();
        let tries = self.by_chance / 20;
        let mut same = 0;
        for _ in 0..tries {
            let taste = self.pupils.by_chance(SHORT);
            same += usize::from(names(self.matcher.careers(&taste)) == names(turned.careers(&taste)));
        }
        self.line("## Does any order matter?\n");
        self.line(&format!("With cards and careers turned round, {same} of {tries} pupils get the same careers."));
        if same < tries {
            self.faults.push("the order of cards or careers matters".to_owned());
        }
    }

    /// What the figures do not say.
    fn limits(&mut self) {
        self.line("\n## What this does not show\n");
        self.line(
            "No pupil was asked: it is no validation. The simulated ones answer by the very O*NET profiles that the",
        );
        self.line(
            "finder compares with, and by nothing else, so worlds and traits can only blur their answers here. O*NET",
        );
        self.line(
            "describes American occupations with six numbers; several of our careers share one profile, and those can",
        );
        self.line("only be told apart by worlds and traits. With 18 cards each interest rests on three answers.");
    }

    fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{text}");
    }
}

fn count<'a>(
    worlds: &mut BTreeMap<&'a str, [f64; 3]>,
    levels: &mut BTreeMap<&'a str, [f64; 3]>,
    career: &'a Career,
    column: usize,
) {
    let world = career.worlds.first().map_or("", WorldId::as_str);
    for (rows, name) in [(worlds, world), (levels, career.entry_level.slug())] {
        if let Some(cell) = rows.entry(name).or_default().get_mut(column) {
            *cell += 1.0;
        }
    }
}

/// 1 where the career, or one of its ISCO-08 group of three digits, is among these.
fn hit(career: &Career, found: &[&Career]) -> f64 {
    let group = career.isco.get(..3);
    f64::from(u8::from(found.iter().any(|other| other.isco.get(..3) == group)))
}

fn itself(career: &Career, found: &[&Career]) -> f64 {
    f64::from(u8::from(found.iter().any(|other| other.id == career.id)))
}
