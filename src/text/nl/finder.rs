use super::count;
use crate::matching::{Flat, Liking};
use crate::model::Riasec;
use crate::text::{AgainstTexts, CardTexts, FinderTexts, ReasonTexts, ResultTexts, StartTexts};

pub(in crate::text) static TEXTS: FinderTexts = FinderTexts {
    title: "Wat vind jij leuk?",
    lead: "18 kaarten, ongeveer 3 minuten. Daarna zie je beroepen, met de reden erbij. Er is geen goed of fout.",
    link: "Weet je het nog niet?",
    link_lead: "Doe 18 kaarten. Dan zie je beroepen die een kijkje waard zijn.",
    start: StartTexts {
        worlds: "Welke werelden trekken je aan?",
        worlds_hint: "Kies er zoveel je wilt. Niets kiezen mag ook.",
        begin: "Naar de kaarten",
        resume_title: "Je was al begonnen",
        resume_lead: |seen, of| format!("Je deed {seen} van de {of} kaarten."),
        resume_more: |seen, left| format!("Je deed {seen} kaarten. Er zijn er nog {left}, als je wilt."),
        resume: "Ga verder",
        look: "Bekijk je beroepen",
        again: "Begin opnieuw",
        again_done: "Je antwoorden zijn weg.",
        back_done: "Je antwoorden staan er weer.",
        put_back: "Zet ze terug",
        kept: "Je antwoorden staan alleen op dit apparaat. Je kunt altijd stoppen en later verder gaan.",
        no_cards: "Er zijn hier te weinig kaarten. Kies een wereld, dan zie je wat daar kan.",
    },
    card: CardTexts {
        title: |number, of| format!("Kaart {number} van {of}"),
        question: "Hoe leuk vind je dit?",
        liking: |liking| match liking {
            Liking::NotAtAll => "helemaal niet leuk",
            Liking::Little => "niet zo leuk",
            Liking::Neutral => "gaat wel",
            Liking::Much => "leuk",
            Liking::VeryMuch => "heel leuk",
        },
        keys: "Met het toetsenbord: kies 1 tot en met 5.",
        swipe: "Vegen kan ook: naar rechts is leuk, naar links is niet zo leuk.",
        back: "Terug",
        skip: "Sla over",
        next: "Volgende",
        last: "Klaar",
        stop: "Laat mijn beroepen zien",
        stop_from: |number| match number {
            1 => "Nog 1 antwoord, dan kun je stoppen.".to_owned(),
            number => format!("Nog {number} antwoorden, dan kun je stoppen."),
        },
        pause: "Pauze",
        unanswered: "Kies eerst een gezicht, of sla de kaart over.",
    },
    result: ResultTexts {
        title: "Deze beroepen zijn een kijkje waard",
        lead: "Ze komen uit jouw antwoorden. Het is geen uitslag: niemand weet wat jij wordt. Praat erover.",
        too_few: |number| match number {
            1 => "Nog 1 antwoord".to_owned(),
            number => format!("Nog {number} antwoorden"),
        },
        too_few_lead: "Met minder kunnen we niets zeggen dat klopt.",
        go_on: "Ga verder met de kaarten",
        flat: "Je gaf bijna overal hetzelfde antwoord",
        flat_lead: |flat| match flat {
            Flat::Liked => "Je vindt bijna alles leuk. Mooi! Maar wij kunnen dan niet kiezen. Begin met een wereld.",
            Flat::Between => "Dat mag. Maar wij kunnen dan niet kiezen. Kijk eens rond in een wereld.",
            Flat::Disliked => {
                "Je vindt bijna niets leuk. Dat kan. Misschien helpt het om eerst rond te kijken in een wereld."
            }
        },
        unclear: "Je antwoorden gaan alle kanten op",
        unclear_lead: "Dat is heel gewoon. Kijk eerst rond in een wereld. Of doe nog wat kaarten, dan zie je meer.",
        unclear_show: "Laat toch zien wat eruit komt",
        look_back: "Verander je antwoorden",
        worlds: "Kies een of twee werelden",
        list: "Jouw beroepen",
        found: |number| format!("{}, met de reden erbij.", count(number, "beroep", "beroepen")),
        why: "Waarom dit beroep?",
        no_reason: "Een sterke reden vonden we niet in je antwoorden. Zo zie je ook eens iets anders.",
        mind: "Let op",
        like: |names| format!("Lijkt hier veel op: {names}."),
        change: "Wat zou dit veranderen?",
        change_says: |statement, from, to, enters| {
            let enters = enters.map(|name| format!(" Dan zag je {name}.")).unwrap_or_default();
            format!(
                "Je zei “{from}” bij: {statement} Had je “{to}” gezegd, dan stond dit beroep er niet.{enters} Ook andere beroepen kunnen dan wisselen."
            )
        },
        change_none: "Eén ander antwoord verandert dit niet. Dit beroep komt uit meer antwoorden samen.",
        companies: "Bedrijven",
        way: "Hoe kom ik hier?",
        fresh: "nieuw",
        print: "Print op een A4",
        aloud: "Jouw beroepen",
        talk: "Praat erover",
        talk_lead: "Deze vragen helpen. Ze staan ook op het papier.",
        questions: [
            "Welk beroep verrast je? Waarom?",
            "Welke reden klopt met hoe jij bent? En welke niet?",
            "Wat wil je nu zien of proberen?",
            "Met wie ga je hierover praten?",
        ],
        name: "Naam",
        on: "En nu?",
        more_cards: |number| format!("Nog {}", count(number, "kaart", "kaarten")),
        sharper: |number| match number {
            1 => "Er is nog 1 kaart, voor een scherper beeld.".to_owned(),
            number => format!("Er zijn nog {number} kaarten, voor een scherper beeld. Stoppen kan altijd."),
        },
        no_more_cards: "Je deed alle kaarten.",
        answers: "Jouw antwoorden",
        skipped: |number| format!("Je sloeg {} over.", count(number, "kaart", "kaarten")),
        to_skipped: "Naar wat je oversloeg",
        skipped_card: "overgeslagen",
        to_start: "Naar het begin",
        none_left: "Je hebt alle beroepen verborgen. Zet er hieronder een terug.",
        answers_lead: "Klopt er één niet? Verander die. Je beroepen veranderen mee.",
        to_list: "Naar je beroepen",
        all_companies: |number| format!("Alle {number} bedrijven bij dit beroep"),
        how: "Hoe werkt dit?",
        how_says: &[
            "Elke kaart hoort bij een soort bezigheid, zoals maken of uitzoeken, en bij een kenmerk van werk. De meeste horen ook bij een wereld.",
            "Bij elk beroep zochten we een beroep dat erop lijkt in O*NET, een Amerikaanse lijst. Daarin staat hoeveel van elke bezigheid erin zit.",
            "We vergelijken jouw patroon met dat van de beroepen. Technische beroepen lijken op elkaar, dus we kijken ook waarin ze verschillen.",
            "Past een antwoord niet bij je andere antwoorden van die soort? Dan telt het minder mee.",
            "Koos je een wereld? Dan telt die flink mee. Wat je bij ‘Niet voor mij’ zegt, telt ook mee.",
            "We kiezen vijf tot zeven beroepen die van elkaar verschillen. De redenen zijn de antwoorden die het meest meetelden.",
            "Dit is niet getest met leerlingen. Gebruik het om rond te kijken, niet om te beslissen.",
        ],
    },
    reason: ReasonTexts {
        chosen: |world| format!("Je koos de wereld {world}."),
        says: |liking, activity| {
            let how = match liking {
                Liking::VeryMuch => "heel leuk",
                Liking::Much => "leuk",
                Liking::Neutral => "‘gaat wel’",
                Liking::Little => "niet zo leuk",
                Liking::NotAtAll => "helemaal niet leuk",
            };
            format!("Je vindt het {how} om {activity}.")
        },
        has_trait: |name| format!("Dit werk is ook: {name}."),
        has_world: |world| format!("Dat hoort net als dit beroep bij {world}."),
        has_interest: |letter| format!("In dit werk zit meer {} dan in veel ander technisch werk.", activity(letter)),
        less_interest: |letter| {
            format!("In dit werk zit minder {} dan in veel ander technisch werk.", activity(letter))
        },
        still_trait: |name| format!("Dit werk is wel: {name}."),
        still_world: |world| format!("Dat hoort net als dit beroep bij {world}."),
        still_interest: |letter| {
            format!("In dit werk zit juist meer {} dan in veel ander technisch werk.", activity(letter))
        },
        unasked: |name| format!("Dit werk is ook: {name}. Daarover gaf je nog geen antwoord."),
        long: |level| format!("Je leert er lang voor: {level}."),
        nothing: "Een duidelijk minpunt vonden we niet in je antwoorden.",
    },
    against: AgainstTexts {
        hide: "Niet voor mij",
        hide_named: |name| format!("Niet voor mij: {name}"),
        hidden: |name| format!("{name} is weg uit je lijst."),
        why: "Waarom? Zeggen hoeft niet. Je andere beroepen veranderen mee.",
        because_trait: |name| format!("niet {name}"),
        because_world: |world| format!("niet deze wereld: {world}"),
        too_long: "te lang leren",
        unsaid: "zeg ik niet",
        bring_back: "Zet terug",
        bring_back_named: |name| format!("Zet {name} terug"),
        back: |name| format!("{name} doet weer mee."),
        enters: |names| format!("Nieuw in je lijst: {names}."),
        same: "De andere beroepen blijven zoals ze zijn.",
        list: |number| format!("Niet voor mij ({number})"),
        said: |reason| format!("Je zei: {reason}."),
    },
};

/// What one does, of each interest.
const fn activity(letter: Riasec) -> &'static str {
    match letter {
        Riasec::R => "doen en maken",
        Riasec::I => "uitzoeken",
        Riasec::A => "bedenken en vormgeven",
        Riasec::S => "hulp aan anderen",
        Riasec::E => "leiden en regelen",
        Riasec::C => "ordenen en controleren",
    }
}
