//! The steps of a route, with all that is known of each.

use super::graph::Edge;
use super::judge::{Certainty, Narrowing, Target, certainty, narrowings, required};
use super::requirement::Requirement;
use super::start::Standing;
use super::{Near, Node, Pathways, Pupil, Rung};
use crate::model::{
    Career, Confidence, Institution, Mode, Offering, OfferingBasis, Rule, Study, StudyCareer, YearRange,
};
use crate::order::Arrange;

/// One step of a route.
#[derive(Clone, Debug)]
pub struct Step<'a> {
    /// What one does.
    pub what: What<'a>,
    /// The rule that opens it; none for what one is doing already.
    pub rule: Option<&'a Rule>,
    /// The rules that narrow the right, as far as they apply or may apply.
    pub narrowed_by: Vec<Narrowing<'a>>,
    /// The subjects that the study asked of those who come from here.
    pub requirement: Option<Requirement<'a>>,
    /// The kind of right to enter. The chance of a leerbaan is another matter: see [`Way::needs_leerbaan`].
    pub certainty: Certainty,
    /// Years that it takes.
    pub years: YearRange,
    /// Ways of learning, as far as the study (or, where none is chosen, an example) says them.
    pub ways: Vec<Way>,
    /// Who offers it as far as we know: stated offerings before inferred ones, the nearest first.
    pub providers: Vec<Provider<'a>>,
    /// What to do when the condition fails, the nearest to the plan first.
    pub otherwise: Vec<Otherwise<'a>>,
    /// Schools that serve as well as this one: `kb` or `gl-tl`, where the rest of the route is the same.
    pub or: Vec<Rung>,
}

/// What one does in a step.
#[derive(Clone, Debug)]
pub enum What<'a> {
    /// Finish what one is doing: the years that are left.
    Finish {
        /// Where one is.
        rung: Rung,
        /// Until this: the diploma of the same rung, the proof of three years of havo or vwo, or the first year of hbo.
        until: Rung,
        /// The study, where it is known; the profile, where it is the goal.
        study: Option<&'a Study>,
        /// Does the rest of the route ask for the diploma? Entree is for those who have none.
        with_diploma: bool,
    },
    /// A school, to its diploma.
    School(Rung),
    /// A study at a level that leads on; which one is open.
    Between {
        /// Its rung.
        rung: Rung,
        /// Studies that fit the goal, the best first; none where we know of none.
        examples: Vec<&'a Study>,
    },
    /// The study that is the goal, or that leads to it.
    Study(&'a Study),
    /// The work.
    Work {
        /// The career.
        career: &'a Career,
        /// How we know that the study leads to it.
        link: &'a StudyCareer,
    },
}

impl What<'_> {
    /// The rung that one has after the step; none for work.
    #[must_use]
    pub const fn rung(&self) -> Option<Rung> {
        match self {
            Self::Finish { until, .. } => Some(*until),
            Self::School(rung) | Self::Between { rung, .. } => Some(*rung),
            Self::Study(study) => Some(Rung::of(study)),
            Self::Work { .. } => None,
        }
    }
}

/// A way of learning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The mode.
    pub mode: Mode,
    /// Mostly at work: it needs a paid leerbaan at a recognised firm, which nobody is promised.
    pub needs_leerbaan: bool,
}

/// An institution that offers a study.
#[derive(Clone, Copy, Debug)]
pub struct Provider<'a> {
    /// The study.
    pub study: &'a Study,
    /// The institution.
    pub institution: &'a Institution,
    /// How we know, and whether it must be checked.
    pub offering: &'a Offering,
    /// From home, where that is known: unknown is neither near nor far.
    pub minutes: Option<u16>,
}

impl Provider<'_> {
    /// Does it follow from something else than a source? Then it never counts as the nearest.
    #[must_use]
    pub fn is_inferred(&self) -> bool {
        self.offering.basis == OfferingBasis::Inferred
    }
}

/// What to do when the condition of a step fails.
#[derive(Clone, Copy, Debug)]
pub enum Otherwise<'a> {
    /// Another rule leads to the same place.
    Rule(&'a Rule),
    /// First this rung, to which there is a surer right, and from there on.
    Via(Rung),
    /// Learn at school, where no leerbaan is found.
    AtSchool,
    /// Ask the study, or the counsellor at school.
    Ask,
}

