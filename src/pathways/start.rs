//! Where somebody stands now.

use super::Rung;
use crate::model::YearRange;

/// Where somebody stands: at a school or study, perhaps in a known year of it, or with its diploma.
///
/// Only places that exist can be made, so that every `Start` has a slug that reads back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Start {
    rung: Rung,
    stand: Stand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Stand {
    /// At it, in a year that we do not know.
    At,
    /// In this year of it.
    InYear(u8),
    /// With its diploma.
    Diploma,
}

impl Start {
    /// Where one can stand, in the order of a list.
    pub const RUNGS: [Rung; 15] = [
        Rung::Primary,
        Rung::Pro,
        Rung::VmboBb,
        Rung::VmboKb,
        Rung::VmboGlTl,
        Rung::Havo,
        Rung::Vwo,
        Rung::Mbo1,
        Rung::Mbo2,
        Rung::Mbo3,
        Rung::Mbo4,
        Rung::Ad,
        Rung::Hbo,
        Rung::Wo,
        Rung::Work,
    ];

    /// At a school or study, in a year that is not told; at work.
    #[must_use]
    pub fn at(rung: Rung) -> Option<Self> {
        (rung != Rung::Primary && Self::RUNGS.contains(&rung)).then_some(Self { rung, stand: Stand::At })
    }

    /// In a year of a school: groep 7 or 8, klas 1 to 4 of vmbo, 1 to 5 of havo, 1 to 6 of vwo.
    #[must_use]
    pub fn in_year(rung: Rung, year: u8) -> Option<Self> {
        let (first, last) = years_of(rung)?;
        (first..=last).contains(&year).then_some(Self { rung, stand: Stand::InYear(year) })
    }

    /// With the diploma of a school or study.
    #[must_use]
    pub fn with_diploma(rung: Rung) -> Option<Self> {
        let has_diploma = !matches!(rung, Rung::Primary | Rung::Work) && Self::RUNGS.contains(&rung);
        has_diploma.then_some(Self { rung, stand: Stand::Diploma })
    }

    /// Every place where one can stand, from young to old; per school first without a year, then its years, and the
    /// diplomas at the end.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let at_school = Self::RUNGS.into_iter().flat_map(|rung| {
            let (first, last) = years_of(rung).unwrap_or((1, 0));
            Self::at(rung).into_iter().chain((first..=last).filter_map(move |year| Self::in_year(rung, year)))
        });
        at_school.chain(Self::RUNGS.into_iter().filter_map(Self::with_diploma)).collect()
    }

    /// The word for addresses: `groep-8`, `vmbo-kb`, `vmbo-kb-3`, `mbo-2`, `diploma-mbo-2`, `werk`.
    #[must_use]
    pub fn slug(self) -> String {
        let name = self.rung.slug();
        match self.stand {
            Stand::At => name.to_owned(),
            Stand::InYear(year) => format!("{name}-{year}"),
            Stand::Diploma => format!("diploma-{name}"),
        }
    }

    /// Reads a [`slug`](Self::slug), and a few words that mean the same.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        if let Some(name) = slug.strip_prefix("diploma-") {
            return Self::with_diploma(rung_named(name)?);
        }
        let at = || Self::at(rung_named(slug)?);
        let in_year = || {
            let (name, year) = slug.rsplit_once('-')?;
            // A year is one digit: `vmbo-kb-03` and `vmbo-kb-+3` are other addresses, not this one.
            let mut digits = year.chars();
            let year = digits.next().filter(|_| digits.as_str().is_empty())?.to_digit(10)?;
            Self::in_year(rung_named(name)?, u8::try_from(year).ok()?)
        };
        at().or_else(in_year)
    }

    /// The school or study.
    #[must_use]
    pub const fn rung(self) -> Rung {
        self.rung
    }

    /// The year of the school, where it is told: groep 7 or 8, klas 1 to 6.
    #[must_use]
    pub const fn year(self) -> Option<u8> {
        match self.stand {
            Stand::InYear(year) => Some(year),
            Stand::At | Stand::Diploma => None,
        }
    }

    /// Is the diploma there already?
    #[must_use]
    pub const fn has_diploma(self) -> bool {
        matches!(self.stand, Stand::Diploma)
    }

    /// What somebody who stands here has, or will have in so many years. The present year counts as a whole one: klas 3
    /// of vmbo has two years to go. A year that is not told gives a range. `longest` is how many years a study takes.
    pub(super) fn standing(self, longest: f32) -> Vec<Standing> {
        let left = self.years_left(longest);
        let own = Standing { rung: self.rung, years: left };
        match self.rung {
            Rung::Havo | Rung::Vwo => vec![own, Standing { rung: Rung::Havo3, years: self.years_left_of(1, 3) }],
            // Whoever is at hbo has its first year, or will have it.
            Rung::Hbo => {
                let years = if self.has_diploma() { 0.0 } else { 1.0 };
                vec![own, Standing { rung: Rung::Propedeuse, years: YearRange { min: 0.0, max: years } }]
            }
            _ => vec![own],
        }
    }

    fn years_left(self, longest: f32) -> YearRange {
        match years_of(self.rung) {
            Some((first, last)) => self.years_left_of(first, last),
            None if self.has_diploma() || self.rung == Rung::Work => YearRange::exactly(0.0),
            None => YearRange { min: longest.min(1.0), max: longest },
        }
    }

    /// Years until the end of the year `last` of a school that starts with the year `first`.
    fn years_left_of(self, first: u8, last: u8) -> YearRange {
        let is_passed = years_of(self.rung).is_some_and(|(_, end)| end > last);
        match self.stand {
            Stand::Diploma => YearRange::exactly(0.0),
            Stand::InYear(year) => YearRange::exactly(f32::from((last + 1).saturating_sub(year))),
            Stand::At => YearRange { min: if is_passed { 0.0 } else { 1.0 }, max: f32::from(last + 1 - first) },
        }
    }
}

