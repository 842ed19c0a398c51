use crate::text::PactTexts;

pub(in crate::text) static TEXTS: PactTexts =
    PactTexts { title: "Techniekpact (technology pact)", lead: "What it was, and what is left of it." };
