use super::count;
use crate::pathways::{DoorCounts, DoorState, Profile, Rung, Subject};
use crate::text::ProfileChoiceTexts;

pub(in crate::text) static TEXTS: ProfileChoiceTexts = ProfileChoiceTexts {
    title: "Which profile?",
    lead: "See which doors open with a profile or subject.",
    link: "Choose a profile: which doors open?",
    which_school: "Which school are you at?",
    which_school_lead: "Then we know which profiles there are.",
    no_profiles: "You choose no profile here",
    no_profiles_lead: |rung| match rung {
        Rung::Primary => "That comes later. At vmbo you choose in year 2. At havo and vwo you choose in year 3.",
        _ => "This is for year 2 of vmbo, and for year 3 of havo and vwo. There are other ways for you.",
    },
    look_ahead: "Look ahead at a school",
    onward: "See how you can go on",

    choose: "Choose a profile",
    choose_lead: |rung| match rung {
        Rung::VmboGlTl => "You choose in year 2. Has your school no profiles at gl or tl? Then your subjects count.",
        Rung::Havo | Rung::Vwo => "You choose in year 3. You may try everything here.",
        _ => "You choose in year 2. You may try everything here.",
    },
    which_profile: "Which profile?",
    profile,
    profile_means,
    which_subjects: "Which subjects do you have, or want?",
    which_subjects_with: |name| format!("Which subjects with {name}?"),
    subjects_hint: "Only these subjects count in the rules that we know.",
    subject: |subject| match subject {
        Subject::Wiskunde => "maths",
        Subject::Nask1 => "nask1 (physics and chemistry)",
        Subject::WiskundeA => "maths A",
        Subject::WiskundeB => "maths B",
        Subject::Natuurkunde => "physics",
        Subject::Scheikunde => "chemistry",
        Subject::Nlt => "nlt (nature, life and technology)",
    },
    subjects_unknown: "I do not know yet",
    subjects_open: "That is fine. We say where a subject counts.",
    subjects_none: "None of these subjects. That is what we go by.",
    compare: "Compare with",
    compare_none: "Do not compare",
    compare_same: |name| format!("{name}, with other subjects"),
    own_subjects: "Other subjects with that one",
    compare_equal: "This is twice the same. Choose another profile or other subjects.",
    keep: "Keep this as my profile",
    keep_lead: "Then other pages know it too. It stays on this device.",
    kept: "This is kept as your profile. It is on this device only.",
    choose_first: "Choose a profile. Then you see here which doors open.",

    named: |name, subjects| match subjects {
        [] => format!("{name} without these subjects"),
        subjects => format!("{name} with {}", all_of(subjects)),
    },
    named_subjects_unknown: |name| format!("{name}, subjects still open"),
    opens: |name| format!("This opens with {name}"),
    what_is_a_door: "A door is a study that we know of: technology, and what goes with it.",
    summary: |name, counts| format!("With {name}: {}.", counts_in_words(counts, true)),
    counts: |counts| counts_in_words(counts, false),
    state: |state| match state {
        DoorState::Open => "open",
        DoorState::Condition => "with a condition",
        DoorState::Unknown => "we do not know",
        DoorState::Later => "later",
    },
    state_means: |state| match state {
        DoorState::Open => "Your diploma gives you a right to this study.",
        DoorState::Condition => "You may go there if you meet something.",
        DoorState::Unknown => "The rule is too old for an answer. Ask your school counsellor.",
        DoorState::Later => "First another study. Then the door opens.",
    },
    at_work_only: |number| {
        format!(
            "With {number} of the open doors you learn only at work (bbl). For that you need a job as an apprentice. That is never certain."
        )
    },
    doors: |number| count(number, "door", "doors"),
    show_doors: |number| format!("See {}", count(number, "door", "doors")),
    per_level: "All doors, by level",
    per_level_lead: "Choose a level and a field.",
    about_profile: |name| format!("What do you learn in {name}?"),

    rule: "The rule",
    old_rule: |year| year.map_or_else(|| "An old rule".to_owned(), |year| format!("An old rule, of {year}")),
    maybe: "Perhaps this applies to you",
    mind: "Mind this",
    required: |year, is_old| if is_old { format!("In {year}") } else { format!("The rule of {year}") },
    said_open: |profile| format!("{profile} was enough."),
    said_with: |profile, subjects, all| {
        let how = if all { "" } else { "one of these subjects: " };
        format!("with {profile} the study asked for {how}{subjects}.")
    },
    said_not_by_itself: |profile| format!("{profile} alone was not enough. It does not say what more was needed."),
    said_closed: |profile| format!("{profile} was not enough."),
    said_nothing: "the study asked something of your profile or subjects.",
    met: "You have that.",
    not_met: "You do not have that yet.",
    all_of,
    ask: |state| match state {
        DoorState::Unknown => "Ask your school counsellor what holds now.",
        DoorState::Condition => "Ask your school counsellor whether you meet this.",
        DoorState::Open | DoorState::Later => "",
    },
    first_another: "First another study or a higher diploma. After that this door opens after all.",
    only_bbl: "You learn this only at work (bbl). For that you need a job as an apprentice. That is never certain.",
    also_bbl: "Do you choose bbl? Then you need a job as an apprentice. That is never certain.",
    fits: "fits your profile",
    work_after: "Work after it, for example:",
    route: "See the way there",

    different: "What is different?",
    side_by_side: "Side by side",
    same_doors: |a, b| format!("With {a} and {b} the same doors are open. So choose what you like."),
    same_for_mbo: "For mbo this makes no difference: the same doors open.",
    matter_of_science: "For mbo your profile mostly makes no difference. Do you have maths or nask1? Then there is none.",
    mostly_same: "For mbo it is mostly your diploma that counts. Read below where the difference lies.",
    no_ranking: "No profile is better. You can always learn on later.",
    state_differs: |a, state_a, b, state_b| {
        let state = |state| (TEXTS.state)(state);
        format!("{a}: {}. {b}: {}.", state(state_a), state(state_b))
    },
    state_only: |name| format!("Surely open only with {name}"),
    rule_differs: |a, b| format!("An old rule said something else of {a} than of {b}"),
    rule_differs_lead: "We do not know whether that still holds. Ask your school counsellor.",
    fits_only: |name| format!("Fits {name} more"),
    fits_only_lead: "This profile prepares you for work after these studies. The door does not depend on it.",
    swap: |name| format!("See the doors of {name}"),
};

