//! The events as a metro line from top to bottom: a station per year, a stop per event.

use super::anchor;
use super::parts::says;
use crate::chronicle::{Phase, Stop, Year, timeline};
use crate::dataset::Table;
use crate::model::PactEntry;
use crate::web::components::{CitedRecords, Panel};
use crate::web::state::{use_data, use_texts};
use leptos::prelude::*;

/// The line.
///
/// # Accessibility
/// An ordered list of years, an `h3` each, with an ordered list of events. The end of the pact is said in words, and
/// so is a date that is our estimate; the drawing is decoration.
#[component]
pub(super) fn Line(
    /// All entries.
    pact: &'static Table<PactEntry>,
) -> impl IntoView {
    let words = use_texts().pact();
    let years = timeline(pact, use_data().manifest.pact.ended.as_deref()).into_iter().map(year_view).collect_view();
    view! {
        <Panel title=words.timeline lead=words.timeline_lead id=anchor::LINE wide=true>
            <ol class="track" role="list">{years}</ol>
        </Panel>
    }
    .into_any()
}

fn year_view(year: Year<'static>) -> AnyView {
    let is_after = year.stops.iter().all(|stop| stop.phase == Phase::After);
    let stops = year.stops.into_iter().map(stop_view).collect_view();
    view! {
        <li class="track__year" class:track__year--after=is_after>
            <h3 class="track__name">{year.year}</h3>
            <ol class="track__stops" role="list">{stops}</ol>
        </li>
    }
    .into_any()
}

fn stop_view(stop: Stop<'static>) -> AnyView {
    let texts = use_texts();
    let entry = stop.entry;
    let date = texts.honest_date(entry.date.as_deref().unwrap_or_default(), entry.date_is_estimate);
    let end =
        (stop.phase == Phase::End).then(|| view! { <strong class="track__badge">{texts.pact().end_of_line}</strong> });
    view! {
        <li
            class="track__stop"
            class:track__stop--end=stop.phase == Phase::End
            class:track__stop--after=stop.phase == Phase::After
        >
            <p class="track__date">{date} " " {end}</p>
            <p class="track__text">{says(entry)}</p>
            <CitedRecords cites=&entry.cites />
        </li>
    }
    .into_any()
}
