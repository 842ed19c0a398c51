use crate::model::YearRange;
use crate::pathways::{Applies, Best, Certainty, NoRoute, Rung, Stroke};
use crate::text::{AskTexts, LineTexts, OnTexts, StepTexts, StillTexts, WayTexts};

pub(in crate::text) static TEXTS: WayTexts = WayTexts {
    title: "Jouw route",
    lead: "Van waar je nu bent naar wat je wilt worden.",
    heading: |from, to| format!("Van {from} naar {to}"),
    waiting: "We halen alles op.",
    link: "Hoe kom ik hier?",
    begin: "Teken mijn route",
    begin_lead: "Vertel waar je nu zit en wat je wilt worden. Wij tekenen elke stap.",
    ask: ASK,
    questions: "Drie vragen",
    how: "Hoe kom ik er?",
    next: "Wat kan ik hierna?",
    reach: "Waar kan ik nog heen?",
    years,
    left: |range| if range.max <= 0.0 { "nu".to_owned() } else { format!("nog {}", years(range)) },
    after: |range| if range.max <= 0.0 { "nu al".to_owned() } else { format!("na {}", years(range)) },
    certainty: |certainty| match certainty {
        Certainty::Right => "recht",
        Certainty::RightIf => "recht, maar let op",
        Certainty::Condition => "met een voorwaarde",
        Certainty::Unknown => "weten we niet",
        Certainty::Possible => "kan, maar geen recht",
        Certainty::Exception => "alleen na een onderzoek",
    },
    certainty_means: |certainty| match certainty {
        Certainty::Right => "De wet zegt dat je dan mag komen.",
        Certainty::RightIf => "De wet zegt dat je dan mag komen. Soms telt ook iets anders mee.",
        Certainty::Condition => "Je mag komen als je aan de voorwaarde voldoet.",
        Certainty::Unknown => "De regel die wij kennen is oud. Vraag het de opleiding.",
        Certainty::Possible => "De school beslist of je mag komen.",
        Certainty::Exception => "Dit is voor wie het gewone diploma niet heeft.",
    },
    line: LINE,
    step: STEP,
    on: ON,
    still: STILL,
    no_route: |why| match why {
        NoRoute::NoStudyKnown => "We kennen nog geen opleiding voor dit beroep.",
        NoRoute::OnlyPreparation => "We kennen alleen een begin op het vmbo. Wat daarna komt, weten we niet.",
        NoRoute::NotConfirmed => "We zijn nog niet zeker genoeg van de opleiding.",
        NoRoute::AlreadyThere => "Dit doe je al, of je hebt het al.",
        NoRoute::LevelBelow => "Dit ligt onder je niveau van nu. Vraag de school of je kunt overstappen.",
        NoRoute::SameLevel => "Dit is hetzelfde niveau als nu. Vraag de school of je kunt overstappen.",
        NoRoute::NoRuleKnown => "We kennen geen regel die van hier daarheen gaat. Vraag je decaan.",
    },
    always: "Je kunt altijd later verder leren.",
};

const ASK: AskTexts = AskTexts {
    stage_first: "Eerst dit. Dan weten we waar je route begint.",
    skip_stage: "Sla over en kijk rond",
    title: "Waar wil je heen?",
    field: "Beroep of opleiding",
    hint: "Typ een paar letters. Bijvoorbeeld: lasser.",
    submit: "Kies",
    found: |number| match number {
        0 => "Niets gevonden.".to_owned(),
        1 => "1 gevonden.".to_owned(),
        number => format!("{number} gevonden."),
    },
    nothing: "Dat kennen we niet. Probeer een ander woord.",
    starting: "De zoekmachine start nog.",
    unknown: |id| format!("We kennen ‘{id}’ niet. Kies iets anders."),
    other: "Kies iets anders",
    skip: "Ik weet het nog niet",
};

const LINE: LineTexts = LineTexts {
    choose: |number| if number == 1 { "We vonden 1 route".to_owned() } else { format!("We vonden {number} routes") },
    best: |best| match best {
        Best::Shortest => "het snelst",
        Best::MostCertain => "het zekerst",
        Best::MostAtWork => "meest werkend leren",
        Best::Nearest => "het dichtst bij huis",
        Best::Highest => "hoogste diploma",
        Best::LowestAdvice => "met het laagste schooladvies",
        Best::Only => "de weg die wij kennen",
    },
    label: "Tekening van je routes. Elk station opent zijn stap in de lijst.",
    now: "Nu",
    route: |number| format!("route {number}"),
    legend: "Zo lees je de lijn",
    stroke: |stroke| match stroke {
        Stroke::Solid => "recht: je mag erin",
        Stroke::Dashed => "met een voorwaarde",
        Stroke::Dotted => "niet zeker: vraag het",
    },
    longer: "Een langer stuk duurt langer.",
    steps: |route| format!("De stappen: {route}"),
    in_all: |years| format!("Samen {years}."),
    beside: "Dit kan soms ook",
    beside_lead: "Deze wegen hebben eigen regels. Vraag de school wat er nu kan.",
    dates: "Let op deze data",
    no_title: "We kennen geen route hierheen",
    neighbours: "Dit lijkt erop, en daar kun je wel heen",
    print: "Print deze route",
    copy: "Kopieer de link",
    copied: "De link is gekopieerd.",
    copy_failed: "Kopiëren lukt niet vanzelf. Kopieer de link hieronder.",
    copy_field: "De link naar deze route",
};

