use crate::text::FinderTexts;

pub(in crate::text) static TEXTS: FinderTexts = FinderTexts {
    title: "Find out what suits you",
    lead: "Choose what you like. Then you see careers, with the reason.",
};
