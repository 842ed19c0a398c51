use super::count;
use crate::pathways::{DoorCounts, DoorState, Profile, Rung, Subject};
use crate::text::ProfileChoiceTexts;

pub(in crate::text) static TEXTS: ProfileChoiceTexts = ProfileChoiceTexts {
    title: "Welk profiel?",
    lead: "Kijk welke deuren opengaan met een profiel of vak.",
    link: "Profiel kiezen: welke deuren gaan open?",
    which_school: "Op welke school zit je?",
    which_school_lead: "Dan weten we welke profielen er zijn.",
    no_profiles: "Hier kies je geen profiel",
    no_profiles_lead: |rung| match rung {
        Rung::Primary => "Dat komt later. Op het vmbo kies je in klas 2. Op havo en vwo kies je in klas 3.",
        _ => "Dit is voor klas 2 van het vmbo, en voor klas 3 van havo en vwo. Voor jou zijn er andere wegen.",
    },
    look_ahead: "Kijk alvast bij een school",
    onward: "Kijk hoe het voor jou verder kan",

    choose: "Kies een profiel",
    choose_lead: |rung| match rung {
        Rung::VmboGlTl => "Je kiest in klas 2. Heeft jouw school geen profielen op gl of tl? Dan tellen je vakken.",
        Rung::Havo | Rung::Vwo => "Je kiest in klas 3. Je mag hier alles proberen.",
        _ => "Je kiest in klas 2. Je mag hier alles proberen.",
    },
    which_profile: "Welk profiel?",
    profile,
    profile_means,
    which_subjects: "Welke vakken heb je, of wil je?",
    which_subjects_with: |name| format!("Welke vakken bij {name}?"),
    subjects_hint: "Alleen deze vakken tellen in de regels die wij kennen.",
    subject: |subject| match subject {
        Subject::Wiskunde => "wiskunde",
        Subject::Nask1 => "nask1 (natuurkunde en scheikunde)",
        Subject::WiskundeA => "wiskunde A",
        Subject::WiskundeB => "wiskunde B",
        Subject::Natuurkunde => "natuurkunde",
        Subject::Scheikunde => "scheikunde",
        Subject::Nlt => "nlt (natuur, leven en technologie)",
    },
    subjects_unknown: "Ik weet het nog niet",
    subjects_open: "Dat mag. Wij zeggen erbij waar een vak telt.",
    subjects_none: "Geen van deze vakken. Daar rekenen we mee.",
    compare: "Vergelijk met",
    compare_none: "Niet vergelijken",
    compare_same: |name| format!("{name}, met andere vakken"),
    own_subjects: "Daar andere vakken bij",
    compare_equal: "Dit is twee keer hetzelfde. Kies een ander profiel of andere vakken.",
    keep: "Bewaar dit als mijn profiel",
    keep_lead: "Dan weten andere pagina's het ook. Het blijft op dit apparaat.",
    kept: "Dit is bewaard als jouw profiel. Het staat alleen op dit apparaat.",
    choose_first: "Kies een profiel. Dan zie je hier welke deuren opengaan.",

    named: |name, subjects| match subjects {
        [] => format!("{name} zonder deze vakken"),
        subjects => format!("{name} met {}", all_of(subjects)),
    },
    named_subjects_unknown: |name| format!("{name}, vakken nog open"),
    opens: |name| format!("Dit gaat open met {name}"),
    what_is_a_door: "Een deur is een opleiding die wij kennen: techniek, en wat daarbij hoort.",
    summary: |name, counts| format!("Met {name}: {}.", counts_in_words(counts, true)),
    counts: |counts| counts_in_words(counts, false),
    state: |state| match state {
        DoorState::Open => "open",
        DoorState::Condition => "met een voorwaarde",
        DoorState::Unknown => "weten we niet",
        DoorState::Later => "later",
    },
    state_means: |state| match state {
        DoorState::Open => "Met je diploma heb je recht op deze opleiding.",
        DoorState::Condition => "Je mag erheen als je aan iets voldoet.",
        DoorState::Unknown => "De regel is te oud voor een antwoord. Vraag je decaan.",
        DoorState::Later => "Eerst een andere opleiding. Dan gaat de deur open.",
    },
    at_work_only: |number| {
        format!(
            "Bij {number} van de open deuren leer je alleen op het werk (bbl). Daar heb je een leerbaan voor nodig. Die is nooit zeker."
        )
    },
    doors: |number| count(number, "deur", "deuren"),
    show_doors: |number| format!("Bekijk {}", count(number, "deur", "deuren")),
    per_level: "Alle deuren, per niveau",
    per_level_lead: "Kies een niveau en een richting.",
    about_profile: |name| format!("Wat leer je bij {name}?"),

    rule: "De regel",
    old_rule: |year| year.map_or_else(|| "Een oude regel".to_owned(), |year| format!("Een oude regel, uit {year}")),
    maybe: "Misschien geldt dit voor jou",
    mind: "Let op",
    required: |year, is_old| if is_old { format!("In {year}") } else { format!("De regel van {year}") },
    said_open: |profile| format!("{profile} was genoeg."),
    said_with: |profile, subjects, all| {
        let how = if all { "" } else { "een van deze vakken: " };
        format!("bij {profile} vroeg de opleiding {how}{subjects}.")
    },
    said_not_by_itself: |profile| format!("alleen {profile} was niet genoeg. Wat erbij moest, staat er niet."),
    said_closed: |profile| format!("{profile} was niet genoeg."),
    said_nothing: "de opleiding vroeg iets van je profiel of vakken.",
    met: "Dat heb jij.",
    not_met: "Dat heb je nu nog niet.",
    all_of,
    ask: |state| match state {
        DoorState::Unknown => "Vraag je decaan wat er nu geldt.",
        DoorState::Condition => "Vraag je decaan of jij hieraan voldoet.",
        DoorState::Open | DoorState::Later => "",
    },
    first_another: "Eerst een andere opleiding of een hoger diploma. Daarna gaat deze deur alsnog open.",
    only_bbl: "Dit leer je alleen op het werk (bbl). Daar heb je een leerbaan voor nodig. Die is nooit zeker.",
    also_bbl: "Kies je bbl? Dan heb je een leerbaan nodig. Die is nooit zeker.",
    fits: "past bij je profiel",
    work_after: "Werk erna, bijvoorbeeld:",
    route: "Bekijk de weg erheen",

    different: "Wat is er anders?",
    side_by_side: "Naast elkaar",
    same_doors: |a, b| format!("Met {a} en {b} staan dezelfde deuren open. Kies dus wat je leuk vindt."),
    same_for_mbo: "Voor het mbo maakt dit niet uit: dezelfde deuren gaan open.",
    matter_of_science: "Voor het mbo maakt je profiel meestal niet uit. Heb je wiskunde of nask1? Dan is er geen verschil.",
    mostly_same: "Voor het mbo telt vooral je diploma. Lees hieronder waar het verschil zit.",
    no_ranking: "Geen profiel is beter. Je kunt later altijd verder leren.",
    state_differs: |a, state_a, b, state_b| {
        let state = |state| (TEXTS.state)(state);
        format!("{a}: {}. {b}: {}.", state(state_a), state(state_b))
    },
    state_only: |name| format!("Alleen zeker open met {name}"),
    rule_differs: |a, b| format!("Een oude regel zei iets anders van {a} dan van {b}"),
    rule_differs_lead: "Of dat nog geldt, weten we niet. Vraag je decaan.",
    fits_only: |name| format!("Past meer bij {name}"),
    fits_only_lead: "Dit profiel bereidt je voor op werk na deze opleidingen. De deur hangt er niet van af.",
    swap: |name| format!("Bekijk de deuren van {name}"),
};