const STEP: StepTexts = StepTexts {
    finish: |rung, until, with_diploma, name| match (rung, until) {
        (Rung::Primary, _) => "Groep 8 af".to_owned(),
        (Rung::Vwo, Rung::Havo3) => "Vwo 3 met bewijs".to_owned(),
        (_, Rung::Havo3) => "Havo 3 met bewijs".to_owned(),
        (_, Rung::Propedeuse) => "Eerste jaar hbo gehaald".to_owned(),
        _ if !with_diploma => format!("Na {name}, zonder diploma"),
        _ => format!("Diploma {name}"),
    },
    between: |level| format!("Opleiding {level}"),
    examples: "Bijvoorbeeld",
    no_example: "Welke opleiding hier past, weten we niet. Vraag je decaan.",
    profile: "Kies dit profiel. Vraag of jouw school het heeft.",
    how_long: "Hoe lang",
    may_i: "Mag het?",
    take_heed: "Let op",
    applies: |applies| match applies {
        Applies::Yes => "Dit geldt voor jou.",
        Applies::Maybe => "Dit geldt misschien voor jou.",
    },
    ask_now: "Die regel is oud. Vraag de opleiding wat nu geldt.",
    required: |year| format!("In {year} vroeg deze opleiding:"),
    learn: "Hoe je leert",
    learn_unknown: "Of het bol of bbl is, weten we niet.",
    leerbaan: "Bbl heeft altijd een voorwaarde: een leerbaan. Dat is betaald werk bij een erkend leerbedrijf.",
    leerbaan_chance: "De kans op een leerbaan is iets anders dan je recht op de opleiding. Niemand kan een leerbaan beloven.",
    only_leerbaan: "Deze opleiding kennen wij alleen als bbl.",
    schools: "Waar",
    maybe: "misschien",
    schools_unknown: "Wij weten niet wie dit in de regio aanbiedt. Vraag ook het roc in je regio.",
    more_schools: |number| {
        if number == 1 { "En nog 1 school.".to_owned() } else { format!("En nog {number} scholen.") }
    },
    fails: "Lukt het niet?",
    other_rule: "Het kan ook zo:",
    via: |level| format!("Doe eerst {level}. Daar is je recht zekerder. Ga daarna verder."),
    at_school: "Vind je geen leerbaan? Leer het dan op school, met bol.",
    ask: "Vraag het de opleiding of je decaan.",
    work: "Aan het werk",
    no_promise: "Een diploma is geen belofte van een baan.",
    source: "Waar dit staat",
};

const ON: OnTexts = OnTexts {
    lead: |stage| format!("Dit kan na {stage}, volgens de regels die wij kennen."),
    none: "Wij kennen geen regel voor wat hierna komt. Vraag je decaan.",
    studies: |number| {
        if number == 1 { "Bekijk 1 opleiding".to_owned() } else { format!("Bekijk {number} opleidingen") }
    },
    same_field: |number| {
        if number == 1 {
            "Eén daarvan past bij wat je nu doet. Die staat bovenaan.".to_owned()
        } else {
            format!("{number} daarvan passen bij wat je nu doet. Die staan bovenaan.")
        }
    },
    no_study: "Technische opleidingen op dit niveau kennen wij niet.",
    local: "Snelle routes in de regio",
};

const STILL: StillTexts = StillTexts {
    count: |reached, all| format!("Vanaf hier kennen wij een route naar {reached} van de {all} beroepen."),
    mind: "Bij elk beroep staat de snelste weg. Een recht op een opleiding is geen recht op een baan.",
    worlds: "Kies een wereld",
    all_worlds: "Alle werelden",
    none: "In deze wereld kennen wij geen route vanaf hier.",
    not: |number| {
        if number == 1 {
            "Naar 1 beroep kennen wij geen weg vanaf hier".to_owned()
        } else {
            format!("Naar {number} beroepen kennen wij geen weg vanaf hier")
        }
    },
};

/// `een half jaar`, `2 jaar`, `1,5 tot 3 jaar`.
fn years(range: YearRange) -> String {
    let number = |years: f32| match (years.trunc(), years.fract() > 0.0) {
        (0.0, true) => "een half".to_owned(),
        (whole, true) => format!("{whole},5"),
        (whole, false) => whole.to_string(),
    };
    if range.max <= 0.0 {
        "geen extra tijd".to_owned()
    } else if (range.max - range.min).abs() < 0.01 {
        format!("{} jaar", number(range.max))
    } else if range.min <= 0.0 {
        format!("hoogstens {} jaar", number(range.max))
    } else {
        format!("{} tot {} jaar", number(range.min), number(range.max))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_read_as_people_say_them() {
        for (min, max, said) in [
            (2.0, 2.0, "2 jaar"),
            (0.5, 1.0, "een half tot 1 jaar"),
            (0.5, 0.5, "een half jaar"),
            (3.5, 6.0, "3,5 tot 6 jaar"),
            (0.0, 1.0, "hoogstens 1 jaar"),
        ] {
            assert_eq!(years(YearRange { min, max }), said);
        }
    }
}
