//! Which voice of the device reads aloud.

/// A voice that a device offers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voice {
    /// Its language, as the device writes it: `nl-NL`, `nl_BE`.
    pub lang: String,
    /// Does it speak on the device itself? Other voices send the text to a server.
    pub is_local: bool,
    /// Does the device prefer it?
    pub is_default: bool,
}

/// The number of the voice that may read Dutch: only one that speaks on the device, because what a pupil reads goes to
/// nobody. Dutch from the Netherlands comes before other Dutch, then what the device prefers, then the order of the
/// device. `None`: there is no such voice, and so there is nothing to offer.
#[must_use]
pub fn choose(voices: &[Voice]) -> Option<usize> {
    let dutch = voices.iter().enumerate().filter(|(_, voice)| voice.is_local && is_dutch(&voice.lang));
    // Of equals `min_by_key` keeps the first.
    let best = dutch.min_by_key(|(_, voice)| (!is_from(&voice.lang, "nl"), !voice.is_default));
    best.map(|(number, _)| number)
}

/// `nl`, `nl-NL`, `nl_BE`: devices differ in the sign between the parts.
fn is_dutch(lang: &str) -> bool {
    parts(lang).next().is_some_and(|language| language.eq_ignore_ascii_case("nl"))
}

fn is_from(lang: &str, country: &str) -> bool {
    parts(lang).nth(1).is_some_and(|found| found.eq_ignore_ascii_case(country))
}

fn parts(lang: &str) -> impl Iterator<Item = &str> {
    lang.split(['-', '_'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn voice(lang: &str, is_local: bool, is_default: bool) -> Voice {
        Voice { lang: lang.to_owned(), is_local, is_default }
    }

    #[test]
    fn only_a_dutch_voice_on_the_device_reads() {
        assert_eq!(choose(&[]), None);
        let none = [voice("en-GB", true, true), voice("nl-NL", false, false), voice("nlx", true, false)];
        assert_eq!(choose(&none), None, "a voice of a server would send the text away");
        assert_eq!(choose(&[voice("en-GB", true, true), voice("NL_be", true, false)]), Some(1));
        assert_eq!(choose(&[voice("nl", true, false)]), Some(0));
    }

    #[test]
    fn the_netherlands_first_then_what_the_device_prefers_then_its_order() {
        let voices = [
            voice("nl-BE", true, true),
            voice("nl-NL", true, false),
            voice("nl-NL", true, true),
            voice("nl-NL", true, true),
        ];
        assert_eq!(choose(&voices), Some(2));
        assert_eq!(choose(&voices[..2]), Some(1));
    }
}
