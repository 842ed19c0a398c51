use super::count;
use crate::outing::PLACES;
use crate::text::PlanVisitTexts;
use crate::text::plan_visit::Draft;
use crate::travel::Band;

pub(in crate::text) static TEXTS: PlanVisitTexts = PlanVisitTexts {
    title: "Plan een bezoek",
    lead: "Drie plekken in de buurt die samen verschillende techniek laten zien. Voor begeleiders van een groep.",
    door: "Met een groep op bezoek?",
    door_lead: "Krijg drie plekken met verschillende techniek, en een bericht om mee te beginnen.",
    start: "Waar begint de groep?",
    start_hint: "Kies een plaats bovenaan deze pagina, of kies hier een school.",
    start_place: "De plaats bovenaan deze pagina",
    band: "Hoelang mag de reis duren?",
    band_name: |band| match band {
        Band::Quarter => "15 minuten",
        Band::Half => "30 minuten",
        Band::ThreeQuarters => "45 minuten",
        Band::Hour => "60 minuten",
        Band::HourAndHalf => "90 minuten",
        Band::More => "langer",
    },
    no_start: "Waar begint de groep?",
    no_start_lead: "Kies bovenaan een plaats of postcode. Of kies hierboven een school. Dan zie je drie plekken.",
    found: |number, band, from| {
        let places = if number == PLACES { "Drie plekken".to_owned() } else { count(number, "plek", "plekken") };
        format!("{places} binnen {band} vanaf {from}")
    },
    rule: "Zo kiezen we: eerst wat iets nieuws laat zien, dan wat dichtbij is, dan op naam. Niemand betaalt om hier te staan. Wij weten niet wie bezoek ontvangt: vraag het.",
    too_few: |number, band| match number {
        0 => format!("Binnen {band} kennen we geen plek."),
        number => format!("Binnen {band} kennen we maar {}.", count(number, "plek", "plekken")),
    },
    too_alike: "Deze plekken lijken op elkaar. Meer verschil kennen we hier niet.",
    wider: |band, number| format!("Kijk binnen {band}: {}", count(number, "plek", "plekken")),
    nothing_wider: "Verder dan een uur kijken we niet. Kies een ander begin.",
    company: "Bedrijf",
    shows: "Laat zien",
    making: "Zelf maken en proberen. Met welke techniek precies, weten we niet.",
    inventing: "Samen iets nieuws uitproberen. Met welke techniek precies, weten we niet.",
    because: |sectors| format!("Sector: {sectors}"),
    also: |worlds| format!("Ook: {worlds}"),
    meant_for: |groups| format!("Bedoeld voor: {groups}"),
    card: "Bezoekkaart voor leerlingen",
    swap: "Iets anders",
    back: "Zet terug",
    of_place: |number, name| format!("op plek {number}, nu {name}"),
    now: |number, name| format!("Plek {number} is nu {name}."),
    exhausted: |band| format!("Je zag alles binnen {band}."),
    start_over: "Begin opnieuw",
    started_over: "De keuze is weer zoals aan het begin.",
    print: "Druk het plan af",
    copy_link: "Kopieer de link",
    link_copied: "De link is gekopieerd. Wie hem opent, ziet dit plan.",
    link_refused: "Kopiëren lukt hier niet. De link staat in de adresbalk.",
    appointment: "Afspraak met, datum en tijd:",
    message: "Een bericht om mee te beginnen",
    message_lead: "Verander het zoals je wilt. Vul in wat tussen haken staat. Wij versturen niets.",
    message_language: "",
    message_to: "Voor wie is het bericht?",
    message_field: "Het bericht",
    message_copy: "Kopieer het bericht",
    message_copied: "Het bericht is gekopieerd. Plak het in je mail.",
    message_selected: "Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.",
    message_again: "Zet ons voorbeeld terug",
    message_kept: "Wat je hier verandert, bewaren we niet. Kopieer het voor je weggaat.",
    questions: "Vraag dit vooraf",
    questions_list: &[
        "Met hoeveel leerlingen kunnen we komen?",
        "Voor welke klas of groep is het bezoek geschikt?",
        "Wat gaan de leerlingen zien, en wat kunnen ze zelf doen?",
        "Zijn veiligheidsschoenen of een veiligheidsbril nodig? En zijn die er voor ons?",
        "Mogen we foto's maken?",
        "Wat kunnen we vooraf met de leerlingen voorbereiden?",
        "Kan iedereen overal komen, ook met een rolstoel of met krukken?",
        "Hoe laat kunnen we beginnen, en hoelang duurt het bezoek?",
    ],
    draft,
};

fn draft(draft: &Draft) -> String {
    let place = draft.place.map(|place| format!(" in {place}")).unwrap_or_default();
    let school = draft.school.unwrap_or("[naam van de school]");
    format!(
        "Onderwerp: met een groep leerlingen op bezoek

Beste [naam],

Ik ben [je naam] van {school}. Met een groep leerlingen wil ik graag op bezoek komen bij {name}{place}. Zij denken na over een opleiding of beroep en willen techniek in het echt zien.

Kunnen wij komen op [datum]? Een andere dag kan ook.
Het gaat om [aantal] leerlingen uit [klas of groep].

Ik heb een paar vragen:
{questions}
U kunt mij bereiken via [mailadres of telefoonnummer]. Alvast hartelijk dank voor uw antwoord.

Met vriendelijke groet,
[je naam]
{school}
",
        name = draft.name,
        questions = draft.lines(),
    )
}
