//! The drawing of routes: for every stage and every career, shapes that can be read and pressed.

#![allow(clippy::expect_used, clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use techniekverkenner::pathways::{Drawing, Goal, LEAST_GAP, Outcome, Pathways, Pupil, Start};

/// A phone of 390 px, without its margins.
const PHONE: f32 = 360.0;
/// Of so many goals one is asked from each stage.
const SAMPLE: usize = 23;

/// A sample of all pairs, with every stage in it and every goal: a few seconds.
fn each(check: impl Fn(&str, &Outcome<'_>, &Drawing)) {
    let (data, details) = (common::dataset(), common::details());
    let pathways = Pathways::new(&data, details.rules.all());
    let careers = data.careers.iter_shown().map(|career| (career.id.to_string(), Goal::Career(career)));
    let studies = data.studies.iter_shown().map(|study| (study.id.to_string(), Goal::Study(study)));
    let goals: Vec<_> = careers.chain(studies).collect();
    let starts = Start::all();
    for (number, start) in starts.iter().enumerate() {
        for (name, goal) in goals.iter().skip(number % SAMPLE).step_by(SAMPLE) {
            let outcome = pathways.routes(Pupil::at(*start), *goal, &|_| None);
            check(&format!("{} to {name}", start.slug()), &outcome, &Drawing::new(&outcome, PHONE));
        }
    }
}

#[test]
fn every_drawing_can_be_read_and_pressed() {
    each(|name, outcome, drawing| {
        stations_never_overlap_and_later_stands_lower(name, drawing);
        it_fits_a_phone_with_room_for_names(name, outcome, drawing);
        every_step_has_its_station_and_its_track(name, outcome, drawing);
    });
}

fn stations_never_overlap_and_later_stands_lower(name: &str, drawing: &Drawing) {
    for pair in drawing.stops.windows(2) {
        assert!(pair[1].y - pair[0].y >= LEAST_GAP - 0.01, "{name}: room for a finger");
        assert!(pair[1].years >= pair[0].years, "{name}: what comes later stands lower");
    }
    for track in &drawing.tracks {
        assert!(drawing.stops[track.to].y > drawing.stops[track.from].y, "{name}: a track leads down");
    }
}

fn it_fits_a_phone_with_room_for_names(name: &str, outcome: &Outcome<'_>, drawing: &Drawing) {
    assert!(drawing.stops.iter().all(|stop| stop.x > 0.0 && stop.x < drawing.names_x), "{name}");
    assert!(drawing.room() >= 180.0, "{name}: {} left for names", drawing.room());
    assert!(drawing.stops.iter().all(|stop| stop.x.is_finite() && stop.y.is_finite() && stop.y < drawing.height));
    let lanes: std::collections::BTreeSet<_> = drawing.stops.iter().map(|stop| stop.x as i32).collect();
    assert!(lanes.len() <= outcome.routes.len().max(1), "{name}: a lane for each route at most");
}

fn every_step_has_its_station_and_its_track(name: &str, outcome: &Outcome<'_>, drawing: &Drawing) {
    for (number, route) in outcome.routes.iter().enumerate() {
        let calls: Vec<_> = drawing.stops.iter().filter(|stop| stop.routes.contains(&number)).collect();
        assert_eq!(calls.len(), route.steps.len() + 1, "{name}, route {number}");
        let steps: Vec<_> = calls.iter().filter_map(|stop| stop.step).collect();
        assert_eq!(steps, (0..route.steps.len()).collect::<Vec<_>>(), "{name}, route {number}");
        let last = calls.last().expect("a route has stations");
        assert!(last.is_end, "{name}: it ends at an end");
        let years = f32::midpoint(route.years.min, route.years.max);
        assert!((last.years - years).abs() < 0.01, "{name}: its years add up");
    }
    assert_eq!(drawing.tracks.len(), drawing.stops.len().saturating_sub(1), "{name}: one track to each station");
}
