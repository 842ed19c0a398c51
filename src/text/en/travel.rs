use crate::text::TravelTexts;
use crate::travel::{Band, Means, Trip, about};

pub(in crate::text) static TEXTS: TravelTexts = TravelTexts {
    choose: "Where do you live? Then you see how far it is.",
    choose_first: "First choose your village, at the top of this screen. Then we know what is near.",
    from: |place| format!("From {place}"),
    change: "change",
    from_link: "This place comes from the link. Your own place stays kept.",
    field: "Village or postcode",
    field_hint: "Four digits of the postcode are enough.",
    submit: "Choose",
    found: |number| match number {
        0 => "No place found.".to_owned(),
        1 => "1 place found.".to_owned(),
        number => format!("{number} places found."),
    },
    place_in: |place, municipality| format!("{place} (municipality {municipality})"),
    nothing: "We do not know that place. Choose a village nearby.",
    use_location: "Use my location",
    use_location_hint: "Your browser then looks up where you are. Sometimes it asks the maker of the browser. We only keep your village.",
    locating: "We are looking for your village.",
    location_refused: "We did not get your location. Type your village.",
    location_far: "You are far from our region. Type a village.",
    chosen: |place| format!("We now measure from {place}."),
    forget: "Erase my place",
    forgotten: "Your place is erased.",
    kept: "Your place is on this device only.",
    estimate: |year| {
        let rail = year.map(|year| format!(" The train times are of {year}.")).unwrap_or_default();
        format!("Travel time: an estimate, without buses and timetables. Of some trains we do not know the time.{rail}")
    },
    trip: |trip| format!("{}{}", way(trip), doubt(trip)),
    stations: |trip| match trip.means {
        Means::Train { from, to } => Some(format!("train from {from} to {to}")),
        Means::Bike => None,
    },
    over: |names| format!("Across the water: {}.", names.join(", ")),
    trip_short: short,
    within: |band| match band {
        Band::Quarter => "within 15 minutes",
        Band::Half => "within 30 minutes",
        Band::ThreeQuarters => "within 45 minutes",
        Band::Hour => "within an hour",
        Band::HourAndHalf => "within an hour and a half",
        Band::More => "further away",
    },
    between: |band| match band {
        Band::Quarter => "within 15 minutes",
        Band::Half => "15 to 30 minutes",
        Band::ThreeQuarters => "30 to 45 minutes",
        Band::Hour => "45 to 60 minutes",
        Band::HourAndHalf => "60 to 90 minutes",
        Band::More => "more than an hour and a half",
    },
    planner: "Find the bus or train",
    planner_hint: "You then go to 9292.nl, another site.",
};

fn way(trip: &Trip) -> String {
    if trip.minutes < 1.0 {
        return "in your own place".to_owned();
    }
    match (about(trip.minutes), trip.means) {
        (Some(minutes), Means::Bike) => format!("about {minutes} minutes by bike"),
        (Some(minutes), Means::Train { .. }) => format!("about {minutes} minutes by bike and train"),
        (None, Means::Bike) => "more than an hour and a half by bike".to_owned(),
        (None, Means::Train { .. }) => "more than an hour and a half by bike and train".to_owned(),
    }
}

fn short(trip: &Trip) -> String {
    if trip.minutes < 1.0 {
        return "here".to_owned();
    }
    let means = if trip.means == Means::Bike { "by bike" } else { "by bike and train" };
    about(trip.minutes).map_or_else(|| format!("> 90 min {means}"), |minutes| format!("{minutes} min {means}"))
}

/// What makes it take longer, or not work at all.
fn doubt(trip: &Trip) -> &'static str {
    if trip.has_unknown_crossing {
        ", a river lies between: it can take longer"
    } else if trip.has_ferry() {
        ", with a ferry: see whether it sails"
    } else {
        ""
    }
}
