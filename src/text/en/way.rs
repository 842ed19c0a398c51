use crate::model::YearRange;
use crate::pathways::{Applies, Best, Certainty, NoRoute, Rung, Stroke};
use crate::text::{AskTexts, LineTexts, OnTexts, StepTexts, StillTexts, WayTexts};

pub(in crate::text) static TEXTS: WayTexts = WayTexts {
    title: "Your route",
    lead: "From where you are now to what you want to be.",
    heading: |from, to| format!("From {from} to {to}"),
    waiting: "We are fetching everything.",
    link: "How do I get here?",
    begin: "Draw my route",
    begin_lead: "Tell where you are now and what you want to be. We draw every step.",
    ask: ASK,
    questions: "Three questions",
    how: "How do I get there?",
    next: "What can I do next?",
    reach: "Where can I still go?",
    years,
    left: |range| if range.max <= 0.0 { "now".to_owned() } else { format!("{} to go", years(range)) },
    after: |range| if range.max <= 0.0 { "already now".to_owned() } else { format!("after {}", years(range)) },
    certainty: |certainty| match certainty {
        Certainty::Right => "right",
        Certainty::RightIf => "right, but mind",
        Certainty::Condition => "with a condition",
        Certainty::Unknown => "we do not know",
        Certainty::Possible => "possible, no right",
        Certainty::Exception => "only after an examination",
    },
    certainty_means: |certainty| match certainty {
        Certainty::Right => "The law says that you may come.",
        Certainty::RightIf => "The law says that you may come. Sometimes something else counts too.",
        Certainty::Condition => "You may come if you meet the condition.",
        Certainty::Unknown => "The rule that we know is old. Ask the study.",
        Certainty::Possible => "The school decides whether you may come.",
        Certainty::Exception => "This is for people without the usual diploma.",
    },
    line: LINE,
    step: STEP,
    on: ON,
    still: STILL,
    no_route: |why| match why {
        NoRoute::NoStudyKnown => "We know no study for this career yet.",
        NoRoute::OnlyPreparation => "We only know a start at vmbo. What comes after it, we do not know.",
        NoRoute::NotConfirmed => "We are not sure enough of the study yet.",
        NoRoute::AlreadyThere => "You do this already, or you have it.",
        NoRoute::LevelBelow => "This is below your present level. Ask the school whether you can change.",
        NoRoute::SameLevel => "This is the same level as now. Ask the school whether you can change.",
        NoRoute::NoRuleKnown => "We know no rule that leads from here to there. Ask your counsellor.",
    },
    always: "You can always go on learning later.",
};

const ASK: AskTexts = AskTexts {
    stage_first: "First this. Then we know where your route begins.",
    skip_stage: "Skip this and look around",
    title: "Where do you want to go?",
    field: "Career or study",
    hint: "Type a few letters. For instance: lasser.",
    submit: "Choose",
    found: |number| match number {
        0 => "Nothing found.".to_owned(),
        number => format!("{number} found."),
    },
    nothing: "We do not know that. Try another word.",
    starting: "The search engine is starting.",
    unknown: |id| format!("We do not know ‘{id}’. Choose something else."),
    other: "Choose something else",
    skip: "I do not know yet",
};

const LINE: LineTexts = LineTexts {
    choose: |number| if number == 1 { "We found 1 route".to_owned() } else { format!("We found {number} routes") },
    best: |best| match best {
        Best::Shortest => "the fastest",
        Best::MostCertain => "the most certain",
        Best::MostAtWork => "most learning at work",
        Best::Nearest => "the nearest to home",
        Best::Highest => "highest diploma",
        Best::LowestAdvice => "with the lowest school advice",
        Best::Only => "the way that we know",
    },
    label: "Drawing of your routes. Each station opens its step in the list.",
    now: "Now",
    route: |number| format!("route {number}"),
    legend: "How to read the line",
    stroke: |stroke| match stroke {
        Stroke::Solid => "right: you may enter",
        Stroke::Dashed => "with a condition",
        Stroke::Dotted => "not certain: ask",
    },
    longer: "A longer piece takes longer.",
    steps: |route| format!("The steps: {route}"),
    in_all: |years| format!("{years} in all."),
    beside: "Sometimes this is possible too",
    beside_lead: "These ways have rules of their own. Ask the school what is possible now.",
    dates: "Mind these dates",
    no_title: "We know no route to this",
    neighbours: "This is like it, and you can go there",
    print: "Print this route",
    copy: "Copy the link",
    copied: "The link was copied.",
    copy_failed: "Copying does not work by itself. Copy the link below.",
    copy_field: "The link to this route",
};

