//! The question of whoever chooses a profile: which profile, which subjects, and perhaps a second one to compare with.

use super::{Profile, Pupil, Rung, Start, Subject, Subjects};

/// A profile with subjects. What was not told stays open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The profile.
    pub profile: Option<Profile>,
    /// The subjects; `None` where they are not known yet.
    pub subjects: Option<Subjects>,
}

impl Choice {
    /// As far as it is one of the school: a profile of another school says nothing here.
    #[must_use]
    pub fn at(self, rung: Rung) -> Self {
        let is_here = |subject: &Subject| Subject::of_school(rung).contains(subject);
        Self {
            profile: self.profile.filter(|profile| Profile::of_school(rung).contains(profile)),
            // Whoever has subjects of another school only did not tell those of this one.
            subjects: self.subjects.filter(|all| *all == Subjects::default() || all.iter().any(|one| is_here(&one))),
        }
    }

    /// Whoever stands at the school with this choice.
    #[must_use]
    pub const fn pupil<'a>(self, start: Start) -> Pupil<'a> {
        Pupil { start, study: None, profile: self.profile, subjects: self.subjects }
    }
}

/// What stands in an address, as it stands there.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'t> {
    /// The profile.
    pub profile: &'t str,
    /// The subjects with it.
    pub subjects: &'t str,
    /// The profile to compare with.
    pub with: &'t str,
    /// The subjects with that one; empty where they are the same.
    pub with_subjects: &'t str,
}

/// The question: a choice, and perhaps a second one to compare it with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProfileQuestion {
    /// Where the pupil stands.
    pub start: Start,
    /// The choice.
    pub first: Choice,
    /// What it is compared with; never the same.
    pub second: Option<Choice>,
    /// Does the second choice have subjects of its own?
    pub has_own_subjects: bool,
}

impl ProfileQuestion {
    /// Reads the question. Where the address asks nothing, what the pupil keeps is the question. Junk is not told.
    #[must_use]
    pub fn read(start: Start, asked: Asked<'_>, kept: Choice) -> Self {
        let rung = start.rung();
        let profile = |word: &str| Choice { profile: Profile::from_slug(word), subjects: None }.at(rung).profile;
        let is_asked = !asked.profile.is_empty() || !asked.subjects.is_empty();
        let told = Choice { profile: profile(asked.profile), subjects: read_subjects(rung, asked.subjects) };
        let first = if is_asked { told } else { kept.at(rung) };
        let has_own_subjects = !asked.with_subjects.is_empty();
        let subjects = if has_own_subjects { read_subjects(rung, asked.with_subjects) } else { first.subjects };
        let second = first.profile.and(profile(asked.with)).map(|with| Choice { profile: Some(with), subjects });
        Self { start, first, second, has_own_subjects }
    }

    /// The second choice where it differs: two times the same is no comparison.
    #[must_use]
    pub fn compared(&self) -> Option<Choice> {
        self.second.filter(|second| *second != self.first)
    }
}

/// No subjects of those that matter: something else than not told.
const NONE: &str = "geen";
/// "Not known yet": said of a second choice, whose silence means "the same".
const UNKNOWN: &str = "weet-niet";
/// Stands between two subjects: it needs no code in an address.
const BETWEEN: char = '.';

/// The subjects for an address: `wiskunde.nask1`, `geen`, `weet-niet`.
#[must_use]
pub fn write_subjects(subjects: Option<Subjects>) -> String {
    let Some(subjects) = subjects else { return UNKNOWN.to_owned() };
    let names: Vec<_> = subjects.iter().map(Subject::slug).collect();
    if names.is_empty() { NONE.to_owned() } else { names.join(&BETWEEN.to_string()) }
}

