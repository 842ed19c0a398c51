use super::count;
use crate::text::AboutTexts;

pub(in crate::text) static TEXTS: AboutTexts = AboutTexts {
    title: "Over de data",
    lead: "Hier lees je wat we weten, waar het vandaan komt en hoe zeker het is.",
    dataset_of: |region, date| format!("Gegevens over {region}, van {date}."),
    counts: "Wat er in zit",
    counts_lead: "Wat we niet zeker genoeg weten, laten we niet zien.",
    shown: "Te zien",
    kept_out: "Apart gehouden",
    kept_out_why: "Waarom we iets apart houden",
    sure: "Hoe zeker zijn we?",
    sure_lead: "Bij elk beroep, elke school en elk bedrijf staat hoe zeker we zijn.",
    kind: "Soort",
    credits: "Met dank aan",
    credits_lead: "We gebruiken open gegevens van anderen.",
    licence: |licence| format!("Licentie: {licence}"),
    our_texts: |licence| format!("Onze eigen teksten mag je gebruiken onder {licence}."),
    all_sound: "Alle gegevens zijn goed gelezen.",
    left_out: |number| {
        let records = count(
            number,
            "gegeven kon niet gelezen worden en is weggelaten.",
            "gegevens konden niet gelezen worden en zijn weggelaten.",
        );
        format!("{records} De rest klopt.")
    },
    honest_title: "Wat we niet weten",
    honest: &[
        "We kennen niet alle scholen die een opleiding geven. Vraag ook het roc in je regio.",
        "We weten niet of een bedrijf nu mensen zoekt. We noemen alleen waar dit werk kan voorkomen.",
        "Lonen gelden voor een hele groep werknemers, niet voor starters.",
        "Regels kunnen veranderen. Vraag bij twijfel je decaan of de opleiding.",
    ],
};