impl Step<'_> {
    /// Can it be done only at work?
    #[must_use]
    pub fn is_only_at_work(&self) -> bool {
        !self.ways.is_empty() && self.ways.iter().all(|way| way.needs_leerbaan)
    }

    /// The kind of right with the leerbaan counted in: a step that exists at work only is a condition.
    #[must_use]
    pub fn certainty_with_leerbaan(&self) -> Certainty {
        with_leerbaan(self.certainty, self.is_only_at_work())
    }
}

/// A step that exists at work only is a condition, whatever the right to enter.
pub(super) fn with_leerbaan(certainty: Certainty, is_only_at_work: bool) -> Certainty {
    if is_only_at_work { certainty.max(Certainty::Condition) } else { certainty }
}

/// The ways of learning of some studies, each once.
pub(super) fn ways<'s>(studies: impl IntoIterator<Item = &'s Study>) -> Vec<Way> {
    let mut found: Vec<Way> = Vec::new();
    for &mode in studies.into_iter().flat_map(|study| &study.modes) {
        if !found.iter().any(|way| way.mode == mode) {
            found.push(Way { mode, needs_leerbaan: mode == Mode::Bbl });
        }
    }
    found.arrange_by_key(|way| way.mode);
    found
}

/// The years that are left where somebody stands, until what comes next.
pub(super) fn finish<'a>(
    pupil: Pupil<'a>,
    standing: Standing,
    next: Option<&Edge<'a>>,
    goal: Option<&'a Study>,
) -> Step<'a> {
    let with_diploma = !next.is_some_and(|edge| edge.rule.condition.starts_with("geen diploma"));
    // Which profiles there are is up to the school: it is asked, not promised.
    let chooses = goal.is_some_and(|goal| pupil.study.is_none_or(|own| own.id != goal.id));
    let study = goal.or(pupil.study);
    Step {
        what: What::Finish { rung: pupil.start.rung(), until: standing.rung, study, with_diploma },
        rule: None,
        narrowed_by: Vec::new(),
        requirement: None,
        certainty: if chooses { Certainty::Possible } else { Certainty::Right },
        years: standing.years,
        ways: ways(study),
        providers: Vec::new(),
        otherwise: if chooses { vec![Otherwise::Ask] } else { Vec::new() },
        or: Vec::new(),
    }
}