const fn profile(profile: Profile) -> &'static str {
    match profile {
        Profile::Pie => "PIE",
        Profile::Bwi => "BWI",
        Profile::Mt => "M&T",
        Profile::Mvi => "MVI",
        Profile::Mat => "MaT",
        Profile::Groen => "Groen",
        Profile::Dp => "D&P",
        Profile::Other => "een ander profiel of geen",
        Profile::Nt => "NT",
        Profile::Ng => "NG",
        Profile::Em => "EM",
        Profile::Cm => "CM",
    }
}

const fn profile_means(profile: Profile) -> &'static str {
    match profile {
        Profile::Pie => "produceren, installeren en energie",
        Profile::Bwi => "bouwen, wonen en interieur",
        Profile::Mt => "mobiliteit en transport",
        Profile::Mvi => "media, vormgeving en ICT",
        Profile::Mat => "maritiem en techniek",
        Profile::Groen => "planten, dieren en natuur",
        Profile::Dp => "dienstverlening en producten",
        Profile::Other => "zorg, economie, horeca, of alleen vakken",
        Profile::Nt => "natuur en techniek",
        Profile::Ng => "natuur en gezondheid",
        Profile::Em => "economie en maatschappij",
        Profile::Cm => "cultuur en maatschappij",
    }
}

fn all_of(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} en {last}", first.join(", ")),
    }
}

/// `34 deuren open, 12 met een voorwaarde, 5 weten we niet, 20 later via een andere opleiding`.
fn counts_in_words(counts: &DoorCounts, full: bool) -> String {
    let mut parts = Vec::new();
    for state in DoorState::ALL {
        let number = counts.of(state);
        if number == 0 {
            continue;
        }
        let word = (TEXTS.state)(state);
        let number = if full && parts.is_empty() { count(number, "deur", "deuren") } else { number.to_string() };
        let way = if full && state == DoorState::Later { " via een andere opleiding" } else { "" };
        parts.push(format!("{number} {word}{way}"));
    }
    parts.join(", ")
}
