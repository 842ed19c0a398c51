use crate::text::DossierTexts;

pub(in crate::text) static TEXTS: DossierTexts = DossierTexts {
    kept_here: "Dit blijft op dit apparaat. Het gaat nergens heen.",
    refused: "Dit apparaat bewaart niets. Schrijf het over.",
    erase_note: "Wis dit",
    erase_note_named: |name| format!("Wis dit: {name}"),
    erased: "Gewist.",
    put_back: "Zet terug",
    others: "In een ander tabblad schreef je:",
    others_add: "Zet het erbij",
    others_drop: "Gooi het weg",
    all_title: "Deel je dit apparaat?",
    all_lead: "Wie hierna komt, kan zien wat je schreef en koos. Wis het als je klaar bent.",
    all_erase: "Wis alles van mij",
    all_sure: "Weet je het zeker? Al je notities, vinkjes en keuzes gaan weg. Je krijgt ze niet terug.",
    all_yes: "Ja, wis alles",
    all_no: "Nee, bewaar het",
    all_done: "Alles is gewist. Op dit apparaat staat niets meer van jou.",
};
