use crate::text::ErrorTexts;

pub(super) const TEXTS: ErrorTexts = ErrorTexts {
    title: "Het laden is niet gelukt",
    try_again: "Opnieuw proberen",
    missing: "Het bestand met de gegevens staat niet op de server. Misschien is de app net vernieuwd.",
    server: |status| {
        format!("De server geeft een fout ({status}). Dat ligt niet aan jou. Wacht even en probeer het opnieuw.")
    },
    offline: "Er is geen verbinding. Kijk of je wifi aanstaat.",
    timeout: "De server geeft geen antwoord. We hebben 20 seconden gewacht.",
    truncated: "Het bestand kwam maar half binnen. De verbinding viel weg.",
    not_json: "We kregen iets anders dan onze gegevens. Moet je misschien eerst inloggen op de wifi?",
    wrong_version: |found| {
        format!("De gegevens (versie {found}) passen niet bij deze app. Laad de pagina opnieuw voor de nieuwste app.")
    },
    nothing_in_it: "Het bestand met de gegevens is leeg.",
    for_helper: "Lukt het niet? Laat dit zien aan je docent:",
};