/// Reads what [`write_subjects`] wrote; only subjects of the school count.
#[must_use]
pub fn read_subjects(rung: Rung, text: &str) -> Option<Subjects> {
    let own = Subject::of_school(rung);
    let named = text.split([BETWEEN, '+', ' ', ',']).filter_map(Subject::from_slug);
    let found: Subjects = named.filter(|subject| own.contains(subject)).collect();
    (text == NONE || found != Subjects::default()).then_some(found)
}

/// The subjects with this one added, or taken away where it was there.
#[must_use]
pub fn toggled(subjects: Option<Subjects>, subject: Subject) -> Subjects {
    let own = subjects.unwrap_or_default();
    if own.has(subject) { own.iter().filter(|one| *one != subject).collect() } else { own.with(subject) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn start(slug: &str) -> Start {
        Start::from_slug(slug).expect(slug)
    }

    fn asked<'t>(profile: &'t str, subjects: &'t str, with: &'t str, with_subjects: &'t str) -> Asked<'t> {
        Asked { profile, subjects, with, with_subjects }
    }

    #[test]
    fn an_address_is_read() {
        let kept = Choice { profile: Some(Profile::Bwi), subjects: None };
        let both = Some([Subject::Wiskunde, Subject::Nask1].into_iter().collect::<Subjects>());
        let read = |asked| ProfileQuestion::read(start("vmbo-kb-2"), asked, kept);

        let question = read(asked("pie", "wiskunde.nask1", "dp", ""));
        assert_eq!(question.first, Choice { profile: Some(Profile::Pie), subjects: both });
        assert_eq!(question.second, Some(Choice { profile: Some(Profile::Dp), subjects: both }), "the same subjects");

        let question = read(asked("pie", "wiskunde", "pie", "geen"));
        assert_eq!(question.compared().map(|one| one.subjects), Some(Some(Subjects::default())), "subjects compared");
        assert_eq!(read(asked("pie", "", "pie", "")).compared(), None, "the same is no comparison");
        let question = read(asked("pie", "geen", "dp", "weet-niet"));
        assert_eq!(question.second.map(|one| one.subjects), Some(None));

        assert_eq!(read(asked("", "", "", "")).first, kept, "nothing asked: what is kept");
        assert_eq!(read(asked("nt", "", "", "")).first.profile, None, "a profile of another school");
        assert_eq!(read(asked("", "", "dp", "")).second.map(|one| one.profile), Some(Some(Profile::Dp)));
    }

    #[test]
    fn what_another_school_taught_is_not_told_here() {
        let of_vmbo = Choice { profile: Some(Profile::Pie), subjects: Some(Subjects::default().with(Subject::Nask1)) };
        assert_eq!(of_vmbo.at(Rung::Havo), Choice::default());
        assert_eq!(of_vmbo.at(Rung::VmboKb), of_vmbo);
        assert_eq!(read_subjects(Rung::Havo, "wiskunde"), None);
        assert_eq!(read_subjects(Rung::Havo, "geen"), Some(Subjects::default()));
    }

    #[test]
    fn a_subject_goes_in_and_out() {
        let one = toggled(None, Subject::Nask1);
        assert!(one.has(Subject::Nask1));
        assert_eq!(toggled(Some(one), Subject::Nask1), Subjects::default());
    }

    proptest! {
        #[test]
        fn subjects_read_back(bits in 0_u8..32) {
            let all = Subject::of_school(Rung::Havo);
            let chosen = all.iter().enumerate().filter(|(at, _)| bits & (1 << at) != 0).map(|(_, one)| *one);
            let subjects = Some(chosen.collect::<Subjects>());
            prop_assert_eq!(read_subjects(Rung::Havo, &write_subjects(subjects)), subjects);
        }

        #[test]
        fn junk_is_not_told(text in "\\PC*") {
            let question = ProfileQuestion::read(start("havo-3"), asked(&text, &text, &text, &text), Choice::default());
            prop_assert!(question.first.profile.is_none_or(|one| Profile::of_school(Rung::Havo).contains(&one)));
        }
    }
}
