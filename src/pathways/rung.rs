//! The rungs of the ladder: what one can have finished.

use crate::dataset::Stage;
use crate::model::{Level, RuleEnd, Study, words};

words! {
    /// A stage of schooling that ends with a diploma or a proof; and work.
    Rung {
        /// Primary school, up to the end of groep 8.
        Primary = "groep",
        /// Praktijkonderwijs.
        Pro = "pro",
        /// vmbo basisberoepsgericht.
        VmboBb = "vmbo-bb",
        /// vmbo kaderberoepsgericht.
        VmboKb = "vmbo-kb",
        /// vmbo gemengde or theoretische leerweg.
        VmboGlTl = "vmbo-gl-tl",
        /// Three years of havo or vwo, finished well: no diploma, but a proof with rights of its own.
        Havo3 = "havo-3-bewijs",
        /// havo.
        Havo = "havo",
        /// vwo.
        Vwo = "vwo",
        /// mbo 1, entree.
        Mbo1 = "mbo-1",
        /// mbo 2.
        Mbo2 = "mbo-2",
        /// mbo 3.
        Mbo3 = "mbo-3",
        /// mbo 4.
        Mbo4 = "mbo-4",
        /// A specialist's study of mbo 4, which follows mbo 3 in the same occupation.
        Specialist = "mbo-4-specialist",
        /// An associate degree.
        Ad = "ad",
        /// The first year of an hbo bachelor.
        Propedeuse = "propedeuse",
        /// An hbo bachelor.
        Hbo = "hbo",
        /// A university bachelor.
        Wo = "wo",
        /// An hbo master.
        HboMaster = "hbo-master",
        /// A university master.
        WoMaster = "wo-master",
        /// Work, or something else than school.
        Work = "werk",
    }
}

/// The general mbo 4 studies take three years at least. What is shorter builds on mbo 3: a specialist's study.
const MONTHS_OF_GENERAL_MBO_4: u16 = 36;

impl Rung {
    /// The rung that a study leads to.
    #[must_use]
    pub const fn of(study: &Study) -> Self {
        match study.level {
            Level::VmboBb => Self::VmboBb,
            Level::VmboKb => Self::VmboKb,
            Level::VmboGlTl => Self::VmboGlTl,
            Level::Mbo1 => Self::Mbo1,
            Level::Mbo2 => Self::Mbo2,
            Level::Mbo3 => Self::Mbo3,
            Level::Mbo4 if study.duration_months < MONTHS_OF_GENERAL_MBO_4 => Self::Specialist,
            Level::Mbo4 => Self::Mbo4,
            Level::Ad => Self::Ad,
            Level::Hbo => Self::Hbo,
            Level::Wo => Self::Wo,
        }
    }

    /// The level of our studies that stand on this rung.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        Some(match self {
            Self::VmboBb => Level::VmboBb,
            Self::VmboKb => Level::VmboKb,
            Self::VmboGlTl => Level::VmboGlTl,
            Self::Mbo1 => Level::Mbo1,
            Self::Mbo2 => Level::Mbo2,
            Self::Mbo3 => Level::Mbo3,
            Self::Mbo4 | Self::Specialist => Level::Mbo4,
            Self::Ad => Level::Ad,
            Self::Propedeuse | Self::Hbo => Level::Hbo,
            Self::Wo => Level::Wo,
            _ => return None,
        })
    }

    /// Is it a school that one finishes, rather than a study that one chooses?
    #[must_use]
    pub const fn is_school(self) -> bool {
        self.place() <= Self::Vwo.place()
    }

    /// Is it one of the vmbo rungs?
    #[must_use]
    pub const fn is_vmbo(self) -> bool {
        matches!(self, Self::VmboBb | Self::VmboKb | Self::VmboGlTl)
    }

    /// Its level in the Dutch qualifications framework (NLQF); nothing for primary school and work.
    #[must_use]
    pub const fn nlqf(self) -> Option<u8> {
        Some(match self {
            Self::Primary | Self::Work => return None,
            Self::Pro | Self::VmboBb | Self::Mbo1 => 1,
            Self::VmboKb | Self::VmboGlTl | Self::Mbo2 => 2,
            Self::Havo3 | Self::Mbo3 => 3,
            Self::Havo | Self::Vwo | Self::Mbo4 | Self::Specialist => 4,
            Self::Ad | Self::Propedeuse => 5,
            Self::Hbo | Self::Wo => 6,
            Self::HboMaster | Self::WoMaster => 7,
        })
    }

    /// Its number, for tables by rung.
    pub(super) const fn place(self) -> usize {
        self as usize
    }

    /// Does a rule start from here?
    pub(super) fn is_left_by(self, from: &RuleEnd) -> bool {
        self.words().0.is_some_and(|stage| stage.is_covered_by(from))
    }

    /// Does a rule lead here?
    pub(super) fn is_entered_by(self, to: &RuleEnd) -> bool {
        self.words().1.iter().any(|stage| stage.is_covered_by(to))
    }

    /// How the rules name it where they start, and where they lead: a rule to `havo 4` leads to the diploma of havo.
    const fn words(self) -> (Option<Stage>, &'static [Stage]) {
        const fn both(stages: &'static [Stage; 1]) -> (Option<Stage>, &'static [Stage]) {
            (Some(stages[0]), stages)
        }
        const fn at(kind: &'static str, level: &'static str) -> Stage {
            Stage { kind, level }
        }
        match self {
            Self::Primary => (Some(at("po", "groep 8")), &[]),
            Self::Pro => both(const { &[at("praktijkonderwijs", "pro")] }),
            Self::VmboBb => both(const { &[at("vmbo", "bb")] }),
            Self::VmboKb => both(const { &[at("vmbo", "kb")] }),
            Self::VmboGlTl => both(const { &[at("vmbo", "gl-tl")] }),
            Self::Havo3 => (Some(at("havo", "3")), &[]),
            Self::Havo => (Some(at("havo", "5")), const { &[at("havo", "havo"), at("havo", "4")] }),
            Self::Vwo => (Some(at("vwo", "6")), const { &[at("vwo", "vwo"), at("vwo", "5")] }),
            Self::Mbo1 => both(const { &[at("mbo", "1")] }),
            Self::Mbo2 => both(const { &[at("mbo", "2")] }),
            Self::Mbo3 => both(const { &[at("mbo", "3")] }),
            Self::Mbo4 => both(const { &[at("mbo", "4")] }),
            Self::Specialist => (None, const { &[at("mbo", "4 specialist")] }),
            Self::Ad => both(const { &[at("ad", "5")] }),
            Self::Propedeuse => (Some(at("hbo-bachelor", "propedeuse")), &[]),
            Self::Hbo => both(const { &[at("hbo-bachelor", "6")] }),
            Self::Wo => both(const { &[at("wo-bachelor", "6")] }),
            Self::HboMaster => both(const { &[at("hbo-master", "7")] }),
            Self::WoMaster => both(const { &[at("wo-master", "7")] }),
            Self::Work => both(const { &[at("werk", "werk")] }),
        }
    }
}
