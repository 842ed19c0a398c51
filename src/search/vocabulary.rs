//! Words that say how to search rather than what for. All folded.

use super::Kind;
use crate::model::Mode;

/// Words that carry no meaning of their own.
#[rustfmt::skip]
pub const FILLER: &[&str] = &[
    "aan", "aardig", "al", "alle", "allemaal", "als", "alsjeblieft", "an", "and", "anders", "are", "be", "become",
    "beetje", "ben", "bent", "best", "beste", "beter", "bij", "bijvoorbeeld", "bv", "can", "daar", "daarmee",
    "dag", "dan", "dat", "de", "denk", "der", "deze", "die", "ding", "dingen", "dit", "do", "dochter", "doe",
    "doen", "doet", "door", "dus", "echt", "een", "eens", "eigenlijk", "en", "er", "erg", "ermee", "for", "gaan",
    "gaat", "gebied", "geef", "geld", "gewoon", "goed", "goede", "graag", "groot", "haar", "had", "hallo", "heb",
    "hebben", "hebt", "heeft", "heel", "hele", "het", "hiermee", "hij", "hoe", "hoi", "hou", "houd", "how", "i",
    "iemand", "iets", "ik", "in", "info", "informatie", "is", "ja", "jaar", "je", "jij", "job", "jobs", "jongen",
    "jouw", "kan", "kies", "kiezen", "kinderen", "kun", "kunnen", "leerling", "lekker", "leuk", "leuke",
    "leukste", "liefst", "liever", "loon", "maar", "mag", "makkelijk", "makkelijke", "me", "mee", "meer",
    "meisje", "mensen", "met", "mij", "mijn", "moet", "moeten", "mogelijk", "mogelijkheden", "mooi", "mooie",
    "my", "n", "na", "naar", "nog", "nu", "of", "om", "omdat", "onder", "ons", "ook", "op", "oud",
    "over", "pakket", "salaris", "snel", "snelle", "some", "something", "soort", "straks", "t", "te", "the",
    "then", "thuis", "tips", "to", "toch", "toe", "toekomst", "tot", "tussen", "uit", "vaak", "vak", "vakken",
    "van", "veel", "verdien", "verdienen", "verdient", "vind", "vinden", "voor", "vooral", "vraag", "vragen",
    "waar", "waarmee", "waarom", "wanneer", "want", "was", "wat", "we", "week", "weet", "wel", "welk", "welke",
    "what", "wie", "wij", "wil", "willen", "wilt", "with", "word", "worden", "wordt", "you", "zelf", "zich",
    "zijn", "zit", "zo", "zoek", "zoeken", "zoiets", "zoon", "zou",
];

/// Words that also fill, but only beside words that say more.
pub const WEAK: &[&str] =
    &["werken", "werk", "leren", "maken", "bouwen", "techniek", "technisch", "technische", "regio"];

/// Words that ask for one kind of record.
pub const KINDS: &[(&str, Kind)] = &[
    ("bedrijf", Kind::Employer),
    ("bedrijven", Kind::Employer),
    ("werkgever", Kind::Employer),
    ("werkgevers", Kind::Employer),
    ("firma", Kind::Employer),
    ("company", Kind::Employer),
    ("companies", Kind::Employer),
    ("leerbedrijf", Kind::Employer),
    ("leerbedrijven", Kind::Employer),
    ("stage", Kind::Employer),
    ("stageplek", Kind::Employer),
    ("stageplaats", Kind::Employer),
    ("opleiding", Kind::Study),
    ("opleidingen", Kind::Study),
    ("studie", Kind::Study),
    ("studies", Kind::Study),
    ("studeren", Kind::Study),
    ("cursus", Kind::Study),
    ("profiel", Kind::Study),
    ("crebo", Kind::Study),
    ("study", Kind::Study),
    ("school", Kind::School),
    ("scholen", Kind::School),
    ("roc", Kind::School),
    ("beroep", Kind::Career),
    ("beroepen", Kind::Career),
    ("baan", Kind::Career),
    ("baantje", Kind::Career),
    ("banen", Kind::Career),
    ("career", Kind::Career),
];

/// Phrases for a way of learning.
pub const MODES: &[(&str, Mode)] = &[
    ("bol", Mode::Bol),
    ("bbl", Mode::Bbl),
    ("leerbaan", Mode::Bbl),
    ("apprenticeship", Mode::Bbl),
    ("leerwerk", Mode::Bbl),
    ("leerwerkplek", Mode::Bbl),
    ("werken en leren", Mode::Bbl),
    ("leren en werken", Mode::Bbl),
    ("werkend leren", Mode::Bbl),
    ("deeltijd", Mode::Deeltijd),
    ("voltijd", Mode::Voltijd),
];

/// Phrases for "near me".
pub const NEAR: &[&str] = &[
    "bij mij in de buurt",
    "in de buurt",
    "bij mij",
    "dichtbij mij",
    "dicht bij huis",
    "dicht bij",
    "dichtbij",
    "dichbij",
    "in mijn buurt",
    "dicht bij mij",
    "vlak bij",
    "om de hoek",
    "vlakbij",
    "near me",
];

