//! The page about the Techniekpact: its parts, and its events as a line with stops.

use crate::dataset::{Record, Table};
use crate::model::{PactEntry, PactPart};
use crate::order::Arrange;

/// Where an event stands on the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// While the pact was there, or before it.
    Before,
    /// The end of the pact.
    End,
    /// Since then.
    After,
}

/// An event on the line.
#[derive(Clone, Copy, Debug)]
pub struct Stop<'a> {
    /// What happened.
    pub entry: &'a PactEntry,
    /// Where it stands.
    pub phase: Phase,
}

/// The events of a year.
#[derive(Clone, Debug)]
pub struct Year<'a> {
    /// `2013`.
    pub year: &'a str,
    /// In order.
    pub stops: Vec<Stop<'a>>,
}

/// The entries of a part, in the order of their numbers.
pub fn part(entries: &Table<PactEntry>, of: PactPart) -> Vec<&PactEntry> {
    let mut found: Vec<_> = entries.iter_shown().filter(|entry| entry.part == of).collect();
    // A longer number is a higher one.
    found.arrange_by_key(|entry| (entry.id().len(), entry.id()));
    found
}

/// The events by year, oldest first. An event of which we know the year only keeps its place after the one before it:
/// those who wrote the line knew the order where they did not know the month. `ended` is the day on which the pact ended
/// in the region, where it did.
pub fn timeline<'a>(pact: &'a Table<PactEntry>, ended: Option<&str>) -> Vec<Year<'a>> {
    let mut dated: Vec<(String, &PactEntry)> = Vec::new();
    for entry in part(pact, PactPart::Timeline) {
        let Some(date) = entry.date.as_deref() else { continue };
        let before = dated.last().map(|(date, _)| date.as_str()).filter(|before| before.starts_with(date));
        dated.push((before.unwrap_or(date).to_owned(), entry));
    }
    dated.arrange_by(|(a, _), (b, _)| a.cmp(b));
    let mut phase = Phase::Before;
    let mut years: Vec<Year<'a>> = Vec::new();
    for (_, entry) in dated {
        let date = entry.date.as_deref().unwrap_or_default();
        phase = match phase {
            Phase::Before if ended.is_some_and(|ended| is_end(date, ended)) => Phase::End,
            Phase::Before if ended.is_none_or(|ended| date < ended) => Phase::Before,
            _ => Phase::After,
        };
        let stop = Stop { entry, phase };
        let year = date.split('-').next().unwrap_or_default();
        match years.last_mut().filter(|last| last.year == year) {
            Some(last) => last.stops.push(stop),
            None => years.push(Year { year, stops: vec![stop] }),
        }
    }
    years
}

/// Is it the month or the day of the end? The year alone would not say so.
fn is_end(date: &str, ended: &str) -> bool {
    date.contains('-') && ended.starts_with(date)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, date: &str) -> PactEntry {
        PactEntry {
            id: id.into(),
            part: PactPart::Timeline,
            date: Some(date.to_owned()),
            date_is_estimate: false,
            name: None,
            text: String::new(),
            text_en: String::new(),
            cites: Vec::new(),
        }
    }

    fn line(events: &[(&str, &str)]) -> Vec<(String, Vec<(String, Phase)>)> {
        let table = Table::new(events.iter().map(|(id, date)| event(id, date)).collect());
        let stops = |year: &Year<'_>| year.stops.iter().map(|stop| (stop.entry.id.to_string(), stop.phase)).collect();
        timeline(&table, Some("2024-01-01")).iter().map(|year| (year.year.to_owned(), stops(year))).collect()
    }

    #[test]
    fn years_stand_in_order_and_a_year_alone_stays_after_the_event_before_it() {
        let found = line(&[("t-01", "2020-01"), ("t-02", "2020"), ("t-03", "2020-09"), ("t-04", "2013-05")]);
        let ids: Vec<_> = found.iter().flat_map(|(_, stops)| stops.iter().map(|(id, _)| id.as_str())).collect();
        assert_eq!(ids, ["t-04", "t-01", "t-02", "t-03"]);
        assert_eq!(found.iter().map(|(year, _)| year.as_str()).collect::<Vec<_>>(), ["2013", "2020"]);
    }

    #[test]
    fn the_end_is_one_stop_and_what_follows_is_after_it() {
        let found = line(&[("t-01", "2023"), ("t-02", "2024-01"), ("t-03", "2024"), ("t-04", "2024-03")]);
        let phases: Vec<_> = found.iter().flat_map(|(_, stops)| stops.iter().map(|(_, phase)| *phase)).collect();
        assert_eq!(phases, [Phase::Before, Phase::End, Phase::After, Phase::After]);
    }

    #[test]
    fn without_events_there_is_no_line() {
        assert!(line(&[]).is_empty());
    }
}
