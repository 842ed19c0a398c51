//! `data paths`: how many careers can be reached from each stage, and the routes from a stage to a goal, by the app's
//! own engine.

use super::bundle;
use crate::args::Args;
use anyhow::{Context, Result, anyhow, bail};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use techniekverkenner::dataset::{Dataset, parse_details};
use techniekverkenner::model::{Rule, YearRange};
use techniekverkenner::pathways::{
    Certainty, Goal, Neighbour, NoRoute, Otherwise, Outcome, Pathways, Pupil, Reach, Route, Start, Step, What,
};

/// The command: `data paths` prints the table, `data paths --from vmbo-kb-3 --to lasser` the routes (a career or a
/// study), `data paths --from vmbo-kb-3` every career.
///
/// # Errors
/// Where a stage or goal is not known, or the dataset cannot be used.
pub fn command(mut args: Args, dir: &Path) -> Result<()> {
    let (from, to) = (args.option("--from")?, args.option("--to")?);
    args.finish()?;
    let data = bundle::dataset(dir)?;
    let rules = rules(dir)?;
    let paths = Pathways::new(&data, &rules);
    let start = from.map(|slug| Start::from_slug(&slug).with_context(|| format!("no stage is called {slug}")));
    let text = match (start.transpose()?, to) {
        (None, None) => table(&paths),
        (Some(start), None) => careers(&paths, start),
        (Some(start), Some(to)) => routes(&paths, start, goal(&data, &to)?),
        (None, Some(_)) => bail!("data paths --to wants a --from too"),
    };
    print!("{text}");
    Ok(())
}

/// The rules for moving on, as the app would read them.
///
/// # Errors
/// Where the details cannot be read.
pub fn rules(dir: &Path) -> Result<Vec<Rule>> {
    let text = bundle::from_dir(dir)?.details;
    let (details, _) = parse_details(&text).map_err(|fatal| anyhow!("the details: {fatal:?}"))?;
    Ok(details.rules.all().to_vec())
}

fn goal<'a>(data: &'a Dataset, id: &str) -> Result<Goal<'a>> {
    let career = data.careers.shown(id).map(Goal::Career);
    let study = || data.studies.shown(id).map(Goal::Study);
    career.or_else(study).with_context(|| format!("no career or study is called {id}"))
}

/// From each stage: how many careers can be reached, by which kind of right, and why the others cannot.
fn table(paths: &Pathways<'_>) -> String {
    let mut text = String::from("| stage | reachable | right | right, if | condition | unknown | possible | else |\n");
    text.push_str("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for start in Start::all() {
        let mut kinds: BTreeMap<Certainty, usize> = BTreeMap::new();
        let mut reasons: BTreeMap<NoRoute, usize> = BTreeMap::new();
        for reach in paths.reachable(Pupil::at(start)) {
            match reach.found {
                Ok(found) => *kinds.entry(found.certainty).or_default() += 1,
                Err(reason) => *reasons.entry(reason).or_default() += 1,
            }
        }
        let count = |kind: Certainty| kinds.get(&kind).copied().unwrap_or_default();
        let why: Vec<_> = reasons.iter().map(|(reason, count)| format!("{count} {}", reason.slug())).collect();
        let _ = writeln!(
            text,
            "| {} | {} | {} | {} | {} | {} | {} | {} |",
            start.slug(),
            kinds.values().sum::<usize>(),
            count(Certainty::Right),
            count(Certainty::RightIf),
            count(Certainty::Condition),
            count(Certainty::Unknown),
            count(Certainty::Possible) + count(Certainty::Exception),
            why.join(", "),
        );
    }
    text
}

fn careers(paths: &Pathways<'_>, start: Start) -> String {
    let line = |reach: Reach<'_>| match reach.found {
        Ok(found) => {
            let (years, certainty) = (range(found.years), found.certainty);
            format!("{:36} {years:>7} jaar  {certainty:?}, met {}\n", reach.career.id, found.study.id)
        }
        Err(reason) => format!("{:36} {:>7}       {}\n", reach.career.id, "-", reason.slug()),
    };
    paths.reachable(Pupil::at(start)).into_iter().map(line).collect()
}

fn routes<'a>(paths: &Pathways<'a>, start: Start, goal: Goal<'a>) -> String {
    let outcome = paths.routes(Pupil::at(start), goal, &|_| None);
    let mut text: String = outcome.routes.iter().map(route).collect();
    rest(&outcome, &mut text);
    text
}

fn route(route: &Route<'_>) -> String {
    let best: Vec<_> = route.best.iter().map(|best| best.slug()).collect();
    let head = format!(
        "{} ({} jaar, {:?}, {} jaar werkend mogelijk)\n",
        best.join(", "),
        range(route.years),
        route.certainty,
        route.work_years()
    );
    head + &route.steps.iter().map(step).collect::<String>() + "\n"
}

fn step(step: &Step<'_>) -> String {
    let what = match &step.what {
        What::Finish { rung, until, study, with_diploma } => {
            let study = study.map(|study| study.id.as_str()).unwrap_or_default();
            let end = if *with_diploma { until.slug() } else { "geen diploma" };
            format!("afmaken {} tot {end} {study}", rung.slug())
        }
        What::School(rung) => {
            let all: Vec<_> = std::iter::once(rung).chain(&step.or).map(|rung| rung.slug()).collect();
            all.join(" of ")
        }
        What::Between { rung, examples } => {
            let ids: Vec<_> = examples.iter().map(|study| study.id.as_str()).collect();
            format!("{}, zoals {}", rung.slug(), ids.join(", "))
        }
        What::Study(study) => study.id.to_string(),
        What::Work { career, link } => format!("{} ({})", career.id, link.basis.slug()),
    };
    let narrowed = step.narrowed_by.iter().map(|found| format!("{}:{:?}", found.rule.id, found.applies));
    let rules: Vec<_> = step.rule.iter().map(|rule| rule.id.to_string()).chain(narrowed).collect();
    let modes: Vec<_> = step.ways.iter().map(|way| way.mode.slug()).collect();
    let mut text = format!(
        "  {:>7}  {what}  [{}] {:?} {} {} scholen\n",
        range(step.years),
        rules.join(" "),
        step.certainty,
        modes.join("/"),
        step.providers.len()
    );
    for other in &step.otherwise {
        let _ = match other {
            Otherwise::Rule(rule) => writeln!(text, "             anders: {}", rule.id),
            other => writeln!(text, "             anders: {other:?}"),
        };
    }
    text
}

fn rest(outcome: &Outcome<'_>, text: &mut String) {
    if let Some(reason) = outcome.no_route {
        let _ = writeln!(text, "geen route: {}", reason.slug());
    }
    for neighbour in &outcome.neighbours {
        let _ = match neighbour {
            Neighbour::Career(career, years) => {
                writeln!(text, "  dichtbij: {} ({} jaar)", career.id, range(*years))
            }
            Neighbour::Study(study, years) => {
                writeln!(text, "  dichtbij: {} ({} jaar)", study.id, range(*years))
            }
        };
    }
    for (name, rules) in [("ernaast", &outcome.beside), ("data", &outcome.dates)] {
        for rule in rules {
            let _ = writeln!(text, "{name}: {} {}", rule.id, rule.condition);
        }
    }
}

fn range(years: YearRange) -> String {
    if years.min.total_cmp(&years.max).is_eq() { years.min.to_string() } else { format!("{}-{}", years.min, years.max) }
}