/// A rung, and the years until somebody has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Standing {
    pub rung: Rung,
    pub years: YearRange,
}

/// The first and the last year of a school whose years have numbers.
const fn years_of(rung: Rung) -> Option<(u8, u8)> {
    match rung {
        Rung::Primary => Some((7, 8)),
        Rung::VmboBb | Rung::VmboKb | Rung::VmboGlTl => Some((1, 4)),
        Rung::Havo => Some((1, 5)),
        Rung::Vwo => Some((1, 6)),
        _ => None,
    }
}

fn rung_named(name: &str) -> Option<Rung> {
    match name {
        "vmbo-gl" | "vmbo-tl" => Some(Rung::VmboGlTl),
        "iets-anders" => Some(Rung::Work),
        _ => Rung::from_slug(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_place_reads_back_and_has_its_own_word() {
        let all = Start::all();
        let slugs: std::collections::BTreeSet<_> = all.iter().map(|start| start.slug()).collect();
        assert_eq!(slugs.len(), all.len());
        for start in all {
            assert_eq!(Start::from_slug(&start.slug()), Some(start), "{}", start.slug());
        }
    }

    #[test]
    fn the_words_of_pupils_are_known() {
        for (slug, rung, year, has_diploma) in [
            ("groep-7", Rung::Primary, Some(7), false),
            ("vmbo-kb", Rung::VmboKb, None, false),
            ("vmbo-kb-3", Rung::VmboKb, Some(3), false),
            ("vmbo-tl-4", Rung::VmboGlTl, Some(4), false),
            ("havo-3", Rung::Havo, Some(3), false),
            ("mbo-2", Rung::Mbo2, None, false),
            ("diploma-mbo-2", Rung::Mbo2, None, true),
            ("iets-anders", Rung::Work, None, false),
        ] {
            let start = Start::from_slug(slug).expect(slug);
            assert_eq!((start.rung(), start.year(), start.has_diploma()), (rung, year, has_diploma), "{slug}");
        }
        for nowhere in
            ["", "-", "groep", "groep-6", "groep-9", "vmbo-kb-5", "vwo-7", "mbo-5", "diploma-werk", "propedeuse", "é-3"]
        {
            assert_eq!(Start::from_slug(nowhere), None, "{nowhere}");
        }
    }

    #[test]
    fn the_present_year_counts_as_a_whole_one() {
        let years = |slug: &str| {
            let standing = Start::from_slug(slug).expect(slug).standing(4.0);
            standing.iter().map(|s| (s.rung, s.years.min, s.years.max)).collect::<Vec<_>>()
        };
        assert_eq!(years("groep-7"), [(Rung::Primary, 2.0, 2.0)]);
        assert_eq!(years("vmbo-kb-3"), [(Rung::VmboKb, 2.0, 2.0)]);
        assert_eq!(years("vmbo-kb"), [(Rung::VmboKb, 1.0, 4.0)]);
        assert_eq!(years("havo-2"), [(Rung::Havo, 4.0, 4.0), (Rung::Havo3, 2.0, 2.0)]);
        assert_eq!(years("vwo-5"), [(Rung::Vwo, 2.0, 2.0), (Rung::Havo3, 0.0, 0.0)]);
        assert_eq!(years("havo"), [(Rung::Havo, 1.0, 5.0), (Rung::Havo3, 0.0, 3.0)]);
        assert_eq!(years("mbo-4"), [(Rung::Mbo4, 1.0, 4.0)]);
        assert_eq!(years("diploma-mbo-4"), [(Rung::Mbo4, 0.0, 0.0)]);
        assert_eq!(years("werk"), [(Rung::Work, 0.0, 0.0)]);
    }

    proptest! {
        #[test]
        fn no_address_breaks_it(slug in "\\PC*") {
            if let Some(start) = Start::from_slug(&slug) {
                prop_assert_eq!(Start::from_slug(&start.slug()), Some(start));
            }
        }

        #[test]
        fn what_looks_like_one_is_read_or_refused(slug in "(diploma-)?(groep|pro|vmbo|havo|vwo|mbo|kb|tl|[0-9])(-(bb|kb|gl|tl|[0-9]{1,3}|é)){0,3}") {
            if let Some(start) = Start::from_slug(&slug) {
                prop_assert_eq!(Start::from_slug(&start.slug()), Some(start));
            }
        }
    }
}
