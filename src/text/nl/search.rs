use super::count;
use crate::search::{ChipKind, Reason};
use crate::text::SearchTexts;
use crate::travel::about;

pub(super) const TEXTS: SearchTexts = SearchTexts {
    label: "Zoek een beroep, opleiding of bedrijf",
    placeholder: "Bijvoorbeeld: lassen of buiten werken",
    submit: "Zoek",
    suggestions: "Suggesties",
    all_results: |query| format!("Alle resultaten voor ‘{query}’"),
    count_suggestions: |number| match number {
        0 => "Geen suggesties.".to_owned(),
        number => format!("{}. Gebruik de pijltjes.", count(number, "suggestie", "suggesties")),
    },
    count_results: |number| count(number, "resultaat", "resultaten"),
    preparing: "De zoekmachine start nog. Typ gerust door.",
    title: "Zoeken",
    title_for: |query| format!("Gevonden voor ‘{query}’"),
    empty_lead: "Typ hierboven wat je zoekt. Een woord is genoeg.",
    examples: "Probeer eens",
    understood: "Dit begrepen we",
    chip_kind: |kind| match kind {
        ChipKind::Place => "Plaats",
        ChipKind::Region => "Regio",
        ChipKind::Level => "Niveau",
        ChipKind::Mode => "Manier van leren",
        ChipKind::Trait => "Zo is het werk",
        ChipKind::Without => "Zonder",
        ChipKind::Subject => "Schoolvak",
        ChipKind::Code => "Code",
        ChipKind::Compare => "Vergelijken",
        ChipKind::Near => "Dichtbij",
        ChipKind::Kind => "Soort",
        ChipKind::Within => "Reistijd",
        ChipKind::After => "Verder leren",
    },
    remove_chip: |label| format!("Haal weg: {label}"),
    did_you_mean: "Bedoelde je",
    dropped: |label| format!("Met ‘{label}’ erbij vonden we niets. Zonder vonden we dit."),
    nothing: |query| format!("Voor ‘{query}’ vonden we nog niets"),
    nothing_lead: "Probeer een ander woord, of begin bij een van deze werelden.",
    more_of_kind: |number| format!("Toon nog {number}"),
    reason,
    onward: "Wat kan ik hierna?",
    groups: "Soorten resultaten",
};

fn reason(reason: &Reason) -> String {
    match reason {
        Reason::Title { typed } => format!("omdat ‘{typed}’ in de naam staat"),
        Reason::Synonym { typed, found } if typed == found => format!("omdat je ‘{typed}’ zoekt"),
        Reason::Synonym { typed, found } => format!("omdat ‘{typed}’ hoort bij ‘{found}’"),
        Reason::Text { typed } => format!("omdat je ‘{typed}’ zoekt"),
        Reason::Linked { typed, found } => format!("omdat ‘{typed}’ past bij ‘{found}’"),
        Reason::Editorial { typed } => format!("omdat dit past bij ‘{typed}’"),
        Reason::InPlace { place } => format!("in {place}"),
        Reason::NearPlace { place, minutes } => match about(f64::from(*minutes)) {
            Some(minutes) => format!("ongeveer {minutes} minuten fietsen van {place}"),
            None => format!("meer dan anderhalf uur fietsen van {place}"),
        },
        Reason::Fits { label } => format!("past bij: {label}"),
        Reason::Code { code } => format!("omdat het code {code} heeft"),
        Reason::Guess { typed, found } => format!("omdat ‘{typed}’ lijkt op ‘{found}’"),
    }
}