const STEP: StepTexts = StepTexts {
    finish: |rung, until, with_diploma, name| match (rung, until) {
        (Rung::Primary, _) => "Finish groep 8".to_owned(),
        (Rung::Vwo, Rung::Havo3) => "Vwo 3 with proof".to_owned(),
        (_, Rung::Havo3) => "Havo 3 with proof".to_owned(),
        (_, Rung::Propedeuse) => "First year of hbo passed".to_owned(),
        _ if !with_diploma => format!("After {name}, without diploma"),
        _ => format!("Diploma of {name}"),
    },
    between: |level| format!("A study at {level}"),
    examples: "For instance",
    no_example: "We do not know which study fits here. Ask your counsellor.",
    profile: "Choose this profile. Ask whether your school has it.",
    how_long: "How long",
    may_i: "May I?",
    take_heed: "Mind",
    applies: |applies| match applies {
        Applies::Yes => "This applies to you.",
        Applies::Maybe => "This may apply to you.",
    },
    ask_now: "That rule is old. Ask the study what holds now.",
    required: |year| format!("In {year} this study asked:"),
    learn: "How you learn",
    learn_unknown: "We do not know whether it is bol or bbl.",
    leerbaan: "Bbl always has a condition: a leerbaan. That is paid work at a recognised training company.",
    leerbaan_chance: "The chance of a leerbaan is something else than your right to the study. Nobody can promise one.",
    only_leerbaan: "We know this study as bbl only.",
    schools: "Where",
    maybe: "perhaps",
    schools_unknown: "We do not know who offers this in the region. Ask the roc in your region too.",
    more_schools: |number| {
        if number == 1 { "And 1 more school.".to_owned() } else { format!("And {number} more schools.") }
    },
    fails: "If it does not work out",
    other_rule: "It can also be done like this:",
    via: |level| format!("First do {level}. Your right to it is more certain. Go on from there."),
    at_school: "You find no leerbaan? Then learn it at school, with bol.",
    ask: "Ask the study or your counsellor.",
    work: "To work",
    no_promise: "A diploma is no promise of a job.",
    source: "Where this is written",
};

const ON: OnTexts = OnTexts {
    lead: |stage| format!("This is possible after {stage}, by the rules that we know."),
    none: "We know no rule for what comes next. Ask your counsellor.",
    studies: |number| if number == 1 { "See 1 study".to_owned() } else { format!("See {number} studies") },
    same_field: |number| {
        if number == 1 {
            "One of them fits what you do now. It comes first.".to_owned()
        } else {
            format!("{number} of them fit what you do now. They come first.")
        }
    },
    no_study: "We know no technical studies at this level.",
    local: "Fast routes in the region",
};

const STILL: StillTexts = StillTexts {
    count: |reached, all| format!("From here we know a route to {reached} of the {all} careers."),
    mind: "Each career shows its fastest way. A right to a study is no right to a job.",
    worlds: "Choose a world",
    all_worlds: "All worlds",
    none: "In this world we know no route from here.",
    not: |number| {
        if number == 1 {
            "We know no way from here to 1 career".to_owned()
        } else {
            format!("We know no way from here to {number} careers")
        }
    },
};

/// `half a year`, `2 years`, `1.5 to 3 years`.
fn years(range: YearRange) -> String {
    let number = |years: f32| years.to_string();
    let unit = if range.max <= 1.0 { "year" } else { "years" };
    if range.max <= 0.0 {
        "no extra time".to_owned()
    } else if (range.max - range.min).abs() < 0.01 {
        if (range.max - 0.5).abs() < 0.01 { "half a year".to_owned() } else { format!("{} {unit}", number(range.max)) }
    } else if range.min <= 0.0 {
        format!("at most {} {unit}", number(range.max))
    } else {
        format!("{} to {} {unit}", number(range.min), number(range.max))
    }
}
