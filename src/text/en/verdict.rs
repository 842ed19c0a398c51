use crate::model::YearRange;
use crate::pathways::Verdict;
use crate::text::VerdictTexts;

pub(in crate::text) static TEXTS: VerdictTexts = VerdictTexts {
    for_you: |stage| format!("For you: {stage}"),
    ask_stage: "Say at the top where you are now. Then you see whether you may come here.",
    verdict: |verdict| match verdict {
        Verdict::Yes => "Yes",
        Verdict::YesIf => "Yes, if",
        Verdict::Unknown => "We do not know",
        Verdict::NotYet => "Not yet",
    },
    means: |verdict| match verdict {
        Verdict::Yes => "With your diploma you may come here.",
        Verdict::YesIf => "There is a condition. You read it below.",
        Verdict::Unknown => "We know no rule that says so for sure.",
        Verdict::NotYet => "Something else comes first. After that it is possible.",
    },
    apply: "You can apply. Ask the school when.",
    finish: |rung| format!("First finish this: {rung}."),
    school: |rung| format!("First go to {rung}."),
    study: |rung, names| {
        if names.is_empty() { format!("First do {rung}.") } else { format!("First do {rung}. For example: {names}.") }
    },
    ask: "Ask your counsellor or the study.",
    start_in: |years| format!("Then you can start in {years}."),
    rule_old: |year| match year {
        Some(year) => format!("This rule is of {year}. Ask the study."),
        None => "This rule is old. Ask the study.".to_owned(),
    },
    leerbaan: "Do you choose bbl? Then you need a paid training job too. That is never certain.",
    line: |stations, years| format!("{}. Together {years}.", stations.join(" → ")),
    no_line: "We know no way from here. See what comes near.",
    finished: |rung| format!("finish {rung}"),
    work: "work",
    years,
};

fn years(range: YearRange) -> String {
    let word = |years: f32| match (years.floor() as u32, years.fract() >= 0.25) {
        (0, true) => "half a".to_owned(),
        (whole, true) => format!("{whole}.5"),
        (whole, false) => whole.to_string(),
    };
    let (min, max) = (word(range.min), word(range.max));
    if min == max { format!("{min} years") } else { format!("{min} to {max} years") }
}
