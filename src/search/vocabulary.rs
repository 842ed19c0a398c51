//! Words that say how to search rather than what for. All folded.

use super::Kind;
use crate::model::{Mode, Region};

/// Words that carry no meaning of their own.
pub const FILLER: &[&str] = &[
    "aan", "aardig", "al", "alle", "allemaal", "als", "an", "are", "be", "beetje", "ben", "bent", "beter", "bij",
    "bijvoorbeeld", "bv", "can", "daar", "dan", "dag", "dat", "de", "denk", "der", "deze", "die", "ding", "dingen",
    "dit", "do", "doe", "doen", "doet", "door", "dus", "echt", "een", "eens", "eigenlijk", "en", "er", "for", "gaan",
    "gaat", "geef", "gewoon", "goed", "goede", "graag", "groot", "haar", "had", "heb", "hebben", "hebt", "heeft",
    "heel", "hele", "het", "hij", "hoe", "hoi", "hou", "houd", "how", "i", "iemand", "iets", "ik", "in", "is", "ja",
    "je", "jij", "job", "jobs", "jouw", "kan", "kies", "kiezen", "kun", "kunnen", "lekker", "leuk", "leuke", "liefst",
    "liever", "maar", "mag", "me", "mee", "meer", "mensen", "met", "mij", "mijn", "moet", "moeten", "mooi", "mooie",
    "my", "n", "na", "naar", "nog", "nu", "of", "om", "omdat", "onder", "ons", "ook", "op", "over", "soort", "t",
    "te", "the", "then", "tips", "to", "toe", "toch", "toekomst", "tot", "tussen", "uit", "vaak", "van", "veel",
    "vind", "vinden", "voor", "vooral", "waar", "waarmee", "waarom", "wanneer", "want", "was", "wat", "we", "weet",
    "wel", "welk", "welke", "wie", "wij", "wil", "willen", "word", "worden", "wordt", "you", "zelf", "zich", "zijn",
    "zit", "zo", "zoek", "zoeken", "zou", "zoiets", "wilt", "what", "want", "become", "hallo", "alsjeblieft",
];

/// Words that also fill, but only beside words that say more.
pub const WEAK: &[&str] = &["werken", "werk", "leren", "maken", "bouwen", "techniek", "technisch", "technische", "regio"];

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
    ("leerwerk", Mode::Bbl),
    ("leerwerkplek", Mode::Bbl),
    ("werken en leren", Mode::Bbl),
    ("leren en werken", Mode::Bbl),
    ("werkend leren", Mode::Bbl),
    ("deeltijd", Mode::Deeltijd),
    ("voltijd", Mode::Voltijd),
];

/// Phrases for a region.
pub const REGIONS: &[(&str, Region)] = &[
    ("de liemers", Region::Liemers),
    ("liemers", Region::Liemers),
    ("de achterhoek", Region::Achterhoek),
    ("achterhoek", Region::Achterhoek),
    ("twente", Region::Twente),
    ("arnhem nijmegen", Region::ArnhemNijmegen),
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