impl<'a> Pathways<'a> {
    /// A step along an edge.
    pub(super) fn step(
        &self,
        pupil: Pupil<'_>,
        edge: &Edge<'a>,
        what: What<'a>,
        target: Target<'a>,
        near: Near<'_>,
    ) -> Step<'a> {
        let studies: Vec<&'a Study> = match &what {
            What::Study(study) => vec![*study],
            What::Between { examples, .. } => examples.clone(),
            What::Finish { .. } | What::School(_) | What::Work { .. } => Vec::new(),
        };
        let years = match &what {
            What::Study(study) => edge.years_of(study),
            _ => self.step_years(edge),
        };
        let certainty = certainty(edge, pupil, target, self.today());
        let ways = ways(studies.iter().copied());
        let otherwise = self.otherwise(pupil, edge, certainty, &ways, target);
        Step {
            what,
            rule: Some(edge.rule),
            narrowed_by: narrowings(edge, pupil, target).collect(),
            requirement: required(edge, pupil, target, self.today()),
            certainty,
            years,
            ways,
            providers: self.providers(&studies, near),
            otherwise,
            or: Vec::new(),
        }
    }

    /// The step into the work after the last study.
    pub(super) fn work(&self, career: &'a Career, link: &'a StudyCareer, rung: Rung) -> Step<'a> {
        Step {
            what: What::Work { career, link },
            rule: self.work_rule(rung),
            narrowed_by: Vec::new(),
            requirement: None,
            certainty: Certainty::Possible,
            years: YearRange::exactly(0.0),
            ways: Vec::new(),
            providers: Vec::new(),
            otherwise: Vec::new(),
            or: Vec::new(),
        }
    }

    fn otherwise(
        &self,
        pupil: Pupil<'_>,
        edge: &Edge<'a>,
        own: Certainty,
        ways: &[Way],
        target: Target<'_>,
    ) -> Vec<Otherwise<'a>> {
        let mut found: Vec<_> = edge.instead.iter().map(|rule| Otherwise::Rule(rule)).collect();
        if own != Certainty::Right
            && let Some(rung) = self.surer_way(pupil, edge, own, target)
        {
            found.push(Otherwise::Via(rung));
        }
        if ways.iter().any(|way| way.needs_leerbaan) && ways.iter().any(|way| !way.needs_leerbaan) {
            found.push(Otherwise::AtSchool);
        }
        if own != Certainty::Right || ways.iter().any(|way| way.needs_leerbaan) {
            found.push(Otherwise::Ask);
        }
        found
    }

    /// The highest rung between, to which the right is surer than to the goal, and from which the goal is open.
    fn surer_way(&self, pupil: Pupil<'_>, edge: &Edge<'_>, own: Certainty, target: Target<'_>) -> Option<Rung> {
        let judged = |edge: &Edge<'_>| certainty(edge, pupil, target.like(), self.today());
        let goes_on = |first: &Edge<'_>| {
            self.edge(first.to, edge.to).is_some_and(|second| judged(second) <= own.max(Certainty::RightIf))
        };
        let is_surer = |first: &&Edge<'_>| judged(first) < own.min(Certainty::Possible) && goes_on(first);
        let between = self.edges.iter().filter(|first| first.from == edge.from && first.to != edge.to).filter(is_surer);
        between.map(|first| first.to).max_by_key(|rung| (rung.nlqf(), *rung))
    }

    /// Who offers the studies.
    pub(super) fn providers(&self, studies: &[&'a Study], near: Near<'_>) -> Vec<Provider<'a>> {
        let mut found: Vec<Provider<'a>> = Vec::new();
        for study in studies {
            for offering in study.offerings.iter().filter(|offering| offering.confidence != Confidence::Low) {
                let Some(institution) = self.data.institutions.shown(offering.institution.as_str()) else { continue };
                found.push(Provider { study, institution, offering, minutes: near(institution) });
            }
        }
        found.arrange_by(|a, b| {
            let key = |p: &Provider<'a>| (p.is_inferred(), p.minutes.is_none(), p.minutes);
            let name = |p: &Provider<'a>| (&p.institution.name, &p.institution.id, &p.study.id);
            key(a).cmp(&key(b)).then_with(|| name(a).cmp(&name(b)))
        });
        found
    }

    /// Minutes to the nearest institution that states the study.
    pub(super) fn nearest(&self, study: &Study, near: Near<'_>) -> Option<u16> {
        let stated = study.offerings.iter().filter(|offering| offering.basis == OfferingBasis::Stated);
        let sound = stated.filter(|offering| offering.confidence != Confidence::Low);
        sound.filter_map(|offering| near(self.data.institutions.shown(offering.institution.as_str())?)).min()
    }

    /// Up to three studies of a rung that lead on to a goal: those with the same name, then those that share its
    /// careers, then those of its domain.
    pub(super) fn examples(&self, goal: &Node<'a>, career: Option<usize>, rung: Rung) -> Vec<&'a Study> {
        let rung = if rung == Rung::Propedeuse { Rung::Hbo } else { rung };
        let score = |node: &Node<'a>| {
            let shared = node.careers.iter().filter(|career| goal.careers.contains(career)).count();
            let same_name = usize::from(bare(&node.study.name) == bare(&goal.study.name));
            let same_career = usize::from(career.is_some_and(|career| node.careers.contains(&career)));
            let same_domain = usize::from(node.study.domain == goal.study.domain);
            (same_name + same_career * 2, shared, same_domain)
        };
        // Only the best are kept while looking: this is asked for every end of every question.
        let mut best: Vec<((usize, usize, usize), &'a Study)> = Vec::new();
        for node in self.nodes_on(rung) {
            let (score, study) = (score(node), node.study);
            let is_before = |(other, known): &((usize, usize, usize), &'a Study)| {
                score.cmp(other).then_with(|| (&known.name, &known.id).cmp(&(&study.name, &study.id))).is_gt()
            };
            let at = best.iter().position(is_before).unwrap_or(best.len());
            if score != (0, 0, 0) && at < MOST_EXAMPLES {
                best.insert(at, (score, study));
                best.truncate(MOST_EXAMPLES);
            }
        }
        // A domain is wide: it counts only where nothing is nearer.
        if best.iter().any(|((own, shared, _), _)| own + shared > 0) {
            best.retain(|((own, shared, _), _)| own + shared > 0);
        }
        best.into_iter().map(|(_, study)| study).collect()
    }
}

/// So many examples are enough to see what is meant.
const MOST_EXAMPLES: usize = 3;

/// A name without the word that only says the level.
fn bare(name: &str) -> &str {
    name.strip_prefix("Ad ").unwrap_or(name)
}
