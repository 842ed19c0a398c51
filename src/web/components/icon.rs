//! Icons: thick rounded lines on a grid of 48, each one path for its flat shape and one for its lines.
//!
//! Paths are data, so that all icons share one small piece of view code.

use crate::model::Pillar;
use crate::search::Kind;
use leptos::prelude::*;

/// A picture: the flat shape and the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    shape: &'static str,
    lines: &'static str,
}

impl Picture {
    /// A magnifying glass.
    pub const SEARCH: Self = lines("M7 20a13 13 0 1 0 26 0a13 13 0 1 0-26 0M30 30l12 12");
    /// A cross.
    pub const CLOSE: Self = lines("M13 13l22 22M35 13 13 35");
    /// Two sheets side by side.
    pub const COMPARE: Self = Self {
        shape: "M6 9h15v30H6ZM27 9h15v30H27Z",
        lines: "M6 9h15v30H6ZM27 9h15v30H27ZM11 17h5M11 25h5M32 17h5M32 31h5",
    };
    /// A tick.
    pub const TICK: Self = lines("M8 26l11 11 21-25");
    /// A star.
    pub const STAR: Self = Self {
        shape: "M24 6l5.6 11.5 12.7 1.8-9.2 8.9 2.2 12.6L24 34.9l-11.3 5.9 2.2-12.6-9.2-8.9 12.7-1.8Z",
        lines: "M24 6l5.6 11.5 12.7 1.8-9.2 8.9 2.2 12.6L24 34.9l-11.3 5.9 2.2-12.6-9.2-8.9 12.7-1.8Z",
    };
    /// An equals sign.
    pub const SAME: Self = lines("M10 18h28M10 30h28");
    /// An equals sign with a stroke through it.
    pub const DIFFERENT: Self = lines("M10 18h28M10 30h28M31 8 17 40");
    /// An arrow to the left.
    pub const BEFORE: Self = lines("M40 24H9M21 12 9 24l12 12");
    /// Nearer.
    pub const PLUS: Self = lines("M24 9v30M9 24h30");
    /// Farther away.
    pub const MINUS: Self = lines("M9 24h30");
    /// An arrow to the right.
    pub const ARROW: Self = lines("M8 24h31M27 12l12 12-12 12");
    /// A question mark.
    pub const QUESTION: Self = lines("M15 17a9 9 0 1 1 13 8c-3 1.5-4 3-4 7M24 41v.1");
    /// A die.
    pub const DICE: Self = Self {
        shape: "M12 6h24a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H12a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6Z",
        lines: "M12 6h24a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H12a6 6 0 0 1-6-6V12a6 6 0 0 1 6-6ZM16 16v.1M32 16v.1M24 24v.1M16 32v.1M32 32v.1",
    };
    /// A warning sign.
    pub const CHECK: Self = Self { shape: TRIANGLE, lines: "M24 7 43 40H5ZM24 19v9M24 34v.1" };
    /// A printer.
    pub const PRINTER: Self =
        Self { shape: "M6 18h36v16H6Z", lines: "M13 18V6h22v12M13 34H6V18h36v16h-7M13 28h22v14H13ZM35 23v.1" };
    /// A newspaper.
    pub const PAPER: Self = Self {
        shape: "M6 9h28v30H10a4 4 0 0 1-4-4Z",
        lines: "M34 18h8v17a4 4 0 0 1-8 0V9H6v26a4 4 0 0 0 4 4h28M13 17h14M13 25h14M13 32h8",
    };
    /// A loudspeaker.
    pub const SPEAKER: Self = Self {
        shape: "M7 19h8l10-9v28l-10-9H7Z",
        lines: "M7 19h8l10-9v28l-10-9H7ZM32 18a9 9 0 0 1 0 12M37 12a17 17 0 0 1 0 24",
    };
    /// A square: stop.
    pub const STOP: Self = Self { shape: "M12 12h24v24H12Z", lines: "M12 12h24v24H12Z" };
    /// A compass.
    const COMPASS: Self = Self {
        shape: "M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0",
        lines: "M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0M32 16l-4.5 11.5L16 32l4.5-11.5Z",
    };
    const HELMET: Self = Self {
        shape: "M8 34v-3a16 16 0 0 1 32 0v3Z",
        lines: "M8 34v-3a16 16 0 0 1 32 0v3M4 34h40M20 15.5V25M28 15.5V25",
    };
    const MORTARBOARD: Self =
        Self { shape: "M4 19 24 10l20 9-20 9Z", lines: "M4 19 24 10l20 9-20 9ZM12 23v10c4 5 20 5 24 0V23M44 19v11" };
    const FACTORY: Self =
        Self { shape: "M6 41V22l11 7v-7l11 7V8h8v33Z", lines: "M6 41V22l11 7v-7l11 7V8h9v33M3 41h42M14 35h3M25 35h3" };
    const SCHOOL: Self =
        Self { shape: "M8 41V22h32v19Z", lines: "M8 41V22h32v19M24 22V6h10l-3 4 3 4H24M20 41v-9h8v9M4 41h40" };
    const BULB: Self = Self {
        shape: "M18 34c0-5-6-7-6-15a12 12 0 0 1 24 0c0 8-6 10-6 15Z",
        lines: "M18 34c0-5-6-7-6-15a12 12 0 0 1 24 0c0 8-6 10-6 15ZM20 41h8M24 34V23l-4-4M24 23l4-4",
    };
    /// A rung of a ladder: where one stands.
    pub const STAGE: Self = lines("M16 5v38M32 5v38M16 13h16M16 24h16M16 35h16");
    /// A pin on a map.
    pub const PLACE: Self = Self {
        shape: "M24 43C14 31 10 25 10 19a14 14 0 0 1 28 0c0 6-4 12-14 24Z",
        lines: "M24 43C14 31 10 25 10 19a14 14 0 0 1 28 0c0 6-4 12-14 24ZM19 19a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
    };
    const GLOBE: Self = Self {
        shape: "M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0",
        lines: "M6 24a18 18 0 1 0 36 0a18 18 0 1 0-36 0M6 24h36M24 6c-11 10-11 26 0 36M24 6c11 10 11 26 0 36",
    };
    const HEART: Self = Self {
        shape: "M24 41C12 33 5 26 5 18a9.8 9.8 0 0 1 19-4 9.8 9.8 0 0 1 19 4c0 8-7 15-19 23Z",
        lines: "M24 41C12 33 5 26 5 18a9.8 9.8 0 0 1 19-4 9.8 9.8 0 0 1 19 4c0 8-7 15-19 23ZM13 23h5.5l3.5-6 4.5 11 3.5-5h5",
    };
    const SPROUT: Self = Self {
        shape: "M24 28C24 17 16 12 6 12c0 11 8 16 18 16ZM24 21c0-9 7-14 18-14 0 10-7 15-18 15Z",
        lines: "M24 42V21M24 28C24 17 16 12 6 12c0 11 8 16 18 16ZM24 21c0-9 7-14 18-14 0 10-7 15-18 15M9 42h30",
    };
    const DROP: Self = Self {
        shape: "M24 4C16 14 9 21 9 29a15 15 0 0 0 30 0C39 21 32 14 24 4Z",
        lines: "M24 4C16 14 9 21 9 29a15 15 0 0 0 30 0C39 21 32 14 24 4ZM26 17l-7 11h10l-6 10",
    };
    const HOUSE: Self =
        Self { shape: "M9 24 24 9l15 15v17H9Z", lines: "M9 23v18h30V23M4 26 24 7l20 19M20 41V30h8v11M33 15V8h5v12" };
    const GEAR: Self = Self {
        shape: "M12 24a12 12 0 1 0 24 0a12 12 0 1 0-24 0",
        lines: "M12 24a12 12 0 1 0 24 0a12 12 0 1 0-24 0M20 24a4 4 0 1 0 8 0a4 4 0 1 0-8 0M24 5v6M24 37v6M5 24h6M37 24h6M10.6 10.6l4.2 4.2M33.2 33.2l4.2 4.2M10.6 37.4l4.2-4.2M33.2 14.8l4.2-4.2",
    };
    const SCREEN: Self = Self {
        shape: "M9 8h30a4 4 0 0 1 4 4v19a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4Z",
        lines: "M9 8h30a4 4 0 0 1 4 4v19a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4V12a4 4 0 0 1 4-4ZM20 15.5l11 6-11 6ZM15 42h18M24 35v7",
    };
    const ATOM: Self = Self {
        shape: "M19 24a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
        lines: "M5 24a19 7.5 0 1 0 38 0a19 7.5 0 1 0-38 0M14.5 7.6A19 7.5 60 1 0 33.5 40.4A19 7.5 60 1 0 14.5 7.6M33.5 7.6A19 7.5 120 1 0 14.5 40.4A19 7.5 120 1 0 33.5 7.6M22.5 24a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0",
    };

