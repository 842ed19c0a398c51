//! Which doors does a profile open: every study after a school, with what it asks of the profile and the subjects.

use super::graph::Edge;
use super::judge::{Certainty, Narrowing, Target, certainty, narrowings, required};
use super::requirement::Requirement;
use super::step::{Way, ways};
use super::{Node, Pathways, Pupil};
use crate::model::{Rule, Study, words};
use crate::order::Arrange;

words! {
    /// How a door stands.
    DoorState {
        /// The diploma gives a right.
        Open = "open",
        /// It opens under a condition.
        Condition = "voorwaarde",
        /// We do not know: what it asks is older than three years. Ask the counsellor at school.
        Unknown = "weten-we-niet",
        /// Not with this diploma at once; after another study it opens.
        Later = "later",
    }
}

/// A study, as seen from a school with a profile and subjects.
#[derive(Clone, Debug)]
pub struct Door<'a> {
    /// The study.
    pub study: &'a Study,
    /// How it stands.
    pub state: DoorState,
    /// The kind of right, where a rule opens it at once.
    pub certainty: Option<Certainty>,
    /// The rule that opens it at once.
    pub rule: Option<&'a Rule>,
    /// What narrows the right, as far as it applies or may apply; an old rule with its year.
    pub narrowed_by: Vec<Narrowing<'a>>,
    /// The subjects that it asked, with the year of the regulation.
    pub requirement: Option<Requirement<'a>>,
    /// The ways of learning: at work only with a leerbaan.
    pub ways: Vec<Way>,
    /// Does the profile prepare for a career that the study leads to? `None` where no vmbo profile was told.
    pub is_of_profile: Option<bool>,
}

impl<'a> Pathways<'a> {
    /// The doors that a school opens to somebody with this profile and these subjects; by level, domain and name. What
    /// no way leads to is left out.
    #[must_use]
    pub fn doors(&self, pupil: Pupil<'a>) -> Vec<Door<'a>> {
        let ways = self.ways(pupil);
        let standings = self.standings(pupil);
        let own = self.own_study(pupil).and_then(|study| self.study_places.get(study.id.as_str()));
        let own = own.and_then(|&at| self.node(at));
        let mut found: Vec<Door<'a>> = Vec::new();
        for node in self.studies.iter().filter(|node| !node.rung.is_school()) {
            // The surest of the diplomas and proofs that lead there at once.
            let open = standings.iter().filter_map(|standing| self.edge(standing.rung, node.rung));
            let open = open.filter(|edge| edge.own != Certainty::Exception);
            let best = open.min_by_key(|edge| certainty(edge, pupil, Target::of(node.study), self.today()));
            match best {
                Some(edge) => found.push(self.door(pupil, edge, node, own)),
                None if ways.to(node.rung).iter().any(|path| path.edges.len() > 1) => found.push(later(node, own)),
                None => {}
            }
        }
        found.arrange_by_key(|door| (door.study.level, &door.study.domain, &door.study.name, &door.study.id));
        found
    }

    fn door(&self, pupil: Pupil<'a>, edge: &Edge<'a>, node: &Node<'a>, own: Option<&Node<'a>>) -> Door<'a> {
        let target = Target::of(node.study);
        let certainty = certainty(edge, pupil, target, self.today());
        let state = match certainty {
            Certainty::Right => DoorState::Open,
            Certainty::Unknown => DoorState::Unknown,
            Certainty::RightIf | Certainty::Condition | Certainty::Possible | Certainty::Exception => {
                DoorState::Condition
            }
        };
        Door {
            state,
            certainty: Some(certainty),
            rule: Some(edge.rule),
            narrowed_by: narrowings(edge, pupil, target).collect(),
            requirement: required(edge, pupil, target, self.today()),
            ..later(node, own)
        }
    }
}

fn later<'a>(node: &Node<'a>, own: Option<&Node<'a>>) -> Door<'a> {
    Door {
        study: node.study,
        state: DoorState::Later,
        certainty: None,
        rule: None,
        narrowed_by: Vec::new(),
        requirement: None,
        ways: ways([node.study]),
        is_of_profile: own.filter(|own| own.rung.is_vmbo()).map(|own| own.is_of_the_field_of(node)),
    }
}
