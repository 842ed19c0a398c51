//! What somebody told about the way behind them: where they stand, their profile, their subjects.

use super::{Rung, Start};
use crate::model::{Study, words};

/// What somebody told. Whatever was not told stays open: it never counts as a yes or as a no.
#[derive(Clone, Copy, Debug)]
pub struct Pupil<'a> {
    /// Where they stand.
    pub start: Start,
    /// The study that they follow or finished, where they stand at one.
    pub study: Option<&'a Study>,
    /// The profile of vmbo, havo or vwo.
    pub profile: Option<Profile>,
    /// All their subjects; `None` where they were not told.
    pub subjects: Option<Subjects>,
}

impl Pupil<'_> {
    /// Somebody of whom only the place is known.
    #[must_use]
    pub const fn at(start: Start) -> Self {
        Self { start, study: None, profile: None, subjects: None }
    }

    /// The profile, where it is one of the school that a rule starts from: a vmbo profile says nothing of a later havo.
    pub(super) fn profile_at(&self, rung: Rung) -> Option<Profile> {
        self.profile.filter(|profile| rung == self.start.rung() && Profile::of_school(rung).contains(profile))
    }

    /// Has the pupil one of these subjects? `None` where subjects were not told.
    pub(super) fn has_one_of(&self, rung: Rung, wanted: &[Subject]) -> Option<bool> {
        let own = self.subjects.filter(|_| rung == self.start.rung())?;
        Some(wanted.iter().any(|subject| own.has(*subject)))
    }
}

words! {
    /// A profile of vmbo, or of havo and vwo.
    Profile {
        /// vmbo: produceren, installeren en energie.
        Pie = "pie",
        /// vmbo: bouwen, wonen en interieur.
        Bwi = "bwi",
        /// vmbo: mobiliteit en transport.
        Mt = "mt",
        /// vmbo: media, vormgeving en ICT.
        Mvi = "mvi",
        /// vmbo: maritiem en techniek.
        Mat = "mat",
        /// vmbo: groen.
        Groen = "groen",
        /// vmbo: dienstverlening en producten.
        Dp = "dp",
        /// vmbo: another profile, or none.
        Other = "ander",
        /// havo and vwo: natuur en techniek.
        Nt = "nt",
        /// havo and vwo: natuur en gezondheid.
        Ng = "ng",
        /// havo and vwo: economie en maatschappij.
        Em = "em",
        /// havo and vwo: cultuur en maatschappij.
        Cm = "cm",
    }
}

const OF_VMBO: [Profile; 8] =
    [Profile::Pie, Profile::Bwi, Profile::Mt, Profile::Mvi, Profile::Mat, Profile::Groen, Profile::Dp, Profile::Other];
const OF_HAVO_VWO: [Profile; 4] = [Profile::Nt, Profile::Ng, Profile::Em, Profile::Cm];

impl Profile {
    /// The profiles of a school; none where it has no profiles.
    #[must_use]
    pub const fn of_school(rung: Rung) -> &'static [Self] {
        match rung {
            Rung::VmboBb | Rung::VmboKb | Rung::VmboGlTl => &OF_VMBO,
            Rung::Havo | Rung::Vwo => &OF_HAVO_VWO,
            _ => &[],
        }
    }

    /// Is it one of the technical profiles of vmbo?
    #[must_use]
    pub const fn is_technical_vmbo(self) -> bool {
        matches!(self, Self::Pie | Self::Bwi | Self::Mt | Self::Mvi | Self::Mat)
    }

    /// The code that our vmbo studies carry.
    #[must_use]
    pub const fn code(self) -> Option<&'static str> {
        Some(match self {
            Self::Pie => "PIE",
            Self::Bwi => "BWI",
            Self::Mt => "M&T",
            Self::Mvi => "MVI",
            Self::Mat => "MaT",
            Self::Groen => "Groen",
            Self::Dp => "D&P",
            Self::Other | Self::Nt | Self::Ng | Self::Em | Self::Cm => return None,
        })
    }
}

words! {
    /// A school subject that a rule or a requirement names.
    Subject {
        /// Mathematics at vmbo.
        Wiskunde = "wiskunde",
        /// Physics and chemistry 1 at vmbo.
        Nask1 = "nask1",
        /// Mathematics A.
        WiskundeA = "wiskunde-a",
        /// Mathematics B.
        WiskundeB = "wiskunde-b",
        /// Physics.
        Natuurkunde = "natuurkunde",
        /// Chemistry.
        Scheikunde = "scheikunde",
        /// Nature, life and technology.
        Nlt = "nlt",
    }
}

impl Subject {
    /// The subjects of a school that matter; none where no rule names any.
    #[must_use]
    pub const fn of_school(rung: Rung) -> &'static [Self] {
        match rung {
            Rung::VmboBb | Rung::VmboKb | Rung::VmboGlTl => &[Self::Wiskunde, Self::Nask1],
            Rung::Havo | Rung::Vwo => {
                &[Self::WiskundeA, Self::WiskundeB, Self::Natuurkunde, Self::Scheikunde, Self::Nlt]
            }
            _ => &[],
        }
    }

    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

/// A set of subjects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subjects(u8);

impl Subjects {
    /// Is the subject among them?
    #[must_use]
    pub const fn has(self, subject: Subject) -> bool {
        self.0 & subject.bit() != 0
    }

    /// With this subject too.
    #[must_use]
    pub const fn with(self, subject: Subject) -> Self {
        Self(self.0 | subject.bit())
    }

    /// All of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The subjects, in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = Subject> {
        Subject::ALL.into_iter().filter(move |subject| self.has(*subject))
    }
}

impl FromIterator<Subject> for Subjects {
    fn from_iter<I: IntoIterator<Item = Subject>>(subjects: I) -> Self {
        subjects.into_iter().fold(Self::default(), Self::with)
    }
}