    /// The picture of a kind of record.
    pub const fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Career => Self::HELMET,
            Kind::Study => Self::MORTARBOARD,
            Kind::Employer => Self::FACTORY,
            Kind::School => Self::SCHOOL,
            Kind::Initiative => Self::BULB,
            Kind::Place => Self::PLACE,
            Kind::World => Self::GLOBE,
        }
    }

    /// The picture of a pillar.
    pub const fn of_pillar(pillar: Pillar) -> Self {
        match pillar {
            Pillar::Kiezen => Self::COMPASS,
            Pillar::Leren => Self::MORTARBOARD,
            Pillar::Werken => Self::HELMET,
            Pillar::Innoveren => Self::BULB,
        }
    }

    /// The picture of a world. A world that is new in the dataset gets a globe.
    pub fn of_world(id: &str) -> Self {
        match id {
            "mens-gezondheid" => Self::HEART,
            "voeding-natuur" => Self::SPROUT,
            "energie-water-veiligheid" => Self::DROP,
            "wonen-werken-verkeer" => Self::HOUSE,
            "ontwerp-productie-wereldhandel" => Self::GEAR,
            "digitaal-media-entertainment" => Self::SCREEN,
            "hi-tech-science" => Self::ATOM,
            _ => Self::GLOBE,
        }
    }
}

const TRIANGLE: &str = "M24 7 43 40H5Z";

const fn lines(lines: &'static str) -> Picture {
    Picture { shape: "", lines }
}

/// An icon.
///
/// # Accessibility
/// Decorative: hidden from screen readers. The words beside it say what it means.
#[component]
pub fn Icon(
    /// What it shows.
    #[prop(into)]
    picture: Signal<Picture>,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
            <path class="icon__shape" d=move || picture.get().shape></path>
            <path class="icon__lines" d=move || picture.get().lines></path>
        </svg>
    }
}
