use crate::text::GuessTexts;

pub(in crate::text) static TEXTS: GuessTexts = GuessTexts {
    title: "Raad eerst",
    lead: "Wat verdient iemand met dit werk? Raad het eerst. Kijk dan naar het echte cijfer.",
};
