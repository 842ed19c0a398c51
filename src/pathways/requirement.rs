//! What a regulation once asked of pupils of havo and vwo: read from its words, and never more than "in that year".

use super::{Profile, Pupil, Rung, Subject, Subjects};
use crate::model::{Study, SubjectRequirements, is_older_than_three_years};

/// The subject requirements of a study for pupils of one school.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Requirement<'a> {
    /// The words and the year of the regulation.
    pub record: &'a SubjectRequirements,
    /// Older than three years: it says what held then, and no more.
    pub is_old: bool,
    /// What it said of the pupil's profile, where that is known and the regulation names it.
    pub said: Option<Said>,
}

/// What a requirement says of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// The profile was enough.
    Open,
    /// The profile was enough with all of these subjects, or with one of them.
    With {
        /// The subjects.
        subjects: Subjects,
        /// All of them, or one?
        all: bool,
    },
    /// The profile was not enough by itself; what more was asked is not said.
    NotByItself,
    /// The profile was not enough.
    Closed,
}

impl Said {
    /// Would the pupil have met it? Nothing where the subjects are not known, or not named.
    #[must_use]
    pub fn is_met(self, own: Option<Subjects>) -> Option<bool> {
        match self {
            Self::Open => Some(true),
            Self::Closed => Some(false),
            Self::NotByItself => None,
            Self::With { subjects, all } => {
                let own = own?;
                let mut has = subjects.iter().map(|subject| own.has(subject));
                Some(if all { has.all(|has| has) } else { has.any(|has| has) })
            }
        }
    }
}

/// The requirement of a study for somebody who comes from `from`.
pub(super) fn requirement<'a>(study: &'a Study, from: Rung, pupil: &Pupil<'_>, today: &str) -> Option<Requirement<'a>> {
    let record = study.subject_requirements.as_ref()?;
    let (school, rows) = record.text.split_once("-instroom:")?;
    if school != from.slug() {
        return None;
    }
    Some(Requirement {
        record,
        is_old: is_older_than_three_years(&record.year.to_string(), today),
        said: pupil.profile_at(from).and_then(|profile| said_of(rows, profile)),
    })
}

/// What the words say of a profile: `NT toelaatbaar, NG met natuurkunde of nlt, EM en CM niet zonder meer`.
fn said_of(rows: &str, profile: Profile) -> Option<Said> {
    let mut named: Vec<Profile> = Vec::new();
    let mut before = Subjects::default();
    let mut rows = rows.split(", ").map(str::trim).peekable();
    while let Some(row) = rows.next() {
        let mut words: Vec<_> = row.split([' ', '/']).collect();
        // `wiskunde A, B of natuurkunde` is one row: what starts with no profile belongs to the row before.
        while let Some(next) = rows.next_if(|next| profiles_of(next.split([' ', '/']).next()).is_empty()) {
            words.extend(next.split([' ', '/']));
        }
        named.extend(words.iter().flat_map(|word| profiles_of(Some(*word))));
        let Some(said) = verdict(&words, before) else { continue };
        if named.contains(&profile) {
            return Some(said);
        }
        if let Said::With { subjects, .. } = said {
            before = subjects;
        }
        named.clear();
    }
    None
}

/// The profiles that a word names; `andere` are those that no row before it named.
fn profiles_of(word: Option<&str>) -> &'static [Profile] {
    match word {
        Some("NT") => &[Profile::Nt],
        Some("NG") => &[Profile::Ng],
        Some("EM") => &[Profile::Em],
        Some("CM") => &[Profile::Cm],
        Some("alle" | "andere") => Profile::of_school(Rung::Havo),
        _ => &[],
    }
}

fn verdict(words: &[&str], before: Subjects) -> Option<Said> {
    let has = |wanted: &str| words.contains(&wanted);
    if has("niet") {
        return Some(if has("zonder") { Said::NotByItself } else { Said::Closed });
    }
    if has("toelaatbaar") {
        return Some(Said::Open);
    }
    if !has("met") && !has("ook") {
        return None;
    }
    let mut subjects: Subjects = words.iter().filter_map(|word| subject(word)).collect();
    // `ook` adds to what the row before it asks.
    if has("ook") {
        subjects = subjects.and(before);
    }
    Some(Said::With { subjects, all: !has("of") })
}

/// A word of the regulation; the letters stand for the two kinds of mathematics.
fn subject(word: &str) -> Option<Subject> {
    match word.trim_end_matches(',') {
        "A" => Some(Subject::WiskundeA),
        "B" => Some(Subject::WiskundeB),
        "wiskunde" => None,
        other => Subject::from_slug(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Profile::{Cm, Em, Ng, Nt};
    use Subject::{Natuurkunde, Nlt, Scheikunde, WiskundeA, WiskundeB};

    fn with(subjects: &[Subject], all: bool) -> Said {
        Said::With { subjects: subjects.iter().copied().collect(), all }
    }

    #[test]
    fn the_words_of_the_regulation_are_read() {
        let row = " NT toelaatbaar, NG met natuurkunde of nlt, EM met wiskunde B en natuurkunde, CM niet zonder meer";
        assert_eq!(said_of(row, Nt), Some(Said::Open));
        assert_eq!(said_of(row, Ng), Some(with(&[Natuurkunde, Nlt], false)));
        assert_eq!(said_of(row, Em), Some(with(&[WiskundeB, Natuurkunde], true)));
        assert_eq!(said_of(row, Cm), Some(Said::NotByItself));
        let row = " NT, NG en EM toelaatbaar, CM met wiskunde A, B of natuurkunde";
        assert_eq!(said_of(row, Em), Some(Said::Open));
        assert_eq!(said_of(row, Cm), Some(with(&[WiskundeA, WiskundeB, Natuurkunde], false)));
        let row = " NT toelaatbaar, NG met wiskunde B en natuurkunde, EM/CM ook scheikunde";
        assert_eq!(said_of(row, Cm), Some(with(&[WiskundeB, Natuurkunde, Scheikunde], true)));
        let row = " NT en NG toelaatbaar, EM en CM met scheikunde of nlt";
        assert_eq!(said_of(row, Em), Some(with(&[Scheikunde, Nlt], false)));
        assert_eq!(said_of(" NT, NG en EM toelaatbaar, CM niet", Cm), Some(Said::Closed));
        assert_eq!(said_of(" alle profielen toelaatbaar", Cm), Some(Said::Open));
        let row = " NT toelaatbaar, andere profielen met wiskunde B";
        assert_eq!((said_of(row, Nt), said_of(row, Ng)), (Some(Said::Open), Some(with(&[WiskundeB], true))));
        assert_eq!(said_of("onzin, en nog meer", Nt), None);
    }

    #[test]
    fn subjects_meet_it_or_stay_unknown() {
        let either = with(&[Natuurkunde, Nlt], false);
        let both = with(&[Natuurkunde, Nlt], true);
        let own = Some([Nlt].into_iter().collect());
        assert_eq!((either.is_met(own), both.is_met(own)), (Some(true), Some(false)));
        assert_eq!((either.is_met(None), Said::NotByItself.is_met(own)), (None, None));
    }
}
