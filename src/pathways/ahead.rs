//! What can I do next: each rule that goes on from where somebody stands, with the studies that it opens.

use super::graph::{Edge, sound};
use super::judge::{Certainty, Narrowing, Target, certainty, is_green, narrowings};
use super::{Pathways, Pupil, Rung};
use crate::model::{Role, Rule, Study, YearRange};
use crate::order::Arrange;

/// One way on.
#[derive(Clone, Debug)]
pub struct Onward<'a> {
    /// What it leads to.
    pub to: Rung,
    /// The rule that opens it.
    pub rule: &'a Rule,
    /// Weaker rules to the same, for when its condition fails.
    pub instead: Vec<&'a Rule>,
    /// The rules that narrow it, as far as they apply or may apply.
    pub narrowed_by: Vec<Narrowing<'a>>,
    /// The kind of right.
    pub certainty: Certainty,
    /// Years until it opens: those that are left where somebody stands.
    pub after: YearRange,
    /// The studies that it opens; those of the same field as one's own study or profile first, then by name. None
    /// where it leads to a school or to work.
    pub studies: Vec<&'a Study>,
    /// How many of these are of that field.
    pub same_field: usize,
}

impl<'a> Pathways<'a> {
    /// Every rule that goes on from here, what opens first before the rest, then the surest right, and work at the end.
    #[must_use]
    pub fn onward(&self, pupil: Pupil<'a>) -> Vec<Onward<'a>> {
        let mut found = Vec::new();
        for standing in self.standings(pupil) {
            let edges = self.edges.iter().filter(|edge| edge.from == standing.rung && edge.to != Rung::Propedeuse);
            found.extend(edges.map(|edge| self.one_way_on(pupil, edge, standing.years)));
        }
        found.arrange_by(|a: &Onward<'a>, b: &Onward<'a>| {
            let key = |one: &Onward<'a>| (one.to == Rung::Work, one.certainty, one.to);
            key(a).0.cmp(&key(b).0).then(a.after.max.total_cmp(&b.after.max)).then_with(|| key(a).cmp(&key(b)))
        });
        found
    }

    fn one_way_on(&self, pupil: Pupil<'a>, edge: &Edge<'a>, after: YearRange) -> Onward<'a> {
        let own = self.own_study(pupil);
        let target = Target { study: None, is_green: own.is_some_and(is_green) };
        let (studies, same_field) = self.studies_on(edge.to, own);
        Onward {
            to: edge.to,
            rule: edge.rule,
            instead: edge.instead.clone(),
            narrowed_by: narrowings(edge, pupil, target).collect(),
            certainty: certainty(edge, pupil, target, self.today()),
            after,
            studies,
            same_field,
        }
    }

    /// The study that the pupil follows or finished; with a vmbo profile the study of that profile.
    pub(super) fn own_study(&self, pupil: Pupil<'a>) -> Option<&'a Study> {
        let code = pupil.profile_at(pupil.start.rung()).and_then(super::Profile::code);
        let of_profile = || {
            let same = |study: &&Study| study.code.as_deref() == code && Rung::of(study) == pupil.start.rung();
            code.and_then(|_| self.studies.iter().map(|node| node.study).find(same))
        };
        pupil.study.or_else(of_profile)
    }

    /// The studies of a rung, those that share a career or the domain with one's own first, and how many these are.
    fn studies_on(&self, rung: Rung, own: Option<&Study>) -> (Vec<&'a Study>, usize) {
        let own = own.and_then(|own| self.study_places.get(own.id.as_str())).and_then(|&at| self.node(at));
        let mut found: Vec<_> = self
            .nodes_on(rung)
            .filter(|_| !rung.is_school())
            .map(|node| (own.is_none_or(|own| !own.is_of_the_field_of(node)), node.study))
            .collect();
        let same_field = found.iter().filter(|(is_other, _)| !is_other).count();
        found.arrange_by_key(|(is_other, study)| (*is_other, &study.name, &study.id));
        (found.into_iter().map(|(_, study)| study).collect(), same_field)
    }

    /// Regional routes from where somebody stands, with conditions of their own.
    #[must_use]
    pub fn local_routes_from(&self, pupil: Pupil<'_>) -> Vec<&'a Rule> {
        let rung = pupil.start.rung();
        sound(self.rules, Role::LocalShortcut).filter(|rule| rung.is_left_by(&rule.from)).collect()
    }
}

impl super::Node<'_> {
    /// Do two studies share a career, or a domain?
    pub(super) fn is_of_the_field_of(&self, other: &Self) -> bool {
        self.study.domain == other.study.domain || self.careers.iter().any(|career| other.careers.contains(career))
    }
}
