use crate::text::PickWorldsTexts;

pub(in crate::text) static TEXTS: PickWorldsTexts = PickWorldsTexts {
    title: "Pick one or two worlds",
    lead: "See what you can do there, where, and what you can try now.",
    full: |picked| format!("You already picked {picked}. Take one away first."),
};
