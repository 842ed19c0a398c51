use crate::text::GuessTexts;

pub(in crate::text) static TEXTS: GuessTexts =
    GuessTexts { title: "Guess first", lead: "What does this work pay? Guess first. Then look at the real figure." };
