use super::count;
use crate::text::NewsTexts;

pub(in crate::text) static TEXTS: NewsTexts = NewsTexts {
    title: "Nieuws",
    lead: "Wat er gebeurde in de techniek in onze regio, in onze eigen woorden.",
    waiting: "Het nieuws komt eraan.",
    count: |number| count(number, "bericht", "berichten"),
    pillar: "Waarvoor",
    year: "Jaar",
    nothing: "Geen nieuws dat hierbij past",
    nothing_lead: "Haal een keuze weg, dan zie je weer meer.",
    this_item: "Dit bericht",
    close_item: "Laat alleen de lijst zien",
    no_item: "Dit bericht kennen we niet. Hieronder staat al het nieuws.",
    pact: "Lees wat het Techniekpact was",
    item: "Bericht:",
    year_estimated: |date| format!("{date} (jaar geschat)"),
    date_estimated: |date| format!("{date} (datum geschat)"),
};
