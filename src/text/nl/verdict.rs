use crate::model::YearRange;
use crate::pathways::Verdict;
use crate::text::VerdictTexts;

pub(in crate::text) static TEXTS: VerdictTexts = VerdictTexts {
    for_you: |stage| format!("Voor jou: {stage}"),
    ask_stage: "Vertel bovenaan waar je nu zit. Dan zie je of jij hierheen mag.",
    verdict: |verdict| match verdict {
        Verdict::Yes => "Ja",
        Verdict::YesIf => "Ja, als",
        Verdict::Unknown => "Dat weten we niet",
        Verdict::NotYet => "Nog niet",
    },
    means: |verdict| match verdict {
        Verdict::Yes => "Met je diploma mag je hierheen.",
        Verdict::YesIf => "Er hoort een voorwaarde bij. Die lees je hieronder.",
        Verdict::Unknown => "Wij kennen geen regel die dit zeker zegt.",
        Verdict::NotYet => "Er komt eerst iets anders. Daarna kan het wel.",
    },
    apply: "Je kunt je aanmelden. Vraag de school wanneer.",
    finish: |rung| format!("Maak eerst dit af: {rung}."),
    school: |rung| format!("Ga eerst naar {rung}."),
    study: |rung, names| {
        if names.is_empty() {
            format!("Doe eerst {rung}.")
        } else {
            format!("Doe eerst {rung}. Bijvoorbeeld: {names}.")
        }
    },
    ask: "Vraag het aan je decaan of aan de opleiding.",
    start_in: |years| format!("Dan kun je beginnen over {years}."),
    rule_old: |year| match year {
        Some(year) => format!("Deze regel is uit {year}. Vraag het na bij de opleiding."),
        None => "Deze regel is oud. Vraag het na bij de opleiding.".to_owned(),
    },
    leerbaan: "Kies je bbl? Dan heb je ook een leerbaan nodig. Die is nooit zeker.",
    line: |stations, years| format!("{}. Samen {years}.", stations.join(" → ")),
    no_line: "Wij kennen vanaf hier geen weg. Bekijk wat er dichtbij komt.",
    finished: |rung| format!("{rung} afmaken"),
    work: "werk",
    years,
};

fn years(range: YearRange) -> String {
    let word = |years: f32| match (years.floor() as u32, years.fract() >= 0.25) {
        (0, true) => "een half".to_owned(),
        (whole, true) => format!("{whole},5"),
        (whole, false) => whole.to_string(),
    };
    let (min, max) = (word(range.min), word(range.max));
    if min == max { format!("{min} jaar") } else { format!("{min} tot {max} jaar") }
}
