//! Minutes as a pupil reads them.

/// How long a trip takes at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// A quarter of an hour.
    Quarter,
    /// Half an hour.
    Half,
    /// Three quarters of an hour.
    ThreeQuarters,
    /// An hour.
    Hour,
    /// An hour and a half.
    HourAndHalf,
    /// Longer.
    More,
}

impl Band {
    /// All bands, the shortest first.
    pub const ALL: [Self; 6] =
        [Self::Quarter, Self::Half, Self::ThreeQuarters, Self::Hour, Self::HourAndHalf, Self::More];

    /// The band of a number of minutes.
    #[must_use]
    pub fn of(minutes: f64) -> Self {
        let fits = |band: &Self| band.most_minutes().is_some_and(|most| minutes <= f64::from(most));
        Self::ALL.into_iter().find(fits).unwrap_or(Self::More)
    }

    /// The most minutes in it; `None` in the last one.
    #[must_use]
    pub const fn most_minutes(self) -> Option<u16> {
        match self {
            Self::Quarter => Some(15),
            Self::Half => Some(30),
            Self::ThreeQuarters => Some(45),
            Self::Hour => Some(60),
            Self::HourAndHalf => Some(90),
            Self::More => None,
        }
    }

    /// Its name in addresses: the minutes.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Quarter => "15",
            Self::Half => "30",
            Self::ThreeQuarters => "45",
            Self::Hour => "60",
            Self::HourAndHalf => "90",
            Self::More => "meer",
        }
    }

    /// Reads a [`slug`](Self::slug).
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.slug() == slug)
    }
}

/// A number of minutes no finer than we know it: to five, from an hour on to ten. `None` beyond the bands.
#[must_use]
pub fn about(minutes: f64) -> Option<u16> {
    let step = if minutes <= 60.0 { 5.0 } else { 10.0 };
    (minutes <= 90.0).then(|| ((minutes / step).round() * step).max(5.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_fall_in_the_band_that_holds_them_and_are_told_no_finer_than_known() {
        for (minutes, band, told) in [
            (0.0, Band::Quarter, Some(5)),
            (12.4, Band::Quarter, Some(10)),
            (15.0, Band::Quarter, Some(15)),
            (15.1, Band::Half, Some(15)),
            (58.0, Band::Hour, Some(60)),
            (64.0, Band::HourAndHalf, Some(60)),
            (88.0, Band::HourAndHalf, Some(90)),
            (90.1, Band::More, None),
            (f64::INFINITY, Band::More, None),
        ] {
            assert_eq!((Band::of(minutes), about(minutes)), (band, told), "{minutes}");
        }
        for band in Band::ALL {
            assert_eq!(Band::from_slug(band.slug()), Some(band));
        }
    }
}
