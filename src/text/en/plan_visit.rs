use super::count;
use crate::outing::PLACES;
use crate::text::PlanVisitTexts;
use crate::text::plan_visit::Draft;
use crate::travel::Band;

pub(in crate::text) static TEXTS: PlanVisitTexts = PlanVisitTexts {
    title: "Plan a visit",
    lead: "Three places nearby that together show different technology. For those who guide a group.",
    door: "Visiting with a group?",
    door_lead: "Get three places with different technology, and a message to start with.",
    start: "Where does the group start?",
    start_hint: "Choose a place at the top of this page, or choose a school here.",
    start_place: "The place at the top of this page",
    band: "How long may the journey take?",
    band_name: |band| match band {
        Band::Quarter => "15 minutes",
        Band::Half => "30 minutes",
        Band::ThreeQuarters => "45 minutes",
        Band::Hour => "60 minutes",
        Band::HourAndHalf => "90 minutes",
        Band::More => "longer",
    },
    no_start: "Where does the group start?",
    no_start_lead: "Choose a place or postcode at the top. Or choose a school above. Then you see three places.",
    found: |number, band, from| {
        let places = if number == PLACES { "Three places".to_owned() } else { count(number, "place", "places") };
        format!("{places} within {band} of {from}")
    },
    rule: "How we choose: first what shows something new, then what is near, then by name. Nobody pays to be here. We do not know who welcomes visitors: ask.",
    too_few: |number, band| match number {
        0 => format!("We know no place within {band}."),
        number => format!("Within {band} we know only {}.", count(number, "place", "places")),
    },
    too_alike: "These places are much alike. We know no more variety here.",
    wider: |band, number| format!("Look within {band}: {}", count(number, "place", "places")),
    nothing_wider: "We do not look further than an hour. Choose another start.",
    company: "Company",
    shows: "Shows",
    making: "Making and trying things yourself. With which technology exactly, we do not know.",
    inventing: "Trying out new things together. With which technology exactly, we do not know.",
    because: |sectors| format!("Sector: {sectors}"),
    also: |worlds| format!("Also: {worlds}"),
    meant_for: |groups| format!("Meant for: {groups}"),
    card: "Visit card for pupils",
    swap: "Something else",
    back: "Put back",
    of_place: |number, name| format!("for place {number}, now {name}"),
    now: |number, name| format!("Place {number} is now {name}."),
    exhausted: |band| format!("You have seen everything within {band}."),
    start_over: "Start again",
    started_over: "The choice is as it was at the start.",
    print: "Print the plan",
    copy_link: "Copy the link",
    link_copied: "The link is copied. Whoever opens it sees this plan.",
    link_refused: "Copying does not work here. The link is in the address bar.",
    appointment: "Appointment with, date and time:",
    message: "A message to start with",
    message_lead: "Change it as you like. Fill in what stands between brackets. We send nothing.",
    message_language: "Firms here speak Dutch. Switch the app to Dutch for a Dutch message.",
    message_to: "Who is the message for?",
    message_field: "The message",
    message_copy: "Copy the message",
    message_copied: "The message is copied. Paste it into your mail.",
    message_selected: "Copying does not work by itself here. The text is selected: copy it yourself.",
    message_again: "Put our example back",
    message_kept: "We do not keep what you change here. Copy it before you leave.",
    questions: "Ask this beforehand",
    questions_list: &[
        "With how many pupils can we come?",
        "For which class or age group is the visit suitable?",
        "What will the pupils see, and what can they do themselves?",
        "Are safety shoes or safety glasses needed? And do you have them for us?",
        "May we take photos?",
        "What can we prepare with the pupils beforehand?",
        "Can everybody get everywhere, also with a wheelchair or on crutches?",
        "At what time can we start, and how long does the visit take?",
    ],
    draft,
};

fn draft(draft: &Draft) -> String {
    let place = draft.place.map(|place| format!(" in {place}")).unwrap_or_default();
    let school = draft.school.unwrap_or("[name of the school]");
    format!(
        "Subject: visiting with a group of pupils

Dear [name],

I am [your name] of {school}. With a group of pupils I would like to visit {name}{place}. They are thinking about a study or a career and want to see technology in real life.

Could we come on [date]? Another day is possible too.
There are [number] pupils from [class or group].

I have a few questions:
{questions}
You can reach me at [mail address or phone number]. Thank you in advance for your answer.

Kind regards,
[your name]
{school}
",
        name = draft.name,
        questions = draft.lines(),
    )
}
