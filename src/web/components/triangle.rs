//! The triangle study - career - employer as a metro line.

use super::icon::{Icon, Picture};
use crate::search::Kind;
use crate::web::state::use_texts;
use leptos::prelude::*;

/// A station of the line.
#[derive(Clone, Copy, Debug)]
pub struct Station {
    /// What stands there.
    pub kind: Kind,
    /// How many there are; `None` for the station where we are.
    pub count: Option<usize>,
}

impl Station {
    /// The station where we are.
    pub const fn here(kind: Kind) -> Self {
        Self { kind, count: None }
    }

    /// A station to jump to.
    pub const fn with(kind: Kind, count: usize) -> Self {
        Self { kind, count: Some(count) }
    }

    /// The id of the part of a page that lists this kind.
    pub const fn anchor(kind: Kind) -> &'static str {
        match kind {
            Kind::Career => "beroepen",
            Kind::Study => "opleidingen",
            Kind::Employer => "bedrijven",
            Kind::School => "scholen",
            Kind::Initiative => "initiatieven",
            Kind::Place => "plaatsen",
            Kind::World => "werelden",
        }
    }
}

/// The other corners, one tap away: each jumps to the part of this page that lists them.
///
/// # Accessibility
/// A navigation with a list of links; the place where we are is no link and is marked as current. A jump moves the
/// focus.
#[component]
pub fn Triangle(
    /// The stations, in the order of the line.
    stations: [Station; 3],
) -> impl IntoView {
    let texts = use_texts();
    let stops = stations.map(|Station { kind, count }| match count {
        None => view! {
            <li class="line__stop line__stop--here" aria-current="true">
                <span class="line__icon"><Icon picture=Picture::of_kind(kind) /></span>
                <span class="line__label">{(texts.terms.kind_one)(kind)}</span>
            </li>
        }
        .into_any(),
        Some(count) => view! {
            <li class="line__stop">
                <a class="line__link" href=format!("#{}", Station::anchor(kind))>
                    <span class="line__icon"><Icon picture=Picture::of_kind(kind) /></span>
                    <span class="line__label">{(texts.record().shared.count)(kind, count)}</span>
                </a>
            </li>
        }
        .into_any(),
    });
    view! {
        <nav class="line" aria-label=texts.record().shared.triangle>
            <ol class="line__stops" role="list">{stops}</ol>
        </nav>
    }
    .into_any()
}
