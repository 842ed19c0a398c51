//! What a pupil types for the own village -> places.

use super::distance::{Compare, distance};
use super::normalize::words;
use super::sound::sound;
use crate::model::{GeoPoint, Place};
use crate::order::Arrange;

/// How well a typed name fits a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the name, or the name without the remark behind it: `Hengelo` for `Hengelo (Gld)`.
    Same,
    /// It is a word of the name: `Heerenberg`, but also `Wehl` in `Nieuw-Wehl`.
    Part,
    /// The name, or a word of it, begins like that.
    Begins,
    /// It sounds like the name, or has a mistake in it.
    Similar,
}

/// The places that a text can mean, the likeliest first, then the larger, then by name; at most `limit`.
///
/// A number is the beginning of a postcode, of which the letters do not matter. A name may be unfinished, and where
/// nothing begins like it, it may have a mistake in it.
#[must_use]
pub fn find_places<'a>(places: &'a [Place], text: &str, limit: usize) -> Vec<&'a Place> {
    let digits: String = text.chars().filter(char::is_ascii_digit).take(4).collect();
    let typed: Vec<_> = words(text).into_iter().map(|word| word.folded).collect();
    let typed = typed.concat();
    let mut found: Vec<(Fit, &Place)> = Vec::new();
    for place in places {
        let fit = if digits.is_empty() {
            name_fit(&typed, &place.name)
        } else {
            place.postcodes.iter().any(|code| code.starts_with(&digits)).then_some(Fit::Same)
        };
        found.extend(fit.map(|fit| (fit, place)));
    }
    if found.iter().any(|(fit, _)| *fit < Fit::Similar) {
        found.retain(|(fit, _)| *fit < Fit::Similar);
    }
    found.arrange_by_cached_key(|(fit, place)| {
        (*fit, std::cmp::Reverse(place.population.unwrap_or_default()), place.name.clone())
    });
    found.into_iter().map(|(_, place)| place).take(limit).collect()
}

/// The village whose middle is nearest to a point, if that is within [`KNOWN_KM`]: further away the app does not know
/// the area.
#[must_use]
pub fn nearest_place(places: &[Place], point: GeoPoint) -> Option<&Place> {
    let km = |place: &Place| place.location.distance_km(point);
    let near = places.iter().map(|place| (km(place), place)).filter(|(km, _)| *km <= KNOWN_KM);
    near.reduce(|best, next| if next.0 < best.0 { next } else { best }).map(|(_, place)| place)
}

/// How far from the middle of a village one can be and still be said to be there, in kilometres.
const KNOWN_KM: f64 = 10.0;

/// Both names as one run of letters: `den haag`, `s heerenberg` and `s-Heerenberg` differ in nothing else.
fn name_fit(typed: &str, name: &str) -> Option<Fit> {
    if typed.is_empty() {
        return None;
    }
    let parts: Vec<_> = words(name).into_iter().map(|word| word.folded).collect();
    let whole = parts.concat();
    let bare: String = words(name.split(" (").next().unwrap_or(name)).into_iter().map(|word| word.folded).collect();
    // The article and the s' that people leave out: `heerenberg`, `heurne`.
    let is_part = |part: &String| part.len() > 2;
    if typed == whole || typed == bare {
        return Some(Fit::Same);
    }
    if parts.iter().any(|part| is_part(part) && part == typed) {
        return Some(Fit::Part);
    }
    if bare.starts_with(typed) || parts.iter().any(|part| is_part(part) && part.starts_with(typed)) {
        return Some(Fit::Begins);
    }
    let limit = match typed.len() {
        0..=3 => return None,
        4..=6 => 1,
        _ => 2,
    };
    let near = |known: &str| {
        let (a, b) = (sound(typed), sound(known));
        distance(a.as_bytes(), b.as_bytes(), limit, Compare::Beginning).is_some()
            || distance(typed.as_bytes(), known.as_bytes(), limit, Compare::Whole).is_some()
    };
    (near(&bare) || parts.iter().any(|part| part.len() > 4 && near(part))).then_some(Fit::Similar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Confidence, RegionId};
    use proptest::prelude::*;

    fn place(name: &str, postcode: &str, population: Option<u32>) -> Place {
        Place {
            id: name.into(),
            name: name.to_owned(),
            municipality: "Test".to_owned(),
            region: RegionId::from("test"),
            location: GeoPoint { lat: 52.0, lon: 6.0 },
            postcodes: vec![postcode.to_owned()],
            population,
            stations: Vec::new(),
            sources: Vec::new(),
            confidence: Confidence::High,
        }
    }

    fn places() -> Vec<Place> {
        vec![
            place("Nieuw-Wehl", "7031", None),
            place("Wehl", "7031", None),
            place("'s-Heerenberg", "7041", None),
            place("Hengelo (Gld)", "7255", Some(4_510)),
            place("Zelhem", "7021", Some(5_760)),
            place("Zeddam", "7038", Some(2_305)),
            place("Doetinchem", "7001", None),
            place("Dinxperlo", "7091", None),
        ]
    }

    #[test]
    fn what_a_pupil_types_finds_the_village() {
        let places = places();
        for (typed, first) in [
            ("wehl", Some("Wehl")),
            ("Nieuw Wehl", Some("Nieuw-Wehl")),
            ("heerenberg", Some("'s-Heerenberg")),
            ("s heerenberg", Some("'s-Heerenberg")),
            ("hengelo", Some("Hengelo (Gld)")),
            ("ze", Some("Zelhem")),
            ("Zelem", Some("Zelhem")),
            ("doetichem", Some("Doetinchem")),
            ("dinxperloo", Some("Dinxperlo")),
            ("7021 AB", Some("Zelhem")),
            ("9999", None),
            ("Groningen", None),
            ("", None),
            ("  -", None),
        ] {
            assert_eq!(find_places(&places, typed, 3).first().map(|place| place.name.as_str()), first, "{typed}");
        }
    }

    proptest! {
        #[test]
        fn every_name_and_every_postcode_finds_its_own_place(at in 0_usize..8, junk in "\\PC{0,12}") {
            let places = places();
            prop_assert_eq!(find_places(&places, &places[at].name, 1)[0], &places[at]);
            prop_assert!(find_places(&places, &places[at].postcodes[0], 8).contains(&&places[at]));
            prop_assert!(find_places(&places, &junk, 5).len() <= 5);
        }
    }
}
