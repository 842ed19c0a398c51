use crate::text::TravelTexts;
use crate::travel::{Band, Means, Trip, about};

pub(in crate::text) static TEXTS: TravelTexts = TravelTexts {
    choose: "Waar woon je? Dan zie je hoe ver het is.",
    choose_first: "Kies eerst je dorp, boven aan dit scherm. Dan weten we wat dichtbij is.",
    from: |place| format!("Vanaf {place}"),
    change: "wijzig",
    from_link: "Deze plaats komt uit de link. Je eigen plaats blijft bewaard.",
    field: "Dorp of postcode",
    field_hint: "Vier cijfers van de postcode zijn genoeg.",
    submit: "Kies",
    found: |number| match number {
        0 => "Geen plaats gevonden.".to_owned(),
        1 => "1 plaats gevonden.".to_owned(),
        number => format!("{number} plaatsen gevonden."),
    },
    place_in: |place, municipality| format!("{place} (gemeente {municipality})"),
    nothing: "Die plaats kennen we niet. Kies een dorp in de buurt.",
    use_location: "Gebruik mijn locatie",
    use_location_hint: "Je browser zoekt dan op waar je bent. Soms vraagt hij dat aan de maker van de browser. Wij bewaren alleen je dorp.",
    locating: "We zoeken je dorp.",
    location_refused: "Je locatie kregen we niet. Typ je dorp.",
    location_far: "Je bent ver van onze regio. Typ een dorp.",
    chosen: |place| format!("We rekenen nu vanaf {place}."),
    forget: "Wis mijn plaats",
    forgotten: "Je plaats is gewist.",
    kept: "Je plaats staat alleen op dit apparaat.",
    estimate: |year| {
        let rail = year.map(|year| format!(" De treintijden zijn uit {year}.")).unwrap_or_default();
        format!("Reistijd: schatting, zonder bus en dienstregeling. Van sommige treinen weten we de tijd niet.{rail}")
    },
    trip: |trip| format!("{}{}", way(trip), doubt(trip)),
    stations: |trip| match trip.means {
        Means::Train { from, to } => Some(format!("trein van {from} naar {to}")),
        Means::Bike => None,
    },
    over: |names| format!("Over het water: {}.", names.join(", ")),
    trip_short: short,
    within: |band| match band {
        Band::Quarter => "binnen 15 minuten",
        Band::Half => "binnen 30 minuten",
        Band::ThreeQuarters => "binnen 45 minuten",
        Band::Hour => "binnen een uur",
        Band::HourAndHalf => "binnen anderhalf uur",
        Band::More => "verder weg",
    },
    between: |band| match band {
        Band::Quarter => "binnen 15 minuten",
        Band::Half => "15 tot 30 minuten",
        Band::ThreeQuarters => "30 tot 45 minuten",
        Band::Hour => "45 tot 60 minuten",
        Band::HourAndHalf => "60 tot 90 minuten",
        Band::More => "meer dan anderhalf uur",
    },
    planner: "Zoek de bus of trein",
    planner_hint: "Je gaat dan naar 9292.nl, een andere site.",
};

fn way(trip: &Trip) -> String {
    if trip.minutes < 1.0 {
        return "in je eigen plaats".to_owned();
    }
    match (about(trip.minutes), trip.means) {
        (Some(minutes), Means::Bike) => format!("ongeveer {minutes} minuten fietsen"),
        (Some(minutes), Means::Train { .. }) => format!("ongeveer {minutes} minuten met fiets en trein"),
        (None, Means::Bike) => "meer dan anderhalf uur fietsen".to_owned(),
        (None, Means::Train { .. }) => "meer dan anderhalf uur met fiets en trein".to_owned(),
    }
}

fn short(trip: &Trip) -> String {
    if trip.minutes < 1.0 {
        return "hier".to_owned();
    }
    let means = if trip.means == Means::Bike { "fiets" } else { "fiets en trein" };
    about(trip.minutes).map_or_else(|| format!("> 90 min {means}"), |minutes| format!("{minutes} min {means}"))
}

/// What makes it take longer, or not work at all.
fn doubt(trip: &Trip) -> &'static str {
    if trip.has_unknown_crossing {
        ", rivier ertussen: kan langer zijn"
    } else if trip.has_ferry() {
        ", met een pontje: kijk of het vaart"
    } else {
        ""
    }
}