const fn profile(profile: Profile) -> &'static str {
    match profile {
        Profile::Pie => "PIE",
        Profile::Bwi => "BWI",
        Profile::Mt => "M&T",
        Profile::Mvi => "MVI",
        Profile::Mat => "MaT",
        Profile::Groen => "Green",
        Profile::Dp => "D&P",
        Profile::Other => "another profile or none",
        Profile::Nt => "NT",
        Profile::Ng => "NG",
        Profile::Em => "EM",
        Profile::Cm => "CM",
    }
}

const fn profile_means(profile: Profile) -> &'static str {
    match profile {
        Profile::Pie => "production, installation and energy",
        Profile::Bwi => "building, housing and interior",
        Profile::Mt => "mobility and transport",
        Profile::Mvi => "media, design and ICT",
        Profile::Mat => "maritime and technology",
        Profile::Groen => "plants, animals and nature",
        Profile::Dp => "services and products",
        Profile::Other => "care, business, catering, or subjects only",
        Profile::Nt => "nature and technology",
        Profile::Ng => "nature and health",
        Profile::Em => "economy and society",
        Profile::Cm => "culture and society",
    }
}

fn all_of(parts: &[&str]) -> String {
    match parts {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn counts_in_words(counts: &DoorCounts, full: bool) -> String {
    let mut parts = Vec::new();
    for state in DoorState::ALL {
        let number = counts.of(state);
        if number == 0 {
            continue;
        }
        let word = (TEXTS.state)(state);
        let number = if full && parts.is_empty() { count(number, "door", "doors") } else { number.to_string() };
        let way = if full && state == DoorState::Later { " through another study" } else { "" };
        parts.push(format!("{number} {word}{way}"));
    }
    parts.join(", ")
}
