use crate::text::HomeTexts;

pub(super) const TEXTS: HomeTexts = HomeTexts {
    title: "Start",
    question: "What do you want to make, fix or invent?",
    lead: |region| format!("Discover technical work, studies and companies in {region}."),
    worlds: "Step into a world",
    worlds_lead: "Technology has seven worlds. Which one do you look at first?",
    undecided: "I do not know yet",
    undecided_lead: "No problem. We help you on your way.",
    pillars: "Or choose a door",
    stations: ["now", "choose", "learn", "your work"],
};
