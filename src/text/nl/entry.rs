use crate::model::{Right, RuleEnd};
use crate::text::EntryTexts;

pub(in crate::text) static TEXTS: EntryTexts = EntryTexts {
    title: "Mag ik hierheen?",
    with_right: "Met dit diploma mag je hierheen",
    otherwise: "Dit kan ook, maar niet vanzelf",
    right: |right| match right {
        Right::WettelijkDoorstroomrecht => "recht",
        Right::Schooladvies => "met dit schooladvies",
        Right::Voorwaarde => "met een voorwaarde",
        Right::Mogelijk => "soms mogelijk",
    },
    stage,
    narrowed: "Let op. Het kan ook liggen aan je profiel, je vakken of je richting:",
    local: "Een snelle route in de regio",
    local_lead: "Deze route heeft eigen regels. Vraag de school wat er nu kan.",
    none: "Wij kennen geen regel voor deze opleiding. Vraag het na bij de opleiding.",
    not_yours: "Staat jouw diploma er niet bij? Vraag het na bij de opleiding.",
    undated: "Bij deze regels staat geen datum. Vraag het na bij de opleiding, ook als jouw diploma er niet bij staat.",
    old: "Een deel van deze regels is ouder dan drie jaar. Vraag het na bij de opleiding, ook als jouw diploma er niet bij staat.",
    rules: "Waar deze regels staan",
    after: "Daarna",
    after_lead: "Een diploma is geen eindpunt. Dit kan erna.",
    after_none: "Wij kennen geen regel voor wat hierna komt.",
    after_studies: "Een stap hoger, in dezelfde richting",
    after_all: "Alle opleidingen die hierna komen",
};

fn stage(end: &RuleEnd) -> Option<&'static str> {
    Some(match (end.kind.as_str(), end.level.as_str()) {
        ("po", _) => "groep 8 van de basisschool",
        ("praktijkonderwijs", _) => "praktijkonderwijs",
        ("vmbo", "bb") => "vmbo basis",
        ("vmbo", "kb") => "vmbo kader",
        ("vmbo", "bb/kb") => "vmbo basis of kader",
        ("vmbo", "gl-tl") => "vmbo gl of tl",
        ("havo", "3") => "havo 3 of vwo 3",
        ("havo", "4") => "havo 4",
        ("havo", _) => "havo",
        ("vwo", "5") => "vwo 5",
        ("vwo", _) => "vwo",
        ("mbo", "1") => "mbo niveau 1",
        ("mbo", "2") => "mbo niveau 2",
        ("mbo", "3") => "mbo niveau 3",
        ("mbo", "4") => "mbo niveau 4",
        ("mbo", "4 specialist") => "mbo niveau 4, specialist",
        ("mbo", "2/3/4") => "mbo niveau 2, 3 of 4",
        ("ad", _) => "Associate degree",
        ("hbo-bachelor", "propedeuse") => "het eerste jaar van het hbo",
        ("hbo-bachelor", _) => "hbo",
        ("wo-bachelor", _) => "universiteit",
        ("hbo-master", _) => "een master op het hbo",
        ("wo-master", _) => "een master aan de universiteit",
        ("werk", _) => "werk",
        _ => return None,
    })
}
