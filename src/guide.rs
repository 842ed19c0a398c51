//! "Welke weg past?": which ways on fit somebody who asks what to do next.
//!
//! Three questions at most, and no claim about a desk that may be gone: every way leads to something that the app
//! itself can show. The screen knows the addresses and the words.

use crate::model::words;

words! {
    /// Who asks.
    Who {
        /// Somebody with other work, who wants to move to technical work.
        Switcher = "overstapper",
        /// A parent, for a child.
        Parent = "ouder",
        /// A pupil.
        Pupil = "leerling",
    }
}

words! {
    /// What they want to do first.
    Want {
        /// Look around.
        Look = "kijken",
        /// Talk to somebody.
        Talk = "praten",
        /// Learn, or work and learn.
        Learn = "leren",
    }
}

words! {
    /// The level they look for. It matters to those who want to learn only.
    Goal {
        /// They do not know yet.
        Open = "weet-niet",
        /// An mbo study.
        Mbo = "mbo",
        /// Associate degree, hbo or university.
        Higher = "hbo",
    }
}

/// A way on within the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// The seven worlds and the search box.
    Explore,
    /// Technieklokalen: places to try things.
    Rooms,
    /// Events.
    Events,
    /// The list of careers.
    Careers,
    /// The list of companies.
    Employers,
    /// The list of schools.
    Schools,
    /// The page for parents.
    Parents,
    /// All studies.
    Studies,
    /// Studies that one does mostly at work.
    AtWork,
    /// Associate degree, hbo and university.
    Higher,
    /// The questions to take along.
    Questions,
}

impl Way {
    /// All ways.
    pub const ALL: [Self; 11] = [
        Self::Explore,
        Self::Rooms,
        Self::Events,
        Self::Careers,
        Self::Employers,
        Self::Schools,
        Self::Parents,
        Self::Studies,
        Self::AtWork,
        Self::Higher,
        Self::Questions,
    ];
}

/// The answers of somebody, as far as they are given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Who asks.
    pub who: Option<Who>,
    /// What they want first.
    pub want: Option<Want>,
    /// The level they look for; nothing is the same as [`Goal::Open`].
    pub goal: Option<Goal>,
}

impl Answers {
    /// Reads the words of an address. What is no answer counts as not answered.
    #[must_use]
    pub fn read(who: &str, want: &str, goal: &str) -> Self {
        Self { who: Who::from_slug(who), want: Want::from_slug(want), goal: Goal::from_slug(goal) }
    }

    /// Does the level make a difference?
    #[must_use]
    pub fn needs_goal(self) -> bool {
        self.who.is_some() && self.want == Some(Want::Learn)
    }

    /// Two or three ways on, the best first; none until both first questions are answered.
    #[must_use]
    pub fn ways(self) -> Vec<Way> {
        let (Some(who), Some(want)) = (self.who, self.want) else { return Vec::new() };
        match want {
            Want::Look => look(who),
            Want::Talk => talk(who),
            Want::Learn => learn(who, self.goal.unwrap_or(Goal::Open)),
        }
    }
}

fn look(who: Who) -> Vec<Way> {
    match who {
        Who::Switcher => vec![Way::Careers, Way::Employers, Way::Events],
        Who::Parent => vec![Way::Rooms, Way::Events, Way::Parents],
        Who::Pupil => vec![Way::Explore, Way::Rooms, Way::Careers],
    }
}

fn talk(who: Who) -> Vec<Way> {
    match who {
        Who::Switcher => vec![Way::Employers, Way::Schools, Way::Questions],
        Who::Parent => vec![Way::Parents, Way::Schools, Way::Questions],
        Who::Pupil => vec![Way::Schools, Way::Employers, Way::Questions],
    }
}

fn learn(who: Who, goal: Goal) -> Vec<Way> {
    // Learning mostly at work exists at mbo only.
    let studies = match (goal, who) {
        (Goal::Higher, _) => vec![Way::Higher],
        (Goal::Mbo, _) | (Goal::Open, Who::Switcher) => vec![Way::AtWork],
        (Goal::Open, Who::Parent | Who::Pupil) => vec![Way::Studies, Way::AtWork],
    };
    let beside: &[Way] = match who {
        Who::Switcher => &[Way::Employers, Way::Questions],
        Who::Parent => &[Way::Schools, Way::Parents],
        Who::Pupil => &[Way::Schools, Way::Employers],
    };
    studies.into_iter().chain(beside.iter().copied()).take(3).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn everybody() -> impl Iterator<Item = Answers> {
        Who::ALL.into_iter().flat_map(|who| {
            Want::ALL.into_iter().flat_map(move |want| {
                Goal::ALL.map(|goal| Answers { who: Some(who), want: Some(want), goal: Some(goal) })
            })
        })
    }

    #[test]
    fn everybody_gets_two_or_three_different_ways() {
        for answers in everybody() {
            let ways = answers.ways();
            assert!((2..=3).contains(&ways.len()), "{answers:?}: {ways:?}");
            assert_eq!(ways.iter().collect::<BTreeSet<_>>().len(), ways.len(), "{answers:?}: {ways:?}");
        }
    }

    #[test]
    fn nobody_is_sent_on_before_both_questions_are_answered() {
        for answers in
            [Answers::read("", "", ""), Answers::read("ouder", "", "mbo"), Answers::read("wie?", "leren", "")]
        {
            assert!(answers.ways().is_empty(), "{answers:?}");
        }
    }

    #[test]
    fn the_level_is_asked_only_where_it_changes_the_answer() {
        for answers in everybody() {
            let open = Answers { goal: None, ..answers };
            assert!(answers.needs_goal() || answers.ways() == open.ways(), "{answers:?}");
        }
        let switcher = |goal| Answers::read("overstapper", "leren", goal).ways();
        assert_eq!(switcher("").first(), Some(&Way::AtWork));
        assert_eq!(switcher("hbo").first(), Some(&Way::Higher), "there is no bbl beyond mbo");
        assert!(!switcher("hbo").contains(&Way::AtWork));
    }

    #[test]
    fn only_parents_are_sent_to_the_page_for_parents() {
        for answers in everybody() {
            assert!(answers.who == Some(Who::Parent) || !answers.ways().contains(&Way::Parents), "{answers:?}");
        }
    }

    #[test]
    fn answers_read_back_what_they_write() {
        for who in Who::ALL {
            for want in Want::ALL {
                let read = Answers::read(who.slug(), want.slug(), "onzin");
                assert_eq!(read, Answers { who: Some(who), want: Some(want), goal: None });
            }
        }
    }
}