/// A level that a phrase stands for. `mbo` alone stands for all four.
pub const LEVELS: &[(&str, &str)] = &[
    ("associate degree", "ad"),
    ("ad opleiding", "ad"),
    ("entree", "mbo-1"),
    ("basisberoepsgericht", "vmbo-bb"),
    ("basisberoeps", "vmbo-bb"),
    ("vmbo basis", "vmbo-bb"),
    ("vmbo b", "vmbo-bb"),
    ("bb", "vmbo-bb"),
    ("kaderberoepsgericht", "vmbo-kb"),
    ("kaderberoeps", "vmbo-kb"),
    ("vmbo kader", "vmbo-kb"),
    ("vmbo k", "vmbo-kb"),
    ("kader", "vmbo-kb"),
    ("kb", "vmbo-kb"),
    ("vmbo theoretisch", "vmbo-gl-tl"),
    ("vmbo gemengd", "vmbo-gl-tl"),
    ("vmbo tl", "vmbo-gl-tl"),
    ("vmbo t", "vmbo-gl-tl"),
    ("vmbo gl", "vmbo-gl-tl"),
    ("mavo", "vmbo-gl-tl"),
    ("tl", "vmbo-gl-tl"),
    ("gl", "vmbo-gl-tl"),
    ("hogeschool", "hbo"),
    ("hbo", "hbo"),
    ("universiteit", "wo"),
    ("universitair", "wo"),
    ("uni", "wo"),
    ("wo", "wo"),
    ("mbo", "mbo"),
    ("vmbo", "vmbo"),
    ("havo", "havo"),
    ("vwo", "vwo"),
    ("gymnasium", "vwo"),
    ("atheneum", "vwo"),
];

/// Words before the number of an mbo level.
pub const BEFORE_LEVEL_NUMBER: &[&str] = &["niveau", "niv", "nivo", "mbo", "level", "nivau", "nievau", "niveu"];

/// School subjects. Each is looked up on the editorial list too.
pub const SUBJECTS: &[&str] = &[
    "aardrijkskunde",
    "biologie",
    "economie",
    "engels",
    "duits",
    "gym",
    "informatica",
    "nask",
    "nask1",
    "nask2",
    "natuurkunde",
    "nederlands",
    "rekenen",
    "scheikunde",
    "tekenen",
    "wiskunde",
];

/// Words that turn what follows into something unwanted.
pub const NOT: &[&str] = &["zonder", "geen", "niet", "nooit", "without", "not", "no"];

/// Words between "na" and the stage of schooling.
#[rustfmt::skip]
pub const BEFORE_STAGE: &[&str] = &[
    "mijn", "m", "n", "de", "het", "een", "je", "dit", "deze", "op", "in", "opleiding", "studie", "diploma", "school",
    "my", "the",
];

/// Words behind that stage which belong to it.
pub const AFTER_MORE: &[&str] = &["diploma", "examen", "leerweg", "gedaan", "gehaald"];

/// Words before "na" that say the same.
pub const BEFORE_AFTER: &[&str] =
    &["verder", "leren", "studeren", "doorleren", "doorstuderen", "doorstromen", "door", "gaan", "hierna"];

/// Stages that only one who comes from there names; the others are among the [`LEVELS`].
pub const AFTER_STAGES: &[(&str, &str)] =
    &[("ad", "ad"), ("praktijkonderwijs", "pro"), ("praktijkschool", "pro"), ("pro", "pro")];

/// Phrases before the longest time that a way may take.
#[rustfmt::skip]
pub const AT_MOST: &[&str] = &[
    "binnen", "max", "maximaal", "maximum", "hooguit", "hoogstens", "niet meer dan", "niet verder dan",
    "niet langer dan", "nie meer dan", "nie verder dan", "minder dan", "korter dan", "op", "in", "within",
];

/// Words before an amount.
pub const ABOUT: &[&str] = &["een", "n", "het", "ongeveer", "zo", "zon", "circa", "ca", "max", "maximaal", "a", "an"];

/// Numbers in words, as halves.
#[rustfmt::skip]
pub const NUMBERS: &[(&str, u16)] = &[
    ("half", 1), ("halve", 1), ("anderhalf", 3), ("twee", 4), ("drie", 6), ("vijf", 10), ("tien", 20), ("vijftien", 30),
    ("twintig", 40), ("dertig", 60), ("veertig", 80), ("vijftig", 100), ("zestig", 120),
];

/// Units of a way in minutes. Four minutes a kilometre is the pace that `travel` reckons with.
#[rustfmt::skip]
pub const UNITS: &[(&str, u16)] = &[
    ("min", 1), ("minuten", 1), ("minuut", 1), ("minuutjes", 1), ("kwartier", 15), ("kwartiertje", 15), ("halfuur", 30),
    ("halfuurtje", 30), ("uur", 60), ("uurtje", 60), ("hour", 60), ("km", 4), ("kilometer", 4),
];

/// Phrases behind such an amount.
#[rustfmt::skip]
pub const BY_BIKE: &[&str] = &[
    "fietsen", "fiets", "fietse", "met de fiets", "op de fiets", "fietsafstand", "fiets afstand", "fietstijd", "reizen",
    "reistijd", "by bike", "afstand", "rijden",
];

/// Words before the place from which it is.
pub const BY_BIKE_FROM: &[&str] = &["van", "vanaf", "vanuit", "from"];

/// Phrases for "not too far to cycle".
#[rustfmt::skip]
pub const CYCLING_DISTANCE: &[&str] = &[
    "op fietsafstand", "fietsafstand", "op fiets afstand", "fiets afstand", "te fietsen", "goed te fietsen",
    "met de fiets te bereiken", "met de fiets te doen", "bereikbaar met de fiets", "cycling distance",
];
